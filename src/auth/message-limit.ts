import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { LIMIT_STORAGE, type LimitStorage } from './message-limit.storage.js';

export const LIMIT_WINDOW_MS = 60_000;

/** One message counted against its user's limit, or refused by it. */
export interface Charge {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Whole seconds until the window ends. */
  readonly resetSeconds: number;
  readonly refunded: boolean;
  /** Gives the message back: it was a replay, or it failed for a reason that is not the user's. */
  refund(): void;
}

/** Messages per user and minute, over all transports together. */
@Injectable()
export class MessageLimit {
  private readonly limit: number;

  constructor(
    @Inject(CONFIG) config: Config,
    @Inject(LIMIT_STORAGE) private readonly storage: LimitStorage,
  ) {
    this.limit = config.chat.rateLimit;
  }

  get enabled(): boolean {
    return this.limit > 0;
  }

  async charge(assistant: string, userId: string): Promise<Charge> {
    const key = `${assistant}:${userId}`;
    const now = Date.now();
    const { totalHits, timeToExpire, isBlocked } = await this.storage.increment(
      key,
      LIMIT_WINDOW_MS,
      this.limit,
      LIMIT_WINDOW_MS,
      'messages',
    );
    const charge = {
      allowed: !isBlocked,
      limit: this.limit,
      remaining: Math.max(0, this.limit - totalHits),
      resetSeconds: timeToExpire,
      refunded: false,
      refund: () => {
        if (charge.refunded || !charge.allowed) return;
        charge.refunded = true;
        void this.storage.refund(key, now + timeToExpire * 1000);
      },
    };
    return charge;
  }
}
