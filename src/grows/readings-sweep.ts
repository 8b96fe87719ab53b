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
  private sweeping: Promise<void> | null = null;
  private stopped = false;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    const days = this.config.readings.retentionDays;
    if (days === 0) return;
    this.timer = setInterval(() => {
      this.sweeping ??= this.sweep(days)
        .catch(() => {}) // the next one is as good
        .finally(() => {
          this.sweeping = null;
        });
    }, EVERY_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.sweeping;
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
