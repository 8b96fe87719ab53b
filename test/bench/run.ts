import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Call, percentile, run } from './load.js';
import { type ServerProcess, startProcess, stopProcesses } from './processes.js';
import { Profiler } from './profile.js';
import {
  ANSWER,
  MESSAGES_TO_READ,
  messageOf,
  prepareDatabase,
  quickRequest,
  tokensOf,
  USERS,
  type Workload,
} from './workload.js';

/**
 * The product beside a bare node:http server that does the same round trips, by turns, on one machine:
 * `npm run bench`, `npm run bench -- post|stream|history`, `npm run bench -- post --profile`.
 */
const CONCURRENCY = 32;
/** So many until V8's compiler threads have all but come to rest, in the product as in the bare server. */
const WARM_UP_REQUESTS = 2000;
const MOST_ROUNDS = 12;
/** No round begins after this; each part has its share. */
const MEASURING_MS = 155_000;
const LONGEST_RUN_MS = 175_000;
const PAGE_SIZE = 50;
/** Where TypeScript is compiled on load. The product runs in a folder without .env: what it may know is said here. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

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

const PARTS: readonly Part[] = [
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

const COLUMNS: readonly { readonly key: keyof Figures; readonly title: string; readonly digits: number }[] = [
  { key: 'perSecond', title: 'requests/s', digits: 0 },
  { key: 'p50', title: 'p50 ms', digits: 1 },
  { key: 'p99', title: 'p99 ms', digits: 1 },
  { key: 'cpu', title: 'CPU s per 1,000', digits: 3 },
];
const WIDTH = 24;

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(9) + cells.map((cell) => cell.padStart(WIDTH)).join('');
}

function spread(values: readonly number[], digits: number): string {
  const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)];
  return `${middle.toFixed(digits)} (${least.toFixed(digits)}-${most.toFixed(digits)})`;
}

/** Medians with the least and the most; the ratios are of the two servers' neighbouring rounds. */
function table(part: Part, product: readonly Figures[], bare: readonly Figures[]): string {
  const cells = (rounds: readonly Figures[]) =>
    COLUMNS.map(({ key, digits }) =>
      spread(
        rounds.map((figures) => figures[key]),
        digits,
      ),
    );
  const ratios = COLUMNS.map(({ key }) =>
    spread(
      product.map((figures, round) => figures[key] / bare[round]![key]),
      2,
    ),
  );
  return [
    `\n${part.title}: ${product.length} rounds of ${part.requests}, ${CONCURRENCY} at once; median (least-most)`,
    row(
      '',
      COLUMNS.map(({ title }) => title),
    ),
    row('product', cells(product)),
    row('bare', cells(bare)),
    row('ratio', ratios),
  ].join('\n');
}

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
  console.log(table(part, rounds.product, rounds.bare));
}

async function profile(bench: Bench, part: Part, server: ServerProcess): Promise<void> {
  const profiler = await Profiler.connect(server.inspector!);
  await bench.warmUp(part, server);
  await profiler.start();
  for (let round = 0; round < 6; round += 1) await bench.round(part, server);
  const file = join(tmpdir(), `aurora-${server.name}-${part.name}-${process.pid}.cpuprofile`);
  const text = await profiler.stop(file);
  profiler.close();
  console.log(`\n${server.name}, ${part.title}: ${file}\n${text}`);
}

async function main(words: readonly string[]): Promise<void> {
  const isProfile = words.includes('--profile');
  const names = words.filter((word) => word !== '--profile');
  const unknown = names.find((name) => !PARTS.some((part) => part.name === name));
  if (unknown !== undefined)
    throw new Error(`There is no part ${unknown}: ${PARTS.map(({ name }) => name).join(', ')}`);
  const parts = PARTS.filter(({ name }) => names.length === 0 || names.includes(name));

  const folder = mkdtempSync(join(tmpdir(), 'aurora-bench-'));
  // The tests' helpers are CommonJS at run time.
  const require = createRequire(import.meta.url);
  require('@swc-node/register');
  const { startPostgres } = require('../support/postgres.ts') as typeof import('../support/postgres.js');
  const postgres = await startPostgres();
  let workload: Workload | null = null;
  const stop = async () => {
    await stopProcesses();
    await workload?.close();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  const abort = (reason: string) => {
    console.error(reason);
    void stop().finally(() => process.exit(1));
  };
  process.once('SIGINT', () => abort('Interrupted'));
  process.once('SIGTERM', () => abort('Interrupted'));
  const watchdog = setTimeout(() => abort(`Not through after ${LONGEST_RUN_MS / 1000} s`), LONGEST_RUN_MS);

  try {
    const secret = 'a secret of the benchmark, which serves nobody else';
    const path = { PATH: process.env.PATH };
    workload = await prepareDatabase(postgres, path);
    const programOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));
    const compiler = ['--import', import.meta.resolve('@swc-node/register/esm-register')];
    const inspector = isProfile ? ['--inspect=127.0.0.1:0'] : [];
    const groq = await startProcess('groq', [...compiler, programOf('groq-process.ts')], {
      env: path,
      cwd: ROOT,
      folder,
    });
    const env = {
      ...path,
      NODE_ENV: 'production',
      DATABASE_URL: workload.databaseUrl,
      SUPABASE_JWT_SECRET: secret,
      GROQ_API_KEY: 'bench',
      GROQ_BASE_URL: groq.url,
      HOST: '127.0.0.1',
      PORT: '0',
      CHAT_RATE_LIMIT: '0',
      LOG_LEVEL: 'info',
    };
    const product = await startProcess('product', [...inspector, programOf('../../dist/main.js')], {
      env,
      cwd: folder,
      folder,
    });
    const bare = await startProcess('bare', [...inspector, ...compiler, programOf('bare-server.ts')], {
      env,
      cwd: ROOT,
      folder,
    });
    const bench = new Bench(workload, groq, await tokensOf(secret));
    console.log(`Node.js ${process.version}, ${cpus().length} x ${cpus()[0]!.model}, ${USERS} users`);
    const start = Date.now();
    for (const [index, part] of parts.entries()) {
      const deadline = start + (MEASURING_MS * (index + 1)) / parts.length;
      if (!isProfile) await compare(bench, part, { product, bare }, deadline);
      else for (const server of [product, bare]) await profile(bench, part, server);
    }
  } finally {
    clearTimeout(watchdog);
    await stop();
  }
}

await main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.stack);
  process.exitCode = 1;
});
