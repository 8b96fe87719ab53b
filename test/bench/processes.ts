import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

export interface ServerProcess {
  readonly name: string;
  readonly url: string;
  /** Where its inspector listens, when it was started with one. */
  readonly inspector: string | null;
  /** What it printed: on standard output, and on standard error. */
  readonly logs: readonly string[];
  /** User and system time of all its threads so far. */
  cpuSeconds(): number;
  residentKib(): number;
  stop(): Promise<void>;
  /** Ends it without a warning, as a crash does. */
  kill(): Promise<void>;
}

const START_MS = 20_000;
const STOP_MS = 5000;
/** Linux counts in hundredths of a second on every platform that Node.js runs on. */
const TICKS_PER_SECOND = 100;

const running = new Set<{ stop(): Promise<void> }>();

/** Starts a server that prints its address; its output goes to files in `folder`. */
export async function startProcess(
  name: string,
  words: readonly string[],
  { env, cwd, folder }: { readonly env: NodeJS.ProcessEnv; readonly cwd: string; readonly folder: string },
): Promise<ServerProcess> {
  const [output, errors] = ['out', 'err'].map((stream) => join(folder, `${name}.${stream}`)) as [string, string];
  const [stdout, stderr] = [openSync(output, 'w'), openSync(errors, 'w')];
  const child = spawn(process.execPath, words, { env, cwd, stdio: ['ignore', stdout, stderr] });
  closeSync(stdout);
  closeSync(stderr);
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const end = async (signal: NodeJS.Signals) => {
    running.delete(handle);
    if (hasEnded()) return;
    child.kill(signal);
    const impatience = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    await exited;
    clearTimeout(impatience);
  };
  const handle = { stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
  running.add(handle);

  const deadline = Date.now() + START_MS;
  for (;;) {
    const url = /listens on (http:\/\/127\.0\.0\.1:\d+)/i.exec(readFileSync(output, 'utf8'))?.[1];
    const said = readFileSync(errors, 'utf8');
    if (url) {
      const inspector = /ws:\/\/\S+/.exec(said)?.[0] ?? null;
      const pid = child.pid!;
      const figures = { cpuSeconds: () => cpuSeconds(pid), residentKib: () => residentKib(pid) };
      return Object.assign(handle, { name, url, inspector, logs: [output, errors], ...figures });
    }
    if (hasEnded() || Date.now() > deadline) throw new Error(`The ${name} server did not start: ${said.slice(-2000)}`);
    await delay(50);
  }
}

export async function stopProcesses(): Promise<void> {
  await Promise.all([...running].map((server) => server.stop()));
}

function cpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' '); // from the third one on: the name may hold spaces
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

function residentKib(pid: number): number {
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]);
}
