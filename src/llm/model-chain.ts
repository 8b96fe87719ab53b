import { Attempt, type Patience } from './attempt.js';
import { type ChatModel, ModelError, type ModelErrorKind, type Prompt, type Usage } from './chat-model.js';
import { type BreakerOptions, type BreakerState, ProviderBreaker } from './provider-breaker.js';

export type ChainEvent =
  | { readonly type: 'text'; readonly text: string }
  /** All text so far is void: another provider begins anew. Only where `restartable`. */
  | { readonly type: 'restart' }
  | ChainEnd;

export interface ChainEnd {
  readonly type: 'end';
  readonly provider: string;
  readonly model: string;
  /** No language model answered. */
  readonly degraded: boolean;
  readonly finishReason: 'stop' | 'length';
  readonly usage: Usage | null;
}

/** How one provider fared with one prompt. */
export interface AttemptReport {
  readonly provider: string;
  /** Known once an answer is complete. */
  readonly model: string | null;
  /** `aborted`: the caller left; `skipped`: the breaker is open; `empty`: an answer without text; else what failed. */
  readonly outcome: 'answered' | 'aborted' | 'skipped' | 'empty' | ModelErrorKind;
  readonly milliseconds: number;
  readonly firstTextMilliseconds: number | null;
}

export interface ModelChainOptions extends Partial<Patience> {
  /** In the order of their use; the last one should be unable to fail. */
  readonly models: readonly ChatModel[];
  readonly breaker?: Partial<BreakerOptions>;
  readonly onAttempt?: (report: AttemptReport) => void;
}

export interface StreamOptions {
  readonly signal: AbortSignal;
  /** Nobody has seen the text yet, so that an answer which breaks off may begin anew. */
  readonly restartable: boolean;
}

/** The provider failed in mid-answer, after text that somebody may have seen. */
export class AnswerInterruptedError extends Error {
  override readonly name = 'AnswerInterruptedError';

  constructor(
    readonly provider: string,
    cause: unknown,
  ) {
    super('The answer was interrupted', { cause });
  }
}

interface Link {
  readonly model: ChatModel;
  readonly breaker: ProviderBreaker;
}

/** Several providers as one that hardly ever fails: each is asked in turn until one answers. */
export class ModelChain {
  private readonly links: readonly Link[];
  private readonly patience: Patience;
  private readonly onAttempt: (report: AttemptReport) => void;

  constructor({
    models,
    firstTokenTimeoutMs = 8000,
    idleTimeoutMs = 15_000,
    breaker = {},
    onAttempt,
  }: ModelChainOptions) {
    const { failures = 5, halfOpenAfterMs = 10_000 } = breaker;
    this.links = models.map((model) => ({ model, breaker: new ProviderBreaker({ failures, halfOpenAfterMs }) }));
    this.patience = { firstTokenTimeoutMs, idleTimeoutMs };
    this.onAttempt = onAttempt ?? (() => {});
  }

  states(): { provider: string; state: BreakerState }[] {
    return this.links.map(({ model, breaker }) => ({ provider: model.name, state: breaker.state }));
  }

  /**
   * Streams one answer: texts, then one `end`. After an abort of `signal` it ends without one.
   * @throws {AnswerInterruptedError} when a provider fails after its first text and `restartable` is false.
   * @throws {ModelError} when every provider failed.
   */
  async *stream(prompt: Prompt, { signal, restartable }: StreamOptions): AsyncGenerator<ChainEvent, void, undefined> {
    let failure: unknown = null;
    for (const { model, breaker } of this.links) {
      if (signal.aborted) return;
      if (prompt.imageUrl !== null && !model.vision) continue;
      const pass = breaker.enter();
      if (pass === null) {
        this.report(model, performance.now(), null, 'skipped');
        continue;
      }

      const start = performance.now();
      let firstText: number | null = null;
      let outcome: AttemptReport['outcome'] = 'aborted';
      let end: ChainEnd | null = null;
      const attempt = new Attempt(model, prompt, signal, this.patience);
      try {
        while (end === null) {
          const event = await attempt.next();
          if (signal.aborted) return;
          if (event === null) throw new ModelError('broken', 'The answer has no end');
          if (event.type === 'text') {
            if (firstText === null) {
              firstText = performance.now();
              pass.answering();
            }
            yield event;
          } else {
            if (firstText === null) throw new EmptyAnswerError();
            end = { ...event, provider: model.name, degraded: model.degraded ?? false };
          }
        }
        outcome = 'answered';
        pass.succeeded();
      } catch (error) {
        if (signal.aborted) return;
        failure = error;
        outcome = outcomeOf(error);
        if (outcome === 'bad_request') pass.withdrawn();
        else pass.failed(error instanceof ModelError ? error.retryAfterSeconds : null);
      } finally {
        attempt.close({ isComplete: end !== null });
        if (outcome === 'aborted') pass.withdrawn();
        this.report(model, start, firstText, outcome, end?.model);
      }

      if (end !== null) {
        yield end;
        return;
      }
      if (firstText !== null) {
        failure = new AnswerInterruptedError(model.name, failure);
        if (!restartable) throw failure;
        yield { type: 'restart' };
      }
    }
    throw failure ?? new ModelError('overloaded', 'No provider is available');
  }

  private report(
    model: ChatModel,
    start: number,
    firstText: number | null,
    outcome: AttemptReport['outcome'],
    modelId: string | null = null,
  ): void {
    this.onAttempt({
      provider: model.name,
      model: modelId,
      outcome,
      milliseconds: performance.now() - start,
      firstTextMilliseconds: firstText === null ? null : firstText - start,
    });
  }
}

/** Seen when hidden reasoning used up all the tokens. */
class EmptyAnswerError extends ModelError {
  constructor() {
    super('broken', 'The answer has no text');
  }
}

function outcomeOf(error: unknown): AttemptReport['outcome'] {
  if (error instanceof EmptyAnswerError) return 'empty';
  return error instanceof ModelError ? error.kind : 'broken';
}
