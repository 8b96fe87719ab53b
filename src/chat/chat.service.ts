import { type BeforeApplicationShutdown, Inject, Injectable, Logger } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { type AssembledContext, assembleContext, fitsWindow } from '../context/assemble.js';
import type { BegunTurn, StoredMessage } from '../database/rows.js';
import { AppError, asAppError, draining, logFault } from '../errors/app-error.js';
import { classify } from '../intent/classify.js';
import type { Classification } from '../intent/intent.js';
import { renderTriage } from '../intent/triage/triage.js';
import { AnswerInterruptedError, type ChainEnd, ModelChain } from '../llm/model-chain.js';
import { countTokens } from '../llm/token-counter.js';
import type { ChatRequest } from './chat-request.js';
import { groundingOf } from './grounding.js';
import { SummaryService } from './summary.service.js';
import { Turn } from './turn.js';
import { type Completion, type Lease, TurnStore } from './turn-store.js';
import { Turns } from './turns.js';

const interrupted = (cause: unknown) => new AppError('CHAT_SERVICE_ERROR', 'The answer was interrupted', { cause });

/** What was said so far, and by whom. */
interface Answer {
  /** The first-aid checklist of an emergency, which stands before what a model says. */
  readonly triage: string;
  text: string;
  end: ChainEnd | null;
}

/** From a person's message to a stored answer: the only way there is. */
@Injectable()
export class ChatService implements BeforeApplicationShutdown {
  private readonly log = new Logger('Chat');
  private readonly running = new Map<Turn, Promise<void>>();
  private readonly drain = new AbortController();
  private drained: Promise<void> | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly store: TurnStore,
    private readonly turns: Turns,
    private readonly models: ModelChain,
    private readonly summaries: SummaryService,
  ) {}

  get draining(): boolean {
    return this.drain.signal.aborted;
  }

  /** Aborted when the server begins to shut down: sockets then leave as soon as nothing runs on them. */
  get drainSignal(): AbortSignal {
    return this.drain.signal;
  }

  /** Begins the turn and returns at once; the turn goes on whether anybody reads it or not. */
  start(request: ChatRequest): Turn {
    const turn = new Turn(request.turnId, request.assistant.name, request.owner);
    this.turns.opened(turn);
    const work = this.work(turn, request).finally(() => this.running.delete(turn));
    this.running.set(turn, work);
    return turn;
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.endTurns();
  }

  /**
   * Begins no turn any more and lets running ones finish for DRAIN_SECONDS; what is not through by then is stored as
   * interrupted. Settles when nothing runs, for everybody who asks.
   */
  endTurns(): Promise<void> {
    this.drained ??= this.finishTurns();
    return this.drained;
  }

  private async finishTurns(): Promise<void> {
    this.drain.abort();
    const deadline = setTimeout(() => {
      for (const turn of this.running.keys()) turn.stop('interrupted');
    }, this.config.drainSeconds * 1000);
    await Promise.all(this.running.values());
    clearTimeout(deadline);
    await Promise.all([this.summaries.stop(), this.store.settled(), this.turns.settled()]);
  }

  private async work(turn: Turn, request: ChatRequest): Promise<void> {
    let triage = '';
    let hasBegun = false;
    try {
      const classification = classify(request.message);
      const { emergencyKind, language } = classification;
      if (emergencyKind !== null) triage = renderTriage(emergencyKind, language);
      if (this.draining) throw draining();
      const tokens = countTokens(request.message);
      if (!fitsWindow(request.assistant, tokens)) {
        throw new AppError('VALIDATION_ERROR', "Message is too long for the assistant's context window");
      }
      // Ahead of the database, the model and whatever else may be down.
      if (triage && request.charge?.allowed !== false) turn.chunk(triage);

      const begun = await this.store.begin(request, { tokens, intent: classification.intent });
      if (begun.outcome === 'replay') {
        this.turns.closed(turn, { begun: false });
        turn.id = begun.turn_id;
        turn.accepts();
        request.charge?.refund();
        repeat(turn, triage, begun.message);
        return;
      }
      hasBegun = true;
      this.turns.begun(turn, begun.turn_id);
      turn.accepts();
      if (triage && turn.lastSeq === 0) turn.chunk(triage);
      await this.answer(turn, request, classification, { tokens, triage }, begun);
    } catch (thrown) {
      const fault = asAppError(thrown);
      const error = fault.code === 'UNAVAILABLE' && triage ? fault.withTriage(triage) : fault;
      if (['NOT_FOUND', 'CONFLICT', 'UNAVAILABLE', 'VALIDATION_ERROR'].includes(error.code)) request.charge?.refund();
      logFault(this.log, error, { reqId: request.requestId, turn: turn.id });
      turn.fail(error);
    } finally {
      this.turns.closed(turn, { begun: hasBegun });
    }
  }

  private async answer(
    turn: Turn,
    request: ChatRequest,
    classification: Classification,
    { tokens, triage }: { readonly tokens: number; readonly triage: string },
    begun: BegunTurn & { readonly lease: Lease },
  ): Promise<void> {
    const { lease } = begun;
    const answer: Answer = { triage, text: '', end: null };
    let context: AssembledContext | null = null;
    try {
      context = assembleContext(
        request.assistant,
        this.config.chat.answerReserve,
        { text: request.message, tokens, hasImage: request.imageUrl !== null },
        begun,
      );
      await this.generate(turn, request, classification, begun, context, answer);
    } catch (error) {
      await this.keepPartialAnswer(request, lease, classification, context, answer);
      throw error instanceof AnswerInterruptedError ? interrupted(error) : error;
    }
    if (turn.stopReason === 'interrupted') {
      await this.keepPartialAnswer(request, lease, classification, context, answer);
      throw draining();
    }

    const status = turn.stopReason ?? 'complete';
    const completion = completionOf(status, lease.turnId, classification, context, answer);
    const completed = await this.store.complete(request, lease, completion);
    if (!completed.stored) {
      // Another attempt took over while this one was thought dead: its answer is the turn's.
      if (completed.message && request.restartable) repeat(turn, answer.triage, completed.message);
      else throw interrupted(new Error('Another attempt holds the turn'));
      return;
    }
    // Until here it might have begun anew, or have been another attempt's.
    if (request.restartable && answer.text !== '') turn.chunk(answer.text);
    turn.done(messageOf(completed.id!, completed.created_at!, completion, request.showBudget));
    this.summaries.afterTurn(request.assistant, request.owner, context, completed);
  }

  private async generate(
    turn: Turn,
    request: ChatRequest,
    classification: Classification,
    begun: BegunTurn,
    context: AssembledContext,
    answer: Answer,
  ): Promise<void> {
    const prompt = {
      messages: context.messages,
      maxTokens: context.maxTokens,
      imageUrl: request.imageUrl,
      grounding: groundingOf(request, classification, begun, context),
    };
    answer.end = await this.models.stream(prompt, {
      signal: turn.signal,
      onText: (said) => {
        const text = said.includes('\0') ? said.replaceAll('\0', '') : said; // Postgres holds none
        answer.text += text;
        if (!request.restartable && text !== '') turn.chunk(text);
      },
      onRestart: request.restartable
        ? () => {
            answer.text = '';
          }
        : null,
    });
  }

  /** What was said before the answer broke off is kept; the turn is free for a retry. */
  private async keepPartialAnswer(
    request: ChatRequest,
    lease: Lease,
    classification: Classification,
    context: AssembledContext | null,
    answer: Answer,
  ): Promise<void> {
    const completion = completionOf('interrupted', lease.turnId, classification, context, answer);
    try {
      await this.store.complete(
        request,
        lease,
        answer.text === '' ? { ...completion, content: '', tokens: 0 } : completion,
      );
    } catch (error) {
      this.log.error({ err: error, turn: lease.turnId }, 'An interrupted answer could not be stored');
    }
  }
}

