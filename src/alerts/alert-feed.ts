import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { SHARED_STATE } from '../redis/redis.module.js';
import type { SharedState } from '../redis/shared-state.js';
import type { Alert } from './alert.js';

type Listener = (owner: string, alert: Alert) => void;

const CHANNEL = 'aurora:alerts';

/** Tells all nodes of alerts, so that each shows them on its own sockets. Whatever is lost here is stored and listed. */
@Injectable()
export class AlertFeed implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('AlertFeed');
  private readonly node = randomUUID();
  private readonly listeners = new Set<Listener>();
  private unsubscribe: (() => void) | null = null;

  constructor(@Inject(SHARED_STATE) private readonly shared: SharedState | null) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.shared) return;
    this.unsubscribe = await this.shared.subscribe(CHANNEL, (message) => {
      const { node, owner, alert } = JSON.parse(message) as { node: string; owner: string; alert: Alert };
      if (node !== this.node) this.tell(owner, alert);
    });
  }

  onApplicationShutdown(): void {
    this.unsubscribe?.();
  }

  /** Calls back for every alert that opens, gets worse or ends, whichever node found it. */
  whenTold(listener: Listener): void {
    this.listeners.add(listener);
  }

  publish(owner: string, alert: Alert): void {
    this.tell(owner, alert);
    this.shared?.publish(CHANNEL, JSON.stringify({ node: this.node, owner, alert })).catch((error) => {
      this.log.warn({ err: error, alert: alert.id }, 'An alert could not be told to other nodes');
    });
  }

  private tell(owner: string, alert: Alert): void {
    for (const listener of this.listeners) listener(owner, alert);
  }
}
