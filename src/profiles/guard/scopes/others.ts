import {
  ALSO,
  AMOUNTS,
  BUT_ME,
  EATING,
  EATS_SPANISH,
  GIVING,
  HAVING,
  HOUSEHOLD,
  MAY,
  MODALS,
  NEGATED,
  NOMINATIVES,
  OTHERS,
  PEOPLE,
  PETS,
  PLEASES,
  PREPARING,
  SELF,
  SOMEBODY,
  TURNS,
} from '../../lexicon/scope-words.js';
import type { FoodHit } from '../food-index.js';
import { GAP } from '../tokens.js';
import { LOOK_AHEAD, NOWHERE, type ScopeState } from './scope-state.js';

/** "My cat eats tuna" and "my brother loves shrimp" are about others, up to the end of the clause. */
export function speaksOfOthers(state: ScopeState, at: number): boolean {
  let other = NOWHERE;
  for (let ahead = at; ahead < state.tokens.length && ahead < at + LOOK_AHEAD; ahead += 1) {
    const { gap, word } = state.tokens[ahead]!;
    if (ahead > at && gap >= GAP.comma) break;
    if (SELF.has(word)) return false;
    // A hot dog is no pet.
    const foodEnd = state.hitEnds.get(ahead);
    if (foodEnd !== undefined) {
      ahead = foodEnd - 1;
      continue;
    }
    if (PETS.has(word)) return true;
    if (
      (PEOPLE.has(word) && !(word === 'son' && state.circumstances.language === 'es')) ||
      (ahead === at && OTHERS.has(word))
    )
      other = ahead;
    if (ahead - other > 5) continue;
    if (PLEASES.has(word) && /^les?$/.test(state.tokens[ahead - 1]!.word)) return leavesSelfOut(state, ahead);
    if (EATING.has(word)) return leavesSelfOut(state, ahead);
    // Who cooks may cook for both: "my sister made curry, but I had soup".
    if (PREPARING.has(word)) return turnsToSelf(state, ahead);
  }
  return false;
}

/** "Can my daughter have tuna?" and "my wife is pregnant, can she eat salmon?" */
export function asksForOther(state: ScopeState, at: number): boolean {
  const { language } = state.circumstances;
  const [first, second, third] = [0, 1, 2].map((offset) => state.tokens[at + offset]?.word ?? '') as [
    string,
    string,
    string,
  ];
  if (/^(?:mi|mis)$/.test(first)) return PEOPLE.has(second) && MODALS.has(third) && !namesSelf(state, at + 2);
  if (!MODALS.has(first)) return false;
  if (language === 'es') {
    const isOther = /^(?:ella|ellos|ellas)$/.test(second) || (/^mis?$/.test(second) && PEOPLE.has(third));
    return (isOther || speaksBeforeOfOther(state, at)) && !namesSelf(state, at);
  }
  if (/^(?:is|are|would)$/.test(first)) return false;
  return (OTHERS.has(second) || (second === 'my' && PEOPLE.has(third))) && !namesSelf(state, at);
}

function namesSelf({ tokens }: ScopeState, at: number): boolean {
  for (let ahead = at; ahead < tokens.length && ahead < at + 12; ahead += 1) {
    if (ahead > at && tokens[ahead]!.gap >= GAP.semicolon) return false;
    if (SELF.has(tokens[ahead]!.word) || tokens[ahead]!.word === 'se') return true;
  }
  return false;
}

/** "Mi mujer está embarazada, ¿puede comer salmón?": the verb is the other's. */
function speaksBeforeOfOther({ tokens }: ScopeState, at: number): boolean {
  for (let before = at - 2; before >= 0 && before > at - 10; before -= 1) {
    if (/^mis?$/.test(tokens[before]!.word) && PEOPLE.has(tokens[before + 1]!.word))
      return before === 0 || tokens[before]!.gap >= GAP.comma;
    if (tokens[before + 1]!.gap >= GAP.comma) return false;
  }
  return false;
}

