import { once } from 'node:events';
import { startAnthropicServer } from '../fakes/anthropic-server.js';
import { startGrokServer } from '../fakes/grok-server.js';
import { type ProviderServer, reply } from '../fakes/provider-server.js';
import type { Frame } from '../support/chat-socket.js';
import { startCountingProxy } from '../support/counting-proxy.js';
import { createMigratedDatabase } from '../support/databases.js';
import {
  expectWholeAnswer,
  type Foodhak,
  htmlOf,
  isError,
  isFragment,
  isStart,
  isStop,
  type SessionSocket,
  startFoodhak,
} from '../support/foodhak.js';
import { createGate } from '../support/gate.js';
import { execute } from '../support/postgres.js';
import { waitFor } from '../support/wait-for.js';

const LENGTH_SENTENCE = 'Message must be between 1 and 2000 characters';
const LIMIT = 30;
const WAITING_MESSAGES = 4;
const LATE = { timeout: 60_000 };
const ALLOWED =
  /<\/?(?:p|strong|em|ul|ol|li|h3|h4|table|thead|tbody|tr|th|td|code)>|<\/a>|<br>|<a href="https:\/\/[^"<>]*" rel="nofollow noopener noreferrer">/g;

let app: Foodhak;
let userId: string;
let socket: SessionSocket;

beforeAll(async () => {
  app = await startFoodhak();
}, LATE.timeout);
afterAll(() => app?.stop());
beforeEach(async () => {
  ({ userId, socket } = await app.newSession());
});
afterEach(() => app.tidyUp());

const history = async (of = userId) => (await app.startSession(of)).conversation_history;

/** Sends a message whose answer stops in its middle, and waits for its beginning. */
async function beginHeldTurn(on: SessionSocket, text: string, at = app) {
  const held = at.holdAnswers();
  on.send(text);
  const start: Frame = await on.next(isStart);
  await on.next(isFragment);
  return { ...held, start };
}

describe('an answer', () => {
  test('is a start, fragments and a stop, whose text is the stored one', async () => {
    app.groq.always(reply.stream('**Yes.** Almonds fit well.\n\n- Unsalted ones\n- A handful a day\n\nEnjoy them.'));
    const frames = await socket.ask('Are almonds okay for my cholesterol?');
    expectWholeAnswer(frames);
    expect(frames.length).toBeGreaterThan(3);
    const { content, metadata } = frames.at(-1)!;
    expect(content).toContain('<strong>Yes.</strong>');
    expect(content).toContain('<li>Unsalted ones</li>');
    expect(content).not.toContain('**');
    expect(metadata).toMatchObject({
      intent: 'question',
      is_emergency: false,
      tokens_used: expect.any(Number),
      context_sources: expect.any(Array),
      provider: 'groq',
    });
    expect(metadata).not.toHaveProperty('degraded');
    expect(await history()).toMatchObject([
      { role: 'user', content: 'Are almonds okay for my cholesterol?' },
      { role: 'assistant', content },
    ]);
  });

  test('has an id of its own', async () => {
    const ids = [(await socket.ask('Hello'))[0]!.message_id, (await socket.ask('Hello'))[0]!.message_id];
    expect(ids[0]).not.toBe(ids[1]);
  });

  test('comes while the model still writes', async () => {
    const { text, release } = await beginHeldTurn(socket, 'Hello');
    expect(socket.frames.some(isStop)).toBe(false);
    release();
    expect((await socket.turn()).at(-1)!.content).toContain(text);
    expectWholeAnswer(socket.frames);
  });

  test('goes to the socket that asked, and to no other of its user', async () => {
    const other = await app.openSession((await app.startSession(userId)).websocket_url);
    await socket.ask('Hello');
    const frames = await other.ask('Hello again');
    expect(other.frames).toEqual(frames);
  });

  test('is stored although the client is gone', async () => {
    const { text, release } = await beginHeldTurn(socket, 'Are almonds okay?');
    socket.terminate();
    await socket.closed;
    release();
    const stored = await waitFor('the answer', async () => {
      const messages = await history();
      return messages.length === 2 && messages;
    });
    expect(stored[1]!.content).toContain(text);
  });

  test('that breaks off ends with an error, never with a stop, and the next one is given', async () => {
    app.groq.always(reply.breakOff('Almonds are fine.\n\nWalnuts are fine as well.\n\nAnd'));
    const frames = await socket.ask('Hello');
    expect(frames.at(-1)).toEqual({
      type: 'error',
      error: 'The answer was interrupted',
      code: 'CHAT_SERVICE_ERROR',
    });
    expect(frames.some(isStop)).toBe(false);
    const said = htmlOf(frames);
    expect(said).toContain('Almonds are fine.');
    expect((await history()).at(-1)).toMatchObject({ role: 'assistant', content: said });
    const { rows } = await execute(
      app.databaseUrl,
      `select m.metadata from chat_messages m join chat_threads t on t.id = m.thread_id
       where t.owner = $1 and m.role = 'assistant'`,
      [userId],
    );
    expect(rows).toEqual([{ metadata: expect.objectContaining({ interrupted: true, is_emergency: false }) }]);
    app.groq.always(reply.stream('As before'));
    expectWholeAnswer(await socket.ask('Hello again'));
  });
});

