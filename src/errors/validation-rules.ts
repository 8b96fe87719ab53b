import { ValidateBy } from 'class-validator';

/** Any UUID, of whatever version: Postgres takes them all. */
export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A DTO's rule of our own; `message` is the sentence that a client reads. */
export const rule = (name: string, validate: (value: unknown) => boolean, message: string) =>
  ValidateBy({ name, validator: { validate, defaultMessage: () => message } });

/** A JSON object, which an array is not. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A whole number in a query, which is a text there; `most` may be infinite. */
export const wholeNumber = (name: string, least: number, most: number) =>
  rule(
    'isWholeNumber',
    (value) => typeof value === 'string' && /^\d{1,40}$/.test(value) && Number(value) >= least && Number(value) <= most,
    most === Number.POSITIVE_INFINITY
      ? `${name} must be a whole number of at least ${least}`
      : `${name} must be a whole number between ${least} and ${most}`,
  );

/** A text of `least` to `most` code points without U+0000, which Postgres cannot hold. */
export function isText(value: unknown, least: number, most: number): boolean {
  if (typeof value !== 'string' || value.length > 2 * most || value.includes('\0')) return false;
  const length = value.length <= most ? value.length : Array.from(value).length;
  return length <= most && value.trim().length >= least;
}

/** The id of a user of an application: it stands in paths as it is. */
export const isApplicationUserId = (value: unknown) =>
  typeof value === 'string' && /^[A-Za-z0-9._:@-]{1,128}$/.test(value) && value !== '.' && value !== '..';
