import { randomUUID } from 'node:crypto';
import type { RawData } from 'ws';
import type { Assistant } from '../assistants/assistant.js';
import { MessageLimit } from '../auth/message-limit.js';
import { ChatService } from '../chat/chat.service.js';
import { ChatMessageRequest } from '../chat/chat-message.dto.js';
import { chatRequestOf } from '../chat/chat-request.js';
import type { Dialogue, PlainSocket } from '../chat/plain-socket.js';
import { RATE_LIMITED, socketError } from '../chat/socket-chat.js';
import type { Turn } from '../chat/turn.js';
import type { TurnEvent } from '../chat/turn-log.js';
import type { SessionRow } from '../database/rows.js';
import { AppError, asAppError } from '../errors/app-error.js';
import { validated } from '../errors/validation.js';
import { classify } from '../intent/classify.js';
import type { SessionsService } from './sessions.service.js';

const NORMAL = 1000;

/** What the sockets of sessions need of the server. */
export interface SessionHost {
  readonly assistant: Assistant;
  readonly chat: ChatService;
  readonly limit: MessageLimit;
  readonly sessions: SessionsService;
}

/** Plain text in; `message_start`, `streaming`, `message_stop` and `error` frames out. */
export class SessionDialogue implements Dialogue {
  private hasEnded = false;

  constructor(
    private readonly socket: PlainSocket,
    readonly session: SessionRow,
    private readonly host: SessionHost,
  ) {}

  tick(): void {}

  receive(data: RawData, isBinary: boolean): undefined {
    try {
      if (isBinary) throw new AppError('VALIDATION_ERROR', 'A message must be plain text');
      const message = validated(ChatMessageRequest, { message: String(data) });
      this.socket.enqueue(null, () => this.answer(message));
    } catch (error) {
      this.refuse(asAppError(error));
    }
  }

  refuse(error: AppError): void {
    this.socket.send(errorFrame(error));
  }

  /** What still waits is not answered any more. */
  end(): void {
    this.hasEnded = true;
    this.socket.close(NORMAL, 'The session has ended');
  }

  private async answer(message: ChatMessageRequest): Promise<void> {
    if (this.hasEnded) return;
    const { assistant, chat, limit, sessions } = this.host;
    const { owner, user_name } = this.session;
    // First aid waits for nothing that may be down.
    const isUrgent = classify(message.message, { emergencies: assistant.emergencies }).isEmergency;
    if (!isUrgent && !(await sessions.use(this.session))) {
      this.refuse(new AppError('NOT_FOUND', 'The session has ended'));
      this.end();
      return;
    }
    const charge = limit.enabled ? await limit.charge(assistant.name, owner) : null;
    if (charge && !charge.allowed) throw new AppError('RATE_LIMIT_ERROR', RATE_LIMITED);
    const turn = chat.start(
      chatRequestOf(message, {
        assistant,
        owner,
        ownerName: user_name,
        requestId: randomUUID(),
        charge,
        restartable: false,
        showBudget: false,
      }),
    );
    await this.deliver(turn);
    await turn.accepted; // also where nobody reads any more: messages are stored in their order
  }

  private async deliver(turn: Turn): Promise<void> {
    let hasBegun = false;
    const begin = () => {
      if (!hasBegun) this.socket.send({ type: 'message_start', message_id: turn.id });
      hasBegun = true;
    };
    void turn.accepted.then(() => {
      if (!turn.ended && this.socket.isOpen) begin();
    });
    await this.socket.deliver(turn, 0, (event) => {
      if (event.type !== 'error') begin();
      return frameOf(turn.id, event);
    });
  }
}

function frameOf(turnId: string, event: TurnEvent): object {
  if (event.type === 'chunk') return { type: 'streaming', content: event.chunk };
  if (event.type === 'error') return errorFrame(event.error);
  const { content, metadata } = event.message;
  return { type: 'message_stop', message_id: turnId, content, metadata };
}

function errorFrame(thrown: AppError): object {
  const { error, code } = socketError(thrown);
  return { type: 'error', error, code };
}
