import { ValidateBy } from 'class-validator';

/** Any UUID, of whatever version: Postgres takes them all. */
export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A DTO's rule of our own; `message` is the sentence that a client reads. */
export const rule = (name: string, validate: (value: unknown) => boolean, message: string) =>
  ValidateBy({ name, validator: { validate, defaultMessage: () => message } });
