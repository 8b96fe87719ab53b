import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'undici';
import type { ServerProcess } from './processes.js';

interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
  /** In microseconds, before each sample. */
  readonly timeDeltas: readonly number[];
}

/** A process's CPU profiler over its inspector, so that start-up and warm-up stay out of the profile. */
class Profiler {
  private readonly waiting = new Map<number, (result: unknown) => void>();
  private calls = 0;

  private constructor(private readonly socket: WebSocket) {
    socket.addEventListener('message', ({ data }) => {
      const { id, result } = JSON.parse(String(data));
      this.waiting.get(id)?.(result);
      this.waiting.delete(id);
    });
  }

  static async connect(inspector: string): Promise<Profiler> {
    const socket = new WebSocket(inspector);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', reject);
    });
    const profiler = new Profiler(socket);
    await profiler.send('Profiler.enable');
    return profiler;
  }

  start(): Promise<unknown> {
    return this.send('Profiler.start');
  }

  /** Ends the recording, writes it where Chrome's and VS Code's tools can open it, and returns its summary. */
  async stop(file: string): Promise<string> {
    const { profile } = (await this.send('Profiler.stop')) as { profile: CpuProfile };
    writeFileSync(file, JSON.stringify(profile));
    return summary(profile);
  }

  close(): void {
    this.socket.close();
  }

  private send(method: string, params: object = {}): Promise<unknown> {
    this.calls += 1;
    const id = this.calls;
    this.socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve) => this.waiting.set(id, resolve));
  }
}

/** Where a warm server's time goes in so many rounds. */
export async function profile(
  server: ServerProcess,
  part: string,
  rounds: number,
  round: () => Promise<unknown>,
): Promise<void> {
  const profiler = await Profiler.connect(server.inspector!);
  await profiler.start();
  for (let done = 0; done < rounds; done += 1) await round();
  const file = join(tmpdir(), `aurora-${server.name}-${part}-${process.pid}.cpuprofile`);
  const text = await profiler.stop(file);
  profiler.close();
  console.log(`\n${server.name}, ${part}: ${file}\n${text}`);
}

/** Self time by whose code it is and by function, in percent of the time that was not idle. */
function summary({ nodes, samples, timeDeltas }: CpuProfile): string {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const byOwner = new Map<string, number>();
  const byFunction = new Map<string, number>();
  let busy = 0;
  const add = (sums: Map<string, number>, key: string, time: number) => sums.set(key, (sums.get(key) ?? 0) + time);
  samples.forEach((id, index) => {
    const { functionName, url, lineNumber } = frames.get(id)!;
    const time = timeDeltas[index]!;
    if (functionName === '(idle)') return;
    busy += time;
    add(byOwner, ownerOf(url, functionName), time);
    add(byFunction, `${functionName || '(anonymous)'}  ${shortened(url)}${url && `:${lineNumber + 1}`}`, time);
  });
  const table = (sums: Map<string, number>, most: number) =>
    [...sums]
      .sort(([, a], [, b]) => b - a)
      .slice(0, most)
      .map(([name, time]) => `${((100 * time) / busy).toFixed(1).padStart(6)} %  ${name}`);
  return [
    `Busy ${(busy / 1e6).toFixed(2)} s. By owner:`,
    ...table(byOwner, 16),
    'By function:',
    ...table(byFunction, 40),
  ].join('\n');
}

const packageOf = (url: string) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];

function ownerOf(url: string, functionName: string): string {
  const dependency = packageOf(url);
  if (dependency !== undefined) return dependency;
  if (url.startsWith('node:')) return 'node';
  if (url !== '') return 'own code';
  return functionName === '(garbage collector)'
    ? functionName
    : 'native (system calls, JSON, strings, regular expressions)';
}

const shortened = (url: string) => url.replace(/^file:\/\//, '').replace(/^.*\/(?=(node_modules|dist|test|src)\/)/, '');
