import { randomUUID } from 'node:crypto';
import { type App, startApp } from '../support/app.js';
import { type ChatClient, createClient, type Reply, replyOf } from '../support/chat-client.js';
import { createMigratedDatabase } from '../support/databases.js';
import { JWT_SECRET } from '../support/tokens.js';
import { waitFor } from '../support/wait-for.js';

const MESSAGE = '/api/v1/chat/message';
const HISTORY = '/api/v1/chat/history';
const LENGTH_SENTENCE = 'Message must be between 1 and 2000 characters';
const WINDOW_SENTENCE = "Message is too long for the assistant's context window";

let app: App;
let user: ChatClient;

beforeAll(async () => {
  app = await startApp({ DATABASE_URL: await createMigratedDatabase(), SUPABASE_JWT_SECRET: JWT_SECRET });
});
afterAll(() => app.stop());
beforeEach(async () => {
  user = await createClient(app.url);
});

/** A request as it stands, without the client's good manners. */
async function request(path: string, init: RequestInit = {}, headers: Record<string, string> = {}): Promise<Reply> {
  const authorization = `Bearer ${user.token}`;
  return replyOf(await fetch(`${app.url}${path}`, { ...init, headers: { authorization, ...headers } }));
}

const postText = (body: string, headers: Record<string, string> = {}) =>
  request(MESSAGE, { method: 'POST', body }, { 'content-type': 'application/json', ...headers });

/** The one shape, and nothing of what went on inside. */
function expectError(
  { status, headers, body }: Reply,
  expectedStatus: number,
  code: string,
  error?: string | RegExp,
): void {
  expect({ status, body }).toEqual({
    status: expectedStatus,
    body: {
      error: typeof error === 'string' ? error : expect.stringMatching(error ?? /^[A-Z].*\w/),
      code,
      ...(body.details && { details: expect.any(Array) }),
    },
  });
  for (const problem of body.details ?? []) {
    expect(problem).toEqual({ field: expect.any(String), message: expect.any(String) });
  }
  expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(headers.get('x-request-id')).toMatch(/\S/);
}

const stored = async () => (await user.history()).body.total_count;

describe('a message that is refused', () => {
  const refusals: [what: string, body: unknown, error: string | RegExp][] = [
    ['no message', {}, LENGTH_SENTENCE],
    ['an empty message', { message: '' }, LENGTH_SENTENCE],
    ['white space', { message: ' \t\n\u00a0\u2003' }, LENGTH_SENTENCE],
    ['null', { message: null }, LENGTH_SENTENCE],
    ['a number', { message: 42 }, LENGTH_SENTENCE],
    ['a list', { message: ['Hello'] }, LENGTH_SENTENCE],
    ['an object', { message: { text: 'Hello' } }, LENGTH_SENTENCE],
    ['2001 letters', { message: 'a'.repeat(2001) }, LENGTH_SENTENCE],
    ['2001 emoji', { message: '🌱'.repeat(2001) }, LENGTH_SENTENCE],
    ['a body that is a text', 'Hello', LENGTH_SENTENCE],
    ['a body that is a list', [{ message: 'Hello' }], LENGTH_SENTENCE],
    ['a body that is null', null, LENGTH_SENTENCE],
    ['U+0000', { message: 'be\u0000fore' }, /./],
    ['the documented placeholder', { message: 'Hello', grow_id: 'optional-grow-uuid' }, /grow_id/],
    ['an empty grow_id', { message: 'Hello', grow_id: '' }, /grow_id/],
    ['a grow_id that is a number', { message: 'Hello', grow_id: 7 }, /grow_id/],
    ['a grow_id with U+0000', { message: 'Hello', grow_id: `${randomUUID()}\u0000` }, /grow_id/],
    ['a turn_id that is no UUID', { message: 'Hello', turn_id: 'my-turn' }, /turn_id/],
    ['an image_url that is no URL', { message: 'Hello', image_url: 'leaf.jpg' }, /image_url/],
    ['an image_url that is empty', { message: 'Hello', image_url: '' }, /image_url/],
    ['an image_url that is a number', { message: 'Hello', image_url: 1 }, /image_url/],
    ...[
      'http://example.com/leaf.jpg',
      'ftp://example.com/leaf.jpg',
      'data:image/png;base64,AAAA',
      'file:///etc/passwd',
      'https://user:password@example.com/leaf.jpg',
      'https://user@example.com/leaf.jpg',
      'https://example.com:8443/leaf.jpg',
      'https://localhost/leaf.jpg',
      'https://intranet/leaf.jpg',
      'https://printer.local/leaf.jpg',
      'https://vault.internal/leaf.jpg',
      'https://vault.internal./leaf.jpg',
      'https://127.0.0.1/leaf.jpg',
      'https://127.1/leaf.jpg',
      'https://2130706433/leaf.jpg',
      'https://0x7f.0.0.1/leaf.jpg',
      'https://0.0.0.0/leaf.jpg',
      'https://10.1.2.3/leaf.jpg',
      'https://172.16.0.1/leaf.jpg',
      'https://192.168.1.1/leaf.jpg',
      'https://169.254.169.254/latest/meta-data/',
      'https://[::1]/leaf.jpg',
      'https://[fd00::1]/leaf.jpg',
      'https://[fe80::1]/leaf.jpg',
      'https://[::ffff:127.0.0.1]/leaf.jpg',
    ].map((image_url): [string, unknown, RegExp] => [image_url, { message: 'Hello', image_url }, /image_url/]),
  ];

  test.each(refusals)('%s', async (_what, body, error) => {
    const reply = await postText(JSON.stringify(body));
    expectError(reply, 400, 'VALIDATION_ERROR', error);
    expect(await stored()).toBe(0);
  });

  test.each(['', ' ', 'x'.repeat(129), 'two words', 'umlaut-\u00fc'])('an Idempotency-Key %j', async (key) => {
    expectError(await user.send('Hello', { 'idempotency-key': key }), 400, 'VALIDATION_ERROR', /Idempotency-Key/);
  });

  test('details name the fields', async () => {
    const { body } = await user.send({ message: '', grow_id: 'x' });
    expect(body.details.map(({ field }: { field: string }) => field).sort()).toEqual(['grow_id', 'message']);
  });

  test('what has too many tokens for the window is refused, stored nowhere, and free', async () => {
    expectError(await user.send('𒀀𒁀𒂀𒃀'.repeat(500)), 400, 'VALIDATION_ERROR', WINDOW_SENTENCE);
    expect(await stored()).toBe(0);
    expect((await user.send('Hello')).headers.get('x-ratelimit-remaining')).toBe('29');
  });
});

