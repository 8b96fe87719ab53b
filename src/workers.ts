import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import type { Logger } from 'pino';
import { signingSecret } from './auth/signing-secret.js';
import type { Config } from './config/config.js';
import { EmbeddedDatabase } from './database/embedded.js';

const RESTART_PAUSE_MS = 1000;

/** What a worker tells its primary once it listens. */
export interface WorkerMessage {
  readonly greeting: string;
}

/**
 * WORKERS processes on one port. The primary serves nothing itself: it holds what there is one of, replaces workers that
 * die, and hands on the signal to shut down.
 */
export async function runWorkers(config: Config, logger: Logger): Promise<void> {
  const embedded = config.database.kind === 'embedded' ? new EmbeddedDatabase(config.database.dataDirectory) : null;
  await embedded?.start();
  signingSecret(config); // where it is random it is made once, before several want it
  const greeted = new Set<Worker>();
  let hasGreeted = false;
  let isStopping = false;

  cluster.on('message', (worker, { greeting }: WorkerMessage) => {
    greeted.add(worker);
    if (hasGreeted || greeted.size < config.workers) return;
    hasGreeted = true;
    process.stdout.write(greeting);
  });
  cluster.on('exit', (worker, code, signal) => {
    if (isStopping) return;
    // One that cannot even start has said why; another one could not either.
    if (!greeted.delete(worker) && !hasGreeted) process.exit(1);
    logger.error({ pid: worker.process.pid, code, signal }, 'A worker ended; another one takes its place');
    setTimeout(() => !isStopping && cluster.fork(), RESTART_PAUSE_MS);
  });
  for (const name of ['SIGTERM', 'SIGINT'] as const) {
    process.on(name, async () => {
      if (isStopping) process.exit(1);
      isStopping = true;
      const workers = Object.values(cluster.workers ?? {}) as Worker[];
      const ended = Promise.all(workers.map((worker) => once(worker, 'exit')));
      for (const worker of workers) worker.process.kill('SIGTERM');
      await ended;
      await embedded?.stop();
      process.exit(0);
    });
  }
  for (let count = 0; count < config.workers; count += 1) cluster.fork();
}
