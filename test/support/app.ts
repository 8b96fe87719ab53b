import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

export type Variables = Readonly<Record<string, string | undefined>>;

export interface Program {
  /** Everything it printed so far, on standard output and standard error, line by line. */
  readonly log: readonly string[];
  /** The exit code, or the name of the signal that ended it. */
  readonly exit: Promise<number | NodeJS.Signals>;
  signal(name: NodeJS.Signals): void;
  /** Asks it to end and waits until it has. */
  stop(): Promise<void>;
}

export interface App extends Program {
  /** Without a slash at its end. */
  readonly url: string;
}

const program = resolve(__dirname, '../../dist/main.js');
const LISTENING = /^Aurora listens on (http:\/\/\S+)$/;
const LONGEST_START_MS = 55_000;
const LONGEST_END_MS = 10_000;

/** Starts the built product with these variables and no others, in an empty folder of its own. */
export function launchApp(variables: Variables): Program & { readonly listening: Promise<string> } {
  const folder = mkdtempSync(join(tmpdir(), 'app-'));
  const child = spawn(process.execPath, [program], {
    cwd: folder, // no .env and no data directory of the developer's
    env: { PATH: process.env.PATH, TMPDIR: folder, HOST: '127.0.0.1', PORT: '0', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log: string[] = [];
  const exit = new Promise<number | NodeJS.Signals>((done) => {
    child.once('close', (code, signal) => {
      rmSync(folder, { recursive: true, force: true });
      done(code ?? signal!);
    });
  });
  const listening = new Promise<string>((found, failed) => {
    const fail = (reason: string) => failed(new Error(`The app ${reason}:\n${log.join('\n')}`));
    const timer = setTimeout(() => fail('does not listen'), LONGEST_START_MS);
    const read = (line: string) => {
      log.push(line);
      const url = LISTENING.exec(line)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      found(url);
    };
    for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', read);
    void exit.then((code) => {
      clearTimeout(timer);
      fail(`ended with ${code} before it listened`);
    });
  });
  listening.catch(() => {}); // a test of a refused start looks at the exit instead
  return { log, exit, listening, signal: (name) => child.kill(name), stop: () => end(child, exit) };
}

/** The same, once it listens. */
export async function startApp(variables: Variables): Promise<App> {
  const { listening, ...rest } = launchApp(variables);
  try {
    return { ...rest, url: await listening };
  } catch (error) {
    rest.signal('SIGKILL');
    throw error;
  }
}

async function end(child: ChildProcess, exit: Promise<unknown>): Promise<void> {
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST_END_MS);
  await exit;
  clearTimeout(timer);
}
