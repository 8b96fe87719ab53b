import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { CONFIG, type Config } from '../config/config.js';
import { SHARED_STATE } from '../redis/redis.module.js';
import type { SharedState } from '../redis/shared-state.js';
import { ApiKeyVerifier } from './api-key.js';
import { JwtGuard } from './jwt.guard.js';
import { LIMIT_WINDOW_MS, MessageLimit } from './message-limit.js';
import { LIMIT_STORAGE, MemoryLimitStorage } from './message-limit.storage.js';
import { RedisLimitStorage } from './redis-limit.storage.js';
import { SIGNING_SECRET, signingSecret } from './signing-secret.js';
import { TokenVerifier } from './token-verifier.js';

@Global()
@Module({
  imports: [
    ThrottlerModule.forRootAsync({
      inject: [CONFIG],
      useFactory: ({ chat }: Config) => [{ name: 'messages', ttl: LIMIT_WINDOW_MS, limit: chat.rateLimit }],
    }),
  ],
  providers: [
    { provide: SIGNING_SECRET, inject: [CONFIG], useFactory: signingSecret },
    {
      provide: LIMIT_STORAGE,
      inject: [SHARED_STATE],
      useFactory: (shared: SharedState | null) => (shared ? new RedisLimitStorage(shared) : new MemoryLimitStorage()),
    },
    { provide: APP_GUARD, useClass: JwtGuard },
    TokenVerifier,
    ApiKeyVerifier,
    MessageLimit,
  ],
  exports: [SIGNING_SECRET, TokenVerifier, ApiKeyVerifier, MessageLimit, LIMIT_STORAGE],
})
export class AuthModule {}
