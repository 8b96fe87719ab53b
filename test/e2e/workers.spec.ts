import { reply } from '../fakes/groq-server.js';
import { type App, launchApp, startApp, type Variables } from '../support/app.js';
import { ANSWER, type ChatApp, startChatApp } from '../support/chat-app.js';
import type { ChatSocket } from '../support/chat-socket.js';
import { processesWith } from '../support/processes.js';
import { type RedisServer, startRedis } from '../support/redis.js';
import { JWT_SECRET } from '../support/tokens.js';
import { newMessage } from '../support/turn-readers.js';
import { waitFor } from '../support/wait-for.js';

const WORKERS = 2;
/** Connections come to the processes by turns, so that a few reach each of them. */
const ENOUGH_TO_REACH_ALL = 8;

let redis: RedisServer;
let app: ChatApp;
const settings = (): Variables => ({ WORKERS: String(WORKERS), REDIS_URL: redis.url });

beforeAll(async () => {
  redis = await startRedis();
  app = await startChatApp(settings());
}, 60_000);
afterAll(async () => {
  await app?.stop();
  await redis?.stop();
});
afterEach(() => app.tidyUp());

/** The processes below the one that was started. */
function workersOf(mark: string): number[] {
  const all = processesWith(mark);
  return all.filter(({ parent }) => all.some(({ pid }) => pid === parent)).map(({ pid }) => pid);
}

async function openSockets(): Promise<ChatSocket[]> {
  const user = await app.newUser();
  return Promise.all(Array.from({ length: ENOUGH_TO_REACH_ALL }, () => app.openSocket(user, { frames: 'numbered' })));
}

const isClosed = ({ raw }: ChatSocket) => raw.readyState === raw.CLOSED;

const starts = ({ log }: App) => log.filter((line) => line.includes('Server listening at')).length;

test('greets once, for as many processes as it was told', () => {
  expect(app.log.filter((line) => line.startsWith('Aurora listens on'))).toHaveLength(1);
  expect(workersOf(app.databaseUrl)).toHaveLength(WORKERS);
});

test('a turn of one connection can be read on any other', async () => {
  const [asking, ...reading] = await openSockets();
  const held = app.holdAnswers();
  const sent = newMessage();
  asking!.send(sent);
  await asking!.next(({ chunk }) => chunk);
  for (const socket of reading) socket.send({ resume: sent.turn_id, after_seq: 0 });
  await Promise.all(reading.map((socket) => socket.next(({ chunk }) => chunk)));
  held.release();
  await Promise.all([asking!, ...reading].map((socket) => socket.next(({ done }) => done)));
  for (const { frames } of reading) expect(frames).toEqual(asking!.frames);
});

test('the limit is that of one process', async () => {
  const user = await app.newUser();
  const replies = await Promise.all(Array.from({ length: 90 }, () => user.send('Hello')));
  expect(replies.filter(({ status }) => status === 200)).toHaveLength(30);
  expect(replies.filter(({ status }) => status === 429)).toHaveLength(60);
});

test('each of them serves, and one that dies is replaced', async () => {
  for (let deaths = 1; deaths <= WORKERS; deaths += 1) {
    const sockets = await openSockets();
    const [oldest] = workersOf(app.databaseUrl);
    process.kill(oldest!, 'SIGKILL');
    // Which sockets were those of the dead one is known when all have answered or closed.
    const asked = await Promise.allSettled(sockets.map((socket) => socket.ask('Hello')));
    expect(sockets.some(isClosed)).toBe(true);
    const answered = asked.flatMap((turn) => (turn.status === 'fulfilled' ? [turn.value.at(-1)] : []));
    expect(answered).toHaveLength(sockets.filter((socket) => !isClosed(socket)).length);
    expect(answered).not.toHaveLength(0);
    for (const frame of answered) expect(frame).toMatchObject({ done: true, message: { content: ANSWER } });

    await waitFor('another one', () => starts(app) === WORKERS + deaths);
    expect(workersOf(app.databaseUrl)).toHaveLength(WORKERS);
    expect(workersOf(app.databaseUrl)).not.toContain(oldest);
    for (const socket of await openSockets()) expect((await socket.ask('Hello')).at(-1)).toMatchObject({ done: true });
  }
});

