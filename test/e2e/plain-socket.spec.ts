import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { reply } from '../fakes/groq-server.js';
import { ANSWER, type ChatApp, startChatApp } from '../support/chat-app.js';
import type { ChatClient } from '../support/chat-client.js';
import { type ChatSocket, type Frame, textOfFrames } from '../support/chat-socket.js';
import { createGrower } from '../support/grower.js';
import { waitFor } from '../support/wait-for.js';

const LENGTH_SENTENCE = 'Message must be between 1 and 2000 characters';
const WAITING_MESSAGES = 4;

let app: ChatApp;
let user: ChatClient;
let socket: ChatSocket;

beforeAll(async () => {
  app = await startChatApp();
}, 60_000);
afterAll(() => app?.stop());
beforeEach(async () => {
  user = await app.newUser();
  socket = await app.openSocket(user);
});
afterEach(() => app.tidyUp());

const isChunk = (frame: Frame) => frame.chunk !== undefined;
const isDone = (frame: Frame) => frame.done === true;
const isError = (frame: Frame) => frame.error !== undefined;
const numbersOf = (frames: readonly Frame[]) => frames.map(({ seq }) => seq);
const countedFrom = (first: number, frames: readonly Frame[]) => frames.map((_frame, index) => first + index);
const storedAnswer = async () => (await user.history()).body.messages[1];

/** A message, unlike any other. */
const newMessage = () => ({ message: `How is plant ${randomUUID()}?`, turn_id: randomUUID() });

/** Sends a message whose answer stops in its middle, and waits for its beginning. */
async function beginHeldTurn(on: ChatSocket) {
  const held = app.holdAnswers();
  const sent = newMessage();
  on.send(sent);
  const first: Frame = await on.next(isChunk);
  return { ...sent, held, first };
}

describe('an answer', () => {
  test('is chunks and done, whose text is the stored one', async () => {
    const frames = await socket.ask("How's my grow looking?");
    const done = frames.at(-1)!;
    for (const frame of frames.slice(0, -1)) expect(frame).toEqual({ chunk: expect.stringMatching(/./s) });
    expect(done).toEqual({ done: true, turn_id: expect.any(String), message: expect.any(Object) });
    expect(done.message.metadata.turn_id).toBe(done.turn_id);

    expect(textOfFrames(frames)).toBe(ANSWER);
    expect(done.message).toMatchObject({ role: 'assistant', content: ANSWER });
    expect(await storedAnswer()).toEqual(done.message);
  });

  test('keeps every character', async () => {
    const text = '🌱 one\n\n\ttwo\r\n¿Por qué? 为什么 "quoted" \\ </script> \u2028 é';
    app.groq.always(reply.stream(Array.from(text)));
    const frames = await socket.ask('Hello');
    expect(textOfFrames(frames)).toBe(text);
    expect((await storedAnswer()).content).toBe(text);
  });

  test('is about the grow that the address names', async () => {
    const named = await createGrower(app.databaseUrl, { name: 'Named tent' });
    await createGrower(app.databaseUrl, { owner: named.userId, name: 'Later tent' });
    const grower = await app.openSocket(await app.newUser(named.userId), { growId: named.growId });
    const { message } = newMessage();
    const done = (await grower.ask(message)).at(-1)!;
    expect(done.message.metadata.context_sources).toContain('active_grow');
    const prompt = JSON.stringify(app.requestsFor(message)[0]!.body);
    expect(prompt).toContain('Named tent');
    expect(prompt).not.toContain('Later tent');
  });

  test('goes to the socket that asked, and to no other of its user', async () => {
    const other = await app.openSocket(user, { frames: 'numbered' });
    await socket.ask('Hello');
    const sent = newMessage();
    const frames = await other.ask(sent);
    expect(other.frames).toEqual(frames);
    for (const { turn_id } of frames) expect(turn_id).toBe(sent.turn_id);
  });

  test('that breaks off ends with an error, and the next one is answered', async () => {
    app.groq.always(reply.breakOff('Water them'));
    const frames = await socket.ask('Hello');
    expect(textOfFrames(frames)).toBe('Water them');
    expect(frames.at(-1)).toMatchObject({ error: 'The answer was interrupted', code: 'CHAT_SERVICE_ERROR' });
    expect(await storedAnswer()).toMatchObject({ content: 'Water them', metadata: { interrupted: true } });

    app.groq.always(reply.stream(ANSWER));
    expect((await socket.ask('Hello again')).at(-1)).toMatchObject({ done: true });
  });
});

