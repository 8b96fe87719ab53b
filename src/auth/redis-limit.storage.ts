import type { ThrottlerStorage } from '@nestjs/throttler';
import type { SharedState } from '../redis/shared-state.js';
import { type LimitStorage, MemoryLimitStorage } from './message-limit.storage.js';

/**
 * KEYS[1]: a window's hits, which expire with it. ARGV: the window in ms, the most hits.
 * Returns the hits, the ms until the window ends, and whether this one was refused (and so not counted).
 */
const INCREMENT = `
local hits = tonumber(redis.call('GET', KEYS[1]) or '0')
local left = redis.call('PTTL', KEYS[1])
if hits >= tonumber(ARGV[2]) then return {hits, left, 1} end
hits = redis.call('INCR', KEYS[1])
if left < 0 then
  left = tonumber(ARGV[1])
  redis.call('PEXPIRE', KEYS[1], left)
end
return {hits, left, 0}`;

/** ARGV[1]: the ms until the window of the refunded hit ends; another window keeps its hits. */
const REFUND = `
if math.abs(redis.call('PTTL', KEYS[1]) - tonumber(ARGV[1])) < 2000 and tonumber(redis.call('GET', KEYS[1]) or '0') > 0 then
  redis.call('DECR', KEYS[1])
end`;

const keyOf = (key: string) => `aurora:limit:{${key}}`;

/** Counts in Redis, exactly, over all nodes; while Redis is away each node goes on from what it has seen itself. */
export class RedisLimitStorage implements LimitStorage {
  private readonly ownCounts = new MemoryLimitStorage();

  constructor(private readonly shared: SharedState) {}

  async increment(key: string, windowMs: number, limit: number): ReturnType<ThrottlerStorage['increment']> {
    const own = await this.ownCounts.increment(key, windowMs, limit);
    try {
      const [hits, left, refused] = (await this.shared.run((client) =>
        client.eval(INCREMENT, 1, keyOf(key), windowMs, limit),
      )) as [number, number, number];
      const seconds = Math.max(1, Math.ceil(left / 1000));
      const isBlocked = refused === 1;
      return { totalHits: hits, timeToExpire: seconds, isBlocked, timeToBlockExpire: isBlocked ? seconds : 0 };
    } catch {
      return own;
    }
  }

  async refund(key: string, endsAt: number): Promise<void> {
    await this.ownCounts.refund(key, endsAt);
    await this.shared.run((client) => client.eval(REFUND, 1, keyOf(key), endsAt - Date.now())).catch(() => {});
  }
}
