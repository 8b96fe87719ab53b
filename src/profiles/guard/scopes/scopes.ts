import { clearAlternatives } from '../alternatives.js';
import type { FoodHit } from '../food-index.js';
import type { Token } from '../tokens.js';
import { readCue } from './cue-reading.js';
import { readFood } from './foods.js';
import { type Circumstances, ScopeState } from './scope-state.js';
import { enter } from './sentences.js';

/** What the sentences make of the foods that they name. */
export interface Scopes {
  /** By food: whether it is eaten, wanted or suggested, not avoided or replaced. */
  readonly isServed: boolean[];
  /** By food: the properties that it is said not to have. */
  readonly cleared: number[];
  /** Whether a list that follows would be one of what to avoid. */
  readonly leadsToAvoid: boolean;
}

export function readScopes(tokens: readonly Token[], hits: readonly FoodHit[], circumstances: Circumstances): Scopes {
  const state = new ScopeState(tokens, hits, circumstances);
  let nextHit = 0;
  let at = 0;
  while (at < tokens.length) {
    enter(state, at);
    while (nextHit < hits.length && hits[nextHit]!.start < at) nextHit += 1;
    const hit = hits[nextHit];
    if (hit !== undefined && hit.start === at) {
      at = readFood(state, nextHit, hit);
      nextHit += 1;
      continue;
    }
    const end = readCue(state, at);
    // A cue such as "not gluten free" names a food without serving it.
    for (let index = nextHit; index < hits.length && hits[index]!.start < end; index += 1)
      state.isServed[index] = false;
    at = end;
  }
  for (const [index, isClaim] of state.isClaim.entries()) if (isClaim) state.isServed[index] = false;
  clearAlternatives(tokens, hits, state.circumstances.text, state.isServed, state.cleared);
  return { isServed: state.isServed, cleared: state.cleared, leadsToAvoid: state.leadsToAvoid };
}
