import { E_NUMBERS } from '../lexicon/e-numbers.js';
import type { Food } from '../lexicon/food.js';
import { propertiesOf } from '../lexicon/property.js';
import { inflectionsOf } from './inflection.js';
import { type KnownWords, Spelling } from './spelling.js';
import { fold, GAP, type TextLanguage, type Token, tokenise } from './tokens.js';

/** Tokens `start` to `end` (exclusive) name a food that contains `contains`. */
export interface FoodHit {
  readonly start: number;
  readonly end: number;
  readonly contains: number;
  /** The dictionary's names, which tell what a "free from" names. */
  readonly name: string;
  /** No food at all: "a kiwi bird". */
  readonly isIdiom: boolean;
}

interface Meaning {
  readonly language: string;
  readonly isOnlyOwnLanguage: boolean;
  readonly name: string;
  readonly isIdiom: boolean;
  contains: number;
}

/** A place behind a word of a name; `meanings` where a name ends there. */
interface Place {
  readonly next: Map<string, Place>;
  meanings: Meaning[] | undefined;
}

const NONE: readonly string[] = [];

const newPlace = (): Place => ({ next: new Map(), meanings: undefined });

/** The shortest compound that is recognised when written apart ("pea nut"). */
const SHORTEST_COMPOUND = 6;
/** E-numbers have three or four digits, and may end with a letter and small Roman numerals. */
const E_NUMBER = /^e(\d{3,4})([a-h]?)i{0,3}v?$/;
const BARE_NUMBER = /^(\d{3,4})([a-h]?)i{0,3}v?$/;

const DIMINUTIVE = /it[ao]s?$/;

const contentsByENumber = new Map(
  Object.entries(E_NUMBERS).map(([number, contains]) => [number.toLowerCase(), propertiesOf(contains.split(' '))]),
);

/** All names of foods as one tree over words, so that a text is read once whatever the number of foods. */
export class FoodIndex {
  private readonly root = newPlace();
  /** By each form that a word may take, the words of the dictionary that it may stand for, itself first. */
  private readonly lemmas = new Map<string, string[]>();
  private readonly spelling: Spelling;
  private longest = 1;

  constructor(foods: Iterable<Food>, ordinaryWords: KnownWords) {
    const all = [...foods].map((food) => ({ food, words: tokenise(food.name).map(({ word }) => word) }));
    const joined = all.flatMap(({ food, words }) =>
      words.length === 2 && food.language === 'en' && words[0]!.length > 2 ? [{ food, words: [words.join('')] }] : [],
    );
    for (const { words } of [...all, ...joined]) for (const word of words) this.lemmas.set(word, [word]);
    for (const { food, words } of [...all, ...joined]) {
      for (const word of words) {
        // "Fries" and "crisps" are foods, "fry" and "crisp" are not.
        if (words.length === 1 && word.endsWith('s')) continue;
        for (const form of inflectionsOf(word, food.language)) {
          const lemmas = this.lemmas.get(form);
          if (lemmas === undefined) this.lemmas.set(form, [word]);
          else if (!lemmas.includes(word)) lemmas.push(word);
        }
      }
    }
    for (const { food, words } of all) this.add(food, words, true);
    for (const { food, words } of joined) this.add(food, words, false);
    this.spelling = new Spelling(spellable(all), ordinaryWords);
  }

  /** Whether a word stands in a name, in any of its forms. */
  has(word: string): boolean {
    return this.lemmas.has(word);
  }

  /** The longest name at each word, from left to right; names do not overlap, and do not run over a full stop. */
  find(tokens: readonly Token[], language: TextLanguage | undefined): FoodHit[] {
    const words = tokens.map(({ word }) => this.lemmasOf(word));
    const hits: FoodHit[] = [];
    let at = 0;
    while (at < tokens.length) {
      const hit = this.eNumberAt(tokens, at) ?? this.longestAt(tokens, words, at, language);
      if (hit === undefined) {
        at += 1;
      } else {
        hits.push(hit);
        at = Math.max(at + 1, hit.end);
      }
    }
    return hits;
  }

  /** What a name as people type it contains; undefined where the lexicon has no such food. */
  lookUp(name: string): number | undefined {
    const tokens = tokenise(name);
    const hit = this.find(tokens, undefined)[0];
    return hit !== undefined && hit.start === 0 && hit.end === tokens.length ? hit.contains : undefined;
  }

  private lemmasOf(word: string): readonly string[] {
    const lemmas = this.lemmas.get(word);
    if (lemmas !== undefined) return lemmas;
    const meant = this.spelling.nearest(word);
    return (meant === undefined ? undefined : this.lemmas.get(meant)) ?? NONE;
  }