/** Says an answer that is stored already, behind the first aid where that is said. */
function repeat(turn: Turn, triage: string, message: StoredMessage): void {
  const { content } = message;
  turn.chunk(turn.lastSeq > 0 && content.startsWith(triage) ? content.slice(triage.length) : content);
  turn.done(message);
}

function completionOf(
  status: Completion['status'],
  turnId: string,
  { intent, isEmergency, emergencyKind, language }: Classification,
  context: AssembledContext | null,
  { triage, text, end }: Answer,
): Completion {
  const content = triage + text;
  const tokens = countTokens(content);
  const usage = end?.usage;
  const metadata = {
    intent,
    is_emergency: isEmergency,
    tokens_used: usage ? usage.promptTokens + usage.completionTokens : (context?.budget.prompt_tokens ?? 0) + tokens,
    context_sources: context?.sources ?? [],
    ...(!usage && { usage_estimated: true }),
    ...(end && { model: end.model, provider: end.provider }),
    ...(end?.degraded && { degraded: true }),
    ...(status !== 'complete' && { [status]: true }),
    ...(emergencyKind && { triage: emergencyKind }),
    citations: citationsOf(text, context),
    language,
    turn_id: turnId,
  };
  return { status, content, tokens, metadata, budget: context?.budget ?? null };
}

/** The passages of the prompt that the answer names as [1], [2] ... */
function citationsOf(text: string, context: AssembledContext | null) {
  const cited = new Set(Array.from(text.matchAll(/\[([1-9])\]/g), ([, digit]) => Number(digit)));
  return (context?.passages ?? []).flatMap(({ id, document_id, title, heading, source }, index) =>
    cited.has(index + 1) ? [{ number: index + 1, document_id, passage_id: id, title, heading, source }] : [],
  );
}

function messageOf(
  id: string,
  createdAt: string,
  { content, metadata, budget }: Completion,
  showBudget: boolean,
): StoredMessage {
  return {
    id,
    role: 'assistant',
    content,
    metadata: showBudget ? { ...metadata, budget } : metadata,
    created_at: createdAt,
  };
}
