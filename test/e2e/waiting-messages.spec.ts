import { randomUUID } from 'node:crypto';
import { reply } from '../fakes/groq-server.js';
import { type ChatApp, startChatApp } from '../support/chat-app.js';
import type { ChatClient } from '../support/chat-client.js';
import { waitFor } from '../support/wait-for.js';

let app: ChatApp;
let user: ChatClient;

beforeAll(async () => {
  app = await startChatApp();
}, 60_000);
afterAll(() => app?.stop());
beforeEach(async () => {
  user = await app.newUser();
});
afterEach(() => app.tidyUp());

const newMessage = (text = 'How is my grow?') => ({ message: `${text} ${randomUUID()}`, turn_id: randomUUID() });
const questions = async () =>
  (await user.history('limit=200')).body.messages
    .filter(({ role }: { role: string }) => role === 'user')
    .map(({ content }: { content: string }) => content);

describe('a message that waits for the end of another answer', () => {
  test('can be stopped on Socket.IO before it is answered', async () => {
    const held = app.holdAnswers();
    const io = await app.openIo(user);
    const [running, waiting] = [newMessage(), newMessage()];
    await io.message(running);
    expect(await io.message(waiting)).toEqual({ turn_id: waiting.turn_id });
    expect(await io.stop(waiting.turn_id)).toEqual({ turn_id: waiting.turn_id, stopped: true });
    expect(await io.next('error')).toMatchObject({ turn_id: waiting.turn_id, code: 'CONFLICT' });
    held.release();
    await io.turn(running.turn_id);
    expect(await questions()).toEqual([running.message]);
  });

  test('can be stopped on a plain socket before it is answered', async () => {
    const held = app.holdAnswers();
    const socket = await app.openSocket(user, { frames: 'numbered' });
    const [running, waiting] = [newMessage(), newMessage()];
    socket.send(running);
    await socket.next(({ chunk }) => chunk !== undefined);
    socket.send(waiting);
    socket.send({ stop: waiting.turn_id });
    await socket.next(({ stopped, turn_id }) => stopped === true && turn_id === waiting.turn_id);
    await socket.next(({ code, turn_id }) => code === 'CONFLICT' && turn_id === waiting.turn_id);
    held.release();
    await socket.next(({ done }) => done);
    expect(await questions()).toEqual([running.message]);
  });

  test.each(['Socket.IO', 'plain'])('is not waited for in an emergency (%s)', async (kind) => {
    const held = app.holdAnswers();
    const [running, urgent] = [newMessage(), newMessage('My plants have root rot!')];
    if (kind === 'plain') {
      const socket = await app.openSocket(user, { frames: 'numbered' });
      socket.send(running);
      await socket.next(({ chunk }) => chunk !== undefined);
      socket.send(urgent);
      expect((await socket.next(({ turn_id }) => turn_id === urgent.turn_id)).chunk).toMatch(/root rot/i);
    } else {
      const io = await app.openIo(user);
      await io.message(running);
      await io.message(urgent);
      expect((await io.next('chunk', ({ turn_id }) => turn_id === urgent.turn_id)).chunk).toMatch(/root rot/i);
    }
    held.release();
  });

  test('is answered though its client read nothing and left', async () => {
    // Long enough that its frames fill all that the network and the server keep for a client.
    app.groq.always(
      reply.stream(
        Array.from({ length: 100 }, () => 'x'.repeat(60_000)),
        { chunksPerWrite: 1 },
      ),
    );
    const io = await app.openIo(user);
    const messages = Array.from({ length: 4 }, () => newMessage());
    const { transport } = io.raw.io.engine as unknown as { transport: { ws: { _socket: { pause(): void } } } };
    for (const message of messages) io.raw.emit('message', message);
    await waitFor('the first answer', () => app.requestsFor(messages[0]!.message).length > 0);
    transport.ws._socket.pause();
    io.close();
    await waitFor('all questions', async () => (await questions()).length === messages.length);
    expect(await questions()).toEqual(messages.map(({ message }) => message));
  });
});

test('to resume behind the end of a turn is told, on both kinds of sockets', async () => {
  const socket = await app.openSocket(user, { frames: 'numbered' });
  const sent = newMessage();
  socket.send(sent);
  await socket.next(({ done }) => done);
  socket.send({ resume: sent.turn_id, after_seq: 1000 });
  expect(await socket.next(({ error }) => error)).toMatchObject({ code: 'CONFLICT', turn_id: sent.turn_id });

  const io = await app.openIo(user);
  io.raw.emit('resume', { turn_id: sent.turn_id, after_seq: 1000 });
  expect(await io.next('error')).toMatchObject({ code: 'CONFLICT', turn_id: sent.turn_id });
});

test('a flood of commands about unknown turns is looked into a few at a time only', async () => {
  const io = await app.openIo(user);
  const replies = await Promise.all(Array.from({ length: 200 }, () => io.stop(randomUUID())));
  expect(new Set(replies.map(({ code }) => code))).toEqual(new Set(['NOT_FOUND', 'CONFLICT']));
});
