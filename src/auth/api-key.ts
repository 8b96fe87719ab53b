import { createHash, timingSafeEqual } from 'node:crypto';
import { applyDecorators, Inject, Injectable } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBearerAuth } from '@nestjs/swagger';
import { CONFIG, type Config } from '../config/config.js';
import { AppError } from '../errors/app-error.js';

/** A route for applications that bear the API key, in the place of a user's token. */
export const NeedsApiKey = () => applyDecorators(RouteConfig({ apiKey: true }), ApiBearerAuth('api_key'));

/** Checks the key of applications. */
@Injectable()
export class ApiKeyVerifier {
  private readonly digest: Buffer | null;

  constructor(@Inject(CONFIG) { sessions }: Config) {
    this.digest = sessions.apiKey === null ? null : digestOf(sessions.apiKey);
  }

  /** Takes as long for any key. @throws AppError AUTH_ERROR; always, where none is configured. */
  verify(key: string | null): void {
    if (key === null) throw new AppError('AUTH_ERROR', 'Missing token');
    if (this.digest === null || !timingSafeEqual(digestOf(key), this.digest)) {
      throw new AppError('AUTH_ERROR', 'Invalid token');
    }
  }
}

const digestOf = (key: string) => createHash('sha256').update(key).digest();
