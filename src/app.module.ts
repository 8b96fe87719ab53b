import { type DynamicModule, Module } from '@nestjs/common';
import { AlertsModule } from './alerts/alerts.module.js';
import { aurora } from './assistants/aurora.js';
import { foodhak } from './assistants/foodhak.js';
import { AuthModule } from './auth/auth.module.js';
import { ChatModule } from './chat/chat.module.js';
import { ChatApiModule } from './chat/chat-api.module.js';
import type { Config } from './config/config.js';
import { ConfigModule } from './config/config.module.js';
import { DatabaseModule } from './database/database.module.js';
import { GrowsModule } from './grows/grows.module.js';
import { HealthModule } from './health/health.module.js';
import { HistoryModule } from './history/history.module.js';
import { KnowledgeModule } from './knowledge/knowledge.module.js';
import { LlmModule } from './llm/llm.module.js';
import { ProfilesModule } from './profiles/profiles.module.js';
import { RedisModule } from './redis/redis.module.js';
import { SessionsModule } from './sessions/sessions.module.js';
import { WebModule } from './web/web.module.js';

@Module({})
export class AppModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.forRoot(config),
        DatabaseModule,
        RedisModule,
        LlmModule,
        AuthModule,
        HistoryModule.serving(aurora),
        KnowledgeModule,
        AlertsModule.serving(aurora),
        ChatModule,
        ChatApiModule.serving(aurora),
        ProfilesModule.serving(foodhak),
        SessionsModule.serving(foodhak),
        GrowsModule,
        HealthModule,
        WebModule,
      ],
    };
  }
}
