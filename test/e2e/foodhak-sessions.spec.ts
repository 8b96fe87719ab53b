import { once } from 'node:events';
import { Redis } from 'ioredis';
import {
  API_KEY,
  bearer,
  expectRefusal,
  expectWholeAnswer,
  type Foodhak,
  isError,
  isFragment,
  isStop,
  newUserId,
  postAs,
  type Session,
  startFoodhak,
} from '../support/foodhak.js';
import { execute } from '../support/postgres.js';
import { type RedisServer, startRedis } from '../support/redis.js';
import { signToken } from '../support/tokens.js';
import { waitFor } from '../support/wait-for.js';

const MOST_HISTORY = 50;
const A_DAY = 86_400;
const EMERGENCY = "My throat is swelling and I can't breathe";
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const ticketOf = ({ websocket_url }: Session) => new URL(websocket_url).searchParams.get('ticket')!;
const pathOf = (userId: string, ticket: string) => `/ws/${encodeURIComponent(userId)}?ticket=${ticket}`;

let app: Foodhak;

beforeAll(async () => {
  app = await startFoodhak();
}, 60_000);
afterAll(() => app?.stop());
afterEach(() => app.tidyUp());

const start = (body: unknown) => app.call('POST', '/chat/start_session', body);

describe('a session that starts', () => {
  test('has exactly the documented keys', async () => {
    const userId = newUserId();
    const { status, body } = await start({ user_id: userId, user_name: 'Alex' });
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        session_key: expect.stringMatching(new RegExp(`^user:${escaped(userId)}:${UUID}$`)),
        user_id: userId,
        user_name: 'Alex',
        status: 'Session started successfully',
        conversation_history: [],
        websocket_url: expect.stringMatching(
          new RegExp(`^${escaped(app.url.replace('http', 'ws'))}/ws/${escaped(userId)}\\?ticket=[A-Za-z0-9_-]{32,}$`),
        ),
      },
    });
  });

  test('ignores unknown fields', async () => {
    expect((await start({ user_id: newUserId(), user_name: 'Alex', constructor: 1, more: {} })).status).toBe(200);
  });

  test.each(['a', 'chat', '...', '.a', 'user@example.com:8-_.', 'a'.repeat(128)])(
    'takes the user_id %s, and its address opens',
    async (userId) => {
      const session = await app.startSession(userId);
      expect(session.user_id).toBe(userId);
      expect(session.session_key).toMatch(new RegExp(`^user:${escaped(userId)}:${UUID}$`));
      expectWholeAnswer(await (await app.openSession(session.websocket_url)).ask('Hello'));
    },
  );

  test.each<[string, unknown]>([
    ['missing', undefined],
    ['null', null],
    ['a number', 7],
    ['a list', ['a']],
    ['empty', ''],
    ['a dot', '.'],
    ['two dots', '..'],
    ['of two words', 'a b'],
    ['a path', 'a/b'],
    ['not of ASCII', 'é'],
    ['with a line break', 'a\n'],
    ['with U+0000', 'a\0'],
    ['of 129 characters', 'a'.repeat(129)],
  ])('refuses a user_id that is %s', async (_what, user_id) => {
    const naming = expect.stringContaining('user_id');
    expectRefusal(await start({ user_id, user_name: 'Alex' }), 400, 'VALIDATION_ERROR', naming);
    expectRefusal(await app.call('POST', '/chat/end_session', { user_id }), 400, 'VALIDATION_ERROR', naming);
  });

  test.each(['A', 'Żółć', '🥑'.repeat(128)])('takes the user_name %s', async (userName) => {
    expect((await app.startSession(newUserId(), userName)).user_name).toBe(userName);
  });

  test.each<[string, unknown]>([
    ['missing', undefined],
    ['a number', 7],
    ['empty', ''],
    ['with U+0000', 'a\0b'],
    ['of 129 characters', 'a'.repeat(129)],
    ['of 129 emoji', '🥑'.repeat(129)],
  ])('refuses a user_name that is %s', async (_what, user_name) => {
    const reply = await start({ user_id: newUserId(), user_name });
    expectRefusal(reply, 400, 'VALIDATION_ERROR', expect.stringContaining('user_name'));
  });

  test.each(['[]', '7', 'null', '"text"', '{}'])('refuses the body %s', async (body) => {
    expectRefusal(await start(body), 400, 'VALIDATION_ERROR', expect.stringMatching(/\S/));
  });
});

