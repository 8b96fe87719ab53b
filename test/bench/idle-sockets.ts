import { setTimeout as delay } from 'node:timers/promises';
import type { ServerProcess } from './processes.js';
import type { SocketKind } from './socket-kinds.js';
import { SocketLoad } from './socket-load.js';
import type { Stage } from './stage.js';
import { row } from './table.js';

/** What a socket on which nothing is said costs in memory: RSS with all of them open, less that of before. */
export const IDLE_SOCKETS = 10_000;
/** As many as the product lets a user have. */
const PER_USER = 20;
/** Opened and closed beforehand, so that code is not counted as sockets: a few at a time, or they would leave their room. */
const WARM_UP = { sockets: 2000, atOnce: 100 };
/**
 * Until V8, which looks after a quiet process every half minute or so, has collected what connecting left behind and
 * given it back, as it does in production: nobody forces it here.
 */
const REST_MS = 45_000;

interface IdleKind {
  readonly kind: SocketKind;
  readonly title: string;
  readonly bareProgram: string;
  readonly mostKib: number;
}

const KINDS: readonly IdleKind[] = [
  { kind: 'plain', title: 'plain WebSockets', bareProgram: 'bare-socket-server', mostKib: 8 },
  { kind: 'socket.io', title: 'Socket.IO sockets', bareProgram: 'bare-socket-io-server', mostKib: 30 },
];

interface Memory {
  readonly beforeKib: number;
  readonly afterKib: number;
  readonly perSocketKib: number;
}

async function measure(stage: Stage, server: ServerProcess, kind: SocketKind): Promise<Memory> {
  const load = await SocketLoad.start(stage, `clients of ${server.name}`);
  const open = (sockets: number) => load.open(server, kind, stage.tokens.slice(0, sockets / PER_USER), PER_USER);
  for (let warm = 0; warm < WARM_UP.sockets; warm += WARM_UP.atOnce) {
    await open(WARM_UP.atOnce);
    await load.close();
  }
  await delay(REST_MS);
  const beforeKib = server.residentKib();
  await open(IDLE_SOCKETS);
  await delay(REST_MS);
  await load.expectOpen(IDLE_SOCKETS);
  const afterKib = server.residentKib();
  await load.close();
  await load.stop();
  await server.stop();
  return { beforeKib, afterKib, perSocketKib: (afterKib - beforeKib) / IDLE_SOCKETS };
}

const COLUMNS = ['before, MiB', 'after, MiB', 'KiB per socket'];

export async function benchIdle(stage: Stage, environment: NodeJS.ProcessEnv): Promise<void> {
  for (const { kind, title, bareProgram, mostKib } of KINDS) {
    // At the same time: a machine that is busy with the other one changes no figure of memory.
    const [product, bare] = await Promise.all([
      measure(stage, await stage.startProduct(`product, ${kind}`, environment), kind),
      measure(stage, await stage.startProgram(`bare, ${kind}`, bareProgram, environment), kind),
    ]);
    const cells = ({ beforeKib, afterKib, perSocketKib }: Memory) => [
      ...[beforeKib, afterKib].map((kib) => (kib / 1024).toFixed(1)),
      perSocketKib.toFixed(2),
    ];
    console.log(
      [
        `\n${IDLE_SOCKETS} idle ${title}: RSS; the product's sockets may cost ${mostKib} KiB`,
        row('', COLUMNS),
        row('product', cells(product)),
        row('bare', cells(bare)),
      ].join('\n'),
    );
  }
}
