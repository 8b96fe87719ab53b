const MOST_EXAMPLES = 5;

interface Counts {
  done: number;
  disturbed: number;
  wrong: number;
}

/** What was done, what was cut short by a kill or a restart, and what went wrong without one. */
export class Tally {
  private readonly counts = new Map<string, Counts>();
  private readonly examples: string[] = [];

  done(name: string): void {
    this.of(name).done += 1;
  }

  /** Not as it should be, but Redis or a node was away meanwhile: what counts is that a retry gets its answer. */
  disturbed(name: string): void {
    this.of(name).disturbed += 1;
  }

  wrong(name: string, error: Error): void {
    this.of(name).wrong += 1;
    if (this.examples.length < MOST_EXAMPLES) this.examples.push(`${name}: ${error.stack}`);
  }

  get mismatches(): number {
    return [...this.counts.values()].reduce((sum, { wrong }) => sum + wrong, 0);
  }

  toString(): string {
    const rows = [...this.counts].map(
      ([name, { done, disturbed, wrong }]) =>
        `${name.padEnd(34)}${[done, disturbed, wrong].map((count) => String(count).padStart(12)).join('')}`,
    );
    const title = `${''.padEnd(34)}${['done', 'disturbed', 'wrong'].map((column) => column.padStart(12)).join('')}`;
    return [title, ...rows.sort(), ...this.examples].join('\n');
  }

  private of(name: string): Counts {
    const counts = this.counts.get(name) ?? { done: 0, disturbed: 0, wrong: 0 };
    this.counts.set(name, counts);
    return counts;
  }
}