describe('the websocket_url', () => {
  const body = () => ({ user_id: 'USER123', user_name: 'Alex' });

  test('has the host of the request', async () => {
    const reply = await postAs(app.url, 'chat.example.com:8080', '/chat/start_session', body());
    expect(reply.body.websocket_url).toMatch(/^ws:\/\/chat\.example\.com:8080\/ws\/USER123\?ticket=\S+$/);
  });

  test('is a secure one where the request came over TLS to a proxy', async () => {
    const proxied = { 'x-forwarded-proto': 'https' };
    const reply = await postAs(app.url, 'chat.example.com', '/chat/start_session', body(), proxied);
    expect(reply.body.websocket_url).toMatch(/^wss:\/\/chat\.example\.com\/ws\/USER123\?ticket=\S+$/);
  });

  test.each([
    ['https,http', 'wss://'],
    ['https , http', 'wss://'],
    ['http,https', 'ws://'],
    ['', 'ws://'],
  ])('is what the first of several proxies was asked for: %j', async (protocols, expected) => {
    const proxied = { 'x-forwarded-proto': protocols };
    const reply = await postAs(app.url, 'chat.example.com', '/chat/start_session', body(), proxied);
    expect(reply.body.websocket_url.split('chat.example.com')[0]).toBe(expected);
  });
});

describe('the key', () => {
  const routes = [
    ['POST', '/chat/start_session', { user_id: 'USER123', user_name: 'Alex' }],
    ['POST', '/chat/end_session', { user_id: 'USER123' }],
    ['GET', '/chat/profile/USER123', undefined],
    ['PUT', '/chat/profile/USER123', { diet: 'vegan' }],
    ['DELETE', '/chat/history/USER123', undefined],
  ] as const;

  test.each(routes)('is needed at %s %s', async (method, path, body) => {
    const with_ = (authorization: string | null) => app.call(method, path, body, { authorization });
    expectRefusal(await with_(null), 401, 'AUTH_ERROR', 'Missing token');
    for (const wrong of ['Bearer wrong', `Bearer ${API_KEY}x`, `Bearer ${API_KEY} x`, `Basic ${API_KEY}`, API_KEY]) {
      expectRefusal(await with_(wrong), 401, 'AUTH_ERROR', 'Invalid token');
    }
  });

  test.each(routes)("is not a user's token at %s %s", async (method, path, body) => {
    const { token } = await app.newUser();
    const reply = await app.call(method, path, body, { authorization: `Bearer ${token}` });
    expectRefusal(reply, 401, 'AUTH_ERROR', 'Invalid token');
  });

  test('is asked for before the body is looked at', async () => {
    const reply = await app.call('POST', '/chat/start_session', '{', { authorization: null });
    expectRefusal(reply, 401, 'AUTH_ERROR', 'Missing token');
  });

  test.each([
    ['GET', '/api/v1/chat/history', undefined],
    ['POST', '/api/v1/chat/message', { message: 'Hello' }],
  ])('opens nothing else: %s %s', async (method, path, body) => {
    expectRefusal(await app.call(method, path, body), 401, 'AUTH_ERROR', 'Invalid token');
  });

  test('opens no socket of growers', async () => {
    const { userId } = await app.newUser();
    const reply = await app.refusedSession(`/ws/chat/stream?user_id=${userId}`, bearer());
    expectRefusal(reply, 401, 'AUTH_ERROR', 'Invalid token');
  });

  test('is announced in letters of any case', async () => {
    const { status } = await app.call(
      'POST',
      '/chat/start_session',
      { user_id: newUserId(), user_name: 'Alex' },
      {
        authorization: `bearer ${API_KEY}`,
      },
    );
    expect(status).toBe(200);
  });

  test('gets into no log', async () => {
    await start({ user_id: newUserId(), user_name: 'Alex' });
    expect(app.log.join('\n')).not.toContain(API_KEY);
  });
});

describe('a request that is none', () => {
  test('of malformed JSON is refused with 400', async () => {
    expectRefusal(await start('{"user_id":'), 400, 'VALIDATION_ERROR', expect.stringMatching(/\S/));
  });

  test('of another type is refused with 415', async () => {
    const plain = { headers: { 'content-type': 'text/plain' } };
    const reply = await app.call('POST', '/chat/start_session', 'user_id=USER123', plain);
    expectRefusal(reply, 415, 'UNSUPPORTED_MEDIA_TYPE', expect.stringMatching(/\S/));
  });

  test('of more than 64 KiB is refused with 413', async () => {
    const reply = await start({ user_id: newUserId(), user_name: 'a'.repeat(64 * 1024) });
    expectRefusal(reply, 413, 'PAYLOAD_TOO_LARGE', expect.stringMatching(/\S/));
  });

  test.each([
    ['POST', '/chat/x'],
    ['GET', '/chat/x'],
    ['GET', '/chat/start_session'],
    ['GET', '/chat'],
    ['POST', '/chat/profile/USER123'],
  ])('at an unknown route is refused with 404: %s %s', async (method, path) => {
    expectRefusal(await app.call(method, path), 404, 'NOT_FOUND', expect.stringMatching(/\S/));
  });
});

