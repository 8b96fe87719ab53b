import { AS, CHOOSING, COMPARATIVES, LIKENESS, SAME, TAN } from '../../lexicon/scope-words.js';
import { GAP } from '../tokens.js';
import type { ScopeState } from './scope-state.js';

/** Behind "better than", "as crunchy as" and "pick this over" stands what is not eaten. */
export function readComparison(state: ScopeState, at: number, word: string): void {
  // What is compared is a food, not what one usually does.
  const isFood = state.hitEnds.has(at + 1) || state.hitEnds.has(at + 2) || state.hitEnds.has(at + 3);
  if (state.isAvoided || !isFood) return;
  if (state.circumstances.where === 'message') {
    if (isSimile(state, at)) state.setAvoidance('preposition');
    return;
  }
  const near = (names: ReadonlySet<string>, reach: number): boolean => {
    for (let before = at - 1; before >= state.sentenceStart && before >= at - reach; before -= 1) {
      if (names.has(state.tokens[before]!.word)) return true;
      if (state.tokens[before + 1]!.gap >= GAP.comma) return false;
    }
    return false;
  };
  const next = state.tokens[at + 1]?.word ?? '';
  if (word === 'than' && !/^\d|^(?:one|two|three|a|once|twice|usual|ever)$/.test(next))
    state.setAvoidance('preposition');
  else if (word === 'over' && near(CHOOSING, 8)) state.setAvoidance('preposition');
  else if (word === 'que' && state.circumstances.language === 'es' && near(COMPARATIVES, 5))
    state.setAvoidance('preposition');
  else if (word === 'como' && state.circumstances.language === 'es' && near(TAN, 3)) state.setAvoidance('preposition');
  else if (word === 'as' && (near(AS, 4) || near(SAME, 3)) && !/^(?:well|such|same)$/.test(state.tokens[at - 1]!.word))
    state.setAvoidance('preposition');
}

/** "As red as a lobster" and "rojo como un cangrejo" tell what somebody is like. */
function isSimile(state: ScopeState, at: number): boolean {
  const [word, before] = [state.tokens[at]!.word, state.tokens[at - 1]?.word ?? ''];
  if (!/^(?:an?|una?)$/.test(state.tokens[at + 1]!.word)) return false;
  if (word === 'as') return state.tokens[at - 2]?.word === 'as';
  return word === 'como' && state.circumstances.language === 'es' && LIKENESS.has(before);
}