  private longestAt(
    tokens: readonly Token[],
    words: readonly (readonly string[])[],
    start: number,
    language: TextLanguage | undefined,
  ): FoodHit | undefined {
    let best: FoodHit | undefined;
    const isNoun = isNounAt(tokens, start);
    // "Wraps" are a food, and "wrap" is a word of its own in "lettuce wrap": alone it is no food.
    const isOtherWord = (place: Place, at: number): boolean => {
      const written = words[start]!;
      if (at !== start + 1 || written.length < 2 || written[0] !== tokens[start]!.word) return false;
      return written.slice(1).some((word) => word.length > written[0]!.length && this.root.next.get(word) === place);
    };
    const walk = (place: Place, at: number): void => {
      if (place.meanings !== undefined && (best === undefined || at > best.end) && !isOtherWord(place, at)) {
        const meaning = meaningIn(place.meanings, language);
        if (meaning !== undefined && !(isNoun && meaning.isIdiom))
          best = { start, end: at, contains: meaning.contains, name: meaning.name, isIdiom: meaning.isIdiom };
      }
      if (at >= tokens.length || at - start >= this.longest || (at > start && tokens[at]!.gap > GAP.hyphen)) return;
      for (const word of words[at]!) {
        const next = place.next.get(word);
        if (next !== undefined) walk(next, at + 1);
      }
      const following = tokens[at + 1];
      if (following !== undefined && following.gap <= GAP.hyphen) {
        for (const compound of this.compound(tokens[at]!.word, following.word)) {
          const behind = place.next.get(compound);
          if (behind !== undefined) walk(behind, at + 2);
        }
      }
    };
    walk(this.root, start);
    return best;
  }

  private compound(first: string, second: string): readonly string[] {
    if (first.length < 3 || second.length < 3 || first.length + second.length < SHORTEST_COMPOUND) return NONE;
    return this.lemmas.get(first + second) ?? NONE;
  }

  private eNumberAt(tokens: readonly Token[], at: number): FoodHit | undefined {
    const { word } = tokens[at]!;
    if (word.charCodeAt(0) !== 101) return undefined;
    let match = E_NUMBER.exec(word);
    let end = at + 1;
    const following = tokens[at + 1];
    if (match === null && word === 'e' && following !== undefined && following.gap <= GAP.hyphen) {
      match = BARE_NUMBER.exec(following.word);
      end = at + 2;
    }
    if (match === null) return undefined;
    const name = `e${match[1]}`;
    const contains = contentsByENumber.get(name + match[2]) ?? contentsByENumber.get(name);
    return contains === undefined ? undefined : { start: at, end, contains, name, isIdiom: false };
  }

  private add(
    { name, language, isOnlyOwnLanguage, contains, isIdiom = false }: Food,
    words: readonly string[],
    isDictionary: boolean,
  ) {
    if (words.length === 0) return; // it would be found everywhere
    let place = this.root;
    for (const word of words) {
      let next = place.next.get(word);
      if (next === undefined) place.next.set(word, (next = newPlace()));
      place = next;
    }
    this.longest = Math.max(this.longest, words.length + 1);
    place.meanings ??= [];
    const same = place.meanings.find((meaning) => meaning.language === language);
    if (same === undefined) place.meanings.push({ language, isOnlyOwnLanguage, name: fold(name), isIdiom, contains });
    else if (isDictionary) same.contains |= contains;
  }
}

/** "Bebo vino el sábado" is about wine, "mi primo vino el sábado" is not. */
function isNounAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.word === 'vino' && tokens[at]!.gap <= GAP.hyphen && BEFORE_WINE.test(tokens[at - 1]?.word ?? '');
}

const BEFORE_WINE = /^(?:beb|tom[aeo]|copas?$|un$|el$|del?$|con$|sin$|poco$|mucho$|algo$|este$|ese$|mas$|menos$)/;

/** The words of what contains something, and their plurals: nobody needs to be warned of a misspelt look-alike. */
function spellable(all: readonly { readonly food: Food; readonly words: readonly string[] }[]): Set<string> {
  const spelt = new Set<string>();
  for (const { food, words } of all) {
    if (food.contains === 0) continue;
    for (const word of words) {
      if (spelt.has(word)) continue;
      spelt.add(word);
      if (words.length === 1 && word.endsWith('s')) continue;
      for (const form of inflectionsOf(word, food.language)) if (!DIMINUTIVE.test(form)) spelt.add(form);
    }
  }
  return spelt;
}

/** The text's own language goes first; a word that means something else elsewhere counts in its own language only. */
function meaningIn(meanings: readonly Meaning[], language: TextLanguage | undefined): Meaning | undefined {
  const own = language === undefined ? undefined : meanings.find((meaning) => meaning.language === language);
  if (own !== undefined) return own;
  return meanings.find(
    (meaning) =>
      !meaning.isOnlyOwnLanguage ||
      (language === undefined && (meaning.language === 'en' || meaning.language === 'es')),
  );
}
