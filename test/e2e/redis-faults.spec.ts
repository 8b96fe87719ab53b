import type { App } from '../support/app.js';
import type { ChatIo } from '../support/chat-io.js';
import type { ChatSocket, Frame } from '../support/chat-socket.js';
import { ANSWER, HELD_BEGINNING, type Nodes, type NodeUser, startNodes } from '../support/nodes.js';
import { type RedisServer, startRedis } from '../support/redis.js';
import { expectWholeTurn, newMessage, textOfTurn, turnReaders } from '../support/turn-readers.js';
import { waitFor } from '../support/wait-for.js';

const LIMIT = 30;

let redis: RedisServer;
let nodes: Nodes;
let here: NodeUser;
let there: NodeUser;

beforeAll(async () => {
  redis = await startRedis();
  nodes = await startNodes({ REDIS_URL: redis.url });
}, 60_000);
afterAll(async () => {
  await nodes?.stop();
  await redis?.stop();
});
beforeEach(async () => {
  [here, there] = await nodes.newUser();
});
afterEach(async () => {
  nodes.tidyUp();
  redis.resume();
  if (!(await isHealthy(nodes.apps[0]))) await redis.restart();
  await untilShared();
  for (const app of nodes.apps) {
    expect(app.log.filter((line) => line.includes('An unhandled rejection'))).toEqual([]);
  }
});

const healthOf = async ({ url }: App) => {
  const response = await fetch(`${url}/health`);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};
const isHealthy = async (app: App) => (await healthOf(app)).status === 200;
const remaining = async (user: NodeUser) => (await user.send('Hello')).headers.get('x-ratelimit-remaining');

/** Until all nodes found Redis again, and use it: a moment may lie between the two. */
async function untilShared(apps: readonly App[] = nodes.apps): Promise<void> {
  for (const app of apps) await waitFor('the health', () => isHealthy(app));
  await waitFor('the shared count', async () => {
    const { userId } = await nodes.userAt(apps[0]!);
    const counts: unknown[] = [];
    for (const app of apps) counts.push(await remaining(await nodes.userAt(app, userId)));
    return counts.every((count, index) => count === String(LIMIT - 1 - index));
  });
}

/** The frames of one more answer on each kind of socket. */
async function askOn(socket: ChatSocket, io: ChatIo): Promise<void> {
  expect((await socket.ask('Hello')).at(-1)).toMatchObject({ done: true, message: { content: ANSWER } });
  const sent = newMessage();
  expect(await io.message(sent)).toEqual({ turn_id: sent.turn_id });
  expectWholeTurn((await io.turn(sent.turn_id)).map(({ data }) => data));
}

/** A turn whose answer stops in its middle, and what its sender has read by then. */
async function beginHeldTurn(user: NodeUser) {
  const release = nodes.holdNextAnswer();
  const sent = newMessage();
  const socket = await user.openSocket({ frames: 'numbered' });
  socket.send(sent);
  await waitFor('the beginning', () => textOfTurn(socket.frames) === HELD_BEGINNING);
  return { turnId: sent.turn_id, socket, release };
}

