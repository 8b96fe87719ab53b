const STATUS = {
  VALIDATION_ERROR: 400,
  AUTH_ERROR: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  RATE_LIMIT_ERROR: 429,
  CHAT_SERVICE_ERROR: 500,
  UNAVAILABLE: 503,
} as const;

export type ErrorCode = keyof typeof STATUS;

export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

interface Extras {
  readonly details?: readonly FieldProblem[];
  readonly retryAfterSeconds?: number;
  /** The first-aid checklist that goes out even where nothing else can. */
  readonly triage?: string;
  readonly cause?: unknown;
}

/** A fault with the sentence and the code that its client reads; `cause` is for the log alone. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly extras: Extras = {},
  ) {
    super(message, { cause: extras.cause });
  }

  get status(): number {
    return STATUS[this.code];
  }

  /** The one shape of every error on every transport. */
  body(): { error: string; code: ErrorCode; details?: readonly FieldProblem[]; triage?: string } {
    const { details, triage } = this.extras;
    return { error: this.message, code: this.code, ...(details && { details }), ...(triage && { triage }) };
  }

  withTriage(triage: string): AppError {
    return new AppError(this.code, this.message, { ...this.extras, triage });
  }
}

export const notFound = (what: string) => new AppError('NOT_FOUND', `${what} was not found`);
export const unavailable = (cause?: unknown) =>
  new AppError('UNAVAILABLE', 'The service is temporarily unavailable. Try again in a moment.', {
    retryAfterSeconds: 5,
    cause,
  });
export const draining = () =>
  new AppError('UNAVAILABLE', 'The server is shutting down. Try again in a moment.', { retryAfterSeconds: 2 });
export const serviceFault = (cause: unknown) =>
  new AppError('CHAT_SERVICE_ERROR', 'Failed to process message', { cause });

/** What was thrown, as an AppError: a stranger is a fault of ours. */
export function asAppError(thrown: unknown): AppError {
  return thrown instanceof AppError ? thrown : serviceFault(thrown);
}

interface FaultLog {
  error(fields: object, sentence: string): void;
}

/** What is a fault of ours, or of what we need, is logged with its cause; a client's mistake is not. */
export function logFault(log: FaultLog, error: AppError, fields: object = {}): void {
  if (error.status >= 500) log.error({ err: error.extras.cause ?? error, code: error.code, ...fields }, error.message);
}