describe('a start while the session is live', () => {
  test('returns the same session with its history and a new ticket', async () => {
    const { userId, session, socket } = await app.newSession();
    const stop = (await socket.ask('Are almonds okay?')).at(-1)!;
    const again = await app.startSession(userId, 'Sascha');
    expect(again.session_key).toBe(session.session_key);
    expect(again.user_name).toBe('Sascha');
    expect(again.conversation_history).toEqual([
      { role: 'user', content: 'Are almonds okay?', created_at: expect.stringMatching(/^\d{4}-.*T.*Z$/) },
      { role: 'assistant', content: stop.content, created_at: expect.stringMatching(/^\d{4}-.*T.*Z$/) },
    ]);
    expect(ticketOf(again)).not.toBe(ticketOf(session));
    expectWholeAnswer(await (await app.openSession(again.websocket_url)).ask('Hello'));
    expectRefusal(await app.refusedSession(session.websocket_url), 401, 'AUTH_ERROR', 'Invalid token');
    // Who is in already stays in.
    expectWholeAnswer(await socket.ask('And walnuts?'));
  });

  test('many times at once is one session with one ticket', async () => {
    const userId = newUserId();
    const sessions = await Promise.all(Array.from({ length: 10 }, () => app.startSession(userId)));
    expect(new Set(sessions.map(({ session_key }) => session_key)).size).toBe(1);
    const opened = await Promise.all(
      sessions.map(({ websocket_url }) =>
        app.openSession(websocket_url).then(
          () => true,
          () => false,
        ),
      ),
    );
    expect(opened.filter(Boolean)).toHaveLength(1);
  });

  test("of one user is not another's", async () => {
    const userId = newUserId();
    const [one, other] = [await app.startSession(userId), await app.startSession(userId.toUpperCase())];
    expect(other.session_key.toLowerCase()).not.toBe(one.session_key.toLowerCase());
    await app.openSession(one.websocket_url);
  });
});

describe('an upgrade', () => {
  test('opens with the ticket, again and again', async () => {
    const { websocket_url } = await app.startSession();
    for (let n = 0; n < 3; n += 1) {
      expectWholeAnswer(await (await app.openSession(websocket_url)).ask('Hello'));
    }
  });

  test('opens with the key', async () => {
    const { user_id } = await app.startSession();
    const socket = await app.openSession(`/ws/${user_id}`, bearer());
    expectWholeAnswer(await socket.ask('Hello'));
  });

  test('opens at a percent-encoded path', async () => {
    const userId = `${newUserId()}:me@example.com`;
    const ticket = ticketOf(await app.startSession(userId));
    const path = pathOf(userId, ticket);
    expect(path).toContain('%40');
    expectWholeAnswer(await (await app.openSession(path)).ask('Hello'));
    const throughout = Array.from(userId, (letter) => `%${letter.charCodeAt(0).toString(16)}`).join('');
    await app.openSession(`/ws/${throughout}?ticket=${ticket}`);
  });

  test('without a credential is refused with 401, whether there is a session or not', async () => {
    const { user_id } = await app.startSession();
    for (const userId of [user_id, newUserId()]) {
      expectRefusal(await app.refusedSession(`/ws/${userId}`), 401, 'AUTH_ERROR', 'Missing token');
      const empty = await app.refusedSession(`/ws/${userId}?ticket=`);
      expectRefusal(empty, 401, 'AUTH_ERROR', expect.stringMatching(/^(Missing|Invalid) token$/));
    }
  });

  test('with a wrong credential is refused with 401, whether there is a session or not', async () => {
    const { user_id } = await app.startSession();
    const { token } = await app.newUser();
    for (const userId of [user_id, newUserId()]) {
      for (const ticket of ['wrong', API_KEY, token]) {
        expectRefusal(await app.refusedSession(pathOf(userId, ticket)), 401, 'AUTH_ERROR', 'Invalid token');
        const refused = await app.refusedSession(`/ws/${userId}`, bearer(`x${ticket}`));
        expectRefusal(refused, 401, 'AUTH_ERROR', 'Invalid token');
      }
      expectRefusal(await app.refusedSession(`/ws/${userId}`, bearer(token)), 401, 'AUTH_ERROR', 'Invalid token');
    }
  });

  test("with another user's ticket is refused with 401, whether there is a session or not", async () => {
    const ticket = ticketOf(await app.startSession());
    const { user_id } = await app.startSession();
    const [live, none] = [
      await app.refusedSession(pathOf(user_id, ticket)),
      await app.refusedSession(pathOf(newUserId(), ticket)),
    ];
    expectRefusal(live, 401, 'AUTH_ERROR', 'Invalid token');
    expect(none.status).toBe(401);
    expect(none.body).toEqual(live.body);
  });

  test('with the key is refused with 404 where no session is', async () => {
    const reply = await app.refusedSession(`/ws/${newUserId()}`, bearer());
    expectRefusal(reply, 404, 'NOT_FOUND', expect.stringMatching(/session/i));
  });

  test.each(['/ws', '/ws/', '/ws/a/b', '/ws/%ZZ', '/wss/a'])(
    'of no such path is refused with 404: %s',
    async (path) => {
      expectRefusal(await app.refusedSession(path, bearer()), 404, 'NOT_FOUND', expect.stringMatching(/\S/));
    },
  );

  test.each(['/ws/a%2Fb', '/ws/a%20b', `/ws/${'a'.repeat(129)}`])(
    'of a user that is none is refused with 400: %s',
    async (path) => {
      const reply = await app.refusedSession(path, bearer());
      expectRefusal(reply, 400, 'VALIDATION_ERROR', expect.stringContaining('user_id'));
    },
  );
});

