import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type BeforeApplicationShutdown, Inject, type OnApplicationShutdown } from '@nestjs/common';
import { type OnGatewayConnection, type OnGatewayInit, WebSocketGateway } from '@nestjs/websockets';
import type { WebSocket } from 'ws';
import { ASSISTANT, type Assistant } from '../assistants/assistant.js';
import { ApiKeyVerifier } from '../auth/api-key.js';
import { bearerToken } from '../auth/bearer.js';
import { MessageLimit } from '../auth/message-limit.js';
import { ChatService } from '../chat/chat.service.js';
import { PlainSockets } from '../chat/plain-sockets.js';
import type { SessionRow } from '../database/rows.js';
import { AppError, draining } from '../errors/app-error.js';
import { validated } from '../errors/validation.js';
import { ApplicationUser } from '../profiles/application-user.js';
import type { PlainSocketServer, UpgradeTarget } from '../realtime/plain-socket-server.js';
import { SocketLimits } from '../realtime/socket-limits.js';
import { SessionDialogue, type SessionHost } from './session-dialogue.js';
import { SessionsService } from './sessions.service.js';

/** Sockets of live sessions. */
@WebSocketGateway({ plain: true, path: '/ws/:user_id' } as object)
export class SessionGateway
  implements OnGatewayInit, OnGatewayConnection, BeforeApplicationShutdown, OnApplicationShutdown, SessionHost
{
  private readonly sockets: PlainSockets;
  /** Of each session, by its id. */
  private readonly dialogues = new Map<string, Set<SessionDialogue>>();

  constructor(
    @Inject(ASSISTANT) readonly assistant: Assistant,
    readonly chat: ChatService,
    readonly limit: MessageLimit,
    readonly sessions: SessionsService,
    private readonly apiKey: ApiKeyVerifier,
    private readonly limits: SocketLimits,
  ) {
    this.sockets = new PlainSockets(chat.drainSignal);
  }

  afterInit(server: PlainSocketServer): void {
    server.handshake = (request, target, stream) => this.handshake(request, target, stream);
    this.sessions.whenEnded((sessionId) => {
      for (const dialogue of this.dialogues.get(sessionId) ?? []) dialogue.end();
    });
  }

  /** When no turn runs any more, sockets leave; the adapter waits for them. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.chat.endTurns();
    this.sockets.tick();
  }

  handleConnection(socket: WebSocket, session: SessionRow, stream: Duplex): void {
    this.sockets.open(socket, stream, (plain) => {
      const dialogue = new SessionDialogue(plain, session, this);
      this.remember(dialogue);
      socket.on('close', () => this.forget(dialogue));
      if (this.sessions.hasEnded(session.id)) dialogue.end(); // while the socket was opened
      return dialogue;
    });
  }

  onApplicationShutdown(): void {
    this.sockets.stop();
  }

  private async handshake(
    { headers }: IncomingMessage,
    { parameter, query }: UpgradeTarget,
    stream: Duplex,
  ): Promise<SessionRow> {
    if (this.chat.draining) throw draining();
    const bearer = bearerToken(headers.authorization);
    const ticket = bearer === null ? query.get('ticket') : null;
    if (!ticket) this.apiKey.verify(bearer);
    const { user_id } = validated(ApplicationUser, { user_id: parameter });
    const session = await this.sessions.admit(user_id, ticket || null);
    if (stream.destroyed) throw new AppError('VALIDATION_ERROR', 'The connection is closed');
    this.limits.enter(stream, `${this.assistant.name}:${user_id}`);
    return session;
  }

  private remember(dialogue: SessionDialogue): void {
    const { id } = dialogue.session;
    const open = this.dialogues.get(id) ?? new Set();
    this.dialogues.set(id, open.add(dialogue));
  }

  private forget(dialogue: SessionDialogue): void {
    const { id } = dialogue.session;
    const open = this.dialogues.get(id);
    open?.delete(dialogue);
    if (open?.size === 0) this.dialogues.delete(id);
  }
}
