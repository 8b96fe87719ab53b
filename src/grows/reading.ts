import type { FieldProblem } from '../errors/app-error.js';
import { objectOf, validationError } from '../errors/validation.js';
import { isObject } from '../errors/validation-rules.js';
import { instantOf } from './instant.js';
import { type Quantity, quantityProblem } from './quantities.js';

export const MOST_READINGS = 1000;
/** So far ahead may a sensor's clock be. */
const MOST_AHEAD_MS = 5 * 60_000;
const MOST_PROBLEMS = 20;

const NEEDED = ['temp_c', 'humidity_pct'] as const satisfies readonly Quantity[];
const OPTIONAL = ['leaf_temp_c', 'co2_ppm', 'ec', 'ph'] as const satisfies readonly Quantity[];

/** A row of grow_readings without its grow. */
type Reading = { readonly at: string } & Readonly<Partial<Record<Quantity, number>>>;

/**
 * The readings of a request's body: one, or `{readings: [...]}` with up to 1000. Those without a time get the time of
 * their arrival, a millisecond apart where there are several.
 * @throws AppError VALIDATION_ERROR that names the row and the field.
 */
export function readingsOf(body: unknown, now: number): readonly Reading[] {
  const { readings: batch } = objectOf(body);
  const isBatch = batch !== undefined;
  const rows = isBatch ? batch : [body];
  if (!Array.isArray(rows) || rows.length === 0 || rows.length > MOST_READINGS) {
    const message = `readings must be a list of 1 to ${MOST_READINGS} readings`;
    throw validationError([{ field: 'readings', message }]);
  }
  const problems: FieldProblem[] = [];
  let clock = now - rows.filter((row) => isObject(row) && !isGiven(row.at)).length;
  const readings = rows.map((row, index) => {
    if (isObject(row) && !isGiven(row.at)) clock += 1;
    return readingOf(row, isBatch ? `readings[${index}]` : '', { now, clock }, problems);
  });
  if (problems.length > 0) throw validationError(problems.slice(0, MOST_PROBLEMS));
  return readings;
}

function readingOf(row: unknown, place: string, { now, clock }: Times, problems: FieldProblem[]): Reading {
  if (!isObject(row)) {
    problems.push({ field: place, message: `${place} must be an object` });
    return { at: '' };
  }
  const nameOf = (field: string) => (place === '' ? field : `${place}.${field}`);
  const refuse = (field: string, message: string | null) => message && problems.push({ field: nameOf(field), message });

  const at = isGiven(row.at) ? instantOf(row.at) : clock;
  if (at === null) refuse('at', `${nameOf('at')} must be an ISO 8601 time with its zone, from the year 2000 on`);
  else if (at > now + MOST_AHEAD_MS) refuse('at', `${nameOf('at')} must not be in the future`);

  const reading: Record<string, number> = {};
  for (const quantity of [...NEEDED, ...OPTIONAL]) {
    const value = row[quantity];
    if (!isGiven(value) && (OPTIONAL as readonly string[]).includes(quantity)) continue;
    refuse(quantity, quantityProblem(quantity, nameOf(quantity), value));
    reading[quantity] = storable(value as number);
  }
  return { at: at === null ? '' : new Date(at).toISOString(), ...reading };
}

interface Times {
  readonly now: number;
  /** Of a reading that has no time of its own. */
  readonly clock: number;
}

/** The columns are single precision, and the database refuses what is no longer told from 0 in it. */
const storable = (value: number) => (Math.fround(value) === 0 ? 0 : value);

const isGiven = (value: unknown) => value !== undefined && value !== null;
