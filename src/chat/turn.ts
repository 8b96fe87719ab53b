import { draining } from '../errors/app-error.js';
import { TurnLog } from './turn-log.js';

export type StopReason = 'stopped' | 'interrupted';

/** One answer in the making on this node. It belongs to the server: readers come and go, the turn goes on. */
export class Turn extends TurnLog {
  private readonly controller = new AbortController();
  private reason: StopReason | null = null;
  private accept: () => void = () => {};
  /** Settles when the question is stored (or its answer found), or the turn ended without that. */
  readonly accepted = new Promise<void>((resolve) => {
    this.accept = resolve;
  });

  /** Aborted when the answer shall end early: by the user, or by a server that shuts down. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  get stopReason(): StopReason | null {
    return this.reason;
  }

  accepts(): void {
    this.accept();
  }

  stop(reason: StopReason): void {
    this.reason ??= reason;
    this.controller.abort(reason === 'interrupted' ? draining() : undefined);
  }

  override fail(error: unknown): void {
    super.fail(error);
    this.accept();
  }
}
