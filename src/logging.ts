import type { LoggerService } from '@nestjs/common';
import { type Logger, pino } from 'pino';

interface LoggedError {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly stack?: string;
  readonly cause?: LoggedError;
}

/** Name, message, code and stack alone: drivers hang parameters on their errors, which may be a user's words. */
function serializeError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { name: 'Error', message: String((error as Error)?.message ?? typeof error) };
  const { name, message, stack, cause } = error;
  const code = (error as { code?: unknown }).code;
  return {
    name,
    message,
    ...(code !== undefined && { code: String(code) }),
    ...(stack && { stack }),
    ...(cause !== undefined && depth < 3 && { cause: serializeError(cause, depth + 1) }),
  };
}

/** Structured lines on standard output. Requests are logged without query strings: tokens travel there. */
export function createLogger(level: string): Logger {
  return pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: (error) => serializeError(error) },
    },
    // Lines leave together, at the latest after a quarter of a second: a write per request costs a tenth of its CPU.
    pino.destination({ dest: 1, sync: false, minLength: 8192, periodicFlush: 250 }),
  );
}

/** Nest's own lines through the same logger. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log = (message: unknown, ...rest: unknown[]) => this.write('debug', message, rest);
  debug = (message: unknown, ...rest: unknown[]) => this.write('debug', message, rest);
  verbose = (message: unknown, ...rest: unknown[]) => this.write('trace', message, rest);
  warn = (message: unknown, ...rest: unknown[]) => this.write('warn', message, rest);
  error = (message: unknown, ...rest: unknown[]) => this.write('error', message, rest);
  fatal = (message: unknown, ...rest: unknown[]) => this.write('fatal', message, rest);

  /** Nest appends the context's name; ours are `(fields, sentence)` or a sentence. */
  private write(level: 'trace' | 'debug' | 'warn' | 'error' | 'fatal', message: unknown, rest: unknown[]): void {
    const context = rest.at(-1);
    const sentence = rest.length > 1 ? rest[0] : undefined;
    if (message instanceof Error) this.logger[level]({ context, err: message }, message.message);
    else if (typeof message === 'object' && message !== null)
      this.logger[level]({ context, ...message }, String(sentence ?? ''));
    else this.logger[level]({ context }, String(message));
  }
}
