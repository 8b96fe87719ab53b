import { Module } from '@nestjs/common';
import { ChatModule } from '../chat/chat.module.js';
import { HealthController } from './health.controller.js';
import { HealthService } from './health.service.js';

@Module({ imports: [ChatModule], controllers: [HealthController], providers: [HealthService] })
export class HealthModule {}
