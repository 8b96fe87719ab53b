import { Module } from '@nestjs/common';
import { RealtimeModule } from '../realtime/realtime.module.js';
import { ChatController } from './chat.controller.js';
import { ChatGateway } from './chat.gateway.js';
import { ChatService } from './chat.service.js';
import { ChatMessageGuard } from './chat-message.guard.js';
import { ChatReplies } from './chat-replies.js';
import { ChatStreamGateway } from './chat-stream.gateway.js';
import { OrphanSweep } from './orphan-sweep.js';
import { SocketChat } from './socket-chat.js';
import { SummaryService } from './summary.service.js';
import { TurnStore } from './turn-store.js';
import { TurnsController } from './turns.controller.js';
import { Turns } from './turns.js';

@Module({
  imports: [RealtimeModule],
  controllers: [ChatController, TurnsController],
  providers: [
    ChatService,
    Turns,
    TurnStore,
    SummaryService,
    OrphanSweep,
    ChatReplies,
    ChatMessageGuard,
    SocketChat,
    ChatGateway,
    ChatStreamGateway,
  ],
  exports: [ChatService],
})
export class ChatModule {}