describe("a client's mistake", () => {
  const image = (image_url: unknown) => JSON.stringify({ message: 'Hello', image_url });

  test.each<[string, string | Buffer]>([
    ['no JSON', 'Hello'],
    ['half of JSON', '{"message":'],
    ['nothing', ''],
    ['null', 'null'],
    ['a number', '7'],
    ['a text', '"Hello"'],
    ['a list', '["Hello"]'],
    ['no message', '{}'],
    ['a message that is no text', '{"message":{"text":"Hello"}}'],
    ['an empty message', '{"message":""}'],
    ['white space', '{"message":" \\n\\t "}'],
    ['2001 characters', JSON.stringify({ message: 'a'.repeat(2001) })],
    ['2001 emoji', JSON.stringify({ message: '🌱'.repeat(2001) })],
    ['a message with U+0000', '{"message":"a\\u0000b"}'],
    ['an image on this machine', image('https://127.0.0.1/leaf.jpg')],
    ['an image that is no text', image(7)],
    ['a turn_id that is no UUID', '{"message":"Hello","turn_id":"first"}'],
    ['a binary frame', Buffer.from('{"message":"Hello"}')],
    ['a binary frame of 60 KB', Buffer.alloc(60_000)],
  ])('is told and keeps the socket open: %s', async (_what, frame) => {
    socket.send(frame);
    const error = await socket.next();
    expect(error).toMatchObject({ error: expect.stringMatching(/\S/), code: 'VALIDATION_ERROR' });
    expect(['code', 'details', 'error']).toEqual(expect.arrayContaining(Object.keys(error)));
    expect((await socket.ask('Hello')).at(-1)).toMatchObject({ done: true });
    expect((await user.history()).body.total_count).toBe(2);
  });

  test.each<[string, unknown]>([
    ['missing', {}],
    ['no text', { message: 7 }],
    ['empty', { message: '' }],
    ['too long', { message: 'a'.repeat(2001) }],
  ])('in the message itself has the documented sentence: it is %s', async (_what, frame) => {
    socket.send(JSON.stringify(frame));
    expect(await socket.next()).toMatchObject({ error: LENGTH_SENTENCE });
  });

  test('of more than 64 KiB closes the socket with 1009', async () => {
    socket.send({ message: 'a'.repeat(64 * 1024) });
    expect((await socket.closed).code).toBe(1009);
    expect((await user.history()).body.total_count).toBe(0);
  });
});

test('a ping is answered, so that a client can keep the socket alive', async () => {
  socket.raw.ping('still there');
  expect(String((await once(socket.raw, 'pong'))[0])).toBe('still there');
});

test('the limit counts the messages of all transports together, and repetitions are free', async () => {
  const first = newMessage();
  await socket.ask(first);
  for (let n = 2; n <= 29; n += 1) expect((await user.send('Hello')).status).toBe(200);
  expect((await socket.ask('The thirtieth')).at(-1)).toMatchObject({ done: true });

  for (let n = 0; n < 2; n += 1) {
    expect(await socket.ask('Too many')).toEqual([{ error: 'Rate limit exceeded', code: 'RATE_LIMIT_ERROR' }]);
  }
  expect((await user.send('Too many')).status).toBe(429);
  expect((await socket.ask(first)).at(-1)).toMatchObject({ done: true, turn_id: first.turn_id });
  expect((await user.history()).body.total_count).toBe(60);
});

