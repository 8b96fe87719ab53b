import { randomUUID } from 'node:crypto';
import { EventSource } from 'eventsource';
import { reply } from '../fakes/groq-server.js';
import { ANSWER, type ChatApp, startChatApp } from '../support/chat-app.js';
import { type ChatClient, eventsOf, type Reply, replyOf, type StreamEvent, textOf } from '../support/chat-client.js';
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

/** A message, unlike any other. */
const newMessage = () => ({ message: `How is plant ${randomUUID()}?`, turn_id: randomUUID() });
type Message = ReturnType<typeof newMessage>;

const streamPath = (turnId: string) => `/api/v1/chat/turns/${turnId}/stream`;
const lastEventId = (id: string | null): Record<string, string> => (id === null ? {} : { 'last-event-id': id });
const eventsAfter = async (turnId: string, id: string | null, reader = user) =>
  eventsOf((await reader.get(streamPath(turnId), lastEventId(id))).body);
const idsFrom = (first: number, events: readonly unknown[]) => events.map((_event, index) => String(first + index));
const begun = ({ message }: Message) => waitFor('the request', () => app.requestsFor(message)[0]);
const storedMessages = async () => (await user.history()).body.messages;

async function stop(turnId: string, by = user): Promise<Reply> {
  const headers = { authorization: `Bearer ${by.token}` };
  return replyOf(await fetch(`${app.url}/api/v1/chat/turns/${turnId}/stop`, { method: 'POST', headers }));
}

function expectNotFound({ status, body }: Reply): void {
  expect({ status, body }).toEqual({ status: 404, body: { error: expect.stringMatching(/\S/), code: 'NOT_FOUND' } });
}