describe('Socket.IO by polling', () => {
  const poll = ({ url }: App) => fetch(`${url}/socket.io/?EIO=4&transport=polling`);

  test('is refused, since the next poll may reach another process', async () => {
    expect((await poll(app)).status).toBe(400);
    const user = await app.newUser();
    await expect(app.openIo(user, { transports: ['polling'] })).rejects.toThrow();
    const io = await app.openIo(user);
    const sent = newMessage();
    await io.message(sent);
    expect((await io.turn(sent.turn_id)).at(-1)).toMatchObject({ event: 'done' });
  });

  test('is accepted where the balancer is said to be sticky', async () => {
    const sticky = await startChatApp({ ...settings(), STICKY_SESSIONS: 'true' });
    try {
      const response = await poll(sticky);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('"sid"');
    } finally {
      await sticky.stop();
    }
  });
});

test('without a Redis they are refused with a sentence that says so', async () => {
  const refused = launchApp({
    WORKERS: String(WORKERS),
    DATABASE_URL: app.databaseUrl,
    SUPABASE_JWT_SECRET: JWT_SECRET,
  });
  expect(await refused.exit).toBe(1);
  expect(refused.log.filter((line) => line.includes('WORKERS') && line.includes('REDIS_URL'))).toHaveLength(1);
});

test('they share an embedded database', async () => {
  const embedded = await startApp(settings());
  try {
    expect(embedded.log.filter((line) => line.startsWith('Aurora listens on'))).toHaveLength(1);
    const token = await waitFor('the token', () => embedded.log.join('\n').match(/Bearer (\S+)"/)?.[1]);
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', connection: 'close' };
    for (let sent = 0; sent < ENOUGH_TO_REACH_ALL; sent += 1) {
      const body = JSON.stringify({ message: 'Hello' });
      const { status } = await fetch(`${embedded.url}/api/v1/chat/message`, { method: 'POST', headers, body });
      expect(status).toBe(200);
    }
    const history = await fetch(`${embedded.url}/api/v1/chat/history`, { headers });
    expect(await history.json()).toMatchObject({ total_count: 2 * ENOUGH_TO_REACH_ALL });
    embedded.signal('SIGTERM');
    expect(await embedded.exit).toBe(0);
  } finally {
    await embedded.stop();
  }
}, 90_000);

describe('the end of all', () => {
  const WORDS = Array.from({ length: 40 }, (_unused, index) => `word${index} `);
  let ending: ChatApp;
  beforeEach(async () => {
    ending = await startChatApp(settings());
  }, 60_000);
  afterEach(() => ending.stop());

  test('lets the answers of each process finish, and ends with 0', async () => {
    ending.groq.always(reply.stream(WORDS, { delayMs: 60 }));
    const user = await ending.newUser();
    const opened = Array.from({ length: ENOUGH_TO_REACH_ALL }, () => ending.openSocket(user));
    const sockets = await Promise.all(opened);
    for (const socket of sockets) socket.send({ message: 'Hello' });
    await Promise.all(sockets.map((socket) => socket.next(({ chunk }) => chunk)));
    ending.signal('SIGTERM');
    for (const socket of sockets) {
      expect((await socket.next(({ done, error }) => done || error)).message?.content).toBe(WORDS.join(''));
      await socket.closed;
    }
    expect(await ending.exit).toBe(0);
    expect(processesWith(ending.databaseUrl)).toEqual([]);
  });

  test('by a kill of the first process leaves none behind', async () => {
    ending.signal('SIGKILL');
    await waitFor('the end of the workers', () => processesWith(ending.databaseUrl).length === 0);
  });
});
