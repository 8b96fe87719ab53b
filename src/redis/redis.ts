import { Cluster, Redis } from 'ioredis';
import type { RedisConfig } from '../config/config.js';

export type RedisClient = Redis | Cluster;

/**
 * `impatient`: a command fails at once while Redis is away, for callers that can do without it.
 * `patient`: it waits for Redis to come back, for subscriptions.
 */
type Manner = 'impatient' | 'patient';

const CONNECT_MS = 3000;
const MOST_RECONNECT_PAUSE_MS = 1000;

const pause = (attempt: number) => Math.min(50 * 2 ** Math.min(attempt, 10), MOST_RECONNECT_PAUSE_MS);

/** A client that reconnects for ever. Whoever opens it closes it. */
export function openRedis(config: RedisConfig, manner: Manner): RedisClient {
  const shared = {
    connectTimeout: CONNECT_MS,
    maxRetriesPerRequest: manner === 'patient' ? null : 0,
    enableReadyCheck: true,
  };
  const enableOfflineQueue = manner === 'patient';
  const client =
    config.kind === 'single'
      ? new Redis(config.url, { ...shared, enableOfflineQueue, retryStrategy: pause })
      : new Cluster([...config.nodes], {
          enableOfflineQueue,
          clusterRetryStrategy: pause,
          maxRedirections: 4,
          retryDelayOnClusterDown: 100,
          retryDelayOnFailover: 100,
          slotsRefreshTimeout: CONNECT_MS,
          redisOptions: { ...shared, ...credentials(config.url) },
        });
  client.on('error', () => {}); // told by /health and by the log when it goes and comes
  return client;
}

function credentials(url: string | null) {
  if (url === null) return {};
  const { username, password, protocol } = new URL(url);
  return {
    ...(username && { username: decodeURIComponent(username) }),
    ...(password && { password: decodeURIComponent(password) }),
    ...(protocol === 'rediss:' && { tls: {} }),
  };
}
