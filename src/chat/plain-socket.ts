import type { Duplex } from 'node:stream';
import type { RawData, WebSocket } from 'ws';
import { type Principal, tokenExpired } from '../auth/token-verifier.js';
import { AppError, asAppError, draining } from '../errors/app-error.js';
import { validated } from '../errors/validation.js';
import { classify } from '../intent/classify.js';
import { MOST_BUFFERED_BYTES, MOST_STALLED_MS } from '../realtime/slow-client.js';
import type { WriteBatches } from '../realtime/write-batches.js';
import { ChatMessageRequest } from './chat-message.dto.js';
import { type SocketChat, socketError } from './socket-chat.js';
import { ResumeFrame, StopFrame } from './turn-commands.dto.js';
import { beyondTheEnd, type Reading, type TurnEvent, type TurnLog } from './turn-log.js';
import { stoppedWhileWaiting, TurnQueue } from './turn-queue.js';

/** What an upgrade found out, and what its URL asks for. */
export interface PlainSocketContext {
  /** Null until the token comes in a frame. */
  readonly principal: Principal | null;
  readonly userId: string;
  readonly growId: string | null;
  /** Chunk and done frames carry `turn_id` and `seq`. */
  readonly numbered: boolean;
}

/** What a plain socket needs of the server. */
export interface PlainSocketHost {
  readonly chat: SocketChat;
  readonly writes: WriteBatches;
  /** @throws AppError */
  authenticate(token: string, context: PlainSocketContext): Promise<Principal>;
  /** Counts the user's socket until its stream closes. @throws AppError RATE_LIMIT_ERROR */
  enterUser(userId: string, stream: Duplex): void;
  /** A fault that the client is told of in a sentence. */
  failed(error: AppError): void;
  closed(socket: PlainSocket): void;
}

const TOKEN_MS = 10_000;
const PING_MS = 20_000;
const CLOSE_CODES: Readonly<Record<string, number>> = {
  AUTH_ERROR: 4401,
  FORBIDDEN: 4403,
  NOT_FOUND: 4404,
  RATE_LIMIT_ERROR: 4429,
};
const RESTARTING = 1012;

/** One plain WebSocket: frames in, frames out. */
export class PlainSocket {
  private principal: Principal | null;
  private readonly openedAt = Date.now();
  private nextPingAt = this.openedAt + PING_MS * (0.5 + Math.random() / 2);
  private awaitsPong = false;
  private stalledSince = 0;
  private queue: TurnQueue | null = null;
  /** Running ones by turn, so that a resume takes the place of what it repeats. */
  private readings: Map<string, Reading> | null = null;
  /** While a token is verified or a turn stopped, what came after it waits. */
  private inbox: Promise<void> | null = null;

  constructor(
    private readonly socket: WebSocket,
    /** What carries the socket's frames. */
    private readonly stream: Duplex,
    private readonly context: PlainSocketContext,
    private readonly host: PlainSocketHost,
  ) {
    this.principal = context.principal;
    socket.on('message', (data, isBinary) => this.onFrame(data, isBinary));
    socket.on('pong', () => {
      this.awaitsPong = false;
    });
    socket.on('close', () => {
      for (const reading of this.readings?.values() ?? []) reading.leave();
      this.host.closed(this);
    });
  }

  /** Looks after deadlines; to be called about once a second. */
  tick(now: number): void {
    if (this.stalledSince > 0 && now - this.stalledSince > MOST_STALLED_MS) this.socket.terminate();
    else if (now >= this.nextPingAt) this.ping(now);
    if (this.principal === null && now - this.openedAt > TOKEN_MS) this.end(missingToken());
    else if (this.isIdle) this.rest(now);
  }

  private get isIdle(): boolean {
    return (this.queue === null || this.queue.isIdle) && !this.readings?.size;
  }

  /** Nothing runs: the moment to leave, where there is a reason to. */
  private rest(now: number): void {
    if (this.host.chat.drainSignal.aborted) this.socket.close(RESTARTING, draining().message);
    else if (this.principal && this.principal.expiresAt * 1000 <= now) this.end(tokenExpired());
  }

  private ping(now: number): void {
    if (this.awaitsPong) {
      this.socket.terminate();
      return;
    }
    this.awaitsPong = true;
    this.nextPingAt = now + PING_MS;
    this.socket.ping();
  }

  private onFrame(data: RawData, isBinary: boolean): void {
    const work = this.inbox ? this.inbox.then(() => this.receive(data, isBinary)) : this.receive(data, isBinary);
    if (!work) return;
    this.socket.pause();
    const inbox: Promise<void> = work.finally(() => {
      if (this.inbox !== inbox) return;
      this.inbox = null;
      this.socket.resume();
    });
    this.inbox = inbox;
  }

  private receive(data: RawData, isBinary: boolean): Promise<void> | undefined {
    if (this.socket.readyState !== this.socket.OPEN) return;
    try {
      const frame = isBinary ? null : parse(data);
      const token = frame?.token;
      if (typeof token === 'string') {
        return this.attempt(null, async () => {
          await this.authenticate(token);
          await this.obey(frame!);
        });
      }
      if (this.principal === null) throw missingToken();
      if (frame === null) throw noMessage();
      return this.obey(frame);
    } catch (error) {
      this.refuse(asAppError(error));
    }
  }

  private async authenticate(token: string): Promise<void> {
    try {
      const principal = await this.host.authenticate(token, this.context);
      if (this.principal === null) this.host.enterUser(principal.userId, this.stream);
      this.principal = principal;
    } catch (thrown) {
      const error = asAppError(thrown);
      if (error.code in CLOSE_CODES) this.end(error);
      else throw error;
    }
  }

