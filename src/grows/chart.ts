import { validationError } from '../errors/validation.js';
import { instantOf } from './instant.js';

const [SECOND, MINUTE, HOUR, DAY] = [1, 60, 3600, 86_400];
const UNITS: Record<string, number> = { s: SECOND, m: MINUTE, h: HOUR, d: DAY };
const DURATION = /^(\d{1,9})([smhd]?)$/;
/** What people read easily off an axis. */
const ROUND_BUCKETS = [
  ...[1, 5, 10, 30].map((seconds) => seconds * SECOND),
  ...[1, 5, 10, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 3, 4, 6, 12].map((hours) => hours * HOUR),
  ...[1, 2, 7, 14, 30, 90, 365].map((days) => days * DAY),
];
const USUAL_BUCKETS = 200;
const MOST_BUCKETS = 2000;
const LONGEST_BUCKET = 366 * DAY;
const DEFAULT_SPAN = DAY;

export interface Chart {
  readonly from: string;
  readonly to: string;
  readonly bucket_seconds: number;
}

/**
 * The span and the buckets that a query asks for: the last 24 hours in at most 200 buckets unless it says otherwise.
 * @throws AppError VALIDATION_ERROR that names the field.
 */
export function chartOf(query: { from?: unknown; to?: unknown; bucket?: unknown }, now: number): Chart {
  const to = query.to === undefined ? now : instant('to', query.to);
  const from = query.from === undefined ? to - DEFAULT_SPAN * 1000 : instant('from', query.from);
  if (from >= to) refuse('from', 'from must be before to');
  const seconds = (to - from) / 1000;
  const bucket = query.bucket === undefined ? usualBucket(seconds) : duration(query.bucket);
  if (seconds / bucket > MOST_BUCKETS) {
    refuse('bucket', `bucket must be at least ${Math.ceil(seconds / MOST_BUCKETS)} seconds for this span`);
  }
  return { from: new Date(from).toISOString(), to: new Date(to).toISOString(), bucket_seconds: bucket };
}

const usualBucket = (seconds: number) =>
  ROUND_BUCKETS.find((bucket) => seconds / bucket <= USUAL_BUCKETS) ?? LONGEST_BUCKET;

function instant(field: string, value: unknown): number {
  // The plus of an offset that nobody encoded arrives as a space.
  const written = typeof value === 'string' ? value.replace(/ (?=\d{2}:\d{2}$)/, '+') : value;
  return (
    instantOf(written) ?? refuse(field, `${field} must be an ISO 8601 time with its zone, as 2026-11-28T12:00:00Z`)
  );
}

function duration(value: unknown): number {
  const parts = typeof value === 'string' ? DURATION.exec(value) : null;
  const seconds = parts ? Number(parts[1]) * (UNITS[parts[2]!] ?? SECOND) : 0;
  return seconds >= 1 && seconds <= LONGEST_BUCKET
    ? seconds
    : refuse('bucket', 'bucket must be a duration from 1s to 366d, as 10m, 1h or 1d, or a number of seconds');
}

function refuse(field: string, message: string): never {
  throw validationError([{ field, message }]);
}
