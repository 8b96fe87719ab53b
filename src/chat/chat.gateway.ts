import { randomUUID } from 'node:crypto';
import { Inject, Logger, type OnApplicationShutdown } from '@nestjs/common';
import {
  Ack,
  ConnectedSocket,
  MessageBody,
  type OnGatewayConnection,
  type OnGatewayDisconnect,
  type OnGatewayInit,
  SubscribeMessage,
  WebSocketGateway,
} from '@nestjs/websockets';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import type { DefaultEventsMap, Namespace, Socket } from 'socket.io';
import { TokenVerifier } from '../auth/token-verifier.js';
import { AppError, asAppError, draining } from '../errors/app-error.js';
import { validated } from '../errors/validation.js';
import { classify } from '../intent/classify.js';
import { asConnectError } from '../realtime/socket.adapter.js';
import { SocketLimits } from '../realtime/socket-limits.js';
import type { RedisClient } from '../redis/redis.js';
import { SHARED_STATE } from '../redis/redis.module.js';
import type { SharedState } from '../redis/shared-state.js';
import { ChatMessageRequest } from './chat-message.dto.js';
import { SocketChat, socketError } from './socket-chat.js';
import type { Turn } from './turn.js';
import { ResumeRequest, SocketHandshake, StopRequest } from './turn-commands.dto.js';
import type { Reading, TurnEvent, TurnLog } from './turn-log.js';
import { TurnQueue } from './turn-queue.js';

interface SocketData {
  userId: string;
  /** Seconds since 1970. */
  expiresAt: number;
  /** The grow of messages that name none. */
  growId: string | null;
  queue: TurnQueue | null;
  /** Turns that are read to this socket alone, by id; all others reach it through a room. */
  readings: Map<string, Reading> | null;
}

type ChatSocket = Socket<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, SocketData>;
type Acknowledge = ((reply: object) => void) | undefined;

const TICK_MS = 1000;
/** Frames that may wait for a slow client: half of the longest answer. Beyond that it is dropped, and can resume. */
const MOST_BUFFERED_FRAMES = 2000;
/** Turns that a socket may have resumed at once. */
const MOST_READINGS = 20;
const TURN_BEGUN = 'turn begun';

const userRoom = (userId: string) => `user:${userId}`;
const turnRoom = (turnId: string) => `turn:${turnId}`;

