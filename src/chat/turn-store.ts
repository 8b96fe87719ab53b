import { createHash, randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { rateLimited } from '../auth/message-limit.guard.js';
import { CONFIG, type Config } from '../config/config.js';
import { mostHistoryTokens } from '../context/assemble.js';
import { DATABASE, type Database } from '../database/database.js';
import type { Functions } from '../database/functions.generated.js';
import type { BegunTurn, ReplayedTurn } from '../database/rows.js';
import { AppError, notFound, unavailable } from '../errors/app-error.js';
import type { ChatRequest } from './chat-request.js';

const WAIT_FOR_OTHER_ATTEMPT_MS = 25_000;
const LEASE_RENEWAL_MS = 10_000;
const PATIENCE_MS = 4000;
/** Less than what is left of a lease that was renewed 10 s ago. */
const KEEP_STORING_MS = 18_000;

/** The right to complete a turn: a lease of 30 s in the database, renewed every 10. */
export interface Lease {
  readonly turnId: string;
  readonly holder: string;
  readonly timer: NodeJS.Timeout;
}

export interface Completion {
  readonly status: 'complete' | 'stopped' | 'interrupted';
  readonly content: string;
  readonly tokens: number;
  readonly metadata: Record<string, unknown>;
  readonly budget: object | null;
}

/** The database's side of a turn: one call to begin it, one to complete it. */
@Injectable()
export class TurnStore {
  private readonly log = new Logger('TurnStore');
  private readonly storing = new Set<Promise<unknown>>();

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Stores the question and reads all that the prompt needs. A request that repeats one still in the making waits up
   * to 25 s for its answer, and takes it over when its node died.
   */
  async begin(
    request: ChatRequest,
    question: { readonly tokens: number; readonly intent: string; readonly language: string | null },
  ): Promise<(BegunTurn & { readonly lease: Lease }) | ReplayedTurn> {
    const holder = randomUUID();
    const { assistant, charge } = request;
    const arguments_ = {
      assistant: assistant.name,
      owner: request.owner,
      turn: request.turnId,
      key: request.idempotencyKey,
      request_hash: request.idempotencyKey && requestHash(request),
      holder,
      message: request.message,
      tokens: question.tokens,
      metadata: JSON.stringify({ intent: question.intent }),
      language: question.language,
      grow: request.growId,
      with_grow: assistant.reads.grow,
      with_profile: assistant.reads.profile,
      history_tokens: mostHistoryTokens(assistant, question.tokens, this.config.chat.answerReserve),
      query: request.message,
      passages: assistant.passages,
      replay_only: charge !== null && !charge.allowed,
      budget: request.showBudget,
    };
    const deadline = Date.now() + WAIT_FOR_OTHER_ATTEMPT_MS;
    for (let pause = 100; ; pause = Math.min(2 * pause, 1000)) {
      const begun = await this.database.call('begin_turn', arguments_);
      switch (begun.outcome) {
        case 'begun':
          return { ...begun, lease: this.lease(request, begun.turn_id, holder) };
        case 'replay':
          return begun;
        case 'unknown':
          throw rateLimited(charge!);
        case 'grow_not_found':
          throw notFound('The grow');
        case 'conflict':
          throw new AppError('CONFLICT', 'This Idempotency-Key or turn_id was used for a different message');
        case 'running':
          charge?.refund(); // whoever waits for an answer that is in the making asks for nothing new
          if (Date.now() + pause > deadline) {
            throw new AppError('CONFLICT', 'The first request with this key is still being answered', {
              retryAfterSeconds: Math.max(1, begun.retry_after_seconds),
            });
          }
          await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  /**
   * Stores the answer, or says that another attempt took the turn over. An answer is worth more than one try: while the
   * database is away the caller is told so within 5 s, and the trying goes on behind its back.
   */
  async complete(request: ChatRequest, lease: Lease, completion: Completion): Promise<CompletedTurn> {
    clearInterval(lease.timer);
    const storing = this.keepStoring({
      assistant: request.assistant.name,
      owner: request.owner,
      turn: lease.turnId,
      holder: lease.holder,
      status: completion.status,
      content: completion.content,
      tokens: completion.tokens,
      metadata: JSON.stringify(completion.metadata),
      budget: completion.budget && JSON.stringify(completion.budget),
    });
    this.storing.add(storing);
    storing.finally(() => this.storing.delete(storing)).catch(() => {}); // told to whoever awaits it
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        storing.catch((error) => this.log.error({ err: error, turn: lease.turnId }, 'An answer could not be stored'));
        reject(unavailable(new Error('The answer could not be stored yet')));
      }, PATIENCE_MS);
    });
    try {
      return await Promise.race([storing, patience]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Until every answer is stored, or given up. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.storing);
  }

  private async keepStoring(arguments_: Functions['complete_turn']['args']): Promise<CompletedTurn> {
    const deadline = Date.now() + KEEP_STORING_MS;
    for (let pause = 200; ; pause = Math.min(2 * pause, 2000)) {
      try {
        return await this.database.call('complete_turn', arguments_);
      } catch (error) {
        if (!(error instanceof AppError && error.code === 'UNAVAILABLE') || Date.now() + pause > deadline) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  private lease(request: ChatRequest, turnId: string, holder: string): Lease {
    const { assistant, owner } = request;
    const timer = setInterval(() => {
      // A failed renewal is no news: the lease ends, and complete_turn says whose turn it is.
      this.database.call('renew_lease', { assistant: assistant.name, owner, turn: turnId, holder }).catch(() => {});
    }, LEASE_RENEWAL_MS);
    return { turnId, holder, timer };
  }
}

export type CompletedTurn = Functions['complete_turn']['returns'];

function requestHash({ message, growId, imageUrl }: ChatRequest): string {
  return createHash('sha256')
    .update(JSON.stringify([message, growId, imageUrl]))
    .digest('base64url');
}
