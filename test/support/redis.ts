import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Redis } from 'ioredis';
import { freePort } from './postgres.js';
import { waitFor } from './wait-for.js';

export interface RedisServer {
  /** For REDIS_URL. */
  readonly url: string;
  readonly port: number;
  /** Dies at once, as a machine does that loses its power; the port refuses from then on. */
  kill(): Promise<void>;
  /** Keeps its connections and answers nobody until `resume`. */
  pause(): void;
  resume(): void;
  /** Ends it where it runs, and starts again on the same port; what it knew is gone. */
  restart(): Promise<void>;
  /** Ends the server and removes its folder. */
  stop(): Promise<void>;
}

export interface RedisCluster {
  /** For REDIS_CLUSTER_NODES. */
  readonly nodes: string;
  /** Each node, to kill or to pause it. */
  readonly servers: readonly RedisServer[];
  stop(): Promise<void>;
}

const HOST = '127.0.0.1';
const MASTERS = 3;
const NOTHING_IS_KEPT = ['--save', '', '--appendonly', 'no'];

/** A real Redis of its own on a free port of the loopback interface. */
export async function startRedis(): Promise<RedisServer> {
  return startServer(await freePort(), []);
}

/** Three masters that share the slots, without replicas. */
export async function startRedisCluster(): Promise<RedisCluster> {
  // All at once, so that no port is handed out twice: each node has one for clients and one for the other nodes.
  const ports = await Promise.all(Array.from({ length: 2 * MASTERS }, freePort));
  const starts = await Promise.allSettled(
    ports.slice(0, MASTERS).map((port, index) => {
      const settings = {
        enabled: 'yes',
        'config-file': 'nodes.conf',
        port: ports[MASTERS + index],
        'node-timeout': 2000,
      };
      return startServer(
        port,
        Object.entries(settings).flatMap(([name, value]) => [`--cluster-${name}`, String(value)]),
      );
    }),
  );
  const servers = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
  const addresses = servers.map(({ port }) => `${HOST}:${port}`);
  const stop = async () => {
    await Promise.all(servers.map((server) => server.stop()));
  };
  try {
    const failure = starts.find((start) => start.status === 'rejected');
    if (failure) throw failure.reason;
    await run('redis-cli', ['--cluster', 'create', ...addresses, '--cluster-replicas', '0', '--cluster-yes']);
    await waitFor('the cluster', async () => {
      const states = await Promise.all(servers.map(({ port }) => ask(port, (redis) => redis.cluster('INFO'))));
      return states.every((state) => state?.includes('cluster_state:ok'));
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return { nodes: addresses.join(','), servers, stop };
}

async function startServer(port: number, settings: readonly string[]): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'redis-'));
  let server = await launch();

  async function launch(): Promise<ChildProcess> {
    const words = ['--port', String(port), '--bind', HOST, '--dir', folder, ...NOTHING_IS_KEPT, ...settings];
    const child = spawn('redis-server', words, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000);
    });
    let fault: Error | null = null;
    child.once('error', (error) => {
      fault = explained(error);
    });
    child.once('exit', () => {
      fault ??= new Error(`Redis ended: ${said}`);
    });
    try {
      await waitFor('Redis', async () => {
        if (fault) throw fault;
        return (await ask(port, (redis) => redis.ping())) === 'PONG';
      });
    } catch (error) {
      child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
    return child;
  }

  async function kill(): Promise<void> {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((done) => server.once('exit', done));
    server.kill('SIGKILL'); // one that is paused would not hear anything else, and nothing is to be saved
    await ended;
  }

  return {
    url: `redis://${HOST}:${port}`,
    port,
    kill,
    pause: () => void server.kill('SIGSTOP'),
    resume: () => void server.kill('SIGCONT'),
    restart: async () => {
      await kill();
      server = await launch();
    },
    stop: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** One question on a connection of its own; null while nobody answers. */
async function ask<T>(port: number, question: (redis: Redis) => Promise<T>): Promise<T | null> {
  const redis = new Redis({ host: HOST, port, lazyConnect: true, retryStrategy: () => null });
  redis.on('error', () => {});
  try {
    await redis.connect();
    return await question(redis);
  } catch {
    return null;
  } finally {
    redis.disconnect();
  }
}

async function run(command: string, words: readonly string[]): Promise<void> {
  try {
    await promisify(execFile)(command, words);
  } catch (error) {
    throw explained(error as NodeJS.ErrnoException & { readonly stdout?: string });
  }
}

function explained(error: NodeJS.ErrnoException & { readonly stdout?: string }): Error {
  if (error.code === 'ENOENT') return new Error('redis-server is needed: apt-get install redis-server');
  return error.stdout ? new Error(`${error.message}\n${error.stdout}`) : error;
}
