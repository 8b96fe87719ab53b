import { setTimeout as delay } from 'node:timers/promises';
import type { World } from './scene.js';

const LONGEST_REST_MS = 60_000;

export interface Orphans {
  /** Turns that a node still works on although nobody has asked for a minute. */
  readonly unending: number;
  /** Turns without a node that a kill does not explain. */
  readonly unexplained: number;
  /** Those that a killed node left behind. */
  readonly ofKilledNodes: number;
  /** Those that even the sweep did not end. */
  readonly afterSweep: number;
}

/** Waits until nothing runs any more, then for the end of the leases, and lets the sweep do its work. */
export async function findOrphans({ stored, abandoned }: World): Promise<Orphans> {
  const deadline = Date.now() + LONGEST_REST_MS;
  let running = await stored.running();
  while (running.some(({ leased }) => leased) && Date.now() < deadline) {
    await delay(500);
    running = await stored.running();
  }
  await delay(Math.max(0, ...running.map(({ sweepInMs }) => sweepInMs)) + 500);
  await stored.sweep();
  const leftBehind = running.filter(({ leased }) => !leased);
  const ofKilledNodes = leftBehind.filter(({ id }) => abandoned.has(id)).length;
  return {
    unending: running.length - leftBehind.length,
    unexplained: leftBehind.length - ofKilledNodes,
    ofKilledNodes,
    afterSweep: (await stored.running()).length,
  };
}