/** At no moment has the client more than whole, allowed tags; and the text around them cannot become one. */
function expectSafe(frames: readonly Frame[]): void {
  for (const { content } of frames.filter(isFragment)) expect(content.replace(ALLOWED, '')).not.toMatch(/[<>]/);
  expect(frames.at(-1)!.content.replace(ALLOWED, '')).not.toMatch(/[<>]/);
}

describe('what a model says', () => {
  const HOSTILE: [string, string][] = [
    ['a script', 'Almonds <script>alert("pwned")</script> are fine.'],
    ['a script in capitals', 'Almonds <SCRIPT SRC="https://evil.example/x.js">alert("pwned")</SCRIPT > are fine.'],
    ['a script that never ends', 'Almonds are fine. <script>alert("pwned")'],
    ['a handler', 'Almonds <img src=x onerror=alert("pwned")> are <p onclick="alert(1)">fine</p>.'],
    ['a drawing', 'Almonds <svg/onload=alert("pwned")> are fine.'],
    ['a frame', 'Almonds <iframe srcdoc="<script>alert(1)</script>"></iframe> are fine.'],
    ['a link of another kind', 'Almonds <a href="javascript:alert(1)">here</a> and [there](javascript:alert(1)).'],
    ['a link with a break in it', 'Almonds <a href="https://a.example/\n" onclick="alert(1)">here</a> are fine.'],
    ['style', 'Almonds <style>p{display:none}</style> are <p style="color:red">fine</p>.'],
    ['broken tags', 'Almonds <strong><em>are </p></td> fine < 5 > 3 <'],
    ['a comment', 'Almonds <!-- <script>alert(1)</script> --> are <![CDATA[<b>]]> fine.'],
    ['escapes', 'Almonds &lt;script&gt;alert(1)&lt;/script&gt; &#60;script&#62; are fine & well.'],
    ['Markdown', '# Almonds\n\n**are** `<b>` fine\n\n| a | b |\n|---|---|\n| 1 | <script> |\n\n> really'],
  ];

  test.each(HOSTILE)('reaches nobody as it is: %s', async (_what, text) => {
    const pieces = [[text], Array.from(text), text.match(/.{1,7}/gs)!];
    for (const tokens of pieces) {
      app.groq.always(reply.stream(tokens));
      const frames = await socket.ask('Hello');
      expectWholeAnswer(frames);
      expectSafe(frames);
      const { content } = frames.at(-1)!;
      expect(content).toContain('Almonds');
      expect(content).not.toMatch(/<[^>]*(?:javascript:|onclick|onerror|onload|style|src)/i);
      expect(content).not.toContain('**');
      expect((await history()).at(-1)!.content).toBe(content);
    }
  });

  test('may hold a link, which is followed at its own risk', async () => {
    app.groq.always(
      reply.stream(Array.from('Read <a href="https://example.com/nuts?a=1&b=2" target="_top">this</a>.')),
    );
    const { content } = (await socket.ask('Hello')).at(-1)!;
    expect(content).toContain(
      '<a href="https://example.com/nuts?a=1&amp;b=2" rel="nofollow noopener noreferrer">this</a>',
    );
  });
});

