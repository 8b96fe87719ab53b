import { LANGUAGES, type Language } from './intent.js';
import { LEXICONS } from './lexicons/all.js';
import { parsePhrases, parseSpellings } from './phrases.js';
import { fold } from './tokens.js';

/** One number a language, in the order of LANGUAGES. */
type Scores = readonly number[];

const FUNCTION_WORD = 2;
const LEXICON_WORD = 1;

/** Letters that fewer than all languages write; looked for before accents are folded. */
const LETTERS: Readonly<Record<string, Partial<Record<Language, number>>>> = {
  ñ: { es: 3 },
  '¿': { es: 3 },
  '¡': { es: 3 },
  ã: { pt: 3 },
  õ: { pt: 3 },
  ß: { de: 3 },
  ä: { de: 3 },
  ö: { de: 3 },
  ü: { de: 3, es: 0.5 },
  è: { fr: 3 },
  ù: { fr: 3 },
  û: { fr: 3 },
  œ: { fr: 3 },
  ë: { fr: 2 },
  ï: { fr: 2 },
  î: { fr: 3 },
  ê: { fr: 2, pt: 2 },
  â: { fr: 1, pt: 2 },
  ô: { fr: 1, pt: 2 },
  ç: { fr: 1.5, pt: 2 },
  à: { fr: 2, pt: 1 },
  é: { es: 1, fr: 1, pt: 1 },
  á: { es: 1, pt: 1 },
  í: { es: 1, pt: 0.7 },
  ó: { es: 1, pt: 0.5 },
  ú: { es: 1, pt: 0.7 },
};

/** Endings that tell the language of a word no lexicon knows. */
const ENDINGS: readonly (readonly [string, Language])[] = [
  ['ing', 'en'],
  ['ed', 'en'],
  ['ght', 'en'],
  ['ly', 'en'],
  ['ould', 'en'],
  ['cion', 'es'],
  ['ando', 'es'],
  ['iendo', 'es'],
  ['illo', 'es'],
  ['cao', 'pt'],
  ['coes', 'pt'],
  ['inho', 'pt'],
  ['inha', 'pt'],
  ['eza', 'es'],
  ['eux', 'fr'],
  ['aient', 'fr'],
  ['ement', 'fr'],
  ['ait', 'fr'],
  ['ung', 'de'],
  ['ungen', 'de'],
  ['lich', 'de'],
  ['keit', 'de'],
  ['isch', 'de'],
  ['cht', 'de'],
];
const LONGEST_ENDING = 5;
const ENDING = 0.5;

const wordScores = scoreWords();
const endingScores = new Map(ENDINGS.map(([ending, language]) => [ending, LANGUAGES.indexOf(language)]));
const letterScores = new Map(
  Object.entries(LETTERS).map(([letter, score]) => [letter, LANGUAGES.map((language) => score[language] ?? 0)]),
);

/** A word counts the more, the fewer languages share it. */
function scoreWords(): ReadonlyMap<string, Scores> {
  const weights = new Map<string, number[]>();
  const note = (word: string, language: number, weight: number): void => {
    let scores = weights.get(word);
    if (scores === undefined) weights.set(word, (scores = LANGUAGES.map(() => 0)));
    scores[language] = Math.max(scores[language]!, weight);
  };
  for (const [number, language] of LANGUAGES.entries()) {
    const { functionWords, phrases, spellings } = LEXICONS[language];
    for (const word of functionWords.trim().split(/\s+/)) note(fold(word), number, FUNCTION_WORD);
    for (const [word] of parseSpellings(spellings)) if (word.length > 1) note(word, number, LEXICON_WORD);
    for (const entries of Object.values(phrases)) {
      for (const { alternatives } of parsePhrases(entries).flat()) {
        for (const pattern of alternatives) if (/^[a-z]{2,}$/.test(pattern)) note(pattern, number, LEXICON_WORD);
      }
    }
  }
  for (const scores of weights.values()) {
    const sharing = scores.filter((score) => score > 0).length;
    for (const [number, score] of scores.entries()) scores[number] = score / sharing;
  }
  return weights;
}

/** How clearly the best language leads; below it the next one is a candidate too. */
const CLEAR_LEAD = 1.5;

/** The message's language, and the runner-up where the two are hard to tell apart. */
export interface LanguageGuess {
  readonly language: Language;
  readonly runnerUp: Language | null;
}

/**
 * Tells the five languages apart by their short words, their letters, and the words the lexicons know. Messages
 * are short and full of trade words, which misleads detectors that count letter sequences.
 * @param message as written; accents help
 * @param words the message's folded words
 * @param fallback for a message that says nothing of its language ("ok", "👍")
 */
export function guessLanguage(message: string, words: readonly string[], fallback: Language): LanguageGuess {
  const scores = LANGUAGES.map(() => 0);
  const add = (weights: Scores | undefined): void => {
    if (weights !== undefined) for (let at = 0; at < scores.length; at += 1) scores[at]! += weights[at]!;
  };
  for (const word of words) {
    const known = wordScores.get(word);
    if (known !== undefined) add(known);
    else scoreEnding(word, scores);
  }
  for (const letter of message) if (letter > '~') add(letterScores.get(letter.toLowerCase()));

  let best = LANGUAGES.indexOf(fallback);
  let second = -1;
  for (let at = 0; at < scores.length; at += 1) {
    if (at === best) continue;
    if (scores[at]! > scores[best]!) {
      second = best;
      best = at;
    } else if (second < 0 || scores[at]! > scores[second]!) second = at;
  }
  const isClose = second >= 0 && scores[second]! > 0 && scores[best]! - scores[second]! < CLEAR_LEAD;
  return { language: LANGUAGES[best]!, runnerUp: isClose ? LANGUAGES[second]! : null };
}

function scoreEnding(word: string, scores: number[]): void {
  for (let length = 2; length <= LONGEST_ENDING && length < word.length; length += 1) {
    const language = endingScores.get(word.slice(-length));
    if (language !== undefined) scores[language]! += ENDING;
  }
}
