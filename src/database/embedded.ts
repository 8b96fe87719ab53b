import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The embedded database's process: started, watched, started again when it dies, stopped. */
export class EmbeddedDatabase {
  private child: ChildProcess | null = null;
  private stopping = false;
  readonly socketDirectory: string;
  private readonly lockFile: string;

  constructor(private readonly dataDirectory: string) {
    mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
    this.lockFile = join(dataDirectory, 'lock');
    // A unix socket's path has some 100 characters at most, so it cannot stand in the data directory.
    const name = createHash('sha256').update(dataDirectory).digest('hex').slice(0, 12);
    this.socketDirectory = join(tmpdir(), `aurora-${process.getuid?.() ?? 0}-${name}`);
  }

  async start(): Promise<void> {
    this.lock();
    await this.spawn();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    const { child } = this;
    if (child?.connected) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.disconnect();
      await ended;
    }
    rmSync(this.lockFile, { force: true });
    rmSync(this.socketDirectory, { recursive: true, force: true });
  }

  private spawn(): Promise<void> {
    const script = fileURLToPath(new URL('./embedded-child.js', import.meta.url));
    const socket = join(this.socketDirectory, '.s.PGSQL.5432');
    rmSync(socket, { force: true });
    const child = fork(script, [join(this.dataDirectory, 'postgres'), socket], {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.child = child;
    return new Promise((resolve, reject) => {
      child.once('message', (message: { ready?: true; failed?: string }) => {
        if (message.ready) resolve();
        else reject(new Error(`The embedded database did not start: ${message.failed}`));
      });
      child.once('exit', (code) => {
        reject(new Error(`The embedded database ended with code ${code}`));
        // Calls answer 503 meanwhile and find it again.
        if (!this.stopping && this.child === child) this.spawn().catch(() => {});
      });
    });
  }

  /** Two processes on one data directory lose data. */
  private lock(): void {
    for (let attempt = 0; ; attempt += 1) {
      try {
        const file = openSync(this.lockFile, 'wx', 0o600);
        writeSync(file, String(process.pid));
        closeSync(file);
        return;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        const holder = Number(readFileSync(this.lockFile, 'utf8'));
        if (attempt > 0 || isRunning(holder)) {
          throw new Error(`AURORA_DATA_DIR is in use by another server (process ${holder}).`);
        }
        rmSync(this.lockFile, { force: true });
      }
    }
  }
}

function isRunning(process_id: number): boolean {
  if (!Number.isInteger(process_id) || process_id <= 0 || process_id === process.pid) return false;
  try {
    process.kill(process_id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
