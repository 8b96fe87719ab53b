import { Module } from '@nestjs/common';
import { ChatController } from './chat.controller.js';
import { ChatService } from './chat.service.js';
import { ChatMessageGuard } from './chat-message.guard.js';
import { ChatReplies } from './chat-replies.js';
import { OrphanSweep } from './orphan-sweep.js';
import { SummaryService } from './summary.service.js';
import { TurnStore } from './turn-store.js';

@Module({
  controllers: [ChatController],
  providers: [ChatService, TurnStore, SummaryService, OrphanSweep, ChatReplies, ChatMessageGuard],
  exports: [ChatService],
})
export class ChatModule {}
