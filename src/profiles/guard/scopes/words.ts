import {
  AND,
  AT_LARGE,
  BECAUSE,
  DEFINING,
  DOING,
  GETTING,
  GIVING,
  LEFT,
  LINKS,
  LOOKING,
  PHRASAL,
  WITH,
} from '../../lexicon/scope-words.js';
import { GAP } from '../tokens.js';
import { readComparison } from './comparisons.js';
import { readContaining } from './containing.js';
import { defines, readExplanation } from './explanations.js';
import { isLeftOver, isMeant, isTakenOut } from './leaving.js';
import { isGivenAway } from './others.js';
import { beginsReaction } from './reactions.js';
import { explains, givesReasonOfTaste } from './reasons.js';
import { isStranded } from './requests.js';
import type { ScopeState } from './scope-state.js';
import { isLeftForAnother, isReplacedToo } from './swaps.js';

/** What a word that is no cue makes of the state. */
export function readWord(state: ScopeState, at: number, word: string): void {
  if (DEFINING.has(word) && defines(state, at)) readExplanation(state, at + 1);
  if (LEFT.has(word) && isLeftForAnother(state, at)) state.setAvoidance('verb');
  if (state.isAvoided && DOING.has(word) && isImperativeAt(state, at)) state.beginClause();
  if ((GIVING.has(word) || GETTING.has(word)) && state.circumstances.where === 'message' && isGivenAway(state, at))
    state.setAvoidance('verb');
  if (state.isReversed && word === 'for') {
    state.isReversed = false;
    state.setAvoidance('verb');
    return;
  }
  if (beginsReaction(state, at) && !state.isNegated(at)) state.setAvoidance('verb');
  readComparison(state, at, word);
  if (BECAUSE.has(word) && at > state.sentenceStart && state.circumstances.where === 'answer' && explains(state, at))
    state.setAvoidance('verb');
  // "Don't add salt, because the parmesan is salty."
  if (BECAUSE.has(word) && state.avoidance === 'negation' && givesReasonOfTaste(state, at)) state.beginClause();
  if (word === 'whether' && state.circumstances.where === 'answer') state.setAvoidance('verb');
  if (
    PHRASAL.has(word) &&
    !state.isNegated(at) &&
    (isTakenOut(state, at) || (word === 'leave' && isMeant(state, at, word) && isLeftOver(state, at)))
  ) {
    state.setAvoidance('verb');
    state.avoiding = at;
  }
  if (state.wasReplaced && !state.isAvoided && AND.has(word) && isReplacedToo(state, at)) state.setAvoidance('replace');
  if (state.avoidance === 'replace' && state.cues.pivots.has(word)) {
    state.isMadeWithout = state.sentenceAsks && isStranded(state, at);
    state.setAvoidance('none');
  }
  if (
    state.avoidance === 'preposition' &&
    WITH.has(word) &&
    at > state.prepositionEnd &&
    !state.isNegated(at) &&
    !isTreated(state, at)
  ) {
    state.setAvoidance('none');
  }
  if (state.circumstances.where === 'message' && tellsAtLarge(state, at)) readExplanation(state, at + 1);
  // "Check the dressing for mustard."
  if (word === 'for' && LOOKING.has(state.tokens[state.sentenceStart]!.word)) state.setAvoidance('verb');
  if (state.isLookedFor && (word === 'in' || word === 'en')) state.beginClause();
  if (state.sentenceAsks && state.circumstances.where === 'message' && !state.isAvoided)
    readContaining(state, at, word);
}

function isImperativeAt(state: ScopeState, at: number): boolean {
  const { gap } = state.tokens[at]!;
  const next = state.tokens[at + 1];
  if (next === undefined || next.gap > GAP.hyphen) return false;
  return gap === GAP.comma || (gap <= GAP.hyphen && LINKS.has(state.tokens[at - 1]?.word ?? ''));
}

/** "Oats can contain gluten" and "platos que suelen llevar leche". */
function tellsAtLarge({ tokens }: ScopeState, at: number): boolean {
  return /^(?:contains?|contener|llevar)$/.test(tokens[at]!.word) && AT_LARGE.has(tokens[at - 1]?.word ?? '');
}

/** "Rather than one treated with sulphur dioxide": "with" goes on with what is not eaten. */
function isTreated(state: ScopeState, at: number): boolean {
  return /(?:ones?|ed|made|fried|[ai]d[oa]s?|hech[oa]s?)$/.test(state.tokens[at - 1]?.word ?? '');
}
