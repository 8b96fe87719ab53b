import { withoutFood } from '../claims.js';
import type { ScopeState } from './scope-state.js';

const LEADING = /^(?:ni|sin|no|without|sans)$/;
const MAKING = /^(?:hago|haces|hacer|haria|preparo|preparar|receta|make|making|bake|baking|recipe)$/;

/**
 * Keeps in mind what a message rules out, and clears it from the dish that is asked for: "ni leche ni huevo, ¿me haces un
 * bizcocho?" and "what can I replace eggs with in brownies?" Whether a dish may be eaten is another question.
 */
export function noteExclusion(state: ScopeState, index: number): void {
  if (state.circumstances.where === 'answer') return;
  if (!state.isAvoided) {
    state.cleared[index]! |= state.isMadeWithout ? state.excluded : 0;
    return;
  }
  if (state.avoidance === 'replace' || LEADING.test(state.tokens[state.sentenceStart]!.word))
    state.excluded |= withoutFood(state.hits[index]!);
}

/** Whether the clause at a word asks for something to be made. */
export function beginRequest(state: ScopeState, at: number): void {
  state.isMadeWithout = false;
  if (state.excluded === 0) return;
  for (let ahead = at; ahead < state.sentence.end && ahead < at + MOST_WORDS; ahead += 1)
    if (MAKING.test(state.tokens[ahead]!.word)) state.isMadeWithout = true;
}

/** "What can I replace eggs with in brownies?": nothing stands behind the pivot. */
export function isStranded({ tokens }: ScopeState, pivot: number): boolean {
  return /^(?:in|for|when|en|para)$/.test(tokens[pivot + 1]?.word ?? 'in');
}

/** A request names its verb within so many words. */
const MOST_WORDS = 8;
