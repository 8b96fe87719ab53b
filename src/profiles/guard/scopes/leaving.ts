import { AWAY, COOKING, LEAVING, PLACES } from '../../lexicon/scope-words.js';
import { GAP } from '../tokens.js';
import { LOOK_AHEAD, type ScopeState } from './scope-state.js';

/** "Leave the dough to rise" and "give the soup a stir" avoid nothing. */
export function isMeant(state: ScopeState, at: number, word: string): boolean {
  if (word === 'left') return isLeftOver(state, at);
  const isGiving = word === 'give' && state.tokens[at + 1]?.word !== 'me';
  if (!isGiving && !LEAVING.has(word)) return true;
  for (let ahead = at; ahead < state.tokens.length && ahead < at + LOOK_AHEAD; ahead += 1) {
    const next = state.tokens[ahead]!;
    if (ahead > at && next.gap >= GAP.semicolon) break;
    if (
      isGiving
        ? next.word === 'miss' || next.word === 'up' || next.word === 'away' || next.word === 'someone'
        : COOKING.has(next.word)
    )
      return isGiving;
  }
  return !isGiving;
}

/** "We left the prawns on the plate", but "left the restaurant". */
export function isLeftOver(state: ScopeState, at: number): boolean {
  if (/^(?:it|them)$/.test(state.tokens[at + 1]?.word ?? '')) return true;
  for (let ahead = at + 1; ahead < state.tokens.length && ahead < at + 12; ahead += 1) {
    const { gap, word } = state.tokens[ahead]!;
    if (gap >= GAP.semicolon) return false;
    if (/^(?:plate|side|out|untouched|behind|alone|bowl|table|counter|shelf|basket)$/.test(word)) return true;
  }
  return false;
}

/** "Take the cheese out of my plan", but not out of the fridge. */
export function isTakenOut(state: ScopeState, at: number): boolean {
  for (let ahead = at + 1; ahead < state.tokens.length && ahead < at + 9; ahead += 1) {
    const { gap, word } = state.tokens[ahead]!;
    if (gap >= GAP.comma) return false;
    if (!AWAY.has(word) || (word !== 'out' && !/^ke/.test(state.tokens[at]!.word))) continue;
    for (let place = ahead + 1; place < ahead + 4; place += 1)
      if (PLACES.has(state.tokens[place]?.word ?? '')) return false;
    return true;
  }
  return false;
}
