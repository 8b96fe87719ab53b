import { randomUUID } from 'node:crypto';
import { reply } from '../fakes/groq-server.js';
import { ANSWER, type ChatApp, startChatApp } from '../support/chat-app.js';
import type { ChatClient } from '../support/chat-client.js';
import { type ChatIo, type IoFrame, numbersOf, openChatIo, textOfIo } from '../support/chat-io.js';
import { createGrower } from '../support/grower.js';
import { signToken } from '../support/tokens.js';
import { waitFor } from '../support/wait-for.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const FRIEND = 'https://app.example.com';
const seconds = (fromNow: number) => Math.floor(Date.now() / 1000) + fromNow;

let app: ChatApp;
let user: ChatClient;
let io: ChatIo;

beforeAll(async () => {
  app = await startChatApp({ CORS_ORIGINS: FRIEND });
}, 60_000);
afterAll(() => app?.stop());
beforeEach(async () => {
  user = await app.newUser();
  io = await app.openIo(user);
});
afterEach(() => app.tidyUp());

const countedFrom = (first: number, frames: readonly unknown[]) => frames.map((_frame, index) => first + index);
const textOfHistory = async () => (await user.history()).body.messages[1].content;

/** A message, unlike any other. */
const newMessage = () => ({ message: `How is plant ${randomUUID()}?`, turn_id: randomUUID() });

/** Sends a message whose answer stops in its middle, and waits for its beginning. */
async function beginHeldTurn(on: ChatIo) {
  const held = app.holdAnswers();
  const sent = newMessage();
  expect(await on.message(sent)).toEqual({ turn_id: sent.turn_id });
  const first = await on.next('chunk', ({ turn_id }) => turn_id === sent.turn_id);
  return { ...sent, held, first };
}

/** Numbered from here on without gaps, up to a done with the answer. */
function expectWhole(frames: readonly IoFrame[], turnId: string, from = 1): void {
  expect(numbersOf(frames)).toEqual(countedFrom(from, frames));
  for (const { event, data } of frames.slice(0, -1)) {
    expect({ event, data }).toEqual({
      event: 'chunk',
      data: { turn_id: turnId, seq: expect.any(Number), chunk: expect.stringMatching(/./s) },
    });
  }
  const { event, data } = frames.at(-1)!;
  expect({ event, data }).toEqual({
    event: 'done',
    data: { turn_id: turnId, seq: expect.any(Number), message: expect.objectContaining({ role: 'assistant' }) },
  });
  if (from === 1) expect(textOfIo(frames)).toBe(data.message.content);
}

describe('the handshake', () => {
  const refusal = (options: Parameters<typeof openChatIo>[1]) =>
    openChatIo(app.url, options).then(
      (opened) => opened.close(),
      (error) => error.data,
    );

  test.each<[string, (userId: string) => string | undefined | Promise<string>]>([
    ['no token', () => undefined],
    ['an empty token', () => ''],
    ['no JWT', () => 'garbage'],
    ['a wrong signature', (userId) => signToken(userId, {}, 'another-secret-of-more-than-32-characters')],
    ['a subject that is no person', () => signToken('admin')],
    ['an expired token', (userId) => signToken(userId, { exp: seconds(-1) })],
  ])('is refused with %s', async (_what, token) => {
    expect(await refusal({ token: await token(user.userId) })).toMatchObject({ code: 'AUTH_ERROR' });
  });

  test('is refused with a token that is no text', async () => {
    const token = { toString: 'Invalid' } as unknown as string;
    expect(await refusal({ token })).toMatchObject({ code: 'AUTH_ERROR' });
  });

  test('is refused from a page of a foreign origin', async () => {
    const { token } = user;
    const from = (origin: string) => openChatIo(app.url, { token, headers: { origin } });
    await expect(from('https://evil.example.com')).rejects.toThrow();
    const friend = await from(FRIEND);
    expect(await friend.message('Hello')).toEqual({ turn_id: expect.stringMatching(UUID) });
    friend.close();
  });

  test('names the grow that messages are about', async () => {
    const named = await createGrower(app.databaseUrl, { name: 'Named tent' });
    await createGrower(app.databaseUrl, { owner: named.userId, name: 'Later tent' });
    const grower = await app.openIo(await app.newUser(named.userId), { growId: named.growId });
    const { message, turn_id } = newMessage();
    await grower.message({ message, turn_id });
    const { data } = (await grower.turn(turn_id)).at(-1)!;
    expect(data.message.metadata.context_sources).toContain('active_grow');
    const prompt = JSON.stringify(app.requestsFor(message)[0]!.body);
    expect(prompt).toContain('Named tent');
    expect(prompt).not.toContain('Later tent');
  });

  test.each([{ transports: ['polling'] }, { transports: ['polling', 'websocket'] }] as const)(
    'works on one process by way of %j too',
    async ({ transports }) => {
      const polling = await app.openIo(user, { transports: [...transports] });
      const { turn_id } = await polling.message('Hello');
      expectWhole(await polling.turn(turn_id), turn_id);
    },
  );

  test('lasts as long as its token', async () => {
    const token = await signToken(user.userId, { exp: seconds(3) });
    const short = await app.openIo({ ...user, token });
    expect(await short.disconnected).toBe('io server disconnect');
  });
});

