import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ASSISTANT, type Assistant } from '../assistants/assistant.js';
import { setLimitHeaders } from '../auth/message-limit.guard.js';
import type { Charge } from '../auth/message-limit.js';
import { type AppError, asAppError } from '../errors/app-error.js';
import { sendError } from '../errors/http-error.filter.js';
import { MOST_STALLED_MS } from '../realtime/slow-client.js';
import { ChatService } from './chat.service.js';
import { type ChatRequest, chatRequestOf } from './chat-request.js';
import type { Turn } from './turn.js';
import type { TurnEvent, TurnLog } from './turn-log.js';

type Events = AsyncGenerator<TurnEvent, void, undefined>;

const HEARTBEAT_MS = 15_000;

/** A turn over HTTP: as one JSON object, or as Server-Sent Events. */
@Injectable()
export class ChatReplies {
  constructor(
    private readonly chat: ChatService,
    @Inject(ASSISTANT) private readonly assistant: Assistant,
  ) {}

  async answer(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const streamed = request.headers.accept?.includes('text/event-stream') ?? false;
    const { debug } = request.query as { debug?: string };
    const chatRequest = chatRequestOf(request.chatMessage!, {
      assistant: this.assistant,
      owner: request.principal!.userId,
      requestId: request.id,
      idempotencyKey: request.headers['idempotency-key'] as string | undefined,
      charge: request.charge ?? null,
      restartable: !streamed,
      showBudget: debug === 'budget',
    });
    const turn = this.chat.start(chatRequest);
    await (streamed ? this.stream(turn, chatRequest, reply) : this.json(turn, chatRequest, reply));
  }

  /** What a turn said after the event `after`, and says from now on; 204 where that is nothing and never will be. */
  async resume(turn: TurnLog, after: number, reply: FastifyReply): Promise<void> {
    reply.header('x-turn-id', turn.id);
    if (turn.ended && after >= turn.lastSeq) {
      reply.status(204).send(); // which tells an EventSource not to come again
      return;
    }
    await this.send(turn.events(after), reply);
  }

  private async json(turn: Turn, { charge }: ChatRequest, reply: FastifyReply): Promise<void> {
    try {
      const message = await turn.answer();
      reply.header('x-turn-id', turn.id);
      if (charge && !charge.refunded) setLimitHeaders(reply, charge);
      reply.header('content-type', 'application/json; charset=utf-8').send(JSON.stringify(message));
    } catch (error) {
      refuse(asAppError(error), charge, reply);
    }
  }

  private async stream(turn: Turn, { charge }: ChatRequest, reply: FastifyReply): Promise<void> {
    const events = turn.events();
    const first = await events.next();
    if (first.value?.type === 'error') return refuse(first.value.error, charge, reply);
    reply.header('x-turn-id', turn.id);
    if (charge && !charge.refunded) setLimitHeaders(reply, charge);
    await this.send(events, reply, first);
  }

  private async send(events: Events, reply: FastifyReply, first?: IteratorResult<TurnEvent, void>): Promise<void> {
    reply.hijack();
    const { raw } = reply;
    raw.on('error', () => {}); // a reader that left: the turn goes on without it
    raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    });
    if (!first) raw.flushHeaders(); // the first event may be long in coming
    const heartbeat = setInterval(() => raw.write(': alive\n\n'), HEARTBEAT_MS);
    try {
      for (let next = first ?? (await events.next()); !next.done && !raw.destroyed; next = await events.next()) {
        if (!raw.write(serverSentEvent(next.value))) await drained(raw);
      }
    } finally {
      clearInterval(heartbeat);
      void events.return();
      raw.end();
    }
  }
}

/** The turn has logged its own fault. */
function refuse(error: AppError, charge: Charge | null, reply: FastifyReply): void {
  if (charge && error.code === 'RATE_LIMIT_ERROR') setLimitHeaders(reply, charge);
  sendError(error, reply);
}

/** Until a slow reader has caught up or left; one that takes nothing is dropped, and can resume. */
async function drained(response: ServerResponse): Promise<void> {
  const waiting = new AbortController();
  const { signal } = waiting;
  const patience = setTimeout(() => response.destroy(), MOST_STALLED_MS);
  await Promise.race([once(response, 'drain', { signal }), once(response, 'close', { signal })]).catch(() => {});
  clearTimeout(patience);
  waiting.abort();
}

function serverSentEvent(event: TurnEvent): string {
  const data =
    event.type === 'chunk'
      ? { chunk: event.chunk }
      : event.type === 'done'
        ? { done: true, message: event.message }
        : event.error.body();
  return `id: ${event.seq}\ndata: ${JSON.stringify(data)}\n\n`;
}
