import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { DATABASE, type Database } from '../database/database.js';

const EVERY_MS = 15 * 60_000;
const GROWS_PER_CALL = 500;
const READINGS_PER_CALL = 10_000;

/** Deletes readings whose time of retention is over, in portions. Any number of nodes may sweep at once. */
@Injectable()
export class ReadingsSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    const days = this.config.readings.retentionDays;
    if (days === 0) return;
    this.timer = setInterval(() => {
      this.sweep(days).catch(() => {}); // the next one is as good
    }, EVERY_MS);
  }

  onApplicationShutdown(): void {
    this.stopped = true;
    clearInterval(this.timer);
  }

  async sweep(days: number): Promise<void> {
    let after: string | null = null;
    for (let more = true; more && !this.stopped; ) {
      ({ after, more } = await this.database.call('delete_old_readings', {
        days,
        after,
        grows: GROWS_PER_CALL,
        most: READINGS_PER_CALL,
      }));
    }
  }
}
