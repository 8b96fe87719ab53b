import { startAnthropicServer } from '../fakes/anthropic-server.js';
import { reply } from '../fakes/groq-server.js';
import type { ProviderServer } from '../fakes/provider-server.js';
import { type ChatApp, startChatApp } from '../support/chat-app.js';
import { type Reply, replyOf } from '../support/chat-client.js';

const TOKEN = 'token-of-the-one-who-reads-the-figures';

let anthropic: ProviderServer;
let app: ChatApp;

beforeAll(async () => {
  anthropic = await startAnthropicServer();
  app = await startChatApp({
    ANTHROPIC_PRODUCTION_API_KEY: 'sk-ant-test',
    ANTHROPIC_BASE_URL: anthropic.url,
    METRICS_TOKEN: TOKEN,
  });
});
afterAll(async () => {
  await app.stop();
  await anthropic.close();
});
afterEach(() => app.tidyUp());

const read = async (headers: Record<string, string> = {}): Promise<Reply> =>
  replyOf(await fetch(`${app.url}/metrics`, { headers }));

/** The value of a sample; 0 while there is none. */
async function value(sample: string): Promise<number> {
  const line = String((await read()).body)
    .split('\n')
    .find((text) => text.startsWith(`${sample} `));
  return Number(line?.slice(sample.length) ?? 0);
}

describe('who may read the metrics', () => {
  const refused = (error: string) => ({ status: 401, body: { error, code: 'AUTH_ERROR' } });

  test('whoever bears the token', async () => {
    const { status, headers, body } = await read({
      authorization: `Bearer ${TOKEN}`,
      'x-forwarded-for': '203.0.113.7',
    });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(body).toContain('# TYPE aurora_model_attempts_total counter');
    expect(body).toContain('process_cpu_seconds_total');
  });

  test('the machine itself', async () => {
    expect((await read()).status).toBe(200);
  });

  test('nobody else', async () => {
    expect(await read({ 'x-forwarded-for': '203.0.113.7' })).toMatchObject(refused('Missing token'));
    expect(await read({ authorization: 'Bearer other' })).toMatchObject(refused('Invalid token'));
    const user = await app.newUser();
    expect(await user.get('/metrics')).toMatchObject(refused('Invalid token'));
  });
});

describe('what they tell', () => {
  test('attempts and the time to the first text', async () => {
    const attempts = 'aurora_model_attempts_total{provider="groq",outcome="answered"}';
    const firstTexts = 'aurora_model_first_text_seconds_count{provider="groq"}';
    const before = [await value(attempts), await value(firstTexts)];
    await (await app.newUser()).send('Hello');
    expect([await value(attempts), await value(firstTexts)]).toEqual(before.map((count) => count + 1));
  });

  test('that another provider answered', async () => {
    app.groq.script(reply.status(500));
    const { body } = await (await app.newUser()).send('Hello');
    expect(body.metadata).toMatchObject({ provider: 'anthropic', model: 'claude-haiku-5-5' });
    expect(body.metadata).not.toHaveProperty('degraded');
    expect(await value('aurora_model_attempts_total{provider="groq",outcome="overloaded"}')).toBe(1);
    expect(await value('aurora_model_switches_total{from="groq",to="anthropic"}')).toBe(1);
  });

  test('that a provider is left alone', async () => {
    const open = 'aurora_model_breaker_open{provider="groq"}';
    expect(await value(open)).toBe(0);
    app.groq.script(reply.status(429, { retryAfter: '20' }));
    await (await app.newUser()).send('Hello');
    expect(await value(open)).toBe(1);
  });

  test('nothing that was said', async () => {
    const words = 'unmistakable-words';
    await (await app.newUser()).send(words);
    expect((await read()).body).not.toContain(words);
  });
});
