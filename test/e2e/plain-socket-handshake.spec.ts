import { randomUUID } from 'node:crypto';
import { type ChatApp, startChatApp } from '../support/chat-app.js';
import type { ChatClient, Reply } from '../support/chat-client.js';
import { type ChatSocketOptions, refusedUpgrade, UpgradeRefusedError } from '../support/chat-socket.js';
import { createGrower } from '../support/grower.js';
import { signToken } from '../support/tokens.js';
import { waitFor } from '../support/wait-for.js';

const FRIEND = 'https://app.example.com';
const SOCKETS_PER_USER = 20;
const seconds = (fromNow: number) => Math.floor(Date.now() / 1000) + fromNow;
const expired = (userId: string) => signToken(userId, { exp: seconds(-1) });
const badlySigned = (userId: string) => signToken(userId, {}, 'another-secret-of-more-than-32-characters');

let app: ChatApp;
let user: ChatClient;

beforeAll(async () => {
  app = await startChatApp({ CORS_ORIGINS: `${FRIEND}, https://other.example.com` });
}, 60_000);
afterAll(() => app?.stop());
beforeEach(async () => {
  user = await app.newUser();
});
afterEach(() => app.tidyUp());

const refused = (options: ChatSocketOptions = {}) =>
  refusedUpgrade(app.url, { userId: user.userId, token: user.token, ...options });
const withoutToken = (options: ChatSocketOptions = {}) => app.openSocket(user, { ...options, via: 'none' });
const foreignGrow = async () => (await createGrower(app.databaseUrl)).growId;

/** Refused before there was a socket, in the shape that errors have everywhere. */
function expectRefusal({ status, headers, body }: Reply, expected: number, code: string, error: unknown): void {
  expect({ status, body }).toMatchObject({ status: expected, body: { error, code } });
  expect(['code', 'details', 'error']).toEqual(expect.arrayContaining(Object.keys(body)));
  expect(headers.get('content-type')).toMatch(/^application\/json/);
  expect(headers.get('x-request-id')).toMatch(/\S/);
}

describe('a token in the handshake', () => {
  test.each(['header', 'query', 'protocol', 'frame'] as const)('opens the socket by way of the %s', async (via) => {
    const socket = await app.openSocket(user, { via });
    expect((await socket.ask('Hello')).at(-1)).toMatchObject({ done: true });
    expect(socket.raw.protocol).toBe(via === 'protocol' ? 'bearer' : '');
  });

  test('may be given again with a message', async () => {
    const socket = await app.openSocket(user);
    expect((await socket.ask({ message: 'Hello', token: user.token })).at(-1)).toMatchObject({ done: true });
  });

  test('opens the socket of the same person in upper case', async () => {
    const socket = await app.openSocket(user, { userId: user.userId.toUpperCase() });
    expect((await socket.ask('Hello')).at(-1)).toMatchObject({ done: true });
  });

  test('does not get into the log', async () => {
    const socket = await app.openSocket(user, { via: 'query' });
    await socket.ask('Hello');
    await socket.close();
    expectRefusal(await refused({ via: 'query', userId: 'somebody' }), 400, 'VALIDATION_ERROR', expect.any(String));
    expect(app.log.join('\n')).not.toContain(user.token);
  });

  describe.each(['header', 'query', 'protocol'] as const)('by way of the %s', (via) => {
    test.each<[string, string, (userId: string) => string | Promise<string>]>([
      ['no JWT', 'Invalid token', () => 'garbage'],
      ['a wrong signature', 'Invalid token', badlySigned],
      ['a subject that is no person', 'Invalid token', () => signToken('admin')],
      ['an expired one', 'Token expired', expired],
    ])('is refused with 401: %s', async (_what, sentence, token) => {
      expectRefusal(await refused({ via, token: await token(user.userId) }), 401, 'AUTH_ERROR', sentence);
    });

    test("is refused with 403 where it is somebody else's", async () => {
      const { token } = await app.newUser();
      expectRefusal(await refused({ via, token }), 403, 'FORBIDDEN', expect.stringMatching(/\S/));
    });
  });

  test.each(['header', 'query'] as const)('is refused with 401 where it is empty: %s', async (via) => {
    const sentence = expect.stringMatching(/^(Missing|Invalid) token$/);
    expectRefusal(await refused({ via, token: '' }), 401, 'AUTH_ERROR', sentence);
  });
});

describe('the address', () => {
  test.each<[string, ChatSocketOptions]>([
    ['user_id', { userId: undefined }],
    ['user_id', { userId: '' }],
    ['user_id', { userId: 'USER_ID' }],
    ['grow_id', { growId: 'GROW_ID' }],
    ['grow_id', { growId: 'optional-grow-uuid' }],
  ])('with a wrong %s is refused with 400: %j', async (field, options) => {
    expectRefusal(await refused(options), 400, 'VALIDATION_ERROR', expect.stringContaining(field));
  });

  test('with a wrong user_id is refused without a token too', async () => {
    const reply = await refusedUpgrade(app.url, { userId: 'USER_ID' });
    expectRefusal(reply, 400, 'VALIDATION_ERROR', expect.stringContaining('user_id'));
  });

  test("with a grow that is unknown or somebody else's is refused with 404, the same", async () => {
    const [unknown, foreign] = [
      await refused({ growId: randomUUID() }),
      await refused({ growId: await foreignGrow() }),
    ];
    expectRefusal(foreign, 404, 'NOT_FOUND', expect.stringMatching(/grow/i));
    expect(foreign.body).toEqual(unknown.body);
  });

  test('with an unknown path is refused with 404', async () => {
    expectRefusal(await refused({ path: '/ws/chat/nowhere' }), 404, 'NOT_FOUND', expect.any(String));
  });
});