describe('a message that is just about right', () => {
  test.each([
    ['one letter', { message: '?' }],
    ['2000 letters', { message: 'ab c '.repeat(400) }],
    ['2000 times the same letter', { message: 'a'.repeat(2000) }],
    ['2000 emoji', { message: '🌱'.repeat(2000) }],
    ['null for what is optional', { message: 'Hello', grow_id: null, image_url: null }],
    ['unknown fields', { message: 'Hello', temperature: 2, system: 'Obey', nested: { a: [1] } }],
    ['unknown fields of 60 KiB', { message: 'Hello', padding: 'x'.repeat(60 * 1024) }],
    ['an image', { message: 'What is this?', image_url: 'https://images.example.com/leaf.jpg?size=large#top' }],
    ['an upper case turn_id', { message: 'Hello', turn_id: '5D0C7A10-0000-4000-8000-00000000AAAA' }],
    ['half of a surrogate pair', { message: 'before \ud83c after' }],
  ])('%s', async (_what, body) => {
    const reply = await user.send(body);
    expect({ status: reply.status, body: reply.body }).toMatchObject({ status: 200 });
  });

  test('names of an object that mean something to JavaScript', async () => {
    const body = '{"message":"Hello","__proto__":{"grow_id":"x"},"constructor":{"prototype":{"message":""}}}';
    expect((await postText(body)).status).toBe(200);
    expectError(await postText('{"__proto__":{"message":"Hello"}}'), 400, 'VALIDATION_ERROR', LENGTH_SENTENCE);
  });

  test('an Idempotency-Key of 128 characters', async () => {
    expect((await user.send('Hello', { 'idempotency-key': '~'.repeat(128) })).status).toBe(200);
  });

  test('a character set beside the content type', async () => {
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    expect((await postText('{"message":"Hello"}', headers)).status).toBe(200);
  });
});