/** "Your family can have the pasta while you have rice". */
export function allowsOthers(state: ScopeState, at: number): boolean {
  const person = state.tokens[at + 1]?.word ?? '';
  if (!/^(?:your|tu|the|los|tus)$/.test(state.tokens[at]!.word)) return false;
  return (PEOPLE.has(person) || HOUSEHOLD.has(person)) && MAY.has(state.tokens[at + 2]?.word ?? '');
}

/** "My brother loves prawns and I have soup", but not "… and so do I" or "… and he gave me some". */
function leavesSelfOut(state: ScopeState, from: number): boolean {
  for (let at = from; at < state.sentence.end && at < from + 12; at += 1) {
    const { gap, word } = state.tokens[at]!;
    if (!SELF.has(word)) continue;
    if (BUT_ME.has(state.tokens[at - 1]!.word)) return true;
    // "In front of me".
    if (state.tokens[at - 1]!.word === 'of') continue;
    const isTurn = (gap === GAP.comma || TURNS.has(state.tokens[at - 1]!.word)) && NOMINATIVES.has(word);
    const isDeclined = state.tokens.slice(at, at + 8).some((next) => NEGATED.has(next.word));
    return isTurn && (isDeclined || !sharesFood(state, at));
  }
  return true;
}

/** "… and I had it too", up to the next comma. */
function sharesFood({ tokens }: ScopeState, from: number): boolean {
  for (let at = from; at < tokens.length && at < from + 8; at += 1) {
    if (at > from && tokens[at]!.gap >= GAP.comma) return false;
    if (ALSO.has(tokens[at]!.word) || AMOUNTS.has(tokens[at]!.word)) return true;
  }
  return false;
}

/** "My sister made curry, but I had soup" and "my flatmate boils crawfish. I just have the corn". */
function turnsToSelf(state: ScopeState, from: number): boolean {
  for (let at = from; at < state.sentence.end; at += 1) {
    if (SELF.has(state.tokens[at]!.word)) return leavesSelfOut(state, from) && eatsOther(state, at);
  }
  const next = state.tokens[state.sentence.end]?.word ?? '';
  return NOMINATIVES.has(next) && eatsOther(state, state.sentence.end) && !sharesFood(state, state.sentence.end);
}

function eatsOther({ tokens }: ScopeState, self: number): boolean {
  return tokens
    .slice(self + 1, self + 4)
    .some(({ word }) => HAVING.has(word) || EATS_SPANISH.has(word) || word === 'made');
}

/** "Your partner's cheese" and "los frutos secos de tu pareja", in an answer. */
export function belongsToOther(state: ScopeState, { start, end }: FoodHit): boolean {
  if (state.circumstances.where === 'message') return false;
  const owner = state.tokens[start - 1];
  const isOther = (word: string): boolean => PEOPLE.has(word) || HOUSEHOLD.has(word);
  if (owner !== undefined && isOther(owner.word) && /^(?:your|the|other)$/.test(state.tokens[start - 2]?.word ?? '')) {
    const behind = state.circumstances.text.slice(owner.end - 2, owner.end + 1);
    if (/['’]/.test(behind)) return true;
  }
  const [of, whose, person] = [0, 1, 2].map((offset) => state.tokens[end + offset]?.word ?? '');
  return of === 'de' && /^(?:tus?|los|las)$/.test(whose!) && isOther(person!);
}

/** "I gave my croissant to my son". */
export function isGivenAway(state: ScopeState, at: number): boolean {
  for (let ahead = at + 1; ahead < state.tokens.length && ahead < at + 10; ahead += 1) {
    const { gap, word } = state.tokens[ahead]!;
    if (gap >= GAP.comma || SELF.has(word)) return false;
    if (word === 'for' || word === 'para') {
      for (let pet = ahead + 1; pet < ahead + 4; pet += 1) if (PETS.has(state.tokens[pet]?.word ?? '')) return true;
    }
    if (!GIVING.has(state.tokens[at]!.word) || (word !== 'to' && word !== 'a' && word !== 'al')) continue;
    for (let other = ahead + 1; other < ahead + 4; other += 1) {
      const person = state.tokens[other]?.word ?? '';
      if (PEOPLE.has(person) || PETS.has(person) || SOMEBODY.has(person)) return true;
    }
  }
  return false;
}
