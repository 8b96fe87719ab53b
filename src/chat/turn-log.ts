import type { StoredMessage } from '../database/rows.js';
import { AppError, asAppError } from '../errors/app-error.js';

/** What a turn says, numbered from 1 without gaps. Transports render it and add nothing. */
export type TurnEvent =
  | { readonly type: 'chunk'; readonly seq: number; readonly chunk: string }
  | { readonly type: 'done'; readonly seq: number; readonly message: StoredMessage }
  | { readonly type: 'error'; readonly seq: number; readonly error: AppError };

/** Whoever asks for what is behind the end has frames of an attempt that was given up. */
export const beyondTheEnd = () =>
  new AppError('CONFLICT', 'The turn was answered anew and has fewer frames: read it from its beginning');

/** A reader's place in a log. */
export interface Reading {
  /** Settles when the last event was handed over, or the reader left. */
  readonly ended: Promise<void>;
  /** Goes on after the reader refused an event. */
  resume(): void;
  leave(): void;
}

/** The record of one turn, of this node or as followed from another. Readers come and go at any place. */
export class TurnLog {
  private readonly log: TurnEvent[] = [];
  private readonly listeners = new Set<() => void>();
  private readers = 0;

  constructor(
    /** The stored turn's, which a repeated message takes over. */
    public id: string,
    readonly assistant: string,
    readonly owner: string,
  ) {}

  /** The number of the newest event; 0 before the first. */
  get lastSeq(): number {
    return this.log.length;
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

  /** The events above `after` that are there already. */
  since(after: number): readonly TurnEvent[] {
    return this.log.slice(after);
  }

  get hasReaders(): boolean {
    return this.readers > 0;
  }

  /** Calls back after every event; returns the way to end that. */
  onEvent(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Every event above `after`, the recorded ones first, until the turn ends. */
  async *events(after = 0): AsyncGenerator<TurnEvent, void, undefined> {
    this.readers += 1;
    try {
      for (let next = after; ; ) {
        const event = this.log[next];
        if (event) {
          next += 1;
          yield event;
          if (event.type !== 'chunk') return;
        } else {
          if (this.ended) return;
          await this.nextEvent();
        }
      }
    } finally {
      this.readers -= 1;
    }
  }

  /**
   * The same by calling back, in the moment of the event. A reader that returns false has taken the event but wants no
   * more until it says `resume`; one may begin like that.
   */
  read(after: number, onEvent: (event: TurnEvent) => boolean, { isPaused = false } = {}): Reading {
    let next = after;
    let state: 'reading' | 'paused' | 'left' = isPaused ? 'paused' : 'reading';
    let finish: () => void;
    const ended = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const leave = () => {
      if (state !== 'left') this.readers -= 1;
      state = 'left';
      this.listeners.delete(advance);
      finish();
    };
    const advance = () => {
      while (state === 'reading' && next < this.log.length) {
        if (!onEvent(this.log[next++]!) && state === 'reading') state = 'paused';
      }
      if (next >= this.log.length && this.ended) leave();
    };
    const resume = () => {
      if (state === 'paused') state = 'reading';
      advance();
    };
    this.readers += 1;
    this.listeners.add(advance);
    advance();
    return { ended, resume, leave };
  }

  /** The stored answer. @throws AppError what the turn ended with instead. */
  async answer(): Promise<StoredMessage> {
    while (!this.ended) await this.nextEvent();
    const last = this.log.at(-1)!;
    if (last.type === 'done') return last.message;
    throw (last as Extract<TurnEvent, { type: 'error' }>).error;
  }

  private nextEvent(): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.onEvent(() => {
        stop();
        resolve();
      });
    });
  }

  private append(event: TurnEvent): void {
    this.log.push(event);
    for (const listener of this.listeners) listener();
  }
}