describe('a message', () => {
  test.each<[string, string]>([
    ['empty', ''],
    ['white space', ' \n\t '],
    ['of 2001 characters', 'a'.repeat(2001)],
    ['of 2001 emoji', '🥑'.repeat(2001)],
  ])('that is %s is refused with the documented sentence', async (_what, text) => {
    socket.send(text);
    const frame = await socket.next();
    expect(frame).toMatchObject({ type: 'error', error: LENGTH_SENTENCE, code: 'VALIDATION_ERROR' });
    expect(['code', 'details', 'error', 'type']).toEqual(expect.arrayContaining(Object.keys(frame)));
    expectWholeAnswer(await socket.ask('Hello'));
    expect(await history()).toHaveLength(2);
  });

  test.each([
    ['characters', 'a'.repeat(2000)],
    ['emoji', '🥑'.repeat(2000)],
    ['JSON', '{"message":"Hello"}'],
    ['a text that looks like one', '[1,2]'],
  ])('is plain text, of up to 2000 characters: %s', async (_what, text) => {
    expectWholeAnswer(await socket.ask(text));
    expect((await history())[0]).toMatchObject({ role: 'user', content: text });
  });

  test('with U+0000 is refused', async () => {
    socket.send('a\0b');
    expect(await socket.next()).toMatchObject({ type: 'error', code: 'VALIDATION_ERROR' });
    expectWholeAnswer(await socket.ask('Hello'));
  });

  test.each([
    ['a text', Buffer.from('Hello')],
    ['nothing', Buffer.alloc(0)],
    ['60 KB', Buffer.alloc(60_000)],
  ])('that is binary is refused: %s', async (_what, bytes) => {
    socket.send(bytes);
    const refusal = { type: 'error', error: expect.stringMatching(/\S/), code: 'VALIDATION_ERROR' };
    expect(await socket.next()).toMatchObject(refusal);
    expectWholeAnswer(await socket.ask('Hello'));
    expect(await history()).toHaveLength(2);
  });

  test.each([
    ['text', 'a'.repeat(64 * 1024 + 1)],
    ['bytes', Buffer.alloc(64 * 1024 + 1)],
  ])('of more than 64 KiB closes the socket with 1009: %s', async (_what, frame) => {
    socket.send(frame);
    expect((await socket.closed).code).toBe(1009);
    expect(await history()).toEqual([]);
  });

  test('reaches the model as it is, with the name of its writer', async () => {
    const { websocket_url } = await app.startSession(userId, 'Sascha Ångström');
    const named = await app.openSession(websocket_url);
    await named.ask('Is "fennel" <fine>?');
    const { messages } = app.requestsFor('fennel')[0]!.body;
    expect(messages.at(-1)).toMatchObject({ role: 'user', content: 'Is "fennel" <fine>?' });
    expect(JSON.stringify(messages)).toContain('Sascha Ångström');
  });
});

test('a ping is answered, so that a client can keep the socket alive', async () => {
  socket.raw.ping('still there');
  expect(String((await once(socket.raw, 'pong'))[0])).toBe('still there');
});

describe('the limit', () => {
  const LIMITED = { type: 'error', error: 'Rate limit exceeded', code: 'RATE_LIMIT_ERROR' };

  test('is 30 messages a minute of one user, on all sockets together', async () => {
    const second = await app.openSession((await app.startSession(userId)).websocket_url);
    socket.send('');
    expect(await socket.next()).toMatchObject({ code: 'VALIDATION_ERROR' }); // and is not counted
    for (let sent = 0; sent < LIMIT; sent += 1) {
      expectWholeAnswer(await (sent % 2 === 0 ? socket : second).ask(`Message ${sent}`));
    }
    for (const on of [socket, second, socket]) expect(await on.ask('One too many')).toEqual([LIMITED]);
    expect(app.requestsFor('One too many')).toEqual([]);
    const messages = await history();
    expect(messages.at(-2)).toMatchObject({ role: 'user', content: `Message ${LIMIT - 1}` });
    expectWholeAnswer(await (await app.newSession()).socket.ask('Hello'));
  });
});

