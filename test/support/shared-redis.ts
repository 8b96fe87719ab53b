import type { Variables } from './app.js';
import { startRedis, startRedisCluster } from './redis.js';

/** What nodes may share. */
export const sharedRedisKinds = ['one Redis', 'a Redis Cluster'] as const;

export interface SharedRedis {
  /** What every node has to be told. */
  readonly variables: Variables;
  stop(): Promise<void>;
}

export async function startSharedRedis(kind: (typeof sharedRedisKinds)[number]): Promise<SharedRedis> {
  if (kind === 'one Redis') {
    const { url, stop } = await startRedis();
    return { variables: { REDIS_URL: url }, stop };
  }
  const { nodes, stop } = await startRedisCluster();
  return { variables: { REDIS_CLUSTER_NODES: nodes }, stop };
}
