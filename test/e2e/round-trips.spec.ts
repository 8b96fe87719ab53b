import { randomUUID } from 'node:crypto';
import { type App, startApp } from '../support/app.js';
import { type ChatClient, createClient } from '../support/chat-client.js';
import { type CountingProxy, startCountingProxy } from '../support/counting-proxy.js';
import { createMigratedDatabase } from '../support/databases.js';
import { createGrower } from '../support/grower.js';
import { JWT_SECRET } from '../support/tokens.js';

describe.each([
  ['named statements', {}],
  ['unnamed statements, as behind a transaction pooler', { DATABASE_NAMED_STATEMENTS: 'false' }],
])('what the database is asked, with %s', (_kind, variables) => {
  let databaseUrl: string;
  let proxy: CountingProxy;
  let app: App;
  let user: ChatClient;

  beforeAll(async () => {
    databaseUrl = await createMigratedDatabase();
    proxy = await startCountingProxy(databaseUrl);
    app = await startApp({ DATABASE_URL: proxy.url, SUPABASE_JWT_SECRET: JWT_SECRET, ...variables });
  });
  afterAll(async () => {
    await app.stop();
    await proxy.stop();
  });
  beforeEach(async () => {
    user = await createClient(app.url);
  });

  async function cost(work: () => Promise<unknown>): Promise<number> {
    proxy.takeRoundTrips();
    await work();
    return proxy.takeRoundTrips();
  }

  test('a message is two round trips: one to begin, one to complete', async () => {
    expect(await cost(() => user.send('How do I fix nitrogen deficiency?'))).toBe(2);
    expect(await cost(() => user.send('And in coco?'))).toBe(2);
    expect(await cost(() => user.stream('And in hydro?'))).toBe(2);
    expect(await cost(() => user.send('My plants are dying!'))).toBe(2);
    expect(await cost(() => user.send('With a key', { 'idempotency-key': 'a-key' }))).toBe(2);
  });

  test('a message about a grow with readings is two as well', async () => {
    const { userId, growId } = await createGrower(databaseUrl);
    const grower = await createClient(app.url, userId);
    expect(await cost(() => grower.send('Show me my climate data'))).toBe(2);
    expect(await cost(() => grower.send({ message: 'And now?', grow_id: growId }))).toBe(2);
  });

  test('a hundred messages at once are two hundred', async () => {
    const users = await Promise.all(Array.from({ length: 100 }, () => createClient(app.url)));
    expect(await cost(() => Promise.all(users.map((each) => each.send('Hello'))))).toBe(200);
  });

  test('a page of the history is one', async () => {
    await user.send('Hello');
    const [, { id }] = (await user.history()).body.messages;
    for (const query of ['', 'limit=1&offset=1', 'order=desc', `before=${id}`]) {
      expect(await cost(() => user.history(query))).toBe(1);
    }
  });

  test('a search is one, a repetition is one, what is refused later is one, what is refused at once is none', async () => {
    const headers = { 'idempotency-key': 'another-key' };
    await user.send('Hello', headers);
    expect(await cost(() => user.get('/api/v1/knowledge/search?q=mites'))).toBe(1);
    expect(await cost(() => user.send('Hello', headers))).toBe(1);
    expect(await cost(() => user.send('Something else', headers))).toBe(1);
    expect(await cost(() => user.send({ message: 'Hello', grow_id: randomUUID() }))).toBe(1);
    expect(await cost(() => user.send(''))).toBe(0);
    expect(await cost(() => user.history('limit=0'))).toBe(0);
    expect(await cost(() => fetch(`${app.url}/api/v1/chat/history`))).toBe(0);
  });
});
