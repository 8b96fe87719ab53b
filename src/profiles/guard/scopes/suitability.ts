import { ANY, ASKING, BEFORE_ALLERGEN, NOTING, OPEN_QUESTIONS } from '../../lexicon/scope-words.js';
import { GAP } from '../tokens.js';
import { isMeant } from './leaving.js';
import { LOOK_AHEAD, type ScopeState } from './scope-state.js';

/** "Is not for you": the foods that came before are not eaten, nor are those that follow. */
export function readUnsuitable(state: ScopeState, at: number, end: number): void {
  if (statesAllergy(state, at, end)) return;
  // "Is satay bad for me?" asks whether satay may be eaten.
  if (state.circumstances.where === 'message' && isYesNoQuestion(state) && !isReported(state, at)) return;
  if (!isMeant(state, at, state.tokens[at]!.word)) return;
  state.avoidSegment();
  state.avoidance = 'unsuitable';
  state.avoiding = end - 1;
  state.leadsToAvoid = true;
}

/**
 * "I'm allergic to peanuts, can I eat satay?" and "I had satay although I am allergic" are about what is eaten in spite
 * of it; only what one is allergic to is not.
 */
function statesAllergy(state: ScopeState, at: number, end: number): boolean {
  if (state.circumstances.where === 'answer' || !(state.sentenceAsks || state.wasServed)) return false;
  if (!state.tokens.slice(at, end).some(({ word }) => /^al+erg/.test(word))) return false;
  if (BEFORE_ALLERGEN.has(state.tokens[end]?.word ?? '')) state.setAvoidance('verb');
  return true;
}

/** "Did you note that I can't have milk?" asks about the note, and states the rest. */
function isReported(state: ScopeState, at: number): boolean {
  let isNoted = false;
  for (let before = state.sentenceStart; before < at; before += 1) {
    const { word } = state.tokens[before]!;
    if (isNoted && /^(?:that|why|que)$/.test(word)) return true;
    isNoted ||= NOTING.has(word);
  }
  return false;
}

function isYesNoQuestion(state: ScopeState): boolean {
  const first = state.tokens[state.clauseStart]!.word;
  if (OPEN_QUESTIONS.has(first)) return false;
  // "I ate the pie, was that a bad idea?" asks too.
  if (ASKING.has(first)) return true;
  if (state.hasComma || !state.sentenceAsks) return false;
  // "Milk makes me sick, what else is there?" states it, and asks about something else.
  for (let at = state.sentenceStart + 1; at < state.tokens.length && at < state.sentenceStart + LOOK_AHEAD; at += 1) {
    const { gap, word } = state.tokens[at]!;
    if (gap >= GAP.semicolon) break;
    if (gap >= GAP.comma && (OPEN_QUESTIONS.has(word) || state.cues.openers.has(word) || ANY.has(word))) return false;
  }
  return true;
}
