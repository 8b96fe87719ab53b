import { LABEL_NAMES } from '../../lexicon/claims.js';
import { setOf } from '../../lexicon/property.js';
import {
  AND,
  ARTICLES,
  CLASSES,
  CONTAINING,
  CONTENER,
  COPULAS,
  EATS_SPANISH,
  KINDS,
  LINKS,
  MADE_WITH,
  NEGATED,
  OR,
} from '../../lexicon/scope-words.js';
import { withoutFood } from '../claims.js';
import type { FoodHit } from '../food-index.js';
import { GAP } from '../tokens.js';
import { tell } from './back-references.js';
import { belongsToOther } from './others.js';
import { noteExclusion } from './requests.js';
import { MOST_FOODS, NOWHERE, type ScopeState } from './scope-state.js';

/** Decides whether the food at a word is eaten, and returns where its name ends. */
export function readFood(state: ScopeState, index: number, hit: FoodHit): number {
  // "Toast some seeds": at the beginning it is what one does.
  if (
    hit.name === 'toast' &&
    (hit.start === state.sentenceStart || LINKS.has(state.tokens[hit.start - 1]!.word)) &&
    isVerb(state, hit.end)
  ) {
    state.isServed[index] = false;
    return hit.end;
  }
  if (state.isClaim[index]) {
    state.isServed[index] = false;
    return Math.min(state.tokens.length, hit.end + (state.tokens[hit.end]?.word === 'free' ? 1 : 0));
  }
  const behind = state.tokens[hit.end];
  if (state.isGeneral || state.isOthers || isKindSought(state, hit) || belongsToOther(state, hit))
    state.isServed[index] = false;
  if (namesClass(state, index) || isParticiple(state, hit)) state.isServed[index] = false;
  if (state.isGeneral || state.isExplaining) tell(state, index);
  const isNamedBefore = behind !== undefined && behind.gap <= GAP.hyphen && state.cues.isAfterFood(behind.word);
  if (isNamedBefore || isDeclinedBehind(state, hit.end)) {
    state.isServed[index] = false;
    avoidCoordinated(state, index);
  } else if (state.isAvoided) {
    state.isServed[index] = false;
    for (const before of state.clause) {
      if (isClearedBy(state, before, hit)) state.cleared[before]! |= withoutFood(hit);
    }
    state.isLabel ||= state.avoidance === 'preposition' && LABEL_NAMES.has(hit.name);
    // "Peanuts, milk" behind one "avoid" are both what it is about: the segment is of what is eaten.
  } else {
    state.segment.push(index);
    state.inSentence.push(index);
    if (state.inSentence.length > MOST_FOODS) state.inSentence.shift();
    state.clause.push(index);
    if (state.segment.length > MOST_FOODS) state.segment.shift();
    if (state.clause.length > MOST_FOODS) state.clause.shift();
  }
  noteExclusion(state, index);
  state.negation = state.avoiding = NOWHERE;
  return hit.end;
}

/** "Quinoa and rice are your cereals": the class of what was named before, and no other food. */
function namesClass(state: ScopeState, index: number): boolean {
  const { start, name } = state.hits[index]!;
  if (!CLASSES.has(name)) return false;
  for (let before = start - 1; before > state.sentenceStart && before >= start - 3; before -= 1) {
    const { gap, word } = state.tokens[before]!;
    if (state.tokens[before + 1]!.gap > GAP.hyphen) return false;
    if (COPULAS.has(word)) return gap <= GAP.hyphen && state.hits[index - 1]?.end === before;
  }
  return false;
}

/** "He pescado un resfriado": what one has done, and no fish. */
function isParticiple({ circumstances, tokens }: ScopeState, { start, end }: FoodHit): boolean {
  if (circumstances.language !== 'es' || end !== start + 1 || !/[ai]do$/.test(tokens[start]!.word)) return false;
  return /^(?:he|has|ha|hemos|han|habia)$/.test(tokens[start - 1]?.word ?? '') && ARTICLES.has(tokens[end]?.word ?? '');
}

/** "Leche no tomo", "los cacahuetes no, pero …" and "milk I can't have". */
function isDeclinedBehind(state: ScopeState, end: number): boolean {
  const [first, second] = [state.tokens[end], state.tokens[end + 1]];
  if (first === undefined || first.gap > GAP.hyphen) return false;
  if (first.word === 'i') return second !== undefined && second.gap <= GAP.hyphen && NEGATED.has(second.word);
  if (first.word !== 'no' || state.circumstances.language !== 'es') return false;
  return second === undefined || (second.gap >= GAP.comma && !asksAt(state, end)) || EATS_SPANISH.has(second.word);
}

/** "¿Pan no?" asks. */
const asksAt = (state: ScopeState, end: number): boolean => state.sentenceAsks && end + 1 >= state.sentence.end;

/** "I can't have gluten, which bread is there?" */
function isKindSought(state: ScopeState, { start, end }: FoodHit): boolean {
  if (start !== state.clauseStart + 1 || !KINDS.has(state.tokens[start - 1]!.word)) return false;
  const behind = state.tokens[end]?.word ?? '';
  return state.wasAvoiding || CONTENER.has(behind) || CONTAINING.has(behind);
}

/** Whether an earlier food is without what is avoided now: "sauce without milk", "soffritto with fennel instead of celery". */
function isClearedBy(state: ScopeState, before: number, hit: FoodHit): boolean {
  if (state.clears) return true;
  const food = state.hits[before]!;
  const isMadeWith = MADE_WITH.has(state.tokens[food.end]?.word ?? '');
  if (state.avoidance !== 'preposition') return state.isInstead && isMadeWith;
  return isMadeWith || isDish(food) || (hit.contains & ALLERGENS) === EGG;
}

function isVerb(state: ScopeState, end: number): boolean {
  const behind = state.tokens[end];
  return behind !== undefined && behind.gap <= GAP.hyphen && !/^(?:with|is|and|or|topped|for|on|in)$/.test(behind.word);
}

/** "Nut and milk allergies" are both allergies. */
function avoidCoordinated(state: ScopeState, index: number): void {
  for (let at = index; at > 0 && at > index - 5; at -= 1) {
    const between = state.tokens.slice(state.hits[at - 1]!.end, state.hits[at]!.start);
    if (between.length > 1 || between.some(({ word }) => !AND.has(word) && !OR.has(word))) return;
    state.isServed[at - 1] = false;
  }
}

/** The fourteen allergens are the lowest bits of what a food contains. */
const ALLERGENS = 2 ** 14 - 1;
const EGG = setOf(['egg']);

/** Whether a food is made of several: "in place of fish sauce" tells what a pad thai is without, not what tofu is. */
function isDish({ contains }: FoodHit): boolean {
  const allergens = contains & ALLERGENS;
  return (allergens & (allergens - 1)) !== 0;
}
