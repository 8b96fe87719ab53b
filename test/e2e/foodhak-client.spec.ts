import { execFile, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import type { Frame } from '../support/chat-socket.js';
import {
  API_KEY,
  expectWholeAnswer,
  type Foodhak,
  findPython,
  isStop,
  type Session,
  startFoodhak,
} from '../support/foodhak.js';
import { type RedisServer, startRedis } from '../support/redis.js';
import { waitFor } from '../support/wait-for.js';

// The examples of the documentation, word for word; each test puts in its own address and key alone.

const PYTHON = `import websockets
import asyncio

async def chat():
    uri = "wss://ai-foodhak.com/ws/USER123"
    async with websockets.connect(uri) as ws:
        await ws.send("Are almonds okay for my cholesterol?")
        async for msg in ws:
            print(msg)

asyncio.run(chat())
`;
const START = `curl -X POST https://ai-foodhak.com/chat/start_session \\
  -H "Authorization: Bearer <API_KEY>" \\
  -H "Content-Type: application/json" \\
  -d '{"user_id": "USER123", "user_name": "Alex"}'
`;
const END = `curl -X POST https://ai-foodhak.com/chat/end_session \\
  -H "Authorization: Bearer <API_KEY>" \\
  -H "Content-Type: application/json" \\
  -d '{"user_id": "USER123"}'
`;
const HEALTH = 'curl https://ai-foodhak.com/health';

let redis: RedisServer;
let app: Foodhak;
let python: string;

beforeAll(async () => {
  python = await findPython();
  redis = await startRedis();
  app = await startFoodhak({ REDIS_URL: redis.url });
}, 60_000);
afterAll(async () => {
  await app?.stop();
  await redis?.stop();
});
beforeEach(async () => {
  await app.call('DELETE', '/chat/history/USER123');
});
afterEach(() => app.tidyUp());

/** What the command line prints, as JSON. */
async function run(line: string) {
  const command = line.replace('https://ai-foodhak.com', app.url).replace('<API_KEY>', API_KEY);
  const { stdout } = await promisify(execFile)('sh', ['-c', command]);
  return JSON.parse(stdout);
}

/** The documented program at this address, and the frames that it has printed so far. */
function runPython(session: Session) {
  const code = PYTHON.replace('wss://ai-foodhak.com/ws/USER123', session.websocket_url);
  const child = spawn(python, ['-u', '-c', code], { stdio: ['ignore', 'pipe', 'pipe'] });
  const frames: Frame[] = [];
  let complaint = '';
  createInterface({ input: child.stdout }).on('line', (line) => frames.push(JSON.parse(line)));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const exit = new Promise<{ code: number | null; complaint: string }>((done) => {
    child.once('close', (code) => done({ code, complaint }));
  });
  return { frames, exit, kill: () => child.kill('SIGKILL') };
}

test('the documented command starts a session with the documented keys', async () => {
  const { websocket_url, ...rest } = await run(START);
  expect(rest).toEqual({
    session_key: expect.stringMatching(/^user:USER123:[0-9a-f-]{36}$/),
    user_id: 'USER123',
    user_name: 'Alex',
    status: 'Session started successfully',
    conversation_history: [],
  });
  expect(websocket_url.split('?')[0]).toBe(`${app.url.replace('http', 'ws')}/ws/USER123`);
});

test('the documented program chats at the returned address, until the documented command ends the session', async () => {
  const program = runPython(await run(START));
  try {
    await waitFor('the answer', () => program.frames.some(isStop));
    expectWholeAnswer(program.frames);
    expect(app.requestsFor('Are almonds okay for my cholesterol?')).toHaveLength(1);

    expect(await run(END)).toEqual({ message: 'Session ended successfully' });
    expect(await program.exit).toEqual({ code: 0, complaint: '' });
  } finally {
    program.kill();
  }
  const { conversation_history } = await run(START);
  expect(conversation_history).toEqual([
    { role: 'user', content: 'Are almonds okay for my cholesterol?', created_at: expect.any(String) },
    { role: 'assistant', content: program.frames.at(-1)!.content, created_at: expect.any(String) },
  ]);
});

test('the documented program at an address without its ticket is refused', async () => {
  const session: Session = await run(START);
  const program = runPython({ ...session, websocket_url: session.websocket_url.split('?')[0]! });
  const { code, complaint } = await program.exit;
  expect(code).not.toBe(0);
  expect(complaint).toContain('401');
});

test('the documented command tells the health', async () => {
  expect(await run(HEALTH)).toMatchObject({ status: 'healthy', redis: 'connected' });
});

test('the address itself welcomes', async () => {
  const response = await fetch(app.url, { headers: { accept: 'application/json' } });
  expect(response.status).toBe(200);
  expect(JSON.stringify(await response.json())).toMatch(/welcome/i);
});
