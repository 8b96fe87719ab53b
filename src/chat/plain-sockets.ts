import type { Duplex } from 'node:stream';
import { Logger } from '@nestjs/common';
import type { WebSocket } from 'ws';
import { type AppError, logFault } from '../errors/app-error.js';
import { WriteBatches } from '../realtime/write-batches.js';
import { type Dialogue, PlainSocket, type PlainSocketHost } from './plain-socket.js';

const TICK_MS = 1000;

/** The open plain sockets of one gateway. */
export class PlainSockets implements PlainSocketHost {
  readonly writes = new WriteBatches();
  private readonly log = new Logger('PlainSockets');
  private readonly sockets = new Set<PlainSocket>();
  private readonly timer = setInterval(() => this.tick(), TICK_MS);

  constructor(readonly drainSignal: AbortSignal) {
    drainSignal.addEventListener('abort', () => this.tick());
  }

  open(socket: WebSocket, stream: Duplex, dialogueOn: (socket: PlainSocket) => Dialogue): void {
    this.sockets.add(new PlainSocket(socket, stream, this, dialogueOn));
  }

  closed(socket: PlainSocket): void {
    this.sockets.delete(socket);
  }

  failed(error: AppError): void {
    logFault(this.log, error);
  }

  tick(): void {
    const now = Date.now();
    for (const socket of this.sockets) socket.tick(now);
  }

  /** Looks after nothing any more. */
  stop(): void {
    clearInterval(this.timer);
  }
}
