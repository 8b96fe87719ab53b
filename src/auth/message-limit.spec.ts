import { loadConfig } from '../config/config.js';
import { MessageLimit } from './message-limit.js';
import { MemoryLimitStorage } from './message-limit.storage.js';

const limitOf = (messages: number) =>
  new MessageLimit(loadConfig({ CHAT_RATE_LIMIT: String(messages) }), new MemoryLimitStorage());

describe('MessageLimit', () => {
  beforeEach(() => jest.useFakeTimers({ now: 1_000_000 }));
  afterEach(() => jest.useRealTimers());

  const chargeAll = (limit: MessageLimit, key: string, times: number) =>
    Promise.all(Array.from({ length: times }, () => limit.charge('aurora', key)));

  it('allows exactly its number of messages at once', async () => {
    const charges = await chargeAll(limitOf(30), 'user', 100);
    expect(charges.filter(({ allowed }) => allowed)).toHaveLength(30);
    expect(charges.map(({ remaining }) => remaining).slice(0, 31)).toEqual(
      Array.from({ length: 31 }, (_, index) => Math.max(0, 29 - index)),
    );
    expect(charges.every(({ limit, resetSeconds }) => limit === 30 && resetSeconds === 60)).toBe(true);
  });

  it('counts each user alone', async () => {
    const limit = limitOf(1);
    await chargeAll(limit, 'one', 5);
    expect((await limit.charge('aurora', 'two')).allowed).toBe(true);
  });

  it('counts the messages to each assistant alone', async () => {
    const limit = limitOf(1);
    await chargeAll(limit, 'one', 5);
    expect((await limit.charge('foodhak', 'one')).allowed).toBe(true);
  });

  it('begins its minute with the first message', async () => {
    const limit = limitOf(2);
    await limit.charge('aurora', 'user');
    jest.advanceTimersByTime(59_000);
    expect(await limit.charge('aurora', 'user')).toMatchObject({ allowed: true, remaining: 0, resetSeconds: 1 });
    jest.advanceTimersByTime(999);
    expect(await limit.charge('aurora', 'user')).toMatchObject({ allowed: false, remaining: 0, resetSeconds: 1 });
    jest.advanceTimersByTime(1);
    expect(await limit.charge('aurora', 'user')).toMatchObject({ allowed: true, remaining: 1, resetSeconds: 60 });
  });

  it('counts no refused message', async () => {
    const limit = limitOf(1);
    const [first] = await chargeAll(limit, 'user', 50);
    first!.refund();
    expect((await limit.charge('aurora', 'user')).allowed).toBe(true);
  });

  it('takes a message back once', async () => {
    const limit = limitOf(2);
    const [charge] = await chargeAll(limit, 'user', 2);
    charge!.refund();
    charge!.refund();
    expect(charge!.refunded).toBe(true);
    const [third, fourth] = await chargeAll(limit, 'user', 2);
    expect([third!.allowed, fourth!.allowed]).toEqual([true, false]);
  });

  it('gives nothing back for a refused message', async () => {
    const limit = limitOf(1);
    const [, refused] = await chargeAll(limit, 'user', 2);
    refused!.refund();
    expect(refused!.refunded).toBe(false);
    expect((await limit.charge('aurora', 'user')).allowed).toBe(false);
  });

  it.each([0, 1, 30_000, 58_500, 59_999])('takes a message back that came %i ms into the minute', async (after) => {
    const limit = limitOf(2);
    await limit.charge('aurora', 'user');
    jest.advanceTimersByTime(after);
    (await limit.charge('aurora', 'user')).refund();
    expect((await limit.charge('aurora', 'user')).allowed).toBe(true);
    expect((await limit.charge('aurora', 'user')).allowed).toBe(false);
  });

  it('takes nothing from the next minute for a message of the last', async () => {
    const limit = limitOf(1);
    const late = await limit.charge('aurora', 'user');
    jest.advanceTimersByTime(60_000);
    await limit.charge('aurora', 'user');
    late.refund();
    expect((await limit.charge('aurora', 'user')).allowed).toBe(false);
  });

  it.each([
    [0, false],
    [1, true],
  ])('with a limit of %i is in force: %s', (messages, enabled) => {
    expect(limitOf(messages).enabled).toBe(enabled);
  });
});
