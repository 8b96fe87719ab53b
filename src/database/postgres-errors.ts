import { AppError, serviceFault, unavailable } from '../errors/app-error.js';
import { SchemaError } from './database.js';

const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOENT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
]);

/** Connection faults, and a server that is starting, stopping or full. */
const UNAVAILABLE = /^(08...|57P0[1-5]|53...)$/;

/** The connection is gone, or never was: the same call may be made on another. */
export function isConnectionLoss(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  if (code !== undefined) return NETWORK.has(code) || UNAVAILABLE.test(code);
  return /^(Connection terminated|Client has encountered a connection error|timeout expired|timeout exceeded|(The client|Client) was closed)/.test(
    message ?? '',
  );
}

/** A wrong role, password or database: nothing that waiting mends. */
export const isRefused = (error: unknown) =>
  /^(28...|3D000)$/.test((error as { code?: string } | undefined)?.code ?? '');

const isTimeout = (error: unknown) =>
  (error as { code?: string }).code === '57014' || (error as Error).message === 'Query read timeout';

/** SQLSTATE or driver fault to what a client is told; the fault itself goes to the log as the cause. */
export function errorFromPostgres(error: unknown): AppError | SchemaError {
  if (error instanceof AppError || error instanceof SchemaError) return error;
  if (isConnectionLoss(error) || isTimeout(error) || isRefused(error)) return unavailable(error);
  const { code } = error as { code?: string };
  if (code === '42883' || code === '42P01' || code === '3F000') {
    return new SchemaError('The database lacks migrations of this version. Run: npm run migrate');
  }
  if (code === '42501') {
    return new SchemaError(
      "DATABASE_URL's role may not call the functions: connect as their owner, or grant it service_role.",
    );
  }
  return serviceFault(error);
}
