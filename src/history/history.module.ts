import { type DynamicModule, Module } from '@nestjs/common';
import { ASSISTANT, type Assistant } from '../assistants/assistant.js';
import { HistoryController } from './history.controller.js';
import { HistoryService } from './history.service.js';

@Module({})
export class HistoryModule {
  static serving(assistant: Assistant): DynamicModule {
    return {
      module: HistoryModule,
      controllers: [HistoryController],
      providers: [{ provide: ASSISTANT, useValue: assistant }, HistoryService],
    };
  }
}
