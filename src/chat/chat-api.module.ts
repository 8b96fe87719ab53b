import { type DynamicModule, Module } from '@nestjs/common';
import { ASSISTANT, type Assistant } from '../assistants/assistant.js';
import { RealtimeModule } from '../realtime/realtime.module.js';
import { ChatController } from './chat.controller.js';
import { ChatGateway } from './chat.gateway.js';
import { ChatModule } from './chat.module.js';
import { ChatMessageGuard } from './chat-message.guard.js';
import { ChatReplies } from './chat-replies.js';
import { ChatStreamGateway } from './chat-stream.gateway.js';
import { SocketChat } from './socket-chat.js';
import { TurnsController } from './turns.controller.js';

/** One assistant over REST, Server-Sent Events, plain WebSockets and Socket.IO, for users with a token. */
@Module({})
export class ChatApiModule {
  static serving(assistant: Assistant): DynamicModule {
    return {
      module: ChatApiModule,
      imports: [ChatModule, RealtimeModule],
      controllers: [ChatController, TurnsController],
      providers: [
        { provide: ASSISTANT, useValue: assistant },
        ChatReplies,
        ChatMessageGuard,
        SocketChat,
        ChatGateway,
        ChatStreamGateway,
      ],
    };
  }
}
