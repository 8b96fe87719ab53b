import { type BeforeApplicationShutdown, Inject, Injectable, Logger } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { CONFIG, type Config } from '../config/config.js';
import { type AssembledContext, assembleContext, fitsWindow } from '../context/assemble.js';
import type { BegunTurn, StoredMessage } from '../database/rows.js';
import { AppError, asAppError, draining, logFault } from '../errors/app-error.js';
import { classify } from '../intent/classify.js';
import type { Classification, Language } from '../intent/intent.js';
import { namedLanguage } from '../intent/named-language.js';
import { renderTriage } from '../intent/triage/triage.js';
import { withExternal } from '../knowledge/fusion.js';
import { KnowledgeService } from '../knowledge/knowledge.service.js';
import { AnswerInterruptedError, ModelChain } from '../llm/model-chain.js';
import { countTokens } from '../llm/token-counter.js';
import { AllergenGuard, warningOf } from '../profiles/guard/allergen-guard.js';
import { answerWriter, FINISHED, formatted } from './answer-writer.js';
import type { ChatRequest } from './chat-request.js';
import { type Answer, completionOf, messageOf } from './completion.js';
import { groundingOf } from './grounding.js';
import { PlanProposer } from './plan-proposer.js';
import { SummaryService } from './summary.service.js';
import { Turn } from './turn.js';
import { type Lease, TurnStore } from './turn-store.js';
import { Turns } from './turns.js';

const OVERLOAD_RETRY_SECONDS = 2;
const MOST_LANGUAGES = 10_000;

const overloaded = () =>
  new AppError('UNAVAILABLE', 'Too many answers are being written at this moment. Try again in a few seconds.', {
    retryAfterSeconds: OVERLOAD_RETRY_SECONDS,
  });
const interrupted = (cause: unknown) => new AppError('CHAT_SERVICE_ERROR', 'The answer was interrupted', { cause });

/** A turn in the making: what it is about, and what was said so far. */
interface Work {
  readonly turn: Turn;
  readonly request: ChatRequest;
  readonly tokens: number;
  readonly classification: Classification;
  /** The first-aid checklist of an emergency, which stands before all else. */
  readonly triage: string;
}