describe('messages while an answer streams', () => {
  test('wait for their turn, up to four', async () => {
    const { text, release } = await beginHeldTurn(socket, 'Message 0');
    const waiting = Array.from({ length: WAITING_MESSAGES }, (_unused, index) => `Message ${index + 1}`);
    for (const message of waiting) socket.send(message);
    socket.send('One too many');
    expect(await socket.next(isError)).toEqual({
      type: 'error',
      error: expect.stringMatching(/\S/),
      code: 'CONFLICT',
    });
    expect(socket.frames.some(isStop)).toBe(false);

    release();
    await waitFor('the answers', () => socket.frames.filter(isStop).length === 1 + WAITING_MESSAGES);
    const frames = socket.frames.filter((frame) => !isError(frame));
    const turns = frames.filter(isStart).map(({ message_id }, index) => {
      const [from, to] = [frames.filter(isStart)[index]!, frames.filter(isStop)[index]!];
      expect(to.message_id).toBe(message_id);
      return frames.slice(frames.indexOf(from), frames.indexOf(to) + 1);
    });
    expect(turns.flat()).toEqual(frames);
    for (const turn of turns) {
      expectWholeAnswer(turn);
      expect(turn.at(-1)!.content).toContain(text);
    }
    expect((await history()).filter(({ role }) => role === 'user').map(({ content }) => content)).toEqual([
      'Message 0',
      ...waiting,
    ]);
    socket.send('Room again');
    await waitFor('one more answer', () => socket.frames.filter(isStop).length === 2 + WAITING_MESSAGES);
  });

  test('of another socket do not wait', async () => {
    const other = await app.openSession((await app.startSession(userId)).websocket_url);
    await beginHeldTurn(socket, 'Hello');
    app.groq.always(reply.stream('Quickly'));
    expect(htmlOf(await other.ask('Hello'))).toContain('Quickly');
    expect(socket.frames.some(isStop)).toBe(false);
  });
});

describe('an emergency', () => {
  const CHOKING = "My throat is swelling up after eating peanuts and I can't breathe";

  test('of a person begins with the first aid, before the model says anything', async () => {
    const { until, release } = createGate();
    app.groq.always(reply.stream('Get help now.', { hold: { after: 0, until } }));
    socket.send(CHOKING);
    const start: Frame = await socket.next();
    const first: Frame = await socket.next();
    expect(start).toEqual({ type: 'message_start', message_id: expect.stringMatching(/\S/) });
    expect(first).toEqual({ type: 'streaming', content: expect.stringMatching(/112|911/) });
    expect(first.content).toMatch(/<li>.*adrenaline/i);
    expect(first.content).not.toMatch(/\*\*|^- /m);
    expectSafe([first, first]);
    await waitFor('the request', () => app.requestsFor('swelling').length > 0);
    expect(socket.frames).toEqual([start, first]);

    release();
    await socket.turn();
    expectWholeAnswer(socket.frames);
    expectSafe(socket.frames);
    const { content, metadata } = socket.frames.at(-1)!;
    expect(content.startsWith(first.content)).toBe(true);
    expect(content).toContain('Get help now.');
    expect(metadata).toMatchObject({ intent: 'emergency', is_emergency: true, triage: expect.stringMatching(/\S/) });
    expect((await history()).at(-1)!.content).toBe(content);
  });

  test('is answered in the language of its writer', async () => {
    const frames = await socket.ask('Ich bekomme keine Luft mehr, mein Hals schwillt nach den Erdnüssen zu!');
    expect(frames.at(-1)!.metadata).toMatchObject({ is_emergency: true, language: 'de' });
    expect(frames[1]!.content).toMatch(/Notruf|Adrenalin/);
  });

  test('of plants is none here', async () => {
    const frames = await socket.ask('My plants are dying!');
    expectWholeAnswer(frames);
    const { metadata } = frames.at(-1)!;
    expect(metadata.is_emergency).toBe(false);
    expect(metadata.intent).not.toBe('emergency');
    expect(metadata).not.toHaveProperty('triage');
  });
});

describe('a database that goes away', () => {
  const SESSION_SECONDS = 8;
  /** For how long a node need not ask the database whether a session is live. */
  const KNOWN_TO_LIVE_MS = (SESSION_SECONDS * 1000) / 4;

  test.each(['refuses', 'is silent'])(
    'and %s still lets the first aid out, however long it is away',
    async (way) => {
      const proxy = await startCountingProxy(await createMigratedDatabase());
      const variables = { SESSION_SECONDS: String(SESSION_SECONDS), CHAT_RATE_LIMIT: '0' };
      const node = await startFoodhak({ DATABASE_URL: proxy.url, ...variables });
      try {
        const { socket } = await node.newSession();
        await socket.ask('Hello');
        if (way === 'refuses') await proxy.goDown();
        else proxy.goSilent();
        const wentAt = Date.now();
        let isForgotten = false;
        while (!isForgotten) {
          isForgotten = Date.now() > wentAt + KNOWN_TO_LIVE_MS;
          const frames = await socket.ask("My throat is swelling up and I can't breathe");
          expect(frames.filter((frame) => !isStart(frame))).toEqual([
            { type: 'streaming', content: expect.stringMatching(/<li>.*(?:112|911)/) },
            expect.objectContaining({ type: 'error', error: expect.stringMatching(/\S/), code: 'UNAVAILABLE' }),
          ]);
        }
        await proxy.comeBack();
        await waitFor('the health', async () => (await fetch(`${node.url}/health`)).status === 200);
        expectWholeAnswer(await (await node.newSession()).socket.ask('Hello'));
      } finally {
        await node.stop();
        await proxy.stop();
      }
    },
    LATE.timeout,
  );
});

