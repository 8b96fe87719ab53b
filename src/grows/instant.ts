const INSTANT =
  /^(\d{4})-(\d{2})-(\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/i;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** Milliseconds since 1970 of an ISO 8601 time with its zone; null for anything else and for a day there never was. */
export function instantOf(value: unknown): number | null {
  const parts = typeof value === 'string' ? INSTANT.exec(value) : null;
  return parts && isDay(parts) ? Date.parse(parts[0]) : null;
}

/** `YYYY-MM-DD`, from 2000 to 2100. */
export function isDate(value: unknown): boolean {
  const parts = typeof value === 'string' ? DATE.exec(value) : null;
  return parts !== null && isDay(parts);
}

function isDay([, year, month, day]: RegExpExecArray): boolean {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  // Day 0 of the next month is the last one of this.
  return (
    y >= FIRST_YEAR && y <= LAST_YEAR && m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate()
  );
}
