import { CONTAINING, CONTENER, NUTRIENTS, SUBJECTS } from '../../lexicon/scope-words.js';
import { GAP } from '../tokens.js';
import { LOOK_AHEAD, type ScopeState } from './scope-state.js';

/** "Does pesto contain milk?" asks about pesto; milk is only what is looked for. */
export function readContaining(state: ScopeState, at: number, word: string): void {
  if (at === state.sentenceStart && asksOfNutrient(state, at)) return;
  const first = state.tokens[state.sentenceStart]!.word;
  const before = state.tokens[at - 1]?.word ?? '';
  if (CONTAINING.has(word) && isAskedOfFood(state, at, first) && !SUBJECTS.has(before)) state.setAvoidance('verb');
  else if (CONTENER.has(word) && state.circumstances.language === 'es' && !/^cuant/.test(first) && !hasModal(state, at))
    state.setAvoidance('verb');
  else if ((word === 'there' && at === state.sentenceStart + 1) || word === 'hay') {
    for (let ahead = at + 2; ahead < state.tokens.length && ahead < at + 8; ahead += 1) {
      if (state.tokens[ahead]!.gap >= GAP.semicolon) return;
      if (!/^(?:in|en)$/.test(state.tokens[ahead]!.word)) continue;
      state.setAvoidance('verb');
      state.isLookedFor = true;
      return;
    }
  }
}

/** "Does pesto contain milk?", "what grains have gluten?" and "… or does it have gluten?" */
export function isAskedOfFood(state: ScopeState, at: number, first: string): boolean {
  for (let before = at - 1; before >= state.sentenceStart && before > at - 6; before -= 1) {
    const { word } = state.tokens[before]!;
    if (SUBJECTS.has(word) || /^(?:can|could|should|may|to|will)$/.test(word)) return false;
    if (/^(?:does|which|what)$/.test(word)) return true;
  }
  return /^(?:does|do|which|what)$/.test(first);
}

/** "¿Tiene mucha grasa el queso?" asks of the cheese. */
function asksOfNutrient(state: ScopeState, at: number): boolean {
  if (!CONTENER.has(state.tokens[at]!.word)) return false;
  for (let ahead = at + 1; ahead < state.sentence.end && ahead < at + 9; ahead += 1) {
    if (NUTRIENTS.has(state.tokens[ahead]!.word)) return true;
  }
  return false;
}

function hasModal(state: ScopeState, at: number): boolean {
  for (let before = at - 1; before > state.sentenceStart && before > at - LOOK_AHEAD; before -= 1) {
    if (/^(?:puedo|puede|podria|quiero|que)$/.test(state.tokens[before]!.word)) return true;
  }
  return false;
}