  private obey(frame: Record<string, unknown>): Promise<void> | undefined {
    if (this.socket.readyState !== this.socket.OPEN) return;
    try {
      if ('stop' in frame) return this.stop(validated(StopFrame, frame).stop);
      else if ('resume' in frame) this.resume(frame);
      else if ('message' in frame || !('token' in frame)) this.message(frame);
    } catch (error) {
      this.refuse(asAppError(error));
    }
  }

  private message(frame: Record<string, unknown>): void {
    const message = validated(ChatMessageRequest, { ...frame, grow_id: this.context.growId });
    const turnId = message.turn_id?.toLowerCase() ?? null;
    const answer = async () => {
      const { userId, expiresAt } = this.principal!;
      if (expiresAt * 1000 <= Date.now()) throw tokenExpired();
      const turn = await this.host.chat.start(userId, message);
      await this.deliver(turn, 0);
      await turn.accepted; // also where nobody reads any more: messages are stored in their order
    };
    // Where frames name their turn, help need not wait for the end of another answer.
    if (this.context.numbered && !this.isIdle && classify(message.message).isEmergency)
      void this.attempt(turnId, answer);
    else this.enqueue(turnId, answer);
  }

  private resume(frame: Record<string, unknown>): void {
    const { resume, after_seq } = validated(ResumeFrame, frame);
    if (!this.context.numbered) {
      throw new AppError('VALIDATION_ERROR', 'resume needs a connection with frames=numbered in its URL');
    }
    const running = this.readings?.get(resume.toLowerCase());
    this.enqueue(resume, async () =>
      this.deliver(await this.host.chat.resume(this.principal!.userId, resume), after_seq),
    );
    running?.leave();
  }

  /** One at a time: what the client sends meanwhile is not read. */
  private async stop(given: string): Promise<void> {
    const turnId = given.toLowerCase();
    await this.attempt(turnId, async () => {
      const wasWaiting = this.queue?.cancel(turnId) ?? false;
      if (!wasWaiting) await this.host.chat.stop(this.principal!.userId, turnId);
      this.send({ turn_id: turnId, stopped: true });
      if (wasWaiting) this.refuse(stoppedWhileWaiting(), turnId);
    });
  }

  private enqueue(turnId: string | null, job: () => Promise<void>): void {
    this.queue ??= new TurnQueue();
    this.queue.add(turnId, () => this.attempt(turnId, job));
  }

  /** Whatever goes wrong is told to the client. */
  private async attempt(turnId: string | null, job: () => Promise<void>): Promise<void> {
    try {
      await job();
    } catch (thrown) {
      const error = asAppError(thrown);
      this.host.failed(error);
      this.refuse(error, turnId);
    }
  }

  private async deliver(log: TurnLog, after: number): Promise<void> {
    if (this.socket.readyState !== this.socket.OPEN) return;
    const { id } = log; // a replay changes it
    const reading: Reading = log.read(after, (event) => this.say(log.id, event, () => reading.resume()));
    this.readings ??= new Map();
    this.readings.set(id, reading);
    this.host.writes.begin();
    await reading.ended;
    this.host.writes.end(this.stream);
    if (this.readings.get(id) === reading) this.readings.delete(id);
    if (log.ended && after > log.lastSeq) throw beyondTheEnd();
  }

  /** False where the client does not keep up: `onDrain` tells when it has. */
  private say(turnId: string, event: TurnEvent, onDrain: () => void): boolean {
    const number = this.context.numbered ? { turn_id: turnId, seq: event.seq } : {};
    const frame =
      event.type === 'chunk'
        ? { chunk: event.chunk, ...number }
        : event.type === 'done'
          ? { done: true, turn_id: turnId, ...number, message: event.message }
          : { ...socketError(event.error), ...number };
    if (this.socket.bufferedAmount <= MOST_BUFFERED_BYTES) {
      // The first chunk is waited for, and the end as well, behind which the stream is released.
      if (event.type === 'chunk' && event.seq > 1) this.host.writes.hold(this.stream);
      this.send(frame);
      return true;
    }
    this.host.writes.release(this.stream);
    this.stalledSince ||= Date.now();
    this.socket.send(JSON.stringify(frame), () => {
      this.stalledSince = 0;
      onDrain();
    });
    return false;
  }

  private send(frame: object): void {
    // What is said beside a turn is short, and a client that provokes it endlessly without reading is dropped.
    if (this.socket.bufferedAmount > 4 * MOST_BUFFERED_BYTES) this.socket.terminate();
    else this.socket.send(JSON.stringify(frame));
  }

  private refuse(error: AppError, turnId?: string | null): void {
    const isHopeless = this.principal === null && error.code === 'AUTH_ERROR';
    if (isHopeless) this.end(error);
    else this.send({ ...socketError(error), ...(turnId && this.context.numbered && { turn_id: turnId }) });
  }

  private end(error: AppError): void {
    if (this.socket.readyState !== this.socket.OPEN) return;
    this.send(error.body());
    this.socket.close(CLOSE_CODES[error.code], error.message);
  }
}

const missingToken = () => new AppError('AUTH_ERROR', 'Missing token');
const noMessage = () => new AppError('VALIDATION_ERROR', 'A frame must be a JSON object with a message');

/** Null where it is no JSON object. */
function parse(data: RawData): Record<string, unknown> | null {
  try {
    const value = JSON.parse(String(data));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