/** Socket.IO: every socket of a user sees all turns of that user that begin after it connected. */
@WebSocketGateway({ namespace: 'chat' })
export class ChatGateway
  implements OnGatewayInit<Namespace>, OnGatewayConnection, OnGatewayDisconnect, OnApplicationShutdown
{
  private readonly log = new Logger('Socket.IO');
  private namespace: Namespace;
  private adapterClient: RedisClient | null = null;
  private timer: NodeJS.Timeout | undefined;
  /** Who sent the message of a turn and so reads it from its first event on. */
  private readonly senders = new WeakMap<TurnLog, string>();

  constructor(
    private readonly chat: SocketChat,
    private readonly verifier: TokenVerifier,
    private readonly limits: SocketLimits,
    @Inject(SHARED_STATE) private readonly shared: SharedState | null,
  ) {}

  afterInit(namespace: Namespace): void {
    this.namespace = namespace;
    if (this.shared) {
      this.adapterClient = this.shared.openClient();
      namespace.server.adapter(createAdapter(this.adapterClient));
    }
    namespace.use((socket, next) => {
      this.authenticate(socket).then(
        () => next(),
        (error) => next(asConnectError(error)),
      );
    });
    namespace.on(TURN_BEGUN, (userId: string, turnId: string) => void this.showForeign(userId, turnId));
    this.chat.whenBegun((turn) => this.announce(turn));
    const tick = () => {
      const now = Date.now();
      for (const socket of namespace.sockets.values()) this.tick(socket, now);
    };
    this.timer = setInterval(tick, TICK_MS);
    this.chat.drainSignal.addEventListener('abort', tick);
  }

  handleConnection(socket: ChatSocket): void {
    void socket.join(userRoom(socket.data.userId));
    (socket.conn as { request: unknown }).request = null; // some kilobytes that nobody reads again
  }

  handleDisconnect(socket: ChatSocket): void {
    for (const reading of socket.data.readings?.values() ?? []) reading.leave();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
    this.adapterClient?.disconnect();
  }

  @SubscribeMessage('message')
  message(@ConnectedSocket() socket: ChatSocket, @MessageBody() body: unknown, @Ack() acknowledge: Acknowledge): void {
    const reply = new MessageReply(socket, acknowledge);
    try {
      const message = validated(ChatMessageRequest, body);
      message.turn_id ??= null;
      message.grow_id ??= socket.data.growId;
      const queue = (socket.data.queue ??= new TurnQueue());
      const answer = () => this.answer(socket, message, reply);
      // Frames name their turn, so help need not wait for the end of another answer.
      if (!queue.isIdle && classify(message.message).isEmergency) void answer();
      else if (queue.isIdle) queue.add(answer);
      else {
        message.turn_id ??= randomUUID();
        queue.add(answer);
        reply.accept(message.turn_id.toLowerCase());
      }
    } catch (error) {
      reply.refuse(asAppError(error));
    }
  }

  @SubscribeMessage('resume')
  async resume(
    @ConnectedSocket() socket: ChatSocket,
    @MessageBody() body: unknown,
    @Ack() acknowledge: Acknowledge,
  ): Promise<void> {
    try {
      const { turn_id, after_seq } = validated(ResumeRequest, body);
      if ((socket.data.readings?.size ?? 0) >= MOST_READINGS) throw tooManyReadings();
      const log = await this.chat.resume(socket.data.userId, turn_id);
      // From here on this socket is told by itself, and no longer as one of the room.
      socket.data.readings?.get(log.id)?.leave();
      await socket.leave(turnRoom(log.id));
      acknowledge?.({ turn_id: log.id, after_seq });
      void this.deliver(socket, log, after_seq, (event) => emitTo(socket, log.id, event));
    } catch (error) {
      refuse(socket, acknowledge, asAppError(error));
    }
  }

  @SubscribeMessage('stop')
  async stop(
    @ConnectedSocket() socket: ChatSocket,
    @MessageBody() body: unknown,
    @Ack() acknowledge: Acknowledge,
  ): Promise<void> {
    try {
      const { turn_id } = validated(StopRequest, body);
      await this.chat.stop(socket.data.userId, turn_id);
      acknowledge?.({ turn_id: turn_id.toLowerCase(), stopped: true });
    } catch (error) {
      refuse(socket, acknowledge, asAppError(error));
    }
  }

  private async authenticate(socket: ChatSocket): Promise<void> {
    if (this.chat.drainSignal.aborted) throw draining();
    const { token, grow_id } = socket.handshake.auth as Record<string, unknown>;
    const { userId, expiresAt } = await this.verifier.verify(typeof token === 'string' ? token : null);
    const growId = validated(SocketHandshake, { grow_id }).grow_id ?? null;
    if (growId !== null) await this.chat.requireGrow(userId, growId);
    this.limits.enter(socket.conn, userId);
    socket.data = { userId, expiresAt, growId, queue: null, readings: null };
  }

  private async answer(socket: ChatSocket, message: ChatMessageRequest, reply: MessageReply): Promise<void> {
    try {
      if (isExpired(socket, Date.now())) throw tokenExpired();
      const turn = await this.chat.start(socket.data.userId, message);
      this.senders.set(turn, socket.id);
      void turn.accepted.then(() => reply.accept(turn.id));
      await this.deliver(socket, turn, 0, (event) => {
        if (event.type === 'error') return reply.refuse(event.error, turn.id);
        reply.accept(turn.id);
        emitTo(socket, turn.id, event);
      });
    } catch (error) {
      reply.refuse(asAppError(error), message.turn_id ?? undefined);
    }
  }

  /** Reads a turn to one socket, until either ends. */
  private async deliver(
    socket: ChatSocket,
    log: TurnLog,
    after: number,
    onEvent: (event: TurnEvent) => void,
  ): Promise<void> {
    if (!socket.connected) return;
    const readings = (socket.data.readings ??= new Map());
    const reading = log.read(after, (event) => {
      onEvent(event);
      return true;
    });
    readings.set(log.id, reading);
    await reading.ended;
    if (readings.get(log.id) === reading) readings.delete(log.id);
  }

  /** Shows a turn that begins to all sockets of its user, but not to its sender, who reads it already. */
  private show(log: TurnLog): void {
    const { local, adapter } = this.namespace;
    const [users, room] = [userRoom(log.owner), turnRoom(log.id)];
    if (adapter.rooms.has(users)) {
      const sender = this.senders.get(log);
      const audience = local.in(users);
      (sender === undefined ? audience : audience.except(sender)).socketsJoin(room);
    }
    if (!adapter.rooms.has(room)) return;
    const frames = local.to(room);
    const reading = log.read(0, (event) => {
      emitTo(frames, log.id, event);
      return true;
    });
    void reading.ended.then(() => local.in(room).socketsLeave(room));
  }

  /** A turn that began on this node: its user's sockets here see it, and other nodes are told. */
  private announce(turn: Turn): void {
    this.show(turn);
    if (this.adapterClient?.status === 'ready') this.namespace.serverSideEmit(TURN_BEGUN, turn.owner, turn.id);
  }

  private async showForeign(userId: string, turnId: string): Promise<void> {
    if (!this.namespace.adapter.rooms.has(userRoom(userId))) return;
    try {
      this.show(await this.chat.resume(userId, turnId));
    } catch (error) {
      this.log.warn({ err: error, turn: turnId }, 'A turn of another node could not be shown');
    }
  }

  /** Looks after what no event tells; about once a second. */
  private tick(socket: ChatSocket, now: number): void {
    const { writeBuffer } = socket.conn as unknown as { readonly writeBuffer: readonly unknown[] };
    if (writeBuffer.length > MOST_BUFFERED_FRAMES) {
      socket.conn.close(true);
      return;
    }
    const { queue, readings } = socket.data;
    if ((queue && !queue.isIdle) || readings?.size) return;
    if (isExpired(socket, now)) {
      socket.emit('error', tokenExpired().body());
      socket.disconnect(true);
    } else if (this.chat.drainSignal.aborted && ![...socket.rooms].some((room) => room.startsWith('turn:'))) {
      socket.emit('error', draining().body());
      socket.conn.close(); // and not `disconnect`, after which a client does not come back by itself
    }
  }
}

