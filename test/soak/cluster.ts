import '../bench/commonjs-require.js';
import { setTimeout as delay } from 'node:timers/promises';
import type { ServerProcess } from '../bench/processes.js';
import type { Stage } from '../bench/stage.js';
import { type RedisServer, startRedis } from '../support/redis.js';

/** What a cut may still be felt from after it is over: clients and nodes come back by and by. */
const AFTERMATH_MS = 6000;

/**
 * Node.js in a small container. On a machine with much memory V8 lets garbage grow to three times of what lives before
 * it collects: ten minutes would show one slope of that saw, and no leak beside it.
 */
const CONTAINER_MIB = 512;

interface Disturbance {
  readonly of: 'node' | 'redis';
  readonly from: number;
  to: number;
}

/** Two nodes that share a database and Redis. The first one lives through all of it. */
export class Cluster {
  private readonly disturbances: Disturbance[] = [];
  private readonly logFiles: string[] = [];
  private starts = 0;
  private second: ServerProcess;

  private constructor(
    private readonly stage: Stage,
    private readonly settings: NodeJS.ProcessEnv,
    private readonly redis: RedisServer,
    readonly first: ServerProcess,
  ) {
    this.logFiles.push(...first.logs);
  }

  static async start(stage: Stage, groqUrl: string): Promise<Cluster> {
    const redis = await startRedis();
    stage.atEnd(() => redis.stop());
    const settings = {
      ...stage.settings(groqUrl),
      REDIS_URL: redis.url,
      LOG_LEVEL: 'warn',
      NODE_OPTIONS: `--max-old-space-size=${CONTAINER_MIB}`,
    };
    const cluster = new Cluster(stage, settings, redis, await stage.startProduct('first', settings));
    await cluster.startSecond();
    return cluster;
  }

  /** The nodes' addresses; a node that is started again has a new one. */
  get urls(): readonly [string, string] {
    return [this.first.url, this.second.url];
  }

  get logs(): readonly string[] {
    return this.logFiles;
  }

  async killSecond(): Promise<void> {
    await this.disturb('node', async () => {
      await this.second.kill();
      await delay(1000);
      await this.startSecond();
    });
  }

  async restartRedis(): Promise<void> {
    await this.disturb('redis', () => this.redis.restart());
  }

  /** Whether anything was away, or just back, at some time since then. */
  wasDisturbedSince(since: number, of?: Disturbance['of']): boolean {
    return this.disturbances.some(
      (disturbance) => disturbance.to + AFTERMATH_MS >= since && (of === undefined || disturbance.of === of),
    );
  }

  async stop(): Promise<void> {
    await Promise.all([this.first.stop(), this.second.stop()]);
  }

  private async startSecond(): Promise<void> {
    this.starts += 1;
    this.second = await this.stage.startProduct(`second-${this.starts}`, this.settings);
    this.logFiles.push(...this.second.logs);
  }

  private async disturb(of: Disturbance['of'], act: () => Promise<void>): Promise<void> {
    const disturbance: Disturbance = { of, from: Date.now(), to: Number.POSITIVE_INFINITY };
    this.disturbances.push(disturbance);
    await act();
    disturbance.to = Date.now();
  }
}