describe('a ticket', () => {
  test('is known to its bearer alone: the database and the log hold none', async () => {
    const { session, socket } = await app.newSession();
    await socket.ask('Hello');
    const { rows } = await execute(app.databaseUrl, 'select s::text as row from chat_sessions s');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(ticketOf(session));
    expect(app.log.join('\n')).not.toContain(ticketOf(session));
  });

  test('is good for 24 hours', async () => {
    const session = await app.startSession();
    const owned = [session.user_id];
    const { rows } = await execute(
      app.databaseUrl,
      'select extract(epoch from ticket_until - now())::integer as seconds from chat_sessions where owner = $1',
      owned,
    );
    expect(rows[0].seconds).toBeGreaterThan(A_DAY - 60);
    expect(rows[0].seconds).toBeLessThanOrEqual(A_DAY);
    await execute(
      app.databaseUrl,
      "update chat_sessions set ticket_until = now() - interval '1 second' where owner = $1",
      owned,
    );
    expectRefusal(await app.refusedSession(session.websocket_url), 404, 'NOT_FOUND', expect.stringMatching(/\S/));
    // The session itself lives on: the key opens it, and a start has a new ticket of it.
    await app.openSession(`/ws/${session.user_id}`, bearer());
    const again = await app.startSession(session.user_id);
    expect(again.session_key).toBe(session.session_key);
    await app.openSession(again.websocket_url);
  });
});

describe('a session that nobody used for its whole time', () => {
  const age = ({ user_id }: Session) =>
    execute(app.databaseUrl, "update chat_sessions set expires_at = now() - interval '1 second' where owner = $1", [
      user_id,
    ]);

  test('is over, and the next start is a new one that goes on with the conversation', async () => {
    const { session, socket } = await app.newSession();
    await socket.ask('Are almonds okay?');
    await age(session);
    expectRefusal(await app.refusedSession(session.websocket_url), 404, 'NOT_FOUND', expect.stringMatching(/\S/));
    const withKey = await app.refusedSession(`/ws/${session.user_id}`, bearer());
    expectRefusal(withKey, 404, 'NOT_FOUND', expect.stringMatching(/\S/));
    expectRefusal(await app.endSession(session.user_id), 404, 'NOT_FOUND', expect.stringMatching(/session/i));

    const next = await app.startSession(session.user_id);
    expect(next.session_key).not.toBe(session.session_key);
    expect(next.conversation_history.map(({ role }) => role)).toEqual(['user', 'assistant']);
    expectRefusal(await app.refusedSession(session.websocket_url), 401, 'AUTH_ERROR', 'Invalid token');
  });
});

