import type { RawData } from 'ws';
import { type Principal, tokenExpired } from '../auth/token-verifier.js';
import { AppError, asAppError } from '../errors/app-error.js';
import { validated } from '../errors/validation.js';
import { isObject } from '../errors/validation-rules.js';
import { classify } from '../intent/classify.js';
import { ChatMessageRequest } from './chat-message.dto.js';
import type { Dialogue, PlainSocket } from './plain-socket.js';
import { type SocketChat, socketError } from './socket-chat.js';
import { ResumeFrame, StopFrame } from './turn-commands.dto.js';
import type { TurnEvent, TurnLog } from './turn-log.js';
import { stoppedWhileWaiting } from './turn-queue.js';

/** What an upgrade found out, and what its URL asks for. */
export interface ChatHandshake {
  /** Null until the token comes in a frame. */
  readonly principal: Principal | null;
  readonly userId: string;
  readonly growId: string | null;
  /** Chunk and done frames carry `turn_id` and `seq`. */
  readonly numbered: boolean;
}

/** Who lets users in. */
export interface Doorkeeper {
  readonly chat: SocketChat;
  /** @throws AppError */
  authenticate(token: string, handshake: ChatHandshake): Promise<Principal>;
  /** Counts the user's socket until it closes. @throws AppError RATE_LIMIT_ERROR */
  enterUser(userId: string, socket: PlainSocket): void;
}

const TOKEN_MS = 10_000;
const CLOSE_CODES: Readonly<Record<string, number>> = {
  AUTH_ERROR: 4401,
  FORBIDDEN: 4403,
  NOT_FOUND: 4404,
  RATE_LIMIT_ERROR: 4429,
};

/** JSON frames of a user with a token: `message`, `resume`, `stop`, `token` in; `chunk`, `done`, `error`, `alert` out. */
export class ChatDialogue implements Dialogue {
  private principal: Principal | null;

  constructor(
    private readonly socket: PlainSocket,
    private readonly handshake: ChatHandshake,
    private readonly door: Doorkeeper,
  ) {
    this.principal = handshake.principal;
  }

  tick(now: number): void {
    if (this.principal === null && now - this.socket.openedAt > TOKEN_MS) this.end(missingToken());
    else if (this.principal && this.socket.isIdle && this.principal.expiresAt * 1000 <= now) this.end(tokenExpired());
  }

  receive(data: RawData, isBinary: boolean): Promise<void> | undefined {
    try {
      const frame = isBinary ? null : parse(data);
      const token = frame?.token;
      if (typeof token === 'string') {
        return this.socket.attempt(null, async () => {
          await this.authenticate(token);
          await this.obey(frame!);
        });
      }
      if (this.principal === null) throw missingToken();
      if (frame === null) throw noMessage();
      return this.obey(frame);
    } catch (error) {
      this.refuse(asAppError(error), null);
    }
  }

  /** Says what the client did not ask for; nothing to a socket without a token that is good now. */
  tell(frame: object): void {
    const isKnown = this.principal !== null && this.principal.expiresAt * 1000 > Date.now();
    if (isKnown && this.socket.isOpen) this.socket.send(frame);
  }

  refuse(error: AppError, turnId: string | null): void {
    const isHopeless = this.principal === null && error.code === 'AUTH_ERROR';
    if (isHopeless) this.end(error);
    else this.socket.send({ ...socketError(error), ...(turnId && this.handshake.numbered && { turn_id: turnId }) });
  }

  private async authenticate(token: string): Promise<void> {
    try {
      const principal = await this.door.authenticate(token, this.handshake);
      if (this.principal === null) this.door.enterUser(principal.userId, this.socket);
      this.principal = principal;
    } catch (thrown) {
      const error = asAppError(thrown);
      if (error.code in CLOSE_CODES) this.end(error);
      else throw error;
    }
  }

  private obey(frame: Record<string, unknown>): Promise<void> | undefined {
    if (!this.socket.isOpen) return;
    try {
      if ('stop' in frame) return this.stop(validated(StopFrame, frame).stop);
      else if ('resume' in frame) this.resume(frame);
      else if ('message' in frame || !('token' in frame)) this.message(frame);
    } catch (error) {
      this.refuse(asAppError(error), null);
    }
  }

  private message(frame: Record<string, unknown>): void {
    const message = validated(ChatMessageRequest, { ...frame, grow_id: this.handshake.growId });
    const turnId = message.turn_id?.toLowerCase() ?? null;
    const answer = async () => {
      const { userId, expiresAt } = this.principal!;
      if (expiresAt * 1000 <= Date.now()) throw tokenExpired();
      const turn = await this.door.chat.start(userId, message);
      await this.deliver(turn, 0);
      await turn.accepted; // also where nobody reads any more: messages are stored in their order
    };
    // Where frames name their turn, help need not wait for the end of another answer.
    if (this.handshake.numbered && !this.socket.isIdle && classify(message.message).isEmergency)
      void this.socket.attempt(turnId, answer);
    else this.socket.enqueue(turnId, answer);
  }

  private resume(frame: Record<string, unknown>): void {
    const { resume, after_seq } = validated(ResumeFrame, frame);
    if (!this.handshake.numbered) {
      throw new AppError('VALIDATION_ERROR', 'resume needs a connection with frames=numbered in its URL');
    }
    const running = this.socket.readingOf(resume.toLowerCase());
    this.socket.enqueue(resume, async () =>
      this.deliver(await this.door.chat.resume(this.principal!.userId, resume), after_seq),
    );
    running?.leave();
  }

  /** One at a time: what the client sends meanwhile is not read. */
  private async stop(given: string): Promise<void> {
    const turnId = given.toLowerCase();
    await this.socket.attempt(turnId, async () => {
      const wasWaiting = this.socket.cancel(turnId);
      if (!wasWaiting) await this.door.chat.stop(this.principal!.userId, turnId);
      this.socket.send({ turn_id: turnId, stopped: true });
      if (wasWaiting) this.refuse(stoppedWhileWaiting(), turnId);
    });
  }

  private deliver(log: TurnLog, after: number): Promise<void> {
    return this.socket.deliver(log, after, (event) => this.frameOf(log.id, event));
  }

  private frameOf(turnId: string, event: TurnEvent): object {
    const number = this.handshake.numbered ? { turn_id: turnId, seq: event.seq } : {};
    if (event.type === 'chunk') return { chunk: event.chunk, ...number };
    if (event.type === 'done') return { done: true, turn_id: turnId, ...number, message: event.message };
    return { ...socketError(event.error), ...number };
  }

  private end(error: AppError): void {
    if (!this.socket.isOpen) return;
    this.socket.send(error.body());
    this.socket.close(CLOSE_CODES[error.code]!, error.message);
  }
}

const missingToken = () => new AppError('AUTH_ERROR', 'Missing token');
const noMessage = () => new AppError('VALIDATION_ERROR', 'A frame must be a JSON object with a message');

/** Null where it is no JSON object. */
function parse(data: RawData): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(String(data));
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}