describe('a message', () => {
  test('is acknowledged with its turn, and answered in numbered frames', async () => {
    const { turn_id } = await io.message('How do I fix nitrogen deficiency?');
    expect(turn_id).toMatch(UUID);
    const frames = await io.turn(turn_id);
    expectWhole(frames, turn_id);
    expect(textOfIo(frames)).toBe(ANSWER);
    expect((await user.history()).body.messages[1]).toEqual(frames.at(-1)!.data.message);
  });

  test('may choose its turn, and repeated has the first answer again', async () => {
    const sent = newMessage();
    expect(await io.message(sent)).toEqual({ turn_id: sent.turn_id });
    const first = await io.turn(sent.turn_id);

    const later = await app.openIo(user);
    expect(await later.message(sent)).toEqual({ turn_id: sent.turn_id });
    const again = await later.turn(sent.turn_id);
    expect(again.at(-1)!.data.message).toEqual(first.at(-1)!.data.message);
    expect(textOfIo(again)).toBe(textOfIo(first));
    expect(app.requestsFor(sent.message)).toHaveLength(1);
    expect((await user.history()).body.total_count).toBe(2);
  });

  test('may name a grow', async () => {
    const { userId, growId } = await createGrower(app.databaseUrl);
    const grower = await app.openIo(await app.newUser(userId));
    const { turn_id } = await grower.message({ message: 'Hello', grow_id: growId });
    const { data } = (await grower.turn(turn_id)).at(-1)!;
    expect(data.message.metadata.context_sources).toContain('active_grow');
  });

  test('without an acknowledgement is answered as well', async () => {
    const sent = newMessage();
    io.raw.emit('message', sent);
    await io.next('done', ({ turn_id }) => turn_id === sent.turn_id);
    expectWhole(await io.turn(sent.turn_id), sent.turn_id);
  });

  const invalid: [string, unknown][] = [
    ['an empty text', { message: '' }],
    ['2001 characters', { message: 'a'.repeat(2001) }],
    ['a number', { message: 7 }],
    ['none', {}],
  ];
  const refused = { error: 'Message must be between 1 and 2000 characters', code: 'VALIDATION_ERROR' };

  test.each(invalid)('that is invalid is acknowledged with the error: %s', async (_what, body) => {
    expect(await io.emit('message', body)).toMatchObject(refused);
    expect((await user.history()).body.total_count).toBe(0);
  });

  test.each<[string, unknown[]]>([
    ['a text', ['Hello']],
    ['null', [null]],
    ['a list', [[]]],
    ['bytes', [Buffer.from('{"message":"Hello"}')]],
    ['nothing', []],
    ['a wrong grow_id', [{ message: 'Hello', grow_id: 'optional-grow-uuid' }]],
    ['a wrong turn_id', [{ message: 'Hello', turn_id: 'first' }]],
    ['a wrong image_url', [{ message: 'Hello', image_url: 'http://localhost/leaf.jpg' }]],
  ])('that is none is acknowledged with an error, and the socket stays: %s', async (_what, values) => {
    expect(await io.emit('message', ...values)).toMatchObject({
      error: expect.stringMatching(/\S/),
      code: 'VALIDATION_ERROR',
    });
    expect(await io.message('Hello')).toEqual({ turn_id: expect.stringMatching(UUID) });
  });

  test.each(invalid)('that is invalid and wants no acknowledgement gives an error event: %s', async (_what, body) => {
    io.raw.emit('message', body);
    expect(await io.next('error')).toMatchObject(refused);
  });

  test("about somebody else's grow is not found", async () => {
    const { growId } = await createGrower(app.databaseUrl);
    const acknowledgement = await io.message({ message: 'Hello', grow_id: growId });
    const { code } = acknowledgement.code
      ? acknowledgement
      : await io.next('error', ({ turn_id }) => turn_id === acknowledgement.turn_id);
    expect(code).toBe('NOT_FOUND');
    expect((await user.history()).body.total_count).toBe(0);
  });

  test('over the limit is acknowledged as such', async () => {
    for (let n = 1; n <= 29; n += 1) expect((await user.send('Hello')).status).toBe(200);
    const sent = newMessage();
    await io.message(sent);
    await io.turn(sent.turn_id);
    expect(await io.message('Too many')).toMatchObject({ error: expect.any(String), code: 'RATE_LIMIT_ERROR' });
    expect(await io.message(sent)).toEqual({ turn_id: sent.turn_id });
    expect((await user.history()).body.total_count).toBe(60);
  });

  test('whose answer breaks off ends with an error event', async () => {
    app.groq.always(reply.breakOff('Water them'));
    const { turn_id } = await io.message('Hello');
    const frames = await io.turn(turn_id);
    expect(textOfIo(frames)).toBe('Water them');
    expect(frames.at(-1)).toMatchObject({
      event: 'error',
      data: { turn_id, error: 'The answer was interrupted', code: 'CHAT_SERVICE_ERROR' },
    });
    expect(await textOfHistory()).toBe('Water them');
  });

  test('about an emergency has the first aid although the provider says nothing', async () => {
    app.groq.always(reply.hangBeforeHead());
    const { turn_id } = await io.message('My plants have root rot!');
    expect((await io.next('chunk')).chunk).toMatch(/^\*\*.*root/i);
    await io.stop(turn_id);
    await io.turn(turn_id);
  });
});

