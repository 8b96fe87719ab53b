import { applyDecorators, Inject, Injectable } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBearerAuth } from '@nestjs/swagger';
import { CONFIG, type Config } from '../config/config.js';
import { AppError } from '../errors/app-error.js';
import { isSameSecret } from './same-secret.js';

/** A route for applications that bear the API key, in the place of a user's token. */
export const NeedsApiKey = () => applyDecorators(RouteConfig({ apiKey: true }), ApiBearerAuth('api_key'));

/** Checks the key of applications. */
@Injectable()
export class ApiKeyVerifier {
  private readonly key: string | null;

  constructor(@Inject(CONFIG) { sessions }: Config) {
    this.key = sessions.apiKey;
  }

  /** @throws AppError AUTH_ERROR; always, where none is configured. */
  verify(key: string | null): void {
    if (key === null) throw new AppError('AUTH_ERROR', 'Missing token');
    if (this.key === null || !isSameSecret(key, this.key)) {
      throw new AppError('AUTH_ERROR', 'Invalid token');
    }
  }
}
