import { type FoodHit, FoodIndex } from './food-index.js';
import type { OtherAllergen } from './profile-rules.js';
import type { KnownWords } from './spelling.js';
import { type Token, tokenise } from './tokens.js';

/** The profile's own allergens, those that the lexicon has no property for, however many there are. */
export interface OtherAllergens {
  /** Their names in a text, from left to right. */
  find(tokens: readonly Token[]): FoodHit[];
  /** Those that a name found belongs to. */
  named(hit: FoodHit): readonly OtherAllergen[];
}

const NOBODYS: readonly OtherAllergen[] = [];

/** @param knownWords are no misspellings of these allergens */
export function otherAllergens(others: readonly OtherAllergen[], knownWords: KnownWords): OtherAllergens {
  const byName = new Map<string, OtherAllergen[]>();
  for (const other of others) {
    for (const written of other.names) {
      const name = tokenise(written)
        .map(({ word }) => word)
        .join(' ');
      if (name === '') continue;
      const same = byName.get(name);
      if (same === undefined) byName.set(name, [other]);
      else if (!same.includes(other)) same.push(other);
    }
  }
  const foods = [...byName.keys()].flatMap((name) =>
    (['en', 'es'] as const).map((language) => ({ name, language, isOnlyOwnLanguage: false, contains: SOMETHING })),
  );
  const index = new FoodIndex(foods, knownWords);
  return {
    find: (tokens) => index.find(tokens, undefined),
    named: ({ name }) => byName.get(name) ?? NOBODYS,
  };
}

/** What they contain is told by their names; misspellings are looked for only of what contains something. */
const SOMETHING = 1;