describe('the frames of a turn', () => {
  test("are seen by all of its user's sockets and by nobody else's", async () => {
    const second = await app.openIo(user);
    const stranger = await app.newUser();
    const strange = await app.openIo(stranger);
    const { turn_id } = await io.message('Hello');
    const frames = await io.turn(turn_id);
    expectWhole(frames, turn_id);
    expect(await second.turn(turn_id)).toEqual(frames);

    // What follows on the stranger's socket is the stranger's own: nothing had been in front of it.
    const own = await strange.message('Hello');
    expect(await strange.turn(own.turn_id)).toEqual(strange.frames);
  });

  test.each<[string, (message: object) => Promise<unknown>]>([
    ['POST', (message) => user.send(message)],
    ['Server-Sent Events', (message) => user.stream(message)],
    ['the plain socket', async (message) => (await app.openSocket(user)).ask(message)],
    ['the numbered plain socket', async (message) => (await app.openSocket(user, { frames: 'numbered' })).ask(message)],
  ])('are seen when it began by %s', async (_transport, send) => {
    const sent = newMessage();
    await send(sent);
    const frames = await io.turn(sent.turn_id);
    expectWhole(frames, sent.turn_id);
    expect(textOfIo(frames)).toBe(ANSWER);
  });

  test('of a stream are seen while it streams', async () => {
    const held = app.holdAnswers();
    const sent = newMessage();
    const streamed = user.stream(sent);
    const first = await io.next('chunk', ({ turn_id }) => turn_id === sent.turn_id);
    expect(held.text.startsWith(first.chunk)).toBe(true);
    held.release();
    await streamed;
    expectWhole(await io.turn(sent.turn_id), sent.turn_id);
  });

  test('of two turns at once are numbered each for itself', async () => {
    const [one, two] = [newMessage(), newMessage()];
    await Promise.all([io.message(one), io.message(two)]);
    for (const { turn_id } of [one, two]) expectWhole(await io.turn(turn_id), turn_id);
  });
});

