import { io as connectIo } from 'socket.io-client';
import { reply } from '../fakes/groq-server.js';
import { startApp } from '../support/app.js';
import { ANSWER, type ChatApp, startChatApp } from '../support/chat-app.js';
import { type ChatIo, openChatIo, textOfIo } from '../support/chat-io.js';
import { type ChatSocket, refusedUpgrade, textOfFrames } from '../support/chat-socket.js';
import { execute } from '../support/postgres.js';
import { JWT_SECRET } from '../support/tokens.js';
import { newMessage } from '../support/turn-readers.js';
import { waitFor } from '../support/wait-for.js';

const unavailable = { error: expect.stringMatching(/\S/), code: 'UNAVAILABLE' };
/** What socket.io-client calls an end after which it connects again by itself, unlike `io server disconnect`. */
const COMES_BACK = 'transport close';

let app: ChatApp;
afterEach(() => app.stop());

/** A socket of each kind of two new users, and a turn that runs on each. */
async function runOnBothKinds() {
  const [first, second] = [await app.newUser(), await app.newUser()];
  const socket = await app.openSocket(first);
  const io = await app.openIo(second);
  const turnOfIo = newMessage();
  socket.send(newMessage());
  await socket.next(({ chunk }) => chunk);
  await io.message(turnOfIo);
  await io.next('chunk');
  return { socket, io, turnOfIo: turnOfIo.turn_id };
}

/** From here on the server is known to drain: it said so. */
async function drain(idle: ChatIo): Promise<void> {
  app.signal('SIGTERM');
  expect(await idle.next('error')).toEqual(unavailable);
}

const isOpen = ({ raw }: ChatSocket) => raw.readyState === raw.OPEN;

async function storedAnswers(): Promise<{ content: string; metadata: Record<string, unknown> }[]> {
  const sql = "select content, metadata from chat_messages where role = 'assistant' order by seq";
  return (await execute(app.databaseUrl, sql)).rows;
}

describe('a signal to end, while answers run', () => {
  let running: Awaited<ReturnType<typeof runOnBothKinds>>;
  let release: () => void;
  let idleSocket: ChatSocket;
  let idleIo: ChatIo;

  beforeEach(async () => {
    app = await startChatApp();
    ({ release } = app.holdAnswers());
    running = await runOnBothKinds();
    const user = await app.newUser();
    [idleSocket, idleIo] = [await app.openSocket(user), await app.openIo(user)];
    await drain(idleIo);
  }, 60_000);

  test('closes idle sockets, and those with a running answer when that is complete', async () => {
    expect(await idleSocket.closed).toEqual({ code: 1012, reason: expect.stringMatching(/\S/) });
    expect(await idleIo.disconnected).toBe(COMES_BACK);
    const { socket, io, turnOfIo } = running;
    expect(isOpen(socket)).toBe(true);
    expect(io.raw.connected).toBe(true);

    release();
    expect(await socket.next(({ done, error }) => done || error)).toMatchObject({ message: { content: ANSWER } });
    expect(textOfFrames(socket.frames)).toBe(ANSWER);
    const frames = await io.turn(turnOfIo);
    expect(textOfIo(frames)).toBe(ANSWER);
    expect(frames.at(-1)).toMatchObject({ event: 'done', data: { message: { content: ANSWER } } });
    await socket.closed;
    expect(await io.disconnected).toBe(COMES_BACK);
    expect(await app.exit).toBe(0);
    expect(await storedAnswers()).toMatchObject([{ content: ANSWER }, { content: ANSWER }]);
  });

  test('refuses new sockets', async () => {
    const { userId, token } = await app.newUser();
    const refused = await refusedUpgrade(app.url, { userId, token });
    expect({ status: refused.status, body: refused.body }).toEqual({ status: 503, body: unavailable });
    expect(refused.headers.get('retry-after')).toMatch(/^[1-9]\d*$/);
    await expect(openChatIo(app.url, { token })).rejects.toMatchObject({ data: unavailable });
  });

  test('refuses new messages on the sockets that are still open', async () => {
    const { socket, io, turnOfIo } = running;
    const late = newMessage();
    socket.send({ message: 'Too late' });
    const acknowledgement = await io.message(late);
    release();
    expect(await socket.next(({ done }) => done)).toMatchObject({ message: { content: ANSWER } });
    expect(await socket.next(({ error }) => error)).toMatchObject(unavailable);
    expect((await io.turn(turnOfIo)).at(-1)).toMatchObject({ event: 'done' });
    // At once, or when it would have been its turn.
    const refusal = acknowledgement.error ? acknowledgement : (await io.turn(late.turn_id)).at(-1)!.data;
    expect(refusal).toMatchObject(unavailable);
    await Promise.all([socket.closed, io.disconnected]);
    expect(await app.exit).toBe(0);
    expect(await storedAnswers()).toHaveLength(2);
  });
});

test('what is not through by the end of the drain is stored as interrupted, and its client is told', async () => {
  app = await startChatApp({ DRAIN_SECONDS: '1' });
  app.groq.always(reply.hang('Half an answer'));
  const { socket, io, turnOfIo } = await runOnBothKinds();
  app.signal('SIGTERM');

  expect(await socket.next(({ done, error }) => done || error)).toMatchObject(unavailable);
  expect(textOfFrames(socket.frames)).toBe('Half an answer');
  const frames = await io.turn(turnOfIo);
  expect(textOfIo(frames)).toBe('Half an answer');
  expect(frames.at(-1)).toEqual({ event: 'error', data: { turn_id: turnOfIo, ...unavailable } });
  await socket.closed;
  expect(await io.disconnected).toBe(COMES_BACK);
  expect(await app.exit).toBe(0);
  const interrupted = { content: 'Half an answer', metadata: { interrupted: true } };
  expect(await storedAnswers()).toMatchObject([interrupted, interrupted]);
});

test('a Socket.IO client finds the restarted server by itself', async () => {
  app = await startChatApp();
  const { token } = await app.newUser();
  const socket = connectIo(`${app.url}/chat`, { auth: { token }, transports: ['websocket'], forceNew: true });
  let restarted: Awaited<ReturnType<typeof startApp>> | null = null;
  try {
    await waitFor('the connection', () => socket.connected);
    app.signal('SIGTERM');
    await waitFor('its end', () => !socket.connected);
    expect(await app.exit).toBe(0);
    restarted = await startApp({
      PORT: new URL(app.url).port,
      DATABASE_URL: app.databaseUrl,
      SUPABASE_JWT_SECRET: JWT_SECRET,
      GROQ_API_KEY: 'gsk_test',
      GROQ_BASE_URL: app.groq.url,
    });
    await waitFor('the next connection', () => socket.connected);
    const done = new Promise((resolve) => socket.once('done', resolve));
    expect(await socket.emitWithAck('message', { message: 'Hello' })).toEqual({ turn_id: expect.any(String) });
    expect(await done).toMatchObject({ message: { content: ANSWER } });
  } finally {
    socket.disconnect();
    await restarted?.stop();
  }
});
