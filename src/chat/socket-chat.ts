import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { ASSISTANT, type Assistant } from '../assistants/assistant.js';
import { MessageLimit } from '../auth/message-limit.js';
import { DATABASE, type Database } from '../database/database.js';
import { AppError, notFound } from '../errors/app-error.js';
import { ChatService } from './chat.service.js';
import type { ChatMessageRequest } from './chat-message.dto.js';
import { chatRequestOf } from './chat-request.js';
import { turnName } from './shared-turn-logs.js';
import type { Turn } from './turn.js';
import type { TurnLog } from './turn-log.js';
import { Turns } from './turns.js';

/** What is said on sockets, in the place of the longer sentence. */
export const RATE_LIMITED = 'Rate limit exceeded';

/** What both kinds of sockets do for their user. */
@Injectable()
export class SocketChat {
  constructor(
    private readonly chat: ChatService,
    private readonly turns: Turns,
    private readonly limit: MessageLimit,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(ASSISTANT) private readonly assistant: Assistant,
  ) {}

  /** Aborted when the server begins to shut down. */
  get drainSignal(): AbortSignal {
    return this.chat.drainSignal;
  }

  /** Begins no turn any more; settles when none runs. */
  endTurns(): Promise<void> {
    return this.chat.endTurns();
  }

  /** Charges the limit and begins the turn. @throws AppError RATE_LIMIT_ERROR */
  async start(userId: string, message: ChatMessageRequest): Promise<Turn> {
    const charge = this.limit.enabled ? await this.limit.charge(this.assistant.name, userId) : null;
    // One over the limit that names its turn may be a replay, which is free: the database knows.
    if (charge && !charge.allowed && !message.turn_id) throw new AppError('RATE_LIMIT_ERROR', RATE_LIMITED);
    return this.chat.start(
      chatRequestOf(message, {
        assistant: this.assistant,
        owner: userId,
        requestId: randomUUID(),
        charge,
        restartable: false,
        showBudget: false,
      }),
    );
  }

  /** @throws AppError NOT_FOUND for an unknown, expired or foreign turn. */
  resume(userId: string, turnId: string): Promise<TurnLog> {
    return this.turns.find(turnName(this.assistant.name, userId, turnId));
  }

  /** @throws AppError NOT_FOUND for an unknown, expired or foreign turn. */
  stop(userId: string, turnId: string): Promise<void> {
    return this.turns.stop(turnName(this.assistant.name, userId, turnId));
  }

  /** @throws AppError NOT_FOUND where the grow is not the user's. */
  async requireGrow(userId: string, growId: string): Promise<void> {
    if (!(await this.database.call('owns_grow', { owner: userId, grow: growId }))) throw notFound('The grow');
  }

  /** Calls back for every turn of this assistant's that begins on this node. */
  whenBegun(listener: (turn: Turn) => void): void {
    this.turns.whenBegun((turn) => {
      if (turn.assistant === this.assistant.name) listener(turn);
    });
  }
}

/** What a socket's client reads of an error. */
export function socketError(error: AppError) {
  const body = error.body();
  return error.code === 'RATE_LIMIT_ERROR' ? { ...body, error: RATE_LIMITED } : body;
}
