import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Logger } from '@nestjs/common';

const RESTART_PAUSE_MS = 500;

/** The embedded database's process: started, started again when it dies, stopped. */
export class EmbeddedDatabase {
  private readonly log = new Logger('EmbeddedDatabase');
  private child: ChildProcess | null = null;
  private stopping = false;
  readonly socketDirectory: string;

  constructor(private readonly dataDirectory: string) {
    // A unix socket's path has some 100 characters at most, so it cannot stand in the data directory.
    const name = createHash('sha256').update(dataDirectory).digest('hex').slice(0, 12);
    this.socketDirectory = join(tmpdir(), `aurora-${process.getuid?.() ?? 0}-${name}`);
  }

  /** @throws Error with a sentence, as when another server has the data directory. */
  start(): Promise<void> {
    const script = fileURLToPath(new URL('./embedded-child.js', import.meta.url));
    const child = fork(script, [this.dataDirectory, this.socketDirectory], {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.child = child;
    return new Promise((resolve, reject) => {
      let isReady = false;
      child.once('message', (message: { ready?: true; failed?: string }) => {
        isReady = message.ready === true;
        if (isReady) resolve();
        else reject(new Error(`The embedded database did not start: ${message.failed}`));
      });
      child.once('exit', (code) => {
        reject(new Error(`The embedded database ended with code ${code}`));
        if (isReady) void this.restart();
      });
    });
  }

  /** One that served and died is started again until it serves; calls answer 503 meanwhile. */
  private async restart(): Promise<void> {
    while (!this.stopping) {
      try {
        await this.start();
        return;
      } catch (error) {
        this.log.error({ err: error }, 'The embedded database could not be started again yet');
        await new Promise((resolve) => setTimeout(resolve, RESTART_PAUSE_MS));
      }
    }
  }

  async stop(): Promise<void> {
    this.stopping = true;
    const { child } = this;
    if (!child?.connected) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.disconnect();
    await ended;
  }
}