/** Asks as a page does whose connection breaks after the first event. */
async function askAndLoseConnection(sent: Message): Promise<StreamEvent> {
  const gone = new AbortController();
  const response = await fetch(`${app.url}/api/v1/chat/message`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${user.token}`,
      'content-type': 'application/json',
      accept: 'text/event-stream',
    },
    body: JSON.stringify(sent),
    signal: gone.signal,
  });
  const [first] = eventsOf(await textOfFirstEvent(response.body!));
  gone.abort();
  return first!;
}

/** What a stream says up to the end of its first event. */
async function textOfFirstEvent(body: ReadableStream<Uint8Array>): Promise<string> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (eventsOf(text).length === 0 || !text.includes('\n\n')) {
    const { value, done } = await reader.read();
    if (done) throw new Error(`The stream ended before its first event: ${text}`);
    text += value;
  }
  reader.releaseLock();
  return text.slice(0, text.indexOf('\n\n') + 2);
}

describe('an EventSource', () => {
  /** One that authenticates, and collects what it gets. */
  function open(turnId: string, connect: typeof fetch = fetch) {
    const events: StreamEvent[] = [];
    const asked: (string | null)[] = [];
    const source = new EventSource(`${app.url}${streamPath(turnId)}`, {
      fetch: (input, init) => {
        asked.push(new Headers(init.headers).get('last-event-id'));
        return connect(input, { ...init, headers: { ...init.headers, authorization: `Bearer ${user.token}` } });
      },
    });
    source.addEventListener('message', ({ lastEventId: id, data }) => {
      events.push({ id, data: JSON.parse(data) });
    });
    const closed = () => waitFor('its end', () => source.readyState === EventSource.CLOSED);
    return { source, events, asked, closed };
  }

  test('reads the whole turn, and stops by itself when it is over', async () => {
    const held = app.holdAnswers();
    const sent = newMessage();
    await askAndLoseConnection(sent);
    const { events, asked, closed } = open(sent.turn_id);
    await waitFor('the replay', () => events.length > 0);
    expect(textOf(events)).not.toBe(held.text);

    held.release();
    await waitFor('the last event', () => events.at(-1)?.data.done);
    expect(events.map(({ id }) => id)).toEqual(idsFrom(1, events));
    expect(textOf(events)).toBe(held.text);
    // It connects again, as they all do when a stream ends, and is told that there is no more.
    await closed();
    expect(asked).toEqual([null, events.at(-1)!.id]);
    expect(textOf(events)).toBe(held.text);
  });

  test('that loses its connection misses nothing and repeats nothing', async () => {
    const held = app.holdAnswers();
    const sent = newMessage();
    await askAndLoseConnection(sent);
    let connections = 0;
    const breaking: typeof fetch = async (input, init) => {
      connections += 1;
      const isFirst = connections === 1;
      const response = await fetch(input, init);
      if (!isFirst) return response;
      const { status, headers } = response;
      return new Response(await textOfFirstEvent(response.body!), { status, headers });
    };
    const { events, asked, closed } = open(sent.turn_id, breaking);
    await waitFor('the second connection', () => connections === 2);
    held.release();
    await waitFor('the last event', () => events.at(-1)?.data.done);
    expect(events.map(({ id }) => id)).toEqual(idsFrom(1, events));
    expect(textOf(events)).toBe(held.text);
    expect(events.at(-1)!.data.message.content).toBe(held.text);
    await closed();
    expect(asked).toEqual([null, '1', events.at(-1)!.id]);
  });
});

describe('the stream of a turn', () => {
  test('replays what came after an event, with the same numbers', async () => {
    const sent = newMessage();
    const { events } = await user.stream(sent);
    expect(await eventsAfter(sent.turn_id, null)).toEqual(events);
    for (const place of [0, 1, events.length - 2]) {
      expect(await eventsAfter(sent.turn_id, events[place]!.id)).toEqual(events.slice(place + 1));
    }
  });

  test('has the head of an event stream', async () => {
    const sent = newMessage();
    await user.send(sent);
    const { status, headers } = await user.get(streamPath(sent.turn_id));
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect(headers.get('cache-control')).toMatch(/no-(cache|store)/);
  });

  test('goes on live after what is replayed', async () => {
    const held = app.holdAnswers();
    const sent = newMessage();
    const first = await askAndLoseConnection(sent);
    const rest = eventsAfter(sent.turn_id, first.id);
    held.release();
    const events = await rest;
    expect(events.map(({ id }) => id)).toEqual(idsFrom(2, events));
    expect(textOf([first, ...events])).toBe(held.text);
    const { message } = events.at(-1)!.data;
    expect(message.content).toBe(held.text);
    expect((await storedMessages())[1]).toEqual(message);
  });

  test('says with 204 that nothing comes after the last event', async () => {
    const sent = newMessage();
    const { events } = await user.stream(sent);
    const { status, body } = await user.get(streamPath(sent.turn_id), lastEventId(events.at(-1)!.id));
    expect({ status, body }).toEqual({ status: 204, body: '' });
  });

  test.each<[string, (sent: Message) => Promise<unknown>]>([
    ['POST', (sent) => user.send(sent)],
    ['the plain socket', async (sent) => (await app.openSocket(user)).ask(sent)],
    [
      'Socket.IO',
      async (sent) => {
        const io = await app.openIo(user);
        await io.message(sent);
        await io.turn(sent.turn_id);
      },
    ],
  ])('is there for a turn that began by %s', async (_transport, send) => {
    const sent = newMessage();
    await send(sent);
    const events = await eventsAfter(sent.turn_id, null);
    expect(events.map(({ id }) => id)).toEqual(idsFrom(1, events));
    expect(textOf(events)).toBe(ANSWER);
    expect(events.at(-1)!.data).toMatchObject({ done: true, message: { content: ANSWER } });
  });

  test('of an answer that broke off ends as the answer did', async () => {
    app.groq.always(reply.breakOff('Water them'));
    const sent = newMessage();
    const { events } = await user.stream(sent);
    expect(events.at(-1)!.data).toMatchObject({ error: 'The answer was interrupted', code: 'CHAT_SERVICE_ERROR' });
    expect(await eventsAfter(sent.turn_id, null)).toEqual(events);
    expect((await user.get(streamPath(sent.turn_id), lastEventId(events.at(-1)!.id))).status).toBe(204);
  });

  test("of an unknown turn, or somebody else's, is not found, the same", async () => {
    const sent = newMessage();
    await user.send(sent);
    const stranger = await app.newUser();
    const [foreign, unknown] = [
      await stranger.get(streamPath(sent.turn_id)),
      await stranger.get(streamPath(randomUUID())),
    ];
    expectNotFound(foreign);
    expect(foreign.body).toEqual(unknown.body);
  });

  test('wants a token', async () => {
    const { status, body } = await replyOf(await fetch(`${app.url}${streamPath(randomUUID())}`));
    expect({ status, body }).toEqual({ status: 401, body: { error: 'Missing token', code: 'AUTH_ERROR' } });
  });
});

describe('a stop', () => {
  test('ends the turn, aborts the request to the provider, and keeps what was said', async () => {
    app.holdAnswers();
    const sent = newMessage();
    const first = await askAndLoseConnection(sent);
    const rest = eventsAfter(sent.turn_id, first.id);
    const stopped = { status: 200, body: { turn_id: sent.turn_id, stopped: true } };
    expect(await stop(sent.turn_id)).toMatchObject(stopped);

    const events = [first, ...(await rest)];
    const { message } = events.at(-1)!.data;
    expect(message.metadata).toMatchObject({ stopped: true, usage_estimated: true });
    expect(message.content).toBe(textOf(events));
    expect(message.content).not.toBe(ANSWER);
    expect(await (await begun(sent)).closed).toBe('cut off');
    expect((await storedMessages())[1]).toEqual(message);
    expect(await stop(sent.turn_id)).toMatchObject(stopped);
  });

  test('ends a plain POST with what was said', async () => {
    app.holdAnswers();
    const sent = newMessage();
    const whole = user.send(sent);
    await begun(sent);
    expect((await stop(sent.turn_id)).status).toBe(200);
    expect(await whole).toMatchObject({ status: 200, body: { metadata: { stopped: true } } });
    expect(await (await begun(sent)).closed).toBe('cut off');
  });

  test('after the end changes nothing', async () => {
    const sent = newMessage();
    await user.send(sent);
    expect(await stop(sent.turn_id)).toMatchObject({ status: 200, body: { turn_id: sent.turn_id, stopped: true } });
    expect((await storedMessages())[1].content).toBe(ANSWER);
  });

  test("of an unknown turn, or somebody else's, is not found, and stops nothing", async () => {
    const held = app.holdAnswers();
    const sent = newMessage();
    const streamed = user.stream(sent);
    await begun(sent);
    const stranger = await app.newUser();
    for (const turn of [sent.turn_id, randomUUID()]) expectNotFound(await stop(turn, stranger));
    held.release();
    expect(textOf((await streamed).events)).toBe(held.text);
  });
});

describe('a client that leaves in the middle of its answer', () => {
  const leave: Record<string, (sent: Message) => Promise<void>> = {
    POST: async (sent) => {
      const gone = new AbortController();
      const headers = { authorization: `Bearer ${user.token}`, 'content-type': 'application/json' };
      const { signal } = gone;
      const body = JSON.stringify(sent);
      const left = fetch(`${app.url}/api/v1/chat/message`, { method: 'POST', headers, body, signal });
      await begun(sent);
      gone.abort();
      await expect(left).rejects.toThrow();
    },
    'Server-Sent Events': async (sent) => {
      await askAndLoseConnection(sent);
    },
    'the plain socket': async (sent) => {
      const socket = await app.openSocket(user);
      socket.send(sent);
      await socket.next();
      socket.terminate();
      await socket.closed;
    },
    'Socket.IO': async (sent) => {
      const io = await app.openIo(user);
      await io.message(sent);
      await io.next('chunk');
      io.close();
    },
  };

  test.each(Object.keys(leave))('by %s loses nothing', async (transport) => {
    const held = app.holdAnswers();
    const sent = newMessage();
    await leave[transport]!(sent);
    held.release();
    const messages = await waitFor('the stored answer', async () => {
      const stored = await storedMessages();
      return stored.length === 2 && stored;
    });
    expect(messages[0].content).toBe(sent.message);
    expect(messages[1]).toMatchObject({ content: held.text, metadata: { turn_id: sent.turn_id } });
    expect(messages[1].metadata).not.toHaveProperty('stopped');
    expect(messages[1].metadata).not.toHaveProperty('interrupted');
    expect(await (await begun(sent)).closed).toBe('finished');
  });
});
