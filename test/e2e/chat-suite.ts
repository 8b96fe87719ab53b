import { randomUUID } from 'node:crypto';
import { type ChatClient, createClient, type Reply, replyOf, textOf } from '../support/chat-client.js';

/** The product over one kind of database. */
export interface Backend {
  readonly url: string;
  /** What its users' tokens are signed with. */
  readonly secret: string;
  /** Somebody with one grow that has readings. */
  readonly grower: { readonly userId: string; readonly growId: string };
  stop(): Promise<void>;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
const LIMIT_SENTENCE = 'Chat rate limit exceeded. Try again in a minute.';
const MESSAGE_KEYS = ['content', 'created_at', 'id', 'metadata', 'role'];
const METADATA_KEYS = ['intent', 'is_emergency', 'tokens_used', 'context_sources'];
/** What metadata may hold beyond the documented keys. */
const MORE_METADATA_KEYS = [
  ...['model', 'provider', 'citations', 'triage', 'language', 'degraded', 'stopped', 'interrupted'],
  ...['usage_estimated', 'proposal', 'allergens', 'budget', 'turn_id'],
];

/**
 * What a client may rely on, whatever the database: the same tests for each of them.
 * `more` declares the tests that this database has beside them, while the app is there.
 */
export function describeChat(name: string, startBackend: () => Promise<Backend>, more: () => void = () => {}): void {
  describe(`the chat API on ${name}`, () => {
    let backend: Backend;
    /** A person who never wrote before, in each test. */
    let user: ChatClient;

    beforeAll(async () => {
      backend = await startBackend();
    }, 60_000);
    afterAll(() => backend?.stop());
    beforeEach(async () => {
      user = await createClient(backend.url, undefined, backend.secret);
    });

    const grower = () => createClient(backend.url, backend.grower.userId, backend.secret);
    const limitHeaders = ({ headers }: Reply) =>
      ['limit', 'remaining', 'reset'].map((header) => headers.get(`x-ratelimit-${header}`));
    const remaining = async (client: ChatClient) =>
      Number((await client.send('Checking in on progress')).headers.get('x-ratelimit-remaining'));

    function expectAnswer({ status, headers, body }: Reply): void {
      expect({ status, body }).toMatchObject({ status: 200 });
      expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
      expectMessage(body);
    }

    function expectMessage(message: Reply['body']): void {
      expect(Object.keys(message).sort()).toEqual(MESSAGE_KEYS);
      expect(message).toMatchObject({
        id: expect.stringMatching(UUID),
        role: 'assistant',
        content: expect.stringMatching(/\S/),
        created_at: expect.stringMatching(INSTANT),
        metadata: {
          intent: expect.stringMatching(/^(question|emergency|diagnostics|adjust_plan|general)$/),
          is_emergency: message.metadata.intent === 'emergency',
          tokens_used: expect.any(Number),
          context_sources: expect.any(Array),
        },
      });
      const more = Object.keys(message.metadata).filter((key) => !METADATA_KEYS.includes(key));
      expect(MORE_METADATA_KEYS).toEqual(expect.arrayContaining(more));
      expect(Number.isInteger(message.metadata.tokens_used)).toBe(true);
      expect(message.metadata.tokens_used).toBeGreaterThan(0);
    }

    describe('the documented examples', () => {
      test('curl: a message without a grow and without an image', async () => {
        const reply = await user.send({ message: 'My plants look yellowish. What should I do?', image_url: null });
        expectAnswer(reply);
        expect(reply.body.metadata).toMatchObject({
          intent: 'diagnostics',
          is_emergency: false,
          context_sources: ['knowledge_base'],
        });
      });

      test("curl: the placeholder of a grow's id is no id", async () => {
        const { status, body } = await user.send({
          message: 'My plants look yellowish. What should I do?',
          grow_id: 'optional-grow-uuid',
          image_url: null,
        });
        expect(status).toBe(400);
        expect(body).toMatchObject({ code: 'VALIDATION_ERROR', error: expect.stringContaining('grow_id') });
        expect((await user.history()).body.total_count).toBe(0);
      });

      test('Python: a message, then the history', async () => {
        const reply = await user.send({ message: 'How do I fix nitrogen deficiency?' });
        expectAnswer(reply);
        expect(reply.body.content).toMatch(/nitrogen/i);
        expect(reply.body.metadata.intent).toBe('question');

        const { body } = await user.history('limit=10');
        expect(body.messages.map(({ role }: { role: string }) => role)).toEqual(['user', 'assistant']);
        expect(body.messages[0].content).toBe('How do I fix nitrogen deficiency?');
      });

      test('TypeScript: a message about a grow', async () => {
        const reply = await (await grower()).send({
          message: 'My leaves are wilting...',
          grow_id: backend.grower.growId,
        });
        expectAnswer(reply);
        expect(reply.body.metadata).toMatchObject({ intent: 'diagnostics', is_emergency: false });
        expect(reply.body.metadata.context_sources).toEqual(['active_grow', 'knowledge_base', 'snapshots']);
      });

      test('pagination: pages of 20 until there is no more', async () => {
        for (let n = 1; n <= 11; n += 1) await user.send(`Question ${n}?`);

        const first = (await user.history('limit=20&offset=0')).body;
        expect(first).toMatchObject({ success: true, has_more: true, total_count: 22 });
        const second = (await user.history('limit=20&offset=20')).body;
        expect(second).toMatchObject({ success: true, has_more: false, total_count: 22 });
        const questions = [...first.messages, ...second.messages]
          .filter(({ role }: { role: string }) => role === 'user')
          .map(({ content }: { content: string }) => content);
        expect(questions).toEqual(Array.from({ length: 11 }, (_unused, index) => `Question ${index + 1}?`));
      });

      test.each([
        ['What should I do?', 'question'],
        ['My plants are dying!', 'emergency'],
        ['Show me my climate data', 'diagnostics'],
        ['Change my nutrition schedule', 'adjust_plan'],
        ['Checking in on progress', 'general'],
        ['My plants look yellowish. What should I do?', 'diagnostics'],
        ['My leaves are wilting...', 'diagnostics'],
      ])('%j is of the intent %s', async (message, intent) => {
        const { body } = await user.send(message);
        expect(body.metadata).toMatchObject({ intent, is_emergency: intent === 'emergency' });
        const { messages } = (await user.history()).body;
        expect(messages[0].metadata).toEqual({ intent });
      });
    });

    describe("a grow of one's own", () => {
      async function call(method: string, path: string, body?: object): Promise<Reply> {
        const headers = {
          authorization: `Bearer ${user.token}`,
          ...(body && { 'content-type': 'application/json' }),
        };
        return replyOf(
          await fetch(`${backend.url}/api/v1/grows${path}`, { method, headers, body: body && JSON.stringify(body) }),
        );
      }

      test('has its readings in charts and in answers, until it is deleted', async () => {
        const created = await call('POST', '', {
          name: 'Tent',
          medium: 'coco',
          phase: 'flowering',
          plan: { notes: 'Ä' },
        });
        expect(created).toMatchObject({
          status: 201,
          body: { plan: { notes: 'Ä' }, environment: null, archived: false },
        });
        const path = `/${created.body.id}`;
        const start = Date.now() - 1000 * 60_000;
        const readings = Array.from({ length: 1000 }, (_unused, n) => ({
          at: new Date(start + n * 60_000).toISOString(),
          temp_c: 25,
          humidity_pct: 60,
        }));
        const recorded = await call('POST', `${path}/readings`, { readings });
        expect(recorded).toMatchObject({ status: 201, body: { stored: 1000, duplicates: 0 } });
        expect((await call('POST', `${path}/readings`, readings[0])).body).toEqual({ stored: 0, duplicates: 1 });

        const { buckets } = (await call('GET', `${path}/readings?bucket=1h`)).body;
        const count = buckets.reduce((sum: number, bucket: { count: number }) => sum + bucket.count, 0);
        expect(count).toBe(1000);
        expect(buckets[0].vpd_kpa).toEqual({ avg: 0.909, min: 0.909, max: 0.909 });

        expect((await user.send('Checking in on progress')).body.metadata.context_sources).toEqual(
          expect.arrayContaining(['active_grow', 'snapshots']),
        );
        expect(await call('PATCH', path, { plan: null, archived: true })).toMatchObject({
          status: 200,
          body: { plan: null, archived: true },
        });
        expect((await user.send('Checking in on progress')).body.metadata.context_sources).not.toContain('active_grow');
        expect((await call('DELETE', path)).status).toBe(204);
        expect((await call('GET', path)).status).toBe(404);
        expect((await call('GET', `${path}/readings`)).status).toBe(404);
        expect((await call('GET', '')).body).toEqual({ grows: [] });
      });
    });

    describe('an answer', () => {
      test('uses the active grow where none is named', async () => {
        const { body } = await (await grower()).send('Show me my climate data');
        expect(body.metadata.context_sources).toEqual(expect.arrayContaining(['active_grow', 'snapshots']));
      });

      test('to an emergency begins with first aid', async () => {
        const { body } = await user.send('My plants have root rot!');
        expect(body.metadata).toMatchObject({ intent: 'emergency', is_emergency: true, triage: 'root_rot' });
        expect(body.content).toMatch(/^\*\*.*root/i);
      });

      test('says that no language model made it, and cites what it quotes', async () => {
        const { body } = await user.send('How do I get rid of spider mites?');
        expect(body.metadata).toMatchObject({ degraded: true, provider: 'grounded' });
        expect(body.metadata.citations.length).toBeGreaterThan(0);
        for (const { number, title } of body.metadata.citations) {
          expect(body.content).toContain(`[${number}]`);
          expect(title).toMatch(/\S/);
        }
      });

      test('is the same in the history as in the reply', async () => {
        const { body } = await user.send('How much light do seedlings need?');
        expect((await user.history()).body.messages[1]).toEqual(body);
      });

      test('names its turn, which the client may choose', async () => {
        const turn_id = randomUUID();
        const { headers, body } = await user.send({ message: 'Hello', turn_id });
        expect(headers.get('x-turn-id')).toBe(turn_id);
        expect(body.metadata.turn_id).toBe(turn_id);
        expect((await user.send('Hello again')).headers.get('x-turn-id')).toMatch(UUID);
      });

      test('tells its token budget on request only', async () => {
        const response = await fetch(`${backend.url}/api/v1/chat/message?debug=budget`, {
          method: 'POST',
          headers: { authorization: `Bearer ${user.token}`, 'content-type': 'application/json' },
          body: JSON.stringify({ message: 'How much water?' }),
        });
        expect(((await response.json()) as Reply['body']).metadata.budget).toMatchObject({ window: 6000 });
        expect((await user.history()).body.messages[1].metadata).not.toHaveProperty('budget');
        expect((await user.history('debug=budget')).body.messages[1].metadata).toHaveProperty('budget');
      });

      test.each([
        ['emoji and other scripts', '🌱 ¿Por qué? 为什么 لماذا ✨'],
        ['quotes and backslashes', `it's "quoted" \\ and \\u0000 and $1 and %s`],
        ['line breaks and tabs', 'one\n\ttwo\r\n\r\nthree'],
        ['white space around', '  padded  '],
        ['JSON', '{"message": "inner"}'],
      ])('keeps the message as it was: %s', async (_what, message) => {
        expect((await user.send(message)).status).toBe(200);
        expect((await user.history()).body.messages[0].content).toBe(message);
      });
    });

    describe('a streamed answer', () => {
      test('is numbered events whose chunks are the stored content', async () => {
        const { status, headers, events } = await user.stream('How do I fix nitrogen deficiency?');
        expect(status).toBe(200);
        expect(headers.get('content-type')).toMatch(/^text\/event-stream/);
        expect(limitHeaders({ status, headers, body: null })).toEqual(['30', '29', expect.stringMatching(/^\d+$/)]);

        expect(events.map(({ id }) => id)).toEqual(events.map((_event, index) => String(index + 1)));
        const chunks = events.slice(0, -1);
        for (const { data } of chunks) expect(data).toEqual({ chunk: expect.stringMatching(/./s) });
        const last = events.at(-1)!.data;
        expect(Object.keys(last).sort()).toEqual(['done', 'message']);
        expect(last.done).toBe(true);
        expectMessage(last.message);

        expect(textOf(chunks)).toBe(last.message.content);
        expect((await user.history()).body.messages[1]).toEqual(last.message);
      });

      test('to an emergency has the first aid in its first chunk', async () => {
        const { events } = await user.stream('Help me, there is mold on my buds!');
        const { message } = events.at(-1)!.data;
        expect(message.metadata.is_emergency).toBe(true);
        expect(message.content.startsWith(events[0]!.data.chunk)).toBe(true);
        expect(events[0]!.data.chunk).toMatch(/^\*\*/);
        expect(textOf(events)).toBe(message.content);
      });

      test('is replayed as a stream and as one object alike', async () => {
        const headers = { 'idempotency-key': 'one-key' };
        const first = await user.stream('My plants are dying!', headers);
        const again = await user.stream('My plants are dying!', headers);
        expect(again.events.at(-1)!.data).toEqual(first.events.at(-1)!.data);
        expect(textOf(again.events)).toBe(textOf(first.events));
        expect(again.events.map(({ id }) => id)).toEqual(again.events.map((_event, index) => String(index + 1)));
        expect((await user.send('My plants are dying!', headers)).body).toEqual(first.events.at(-1)!.data.message);
        expect((await user.history()).body.total_count).toBe(2);
      });

      test('that repeats another names its turn in the header too', async () => {
        const headers = { 'idempotency-key': 'one-turn' };
        const { headers: first } = await user.send('What should I do?', headers);
        const { headers: again } = await user.stream('What should I do?', headers);
        expect(again.get('x-turn-id')).toBe(first.get('x-turn-id'));
      });

      test('that is refused is an ordinary error', async () => {
        const invalid = await user.stream('');
        expect(invalid).toMatchObject({ status: 400, body: { code: 'VALIDATION_ERROR' } });
        const unknown = await user.stream({ message: 'Hello', grow_id: randomUUID() });
        expect(unknown).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
      });

      test('that is refused after the first aid ends with an error', async () => {
        const { events } = await user.stream({ message: 'My plants are dying!', grow_id: randomUUID() });
        expect(events.map(({ data }) => Object.keys(data).sort())).toEqual([['chunk'], ['code', 'error']]);
        expect(events[1]!.data.code).toBe('NOT_FOUND');
        expect((await user.history()).body.total_count).toBe(0);
      });
    });

    describe('the history', () => {
      test('of somebody new is empty', async () => {
        const { status, body } = await user.history();
        expect({ status, body }).toEqual({
          status: 200,
          body: { success: true, messages: [], has_more: false, total_count: 0 },
        });
      });

      test('goes forward, backward, and back from a message', async () => {
        for (const message of ['One?', 'Two?', 'Three?']) await user.send(message);
        const page = async (query: string) => (await user.history(query)).body;
        const ids = (body: Reply['body']) => body.messages.map(({ id }: { id: string }) => id);

        const all = await page('');
        expect(Object.keys(all).sort()).toEqual(['has_more', 'messages', 'success', 'total_count']);
        for (const message of all.messages) expect(Object.keys(message).sort()).toEqual(MESSAGE_KEYS);
        expect(ids(await page('order=desc'))).toEqual([...ids(all)].reverse());
        expect(ids(await page('limit=2&offset=2'))).toEqual(ids(all).slice(2, 4));
        expect(await page('limit=2&offset=4')).toMatchObject({ has_more: false });
        expect(await page('limit=4&order=desc')).toMatchObject({ has_more: true });
        expect(await page('offset=6')).toMatchObject({ messages: [], has_more: false, total_count: 6 });

        const back = await page(`limit=2&before=${ids(all)[4]}`);
        expect(ids(back)).toEqual([ids(all)[3], ids(all)[2]]);
        expect(back.has_more).toBe(true);
        expect(await page(`limit=2&before=${ids(all)[2]}`)).toMatchObject({ has_more: false });
      });

      test("is nobody else's", async () => {
        await user.send('My secret');
        const [{ id }] = (await user.history()).body.messages;
        const other = await createClient(backend.url, undefined, backend.secret);
        expect((await other.history()).body.total_count).toBe(0);
        expect(await other.history(`before=${id}`)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
        expect(await user.history(`before=${randomUUID()}`)).toMatchObject({ status: 404 });
      });
    });

    describe('a repeated message', () => {
      const headers = { 'idempotency-key': 'a-key-of-1-to-128-visible-characters' };

      test('with the same key has the same answer, is stored once, and is free', async () => {
        const first = await user.send('Hello', headers);
        const second = await user.send('Hello', headers);
        expectAnswer(second);
        expect(second.body).toEqual(first.body);
        expect(second.headers.get('x-turn-id')).toBe(first.headers.get('x-turn-id'));
        expect((await user.history()).body.total_count).toBe(2);
        expect(await remaining(user)).toBe(28);
      });

      test('sent ten times at once has one answer', async () => {
        const replies = await Promise.all(Array.from({ length: 10 }, () => user.send('How much light?', headers)));
        for (const reply of replies) expectAnswer(reply);
        expect(new Set(replies.map(({ body }) => JSON.stringify(body))).size).toBe(1);
        expect((await user.history()).body.total_count).toBe(2);
        expect(await remaining(user)).toBe(28);
      });

      test('with the same turn_id is a repetition too', async () => {
        const message = { message: 'Hello', turn_id: randomUUID() };
        const [first, second] = [await user.send(message), await user.send(message)];
        expect(second.body).toEqual(first.body);
        expect((await user.history()).body.total_count).toBe(2);
      });

      test.each([
        ['another text', { message: 'Goodbye' }],
        ['an image', { message: 'Hello', image_url: 'https://example.com/leaf.jpg' }],
      ])('that differs by %s is a conflict', async (_what, different) => {
        await user.send('Hello', headers);
        const { status, body } = await user.send(different, headers);
        expect(status).toBe(409);
        expect(body).toEqual({ error: expect.stringMatching(/\S/), code: 'CONFLICT' });
        expect((await user.history()).body.total_count).toBe(2);
        expect(await remaining(user)).toBe(28);
      });

      test("with somebody else's key is a message of its own", async () => {
        const other = await createClient(backend.url, undefined, backend.secret);
        const [mine, theirs] = [await user.send('Hello', headers), await other.send('Hello', headers)];
        expect(theirs.body.id).not.toBe(mine.body.id);
      });
    });

    describe('a grow that is not there', () => {
      test('is not found, nothing is stored, nothing is charged', async () => {
        for (const message of ['Hello', 'My plants are dying!']) {
          const { status, body } = await user.send({ message, grow_id: randomUUID() });
          expect(status).toBe(404);
          expect(body).toEqual({ error: expect.stringMatching(/grow/i), code: 'NOT_FOUND' });
        }
        expect((await user.history()).body.total_count).toBe(0);
        expect(await remaining(user)).toBe(29);
      });

      test("cannot be told from somebody else's", async () => {
        const unknown = await user.send({ message: 'Hello', grow_id: randomUUID() });
        const foreign = await user.send({ message: 'Hello', grow_id: backend.grower.growId });
        expect([foreign.status, foreign.body]).toEqual([unknown.status, unknown.body]);
      });
    });

    describe('the limit', () => {
      test('lets 30 messages pass, then only repetitions', async () => {
        const headers = { 'idempotency-key': 'the-first' };
        const first = await user.send('Checking in', headers);
        expect(limitHeaders(first)).toEqual(['30', '29', expect.stringMatching(/^\d+$/)]);
        for (let n = 2; n <= 30; n += 1) {
          const reply = await user.send('Checking in');
          expect(reply.status).toBe(200);
          expect(reply.headers.get('x-ratelimit-remaining')).toBe(String(30 - n));
        }

        const fresh = { 'idempotency-key': 'never-seen' };
        const refused = [await user.send('Hi'), await user.stream('Hi'), await user.send('Hi', fresh)];
        for (const { status, headers: answered, body } of refused) {
          expect({ status, body }).toEqual({ status: 429, body: { error: LIMIT_SENTENCE, code: 'RATE_LIMIT_ERROR' } });
          for (const header of ['retry-after', 'x-ratelimit-reset']) {
            expect(Number(answered.get(header))).toBeGreaterThanOrEqual(1);
            expect(Number(answered.get(header))).toBeLessThanOrEqual(60);
            expect(answered.get(header)).toMatch(/^\d+$/);
          }
          expect([answered.get('x-ratelimit-limit'), answered.get('x-ratelimit-remaining')]).toEqual(['30', '0']);
        }

        expect((await user.send('Checking in', headers)).body).toEqual(first.body);
        expect((await user.send('')).status).toBe(400);
        expect((await user.history()).body.total_count).toBe(60);
      });

      test('lets exactly 30 of 100 concurrent messages pass', async () => {
        const replies = await Promise.all(Array.from({ length: 100 }, () => user.send('Hello')));
        const statuses = replies.map(({ status }) => status);
        expect(statuses.filter((status) => status === 200)).toHaveLength(30);
        expect(statuses.filter((status) => status === 429)).toHaveLength(70);
        expect((await user.history('limit=1')).body.total_count).toBe(60);
      });

      test('is not touched by what is no message', async () => {
        for (const invalid of ['', '   ', {}, { message: 7 }, { message: 'Hi', grow_id: 'x' }]) {
          expect((await user.send(invalid)).status).toBe(400);
        }
        for (let n = 0; n < 3; n += 1) await user.history();
        expect(await remaining(user)).toBe(29);
      });

      test("is every person's own", async () => {
        await user.send('Hello');
        expect(await remaining(await createClient(backend.url, undefined, backend.secret))).toBe(29);
      });
    });

    test('a search of the knowledge finds its articles', async () => {
      const { status, body } = await user.get('/api/v1/knowledge/search?q=yellow%20lower%20leaves&limit=3');
      expect(status).toBe(200);
      expect(body.results).toHaveLength(3);
      expect(Object.keys(body.results[0]).sort()).toEqual([
        'content',
        'document_id',
        'heading',
        'score',
        'source',
        'title',
      ]);
    });

    test('the health is good', async () => {
      const { status, body } = await user.get('/health');
      expect(status).toBe(200);
      expect(body).toMatchObject({ status: 'healthy', redis: 'not configured', database: 'connected' });
      expect((await user.get('/health/live')).status).toBe(200);
      expect((await user.get('/health/ready')).status).toBe(200);
    });

    more();
  });
}