describe('a Redis that dies', () => {
  test('is told by the health, while messages are answered and limited as before', async () => {
    const [socket, io] = [await here.openSocket(), await here.openIo()];
    await redis.kill();
    await askOn(socket, io);
    for (const app of nodes.apps) {
      expect(await healthOf(app)).toMatchObject({
        status: 503,
        body: { status: 'unhealthy', redis: 'disconnected', database: 'connected' },
      });
      expect((await fetch(`${app.url}/health/ready`)).status).toBe(200);
    }

    for (let sent = 2; sent < LIMIT; sent += 1) expect((await here.send('Hello')).status).toBe(200);
    expect((await here.send('One too many')).status).toBe(429);
    expect(await socket.ask('One too many')).toEqual([{ error: 'Rate limit exceeded', code: 'RATE_LIMIT_ERROR' }]);
    expect(await io.message('One too many')).toEqual({ error: 'Rate limit exceeded', code: 'RATE_LIMIT_ERROR' });
    // Sockets can be opened as well.
    const [laterSocket, laterIo] = [await there.openSocket(), await there.openIo()];
    await askOn(laterSocket, laterIo);
  });

  test.each(Object.entries(turnReaders))(
    'leaves the turns of a node to be resumed there, on %s',
    async (_name, reader) => {
      await redis.kill();
      const sent = newMessage();
      const seen = await reader.readAndLose(here, sent, 'Water');
      const rest = await reader.resume(here, sent.turn_id, seen.length);
      expectWholeTurn([...seen, ...rest]);
      expect(textOfTurn([...seen, ...rest])).toBe(ANSWER);
    },
  );

  test('says at the other node that it cannot know its turns', async () => {
    await redis.kill();
    const { turn_id } = (await (await here.openSocket()).ask('Hello')).at(-1)!;
    const other = await there.openSocket({ frames: 'numbered' });
    expect(await other.ask({ resume: turn_id, after_seq: 0 })).toMatchObject([{ code: 'UNAVAILABLE' }]);
    expect((await there.get(`/api/v1/chat/turns/${turn_id}/stream`)).status).toBe(503);
  });

  test('is found again by itself, and counts and hands over as before', async () => {
    await redis.kill();
    expect(await remaining(here)).toBe('29');
    await redis.restart();
    await untilShared();

    const [user, same] = await nodes.newUser();
    expect([await remaining(user), await remaining(same), await remaining(user)]).toEqual(['29', '28', '27']);
    const reader = turnReaders['the plain socket'];
    const sent = newMessage();
    const seen = await reader.readAndLose(user, sent, 'Water');
    expectWholeTurn([...seen, ...(await reader.resume(same, sent.turn_id, seen.length))]);
    const watching = await same.openIo();
    await user.send(newMessage());
    expect(await watching.next('done')).toMatchObject({ message: { content: ANSWER } });
  });

  test('and comes back without its memory while an answer streams, loses nothing of it', async () => {
    const { turnId, socket, release } = await beginHeldTurn(here);
    await redis.kill();
    await redis.restart();
    await untilShared();
    release();
    const done: Frame = await socket.next(({ done }) => done);
    const frames = await turnReaders['the plain socket'].resume(there, turnId, 0);
    expect(frames).toEqual(
      socket.frames.map((frame) => expect.objectContaining({ seq: frame.seq, chunk: frame.chunk })),
    );
    expect(frames.at(-1)!.message).toEqual(done.message);
    expectWholeTurn(frames);
  });

  test('and comes back without its memory, does not end the reading of a turn at another node', async () => {
    const { turnId, socket, release } = await beginHeldTurn(here);
    const reader = await there.openSocket({ frames: 'numbered' });
    reader.send({ resume: turnId, after_seq: 0 });
    await waitFor('the same at the other node', () => reader.frames.length === socket.frames.length);
    await redis.kill();
    await redis.restart();
    await untilShared();
    release();
    await socket.next(({ done }) => done);
    await reader.next(({ done, error }) => done || error);
    expect(reader.frames).toEqual(socket.frames);
  });
});

describe('a Redis that hangs', () => {
  test('keeps no message waiting for ever, and is found again', async () => {
    const [socket, io] = [await here.openSocket(), await here.openIo()];
    redis.pause();
    const whole = await here.send('Hello');
    expect(whole).toMatchObject({ status: 200, body: { content: ANSWER } });
    await askOn(socket, io);
    expect(await healthOf(nodes.apps[0])).toMatchObject({ status: 503, body: { redis: 'disconnected' } });
    const stream = await here.stream('Hello');
    expect(stream.events.at(-1)!.data).toMatchObject({ done: true, message: { content: ANSWER } });

    redis.resume();
    await untilShared();
    const [user, same] = await nodes.newUser();
    expect([await remaining(user), await remaining(same)]).toEqual(['29', '28']);
    const sent = newMessage();
    const seen = await turnReaders['Socket.IO'].readAndLose(user, sent, 'Water');
    expectWholeTurn([...seen, ...(await turnReaders['Socket.IO'].resume(same, sent.turn_id, seen.length))]);
  });

  test('has all of a turn that it hung in the middle of, once it goes on', async () => {
    const { turnId, socket, release } = await beginHeldTurn(here);
    redis.pause();
    release();
    await socket.next(({ done }) => done);
    redis.resume();
    await untilShared();
    const frames = await turnReaders['Server-Sent Events'].resume(there, turnId, 0);
    expectWholeTurn(frames);
    expect(textOfTurn(frames)).toBe(ANSWER);
  });
});

test('a start while Redis is away succeeds, and Redis is found when it comes', async () => {
  await redis.kill();
  const late = await nodes.startNode();
  const user = await nodes.userAt(late);
  expect(await healthOf(late)).toMatchObject({ status: 503, body: { redis: 'disconnected' } });
  await askOn(await user.openSocket(), await user.openIo());
  await redis.restart();
  await untilShared([...nodes.apps, late]);

  const same = await nodes.userAt(nodes.apps[0], user.userId);
  const sent = newMessage();
  const reader = turnReaders['the plain socket'];
  const seen = await reader.readAndLose(user, sent, 'Water');
  expectWholeTurn([...seen, ...(await reader.resume(same, sent.turn_id, seen.length))]);
  expect(late.log.filter((line) => line.includes('An unhandled rejection'))).toEqual([]);
});
