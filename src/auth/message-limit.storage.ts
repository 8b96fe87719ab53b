import { Injectable } from '@nestjs/common';
import type { ThrottlerStorage } from '@nestjs/throttler';

interface Window {
  readonly endsAt: number;
  hits: number;
}

type Record = Awaited<ReturnType<ThrottlerStorage['increment']>>;

/** What keeps the counts: this process's memory, or a Redis that all nodes share. */
export interface LimitStorage extends ThrottlerStorage {
  /** Takes back one hit of the window that ends at `endsAt`, if that is still the running one. */
  refund(key: string, endsAt: number): Promise<void>;
}

export const LIMIT_STORAGE = Symbol('LIMIT_STORAGE');

/** Fixed windows that begin with a key's first message; refused ones do not count. */
@Injectable()
export class MemoryLimitStorage implements LimitStorage {
  // A Map keeps the order of insertion and all windows are equally long, so the oldest window ends first.
  private readonly windows = new Map<string, Window>();

  async increment(key: string, windowMs: number, limit: number): Promise<Record> {
    const now = Date.now();
    this.forgetEnded(now);
    const window = this.windows.get(key) ?? { endsAt: now + windowMs, hits: 0 };
    this.windows.set(key, window);
    const isBlocked = window.hits >= limit;
    if (!isBlocked) window.hits += 1;
    const seconds = Math.max(1, Math.ceil((window.endsAt - now) / 1000));
    return { totalHits: window.hits, timeToExpire: seconds, isBlocked, timeToBlockExpire: isBlocked ? seconds : 0 };
  }

  async refund(key: string, endsAt: number): Promise<void> {
    const window = this.windows.get(key);
    // The charge knew its window's end to the second only.
    if (window && window.hits > 0 && Math.abs(window.endsAt - endsAt) < 2000) window.hits -= 1;
  }

  private forgetEnded(now: number): void {
    for (const [key, { endsAt }] of this.windows) {
      if (endsAt > now) return;
      this.windows.delete(key);
    }
  }
}
