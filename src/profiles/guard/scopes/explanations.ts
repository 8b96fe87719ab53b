import { AND, ARTICLES, BEFORE_CLASS, CONTAINING, EATEN, NEGATED } from '../../lexicon/scope-words.js';
import { asksLeave } from '../questions.js';
import { GAP } from '../tokens.js';
import { tell } from './back-references.js';
import type { ScopeState } from './scope-state.js';

/** "Squid are molluscs" and "el jamón es de cerdo" tell what a food is; "the best cheese is feta" suggests one. */
export function defines(state: ScopeState, at: number): boolean {
  const last = state.inSentence.at(-1) ?? -1;
  const subject = state.hits[last];
  const first = state.hits[state.inSentence[0] ?? -1];
  if (subject === undefined || first === undefined || subject.end !== at) return false;
  if (!beginsSentence(state, first.start)) return false;
  // "The soup contains milk" is about one soup; "el trigo contiene gluten" is about all wheat.
  if (CONTAINING.has(state.tokens[at]!.word) && state.tokens[state.sentenceStart]!.word === 'the') return false;
  for (let next = at + 1; next < at + 5 && next < state.tokens.length; next += 1) {
    if (state.tokens[next]!.gap > GAP.hyphen) return false;
    const end = state.hitEnds.get(next);
    if (end !== undefined) {
      // No other food stands between the two.
      const index = last + 1;
      const behind = state.tokens[end];
      const isAll = behind === undefined || behind.gap >= GAP.comma || AND.has(behind.word);
      return isAll && !state.isClaim[index] && (state.hits[index]!.contains & subject.contains) !== 0;
    }
    if (!BEFORE_CLASS.has(state.tokens[next]!.word)) return false;
  }
  return false;
}

/** "They say cheese is healthy, so I eat it": whatever is told, it is eaten. */
function tellsOfEating(state: ScopeState): boolean {
  for (let at = state.sentenceStart + 1; at < state.sentence.end; at += 1) {
    if (!EATEN.has(state.tokens[at]!.word)) continue;
    const before = [state.tokens[at - 1]?.word ?? '', state.tokens[at - 2]?.word ?? ''];
    if (!before.some((word) => NEGATED.has(word))) return true;
  }
  return false;
}

/** Whether nothing but an article, or another name and an "and", stands before. */
function beginsSentence(state: ScopeState, at: number): boolean {
  if (at - state.sentenceStart > 4) return false;
  const before = state.tokens.slice(state.sentenceStart, at).map(({ word }) => word);
  const rest = before.filter((word) => !ARTICLES.has(word));
  return rest.length === 0 || (rest.length === 2 && AND.has(rest[1]!));
}

/** "Cod and haddock share a protein": what is told of foods suggests none of them, unless somebody eats them. */
export function readExplanation(state: ScopeState, end: number): void {
  const isMessage = state.circumstances.where === 'message';
  if (isMessage && ((state.sentenceAsks && asksLeave(state.sentence)) || tellsOfEating(state))) return;
  if (!isMessage || !state.wasServed) {
    for (const index of state.inSentence) tell(state, index);
    state.segment = state.inSentence;
    state.avoidSegment();
    state.inSentence = [];
  }
  state.setAvoidance('verb');
  state.isExplaining = true;
  state.avoiding = end - 1;
}