describe('the end of a session', () => {
  test('closes all its sockets with 1000, and no others', async () => {
    const { userId, session, socket } = await app.newSession();
    const second = await app.openSession(session.websocket_url);
    const other = await app.newSession();
    const { status, body } = await app.endSession(userId);
    expect({ status, body }).toEqual({ status: 200, body: { message: 'Session ended successfully' } });
    expect((await socket.closed).code).toBe(1000);
    expect((await second.closed).code).toBe(1000);
    expectWholeAnswer(await other.socket.ask('Hello'));
  });

  test('a second time is refused with 404, as for somebody unknown', async () => {
    const { user_id } = await app.startSession();
    expect((await app.endSession(user_id)).status).toBe(200);
    for (const userId of [user_id, newUserId()]) {
      expectRefusal(await app.endSession(userId), 404, 'NOT_FOUND', expect.stringMatching(/session/i));
    }
  });

  test('lets nobody in any more: 404 with its ticket and with the key', async () => {
    const session = await app.startSession();
    await app.endSession(session.user_id);
    expectRefusal(await app.refusedSession(session.websocket_url), 404, 'NOT_FOUND', expect.stringMatching(/\S/));
    const withKey = await app.refusedSession(`/ws/${session.user_id}`, bearer());
    expectRefusal(withKey, 404, 'NOT_FOUND', expect.stringMatching(/\S/));
    expectRefusal(await app.refusedSession(pathOf(session.user_id, 'wrong')), 401, 'AUTH_ERROR', 'Invalid token');
  });

  test('does not end the answer that is being written: it is in the next history', async () => {
    const { userId, session, socket } = await app.newSession();
    const held = app.holdAnswers();
    socket.send('Are almonds okay?');
    await socket.next(isFragment);
    await app.endSession(userId);
    expect((await socket.closed).code).toBe(1000);
    held.release();

    const next = await waitFor('the answer', async () => {
      const started = await app.startSession(userId);
      return started.conversation_history.length === 2 && started;
    });
    expect(next.session_key).not.toBe(session.session_key);
    expect(next.conversation_history[0]).toMatchObject({ role: 'user', content: 'Are almonds okay?' });
    expect(next.conversation_history[1]!.content).toContain(held.text);
  });

  test('leaves the messages unanswered that wait on its sockets, emergencies as well', async () => {
    const { userId, socket } = await app.newSession();
    const waiting = [`${EMERGENCY} (${userId})`, `What about almonds? (${userId})`, `Again: ${EMERGENCY} (${userId})`];
    const held = app.holdAnswers();
    socket.send('The first');
    await socket.next(isFragment);
    for (const text of waiting) socket.send(text);
    socket.raw.ping();
    await once(socket.raw, 'pong'); // they have arrived
    expect((await app.endSession(userId)).status).toBe(200);
    expect((await socket.closed).code).toBe(1000);
    held.release();

    const answered = async () => (await app.startSession(userId)).conversation_history.length === 2;
    await waitFor('the first answer', answered);
    // What came after would have come by the time that a whole other turn is through.
    expectWholeAnswer(await (await app.newSession()).socket.ask('Hello'));
    const { conversation_history } = await app.startSession(userId);
    expect(conversation_history.map(({ role }) => role)).toEqual(['user', 'assistant']);
    expect(conversation_history[0]!.content).toBe('The first');
    for (const text of waiting) expect(app.requestsFor(text)).toEqual([]);
    expect(socket.frames.some((frame) => isStop(frame) || isError(frame))).toBe(false);
    expect(JSON.stringify(socket.frames)).not.toMatch(/Call 112, 911/);
  });

  test('keeps the conversation, which the model goes on with', async () => {
    const { userId, socket } = await app.newSession();
    await socket.ask('I like walnuts');
    await app.endSession(userId);
    const next = await app.startSession(userId);
    const later = await app.openSession(next.websocket_url);
    await later.ask('What do I like?');
    const { messages } = app.requestsFor('What do I like?')[0]!.body;
    expect(JSON.stringify(messages)).toContain('I like walnuts');
  });
});

test('the history of a start is the newest 50 messages, oldest first', async () => {
  const { user_id, session_key } = await app.startSession();
  await execute(
    app.databaseUrl,
    `with thread as (insert into chat_threads (assistant, owner, next_seq) values ('foodhak', $1, 61) returning id)
     insert into chat_messages (thread_id, seq, role, content, tokens)
       select id, n, case when n % 2 = 1 then 'user' else 'assistant' end, n::text, 1
       from thread, generate_series(1, 60) n`,
    [user_id],
  );
  const again = await app.startSession(user_id);
  expect(again.session_key).toBe(session_key);
  expect(again.conversation_history.map(({ content }) => content)).toEqual(
    Array.from({ length: MOST_HISTORY }, (_unused, index) => String(index + 11)),
  );
  expect(Object.keys(again.conversation_history[0]!).sort()).toEqual(['content', 'created_at', 'role']);
});

test('the health needs no key, and tells that there is no Redis', async () => {
  const { status, body } = await app.call('GET', '/health', undefined, { authorization: null });
  expect(status).toBe(200);
  expect(body).toMatchObject({ status: 'healthy', redis: 'not configured', database: 'connected' });
});

