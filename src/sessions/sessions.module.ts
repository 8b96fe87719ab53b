import { type DynamicModule, Module } from '@nestjs/common';
import { ASSISTANT, type Assistant } from '../assistants/assistant.js';
import { ChatModule } from '../chat/chat.module.js';
import { RealtimeModule } from '../realtime/realtime.module.js';
import { SessionGateway } from './session.gateway.js';
import { SessionsController } from './sessions.controller.js';
import { SessionsService } from './sessions.service.js';

/** One assistant for the users of an application: it starts their sessions with an API key, they chat on a socket. */
@Module({})
export class SessionsModule {
  static serving(assistant: Assistant): DynamicModule {
    return {
      module: SessionsModule,
      imports: [ChatModule, RealtimeModule],
      controllers: [SessionsController],
      providers: [{ provide: ASSISTANT, useValue: assistant }, SessionsService, SessionGateway],
    };
  }
}
