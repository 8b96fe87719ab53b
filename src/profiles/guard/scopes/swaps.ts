import { ACTIVE, AND, ARTICLES, DIRECTIVES, ELSEWHERE, INSTEAD, NOUN_STARTS } from '../../lexicon/scope-words.js';
import { GAP } from '../tokens.js';
import { LOOK_AHEAD, type ScopeState } from './scope-state.js';

/** "Replace the egg with flax": the egg is not eaten, what stands behind the pivot is. */
export function readReplace(state: ScopeState, at: number, word: string): void {
  if (state.isNegated(at)) return;
  const pivot = pivotAhead(state, at);
  // "A good vegan swap for cream cheese" is a noun, and names what is not eaten.
  for (let noun = at - 1; noun > at - 4 && noun >= state.sentenceStart; noun -= 1) {
    if (!NOUN_STARTS.has(state.tokens[noun]!.word)) continue;
    if (pivot === 'for') state.setAvoidance('verb');
    return;
  }
  if (/^sub(?:$|stitut)/.test(word) && pivot === 'for') {
    state.beginClause();
    state.isReversed = true;
    return;
  }
  if (pivot === undefined && /^(?:change|switch|trade|cambi)/.test(word)) return;
  state.wasReplaced = true;
  state.setAvoidance(pivot === undefined ? 'verb' : 'replace');
}

export function pivotAhead(state: ScopeState, at: number): string | undefined {
  for (let ahead = at + 1; ahead < state.tokens.length && ahead < at + LOOK_AHEAD; ahead += 1) {
    const { gap, word } = state.tokens[ahead]!;
    if (gap >= GAP.semicolon) return undefined;
    if (gap === GAP.arrow) return 'to';
    if (state.cues.pivots.has(word)) return word;
  }
  return undefined;
}

/** "Replace the honey with syrup and the milk with oat drink": the verb stands for both. */
export function isReplacedToo(state: ScopeState, at: number): boolean {
  let hasFood = false;
  for (let ahead = at + 1; ahead < state.tokens.length && ahead < at + 8; ahead += 1) {
    const { gap, word } = state.tokens[ahead]!;
    if (gap >= GAP.comma) return false;
    if (hasFood && state.cues.pivots.has(word)) return true;
    hasFood ||= state.hitEnds.has(ahead);
  }
  return false;
}

/** "I replaced the milk with oat milk" is no passive voice. */
export function isActive(state: ScopeState, end: number): boolean {
  const next = state.tokens[end];
  if (next === undefined || next.gap > GAP.hyphen) return false;
  return ACTIVE.has(next.word) || state.hitEnds.has(end);
}

/** "Deja los altramuces y toma aceitunas". */
export function isLeftForAnother(state: ScopeState, at: number): boolean {
  if (at !== state.clauseStart || !ARTICLES.has(state.tokens[at + 1]?.word ?? '')) return false;
  const end = state.hitEnds.get(at + 2);
  if (end === undefined) return false;
  const next = state.tokens[end];
  return (
    next !== undefined &&
    (AND.has(next.word) || next.gap === GAP.comma) &&
    INSTEAD.has(state.tokens[next.gap === GAP.comma ? end : end + 1]?.word ?? '')
  );
}

/** "This recipe calls for 50 g of peanuts", and for nothing in their place. */
export function isOwnRecipe(state: ScopeState, at: number): boolean {
  if (at > state.sentenceStart + 3) return false;
  for (let ahead = state.sentenceStart; ahead < state.sentence.end; ahead += 1) {
    const { word } = state.tokens[ahead]!;
    if (DIRECTIVES.has(word) || ELSEWHERE.has(word)) return false;
  }
  return true;
}