describe('behind a public address', () => {
  const FRIEND = 'https://app.example.com';

  test('the sockets are there, and pages of foreign origins are refused', async () => {
    const named = await startFoodhak({ PUBLIC_URL: 'https://ai-foodhak.com', CORS_ORIGINS: FRIEND });
    try {
      const { websocket_url } = await named.startSession('USER123');
      expect(websocket_url).toMatch(/^wss:\/\/ai-foodhak\.com\/ws\/USER123\?ticket=[A-Za-z0-9_-]{32,}$/);
      await named.openSession(websocket_url);
      await named.openSession(websocket_url, { origin: FRIEND });
      for (const origin of ['https://evil.example.com', `${FRIEND}.evil.example`, 'null']) {
        const reply = await named.refusedSession(websocket_url, { origin });
        expectRefusal(reply, 403, 'FORBIDDEN', expect.stringMatching(/\S/));
      }
    } finally {
      await named.stop();
    }
  }, 60_000);

  test('without TLS the sockets have none either', async () => {
    const named = await startFoodhak({ PUBLIC_URL: 'http://ai-foodhak.com:8080/' });
    try {
      const { websocket_url } = await named.startSession('USER123');
      expect(websocket_url.split('?')[0]).toBe('ws://ai-foodhak.com:8080/ws/USER123');
    } finally {
      await named.stop();
    }
  }, 60_000);
});

test('a session that is not used for its time to live is over, and its open socket is told', async () => {
  const brief = await startFoodhak({ SESSION_SECONDS: '1' });
  try {
    const { userId, session, socket } = await brief.newSession();
    expectWholeAnswer(await socket.ask('Hello'));
    await waitFor('the end of its time', async () => {
      const { rows } = await execute(brief.databaseUrl, 'select expires_at < now() as over from chat_sessions');
      return rows[0].over;
    });
    socket.send('Hello again');
    expect(await socket.next()).toEqual({ type: 'error', error: expect.stringMatching(/session/i), code: 'NOT_FOUND' });
    expect((await socket.closed).code).toBe(1000);
    expect((await brief.endSession(userId)).status).toBe(404);
    const next = await brief.startSession(userId);
    expect(next.session_key).not.toBe(session.session_key);
    expect(next.conversation_history).toHaveLength(2);
  } finally {
    await brief.stop();
  }
}, 60_000);

test('where no key is configured nobody is let in', async () => {
  const closed = await startFoodhak({ API_KEY: undefined });
  try {
    for (const authorization of [null, 'Bearer ', 'Bearer undefined', 'Bearer null', `Bearer ${API_KEY}`]) {
      const body = { user_id: 'USER123', user_name: 'Alex' };
      const reply = await closed.call('POST', '/chat/start_session', body, { authorization });
      expectRefusal(reply, 401, 'AUTH_ERROR', expect.stringMatching(/^(Missing|Invalid) token$/));
    }
    expectRefusal(await closed.refusedSession('/ws/USER123'), 401, 'AUTH_ERROR', 'Missing token');
    expectRefusal(await closed.refusedSession('/ws/USER123', bearer()), 401, 'AUTH_ERROR', 'Invalid token');
    const token = await signToken('USER123');
    expectRefusal(await closed.refusedSession('/ws/USER123', bearer(token)), 401, 'AUTH_ERROR', 'Invalid token');
  } finally {
    await closed.stop();
  }
}, 60_000);

