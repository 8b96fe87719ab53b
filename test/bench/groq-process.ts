import { createServer, type ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { reply, startGroqServer } from '../fakes/groq-server.js';
import { listen } from './listen.js';
import { ANSWER } from './workload.js';

/**
 * Groq in a process of its own: the bytes of one answer of the tests' stand-in, sent again for every request in a few
 * writes. Nothing is parsed or recorded, so that what it costs stays small and the same. GET /count: answers so far.
 * With SPREAD_MS every event is a write of its own, and the answer takes so long.
 */
const SPREAD_MS = Number(process.env.SPREAD_MS ?? 0);
const FEW_WRITES = 4;
const BETWEEN_FEW_WRITES_MS = 2;

async function recordAnswer(): Promise<string[]> {
  const groq = await startGroqServer({ behaviour: reply.stream(ANSWER) });
  const response = await fetch(`${groq.url}/openai/v1/chat/completions`, {
    method: 'POST',
    headers: { authorization: 'Bearer any' },
    body: JSON.stringify({ model: 'openai/gpt-oss-120b', stream: true, messages: [] }),
  });
  const events = (await response.text()).split(/(?<=\n\n)/);
  await groq.close();
  if (SPREAD_MS > 0) return events;
  const size = Math.ceil(events.length / FEW_WRITES);
  return Array.from({ length: FEW_WRITES }, (_, write) => events.slice(write * size, (write + 1) * size).join(''));
}

const writes = await recordAnswer();
const betweenWritesMs = SPREAD_MS > 0 ? SPREAD_MS / writes.length : BETWEEN_FEW_WRITES_MS;
let answers = 0;

async function send(response: ServerResponse): Promise<void> {
  answers += 1;
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  for (const [index, events] of writes.entries()) {
    if (index > 0) await delay(betweenWritesMs);
    response.write(events);
  }
  response.end();
}

const server = createServer((request, response) => {
  if (request.method === 'GET') response.end(String(answers));
  else request.resume().on('end', () => void send(response));
});
server.keepAliveTimeout = 0;
listen(server);