test(
  'a server that shuts down lets the running answer finish, and closes the socket then',
  async () => {
    const leaving = await startFoodhak();
    try {
      const { session, socket } = await leaving.newSession();
      const idle = await leaving.openSession(session.websocket_url);
      const { text, release } = await beginHeldTurn(socket, 'Hello', leaving);
      leaving.signal('SIGTERM');
      expect((await idle.closed).code).toBe(1012);
      expect((await leaving.refusedSession(session.websocket_url)).status).toBe(503);
      release();
      expect((await socket.next(isStop)).content).toContain(text);
      expect((await socket.closed).code).toBe(1012);
      expect(await leaving.exit).toBe(0);
    } finally {
      await leaving.stop();
    }
  },
  LATE.timeout,
);

test(
  'without a provider the answer is put together from the knowledge, as HTML',
  async () => {
    const alone = await startFoodhak({ GROQ_API_KEY: undefined });
    try {
      const { socket } = await alone.newSession();
      const frames = await socket.ask('How much fibre should I eat per day?');
      expectWholeAnswer(frames);
      expectSafe(frames);
      const { content, metadata } = frames.at(-1)!;
      expect(metadata).toMatchObject({ degraded: true, provider: 'grounded', is_emergency: false });
      expect(content).toMatch(/^<(?:p|h3|h4|ul|ol)>/);
      expect(content).not.toMatch(/\*\*|^#|^- /m);
      expect(metadata.context_sources).toContain('knowledge_base');
      expect(metadata.citations.length).toBeGreaterThan(0);
      expect(content).toMatch(/fib(?:re|er)/i);

      const small = await socket.ask('Hello');
      expectWholeAnswer(small);
      expectSafe(small);
      expect(small.at(-1)!.metadata).toMatchObject({ degraded: true, provider: 'grounded' });
    } finally {
      await alone.stop();
    }
  },
  LATE.timeout,
);

describe('with all providers', () => {
  let anthropic: ProviderServer;
  let grok: ProviderServer;
  let rich: Foodhak;

  beforeAll(async () => {
    [anthropic, grok] = await Promise.all([startAnthropicServer(), startGrokServer()]);
    rich = await startFoodhak({
      ANTHROPIC_PRODUCTION_API_KEY: 'sk-ant-test',
      ANTHROPIC_BASE_URL: anthropic.url,
      PRODUCTION_GROK_API_KEY: 'xai-test',
      PRODUCTION_GROK_URL: `${grok.url}/v1`,
    });
    anthropic.always(reply.stream('Claude says almonds.'));
    grok.always(reply.stream('Grok says almonds.'));
    rich.groq.always(reply.stream('Groq says almonds.'));
  }, LATE.timeout);
  afterAll(async () => {
    await rich?.stop();
    await Promise.all([anthropic?.close(), grok?.close()]);
  });

  test('Claude is asked first, then Grok, then the others, and the client notices nothing', async () => {
    const { socket } = await rich.newSession();
    const ask = async () => {
      const frames = await socket.ask('Are almonds okay?');
      expectWholeAnswer(frames);
      return frames.at(-1)!;
    };
    const first = await ask();
    expect(first).toMatchObject({ content: '<p>Claude says almonds.</p>', metadata: { provider: 'anthropic' } });
    expect([grok.requests.length, rich.groq.requests.length]).toEqual([0, 0]);

    anthropic.always(reply.status(529));
    expect(await ask()).toMatchObject({ content: '<p>Grok says almonds.</p>', metadata: { provider: 'grok' } });
    expect(rich.groq.requests).toHaveLength(0);
    grok.always(reply.breakBeforeHead());
    expect(await ask()).toMatchObject({ content: '<p>Groq says almonds.</p>', metadata: { provider: 'groq' } });
    rich.groq.always(reply.status(500));
    const last = await ask();
    expect(last.metadata).toMatchObject({ provider: 'grounded', degraded: true });
    expect(JSON.stringify(socket.frames)).not.toContain('SECRET');
  });
});
