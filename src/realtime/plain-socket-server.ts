import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';

/** Frames above this close the socket with 1009. */
export const MOST_FRAME_BYTES = 64 * 1024;

/**
 * Decides on an upgrade before it is made. What it returns reaches the gateway's handleConnection beside the socket and its stream;
 * an AppError that it throws is the answer over HTTP.
 */
export type Handshake = (request: IncomingMessage, query: URLSearchParams, stream: Duplex) => Promise<unknown>;

const ignore = () => {};

/** One path of plain WebSockets: what a gateway with `{ plain: true, path }` gets as its server. */
export class PlainSocketServer extends WebSocketServer {
  handshake: Handshake | null = null;

  constructor(readonly route: string) {
    super({
      noServer: true,
      maxPayload: MOST_FRAME_BYTES,
      perMessageDeflate: false,
      // A browser cannot set headers: it hands over its token as the second of two protocols.
      handleProtocols: (protocols) => [...protocols].find((name) => name.toLowerCase() === 'bearer') ?? false,
    });
  }

  upgrade(request: IncomingMessage, stream: Duplex, head: Buffer, context: unknown): void {
    this.handleUpgrade(request, stream, head, (socket) => {
      socket.on('error', ignore); // its close says all there is to know
      this.emit('connection', socket, context, stream);
    });
  }
}