describe('messages while an answer streams', () => {
  test('wait for their turn, up to four', async () => {
    const { held, ...running } = await beginHeldTurn(socket);
    const waiting = Array.from({ length: WAITING_MESSAGES }, newMessage);
    for (const sent of waiting) socket.send(sent);
    socket.send({ message: 'One too many' });
    expect(await socket.next(isError)).toMatchObject({ error: expect.stringMatching(/\S/), code: 'CONFLICT' });
    expect(socket.frames.filter(isDone)).toEqual([]);

    held.release();
    for (const { turn_id } of [running, ...waiting]) {
      const turn = await socket.turn();
      expect(turn.at(-1)).toMatchObject({ done: true, turn_id, message: { content: held.text } });
      const said = turn_id === running.turn_id ? [running.first, ...turn] : turn;
      expect(textOfFrames(said)).toBe(held.text);
    }
    const { messages } = (await user.history()).body;
    expect(messages.filter(({ role }: Frame) => role === 'user').map(({ content }: Frame) => content)).toEqual(
      [running, ...waiting].map(({ message }) => message),
    );
    // Five were counted before it, so the refused one was not.
    expect((await user.send('Hello')).headers.get('x-ratelimit-remaining')).toBe('24');
    expect((await socket.ask('Room again')).at(-1)).toMatchObject({ done: true });
  });

  test('of another socket do not wait', async () => {
    await beginHeldTurn(socket);
    app.groq.always(reply.stream('Quickly'));
    const other = await app.openSocket(user);
    expect(textOfFrames(await other.ask('Hello'))).toBe('Quickly');
    expect(socket.frames.filter(isDone)).toEqual([]);
  });
});

describe('a stop', () => {
  test.each(['the same socket', 'another socket'])('by %s ends the turn and keeps what was said', async (which) => {
    const { turn_id, message, first } = await beginHeldTurn(socket);
    const stopper = which === 'the same socket' ? socket : await app.openSocket(user);
    stopper.send({ stop: turn_id });

    const rest = await socket.turn();
    const done = rest.at(-1)!;
    expect(done).toMatchObject({
      done: true,
      turn_id,
      message: { metadata: { stopped: true, usage_estimated: true } },
    });
    expect(done.message.content).toBe(textOfFrames([first, ...rest]));
    expect(ANSWER.startsWith(done.message.content)).toBe(true);
    expect(done.message.content).not.toBe(ANSWER);
    expect(await app.requestsFor(message)[0]!.closed).toBe('cut off');
    expect(await storedAnswer()).toEqual(done.message);
  });

  test("of somebody else's turn is not found and stops nothing", async () => {
    const { turn_id, held } = await beginHeldTurn(socket);
    const other = await app.openSocket(await app.newUser());
    for (const turn of [turn_id, randomUUID()]) {
      other.send({ stop: turn });
      expect(await other.next()).toMatchObject({ error: expect.any(String), code: 'NOT_FOUND' });
    }
    held.release();
    const done: Frame = await socket.next(isDone);
    expect(done.message.content).toBe(held.text);
    expect(done.message.metadata).not.toHaveProperty('stopped');
  });
});

describe('numbered frames', () => {
  test('count from 1 without gaps, and done has the last number', async () => {
    const numbered = await app.openSocket(user, { frames: 'numbered' });
    const sent = newMessage();
    const frames = await numbered.ask(sent);
    expect(numbersOf(frames)).toEqual(countedFrom(1, frames));
    for (const { turn_id } of frames) expect(turn_id).toBe(sent.turn_id);
    expect(frames.at(-1)).toMatchObject({ done: true, message: { content: textOfFrames(frames) } });
  });

  test('go on after a cut where the client left off', async () => {
    const cut = await app.openSocket(user, { frames: 'numbered' });
    const { turn_id, held, first } = await beginHeldTurn(cut);
    cut.terminate();
    await cut.closed;

    const next = await app.openSocket(user, { frames: 'numbered' });
    next.send({ resume: turn_id, after_seq: first.seq });
    held.release();
    const rest = await next.turn();
    expect(numbersOf(rest)).toEqual(countedFrom(first.seq + 1, rest));
    for (const frame of rest) expect(frame.turn_id).toBe(turn_id);
    expect(textOfFrames([first, ...rest])).toBe(held.text);
    expect(rest.at(-1)).toMatchObject({ done: true, message: { content: held.text } });
    expect((await storedAnswer()).content).toBe(held.text);
  });

  test('of a turn that is over are all there still', async () => {
    const [asking, reading] = [
      await app.openSocket(user, { frames: 'numbered' }),
      await app.openSocket(user, { frames: 'numbered' }),
    ];
    const sent = newMessage();
    const frames = await asking.ask(sent);
    expect(await reading.ask({ resume: sent.turn_id, after_seq: 0 })).toEqual(frames);
    const last = frames.length - 1;
    expect(await reading.ask({ resume: sent.turn_id, after_seq: last })).toEqual(frames.slice(last));
  });

  test('arrive complete and in order however fast they come while somebody resumes', async () => {
    app.groq.always(
      reply.stream(
        Array.from({ length: 200 }, (_unused, index) => `word${index} `),
        { delayMs: 1 },
      ),
    );
    const asking = await app.openSocket(user, { frames: 'numbered' });
    const readers = await Promise.all(Array.from({ length: 5 }, () => app.openSocket(user, { frames: 'numbered' })));
    const sent = newMessage();
    asking.send(sent);
    const read = readers.map(async (reader, index) => {
      // Each of them comes in at another place of the stream.
      await waitFor('its place', () => textOfFrames(asking.frames).includes(`word${index * 30} `));
      return reader.ask({ resume: sent.turn_id, after_seq: 0 });
    });
    const [complete, ...others] = await Promise.all(read);
    expect(numbersOf(complete!)).toEqual(countedFrom(1, complete!));
    for (const frames of others) expect(frames).toEqual(complete);
    await asking.next(isDone);
    expect(asking.frames).toEqual(complete);
  });

  test("of an unknown turn, or somebody else's, are not found", async () => {
    const { turn_id } = (await socket.ask('Hello')).at(-1)!;
    const other = await app.openSocket(await app.newUser(), { frames: 'numbered' });
    for (const resume of [turn_id, randomUUID()]) {
      other.send({ resume, after_seq: 0 });
      expect(await other.next()).toMatchObject({ error: expect.any(String), code: 'NOT_FOUND' });
    }
    expect((await other.ask('Hello')).at(-1)).toMatchObject({ done: true });
  });

  test.each([-1, 1.5, '1', null])('after no number are a mistake: %j', async (after_seq) => {
    const numbered = await app.openSocket(user, { frames: 'numbered' });
    const sent = newMessage();
    await numbered.ask(sent);
    numbered.send({ resume: sent.turn_id, after_seq });
    expect(await numbered.next()).toMatchObject({ error: expect.any(String), code: 'VALIDATION_ERROR' });
  });
});

