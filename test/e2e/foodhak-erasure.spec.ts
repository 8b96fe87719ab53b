import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Redis } from 'ioredis';
import pg from 'pg';
import { Conversation } from '../database/conversation.js';
import { reply } from '../fakes/groq-server.js';
import {
  bearer,
  expectRefusal,
  expectWholeAnswer,
  type Foodhak,
  isError,
  isFragment,
  isStop,
  newUserId,
  startFoodhak,
} from '../support/foodhak.js';
import { createGate } from '../support/gate.js';
import { execute } from '../support/postgres.js';
import { type RedisServer, startRedis } from '../support/redis.js';
import { waitFor } from '../support/wait-for.js';

const EMERGENCY = "My throat is swelling and I can't breathe";

describe.each(['without Redis', 'with Redis'])('an erasure %s', (which) => {
  let redis: RedisServer | null = null;
  let client: Redis | null = null;
  let app: Foodhak;
  /** In everything that the user says, is told and is known for. */
  let canary: string;

  beforeAll(async () => {
    if (which === 'with Redis') {
      redis = await startRedis();
      client = new Redis(redis.url, { retryStrategy: () => 100, maxRetriesPerRequest: null });
      client.on('error', () => {});
    }
    app = await startFoodhak({ ...(redis && { REDIS_URL: redis.url }) });
  }, 60_000);
  afterAll(async () => {
    client?.disconnect();
    await app?.stop();
    await redis?.stop();
  });
  beforeEach(() => {
    canary = `canary${randomUUID().replaceAll('-', '')}`;
  });
  afterEach(() => app.tidyUp());

  const erase = (userId: string) => app.call('DELETE', `/chat/history/${userId}`);

  /** The tables and keys in which the text stands. */
  async function placesOf(text: string): Promise<string[]> {
    const { rows } = await execute(
      app.databaseUrl,
      `select format('%I.%I', n.nspname, c.relname) as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p', 'm') and n.nspname not in ('pg_catalog', 'information_schema')`,
    );
    const places: string[] = [];
    for (const { name } of rows) {
      const found = await execute(app.databaseUrl, `select from ${name} t where strpos(t::text, $1) > 0`, [text]);
      if (found.rowCount! > 0) places.push(name);
    }
    for (const key of (await client?.keys('*')) ?? []) {
      if (`${key} ${JSON.stringify(await contentOf(client!, key))}`.includes(text)) places.push(key);
    }
    return places;
  }

  /** Somebody whose every text holds the canary, with an answer that was given. */
  async function somebody(userId: string = newUserId()) {
    const session = await app.startSession(userId, `Alex ${canary}`);
    await app.call('PUT', `/chat/profile/${userId}`, {
      allergies: [`a ${canary}`],
      conditions: [`c ${canary}`],
      diet: canary,
      goals: canary,
    });
    const socket = await app.openSession(session.websocket_url);
    app.groq.script(reply.stream(`You said ${canary}. I say so as well.`));
    expectWholeAnswer(await socket.ask(`My message is ${canary}`));
    return { userId, session, socket };
  }

  test('leaves no byte of the user in any table, key or log', async () => {
    const { userId, session, socket } = await somebody();
    await execute(app.databaseUrl, 'update chat_threads set summary = $1, summary_tokens = 3 where owner = $2', [
      `In sum: ${canary}`,
      userId,
    ]);
    const before = await placesOf(canary);
    expect(before).toEqual(expect.arrayContaining(['public.chat_messages', 'public.profiles', 'public.chat_sessions']));
    if (client) expect(before.filter((place) => !place.startsWith('public.')).length).toBeGreaterThan(0);

    const { status, body } = await erase(userId);
    expect(status).toBe(200);
    expect(await placesOf(canary)).toEqual([]);
    expect((await placesOf(userId)).filter((place) => place.startsWith('public.'))).toEqual([]);
    expect(app.log.join('\n')).not.toContain(canary);
    expect(body.erased.database).toEqual({ messages: 2, summaries: 1, profiles: 1, sessions: 1 });
    expect(JSON.stringify(body)).not.toContain(canary);

    expect((await socket.closed).code).toBe(1000);
    expect((await app.refusedSession(session.websocket_url)).status).toBeGreaterThanOrEqual(401);
    expect((await app.refusedSession(`/ws/${userId}`, bearer())).status).toBe(404);
    expect((await app.call('GET', `/chat/profile/${userId}`)).status).toBe(404);
  });

  test('tells what was erased, by store, and what ages out by itself, and when', async () => {
    const { userId } = await somebody();
    const { body } = await erase(userId);
    expect(body.erased).toMatchObject({ database: { messages: 2 }, turn_logs: 1 });
    const stores = body.ages_out.map(({ store, when }: { store: string; when: string }) => {
      expect(when).toMatch(/\S/);
      return store;
    });
    expect(stores.join()).toMatch(/log/);
    expect(stores.join()).toMatch(/backup/);
  });

  test('lets the user begin anew', async () => {
    const { userId, session } = await somebody();
    await erase(userId);
    const next = await app.startSession(userId, 'Alex');
    expect(next.conversation_history).toEqual([]);
    expect(next.session_key).not.toBe(session.session_key);
    const socket = await app.openSession(next.websocket_url);
    expectWholeAnswer(await socket.ask(`What do you know of ${userId}?`));
    expect(JSON.stringify(app.requestsFor(`What do you know of ${userId}?`)[0]!.body)).not.toContain(canary);
    expect(await placesOf(canary)).toEqual([]);
  });

  test('stops the running turn, and answers no waiting message', async () => {
    const { userId, socket } = await somebody();
    const held = app.holdAnswers();
    socket.send(`Running ${canary}`);
    await socket.next(isFragment);
    const waiting = ['Waiting', EMERGENCY, `Again: ${EMERGENCY}`].map((text) => `${text} ${canary}`);
    for (const text of waiting) socket.send(text);
    socket.raw.ping();
    await once(socket.raw, 'pong');

    expect((await erase(userId)).status).toBe(200);
    expect((await socket.closed).code).toBe(1000);
    expect(await app.requestsFor(`Running ${canary}`)[0]!.closed).toBe('cut off');
    expect(await placesOf(canary)).toEqual([]);
    held.release();
    // What came after would have come by the time that a whole other turn is through.
    await (await app.newSession()).socket.ask('Hello');
    for (const text of waiting) expect(app.requestsFor(text)).toEqual([]);
    expect(JSON.stringify(socket.frames)).not.toMatch(/Call 112, 911/);
    expect(await placesOf(canary)).toEqual([]);
    expect((await app.startSession(userId)).conversation_history).toEqual([]);
    expect(app.log.join('\n')).not.toContain(canary);
  });

  test('stops turns whose sockets are gone', async () => {
    const { userId, socket } = await somebody();
    app.holdAnswers();
    socket.send(`Running ${canary}`);
    await socket.next(isFragment);
    socket.terminate();
    await socket.closed;
    await erase(userId);
    expect(await app.requestsFor(`Running ${canary}`)[0]!.closed).toBe('cut off');
    expect(await placesOf(canary)).toEqual([]);
  });

  test('while messages pour in leaves nothing behind', async () => {
    const { userId } = await somebody();
    const { websocket_url } = await app.startSession(userId);
    const sockets = await Promise.all(Array.from({ length: 5 }, () => app.openSession(websocket_url)));
    for (const socket of sockets)
      for (let n = 0; n < 5; n += 1) socket.send(`${n % 2 ? EMERGENCY : 'Pouring'} ${canary}`);
    expect((await erase(userId)).status).toBe(200);
    for (const socket of sockets) expect((await socket.closed).code).toBe(1000);
    await (await app.newSession()).socket.ask('Hello');
    expect(await placesOf(canary)).toEqual([]);
  });

  test('lets no summary in that was in the making, though the conversation began anew', async () => {
    const pool = new pg.Pool({ connectionString: app.databaseUrl });
    const { until, release } = createGate();
    try {
      const talk = new Conversation(pool, 'foodhak');
      // Far more than the window, so that the next turn folds it.
      for (let n = 0; n < 3; n += 1) {
        await talk.exchange(`Question ${n} ${canary}`, `Answer ${n} ${canary}`, { question: 3000, answer: 3000 });
      }
      const socket = await app.openSession((await app.startSession(talk.owner)).websocket_url);
      const isSummary = ({ body }: { body: { messages: { content: string }[] } }) =>
        JSON.stringify(body.messages).includes(canary) && /^You keep the/.test(body.messages[0]!.content);
      app.groq.script(
        reply.stream('Lentils are filling.'),
        reply.stream(`They said ${canary} again and again.`, { hold: { after: 2, until } }),
      );
      expectWholeAnswer(await socket.ask('What is a good lunch?'));
      const request = await waitFor('the summary', () => app.groq.requests.find(isSummary));

      expect((await erase(talk.owner)).status).toBe(200);
      const next = await app.openSession((await app.startSession(talk.owner)).websocket_url);
      expectWholeAnswer(await next.ask('I am new here.'));
      release();
      expect(await request.closed).toBe('finished');
      // What came after would have come by the time that a whole other turn is through.
      expectWholeAnswer(await (await app.newSession()).socket.ask('Hello'));
      expectWholeAnswer(await next.ask(`What do you know of ${talk.owner}?`));
      expect(JSON.stringify(app.requestsFor(`What do you know of ${talk.owner}?`)[0]!.body)).not.toContain(canary);
      expect(await placesOf(canary)).toEqual([]);
      const { rows } = await pool.query('select summary, summary_upto from chat_threads where owner = $1', [
        talk.owner,
      ]);
      expect(rows).toEqual([{ summary: null, summary_upto: '0' }]);
    } finally {
      release();
      await pool.end();
    }
  });

  test('of one user is nothing to another, nor to the same id elsewhere', async () => {
    const userId = randomUUID();
    const grower = await app.newUser(userId);
    expect((await grower.send('How is my plant?')).status).toBe(200);
    await somebody(userId);
    const neighbour = await app.startSession(`${userId}x`);
    const socket = await app.openSession(neighbour.websocket_url);
    await socket.ask('Hello');
    await app.call('PUT', `/chat/profile/${userId}x`, { diet: 'vegan' });

    expect((await erase(userId)).body.erased.database).toMatchObject({ messages: 2, profiles: 1 });
    expect((await grower.history()).body.total_count).toBe(2);
    expectWholeAnswer(await socket.ask('Hello again'));
    expect((await app.startSession(`${userId}x`)).conversation_history).toHaveLength(4);
    expect((await app.call('GET', `/chat/profile/${userId}x`)).body.diet).toBe('vegan');
    expect(socket.frames.filter(isStop)).toHaveLength(2);
    expect(socket.frames.filter(isError)).toEqual([]);
  });

  test('of somebody unknown erases nothing, a second time as well', async () => {
    const { userId } = await somebody();
    await erase(userId);
    for (const unknown of [userId, newUserId()]) {
      const { status, body } = await erase(unknown);
      expect(status).toBe(200);
      expect(body.erased).toEqual({
        database: { messages: 0, summaries: 0, profiles: 0, sessions: 0 },
        turn_logs: 0,
      });
    }
  });

  if (which === 'with Redis') {
    test.each<[string, (server: RedisServer) => unknown, (server: RedisServer) => unknown]>([
      ['hangs', (server) => server.pause(), (server) => server.resume()],
      ['is dead', (server) => server.kill(), (server) => server.restart()],
    ])('while Redis %s and a turn runs stops the turn, and says so', async (_how, goAway, comeBack) => {
      const { userId, socket } = await somebody();
      app.holdAnswers();
      socket.send(`Running ${canary}`);
      await socket.next(isFragment);
      try {
        await goAway(redis!);
        const { status, body } = await erase(userId);
        expect(status).toBe(200);
        // The question of the running turn as well; its answer may have been kept until it was erased.
        expect(body.erased.database).toMatchObject({ profiles: 1, sessions: 1 });
        expect(body.erased.database.messages).toBeGreaterThanOrEqual(3);
        expect(body.erased.turn_logs).toBe('unreachable');
        expect(body.ages_out).toContainEqual({
          store: expect.stringMatching(/turn logs/i),
          when: expect.stringMatching(/10 minutes/),
        });
        expect(body.ages_out).toContainEqual({
          store: expect.stringMatching(/other nodes/),
          when: expect.stringMatching(/10 minutes/),
        });
        expect(await app.requestsFor(`Running ${canary}`)[0]!.closed).toBe('cut off');
        expect((await socket.closed).code).toBe(1000);
      } finally {
        await comeBack(redis!);
        await waitFor('Redis', async () => (await fetch(`${app.url}/health`)).status === 200);
      }
      expect((await placesOf(canary)).filter((place) => place.startsWith('public.'))).toEqual([]);
      expect((await app.startSession(userId)).conversation_history).toEqual([]);
      expect(app.log.filter((line) => line.includes('An unhandled rejection'))).toEqual([]);
    });

    test('while Redis hangs says so, and Redis forgets the session when it goes on', async () => {
      const { userId, socket } = await somebody();
      redis!.pause();
      const { status, body } = await erase(userId).finally(() => redis!.resume());
      expect(status).toBe(200);
      expect((await socket.closed).code).toBe(1000);
      expect((await placesOf(canary)).filter((place) => place.startsWith('public.'))).toEqual([]);
      await waitFor('Redis to forget', async () => !(await placesOf(canary)).some((key) => key.includes('session')));

      // What may be left is what the receipt says.
      expect(body.erased.turn_logs).toBe('unreachable');
      expect(body.ages_out).toContainEqual({
        store: expect.stringMatching(/turn logs/i),
        when: expect.stringMatching(/10 minutes/),
      });
    });
  }

  test('needs the key and a user', async () => {
    const { userId } = await somebody();
    const path = `/chat/history/${userId}`;
    const without = await app.call('DELETE', path, undefined, { authorization: null });
    expectRefusal(without, 401, 'AUTH_ERROR', 'Missing token');
    const { token } = await app.newUser();
    const foreign = await app.call('DELETE', path, undefined, bearerOf(token));
    expectRefusal(foreign, 401, 'AUTH_ERROR', 'Invalid token');
    expectRefusal(await erase('a%20b'), 400, 'VALIDATION_ERROR', expect.stringContaining('user_id'));
    expectRefusal(await app.call('DELETE', '/chat/history'), 404, 'NOT_FOUND', expect.any(String));
    expect((await app.startSession(userId)).conversation_history).toHaveLength(2);
  });

  const bearerOf = (token: string) => ({ authorization: `Bearer ${token}` });
});

/** All that a key holds, whatever its type. */
async function contentOf(redis: Redis, key: string): Promise<unknown> {
  switch (await redis.type(key)) {
    case 'string':
      return redis.get(key);
    case 'hash':
      return redis.hgetall(key);
    case 'list':
      return redis.lrange(key, 0, -1);
    case 'set':
      return redis.smembers(key);
    case 'zset':
      return redis.zrange(key, 0, -1);
    case 'stream':
      return redis.xrange(key, '-', '+');
    default:
      return null;
  }
}
