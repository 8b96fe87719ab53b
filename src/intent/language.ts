import { LANGUAGES, type Language } from './intent.js';
import type { Lexicon } from './lexicon.js';
import { LEXICONS } from './lexicons/all.js';
import { parsePhrases } from './phrases.js';

/** Weight of a word in each language, in the order of LANGUAGES. */
type Weights = readonly number[];

const FUNCTION_WORD = 3;
const LEXICON_WORD = 1;

/** Letters that only some of the languages use, before accents are folded. */
const LETTERS: readonly (readonly [RegExp, Partial<Record<Language, number>>])[] = [
  [/[ñ¿¡]/i, { es: 4 }],
  [/[ãõ]/i, { pt: 4 }],
  [/[êâô]/i, { pt: 2, fr: 2 }],
  [/[ß]/i, { de: 4 }],
  [/[äö]/i, { de: 3 }],
  [/ü/i, { de: 3, es: 0.5 }],
  [/[èœûîëïù]/i, { fr: 3 }],
  [/ç/i, { fr: 2, pt: 2 }],
  [/[áíóú]/i, { es: 2, pt: 1.5 }],
  [/à/i, { fr: 2, pt: 1 }],
  [/é/i, { es: 1, fr: 1, pt: 1 }],
];
