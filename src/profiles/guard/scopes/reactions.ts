import { BEFORE_ALLERGEN } from '../../lexicon/scope-words.js';
import { GAP } from '../tokens.js';
import type { ScopeState } from './scope-state.js';

const REACTION = /^(?:react|reaccion)/;
/** Words from the reaction to its "to": "reacted rather badly to". */
const REACH = 4;

/** "A strong reaction to peanuts" and "si reaccionas al huevo": what one reacts to is not eaten. */
export function beginsReaction({ tokens }: ScopeState, at: number): boolean {
  if (!REACTION.test(tokens[at]!.word)) return false;
  for (let ahead = at + 1; ahead < tokens.length && ahead <= at + REACH; ahead += 1) {
    if (tokens[ahead]!.gap > GAP.hyphen) return false;
    if (BEFORE_ALLERGEN.has(tokens[ahead]!.word)) return true;
  }
  return false;
}
