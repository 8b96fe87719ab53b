import { randomUUID } from 'node:crypto';
import { Turn } from '../../src/chat/turn.js';
import { Turns } from '../../src/chat/turns.js';
import { SharedState } from '../../src/redis/shared-state.js';
import { type RedisServer, startRedis } from '../support/redis.js';

const ASSISTANT = 'foodhak';

describe('what a node remembers of a turn', () => {
  let redis: RedisServer;
  let shared: SharedState;
  let turns: Turns;
  let turn: Turn;

  beforeEach(async () => {
    redis = await startRedis();
    shared = new SharedState({ kind: 'single', url: redis.url });
    await shared.ready();
    turns = new Turns(shared);
    turn = new Turn(randomUUID(), ASSISTANT, randomUUID());
    turns.opened(turn);
    turns.begun(turn, turn.id);
    turn.chunk('What was said');
    // As a turn does that is told to stop.
    turn.signal.addEventListener('abort', () => {
      turn.fail(new Error('It was stopped'));
      turns.closed(turn, { begun: true });
    });
  });
  afterEach(async () => {
    await turns.settled();
    shared.onApplicationShutdown();
    await redis.stop();
  });

  test.each<[string, () => unknown]>([
    ['is there', () => {}],
    ['is dead', () => redis.kill()],
    ['hangs', () => redis.pause()],
  ])('is gone with an erasure while Redis %s', async (_how, goAway) => {
    expect(await turns.find(turn)).toBe(turn);
    await goAway();
    await turns.whileErasing(ASSISTANT, turn.owner, () => turns.forget(ASSISTANT, turn.owner)).catch(() => {});
    await expect(turns.find(turn)).rejects.toMatchObject({ code: expect.stringMatching(/^(NOT_FOUND|UNAVAILABLE)$/) });
  });
});
