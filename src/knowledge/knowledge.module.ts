import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { KnowledgeController } from './knowledge.controller.js';
import { KNOWLEDGE_STORE, KnowledgeService } from './knowledge.service.js';
import { openKnowledgeStore } from './open-store.js';
import { warnSeldom } from './warn-seldom.js';

@Module({
  controllers: [KnowledgeController],
  providers: [
    {
      provide: KNOWLEDGE_STORE,
      inject: [CONFIG],
      useFactory: (config: Config) => openKnowledgeStore(config, warnSeldom),
    },
    KnowledgeService,
  ],
  exports: [KnowledgeService],
})
export class KnowledgeModule {}
