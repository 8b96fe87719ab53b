import { type ChatModel, ModelError, type ModelEvent, type Prompt } from './chat-model.js';

export interface Patience {
  /** Milliseconds until the first text. */
  readonly firstTokenTimeoutMs: number;
  /** Milliseconds from one text to the next. */
  readonly idleTimeoutMs: number;
}

/**
 * One model's attempt at a prompt, with an end to patience. Costs one timer and one abort listener however many
 * texts come. A model that ignores its signal cannot hold it up. To be closed in every case.
 */
export class Attempt {
  private readonly controller = new AbortController();
  private readonly events: AsyncIterator<ModelEvent>;
  private timer: NodeJS.Timeout;
  private hasText = false;
  /** Ends the wait for the next event; null while nobody waits, as when the reader is slower than the model. */
  private interrupt: ((reason: Error) => void) | null = null;

  constructor(
    model: ChatModel,
    prompt: Prompt,
    private readonly caller: AbortSignal,
    private readonly patience: Patience,
  ) {
    this.events = model.stream(prompt, this.controller.signal)[Symbol.asyncIterator]();
    this.timer = setTimeout(this.onTimeout, patience.firstTokenTimeoutMs);
    caller.addEventListener('abort', this.onCallerAbort);
  }

  /**
   * The next event; null where the model ends without an `end` event.
   * @throws {ModelError} of kind timeout when it takes too long; anything when the caller has aborted.
   */
  async next(): Promise<ModelEvent | null> {
    this.timer.refresh();
    const result = await new Promise<IteratorResult<ModelEvent>>((resolve, reject) => {
      this.interrupt = reject;
      this.events.next().then(resolve, reject);
    });
    this.interrupt = null;
    if (result.done) return null;
    if (!this.hasText && result.value.type === 'text') {
      this.hasText = true;
      clearTimeout(this.timer);
      this.timer = setTimeout(this.onTimeout, this.patience.idleTimeoutMs);
    }
    return result.value;
  }

  /** Frees everything. Unless the answer is complete, the request to the provider is aborted. */
  close({ isComplete }: { readonly isComplete: boolean }): void {
    clearTimeout(this.timer);
    this.caller.removeEventListener('abort', this.onCallerAbort);
    if (!isComplete) this.controller.abort();
    // Not awaited: a generator that still waits for its provider would answer only then.
    this.events.return?.().catch(() => {});
  }

  private readonly onTimeout = (): void => {
    const waitedFor = this.hasText ? 'went silent' : 'did not begin to answer in time';
    this.interrupt?.(new ModelError('timeout', `The provider ${waitedFor}`));
  };

  private readonly onCallerAbort = (): void => {
    this.controller.abort();
    this.interrupt?.(new Error('Aborted'));
  };
}
