import { reply, startGroqServer } from '../fakes/groq-server.js';
import { type App, startApp } from '../support/app.js';
import { type ChatClient, createClient, type Reply, textOf } from '../support/chat-client.js';
import { type CountingProxy, startCountingProxy } from '../support/counting-proxy.js';
import { createMigratedDatabase, migrate } from '../support/databases.js';
import { startPostgres } from '../support/postgres.js';
import { JWT_SECRET } from '../support/tokens.js';
import { waitFor } from '../support/wait-for.js';
import { expectUnavailable } from './expect-unavailable.js';

const healthy = async (user: ChatClient) => (await user.get('/health')).status === 200;

describe('a database that goes away', () => {
  let proxy: CountingProxy;
  let app: App;
  let user: ChatClient;

  beforeAll(async () => {
    proxy = await startCountingProxy(await createMigratedDatabase());
    app = await startApp({ DATABASE_URL: proxy.url, SUPABASE_JWT_SECRET: JWT_SECRET });
  });
  afterAll(async () => {
    await app.stop();
    await proxy.stop();
  });
  beforeEach(async () => {
    user = await createClient(app.url);
    await user.send('Hello');
  });
  afterEach(async () => {
    await proxy.comeBack();
    await waitFor('the health', () => healthy(user));
  });

  const ways = [
    ['refuses', () => proxy.goDown()],
    ['is silent', async () => proxy.goSilent()],
  ] as const;

  describe.each(ways)('and %s', (_way, goAway) => {
    test('is an outage of everything that needs it, and of nothing else', async () => {
      await goAway();
      const replies = await Promise.all([user.send('Hello'), user.stream('Hello'), user.history()]);
      for (const one of replies) {
        expectUnavailable(one);
        expect(Object.keys(one.body).sort()).toEqual(['code', 'error']);
      }
      // What was found out a moment ago may be said again.
      const health = await waitFor('the bad health', async () => {
        const said = await user.get('/health');
        return said.status !== 200 && said;
      });
      expect(health).toMatchObject({ status: 503, body: { status: 'unhealthy', database: 'disconnected' } });
      expect((await user.get('/health/ready')).status).toBe(503);
      expect((await user.get('/health/live')).status).toBe(200);
      expect((await user.send('')).status).toBe(400);
    });

    test('still lets the first aid of an emergency out', async () => {
      await goAway();
      const [whole, streamed] = await Promise.all([
        user.send('My plants have root rot!'),
        user.stream('My plants have root rot!'),
      ]);
      expectUnavailable(whole);
      expect(Object.keys(whole.body).sort()).toEqual(['code', 'error', 'triage']);
      expect(whole.body.triage).toMatch(/root/i);

      expect(streamed.status).toBe(200);
      expect(streamed.events.map(({ id }) => id)).toEqual(['1', '2']);
      expect(streamed.events[0]!.data).toEqual({ chunk: whole.body.triage });
      expect(streamed.events[1]!.data).toMatchObject({ error: expect.any(String), code: 'UNAVAILABLE' });
    });

    test('is found again without a restart, and what failed was free', async () => {
      await goAway();
      expectUnavailable(await user.send('Is anybody there?'));
      await proxy.comeBack();
      await waitFor('the health', () => healthy(user));
      const first = await waitFor('an answer', async () => {
        const answer = await user.send('And now?');
        return answer.status === 200 && answer;
      });
      expect(first.headers.get('x-ratelimit-remaining')).toBe('28');
      const { messages } = (await user.history()).body;
      expect(messages.map(({ content }: Reply['body']) => content)).not.toContain('Is anybody there?');
    });
  });
});

test('an answer whose database went away in the middle is stored when it is back, and a retry finds it', async () => {
  const groq = await startGroqServer({ behaviour: reply.stream('Water them less.', { delayMs: 300 }) });
  const proxy = await startCountingProxy(await createMigratedDatabase());
  const app = await startApp({
    DATABASE_URL: proxy.url,
    SUPABASE_JWT_SECRET: JWT_SECRET,
    GROQ_API_KEY: 'gsk_test',
    GROQ_BASE_URL: groq.url,
  });
  try {
    const user = await createClient(app.url);
    const headers = { 'idempotency-key': 'a-key' };
    const sent = user.send('Why do the leaves droop?', headers);
    await waitFor('the request to the provider', () => groq.requests.length === 1);
    await proxy.goDown();
    expectUnavailable(await sent);

    await proxy.comeBack();
    const again = await waitFor('the answer', async () => {
      const answer = await user.send('Why do the leaves droop?', headers);
      return answer.status === 200 && answer;
    });
    expect(again.body.content).toBe('Water them less.');
    expect(groq.requests).toHaveLength(1);
    expect((await user.history()).body.total_count).toBe(2);
  } finally {
    await app.stop();
    await proxy.stop();
    await groq.close();
  }
});

test('a PostgreSQL server that is restarted is found again', async () => {
  const postgres = await startPostgres();
  let app: App | null = null;
  try {
    const databaseUrl = await postgres.createDatabase();
    await migrate(databaseUrl);
    app = await startApp({ DATABASE_URL: databaseUrl, SUPABASE_JWT_SECRET: JWT_SECRET });
    const user = await createClient(app.url);
    expect((await user.send('Before')).status).toBe(200);

    await postgres.restart();
    const streamed = await waitFor('an answer', async () => {
      const answer = await user.stream('After');
      expect([200, 503]).toContain(answer.status);
      return answer.status === 200 && answer;
    });
    expect(textOf(streamed.events)).toBe(streamed.events.at(-1)!.data.message.content);
    const { messages } = (await user.history()).body;
    expect(messages.map(({ role }: Reply['body']) => role)).toEqual(['user', 'assistant', 'user', 'assistant']);
  } finally {
    await app?.stop();
    await postgres.stop();
  }
});
