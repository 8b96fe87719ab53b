import { CLEARING, DOUBLE, WITH } from '../../lexicon/scope-words.js';
import { GAP } from '../tokens.js';
import type { ScopeState } from './scope-state.js';

/** "Without", "instead of": what follows is not eaten, and what came before may be without it. */
export function readWithout(state: ScopeState, at: number, word: string, end: number): void {
  if (state.isNegated(at) && DOUBLE.has(word)) {
    state.beginClause();
    return;
  }
  if (word === 'no' && at === state.sentenceStart && state.tokens[end]?.gap === GAP.comma) {
    state.setAvoidance('verb');
    return;
  }
  if (word === 'no') state.negation = at;
  if (state.avoidance === 'verb' || (word === 'ni' && state.isAvoided)) {
    state.clears ||= CLEARING.has(word) && word !== 'no';
    return;
  }
  // ", without milk" is said of all that came before.
  if (
    state.tokens[at]!.gap === GAP.comma ||
    (state.tokens[at - 1]?.gap === GAP.comma && WITH.has(state.tokens[at - 1]!.word))
  )
    state.clause = [...state.segment];
  state.clears = CLEARING.has(word);
  state.isLabel = false;
  state.avoidance = 'preposition';
  state.prepositionEnd = end;
}
