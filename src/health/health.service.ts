import { Inject, Injectable } from '@nestjs/common';
import { ChatService } from '../chat/chat.service.js';
import { SchemaGate } from '../database/schema-gate.js';
import { ModelChain } from '../llm/model-chain.js';
import { SHARED_STATE } from '../redis/redis.module.js';
import type { SharedState } from '../redis/shared-state.js';

const REMEMBERED_MS = 500;

export interface Health {
  readonly status: 'healthy' | 'unhealthy';
  readonly redis: 'connected' | 'disconnected' | 'not configured';
  readonly database: 'connected' | 'disconnected';
  readonly draining: boolean;
  /** The providers in the order of their use and whether each is being asked. */
  readonly providers: readonly { readonly provider: string; readonly state: string }[];
}

@Injectable()
export class HealthService {
  private last: { readonly at: number; readonly database: Promise<boolean> } | null = null;

  constructor(
    private readonly schema: SchemaGate,
    private readonly chat: ChatService,
    private readonly models: ModelChain,
    @Inject(SHARED_STATE) private readonly shared: SharedState | null,
  ) {}

  async health(): Promise<Health> {
    const [connected, redis] = await Promise.all([this.databaseAnswers(), this.redisState()]);
    return {
      status: connected && redis !== 'disconnected' ? 'healthy' : 'unhealthy',
      redis,
      database: connected ? 'connected' : 'disconnected',
      draining: this.chat.draining,
      providers: this.models.states(),
    };
  }

  async ready(): Promise<boolean> {
    return !this.chat.draining && (await this.databaseAnswers());
  }

  private async redisState(): Promise<Health['redis']> {
    if (!this.shared) return 'not configured';
    return (await this.shared.answers()) ? 'connected' : 'disconnected';
  }

  /** Asked for at most twice a second, however often the route is. */
  private databaseAnswers(): Promise<boolean> {
    if (this.last === null || Date.now() - this.last.at > REMEMBERED_MS) {
      this.last = { at: Date.now(), database: this.schema.answers() };
    }
    return this.last.database;
  }
}
