import { readdirSync, readFileSync } from 'node:fs';

/** A process that runs now, as Linux tells in /proc. */
export interface RunningProcess {
  readonly pid: number;
  readonly parent: number;
}

/** The processes that were started with this text in their environment, such as the URL of a test's own database. */
export function processesWith(text: string): RunningProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        if (!readFileSync(`/proc/${name}/environ`, 'utf8').includes(text)) return [];
        return [{ pid: Number(name), parent: Number(statusOf(Number(name), 'PPid')) }];
      } catch {
        return []; // it ended while we looked, or is somebody else's
      }
    });
}

/** The bytes of memory that the process has in use. */
export const memoryOf = (pid: number): number => 1024 * Number.parseInt(statusOf(pid, 'VmRSS'), 10);

function statusOf(pid: number, field: string): string {
  return new RegExp(`^${field}:\\s+(.*)$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]!;
}
