import { AllergenGuard, type DietaryProfile } from '../../src/profiles/guard/allergen-guard.js';
import { guardRow, readAllergenRows } from '../eval/allergens.js';

/** All that the guard knows of, and allergens of the person's own. */
const FULL: DietaryProfile = {
  allergies: [
    'gluten, crustaceans, eggs, fish, peanuts, soy, milk, tree nuts',
    'celery, mustard, sesame, sulphites, lupin, molluscs',
    'kiwi, garlic',
  ],
  conditions: ['coeliac disease', 'PKU', 'takes warfarin', 'gout', 'CKD'],
  diet: 'vegan, halal, kosher, low FODMAP, gluten-free',
};

const RUNS = 15;

/** Prints what the guard costs: microseconds a sentence over the evaluation's texts, and a construction. */
export function benchGuard(): void {
  const rows = readAllergenRows();
  const started = performance.now();
  const guard = new AllergenGuard(FULL);
  console.log(`guard: first of the process, with its index: ${(performance.now() - started).toFixed(0)} ms`);
  const sentences = timesOf(rows.length, () => {
    for (const row of rows) guardRow(guard, row);
  });
  const constructions = timesOf(50, () => {
    for (let built = 0; built < 50; built += 1) new AllergenGuard(FULL);
  });
  console.log(`guard: ${describe(sentences)} a sentence, full profile, ${rows.length} sentences`);
  console.log(`guard: ${describe(constructions)} a construction, full profile`);
}

/** Microseconds for one of `count` in each run, the first run left out as warm-up. */
function timesOf(count: number, run: () => void): number[] {
  run();
  return Array.from({ length: RUNS }, () => {
    const started = performance.now();
    run();
    return ((performance.now() - started) * 1000) / count;
  }).sort((a, b) => a - b);
}

const describe = (times: readonly number[]): string =>
  `${times[Math.floor(times.length / 2)]!.toFixed(1)} µs (${times[0]!.toFixed(1)} to ${times.at(-1)!.toFixed(1)})`;
