import type { Language } from '../intent.js';
import type { Lexicon } from '../lexicon.js';
import { german } from './de.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import { portuguese } from './pt.js';

export const LEXICONS: Readonly<Record<Language, Lexicon>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  pt: portuguese,
};
