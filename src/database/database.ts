import type { FunctionName, Functions } from './functions.generated.js';

/**
 * The only way to the data: the SQL functions of supabase/migrations, one call a round trip and a transaction.
 * Every function may be called twice with the same arguments, so an adapter repeats a call whose connection broke.
 * @throws AppError UNAVAILABLE within 5 s when the database cannot be reached.
 */
export interface Database {
  call<Name extends FunctionName>(name: Name, args: Functions[Name]['args']): Promise<Functions[Name]['returns']>;
  /** The result as JSON text, for what travels to a client as it is. */
  callText<Name extends FunctionName>(name: Name, args: Functions[Name]['args']): Promise<string>;
  close(): Promise<void>;
}

export const DATABASE = Symbol('DATABASE');

/** The database answered, but its schema is not the one this server needs. The message says what to do. */
export class SchemaError extends Error {}
