import { attempt, type Patience } from './attempt.js';
import { type ChatModel, type ModelEnd, ModelError, type ModelErrorKind, type Prompt } from './chat-model.js';
import { type BreakerOptions, type BreakerState, ProviderBreaker } from './provider-breaker.js';

export interface ChainEnd extends ModelEnd {
  readonly provider: string;
  /** No language model answered. */
  readonly degraded: boolean;
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
  /** The provider that this prompt goes to when all are well. */
  readonly preferred: string;
}

export interface ModelChainOptions extends Partial<Patience> {
  /** In the order of their use unless a prompt comes with another one; a degraded one should be unable to fail. */
  readonly models: readonly ChatModel[];
  readonly breaker?: Partial<BreakerOptions>;
}

export interface StreamOptions {
  readonly signal: AbortSignal;
  readonly onText: (text: string) => void;
  /**
   * All text so far is void: another provider begins anew. False where somebody may have seen text already, so that an
   * answer which breaks off cannot.
   */
  readonly onRestart: () => boolean;
  /** Whether of a complete answer nothing can be shown, so that it is none. */
  readonly isEmpty?: (end: ChainEnd) => boolean;
  /**
   * Names of providers that are asked first, in this order; then the others in theirs, the degraded last. An array that
   * is the same one for every prompt is sorted by once.
   */
  readonly order?: readonly string[];
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

const AS_CONFIGURED: readonly string[] = [];

/** Several providers as one that hardly ever fails: each is asked in turn until one answers. */
export class ModelChain {
  /** One breaker per provider, whoever asks it. */
  private readonly links: readonly Link[];
  private readonly patience: Patience;
  private readonly orderings = new WeakMap<readonly string[], readonly Link[]>();
  private readonly listeners: ((report: AttemptReport) => void)[] = [];

  constructor({ models, firstTokenTimeoutMs = 8000, idleTimeoutMs = 15_000, breaker = {} }: ModelChainOptions) {
    const { failures = 5, halfOpenAfterMs = 10_000 } = breaker;
    this.links = models.map((model) => ({ model, breaker: new ProviderBreaker({ failures, halfOpenAfterMs }) }));
    this.patience = { firstTokenTimeoutMs, idleTimeoutMs };
  }

  /** From now on hears how each attempt went, once it is over. */
  whenAttempted(listener: (report: AttemptReport) => void): void {
    this.listeners.push(listener);
  }

  states(): { provider: string; state: BreakerState }[] {
    return this.links.map(({ model, breaker }) => ({ provider: model.name, state: breaker.state }));
  }

  /**
   * Streams one answer and settles with its end; with null after an abort of `signal`.
   * @throws {AnswerInterruptedError} when a provider fails after its first text and the answer cannot begin anew.
   * @throws {ModelError} when every provider failed.
   */
  async stream(
    prompt: Prompt,
    { signal, onText, onRestart, isEmpty, order = AS_CONFIGURED }: StreamOptions,
  ): Promise<ChainEnd | null> {
    let failure: unknown = null;
    let preferred: string | null = null;
    for (const { model, breaker } of this.ordered(order)) {
      if (signal.aborted) return null;
      if (prompt.imageUrl !== null && !model.vision) continue;
      preferred ??= model.name;
      const attempted = { provider: model.name, preferred };
      const pass = breaker.enter();
      if (pass === null) {
        this.report(attempted, performance.now(), null, 'skipped');
        continue;
      }

      const start = performance.now();
      let firstText: number | null = null;
      const take = (text: string) => {
        if (firstText === null) {
          firstText = performance.now();
          pass.answering();
        }
        onText(text);
      };
      const ask = async (asked: Prompt): Promise<ChainEnd> => {
        const answered = await attempt(model, asked, signal, this.patience, take);
        const end = { ...answered, provider: model.name, degraded: model.degraded ?? false };
        if (firstText === null || isEmpty?.(end)) throw new EmptyAnswerError();
        return end;
      };
      try {
        const end = await ask(prompt).catch((error) => {
          // A model that cannot handle the tool can still answer.
          const isToBlame = prompt.tool && !signal.aborted && mayBeTheTools(error);
          if (!isToBlame || (firstText !== null && !onRestart())) throw error;
          return ask({ ...prompt, tool: null });
        });
        pass.succeeded();
        this.report(attempted, start, firstText, 'answered', end.model);
        return end;
      } catch (error) {
        failure = error;
        const outcome = signal.aborted ? 'aborted' : outcomeOf(error);
        if (outcome === 'aborted' || outcome === 'bad_request') pass.withdrawn();
        else pass.failed(error instanceof ModelError ? error.retryAfterSeconds : null);
        this.report(attempted, start, firstText, outcome);
        if (signal.aborted) return null;
      }
      if (firstText !== null) {
        failure = new AnswerInterruptedError(model.name, failure);
        if (!onRestart()) throw failure;
      }
    }
    throw failure ?? new ModelError('overloaded', 'No provider is available');
  }

  private ordered(order: readonly string[]): readonly Link[] {
    let links = this.orderings.get(order);
    if (links === undefined) {
      const rank = ({ model }: Link): number => {
        if (model.degraded) return Number.POSITIVE_INFINITY;
        const place = order.indexOf(model.name);
        return place < 0 ? order.length : place;
      };
      links = this.links.toSorted((one, other) => (rank(one) === rank(other) ? 0 : rank(one) - rank(other)));
      this.orderings.set(order, links);
    }
    return links;
  }

  private report(
    attempted: Pick<AttemptReport, 'provider' | 'preferred'>,
    start: number,
    firstText: number | null,
    outcome: AttemptReport['outcome'],
    model: string | null = null,
  ): void {
    const report: AttemptReport = {
      ...attempted,
      model,
      outcome,
      milliseconds: performance.now() - start,
      firstTextMilliseconds: firstText === null ? null : firstText - start,
    };
    for (const listener of this.listeners) listener(report);
  }
}

/** Seen when hidden reasoning used up all the tokens. */
class EmptyAnswerError extends ModelError {
  constructor() {
    super('broken', 'The answer has no text');
  }
}

const mayBeTheTools = (error: unknown): boolean =>
  error instanceof EmptyAnswerError || (error instanceof ModelError && error.kind === 'bad_request');

function outcomeOf(error: unknown): AttemptReport['outcome'] {
  if (error instanceof EmptyAnswerError) return 'empty';
  return error instanceof ModelError ? error.kind : 'broken';
}
