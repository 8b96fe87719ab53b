import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { AlertsService } from './alerts.service.js';

const EVERY_MS = 60_000;

/** Looks for sensors that fell silent, which no reading tells. */
@Injectable()
export class SilenceSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('SilenceSweep');
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly alerts: AlertsService) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.alerts.sweepSilence().catch((error) => this.log.debug({ err: error }, 'The next minute is as good'));
    }, EVERY_MS);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }
}
