import { Module } from '@nestjs/common';
import { ChatModule } from '../chat/chat.module.js';
import { HealthController } from './health.controller.js';
import { HealthService } from './health.service.js';
import { MetricsController } from './metrics.controller.js';
import { Metrics } from './metrics.js';

@Module({
  imports: [ChatModule],
  controllers: [HealthController, MetricsController],
  providers: [HealthService, Metrics],
})
export class HealthModule {}
