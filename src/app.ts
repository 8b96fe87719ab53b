import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import cors from '@fastify/cors';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import type { Logger } from 'pino';
import { AppModule } from './app.module.js';
import { ApiKeyVerifier } from './auth/api-key.js';
import { authenticationHook } from './auth/authentication.hook.js';
import { TokenVerifier } from './auth/token-verifier.js';
import type { Config } from './config/config.js';
import { AppError } from './errors/app-error.js';
import { HttpErrorFilter, sendError } from './errors/http-error.filter.js';
import { NestLog } from './logging.js';
import { SocketAdapter } from './realtime/socket.adapter.js';
import { serveDocumentation } from './web/documentation.js';

const VERSION = '0.1.0';

const BODY_LIMIT_BYTES = 64 * 1024;
const HEADER_LIMIT_BYTES = 64 * 1024;
/** A `user_id` has up to 128, of which an escape makes three each. */
const MOST_PARAMETER_CHARACTERS = 384;
const REQUEST_ID = /^[\w.:-]{1,64}$/;

/** Builds the whole application without listening; tests and `main.ts` alike begin here. */
export async function createApp(config: Config, logger: Logger): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }), // one line a request, of our own
    bodyLimit: BODY_LIMIT_BYTES,
    routerOptions: { maxParamLength: MOST_PARAMETER_CHARACTERS },
    genReqId: requestId,
    forceCloseConnections: 'idle',
    http: {
      maxHeaderSize: HEADER_LIMIT_BYTES,
      IncomingMessage: HttpRequest,
    },
    requestTimeout: 30_000,
    clientErrorHandler: refuseUnreadable,
    // A URL that is none never reaches the filters.
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) => {
      reply.header('x-request-id', request.id);
      sendError(new AppError('VALIDATION_ERROR', 'The URL could not be read'), reply);
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(config), adapter, {
    logger: new NestLog(logger),
    bodyParser: false,
    abortOnError: false,
  });
  const fastify = adapter.getInstance<FastifyInstance>();
  acceptJsonOnly(fastify);
  // A route's `@RouteConfig({ bodyLimit })`.
  fastify.addHook('onRoute', (route) => {
    const { bodyLimit } = (route.config ?? {}) as { bodyLimit?: number };
    if (bodyLimit !== undefined) route.bodyLimit = bodyLimit;
  });
  fastify.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    reply.header('x-content-type-options', 'nosniff');
  });
  if (config.corsOrigins.length > 0) {
    await fastify.register(cors, {
      origin: [...config.corsOrigins],
      methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
      strictPreflight: false, // what is no preflight gets the error of any unknown route
      exposedHeaders: [
        'x-request-id',
        'x-turn-id',
        'x-ratelimit-limit',
        'x-ratelimit-remaining',
        'x-ratelimit-reset',
        'retry-after',
      ],
    });
  }
  fastify.addHook('onRequest', authenticationHook(app.get(TokenVerifier), app.get(ApiKeyVerifier)));
  fastify.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    request.log.info(
      { method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'request',
    );
  });
  app.useWebSocketAdapter(new SocketAdapter(app, config));
  app.useGlobalFilters(new HttpErrorFilter());
  serveDocumentation(app, VERSION);
  await app.init();
  return app;
}

/** What is no HTTP, or has headers over 64 KiB, reaches no route; still its client reads errors in one shape. */
function refuseUnreadable(_error: Error, socket: Socket): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const body = JSON.stringify(new AppError('VALIDATION_ERROR', 'The request could not be read').body());
  socket.end(
    `HTTP/1.1 400 Bad Request\r\nConnection: close\r\nX-Request-Id: ${randomUUID()}\r\n` +
      `Content-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

const OFFERED = Symbol('OFFERED');

/** A client's offer to go on in HTTP/2, as curl and Java make it, is no upgrade: its request is answered as it is. */
class HttpRequest extends IncomingMessage {
  private [OFFERED]: boolean | null;

  get upgrade(): boolean {
    return Boolean(this[OFFERED]) && this.headers.upgrade?.toLowerCase() === 'websocket';
  }

  /** Set by Node.js, before the headers are there. */
  set upgrade(offered: boolean | null) {
    this[OFFERED] = offered;
  }
}

function requestId(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
}

/** Bodies are JSON or nothing; `__proto__` and its like are left out, as unknown fields are. */
function acceptJsonOnly(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  const parse = fastify.getDefaultJsonParser('remove', 'remove');
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, undefined);
    else parse(request, body as string, done);
  });
}
