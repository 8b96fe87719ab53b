import { randomUUID } from 'node:crypto';
import type { EventEmitter } from 'node:events';
import { type Server as HttpServer, type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type INestApplication, Logger } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { Server, ServerOptions } from 'socket.io';
import { WebSocket } from 'ws';
import type { Config } from '../config/config.js';
import { AppError, asAppError, logFault, notFound } from '../errors/app-error.js';
import { MOST_FRAME_BYTES, PlainSocketServer } from './plain-socket-server.js';

const SOCKET_IO_PATH = '/socket.io/';
const MOST_UNREAD_REPLIES = 1000;
/** A socket that joins no namespace is nobody's. */
const CONNECT_MS = 10_000;
/** What clients get to answer the server's close frame before their connection is cut. */
const CLOSING_MS = 1000;

/** Socket.IO and plain WebSockets (gateways with `{ plain: true, path }`) on one HTTP server. */
export class SocketAdapter extends IoAdapter {
  private readonly plain: PlainSocketServer[] = [];
  private readonly server: HttpServer;
  private readonly log = new Logger('Sockets');

  constructor(
    app: INestApplication,
    private readonly config: Config,
  ) {
    super(app);
    this.server = app.getHttpServer() as HttpServer;
    this.server.on('upgrade', this.onUpgrade);
  }

  override create(port: number, options?: Parameters<IoAdapter['create']>[1] & { plain?: boolean }) {
    if (!options?.plain) return super.create(port, options);
    const server = new PlainSocketServer(options.path);
    server.on('wsClientError', (_error, stream) =>
      refuse(stream, new AppError('VALIDATION_ERROR', 'This is no WebSocket handshake')),
    );
    this.plain.push(server);
    return server as unknown as Server;
  }

  override createIOServer(port: number, options?: Partial<ServerOptions>): Server {
    const { corsOrigins, workers, redis, sockets } = this.config;
    const isOneProcess = workers === 1 && redis === null;
    const server: Server = super.createIOServer(port, {
      ...options,
      path: SOCKET_IO_PATH,
      // A poll may reach another process than the one before.
      transports: isOneProcess || sockets.sticky ? ['polling', 'websocket'] : ['websocket'],
      allowRequest: (request, decide) => decide(null, this.isAllowedOrigin(request)),
      ...(corsOrigins.length > 0 && { cors: { origin: [...corsOrigins] } }),
      destroyUpgrade: false, // or it would end the plain sockets' upgrades after a second
      serveClient: false,
      maxHttpBufferSize: MOST_FRAME_BYTES,
      connectTimeout: CONNECT_MS,
    } as ServerOptions);
    server.use((_socket, next) => next(asConnectError(notFound('The namespace'))));
    return server;
  }

  /**
   * Listeners, where Nest would keep some ten kilobytes of observables for each socket. Handlers acknowledge themselves;
   * a plain socket's gateway has none, since it reads its frames itself.
   */
  override bindMessageHandlers(...[socket, handlers]: Parameters<IoAdapter['bindMessageHandlers']>): void {
    for (const { message, callback } of handlers) {
      socket.on(message, (...payload: unknown[]) => {
        // Who asks on and on and reads no reply is dropped: replies to it would fill the memory.
        const { writeBuffer } = socket.conn as unknown as { readonly writeBuffer: readonly unknown[] };
        if (writeBuffer.length > MOST_UNREAD_REPLIES) socket.conn.close(true);
        if (!socket.connected) return;
        const { data, ack } = this.mapPayload(payload.length > 1 ? payload : payload[0]);
        void callback(data, ack);
      });
    }
  }

  override bindClientDisconnect(...[client, callback]: Parameters<IoAdapter['bindClientDisconnect']>): void {
    if (!((client as EventEmitter) instanceof WebSocket)) super.bindClientDisconnect(client, callback);
  }

  override async close(server: Server | PlainSocketServer): Promise<void> {
    if (!(server instanceof PlainSocketServer)) return super.close(server);
    const open = [...server.clients];
    const gone = Promise.all(open.map((socket) => new Promise((resolve) => socket.once('close', resolve))));
    const patience = setTimeout(() => {
      for (const socket of open) socket.terminate();
    }, CLOSING_MS);
    for (const socket of open) socket.close(1001, 'The server is shutting down');
    await gone;
    clearTimeout(patience);
    server.close();
  }

  override async dispose(): Promise<void> {
    this.server.off('upgrade', this.onUpgrade);
    await super.dispose();
  }

  private readonly onUpgrade = async (request: IncomingMessage, stream: Duplex, head: Buffer): Promise<void> => {
    // HTTP has let go of the stream: without a listener a reset would end the process.
    const onError = () => stream.destroy();
    stream.on('error', onError);
    // Socket.IO listens itself, and compares what the client wrote, not what it means.
    if (request.url?.startsWith(SOCKET_IO_PATH)) return;
    const url = urlOf(request);
    try {
      const path = url?.pathname.replace(/(?<=.)\/$/, '') ?? '';
      const server = this.plain.find((candidate) => candidate.match(path) !== null);
      if (!url || !server?.handshake) throw new AppError('NOT_FOUND', 'There is no such route');
      if (!this.isAllowedOrigin(request)) throw new AppError('FORBIDDEN', 'This Origin may not connect');
      const target = { parameter: server.match(path)!, query: url.searchParams };
      const context = await server.handshake(request, target, stream);
      if (stream.destroyed) return;
      stream.off('error', onError);
      server.upgrade(request, stream, head, context);
    } catch (thrown) {
      const error = asAppError(thrown);
      const requestId = randomUUID();
      logFault(this.log, error, { reqId: requestId });
      refuse(stream, error, requestId);
    }
  };

  /** Cookies play no part here, so without CORS_ORIGINS any page may connect: it needs a token all the same. */
  private isAllowedOrigin({ headers: { origin, host } }: IncomingMessage): boolean {
    const { corsOrigins } = this.config;
    if (corsOrigins.length === 0 || origin === undefined || corsOrigins.includes(origin)) return true;
    return URL.canParse(origin) && new URL(origin).host === host; // the server's own pages are not foreign
  }
}

/** What a Socket.IO client gets as its connect_error. */
export function asConnectError(thrown: unknown): Error {
  const error = asAppError(thrown);
  return Object.assign(new Error(error.message), { data: error.body() });
}

function urlOf({ url = '/' }: IncomingMessage): URL | null {
  return URL.canParse(url, 'http://host') ? new URL(url, 'http://host') : null;
}

function refuse(stream: Duplex, error: AppError, requestId: string = randomUUID()): void {
  const { retryAfterSeconds } = error.extras;
  const body = JSON.stringify(error.body());
  const head = [
    `HTTP/1.1 ${error.status} ${STATUS_CODES[error.status]}`,
    'Connection: close',
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId}`,
    ...(error.status === 401 ? ['WWW-Authenticate: Bearer'] : []),
    ...(retryAfterSeconds === undefined ? [] : [`Retry-After: ${retryAfterSeconds}`]),
  ];
  stream.once('finish', () => stream.destroy()); // a client that keeps its half open shall not keep ours
  stream.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