/** Answers a message once: by its acknowledgement, or by an `error` event where that is missing or used up. */
class MessageReply {
  private isGiven = false;

  constructor(
    private readonly socket: ChatSocket,
    private readonly acknowledge: Acknowledge,
  ) {}

  accept(turnId: string): void {
    if (this.isGiven) return;
    this.isGiven = true;
    this.acknowledge?.({ turn_id: turnId });
  }

  refuse(error: AppError, turnId?: string): void {
    refuse(this.socket, this.isGiven ? undefined : this.acknowledge, error, turnId);
    this.isGiven = true;
  }
}

function refuse(socket: ChatSocket, acknowledge: Acknowledge, error: AppError, turnId?: string): void {
  const body = socketError(error);
  if (acknowledge) acknowledge(body);
  else socket.emit('error', { ...(turnId && { turn_id: turnId }), ...body });
}

function emitTo(target: { emit(name: string, frame: object): unknown }, turnId: string, event: TurnEvent): void {
  if (event.type === 'chunk') target.emit('chunk', { turn_id: turnId, seq: event.seq, chunk: event.chunk });
  else if (event.type === 'done') target.emit('done', { turn_id: turnId, seq: event.seq, message: event.message });
  else target.emit('error', { turn_id: turnId, ...socketError(event.error) });
}

const isExpired = (socket: ChatSocket, now: number) => socket.data.expiresAt * 1000 <= now;
const tooManyReadings = () =>
  new AppError('CONFLICT', `At most ${MOST_READINGS} turns are read on one connection at once`);
const tokenExpired = () => new AppError('AUTH_ERROR', 'Token expired');