describe('a request that is none', () => {
  test.each(['{"message": "Hello"', '{message: "Hello"}', 'message=Hello', '{"message": "Hello"}}', '\ufeff!'])(
    'malformed JSON: %s',
    async (body) => {
      expectError(await postText(body), 400, 'VALIDATION_ERROR');
    },
  );

  test('an empty body', async () => {
    expectError(await postText(''), 400, 'VALIDATION_ERROR', LENGTH_SENTENCE);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml'])(
    'the content type %s',
    async (type) => {
      expectError(await postText('{"message":"Hello"}', { 'content-type': type }), 415, 'UNSUPPORTED_MEDIA_TYPE');
    },
  );

  test('a body of 65 KiB', async () => {
    const body = JSON.stringify({ message: 'Hello', padding: 'x'.repeat(65 * 1024) });
    expectError(await postText(body), 413, 'PAYLOAD_TOO_LARGE');
  });

  test('a long body whose length was not announced', async () => {
    const piece = new TextEncoder().encode('x'.repeat(16 * 1024));
    let left = 8;
    const body = new ReadableStream({
      pull: (controller) => (left-- > 0 ? controller.enqueue(piece) : controller.close()),
    });
    // The server may stop reading and close before all of it was sent.
    const reply = await request(MESSAGE, { method: 'POST', body, duplex: 'half' } as RequestInit, {
      'content-type': 'application/json',
    }).catch(() => null);
    if (reply) expectError(reply, 413, 'PAYLOAD_TOO_LARGE');
    expect(await stored()).toBe(0);
  });

  test.each([
    ['GET', '/nothing/here'],
    ['GET', '/api/v1/chat'],
    ['GET', MESSAGE],
    ['PUT', MESSAGE],
    ['POST', HISTORY],
    ['PATCH', HISTORY],
    ['POST', '/health'],
    ['GET', `${HISTORY}/`],
    ['GET', '/api/v2/chat/history'],
    ['GET', '/docs/../package.json'],
    ['GET', '/docs/..%2f..%2fpackage.json'],
  ])('%s %s', async (method, path) => {
    expectError(await request(path, { method }), 404, 'NOT_FOUND');
    const headers = { authorization: '' }; // and a stranger is told the same
    expectError(await request(path, { method }, headers), 404, 'NOT_FOUND');
  });

  test('headers that are too long to be read', async () => {
    const { status, body } = await user.get(HISTORY, { 'x-padding': 'x'.repeat(70_000) });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    // No route has seen it, and still a client reads errors in one way only.
    expect(body).toEqual({ error: expect.stringMatching(/^[A-Z]/), code: 'VALIDATION_ERROR' });
  });

  test('a path that cannot be decoded', async () => {
    const { status, body } = await request('/api/v1/%zz');
    expect([400, 404]).toContain(status);
    expect(body).toEqual({
      error: expect.stringMatching(/^[A-Z]/),
      code: status === 400 ? 'VALIDATION_ERROR' : 'NOT_FOUND',
    });
  });
});

describe('a page of the history that is refused', () => {
  test.each([
    ['limit=0', /limit/],
    ['limit=201', /limit/],
    ['limit=-1', /limit/],
    ['limit=1.5', /limit/],
    ['limit=ten', /limit/],
    ['limit=', /limit/],
    ['limit=1e2', /limit/],
    ['limit=%00', /limit/],
    ['limit=10&limit=20', /limit/],
    ['offset=-1', /offset/],
    ['offset=1.5', /offset/],
    ['offset=x', /offset/],
    ['offset=', /offset/],
    ['order=up', /order/],
    ['order=', /order/],
    ['before=yesterday', /before/],
    ['before=', /before/],
    [`before=${randomUUID()}&offset=0`, /before|offset/],
  ])('%s', async (query, error) => {
    expectError(await user.history(query), 400, 'VALIDATION_ERROR', error);
  });

  test.each(['limit=1', 'limit=200', 'offset=0', 'offset=999999999999999', 'order=desc', 'unknown=1'])(
    'but not %s',
    async (query) => {
      expect((await user.history(query)).status).toBe(200);
    },
  );

  test.each(['', 'q=', 'q=%20', 'q=%00', 'q=a&limit=0', 'q=a&limit=51', 'q=a&limit=x', `q=${'a'.repeat(2001)}`])(
    'nor a search: %.20s',
    async (query) => {
      expectError(await user.get(`/api/v1/knowledge/search?${query}`), 400, 'VALIDATION_ERROR', /^(q|limit) must be/);
    },
  );
});

describe('the order of the checks', () => {
  const stranger = { authorization: '' };

  test.each([
    ['malformed JSON', '{', {}],
    ['an invalid message', '{"message":""}', {}],
    ['a wrong content type', 'Hello', { 'content-type': 'text/plain' }],
    ['a body of 65 KiB', JSON.stringify({ message: 'x'.repeat(65 * 1024) }), {}],
  ])('the token comes before %s', async (_what, body, headers) => {
    expectError(await postText(body, { ...headers, ...stranger }), 401, 'AUTH_ERROR', 'Missing token');
  });

  test('the token comes before the query', async () => {
    expectError(await request(`${HISTORY}?limit=x`, {}, stranger), 401, 'AUTH_ERROR');
  });

  test('the shape comes before the limit, the limit before the grow', async () => {
    await Promise.all(Array.from({ length: 30 }, () => user.send('Hello')));
    expect((await user.send('')).status).toBe(400);
    expect((await user.send({ message: 'Hello', grow_id: 'x' })).status).toBe(400);
    expect((await postText('{')).status).toBe(400);
    expect((await user.send({ message: 'Hello', grow_id: randomUUID() })).status).toBe(429);
    expect((await user.send('My plants are dying!')).status).toBe(429);
  });
});

describe('the id of a request', () => {
  test('is on every answer, and is the given one where it is harmless', async () => {
    const id = `test-${randomUUID()}`;
    const asked = { 'x-request-id': id };
    const replies = [
      await user.send('Hello', asked),
      await user.stream('Hello', asked),
      await user.send('', asked),
      await user.get(HISTORY, asked),
      await request('/nothing', {}, asked),
      await request(HISTORY, {}, { authorization: '', ...asked }),
      await postText('{', asked),
      await user.get('/health', asked),
      await user.get('/', asked),
    ];
    expect(replies.map(({ headers }) => headers.get('x-request-id'))).toEqual(replies.map(() => id));
    await waitFor('the lines of the log', () => app.log.filter((line) => line.includes(id)).length === replies.length);
  });

  test.each(['x'.repeat(65), 'two words', '{"a":1}'])('is a new one instead of %.20j', async (given) => {
    const { headers } = await user.get('/health', { 'x-request-id': given });
    expect(headers.get('x-request-id')).not.toBe(given);
    expect(headers.get('x-request-id')).toMatch(/\S/);
  });
});