describe('a repeated message', () => {
  test('has the first answer, without a second request and a second charge', async () => {
    const sent = newMessage();
    const first = await socket.ask(sent);
    const again = [await socket.ask(sent), await (await app.openSocket(user)).ask(sent)];
    for (const frames of again) {
      expect(frames.at(-1)).toEqual(first.at(-1));
      expect(textOfFrames(frames)).toBe(textOfFrames(first));
    }
    expect(app.requestsFor(sent.message)).toHaveLength(1);
    expect((await user.history()).body.total_count).toBe(2);
    expect((await user.send('Hello')).headers.get('x-ratelimit-remaining')).toBe('28');
  });

  test('that comes while the first still streams gets its answer too', async () => {
    const { turn_id, message, held } = await beginHeldTurn(socket);
    const other = await app.openSocket(user);
    other.send({ turn_id, message });
    held.release();
    expect((await other.turn()).at(-1)).toMatchObject({ done: true, turn_id, message: { content: held.text } });
    expect(app.requestsFor(message)).toHaveLength(1);
  });

  test('with another text is a conflict', async () => {
    const sent = newMessage();
    await socket.ask(sent);
    const frames = await socket.ask({ ...sent, message: 'Something else' });
    expect(frames.filter(isError)).toMatchObject([{ error: expect.any(String), code: 'CONFLICT' }]);
    expect((await user.history()).body.total_count).toBe(2);
  });
});

describe('an emergency', () => {
  test('begins with the first aid', async () => {
    const frames = await socket.ask('My plants have root rot!');
    const { message } = frames.at(-1)!;
    expect(frames[0]!.chunk).toMatch(/^\*\*.*root/i);
    expect(message.content.startsWith(frames[0]!.chunk)).toBe(true);
    expect(message.metadata).toMatchObject({ intent: 'emergency', is_emergency: true, triage: 'root_rot' });
    expect(textOfFrames(frames)).toBe(message.content);
  });

  test('has the first aid although the provider says nothing', async () => {
    app.groq.always(reply.hangBeforeHead());
    const turn_id = randomUUID();
    socket.send({ message: 'My plants have root rot!', turn_id });
    const { chunk } = await socket.next();
    expect(chunk).toMatch(/^\*\*.*root/i);

    socket.send({ stop: turn_id });
    expect(await socket.next(isDone)).toMatchObject({ message: { content: chunk, metadata: { stopped: true } } });
  });
});
