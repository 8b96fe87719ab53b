import { once } from 'node:events';
import { connect } from 'node:net';
import { type Behaviour, type GroqServer, reply, startGroqServer } from '../fakes/groq-server.js';
import { type App, startApp } from '../support/app.js';
import { type ChatClient, createClient, type Reply, textOf } from '../support/chat-client.js';
import { createMigratedDatabase } from '../support/databases.js';
import { execute } from '../support/postgres.js';
import { JWT_SECRET } from '../support/tokens.js';
import { waitFor } from '../support/wait-for.js';

const WORDS = Array.from({ length: 50 }, (_unused, index) => `word${index} `);

let databaseUrl: string;
let groq: GroqServer;
let app: App;
let user: ChatClient;

/** An app whose provider behaves like this, with a turn of somebody's running. */
async function start(behaviour: Behaviour, variables: Record<string, string> = {}): Promise<void> {
  databaseUrl = await createMigratedDatabase();
  groq = await startGroqServer({ behaviour });
  app = await startApp({
    DATABASE_URL: databaseUrl,
    SUPABASE_JWT_SECRET: JWT_SECRET,
    GROQ_API_KEY: 'gsk_test',
    GROQ_BASE_URL: groq.url,
    ...variables,
  });
  user = await createClient(app.url);
}

afterEach(async () => {
  app.signal('SIGKILL');
  await app.exit;
  await groq.close();
});

const running = () => waitFor('the turn', () => groq.requests.length === 1);

/** Polls until the server says that it shuts down: a signal takes a moment to arrive. */
const draining = () => waitFor('the end of service', async () => (await user.get('/health/ready')).status === 503);

async function stored(): Promise<{ role: string; content: string; metadata: Record<string, unknown> }[]> {
  const { rows } = await execute(databaseUrl, 'select role, content, metadata from chat_messages order by seq');
  return rows;
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s lets running turns finish, refuses new ones, and ends with 0',
  async (signal) => {
    await start(reply.stream(WORDS, { delayMs: 60 }));
    const sent = user.send('A question');
    await running();
    const streamed = (await createClient(app.url)).stream('Another question');
    await waitFor('both turns', () => groq.requests.length === 2);

    app.signal(signal);
    await draining();
    const late = await (await createClient(app.url)).send('Too late');
    expect({ status: late.status, body: late.body }).toEqual({
      status: 503,
      body: { error: expect.any(String), code: 'UNAVAILABLE' },
    });
    expect(late.headers.get('retry-after')).toMatch(/^[1-9]\d*$/);
    expect((await (await createClient(app.url)).send('My plants have root rot!')).body.triage).toMatch(/root/i);

    const [whole, { events }] = await Promise.all([sent, streamed]);
    expect(whole).toMatchObject({ status: 200, body: { content: WORDS.join('') } });
    expect(textOf(events)).toBe(WORDS.join(''));
    expect(events.at(-1)!.data.done).toBe(true);
    expect(await app.exit).toBe(0);
    expect((await stored()).map(({ role }) => role).sort()).toEqual(['assistant', 'assistant', 'user', 'user']);
  },
);

test('what is not through by the end of the drain is stored as interrupted', async () => {
  await start(reply.hang('Half an answer'), { DRAIN_SECONDS: '1' });
  const streamed = user.stream('A question');
  await running();
  app.signal('SIGTERM');

  const { events } = await streamed;
  expect(textOf(events)).toBe('Half an answer');
  expect(events.at(-1)!.data).toEqual({ error: expect.any(String), code: 'UNAVAILABLE' });
  expect(await app.exit).toBe(0);
  expect(await stored()).toMatchObject([
    { role: 'user', content: 'A question' },
    { role: 'assistant', content: 'Half an answer', metadata: { interrupted: true } },
  ]);
});

test('a turn whose client left is finished too', async () => {
  await start(reply.stream(WORDS, { delayMs: 60 }));
  const gone = new AbortController();
  const left = fetch(`${app.url}/api/v1/chat/message`, {
    method: 'POST',
    headers: { authorization: `Bearer ${user.token}`, 'content-type': 'application/json' },
    body: '{"message":"A question"}',
    signal: gone.signal,
  });
  await running();
  gone.abort();
  await expect(left).rejects.toThrow();

  app.signal('SIGTERM');
  expect(await app.exit).toBe(0);
  expect((await stored()).at(-1)).toMatchObject({ role: 'assistant', content: WORDS.join('') });
});

test('with nothing to do it ends at once, and says nothing bad', async () => {
  await start(reply.stream('Hello'));
  const { body }: Reply = await user.send('Hello');
  expect(body.content).toBe('Hello');
  app.signal('SIGTERM');
  expect(await app.exit).toBe(0);
  expect(app.log.filter((line) => /"level":(40|50|60)|error/i.test(line))).toEqual([]);
});

test.each([
  ['says nothing', ''],
  ['never ends its request', 'POST /api/v1/chat/message HTTP/1.1\r\nHost: aurora\r\nContent-Length: 9\r\n\r\n{'],
])('a connection that %s does not keep it', async (_name, bytes) => {
  await start(reply.stream('Hello'), { DRAIN_SECONDS: '1' });
  const { hostname, port } = new URL(app.url);
  const socket = connect(Number(port), hostname).on('error', () => {});
  await once(socket, 'connect');
  socket.write(bytes);
  await user.get('/health/live'); // accepted after the connection, so the server knows of it
  app.signal('SIGTERM');
  expect(await app.exit).toBe(0);
  socket.destroy();
});
