import type { ServerProcess } from '../bench/processes.js';

const EVERY_MS = 5000;

export interface MemoryThirds {
  /** Mean RSS in MiB of the first, the second and the last third of the time. */
  readonly thirds: readonly number[];
  /** The last third's by the second's. */
  readonly ratio: number;
}

/** Looks at a process's memory every few seconds. */
export class MemoryWatch {
  private readonly samples: number[] = [];
  private readonly timer: NodeJS.Timeout;

  constructor(server: ServerProcess) {
    this.timer = setInterval(() => this.samples.push(server.residentKib() / 1024), EVERY_MS);
  }

  stop(): MemoryThirds {
    clearInterval(this.timer);
    const size = this.samples.length / 3;
    const thirds = [0, 1, 2].map((third) =>
      mean(this.samples.slice(Math.round(third * size), Math.round((third + 1) * size))),
    );
    return { thirds, ratio: thirds[2]! / thirds[1]! };
  }
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
