import { randomUUID } from 'node:crypto';
import { type BeforeApplicationShutdown, Inject, Logger, type OnApplicationShutdown } from '@nestjs/common';
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
import type { Alert } from '../alerts/alert.js';
import { AlertFeed } from '../alerts/alert-feed.js';
import { TokenVerifier, tokenExpired } from '../auth/token-verifier.js';
import { AppError, asAppError, draining, logFault } from '../errors/app-error.js';
import { validated } from '../errors/validation.js';
import { classify } from '../intent/classify.js';
import { MOST_STALLED_MS } from '../realtime/slow-client.js';
import { asConnectError } from '../realtime/socket.adapter.js';
import { SocketLimits } from '../realtime/socket-limits.js';
import { SocketOutbox } from '../realtime/socket-outbox.js';
import type { RedisClient } from '../redis/redis.js';
import { SHARED_STATE } from '../redis/redis.module.js';
import type { SharedState } from '../redis/shared-state.js';
import { ChatMessageRequest } from './chat-message.dto.js';
import { SocketChat, socketError } from './socket-chat.js';
import type { Turn } from './turn.js';
import { ResumeRequest, SocketHandshake, StopRequest } from './turn-commands.dto.js';
import { beyondTheEnd, type Reading, type TurnEvent, type TurnLog } from './turn-log.js';
import { stoppedWhileWaiting, TurnQueue } from './turn-queue.js';

interface SocketData {
  userId: string;
  /** Seconds since 1970. */
  expiresAt: number;
  /** The grow of messages that name none. */
  growId: string | null;
  queue: TurnQueue | null;
  /** Turns that are being read to this socket, by id. */
  readings: Map<string, Reading> | null;
  outbox: SocketOutbox | null;
  /** Requests to resume and to stop that are being looked into. */
  commands: number;
}

type ChatSocket = Socket<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, SocketData>;
type Acknowledge = ((reply: object) => void) | undefined;

const TICK_MS = 1000;
/** What its clients get to read the last frames when the server shuts down. */
const CLOSING_MS = 1000;
/** Turns that a socket may read, or have looked for, at once. */
const MOST_READINGS = 20;
/** Of a frame beside its text, and of an answer's metadata. */
const FRAME_BYTES = 120;
const METADATA_BYTES = 1000;
const ALERT_BYTES = 600;
const TURN_BEGUN = 'turn begun';

const userRoom = (userId: string) => `user:${userId}`;

