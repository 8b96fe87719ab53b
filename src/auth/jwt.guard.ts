import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { AppError } from '../errors/app-error.js';
import type { Principal } from './token-verifier.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the authentication hook on every route of users. */
    principal?: Principal;
    /** Set by the authentication hook on every route of applications. */
    bearsApiKey?: boolean;
  }
}

/** Default deny: no handler runs without a verified token (or API key, where one is asked for) unless it is `@Public()`. */
@Injectable()
export class JwtGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    if (context.getType() === 'ws') {
      // Verified when the socket connected, or it would not be there.
      if (context.switchToWs().getClient<{ data?: { userId?: string } }>().data?.userId) return true;
    } else {
      const request = context.switchToHttp().getRequest<FastifyRequest>();
      const { public: open } = request.routeOptions.config as { public?: boolean };
      if (open || request.principal || request.bearsApiKey) return true;
    }
    throw new AppError('AUTH_ERROR', 'Missing token');
  }
}
