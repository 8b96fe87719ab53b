import { setTimeout as delay } from 'node:timers/promises';
import { ACTIVITIES, type Activity } from './activities.js';
import { Scene, type World } from './scene.js';
import type { Tally } from './tally.js';

const PEOPLE_AT_ONCE = 12;
const LONGEST_PAUSE_MS = 600;
const LONGEST_SCENE_MS = 60_000;
const ABANDONED = 0.25;

const LOTS: readonly Activity[] = ACTIVITIES.flatMap((activity) => Array<Activity>(activity.weight).fill(activity));

/** A few people at a time, each doing one thing after the other until then. */
export async function crowd(world: World, tally: Tally, until: number): Promise<void> {
  const someone = async () => {
    while (Date.now() < until) {
      await play(world, tally, world.random.oneOf(LOTS));
      await delay(world.random.between(0, LONGEST_PAUSE_MS));
    }
  };
  await Promise.all(Array.from({ length: PEOPLE_AT_ONCE }, someone));
}

/** What fails while a node or Redis is away may fail, but who asks again gets an answer. */
async function play(world: World, tally: Tally, { name, run }: Activity): Promise<void> {
  const startedAt = Date.now();
  const scene = new Scene(world);
  try {
    await inTime(run(scene));
    tally.done(name);
  } catch (error) {
    if (!world.cluster.wasDisturbedSince(startedAt)) {
      tally.wrong(name, error as Error);
      return;
    }
    tally.disturbed(name);
    const isKill = world.cluster.wasDisturbedSince(startedAt, 'node');
    if (isKill && world.random.chance(ABANDONED)) for (const { id } of scene.turns) world.abandoned.add(id);
    else await Promise.all(scene.turns.map((turn) => retry(scene, tally, turn)));
  } finally {
    scene.leave();
  }
}

async function retry(scene: Scene, tally: Tally, turn: Scene['turns'][number]): Promise<void> {
  const name = 'retries of cut turns';
  try {
    await scene.retry(turn);
    tally.done(name);
  } catch (error) {
    tally.wrong(name, error as Error);
  }
}

async function inTime(work: Promise<void>): Promise<void> {
  const timer = new AbortController();
  const late = delay(LONGEST_SCENE_MS, null, { signal: timer.signal }).then(() => {
    throw new Error(`Not through after ${LONGEST_SCENE_MS / 1000} s`);
  });
  late.catch(() => {});
  await Promise.race([work, late]).finally(() => timer.abort());
}