/** Socket.IO: every socket of a user sees all turns of that user that begin after it connected. */
@WebSocketGateway({ namespace: 'chat' })
export class ChatGateway
  implements
    OnGatewayInit<Namespace>,
    OnGatewayConnection,
    OnGatewayDisconnect,
    BeforeApplicationShutdown,
    OnApplicationShutdown
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
    private readonly alerts: AlertFeed,
    @Inject(SHARED_STATE) private readonly shared: SharedState | null,
  ) {}

  afterInit(namespace: Namespace): void {
    this.namespace = namespace;
    if (this.shared) {
      this.adapterClient = this.shared.openClient();
      namespace.server.adapter(createAdapter(this.adapterClient));
    }
    namespace.server.engine.on('connection', (connection: ChatSocket['conn']) => {
      try {
        this.limits.enter(connection, null);
      } catch {
        connection.close(true);
      }
    });
    namespace.use((socket, next) => {
      this.authenticate(socket).then(
        () => next(),
        (thrown) => {
          const error = asAppError(thrown);
          logFault(this.log, error);
          next(asConnectError(error));
        },
      );
    });
    namespace.on(TURN_BEGUN, (userId: string, turnId: string) => void this.showForeign(userId, turnId));
    this.chat.whenBegun((turn) => this.announce(turn));
    this.alerts.whenTold((owner, alert) => this.tell(owner, alert));
    this.timer = setInterval(() => this.tickAll(), TICK_MS);
    this.chat.drainSignal.addEventListener('abort', () => this.tickAll());
  }

  /** When no turn runs any more, sockets leave with their last frames read. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.chat.endTurns();
    const gone = [...this.namespace.sockets.values()].map(
      (socket) => new Promise((resolve) => socket.once('disconnect', resolve)),
    );
    this.tickAll();
    await Promise.race([Promise.all(gone), new Promise((resolve) => setTimeout(resolve, CLOSING_MS))]);
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
      message.grow_id ??= socket.data.growId;
      const queue = (socket.data.queue ??= new TurnQueue());
      const answer = () => this.answer(socket, message, reply);
      // Frames name their turn, so help need not wait for the end of another answer, nor does a refusal.
      const isUrgent = this.chat.drainSignal.aborted || (!queue.isIdle && classify(message.message).isEmergency);
      if (isUrgent) void answer();
      else if (queue.isIdle) queue.add(null, answer);
      else {
        const turnId = (message.turn_id ??= randomUUID()).toLowerCase();
        queue.add(turnId, answer);
        reply.accept(turnId);
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
    await this.obey(socket, acknowledge, async () => {
      const { turn_id, after_seq } = validated(ResumeRequest, body);
      const log = await this.chat.resume(socket.data.userId, turn_id);
      socket.data.readings?.get(log.id)?.leave();
      acknowledge?.({ turn_id: log.id, after_seq });
      void this.deliver(socket, log, after_seq, (event) => emitTo(socket, log.id, event)).then(() => {
        if (log.ended && after_seq > log.lastSeq) refuse(socket, undefined, beyondTheEnd(), log.id);
      });
    });
  }

  @SubscribeMessage('stop')
  async stop(
    @ConnectedSocket() socket: ChatSocket,
    @MessageBody() body: unknown,
    @Ack() acknowledge: Acknowledge,
  ): Promise<void> {
    await this.obey(socket, acknowledge, async () => {
      const turnId = validated(StopRequest, body).turn_id.toLowerCase();
      const wasWaiting = socket.data.queue?.cancel(turnId) ?? false;
      if (!wasWaiting) await this.chat.stop(socket.data.userId, turnId);
      acknowledge?.({ turn_id: turnId, stopped: true });
      if (wasWaiting) refuse(socket, undefined, stoppedWhileWaiting(), turnId);
    });
  }

  /** Looks into a request about a turn, and into no more at once than a client needs. */
  private async obey(socket: ChatSocket, acknowledge: Acknowledge, command: () => Promise<void>): Promise<void> {
    const { data } = socket;
    data.commands += 1;
    try {
      if (data.commands + (data.readings?.size ?? 0) > MOST_READINGS) throw tooManyReadings();
      await command();
    } catch (thrown) {
      const error = asAppError(thrown);
      logFault(this.log, error);
      refuse(socket, acknowledge, error);
    } finally {
      data.commands -= 1;
    }
  }

  private tickAll(): void {
    const now = Date.now();
    for (const socket of this.namespace.sockets.values()) this.tick(socket, now);
  }

  private async authenticate(socket: ChatSocket): Promise<void> {
    if (this.chat.drainSignal.aborted) throw draining();
    const { token, grow_id } = socket.handshake.auth as Record<string, unknown>;
    const { userId, expiresAt } = await this.verifier.verify(typeof token === 'string' ? token : null);
    const growId = validated(SocketHandshake, { grow_id }).grow_id ?? null;
    if (growId !== null) await this.chat.requireGrow(userId, growId);
    this.limits.enterUser(socket.conn, userId);
    socket.data = { userId, expiresAt, growId, queue: null, readings: null, outbox: null, commands: 0 };
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
      await turn.accepted; // also where nobody reads any more: messages are stored in their order
    } catch (thrown) {
      const error = asAppError(thrown);
      logFault(this.log, error);
      reply.refuse(error, message.turn_id ?? undefined);
    }
  }

  /** Reads a turn to one socket as fast as its client takes it, until either ends. */
  private async deliver(
    socket: ChatSocket,
    log: TurnLog,
    after: number,
    onEvent: (event: TurnEvent) => void,
  ): Promise<void> {
    const outbox = (socket.data.outbox ??= new SocketOutbox(socket.conn));
    const readings = (socket.data.readings ??= new Map());
    const { id } = log; // a replay changes it
    const goOn = () => (outbox.isFull ? outbox.onRoom(goOn) : reading.resume());
    const onNext = (event: TurnEvent) => {
      onEvent(event);
      outbox.add(bytesOf(event));
      if (outbox.isFull) outbox.onRoom(goOn);
      return !outbox.isFull;
    };
    const isPaused = outbox.isFull;
    const reading: Reading = log.read(after, onNext, { isPaused });
    if (isPaused) outbox.onRoom(goOn);
    readings.set(id, reading);
    if (!socket.connected) reading.leave();
    await reading.ended;
    if (readings.get(id) === reading) readings.delete(id);
  }

  /** Shows a turn that begins to all sockets of its user, but not to its sender, who reads it already. */
  private show(log: TurnLog): void {
    const { sockets, adapter } = this.namespace;
    const sender = this.senders.get(log);
    for (const id of adapter.rooms.get(userRoom(log.owner)) ?? []) {
      const socket = sockets.get(id) as ChatSocket | undefined;
      if (!socket || id === sender || socket.data.readings?.has(log.id) || isExpired(socket, Date.now())) continue;
      void this.deliver(socket, log, 0, (event) => emitTo(socket, log.id, event));
    }
  }

  /** A turn that began on this node: its user's sockets here see it, and other nodes are told. */
  private announce(turn: Turn): void {
    this.show(turn);
    if (this.adapterClient?.status === 'ready') this.namespace.serverSideEmit(TURN_BEGUN, turn.owner, turn.id);
  }

  /** Every node tells its own sockets. */
  private tell(owner: string, alert: Alert): void {
    const { sockets, adapter } = this.namespace;
    for (const id of adapter.rooms.get(userRoom(owner)) ?? []) {
      const socket = sockets.get(id) as ChatSocket | undefined;
      if (!socket || isExpired(socket, Date.now())) continue;
      (socket.data.outbox ??= new SocketOutbox(socket.conn)).add(ALERT_BYTES); // who never reads is dropped
      socket.emit('alert', alert);
    }
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
    const { queue, readings, outbox } = socket.data;
    if (outbox && outbox.stalledSince > 0 && now - outbox.stalledSince > MOST_STALLED_MS) drop(socket);
    else if ((queue && !queue.isIdle) || readings?.size) return;
    else if (isExpired(socket, now)) {
      socket.emit('error', tokenExpired().body());
      socket.disconnect(true);
    } else if (this.chat.drainSignal.aborted) {
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

function emitTo(target: ChatSocket, turnId: string, event: TurnEvent): void {
  if (event.type === 'chunk') target.emit('chunk', { turn_id: turnId, seq: event.seq, chunk: event.chunk });
  else if (event.type === 'done') target.emit('done', { turn_id: turnId, seq: event.seq, message: event.message });
  else target.emit('error', { turn_id: turnId, ...socketError(event.error) });
}

/** At once, and not with the courtesies that a client which reads nothing would never answer. */
function drop({ conn }: ChatSocket): void {
  const { socket } = conn.transport as unknown as { readonly socket?: { terminate?(): void } };
  conn.close(true);
  socket?.terminate?.();
}

const bytesOf = (event: TurnEvent) =>
  FRAME_BYTES +
  (event.type === 'chunk'
    ? event.chunk.length
    : event.type === 'done'
      ? event.message.content.length + METADATA_BYTES
      : 0);
const isExpired = (socket: ChatSocket, now: number) => socket.data.expiresAt * 1000 <= now;
const tooManyReadings = () =>
  new AppError('CONFLICT', `At most ${MOST_READINGS} turns are read on one connection at once`);
