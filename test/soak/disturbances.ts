import { setTimeout as delay } from 'node:timers/promises';
import type { Cluster } from './cluster.js';

const KILL_EVERY_MS = 60_000;
/** Shares of the time at which Redis loses its memory. */
const REDIS_RESTARTS = [0.35, 0.75];

export interface Disturbances {
  readonly kills: number;
  readonly redisRestarts: number;
}

/** Kills the second node every minute and restarts Redis twice, in the given time. */
export async function disturb(cluster: Cluster, duration: number): Promise<Disturbances> {
  const kills = Array.from({ length: Math.ceil(duration / KILL_EVERY_MS) - 1 }, (_, kill) => ({
    at: (kill + 1) * KILL_EVERY_MS,
    act: () => cluster.killSecond(),
  }));
  const redisRestarts = REDIS_RESTARTS.map((share) => ({
    at: share * duration,
    act: () => cluster.restartRedis(),
  }));
  const start = Date.now();
  for (const { at, act } of [...kills, ...redisRestarts].sort((one, other) => one.at - other.at)) {
    await delay(Math.max(0, start + at - Date.now()));
    await act();
  }
  return { kills: kills.length, redisRestarts: redisRestarts.length };
}
