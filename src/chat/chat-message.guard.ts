import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { AppError } from '../errors/app-error.js';
import { validated } from '../errors/validation.js';
import { ChatMessageRequest } from './chat-message.dto.js';

const VISIBLE = /^[\x21-\x7e]{1,128}$/;

declare module 'fastify' {
  interface FastifyRequest {
    chatMessage?: ChatMessageRequest;
  }
}

/** Checks a message's shape. A guard and not a pipe, because pipes run after the limit and a malformed message is free. */
@Injectable()
export class ChatMessageGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    request.chatMessage = validated(ChatMessageRequest, request.body);
    const key = request.headers['idempotency-key'];
    if (key !== undefined && !VISIBLE.test(String(key))) {
      throw new AppError('VALIDATION_ERROR', 'Idempotency-Key must be 1 to 128 visible characters', {
        details: [{ field: 'Idempotency-Key', message: 'Idempotency-Key must be 1 to 128 visible characters' }],
      });
    }
    return true;
  }
}
