import { GETTING, HAVING, LINKS, OF_IT, OFFERING, RELATIVES, SUBJECTS } from '../../lexicon/scope-words.js';
import { GAP } from '../tokens.js';
import { isAskedOfFood } from './containing.js';
import { isGivenAway } from './others.js';
import { LOOK_AHEAD, type ScopeState } from './scope-state.js';
import { pivotAhead } from './swaps.js';

const AVOID_REACH = 3;

/** "Add", "I ate": what follows is eaten, unless the word itself is negated or avoided. */
export function readServe(state: ScopeState, at: number, end: number): void {
  const { gap } = state.tokens[at]!;
  const before = state.tokens[at - 1]?.word ?? '';
  const isClauseStart = at === state.sentenceStart || gap > GAP.hyphen || LINKS.has(before);
  if (LINKS.has(before) && HAVING.has(state.tokens[at]!.word)) state.isOthers = false;
  // "Swap in seeds for peanuts" replaces the peanuts.
  if (/^sw[ao]p/.test(state.tokens[at]!.word) && pivotAhead(state, at + 1) === 'for') state.isReversed = true;
  if (state.isAvoided) {
    // "Sin comer carne".
    if (state.avoidance === 'preposition' && at === state.prepositionEnd && /[aei]r$|ing$/.test(state.tokens[at]!.word))
      return;
    const isNegated = state.isNegated(at);
    // "Since I quit sugar I snack on fruit" too.
    // "Skip lunch and have soup" skips no soup, "avoid frying and eating" avoids both.
    const isNext =
      (LINKS.has(before) || SUBJECTS.has(before)) &&
      !/(?:ing|[aei]r)$/.test(state.tokens[at]!.word) &&
      at - state.avoiding > 2;
    const isAvoiding = at - state.avoiding <= AVOID_REACH && !isNext;
    if (isNegated) state.negation = end - 1;
    if (isAvoiding) state.avoiding = end - 1;
    if (isNegated || isAvoiding) return;
    if (gap <= GAP.hyphen && RELATIVES.has(before)) return;
    state.beginClause();
  }
  if (state.circumstances.where === 'message') {
    const { word } = state.tokens[at]!;
    const isSought = word === 'have' && state.sentenceAsks && !SUBJECTS.has(before);
    if ((isSought && isAskedOfFood(state, at, '')) || (GETTING.has(word) && isGivenAway(state, at))) {
      state.setAvoidance('verb');
      return;
    }
  }
  if (isOfferDeclined(state, at)) {
    state.segment = state.inSentence;
    state.avoidSegment();
  }
  // "Has" tells what is in it.
  state.wasServed ||= state.tokens[at]!.word !== 'has' && !OFFERING.has(state.tokens[at]!.word);
  if (isClauseStart) state.isImperative = true;
}

/** "They served ham, so I only ate the salad" and "había jamón y comí fruta". */
function isOfferDeclined(state: ScopeState, at: number): boolean {
  if (state.circumstances.where === 'answer' || state.inSentence.length === 0 || state.wasServed) return false;
  if (!HAVING.has(state.tokens[at]!.word)) return false;
  // "Y me lo comí".
  if (/^l[oa]s?$/.test(state.tokens[at - 1]?.word ?? '')) return false;
  // "And I had some" is of what was offered.
  for (let next = at + 1; next < at + 6; next += 1) if (OF_IT.has(state.tokens[next]?.word ?? '')) return false;
  for (let before = Math.max(state.sentenceStart, at - LOOK_AHEAD); before < at; before += 1)
    if (OFFERING.has(state.tokens[before]!.word)) return true;
  return false;
}
