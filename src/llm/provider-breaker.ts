import { CircuitState, ConsecutiveBreaker, circuitBreaker, handleAll } from 'cockatiel';

/** However long a provider asks to be left alone: it may be back earlier, and shall be used within 30 s of that. */
const LONGEST_REST_SECONDS = 25;

export interface BreakerOptions {
  /** Failures in a row that open the breaker. */
  readonly failures: number;
  /** How long it stays open before one attempt is let through. */
  readonly halfOpenAfterMs: number;
}

export type BreakerState = 'closed' | 'open' | 'half_open';

/** The right to one attempt. The holder says how it went; saying nothing counts as `withdrawn`. */
export interface Pass {
  /** The first text arrived. Closes a half-open breaker at once: an answer may take longer than it should stay away. */
  answering(): void;
  succeeded(): void;
  failed(retryAfterSeconds: number | null): void;
  /** Nothing was learnt about the provider: the caller left, or its prompt was at fault. */
  withdrawn(): void;
}

interface Probe {
  readonly verdict: Promise<void>;
  settle(error: Error | null): void;
  isRunning: boolean;
}

const FAILURE = new Error('The provider failed');

/** Keeps callers away from a provider that fails, and finds out with one caller at a time whether it is back. */
export class ProviderBreaker {
  private readonly policy;
  private restingUntil = 0;
  private probe: Probe | null = null;

  constructor({ failures, halfOpenAfterMs }: BreakerOptions) {
    this.policy = circuitBreaker(handleAll, {
      breaker: new ConsecutiveBreaker(failures),
      halfOpenAfter: halfOpenAfterMs,
    });
  }

  get state(): BreakerState {
    if (this.isResting || this.policy.state === CircuitState.Open) return 'open';
    return this.policy.state === CircuitState.HalfOpen ? 'half_open' : 'closed';
  }

  /** Null: this provider is to be skipped now. */
  enter(): Pass | null {
    if (this.isResting) return null;
    if (this.policy.state === CircuitState.Closed) return this.pass(null);
    if (this.policy.state === CircuitState.Open) this.beginProbe();
    const { probe } = this;
    if (probe === null || probe.isRunning) return null;
    probe.isRunning = true;
    return this.pass(probe);
  }

  private get isResting(): boolean {
    return Date.now() < this.restingUntil;
  }

  /** The policy calls back synchronously, and only where it has been open for long enough. */
  private beginProbe(): void {
    this.policy
      .execute(() => {
        this.probe = newProbe();
        return this.probe.verdict;
      })
      .catch(() => {});
  }

  private pass(probe: Probe | null): Pass {
    let pending = probe;
    const settle = (error: Error | null): boolean => {
      if (pending === null) return false;
      pending.settle(error);
      pending = null;
      this.probe = null;
      return true;
    };
    return {
      answering: () => {
        settle(null);
      },
      succeeded: () => {
        if (!settle(null)) this.report(null);
      },
      failed: (retryAfterSeconds) => {
        if (retryAfterSeconds !== null) this.rest(retryAfterSeconds);
        if (!settle(FAILURE)) this.report(FAILURE);
      },
      withdrawn: () => {
        if (pending !== null) pending.isRunning = false; // the next caller takes the probe over
        pending = null;
      },
    };
  }

  private rest(seconds: number): void {
    this.restingUntil = Date.now() + Math.min(seconds, LONGEST_REST_SECONDS) * 1000;
  }

  /** An attempt that began before the breaker opened must not pass for the probe. */
  private report(error: Error | null): void {
    if (this.policy.state !== CircuitState.Closed) return;
    this.policy.execute(() => (error === null ? undefined : Promise.reject(error))).catch(() => {});
  }
}

function newProbe(): Probe {
  let settle: Probe['settle'] = () => {};
  const verdict = new Promise<void>((resolve, reject) => {
    settle = (error) => (error === null ? resolve() : reject(error));
  });
  return { verdict, settle, isRunning: false };
}
