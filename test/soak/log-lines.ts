import { readFileSync } from 'node:fs';

const ERROR = 50;

export interface LogFindings {
  readonly unhandledRejections: number;
  /** How often each error was logged, by its message and its cause's. */
  readonly errors: ReadonlyMap<string, number>;
}

interface LogLine {
  readonly level: number;
  readonly msg?: string;
  readonly err?: { readonly message?: string };
}

/** What the servers' logs say went wrong. A line that is not of the logger's was printed by a crash. */
export function findErrors(files: readonly string[]): LogFindings {
  const errors = new Map<string, number>();
  let unhandledRejections = 0;
  for (const line of files.flatMap((file) => readFileSync(file, 'utf8').split('\n'))) {
    if (line.includes('An unhandled rejection')) unhandledRejections += 1;
    const entry = line.startsWith('{') ? (JSON.parse(line) as LogLine) : null;
    if (!entry || entry.level < ERROR) continue;
    const text = [entry.msg, entry.err?.message].filter(Boolean).join(': ');
    errors.set(text, (errors.get(text) ?? 0) + 1);
  }
  return { unhandledRejections, errors };
}
