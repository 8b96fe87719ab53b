import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { RedisConfig } from '../config/config.js';
import { openRedis, type RedisClient } from './redis.js';

/** Longer than a busy process keeps an answer waiting in its own queue: a slow moment is no outage. */
const COMMAND_MS = 2000;
const PROBE_MS = 500;
const READY_MS = 3000;

/**
 * The Redis that nodes share. It may be away at any time: once a command has found that out, others fail at once, and
 * its users go on with the memory of their own node until it answers again.
 */
@Injectable()
export class SharedState implements OnApplicationShutdown {
  private readonly log = new Logger('Redis');
  private readonly client: RedisClient;
  private readonly subscriber: RedisClient;
  private readonly listeners = new Map<string, Set<(message: string) => void>>();
  private isAway = false;
  private isClosed = false;

  constructor(private readonly config: RedisConfig) {
    this.client = openRedis(config, 'impatient');
    this.subscriber = openRedis(config, 'patient');
    this.subscriber.on('message', (channel: string, message: string) => {
      for (const listener of this.listeners.get(channel) ?? []) listener(message);
    });
  }

  /** Waits a moment for the first connection, so that a start does not begin with an outage. */
  async ready(): Promise<void> {
    if (this.client.status === 'ready') return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, READY_MS);
      this.client.once('ready', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  /** @throws when Redis is away, or does not answer within 2 s; at once while it is known to be away. */
  async run<T>(command: (client: RedisClient) => Promise<T>): Promise<T> {
    if (this.isAway) throw new Error('Redis is away');
    try {
      return await within(COMMAND_MS, command(this.client));
    } catch (error) {
      // A reply that is an error is a reply, unless the cluster says that a part of it is down.
      const isReply =
        (error as Error).name === 'ReplyError' &&
        !/^(CLUSTERDOWN|LOADING|MASTERDOWN)/.test(String((error as Error).message));
      if (!isReply) void this.waitForReturn();
      throw error;
    }
  }

  async answers(): Promise<boolean> {
    try {
      await this.run((client) => client.exists('aurora:health')); // a cluster's PING would ask any node
      return true;
    } catch {
      return false;
    }
  }

  /** To every node that listens, this one as well; lost where Redis is away. */
  async publish(channel: string, message: string): Promise<void> {
    await this.run((client) => client.publish(channel, message));
  }

  /** Resolves to the way to end it, once the subscription holds or Redis is found to be away (it then holds later). */
  async subscribe(channel: string, listener: (message: string) => void): Promise<() => void> {
    const known = this.listeners.get(channel);
    const listeners = known ?? new Set();
    listeners.add(listener);
    if (!known) this.listeners.set(channel, listeners);
    const subscribed = this.subscriber.subscribe(channel).catch(() => {});
    if (this.subscriber.status === 'ready') await within(COMMAND_MS, subscribed).catch(() => {});
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0 || this.listeners.get(channel) !== listeners) return;
      this.listeners.delete(channel);
      this.subscriber.unsubscribe(channel).catch(() => {});
    };
  }

  /** A client for Socket.IO's adapter, which awaits none of its own messages. Closed by whoever asked for it. */
  openClient(): RedisClient {
    const client = openRedis(this.config, 'patient');
    const publish = client.publish.bind(client);
    client.publish = (...words: Parameters<typeof publish>) => publish(...words).catch(() => 0);
    return client;
  }

  onApplicationShutdown(): void {
    this.isClosed = true;
    for (const client of [this.client, this.subscriber]) client.disconnect();
  }

  /** Nobody's message pays for finding out that Redis is still away. */
  private async waitForReturn(): Promise<void> {
    if (this.isAway || this.isClosed) return;
    this.isAway = true;
    this.log.warn('Redis does not answer: this node goes on with its own memory');
    while (this.isAway && !this.isClosed) {
      await new Promise((resolve) => setTimeout(resolve, PROBE_MS).unref());
      await within(COMMAND_MS, this.client.exists('aurora:health')).then(
        () => {
          this.isAway = false;
        },
        () => {},
      );
    }
    if (!this.isClosed) this.log.warn('Redis answers again');
  }
}

async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('Redis does not answer')), milliseconds);
  });
  try {
    return await Promise.race([promise, patience]);
  } finally {
    clearTimeout(timer);
  }
}
