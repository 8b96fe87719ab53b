import { Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import {
  InjectThrottlerOptions,
  ThrottlerGuard,
  type ThrottlerModuleOptions,
  type ThrottlerRequest,
} from '@nestjs/throttler';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ASSISTANT, type Assistant } from '../assistants/assistant.js';
import { AppError } from '../errors/app-error.js';
import { type Charge, MessageLimit } from './message-limit.js';
import { LIMIT_STORAGE, type LimitStorage } from './message-limit.storage.js';

declare module 'fastify' {
  interface FastifyRequest {
    charge?: Charge;
  }
}

export const rateLimited = (charge: Charge) =>
  new AppError('RATE_LIMIT_ERROR', 'Chat rate limit exceeded. Try again in a minute.', {
    retryAfterSeconds: charge.resetSeconds,
  });

export function setLimitHeaders(reply: FastifyReply, charge: Charge): void {
  reply.header('x-ratelimit-limit', String(charge.limit));
  reply.header('x-ratelimit-remaining', String(charge.remaining));
  reply.header('x-ratelimit-reset', String(charge.resetSeconds));
}

/**
 * Counts a message of the verified user. One over the limit passes when it names what it repeats (an idempotency key):
 * only the database knows whether that is a replay, which is free.
 */
@Injectable()
export class MessageLimitGuard extends ThrottlerGuard {
  constructor(
    @InjectThrottlerOptions() options: ThrottlerModuleOptions,
    @Inject(LIMIT_STORAGE) storage: LimitStorage,
    reflector: Reflector,
    private readonly messageLimit: MessageLimit,
    @Inject(ASSISTANT) private readonly assistant: Assistant,
  ) {
    super(options, storage, reflector);
  }

  protected override async shouldSkip(): Promise<boolean> {
    return !this.messageLimit.enabled;
  }

  protected override async handleRequest({ context }: ThrottlerRequest): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest<{ Body: { turn_id?: unknown } }>>();
    const charge = await this.messageLimit.charge(this.assistant.name, request.principal!.userId);
    const repeats = request.headers['idempotency-key'] !== undefined || Boolean(request.body?.turn_id);
    if (!charge.allowed && !repeats) {
      setLimitHeaders(http.getResponse<FastifyReply>(), charge);
      throw rateLimited(charge);
    }
    request.charge = charge;
    return true;
  }
}
