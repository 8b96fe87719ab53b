import { EATS_SPANISH, NEGATED, NOMINATIVES, PLEASES, QUANTITIES, REACTS, TAKES } from '../../lexicon/scope-words.js';
import type { Sentence } from '../questions.js';
import { GAP } from '../tokens.js';
import type { ScopeState } from './scope-state.js';

/** Keeps in mind a food of which something is told or asked, in case the person turns out to eat it. */
export function tell(state: ScopeState, index: number): void {
  if (state.toldIn !== state.sentenceStart) state.told = [];
  state.toldIn = state.sentenceStart;
  if (state.told.length < MOST_TOLD) state.told.push(index);
}

/** "Why are prawns so filling? I eat them daily": the question is about the world, and the prawns are eaten. */
export function serveToldFoods(state: ScopeState): void {
  if (state.told.length === 0 || !tellsOfEatingIt(state.sentence)) return;
  for (const index of state.told) state.isServed[index] = true;
  state.told = [];
}

const MOST_TOLD = 8;
/** Words from "I" to its verb, and from the verb to "it", at most: "I would like to have a bit of it". */
const VERB_REACH = 5;
const PRONOUN_REACH = 5;
const CLITIC = /^(?:l[oa]s?)$/;
const WITH_CLITIC = /[aei]r(?:me|nos)?l[oa]s?$/;

function tellsOfEatingIt({ tokens, start, end, hitEnds }: Sentence): boolean {
  let said = NEVER;
  let verb = NEVER;
  let isEaten = false;
  for (let at = start; at < end; at += 1) {
    const { gap, word } = tokens[at]!;
    if (NEGATED.has(word) || REACTS.test(word)) return false;
    if (hitEnds.has(at) && !isEaten) return false;
    if (at > start && gap >= GAP.bracket) said = verb = NEVER;
    if (NOMINATIVES.has(word)) said = at;
    if (TAKES.has(word) && at - said <= VERB_REACH) verb = at;
    const isEnglish = QUANTITIES.has(word) && at > verb && at - verb <= PRONOUN_REACH;
    const next = tokens[at + 1]?.word ?? '';
    const isSpanish =
      (CLITIC.test(word) && EATS_SPANISH.has(next)) ||
      WITH_CLITIC.test(word) ||
      (EATS_SPANISH.has(word) && QUANTITIES.has(next)) ||
      (word === 'me' && PLEASES.has(next) && (at + 2 >= end || tokens[at + 2]!.gap >= GAP.comma));
    isEaten ||= isEnglish || isSpanish;
  }
  return isEaten;
}

const NEVER = -100;
