import { expectRefusal, expectWholeAnswer, type Foodhak } from '../support/foodhak.js';
import { type FoodhakNodes, startFoodhakNodes } from '../support/foodhak-nodes.js';
import { type RedisServer, startRedis } from '../support/redis.js';
import { waitFor } from '../support/wait-for.js';
import { describeSharedSessions, keysOf } from './foodhak-nodes-suite.js';

let redis: RedisServer;
let nodes: FoodhakNodes;
let here: Foodhak;
let there: Foodhak;
beforeAll(async () => {
  redis = await startRedis();
  nodes = await startFoodhakNodes({ REDIS_URL: redis.url });
  ({ here, there } = nodes);
}, 60_000);
afterAll(async () => {
  await nodes?.stop();
  await redis?.stop();
});

describe('sessions on two nodes that share one Redis', () => {
  describeSharedSessions(
    () => nodes,
    (text) => keysOf([redis], text),
  );
});

describe('sessions on two nodes that lost their Redis', () => {
  afterEach(async () => {
    nodes.tidyUp();
    redis.resume();
    if (!(await isHealthy(here))) await redis.restart();
    for (const node of [here, there]) await waitFor('Redis', () => isHealthy(node));
    for (const { log } of [here, there])
      expect(log.filter((line) => line.includes('An unhandled rejection'))).toEqual([]);
  });

  test('go on from the database', async () => {
    const session = await here.startSession();
    const open = await here.openSession(session.websocket_url);
    expectWholeAnswer(await open.ask('Hello'));
    await redis.kill();

    expectWholeAnswer(await open.ask('Are you still there?'));
    for (const node of [there, here]) {
      expectWholeAnswer(await (await node.openSession(session.websocket_url)).ask('And here?'));
    }
    const again = await there.startSession(session.user_id);
    expect(again.session_key).toBe(session.session_key);
    expect(again.conversation_history).toHaveLength(8);
    expectRefusal(await here.refusedSession(session.websocket_url), 401, 'AUTH_ERROR', 'Invalid token');
    expectWholeAnswer(await (await here.openSession(again.websocket_url)).ask('And with the new ticket?'));
    expectWholeAnswer(await (await there.newSession()).socket.ask('And for somebody new?'));
    expect(await healthOf(here)).toMatchObject({ status: 'unhealthy', redis: 'disconnected', database: 'connected' });

    // Redis knows nothing when it is back.
    await redis.restart();
    for (const node of [here, there]) await waitFor('Redis', () => isHealthy(node));
    expectWholeAnswer(await open.ask('And now?'));
    expectWholeAnswer(await (await there.openSession(again.websocket_url)).ask('And there?'));
  }, 60_000);

  test('end for a socket at the other node with its next message', async () => {
    const session = await here.startSession();
    const [open, other] = [
      await here.openSession(session.websocket_url),
      await there.openSession(session.websocket_url),
    ];
    expectWholeAnswer(await open.ask('Hello'));
    await redis.kill();
    expect((await there.endSession(session.user_id)).status).toBe(200);
    expect((await other.closed).code).toBe(1000);
    expectRefusal(await here.refusedSession(session.websocket_url), 404, 'NOT_FOUND', expect.any(String));
    const frame = await waitFor('the end of the session', async () => {
      const [first] = await open.ask('Hello?');
      return first?.code === 'NOT_FOUND' && first;
    });
    expect(frame).toEqual({ type: 'error', error: expect.stringMatching(/session/), code: 'NOT_FOUND' });
    expect((await open.closed).code).toBe(1000);
  }, 60_000);

  test.each<[string, (session: { user_id: string }) => Promise<unknown>]>([
    ['ended', ({ user_id }) => there.endSession(user_id)],
    ['started anew', ({ user_id }) => there.startSession(user_id)],
  ])(
    'are not what Redis remembers, once they were %s without it',
    async (_how, change) => {
      const session = await here.startSession();
      await (await here.openSession(session.websocket_url)).close();
      redis.pause();
      await change(session);
      redis.resume();
      await waitFor('the refusal', async () => {
        try {
          (await here.openSession(session.websocket_url)).terminate();
          return false;
        } catch {
          return true;
        }
      });
    },
    60_000,
  );
});

async function healthOf({ url }: Foodhak): Promise<Record<string, unknown>> {
  return (await (await fetch(`${url}/health`)).json()) as Record<string, unknown>;
}

const isHealthy = async (node: Foodhak) => (await healthOf(node)).status === 'healthy';
