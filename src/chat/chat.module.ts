import { Module } from '@nestjs/common';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { ChatService } from './chat.service.js';
import { ErasureService } from './erasure.service.js';
import { OrphanSweep } from './orphan-sweep.js';
import { SummaryService } from './summary.service.js';
import { TurnStore } from './turn-store.js';
import { Turns } from './turns.js';

/** The engine: turns of any assistant. What clients see of it is in other modules. */
@Module({
  imports: [KnowledgeModule],
  providers: [ChatService, Turns, TurnStore, SummaryService, OrphanSweep, ErasureService],
  exports: [ChatService, Turns, ErasureService],
})
export class ChatModule {}
