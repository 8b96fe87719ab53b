import {
  AMOUNTS,
  ARTICLES,
  BETTER,
  CHECKING,
  CHOOSING,
  CONTAINING,
  CONTENER,
  COPULAS,
  DIRECTIVES,
  HEDGES,
  ITSELF,
  NEGATED,
  PRONOUNS,
} from '../../lexicon/scope-words.js';
import { GAP } from '../tokens.js';
import { readExplanation } from './explanations.js';
import { LOOK_AHEAD, type ScopeState } from './scope-state.js';

/** "Satay contains peanuts, so choose the salad": the reason for something else is no suggestion. */
export function readReason(state: ScopeState, at: number): void {
  if (!state.isReason) {
    state.isReason = state.cues.containsAt(state.tokens, at);
    if (state.isReason && isHedged(state, at)) readExplanation(state, at + 1);
    const behind = state.cues.consequenceEnd(state.tokens, at);
    // "Sulphites keep fruit bright, so choose another": a choice needs no word of what it contains.
    const isChoice = behind !== undefined && CHOOSING.has(state.tokens[behind]?.word ?? '');
    if (isChoice && !isOfItself(state, behind + 1)) state.avoidSegment();
    return;
  }
  const end = state.cues.consequenceEnd(state.tokens, at);
  if (end !== undefined && turnsAway(state, end - 1)) state.avoidSegment();
}

/** "Fresh pasta often contains egg" tells of pasta at large. */
function isHedged(state: ScopeState, at: number): boolean {
  const { word } = state.tokens[at]!;
  if (/^suelen?$/.test(word)) return true;
  if (!CONTAINING.has(word) && !CONTENER.has(word)) return false;
  for (let before = at - 1; before >= state.clauseStart && before > at - LOOK_AHEAD; before -= 1)
    if (HEDGES.has(state.tokens[before]!.word)) return true;
  return false;
}

/** Whether behind a "so" stands what is done instead ("so choose the salad") or not done ("so it is not for you"). */
function turnsAway(state: ScopeState, at: number): boolean {
  const isSubject = PRONOUNS.has(state.tokens[at + 1]?.word ?? '');
  for (let ahead = at + 1; ahead < state.tokens.length && ahead <= at + 6; ahead += 1) {
    const { gap, word } = state.tokens[ahead]!;
    if (gap >= GAP.semicolon) return false;
    if (NEGATED.has(word)) return true;
    // "So they keep you full" goes on about the food, "so it is best to ask" does not.
    const isDirective = isSubject
      ? CHOOSING.has(word) || BETTER.has(word) || CHECKING.has(word)
      : DIRECTIVES.has(word) && ahead <= at + 4;
    // "So have one" is about the food itself.
    if (isDirective) return !isOfItself(state, ahead + 1);
  }
  return false;
}

/** "Have one", "eat a handful" and "add 30 g" are about the food that was named; "take a supplement" is not. */
export function isOfItself(state: ScopeState, at: number): boolean {
  const word = state.tokens[at]?.word ?? '';
  if (word === 'a' || word === 'una' || word === 'un') return AMOUNTS.has(state.tokens[at + 1]?.word ?? '');
  return ITSELF.has(word) || /^\d/.test(word);
}

/** "Pasta has gluten, use rice" and "bananas are high in potassium, an apple is better". */
export function turnsToBetter(state: ScopeState, at: number): boolean {
  if (DIRECTIVES.has(state.tokens[at]!.word) && !ITSELF.has(state.tokens[at + 1]?.word ?? '')) return true;
  for (let ahead = at; ahead < state.tokens.length && ahead < at + 8; ahead += 1) {
    if (ahead > at && state.tokens[ahead]!.gap >= GAP.comma) return false;
    if (BETTER.has(state.tokens[ahead]!.word)) return true;
  }
  return false;
}

/** ", since ice cream contains milk" gives a reason and suggests nothing. */
export function explains(state: ScopeState, at: number): boolean {
  for (let ahead = at + 1; ahead < state.tokens.length && ahead < at + 9; ahead += 1) {
    if (state.tokens[ahead]!.gap >= GAP.comma) return false;
    if (state.cues.containsAt(state.tokens, ahead))
      return state.hitEnds.has(ahead - 1) || state.hitEnds.has(ahead - 2) || state.hitEnds.has(at + 1);
  }
  return false;
}

export function givesReasonOfTaste(state: ScopeState, at: number): boolean {
  const start = ARTICLES.has(state.tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
  const end = state.hitEnds.get(start);
  return end !== undefined && COPULAS.has(state.tokens[end]?.word ?? '') && !state.cues.containsAt(state.tokens, end);
}