/** From a person's message to a stored answer: the only way there is. */
@Injectable()
export class ChatService implements BeforeApplicationShutdown {
  private readonly log = new Logger('Chat');
  private readonly running = new Map<Turn, Promise<void>>();
  /** What people here last wrote in: first aid does not wait for the database, which knows it of everybody. */
  private readonly languages = new LRUCache<string, Language>({ max: MOST_LANGUAGES });
  private readonly drain = new AbortController();
  private drained: Promise<void> | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly store: TurnStore,
    private readonly turns: Turns,
    private readonly models: ModelChain,
    private readonly summaries: SummaryService,
    private readonly knowledge: KnowledgeService,
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
    const { assistant, message } = request;
    let triage = '';
    let hasBegun = false;
    try {
      const classification = this.classify(request);
      const { emergencyKind, language } = classification;
      if (emergencyKind !== null) triage = formatted(assistant, renderTriage(emergencyKind, language));
      if (this.draining) throw draining();
      if (this.turns.isErasing(turn)) throw new AppError('CONFLICT', 'The data of this user is being erased');
      const tokens = countTokens(message);
      if (!fitsWindow(assistant, tokens)) {
        throw new AppError('VALIDATION_ERROR', "Message is too long for the assistant's context window");
      }
      // Ahead of the database, the model and whatever else may be down.
      if (triage && request.charge?.allowed !== false) turn.chunk(triage);
      if (this.running.size >= this.config.chat.mostTurns) throw overloaded();

      const external = this.knowledge.passages(assistant.name, message, assistant.passages);
      const told = classification.tellsLanguage ? language : null;
      const begun = await this.store.begin(request, { tokens, intent: classification.intent, language: told });
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
      const passages = withExternal(begun.passages, await external, assistant.passages);
      await this.answer({ turn, request, tokens, classification, triage }, { ...begun, passages });
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

  private classify(request: ChatRequest): Classification {
    const found = classify(request.message, { emergencies: request.assistant.emergencies });
    return found.isEmergency ? inLanguage(found, this.languages.get(languageKey(request)) ?? null) : found;
  }

  private async answer(given: Work, begun: BegunTurn & { readonly lease: Lease }): Promise<void> {
    const { turn, request } = given;
    const { lease, profile } = begun;
    const work = { ...given, classification: inKnownLanguage(given, begun) };
    const spoken = given.classification.tellsLanguage ? given.classification.language : begun.language;
    if (spoken !== null) this.languages.set(languageKey(request), spoken);
    const answer: Answer = { preface: work.triage, text: '', end: null, findings: [], proposal: null };
    let context: AssembledContext | null = null;
    const keepPartialAnswer = () => this.keepPartialAnswer(work, lease, context, answer);
    try {
      const guard = profile && new AllergenGuard(profile);
      if (guard) this.warn(work, guard, answer);
      const proposer = PlanProposer.of(request.assistant, request.message, work.classification, begun.grow);
      context = assembleContext(
        request.assistant,
        this.config.chat.answerReserve,
        { text: request.message, tokens: work.tokens, hasImage: request.imageUrl !== null },
        begun,
        {
          name: request.ownerName,
          profile,
          conflicts: answer.findings.map(({ matched, allergen, because }) => `${matched} (${allergen}, ${because})`),
        },
        proposer?.tool,
      );
      await this.generate(work, begun, context, guard, proposer, answer);
    } catch (error) {
      await keepPartialAnswer();
      throw error instanceof AnswerInterruptedError ? interrupted(error) : error;
    }
    if (turn.stopReason === 'interrupted') {
      await keepPartialAnswer();
      throw draining();
    }

    const completion = completionOf(turn.stopReason ?? 'complete', work.classification, lease.turnId, context, answer);
    const completed = await this.store.complete(request, lease, completion);
    if (!completed.stored) {
      // Another attempt took over while this one was thought dead: its answer is the turn's.
      if (completed.message && request.restartable) repeat(turn, answer.preface, completed.message);
      else throw interrupted(new Error('Another attempt holds the turn'));
      return;
    }
    // Until here it might have begun anew, or have been another attempt's.
    if (request.restartable && answer.text !== '') turn.chunk(answer.text);
    turn.done(messageOf(completed.id!, completed.created_at!, completion, request.showBudget));
    this.summaries.afterTurn(request.assistant, request.owner, context, completed);
  }

  /** What the message itself conflicts with is said before anything else. */
  private warn({ turn, request, classification }: Work, guard: AllergenGuard, answer: Answer): void {
    answer.findings.push(...guard.inMessage(request.message));
    if (answer.findings.length === 0) return;
    const warning = formatted(request.assistant, `**${warningOf(answer.findings, classification.language)}**\n\n`);
    answer.preface += warning;
    turn.chunk(warning);
  }

  private async generate(
    { turn, request, classification }: Work,
    begun: BegunTurn,
    context: AssembledContext,
    guard: AllergenGuard | null,
    proposer: PlanProposer | null,
    answer: Answer,
  ): Promise<void> {
    const { assistant, restartable } = request;
    const inMessage = answer.findings.length;
    const newWriter = () =>
      answerWriter(assistant, guard, classification.language, (found) => answer.findings.push(...found));
    let writer = newWriter();
    const say = (text: string) => {
      answer.text += text;
      if (!restartable && text !== '') turn.chunk(text);
    };
    const prompt = {
      messages: context.messages,
      stableCharacters: context.stableCharacters,
      maxTokens: context.maxTokens,
      tool: context.tool,
      imageUrl: request.imageUrl,
      grounding: { ...groundingOf(request, classification, begun, context), planChange: proposer?.ruledText ?? null },
    };
    // A fault of ours is not the provider's, which others are asked as well.
    let fault: unknown = null;
    const blameless = (write: () => string) => {
      if (fault !== null) return;
      try {
        say(write());
      } catch (error) {
        fault = error;
      }
    };
    const finish = () => {
      const ending = writer;
      writer = FINISHED;
      blameless(() => ending.end());
    };
    try {
      answer.end = await this.models.stream(prompt, {
        order: assistant.providers,
        signal: turn.signal,
        // Postgres holds no U+0000.
        onText: (said) => blameless(() => writer.write(said.includes('\0') ? said.replaceAll('\0', '') : said)),
        isEmpty: (end) => {
          finish();
          answer.proposal = proposer?.from(end) ?? null;
          if (end.toolCall && answer.proposal === null) {
            this.log.warn(
              { provider: end.provider, turn: turn.id },
              'A change of plan that a model proposed was dropped',
            );
          }
          if (answer.proposal !== null && isBlank(answer)) {
            const told = proposer!.told(answer.proposal);
            const teller = newWriter();
            blameless(() => teller.write(told) + teller.end());
          }
          return isBlank(answer) && fault === null;
        },
        onRestart: () => {
          if (!restartable && !isBlank(answer)) return false;
          if (restartable) answer.text = '';
          answer.findings.length = inMessage;
          writer = newWriter();
          return true;
        },
      });
    } finally {
      finish();
    }
    if (fault !== null) throw fault;
  }

  /** What was said before the answer broke off is kept; the turn is free for a retry. */
  private async keepPartialAnswer(
    work: Work,
    lease: Lease,
    context: AssembledContext | null,
    answer: Answer,
  ): Promise<void> {
    const completion = completionOf('interrupted', work.classification, lease.turnId, context, answer);
    try {
      await this.store.complete(
        work.request,
        lease,
        answer.text === '' ? { ...completion, content: '', tokens: 0 } : completion,
      );
    } catch (error) {
      this.log.error({ err: error, turn: lease.turnId }, 'An interrupted answer could not be stored');
    }
  }
}

/**
 * Where the message does not tell its language, the conversation does, or the person's application. First aid has been
 * given by now, and what follows it is in its language.
 */
function inKnownLanguage({ classification, triage }: Work, { language, profile }: BegunTurn): Classification {
  if (triage !== '') return classification;
  return inLanguage(classification, language ?? namedLanguage(profile?.language ?? ''));
}

/** What is known decides where the message may be in it. */
function inLanguage(classification: Classification, known: Language | null): Classification {
  const isLikely = known !== null && classification.likelyLanguages.includes(known);
  return isLikely ? { ...classification, language: known } : classification;
}

const languageKey = ({ assistant, owner }: ChatRequest) => `${assistant.name} ${owner}`;

const isBlank = ({ text }: Answer): boolean => text.trim() === '';

/** Says an answer that is stored already, behind what was said of it. */
function repeat(turn: Turn, preface: string, message: StoredMessage): void {
  const { content } = message;
  turn.chunk(turn.lastSeq > 0 && content.startsWith(preface) ? content.slice(preface.length) : content);
  turn.done(message);
}