describe('a session with Redis', () => {
  let redis: RedisServer;
  let client: Redis;
  let node: Foodhak;

  beforeAll(async () => {
    redis = await startRedis();
    client = new Redis(redis.url, { retryStrategy: () => 100, maxRetriesPerRequest: null });
    client.on('error', () => {});
    node = await startFoodhak({ REDIS_URL: redis.url });
  }, 60_000);
  afterAll(async () => {
    client?.disconnect();
    await node?.stop();
    await redis?.stop();
  });
  afterEach(async () => {
    node.tidyUp();
    redis.resume();
    if (!(await isHealthy())) await redis.restart();
    await untilHealthy();
    expect(node.log.filter((line) => line.includes('An unhandled rejection'))).toEqual([]);
  });

  const isHealthy = async () => (await fetch(`${node.url}/health`)).status === 200;
  const untilHealthy = () => waitFor('Redis to be found again', isHealthy);
  const isKeyOf = (userId: string) => (key: string) => key.includes(userId) && key.includes('session');
  const keyOf = async (userId: string) => (await client.keys('*')).find(isKeyOf(userId));

  test('is there with a time to live, which its use refreshes', async () => {
    const session = await node.startSession();
    const key = await keyOf(session.user_id);
    expect(key).toBeDefined();
    const seconds = () => client.ttl(key!);
    const whole = await seconds();
    expect(whole).toBeGreaterThan(0);
    const aged = Math.floor(whole / 2);

    await client.expire(key!, aged);
    const socket = await node.openSession(session.websocket_url);
    expect(await seconds()).toBeGreaterThan(aged);
    await client.expire(key!, aged);
    await socket.ask('Hello');
    expect(await seconds()).toBeGreaterThan(aged);
    await client.expire(key!, aged);
    await node.startSession(session.user_id);
    expect(await seconds()).toBeGreaterThan(aged);
    expect(await client.get(key!)).not.toContain(ticketOf(session));
  });

  test('is not refreshed by strangers who knock', async () => {
    const { userId, session } = await node.newSession();
    const key = (await keyOf(userId))!;
    const aged = Math.floor((await client.ttl(key)) / 2);
    await client.expire(key, aged);
    const other = ticketOf(await node.startSession());
    for (const ticket of ['wrong', other, ticketOf(session).slice(1)]) {
      expectRefusal(await node.refusedSession(pathOf(userId, ticket)), 401, 'AUTH_ERROR', 'Invalid token');
    }
    for (const headers of [{}, bearer('wrong')]) {
      expect((await node.refusedSession(`/ws/${userId}`, headers)).status).toBe(401);
    }
    expect(await client.ttl(key)).toBeLessThanOrEqual(aged);
    expect(await client.ttl(key)).toBeGreaterThan(0);
  });

  test('is deleted there at its end', async () => {
    const { userId, session, socket } = await node.newSession();
    await node.endSession(userId);
    expect((await socket.closed).code).toBe(1000);
    expect(await keyOf(userId)).toBeUndefined();
    expectRefusal(await node.refusedSession(session.websocket_url), 404, 'NOT_FOUND', expect.any(String));
  });

  test('goes on from the database when Redis forgot it', async () => {
    const { session, socket } = await node.newSession();
    await client.flushall();
    expectWholeAnswer(await socket.ask('Hello'));
    await node.openSession(session.websocket_url);
    expect(await keyOf(session.user_id)).toBeDefined();
  });

  test('goes on from the database when Redis dies, and is found in Redis when that is back', async () => {
    const { userId, session, socket } = await node.newSession();
    await redis.kill();
    expectWholeAnswer(await socket.ask('Hello'));
    expectWholeAnswer(await (await node.openSession(session.websocket_url)).ask('Hello'));
    expectWholeAnswer(await (await node.openSession(`/ws/${userId}`, bearer())).ask('Hello'));
    expectRefusal(await node.refusedSession(pathOf(userId, 'wrong')), 401, 'AUTH_ERROR', 'Invalid token');
    const again = await node.startSession(userId);
    expect(again.session_key).toBe(session.session_key);

    await redis.restart();
    await untilHealthy();
    await node.openSession(again.websocket_url);
    expectRefusal(await node.refusedSession(session.websocket_url), 401, 'AUTH_ERROR', 'Invalid token');
    await waitFor('the session in Redis', async () => {
      expectWholeAnswer(await socket.ask('Hello'));
      return keyOf(userId);
    });
  });

  test('ends while Redis is dead', async () => {
    const { userId, session, socket } = await node.newSession();
    await redis.kill();
    expect((await node.endSession(userId)).status).toBe(200);
    expect((await socket.closed).code).toBe(1000);
    expect((await node.endSession(userId)).status).toBe(404);
    expectRefusal(await node.refusedSession(session.websocket_url), 404, 'NOT_FOUND', expect.any(String));
  });

  test('that starts again while Redis hangs has its new ticket alone, now and when Redis goes on', async () => {
    const { userId, session, socket } = await node.newSession();
    redis.pause();
    const again = await node.startSession(userId);
    const check = async () => {
      await node.openSession(again.websocket_url);
      expectRefusal(await node.refusedSession(session.websocket_url), 401, 'AUTH_ERROR', 'Invalid token');
      expectWholeAnswer(await socket.ask('Hello'));
    };
    await check();
    redis.resume();
    await check();
    await untilHealthy();
    await check();
  });

  test('that ends while Redis hangs is over, now and when Redis goes on', async () => {
    const { userId, session, socket } = await node.newSession();
    redis.pause();
    expect((await node.endSession(userId)).status).toBe(200);
    expect((await socket.closed).code).toBe(1000);
    const check = async () => {
      expectRefusal(await node.refusedSession(session.websocket_url), 404, 'NOT_FOUND', expect.any(String));
      expectRefusal(await node.refusedSession(`/ws/${userId}`, bearer()), 404, 'NOT_FOUND', expect.any(String));
    };
    await check();
    redis.resume();
    await check();
    await untilHealthy();
    await check();
    await waitFor('Redis to forget it', async () => (await keyOf(userId)) === undefined);
  });

  test('that ends under a waiting message answers it no more', async () => {
    const { userId, socket } = await node.newSession();
    const held = node.holdAnswers();
    socket.send('The first');
    await socket.next(isFragment);
    socket.send('A waiting one of a session that ends');
    socket.raw.ping();
    await new Promise((done) => socket.raw.once('pong', done));
    await node.endSession(userId);
    held.release();
    await socket.closed;
    await waitFor('the first answer', async () => (await node.startSession(userId)).conversation_history.length === 2);
    expect(node.requestsFor('A waiting one of a session that ends')).toEqual([]);
    expect(socket.frames.filter((frame) => isStop(frame) || isError(frame))).toEqual([]);
  });
});

