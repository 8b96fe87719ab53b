const MINUTE_MS = 60_000;
const LEAST_PATIENCE_MS = 30 * MINUTE_MS;
/** A sensor may miss a few of its readings. */
const PATIENCE_IN_INTERVALS = 5;
/** Who measures seldomer than this does it by hand. */
const LONGEST_INTERVAL_MS = 120 * MINUTE_MS;
/** Readings that came for less than this, or fewer of them, are no habit yet. */
const SHORTEST_RUN_MS = 60 * MINUTE_MS;
const LEAST_INTERVALS = 6;
const KEPT = 9;

/** How regularly a grow is heard of; times in ms since 1970. */
export interface Cadence {
  /** The newest readings' distances. */
  readonly intervals: readonly number[];
  /** The newest distances between two uploads, by the database's clock: some loggers send a batch now and then. */
  readonly uploads: readonly number[];
  /** The first reading since the last silence. */
  readonly startedAt: number | null;
  readonly newestAt: number | null;
  readonly heardAt: number | null;
}

export const NO_CADENCE: Cadence = { intervals: [], uploads: [], startedAt: null, newestAt: null, heardAt: null };

/** Readings, oldest first, that arrived now. */
export function hear(before: Cadence, readingTimes: readonly number[], now: number): Cadence {
  let { startedAt, newestAt } = before;
  const intervals = [...before.intervals];
  for (const at of readingTimes) {
    if (newestAt !== null) {
      if (at - newestAt > patience({ ...before, intervals })) startedAt = at;
      intervals.push(at - newestAt);
    }
    startedAt ??= at;
    newestAt = at;
    if (intervals.length > KEPT) intervals.shift();
  }
  const uploads = before.heardAt === null ? [] : [...before.uploads, now - before.heardAt].slice(-KEPT);
  return { intervals, uploads, startedAt, newestAt, heardAt: now };
}

/**
 * When it is silence that no reading came since the newest one; null where readings never came regularly, or where the
 * newest one is so old already that nobody waits for the next.
 */
export function silentAfter(cadence: Cadence, now: number): number | null {
  const { intervals, startedAt, newestAt } = cadence;
  if (newestAt === null || startedAt === null) return null;
  const isRegular =
    intervals.length >= LEAST_INTERVALS &&
    newestAt - startedAt >= SHORTEST_RUN_MS &&
    median(intervals) <= LONGEST_INTERVAL_MS;
  const until = newestAt + patience(cadence);
  return isRegular && until > now ? until : null;
}

function patience({ intervals, uploads }: Cadence): number {
  return Math.max(LEAST_PATIENCE_MS, PATIENCE_IN_INTERVALS * Math.max(median(intervals), median(uploads)));
}

function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
