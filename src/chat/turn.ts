import type { StoredMessage } from '../database/rows.js';
import { type AppError, asAppError, draining } from '../errors/app-error.js';

/** What a turn says, numbered from 1 without gaps. Transports render it and add nothing. */
export type TurnEvent =
  | { readonly type: 'chunk'; readonly seq: number; readonly chunk: string }
  | { readonly type: 'done'; readonly seq: number; readonly message: StoredMessage }
  | { readonly type: 'error'; readonly seq: number; readonly error: AppError };

export type StopReason = 'stopped' | 'interrupted';

/** One answer in the making. It belongs to the server: readers come and go, the turn goes on. */
export class Turn {
  private readonly log: TurnEvent[] = [];
  private readonly waiting = new Set<() => void>();
  private readonly controller = new AbortController();
  private reason: StopReason | null = null;

  constructor(
    /** The stored turn's, which a repeated message takes over. */
    public id: string,
  ) {}

  /** Aborted when the answer shall end early: by the user, or by a server that shuts down. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  get stopReason(): StopReason | null {
    return this.reason;
  }

  get hasChunks(): boolean {
    return this.log.length > 0;
  }

  get ended(): boolean {
    const last = this.log.at(-1);
    return last !== undefined && last.type !== 'chunk';
  }

  chunk(chunk: string): void {
    this.append({ type: 'chunk', seq: this.log.length + 1, chunk });
  }

  done(message: StoredMessage): void {
    this.append({ type: 'done', seq: this.log.length + 1, message });
  }

  fail(error: unknown): void {
    this.append({ type: 'error', seq: this.log.length + 1, error: asAppError(error) });
  }

  stop(reason: StopReason): void {
    this.reason ??= reason;
    this.controller.abort(reason === 'interrupted' ? draining() : undefined);
  }

  /** Every event above `after`, the recorded ones first, until the turn ends. */
  async *events(after = 0): AsyncGenerator<TurnEvent, void, undefined> {
    for (let next = after; ; ) {
      const event = this.log[next];
      if (event) {
        next += 1;
        yield event;
        if (event.type !== 'chunk') return;
      } else {
        if (this.ended) return;
        await new Promise<void>((resolve) => this.waiting.add(resolve));
      }
    }
  }

  /** The stored answer. @throws AppError what the turn ended with instead. */
  async answer(): Promise<StoredMessage> {
    while (!this.ended) await new Promise<void>((resolve) => this.waiting.add(resolve));
    const last = this.log.at(-1)!;
    if (last.type === 'done') return last.message;
    throw (last as Extract<TurnEvent, { type: 'error' }>).error;
  }

  private append(event: TurnEvent): void {
    this.log.push(event);
    for (const wake of this.waiting) wake();
    this.waiting.clear();
  }
}