describe('a session of which Redis comes back with an old copy', () => {
  /** Longer than any of these tests between two uses; a quarter of it passes before a node asks the database again. */
  const SESSION_SECONDS = 20;
  const started: Foodhak[] = [];
  let redis: RedisServer;
  let client: Redis;
  let node: Foodhak;

  const startNode = async (): Promise<Foodhak> => {
    const next = await startFoodhak({
      DATABASE_URL: app.databaseUrl,
      GROQ_BASE_URL: app.groq.url,
      REDIS_URL: redis.url,
      SESSION_SECONDS: String(SESSION_SECONDS),
      CHAT_RATE_LIMIT: '0',
    });
    started.push(next);
    return next;
  };
  const keyOf = async (userId: string) =>
    (await client.keys('*')).find((key) => key.includes(userId) && key.includes('session'));

  /** The node does it while Redis is away, and is killed before it can tell; then Redis is back as it was before. */
  async function forgets({ user_id }: Session, change: () => Promise<unknown>, at: Foodhak): Promise<void> {
    const key = (await keyOf(user_id))!;
    const copy = (await client.get(key))!;
    await redis.kill();
    await change();
    at.signal('SIGKILL');
    await at.exit;
    await redis.restart();
    await client.set(key, copy, 'EX', SESSION_SECONDS);
  }

  beforeAll(async () => {
    redis = await startRedis();
    client = new Redis(redis.url, { retryStrategy: () => 100, maxRetriesPerRequest: null });
    client.on('error', () => {});
  }, 60_000);
  beforeEach(async () => {
    node = await startNode();
  }, 60_000);
  afterEach(async () => {
    await Promise.all(started.splice(0).map((each) => each.stop()));
  });
  afterAll(async () => {
    client?.disconnect();
    await redis?.stop();
  });

  const end = (at: Foodhak, userId: string) => at.endSession(userId);
  const erase = (at: Foodhak, userId: string) => at.call('DELETE', `/chat/history/${userId}`);
  const CHANGES: [string, (at: Foodhak, userId: string) => Promise<{ status: number }>, number][] = [
    ['ended', end, 404],
    ['erased', erase, 401],
  ];

  test.each(CHANGES)(
    'is not opened by its ticket once it was %s',
    async (_how, change, refusal) => {
      const session = await node.startSession();
      await forgets(session, async () => expect((await change(node, session.user_id)).status).toBe(200), node);
      node = await startNode();
      expect(await keyOf(session.user_id)).toBeDefined();
      expect((await node.refusedSession(session.websocket_url)).status).toBe(refusal);
      expect((await node.refusedSession(`/ws/${session.user_id}`, bearer())).status).toBe(404);

      const next = await node.startSession(session.user_id);
      expect(next.session_key).not.toBe(session.session_key);
      expect((await node.refusedSession(session.websocket_url)).status).toBe(401);
      expectWholeAnswer(await (await node.openSession(next.websocket_url)).ask('Hello'));
    },
    60_000,
  );

  test('is opened by its new ticket alone', async () => {
    const session = await node.startSession();
    let next = session;
    const startAnew = async () => {
      next = await node.startSession(session.user_id);
    };
    await forgets(session, startAnew, node);
    node = await startNode();
    expect(next.session_key).toBe(session.session_key);
    expectRefusal(await node.refusedSession(session.websocket_url), 401, 'AUTH_ERROR', 'Invalid token');
    expectWholeAnswer(await (await node.openSession(next.websocket_url)).ask('Hello'));
    expectRefusal(await node.refusedSession(session.websocket_url), 401, 'AUTH_ERROR', 'Invalid token');
  }, 60_000);

  test.each(CHANGES)(
    'and that was %s at another node is over at the next message on its open socket',
    async (_how, change) => {
      const [{ session, socket }, there] = [await node.newSession(), await startNode()];
      expectWholeAnswer(await socket.ask('Hello'));
      const ending = async () => expect((await change(there, session.user_id)).status).toBe(200);
      await forgets(session, ending, there);
      await waitFor('Redis', async () => (await fetch(`${node.url}/health`)).status === 200);
      // The node need not ask the database until its last answer is some seconds old.
      const last = await waitFor('the end of the session', async () => {
        const frame = (await socket.ask('Are you there?')).at(-1)!;
        return isError(frame) && frame;
      });
      expect(last).toEqual({ type: 'error', error: 'The session has ended', code: 'NOT_FOUND' });
      expect(await socket.closed).toEqual({ code: 1000, reason: 'The session has ended' });
      expect(await keyOf(session.user_id)).toBeUndefined();
    },
    60_000,
  );
});
