import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { BeforeApplicationShutdown, OnApplicationShutdown } from '@nestjs/common';
import { type OnGatewayConnection, type OnGatewayInit, WebSocketGateway } from '@nestjs/websockets';
import type { WebSocket } from 'ws';
import { AlertFeed } from '../alerts/alert-feed.js';
import { bearerToken } from '../auth/bearer.js';
import { type Principal, TokenVerifier } from '../auth/token-verifier.js';
import { AppError, draining } from '../errors/app-error.js';
import { validationError } from '../errors/validation.js';
import { UUID } from '../errors/validation-rules.js';
import type { PlainSocketServer } from '../realtime/plain-socket-server.js';
import { SocketLimits } from '../realtime/socket-limits.js';
import { ChatDialogue, type ChatHandshake, type Doorkeeper } from './chat-dialogue.js';
import type { PlainSocket } from './plain-socket.js';
import { PlainSockets } from './plain-sockets.js';
import { SocketChat } from './socket-chat.js';

/** Plain WebSockets, as a browser or any RFC 6455 client opens them. */
@WebSocketGateway({ plain: true, path: '/ws/chat/stream' } as object)
export class ChatStreamGateway
  implements OnGatewayInit, OnGatewayConnection, BeforeApplicationShutdown, OnApplicationShutdown, Doorkeeper
{
  private readonly sockets: PlainSockets;
  /** Of each user who is named in a handshake. */
  private readonly dialogues = new Map<string, Set<ChatDialogue>>();

  constructor(
    readonly chat: SocketChat,
    private readonly verifier: TokenVerifier,
    private readonly limits: SocketLimits,
    private readonly alerts: AlertFeed,
  ) {
    this.sockets = new PlainSockets(chat.drainSignal);
  }

  afterInit(server: PlainSocketServer): void {
    server.handshake = (request, target, stream) => this.handshake(request, target.query, stream);
    this.alerts.whenTold((owner, alert) => {
      for (const dialogue of this.dialogues.get(owner) ?? []) dialogue.tell({ alert });
    });
  }

  /** When no turn runs any more, sockets leave; the adapter waits for them. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.chat.endTurns();
    this.sockets.tick();
  }

  handleConnection(socket: WebSocket, handshake: ChatHandshake, stream: Duplex): void {
    this.sockets.open(socket, stream, (plain) => {
      const dialogue = new ChatDialogue(plain, handshake, this);
      this.remember(handshake.userId, dialogue);
      socket.on('close', () => this.forget(handshake.userId, dialogue));
      return dialogue;
    });
  }

  onApplicationShutdown(): void {
    this.sockets.stop();
  }

  async authenticate(token: string, { userId, growId }: ChatHandshake): Promise<Principal> {
    const principal = await this.verifier.verify(token);
    await this.admit(principal, userId, growId);
    return principal;
  }

  enterUser(userId: string, { stream }: PlainSocket): void {
    this.limits.enterUser(stream, userId);
  }

  private remember(userId: string, dialogue: ChatDialogue): void {
    const open = this.dialogues.get(userId) ?? new Set();
    this.dialogues.set(userId, open.add(dialogue));
  }

  private forget(userId: string, dialogue: ChatDialogue): void {
    const open = this.dialogues.get(userId);
    open?.delete(dialogue);
    if (open?.size === 0) this.dialogues.delete(userId);
  }

  private async admit(principal: Principal, userId: string, growId: string | null): Promise<void> {
    if (principal.userId !== userId) throw new AppError('FORBIDDEN', "user_id is not the token's user");
    if (growId !== null) await this.chat.requireGrow(userId, growId);
  }

  private async handshake(request: IncomingMessage, query: URLSearchParams, stream: Duplex): Promise<ChatHandshake> {
    if (this.chat.drainSignal.aborted) throw draining();
    const token = tokenOf(request, query);
    const principal = token === null ? null : await this.verifier.verify(token);
    const userId = uuidOf(query, 'user_id')?.toLowerCase();
    if (!userId) throw validationError([{ field: 'user_id', message: 'user_id must be a UUID' }]);
    const growId = uuidOf(query, 'grow_id');
    if (principal) await this.admit(principal, userId, growId);
    if (stream.destroyed) throw new AppError('VALIDATION_ERROR', 'The connection is closed');
    this.limits.enter(stream, principal && userId);
    return { principal, userId, growId, numbered: query.get('frames') === 'numbered' };
  }
}

/** From the header, the query or the sub-protocols; null where there is none, '' where it is empty. */
function tokenOf({ headers }: IncomingMessage, query: URLSearchParams): string | null {
  if (headers.authorization !== undefined) return bearerToken(headers.authorization) ?? '';
  const inQuery = query.get('token');
  if (inQuery !== null) return inQuery;
  const protocols = headers['sec-websocket-protocol']?.split(',').map((protocol) => protocol.trim()) ?? [];
  const scheme = protocols.findIndex((protocol) => protocol.toLowerCase() === 'bearer');
  return scheme < 0 ? null : (protocols[scheme + 1] ?? '');
}

/** Null where it is missing or empty. @throws AppError VALIDATION_ERROR where it is no UUID. */
function uuidOf(query: URLSearchParams, name: string): string | null {
  const value = query.get(name);
  if (value === null || value === '') return null;
  if (!UUID.test(value)) throw validationError([{ field: name, message: `${name} must be a UUID` }]);
  return value;
}
