import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';

/** Frames above this close the socket with 1009. */
export const MOST_FRAME_BYTES = 64 * 1024;

/** What an upgrade asks for. */
export interface UpgradeTarget {
  /** What stands in the place of the path's parameter; '' where its route has none. */
  readonly parameter: string;
  readonly query: URLSearchParams;
}

/**
 * Decides on an upgrade before it is made. What it returns reaches the gateway's handleConnection beside the socket and its stream;
 * an AppError that it throws is the answer over HTTP.
 */
export type Handshake = (request: IncomingMessage, target: UpgradeTarget, stream: Duplex) => Promise<unknown>;

const ignore = () => {};

/**
 * One path of plain WebSockets: what a gateway with `{ plain: true, path }` gets as its server. A path may end with a
 * parameter, as in `/ws/:user_id`.
 */
export class PlainSocketServer extends WebSocketServer {
  handshake: Handshake | null = null;
  /** What stands before the parameter, with which a route may end. */
  private readonly prefix: string | null;

  constructor(readonly route: string) {
    super({
      noServer: true,
      maxPayload: MOST_FRAME_BYTES,
      perMessageDeflate: false,
      // A browser cannot set headers: it hands over its token as the second of two protocols.
      handleProtocols: (protocols) => [...protocols].find((name) => name.toLowerCase() === 'bearer') ?? false,
    });
    this.prefix = /^(.*\/):\w+$/.exec(route)?.[1] ?? null;
  }

  /** The path's parameter ('' where the route has none); null where the path is another route's. */
  match(path: string): string | null {
    if (this.prefix === null) return path === this.route ? '' : null;
    const parameter = path.startsWith(this.prefix) ? path.slice(this.prefix.length) : '';
    return parameter === '' || parameter.includes('/') ? null : decoded(parameter);
  }

  upgrade(request: IncomingMessage, stream: Duplex, head: Buffer, context: unknown): void {
    this.handleUpgrade(request, stream, head, (socket) => {
      socket.on('error', ignore); // its close says all there is to know
      this.emit('connection', socket, context, stream);
    });
  }
}

/** Null where the escapes are none. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
