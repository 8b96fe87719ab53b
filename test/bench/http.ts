import { setTimeout as delay } from 'node:timers/promises';
import { type Call, percentile, run } from './load.js';
import type { ServerProcess } from './processes.js';
import { profile } from './profile.js';
import { onStage } from './stage.js';
import { type Column, comparison } from './table.js';
import { ANSWER, MESSAGES_TO_READ, messageOf, quickRequest, type Workload } from './workload.js';

/** Messages and pages over HTTP: the product beside a bare node:http server that does the same round trips. */
const USERS = 400;
const CONCURRENCY = 32;
/** So many until V8's compiler threads have all but come to rest, in the product as in the bare server. */
const WARM_UP_REQUESTS = 2000;
const MOST_ROUNDS = 12;
/** No round begins after this; each part has its share. */
const MEASURING_MS = 155_000;
const LONGEST_RUN_MS = 175_000;
const PROFILED_ROUNDS = 6;
const PAGE_SIZE = 50;

interface Part {
  readonly name: string;
  readonly title: string;
  readonly conversations: 'going on' | 'to read';
  readonly requests: number;
  call(request: number, token: string): Call;
  fault(text: string): string | null;
}

const messageCall =
  (accept: string) =>
  (request: number, token: string): Call => ({
    method: 'POST',
    path: '/api/v1/chat/message',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept },
    body: JSON.stringify({ message: messageOf(request) }),
  });

interface Message {
  readonly id?: string;
  readonly role?: string;
  readonly content?: string;
  readonly metadata?: { readonly citations?: readonly unknown[] };
}

const isAnswer = ({ id, role, content, metadata }: Message) =>
  typeof id === 'string' && role === 'assistant' && content === ANSWER && Array.isArray(metadata?.citations);

export const PARTS: readonly Part[] = [
  {
    name: 'post',
    title: 'POST /api/v1/chat/message',
    conversations: 'going on',
    requests: 500,
    call: messageCall('application/json'),
    fault: (text) => (isAnswer(JSON.parse(text)) ? null : 'not the answer'),
  },
  {
    name: 'stream',
    title: 'POST /api/v1/chat/message, streamed',
    conversations: 'going on',
    requests: 500,
    call: messageCall('text/event-stream'),
    fault: (text) => {
      const events = Array.from(text.matchAll(/^data: (.*)$/gm), ([, data]) => JSON.parse(data!));
      const { done, message } = events.pop();
      const said = events.map(({ chunk }) => chunk).join('');
      return done && isAnswer(message) && said === ANSWER ? null : 'not the streamed answer';
    },
  },
  {
    name: 'history',
    title: `GET /api/v1/chat/history?limit=${PAGE_SIZE} of ${MESSAGES_TO_READ} messages`,
    conversations: 'to read',
    requests: 2000,
    call: (_request, token) => ({
      method: 'GET',
      path: `/api/v1/chat/history?limit=${PAGE_SIZE}`,
      headers: { authorization: `Bearer ${token}` },
    }),
    fault: (text) => {
      const { success, messages, has_more, total_count } = JSON.parse(text);
      const isPage = success && messages.length === PAGE_SIZE && has_more && total_count === MESSAGES_TO_READ;
      return isPage ? null : 'not the page';
    },
  },
];

interface Figures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpu: number;
}

class Bench {
  constructor(
    private readonly workload: Workload,
    private readonly groq: ServerProcess,
    private readonly tokens: readonly string[],
  ) {}

  async warmUp(part: Part, server: ServerProcess): Promise<void> {
    await this.workload.reset(part.conversations);
    await this.load(part, server, WARM_UP_REQUESTS, quickRequest);
    await this.round(part, server);
  }

  async round(part: Part, server: ServerProcess): Promise<Figures> {
    if (part.conversations === 'going on') await this.workload.reset(part.conversations);
    const answersBefore = await this.answers();
    const cpuBefore = server.cpuSeconds();
    const { requests } = part;
    const { seconds, latencies } = await this.load(part, server, requests);
    await delay(100); // what a server still does behind its last reply
    const cpu = ((server.cpuSeconds() - cpuBefore) / requests) * 1000;
    const answers = (await this.answers()) - answersBefore;
    const expected = part.conversations === 'going on' ? requests : 0;
    if (answers !== expected)
      throw new Error(`${server.name}: ${answers} requests to the model for ${requests} of ${part.name}`);
    return { perSecond: requests / seconds, p50: percentile(latencies, 0.5), p99: percentile(latencies, 0.99), cpu };
  }

  private load(part: Part, server: ServerProcess, requests: number, numberOf = (request: number) => request) {
    const call = (request: number) => part.call(numberOf(request), this.tokens[numberOf(request) % USERS]!);
    return run(server.url, { requests, concurrency: CONCURRENCY, call, fault: part.fault });
  }

  private async answers(): Promise<number> {
    return Number(await (await fetch(this.groq.url)).text());
  }
}

const COLUMNS: readonly Column<Figures>[] = [
  { title: 'requests/s', digits: 0, of: ({ perSecond }) => perSecond },
  { title: 'p50 ms', digits: 1, of: ({ p50 }) => p50 },
  { title: 'p99 ms', digits: 1, of: ({ p99 }) => p99 },
  { title: 'CPU s per 1,000', digits: 3, of: ({ cpu }) => cpu },
];

interface Servers {
  readonly product: ServerProcess;
  readonly bare: ServerProcess;
}

async function compare(bench: Bench, part: Part, { product, bare }: Servers, deadline: number): Promise<void> {
  const rounds: { product: Figures[]; bare: Figures[] } = { product: [], bare: [] };
  await bench.warmUp(part, product);
  await bench.warmUp(part, bare);
  while (rounds.bare.length < MOST_ROUNDS && Date.now() < deadline) {
    rounds.product.push(await bench.round(part, product));
    rounds.bare.push(await bench.round(part, bare));
  }
  const size = `${rounds.bare.length} rounds of ${part.requests}, ${CONCURRENCY} at once`;
  console.log(`\n${part.title}: ${size}; median (least-most)`);
  console.log(comparison(COLUMNS, rounds.product, rounds.bare));
}

export async function benchHttp(parts: readonly Part[], isProfile: boolean): Promise<void> {
  await onStage({ users: USERS, longestRunMs: LONGEST_RUN_MS }, async (stage) => {
    const groq = await stage.startProgram('groq', 'groq-process');
    const env = stage.settings(groq.url);
    const product = await stage.startProduct('product', env, isProfile);
    const bare = await stage.startProgram('bare', 'bare-server', env, isProfile);
    const bench = new Bench(stage.workload, groq, stage.tokens);
    const start = Date.now();
    for (const [index, part] of parts.entries()) {
      const deadline = start + (MEASURING_MS * (index + 1)) / parts.length;
      if (!isProfile) await compare(bench, part, { product, bare }, deadline);
      else
        for (const server of [product, bare]) {
          await bench.warmUp(part, server);
          await profile(server, part.name, PROFILED_ROUNDS, () => bench.round(part, server));
        }
    }
  });
}
