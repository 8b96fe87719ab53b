import fc from 'fast-check';
import { MemoryLimitStorage } from './message-limit.storage.js';

const MINUTE = 60_000;

/** How many keys the storage remembers. */
const remembered = (storage: MemoryLimitStorage) => (Reflect.get(storage, 'windows') as Map<string, unknown>).size;

describe('MemoryLimitStorage', () => {
  beforeEach(() => jest.useFakeTimers({ now: 1_000_000 }));
  afterEach(() => jest.useRealTimers());

  it('tells the throttler what it asks for', async () => {
    const storage = new MemoryLimitStorage();
    expect(await storage.increment('user', MINUTE, 1)).toEqual({
      totalHits: 1,
      timeToExpire: 60,
      isBlocked: false,
      timeToBlockExpire: 0,
    });
    jest.advanceTimersByTime(1500);
    expect(await storage.increment('user', MINUTE, 1)).toEqual({
      totalHits: 1,
      timeToExpire: 59,
      isBlocked: true,
      timeToBlockExpire: 59,
    });
  });

  it('ignores a refund of a key that it does not know', async () => {
    const storage = new MemoryLimitStorage();
    await storage.refund('user', Date.now() + MINUTE);
    expect((await storage.increment('user', MINUTE, 1)).isBlocked).toBe(false);
  });

  it('never counts below nothing', async () => {
    const storage = new MemoryLimitStorage();
    await storage.increment('user', MINUTE, 1);
    for (let time = 0; time < 5; time += 1) await storage.refund('user', Date.now() + MINUTE);
    expect((await storage.increment('user', MINUTE, 1)).isBlocked).toBe(false);
    expect((await storage.increment('user', MINUTE, 1)).isBlocked).toBe(true);
  });

  it('forgets every window that has ended', async () => {
    const storage = new MemoryLimitStorage();
    for (let user = 0; user < 1000; user += 1) {
      await storage.increment(`user ${user}`, MINUTE, 30);
      jest.advanceTimersByTime(10);
    }
    expect(remembered(storage)).toBe(1000);
    jest.advanceTimersByTime(MINUTE - 5000);
    await storage.increment('another', MINUTE, 30);
    expect(remembered(storage)).toBe(500);
    jest.advanceTimersByTime(MINUTE);
    await storage.increment('the last', MINUTE, 30);
    expect(remembered(storage)).toBe(1);
  });

  it('counts as a plain list of messages would', async () => {
    const steps = fc.array(
      fc.record({ user: fc.constantFrom('one', 'two'), wait: fc.constantFrom(0, 1, 999, 20_000, 60_000) }),
      { maxLength: 60 },
    );
    await fc.assert(
      fc.asyncProperty(steps, fc.integer({ min: 1, max: 5 }), async (messages, limit) => {
        const storage = new MemoryLimitStorage();
        const counted: Record<string, number[]> = { one: [], two: [] };
        for (const { user, wait } of messages) {
          jest.advanceTimersByTime(wait);
          const now = Date.now();
          const [first = now] = counted[user]!;
          if (now >= first + MINUTE) counted[user] = [];
          const allowed = counted[user]!.length < limit;
          if (allowed) counted[user]!.push(now);
          expect((await storage.increment(user, MINUTE, limit)).isBlocked).toBe(!allowed);
        }
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});