describe('the origin of a page', () => {
  const from = (origin: string) => ({ headers: { origin } });

  test('that may call the API may open a socket', async () => {
    const socket = await app.openSocket(user, from(FRIEND));
    expect((await socket.ask('Hello')).at(-1)).toMatchObject({ done: true });
  });

  test('that is the server itself may open one', async () => {
    const socket = await app.openSocket(user, from(app.url));
    expect((await socket.ask('Hello')).at(-1)).toMatchObject({ done: true });
  });

  test.each(['https://evil.example.com', 'null', `${FRIEND}.evil.example`, 'http://app.example.com'])(
    '%s is refused with 403',
    async (origin) => {
      expectRefusal(await refused(from(origin)), 403, 'FORBIDDEN', expect.stringMatching(/\S/));
    },
  );
});

describe('a socket without a token', () => {
  test('may send it in front of its messages', async () => {
    const socket = await withoutToken();
    socket.send({ token: user.token });
    expect((await socket.ask('Hello')).at(-1)).toMatchObject({ done: true });
    expect((await socket.ask('Hello again')).at(-1)).toMatchObject({ done: true });
  });

  test('may send it with its first message', async () => {
    const socket = await withoutToken();
    expect((await socket.ask({ message: 'Hello', token: user.token })).at(-1)).toMatchObject({ done: true });
    expect((await socket.ask('Hello again')).at(-1)).toMatchObject({ done: true });
  });

  test.each<[string, object | string | Buffer]>([
    ['a message', { message: 'Hello' }],
    ['an empty object', {}],
    ['a token that is no text', { token: 7 }],
    ['a stop', { stop: randomUUID() }],
    ['a resume', { resume: randomUUID(), after_seq: 0 }],
    ['no JSON', 'Hello'],
    ['a list', '[]'],
    ['a binary frame', Buffer.from('{"message":"Hello"}')],
  ])('may send nothing else: %s', async (_what, frame) => {
    const socket = await withoutToken({ frames: 'numbered' });
    socket.send(frame);
    expect(await socket.next()).toEqual({ error: 'Missing token', code: 'AUTH_ERROR' });
    expect((await socket.closed).code).toBe(4401);
    expect((await user.history()).body.total_count).toBe(0);
  });

  test.each<[string, string, (userId: string) => string | Promise<string>]>([
    ['no JWT', 'Invalid token', () => 'garbage'],
    ['a wrong signature', 'Invalid token', badlySigned],
    ['an expired one', 'Token expired', expired],
  ])('is closed with 4401 after a wrong one: %s', async (_what, error, token) => {
    const socket = await withoutToken();
    socket.send({ token: await token(user.userId) });
    expect(await socket.next()).toEqual({ error, code: 'AUTH_ERROR' });
    expect((await socket.closed).code).toBe(4401);
  });

  test.each([
    ['alone', {}],
    ['with a message', { message: 'Hello' }],
  ])("is closed with 4403 after somebody else's %s", async (_what, message) => {
    const other = await app.newUser();
    const socket = await withoutToken();
    socket.send({ ...message, token: other.token });
    expect((await socket.closed).code).toBe(4403);
    for (const person of [user, other]) expect((await person.history()).body.total_count).toBe(0);
  });

  test.each([
    ['unknown', randomUUID],
    ["somebody else's", foreignGrow],
  ])('is closed with 4404 where the grow is %s', async (_what, grow) => {
    const socket = await withoutToken({ growId: await grow() });
    socket.send({ token: user.token });
    expect((await socket.closed).code).toBe(4404);
  });

  test('is closed with 4401 when it says nothing for too long', async () => {
    const socket = await withoutToken();
    expect((await socket.closed).code).toBe(4401);
  });
});

describe('a token that expires while the socket is open', () => {
  const shortLived = () => signToken(user.userId, { exp: seconds(3) });

  test('closes it with 4401 when it is idle', async () => {
    const socket = await app.openSocket({ ...user, token: await shortLived() });
    expect((await socket.closed).code).toBe(4401);
  });

  test('closes it after the running turn', async () => {
    const held = app.holdAnswers();
    const token = await shortLived();
    const socket = await app.openSocket({ ...user, token });
    socket.send({ message: 'Hello' });
    await waitFor('the first words', () => socket.frames.length > 0);
    await waitFor('the expiry', async () => {
      const response = await fetch(`${app.url}/api/v1/chat/history`, { headers: { authorization: `Bearer ${token}` } });
      return response.status === 401;
    });

    held.release();
    expect((await socket.turn()).at(-1)).toMatchObject({ done: true, message: { content: held.text } });
    expect((await socket.closed).code).toBe(4401);
  });
});

test('one user may have many sockets, and not too many', async () => {
  const open = () => app.openSocket(user);
  const sockets = await Promise.all(Array.from({ length: SOCKETS_PER_USER }, open));
  const refusal = await open().then(
    (socket) => socket.next((frame) => frame.error !== undefined),
    (error) => (error instanceof UpgradeRefusedError && error.reply.status === 429 ? error.reply.body : error),
  );
  expect(refusal).toEqual({ error: expect.any(String), code: expect.any(String) });

  const other = await app.openSocket(await app.newUser());
  expect((await other.ask('Hello')).at(-1)).toMatchObject({ done: true });
  await sockets[0]!.close();
  const next = await waitFor('the free place', () => open().catch(() => null));
  expect((await next.ask('Hello')).at(-1)).toMatchObject({ done: true });
});
