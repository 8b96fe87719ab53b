import { setTimeout as delay } from 'node:timers/promises';
import { percentile } from './load.js';
import type { ServerProcess } from './processes.js';
import { profile } from './profile.js';
import { SocketLoad } from './socket-load.js';
import type { Stage } from './stage.js';
import { type Column, comparison } from './table.js';

/** A plain socket each of so many users, and all of them ask at the same time. */
export const STREAMING_SOCKETS = 1000;
const TOKENS_PER_ANSWER = 64;
/** Sockets that ask at once, round by round: code that is new is slow, and what waits too long for the database is refused. */
const WARM_UP = [100, 300, STREAMING_SOCKETS, STREAMING_SOCKETS];
const ROUNDS = 8;
const PROFILED_ROUNDS = 5;

interface Figures {
  readonly cpuPerChunks: number;
  readonly cpuPerTokens: number;
  readonly chunksPerAnswer: number;
  readonly firstP50: number;
  readonly firstP99: number;
  readonly totalP99: number;
}

const COLUMNS: readonly Column<Figures>[] = [
  { title: 'CPU s/1,000 chunks', digits: 4, of: ({ cpuPerChunks }) => cpuPerChunks },
  { title: 'CPU s/1,000 tokens', digits: 4, of: ({ cpuPerTokens }) => cpuPerTokens },
  { title: 'chunks per answer', digits: 1, of: ({ chunksPerAnswer }) => chunksPerAnswer },
  { title: 'first chunk p50 ms', digits: 0, of: ({ firstP50 }) => firstP50 },
  { title: 'first chunk p99 ms', digits: 0, of: ({ firstP99 }) => firstP99 },
  { title: 'done p99 ms', digits: 0, of: ({ totalP99 }) => totalP99 },
];

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);

/** A server, its clients, and what they do by rounds. */
class Side {
  constructor(
    private readonly stage: Stage,
    private readonly groq: ServerProcess,
    readonly server: ServerProcess,
    private readonly load: SocketLoad,
  ) {}

  static async start(stage: Stage, groq: ServerProcess, server: ServerProcess): Promise<Side> {
    const load = await SocketLoad.start(stage, `clients of ${server.name}`);
    await load.open(server, 'plain', stage.tokens.slice(0, STREAMING_SOCKETS));
    return new Side(stage, groq, server, load);
  }

  async warmUp(): Promise<void> {
    for (const sockets of WARM_UP) await this.round(sockets);
  }

  async round(sockets = STREAMING_SOCKETS): Promise<Figures> {
    await this.stage.workload.reset('going on');
    const answersBefore = await this.answers();
    const cpuBefore = this.server.cpuSeconds();
    const { chunks, firstChunkMs, totalMs, faults, faulty } = await this.load.ask(sockets);
    await delay(100); // what a server still does behind its last frame
    const cpu = this.server.cpuSeconds() - cpuBefore;
    if (faulty > 0) throw new Error(`${this.server.name}: ${faulty} wrong answers, as ${faults.join('\n')}`);
    const answers = (await this.answers()) - answersBefore;
    if (answers !== sockets) throw new Error(`${this.server.name}: ${answers} requests to the model`);
    return {
      cpuPerChunks: (cpu / chunks) * 1000,
      cpuPerTokens: (cpu / (sockets * TOKENS_PER_ANSWER)) * 1000,
      chunksPerAnswer: chunks / sockets,
      firstP50: percentile(sorted(firstChunkMs), 0.5),
      firstP99: percentile(sorted(firstChunkMs), 0.99),
      totalP99: percentile(sorted(totalMs), 0.99),
    };
  }

  async stop(): Promise<void> {
    await this.load.stop();
    await this.server.stop();
  }

  private async answers(): Promise<number> {
    return Number(await (await fetch(this.groq.url)).text());
  }
}

export async function benchStreaming(
  stage: Stage,
  environment: NodeJS.ProcessEnv,
  groq: ServerProcess,
  isProfile: boolean,
): Promise<void> {
  const product = await Side.start(stage, groq, await stage.startProduct('product', environment, isProfile));
  const bareServer = await stage.startProgram('bare', 'bare-socket-server', environment, isProfile);
  const bare = await Side.start(stage, groq, bareServer);
  await product.warmUp();
  await bare.warmUp();
  if (isProfile) {
    for (const side of [product, bare]) {
      await profile(side.server, 'streaming', PROFILED_ROUNDS, () => side.round());
    }
  } else {
    const rounds: { product: Figures[]; bare: Figures[] } = { product: [], bare: [] };
    while (rounds.bare.length < ROUNDS) {
      rounds.product.push(await product.round());
      rounds.bare.push(await bare.round());
    }
    const size = `${STREAMING_SOCKETS} sockets at once, ${TOKENS_PER_ANSWER} tokens each, ${ROUNDS} rounds`;
    console.log(`\nStreaming: ${size}; median (least-most)`);
    console.log(comparison(COLUMNS, rounds.product, rounds.bare));
  }
  await product.stop();
  await bare.stop();
}
