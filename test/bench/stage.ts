import './commonjs-require.js';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPostgres } from '../support/postgres.js';
import { compilePrograms } from './compile.js';
import { type ServerProcess, startProcess, stopProcesses } from './processes.js';
import { prepareDatabase, tokensOf, type Workload } from './workload.js';

const SECRET = 'a secret of the benchmark, which serves nobody else';
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const PATH = { PATH: process.env.PATH };

export interface StageOptions {
  readonly users: number;
  readonly longestRunMs: number;
}

/** What a run plays on: a folder, a database with people in it, and processes. All of it ends with the run. */
export class Stage {
  readonly folder = mkdtempSync(join(tmpdir(), 'aurora-bench-'));
  tokens: readonly string[];
  workload: Workload;
  private readonly cleanUps: (() => unknown)[] = [];
  private programs: string | null = null;
  private closing: Promise<void> | null = null;

  async open(users: number): Promise<void> {
    this.atEnd(() => rmSync(this.folder, { recursive: true, force: true }));
    const starting = startPostgres();
    this.atEnd(async () => (await starting).stop());
    this.workload = await prepareDatabase(await starting, PATH, users);
    this.atEnd(() => this.workload.close());
    this.tokens = await tokensOf(SECRET, users);
    this.atEnd(stopProcesses);
  }

  /** What comes last goes first. */
  atEnd(cleanUp: () => unknown): void {
    this.cleanUps.push(cleanUp);
  }

  close(): Promise<void> {
    this.closing ??= this.cleanUp();
    return this.closing;
  }

  private async cleanUp(): Promise<void> {
    while (this.cleanUps.length > 0) await this.cleanUps.pop()!();
  }

  /** What a server needs to know, whichever it is. */
  settings(groqUrl: string): NodeJS.ProcessEnv {
    return {
      NODE_ENV: 'production',
      DATABASE_URL: this.workload.databaseUrl,
      SUPABASE_JWT_SECRET: SECRET,
      GROQ_API_KEY: 'bench',
      GROQ_BASE_URL: groqUrl,
      HOST: '127.0.0.1',
      PORT: '0',
      CHAT_RATE_LIMIT: '0',
      LOG_LEVEL: 'info',
    };
  }

  startProduct(name: string, env: NodeJS.ProcessEnv, isProfile = false): Promise<ServerProcess> {
    return this.start(name, join(ROOT, 'dist/main.js'), env, isProfile);
  }

  /** A program of this folder. */
  startProgram(name: string, program: string, env: NodeJS.ProcessEnv = {}, isProfile = false): Promise<ServerProcess> {
    this.programs ??= compilePrograms(ROOT, join(this.folder, 'programs'));
    return this.start(name, join(this.programs, `${program}.js`), env, isProfile);
  }

  /** In a folder without .env: what a server may know is said here. */
  private start(name: string, file: string, env: NodeJS.ProcessEnv, isProfile: boolean): Promise<ServerProcess> {
    if (this.closing) throw new Error('Everything is being stopped');
    const words = [...(isProfile ? ['--inspect=127.0.0.1:0'] : []), file];
    return startProcess(name, words, { env: { ...PATH, ...env }, cwd: this.folder, folder: this.folder });
  }
}

/** Sets the stage for a run and clears it in every case: after a fault, on a signal, and when the run does not end. */
export async function onStage(
  { users, longestRunMs }: StageOptions,
  run: (stage: Stage) => Promise<void>,
): Promise<void> {
  const stage = new Stage();
  const abort = (reason: string) => {
    console.error(reason);
    void stage.close().finally(() => process.exit(1));
  };
  const onSignal = () => abort('Interrupted');
  const onFault = (error: Error) => abort(`${error.stack}`);
  for (const signal of SIGNALS) process.once(signal, onSignal);
  process.on('uncaughtException', onFault);
  const watchdog = setTimeout(() => abort(`Not through after ${longestRunMs / 1000} s`), longestRunMs);
  try {
    await stage.open(users);
    await run(stage);
  } finally {
    clearTimeout(watchdog);
    await stage.close();
    for (const signal of SIGNALS) process.off(signal, onSignal);
    process.off('uncaughtException', onFault);
  }
}
