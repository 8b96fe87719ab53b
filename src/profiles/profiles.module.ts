import { type DynamicModule, Module } from '@nestjs/common';
import { ASSISTANT, type Assistant } from '../assistants/assistant.js';
import { ProfilesController } from './profiles.controller.js';

@Module({})
export class ProfilesModule {
  static serving(assistant: Assistant): DynamicModule {
    return {
      module: ProfilesModule,
      controllers: [ProfilesController],
      providers: [{ provide: ASSISTANT, useValue: assistant }],
    };
  }
}
