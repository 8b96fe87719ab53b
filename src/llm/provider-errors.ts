import { ModelError } from './chat-model.js';

type ErrorClass<Of = unknown> = abstract new (...rest: never[]) => Of;

/** The error classes of an SDK. Those of our three are made by one generator. */
export interface SdkErrors {
  readonly APIError: ErrorClass<{
    readonly status: number | undefined;
    readonly headers: unknown;
    /** The body of the response, or what it holds as `error`. */
    readonly error: unknown;
  }>;
  readonly APIConnectionError: ErrorClass;
  readonly APIConnectionTimeoutError: ErrorClass;
}

/**
 * What went wrong with a provider, in our words: the SDKs' messages quote the provider's body, and with it the prompt,
 * so none of them is kept, not even as a cause.
 */
export function asModelError(provider: string, sdk: SdkErrors, error: unknown): ModelError {
  if (error instanceof ModelError) return error;
  if (error instanceof sdk.APIConnectionTimeoutError) {
    return new ModelError('timeout', `${provider} did not answer in time`);
  }
  if (error instanceof sdk.APIConnectionError) return new ModelError('broken', `${provider} cannot be reached`);
  if (!(error instanceof sdk.APIError) || error.status === undefined) {
    return new ModelError('broken', `The answer of ${provider} broke off or is no event stream`);
  }
  const headers = error.headers as { get(name: string): string | null } | undefined;
  return fromStatus(provider, error.status, secondsOf(headers?.get('retry-after') ?? null));
}

function fromStatus(provider: string, status: number, retryAfterSeconds: number | null): ModelError {
  const details = { status, retryAfterSeconds };
  switch (true) {
    case status === 401 || status === 402 || status === 403:
      return new ModelError('refused', `${provider} refused the key or the account`, details);
    case status === 408:
      return new ModelError('timeout', `${provider} timed out`, details);
    case status === 429:
      return new ModelError('rate_limited', `The rate limit of ${provider} is reached`, details);
    case status === 400 || status === 413 || status === 422:
      return new ModelError('bad_request', `${provider} rejected the request`, details);
    case status === 498 || status >= 500: // 529 is Anthropic's overload
      return new ModelError('overloaded', `${provider} is overloaded`, details);
    default:
      return new ModelError('broken', `${provider} answered with an unexpected status`, details);
  }
}

function secondsOf(retryAfter: string | null): number | null {
  const seconds = retryAfter === null ? Number.NaN : Number.parseFloat(retryAfter);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}
