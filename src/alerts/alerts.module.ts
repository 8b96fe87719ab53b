import { type DynamicModule, Module } from '@nestjs/common';
import { ASSISTANT, type Assistant } from '../assistants/assistant.js';
import { AlertFeed } from './alert-feed.js';
import { AlertsController } from './alerts.controller.js';
import { AlertsService } from './alerts.service.js';
import { SilenceSweep } from './silence-sweep.js';

/** Alerts for one assistant's growers. It is everywhere: readings are judged where they are stored, alerts shown on sockets. */
@Module({})
export class AlertsModule {
  static serving(assistant: Assistant): DynamicModule {
    return {
      module: AlertsModule,
      global: true,
      controllers: [AlertsController],
      providers: [{ provide: ASSISTANT, useValue: assistant }, AlertFeed, AlertsService, SilenceSweep],
      exports: [AlertFeed, AlertsService],
    };
  }
}