describe('a stop', () => {
  test.each(['the same socket', 'another socket'])('by %s ends the turn and keeps what was said', async (which) => {
    const { turn_id, message } = await beginHeldTurn(io);
    const stopper = which === 'the same socket' ? io : await app.openIo(user);
    expect(await stopper.stop(turn_id)).toEqual({ turn_id, stopped: true });

    const frames = await io.turn(turn_id);
    expectWhole(frames, turn_id);
    const answer = frames.at(-1)!.data.message;
    expect(answer.metadata).toMatchObject({ stopped: true, usage_estimated: true });
    expect(answer.content).not.toBe(ANSWER);
    expect(await app.requestsFor(message)[0]!.closed).toBe('cut off');
    expect(await textOfHistory()).toBe(answer.content);
    expect(await stopper.stop(turn_id)).toEqual({ turn_id, stopped: true });
  });

  test('after the end changes nothing', async () => {
    const { turn_id } = await io.message('Hello');
    await io.turn(turn_id);
    expect(await io.stop(turn_id)).toEqual({ turn_id, stopped: true });
    expect(await textOfHistory()).toBe(ANSWER);
  });

  test("of an unknown turn, or somebody else's, is not found", async () => {
    const { turn_id, held } = await beginHeldTurn(io);
    const stranger = await app.openIo(await app.newUser());
    for (const turn of [turn_id, randomUUID()]) {
      expect(await stranger.stop(turn)).toMatchObject({ error: expect.any(String), code: 'NOT_FOUND' });
    }
    held.release();
    expect((await io.turn(turn_id)).at(-1)!.data.message.content).toBe(held.text);
  });

  test.each([undefined, null, 'text', {}, { turn_id: 7 }])('of nothing is an error: %j', async (body) => {
    expect(await io.emit('stop', body)).toMatchObject({ error: expect.any(String), code: expect.any(String) });
    expect(await io.message('Hello')).toEqual({ turn_id: expect.stringMatching(UUID) });
  });
});

describe('a resume', () => {
  test('after a cut goes on where the client left off', async () => {
    const { turn_id, held, first } = await beginHeldTurn(io);
    io.close();
    const next = await app.openIo(user);
    const { acknowledgement, rest } = await next.resume(turn_id, first.seq);
    expect(acknowledgement).toEqual({ turn_id, after_seq: first.seq });

    held.release();
    const frames = await rest();
    expectWhole(frames, turn_id, first.seq + 1);
    expect(first.chunk + textOfIo(frames)).toBe(held.text);
    expect(await textOfHistory()).toBe(held.text);
  });

  test('of a turn that is over has all of it still', async () => {
    const { turn_id } = await io.message('Hello');
    const frames = await io.turn(turn_id);
    const next = await app.openIo(user);
    for (const after of [0, frames.length - 1]) {
      const { acknowledgement, rest } = await next.resume(turn_id, after);
      expect(acknowledgement).toEqual({ turn_id, after_seq: after });
      expect(await rest()).toEqual(frames.slice(after));
    }
  });

  test('of a turn that began on the plain socket goes on here', async () => {
    const held = app.holdAnswers();
    const sent = newMessage();
    const plain = await app.openSocket(user, { frames: 'numbered' });
    plain.send(sent);
    const first = await plain.next();
    plain.terminate();
    const { rest } = await io.resume(sent.turn_id, first.seq);
    held.release();
    const frames = await rest();
    expectWhole(frames, sent.turn_id, first.seq + 1);
    expect(first.chunk + textOfIo(frames)).toBe(held.text);
  });

  test('gets every frame once and in order, however fast they come', async () => {
    app.groq.always(
      reply.stream(
        Array.from({ length: 200 }, (_unused, index) => `word${index} `),
        { delayMs: 1 },
      ),
    );
    const readers = await Promise.all(Array.from({ length: 5 }, () => app.openIo(user)));
    const { turn_id } = await io.message('Hello');
    const read = readers.map(async (reader, index) => {
      // Each of them comes in at another place of the stream, of which it has seen the beginning already.
      await waitFor('its place', () => textOfIo(io.frames).includes(`word${index * 30} `));
      return (await reader.resume(turn_id, 0)).rest();
    });
    const complete = await io.turn(turn_id);
    expectWhole(complete, turn_id);
    for (const frames of await Promise.all(read)) expect(frames).toEqual(complete);
  });

  test("of an unknown turn, or somebody else's, is not found", async () => {
    const { turn_id } = await io.message('Hello');
    await io.turn(turn_id);
    const stranger = await app.openIo(await app.newUser());
    for (const turn of [turn_id, randomUUID()]) {
      const { acknowledgement } = await stranger.resume(turn, 0);
      expect(acknowledgement).toMatchObject({ error: expect.any(String), code: 'NOT_FOUND' });
    }
    expect(stranger.frames).toEqual([]);
  });

  test.each([-1, 1.5, '1', null])('after no number is a mistake: %j', async (after) => {
    const { turn_id } = await io.message('Hello');
    await io.turn(turn_id);
    const { acknowledgement } = await io.resume(turn_id, after as number);
    expect(acknowledgement).toMatchObject({ error: expect.any(String), code: 'VALIDATION_ERROR' });
  });
});
