import { randomInt } from 'node:crypto';
import { onStage, type Stage } from '../bench/stage.js';
import { userId } from '../bench/workload.js';
import { startGroqServer } from '../fakes/groq-server.js';
import { Cluster } from './cluster.js';
import { crowd } from './crowd.js';
import { disturb } from './disturbances.js';
import { findErrors } from './log-lines.js';
import { MemoryWatch } from './memory.js';
import { findOrphans } from './orphans.js';
import { Random } from './random.js';
import type { World } from './scene.js';
import { StoredTurns } from './stored-turns.js';
import { Tally } from './tally.js';
import { Verdict } from './verdict.js';

/**
 * People on two nodes who connect, ask, cut, resume, stop and vanish, while one node is killed now and then and Redis
 * loses its memory: `npm run soak`, `npm run soak -- --minutes 2 --seed 7`.
 */
const PEOPLE = 24;
/** Starting, the leases and the sweep after the end. */
const LONGEST_BESIDE_MS = 300_000;
/** Of the last third's memory by the second's. */
const MOST_GROWTH = 1.05;

async function soak(stage: Stage, minutes: number, seed: number): Promise<void> {
  const duration = minutes * 60_000;
  const groq = await startGroqServer();
  stage.atEnd(() => groq.close());
  // It keeps every request for tests to look at, and here nobody does.
  const forgetting = setInterval(() => (groq.requests as unknown[]).splice(0), 1000);
  stage.atEnd(() => clearInterval(forgetting));
  const cluster = await Cluster.start(stage, groq.url);
  const stored = new StoredTurns(stage.workload.databaseUrl);
  stage.atEnd(() => stored.close());
  const people = stage.tokens.map((token, user) => ({ userId: userId(user), token }));
  const world: World = { cluster, groq, people, stored, random: new Random(seed), abandoned: new Set() };

  console.log(`${minutes} minutes with the seed ${seed}`);
  const tally = new Tally();
  const memory = new MemoryWatch(cluster.first);
  stage.atEnd(() => memory.stop());
  const [{ kills, redisRestarts }] = await Promise.all([
    disturb(cluster, duration),
    crowd(world, tally, Date.now() + duration),
  ]);
  const { thirds, ratio } = memory.stop();
  const orphans = await findOrphans(world);
  await cluster.stop();
  const { unhandledRejections, errors } = findErrors(cluster.logs);

  console.log(`\n${tally}\n\nKilled a node ${kills} times, restarted Redis ${redisRestarts} times.`);
  console.log(`Killed nodes left ${orphans.ofKilledNodes} turns to the last sweep.`);
  for (const [error, count] of errors) console.log(`Logged ${count} times: ${error}`);
  const verdict = new Verdict();
  const memories = thirds.map((third) => third.toFixed(1)).join(', ');
  verdict.expect(
    `memory of the first node by thirds: ${memories} MiB, ratio ${ratio.toFixed(3)}`,
    ratio <= MOST_GROWTH,
  );
  verdict.expectNone('unhandled rejections', unhandledRejections);
  verdict.expectNone('mismatches', tally.mismatches);
  verdict.expectNone('turns that do not end', orphans.unending);
  verdict.expectNone('turns left behind without a kill', orphans.unexplained);
  verdict.expectNone('turns still running after the sweep', orphans.afterSweep);
  console.log(`\n${verdict}`);
  if (!verdict.passed) process.exitCode = 1;
}

/** The number after a word such as `--minutes`. */
function numberAfter(name: string, words: readonly string[]): number | null {
  const index = words.indexOf(name);
  if (index < 0) return null;
  const value = Number(words[index + 1]);
  if (!(value > 0)) throw new Error(`${name} needs a number above 0`);
  return value;
}

async function main(words: readonly string[]): Promise<void> {
  const minutes = numberAfter('--minutes', words) ?? 10;
  const seed = numberAfter('--seed', words) ?? randomInt(1, 2 ** 31);
  const longestRunMs = minutes * 60_000 + LONGEST_BESIDE_MS;
  await onStage({ users: PEOPLE, longestRunMs }, (stage) => soak(stage, minutes, seed));
}

await main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.stack);
  process.exitCode = 1;
});
