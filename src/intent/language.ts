import { eld } from 'eld/extrasmall';
import { LANGUAGES, type Language } from './intent.js';
import { LEXICONS } from './lexicons/all.js';
import { parsePhrases, parseSpellings } from './phrases.js';
import { fold } from './tokens.js';

/** One number a language, in the order of LANGUAGES. */
type Scores = readonly number[];

const FUNCTION_WORD = 2;
const LEXICON_WORD = 1;

eld.setLanguageSubset([...LANGUAGES]);

const wordScores = scoreWords();

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

/** What the detector's verdict weighs, in words. */
const DETECTED = 3;
/** The language of a message that says nothing of it ("ok", "👍"). */
const UNTOLD: Language = 'en';
/** How clearly the best language must lead, in words; below it the next one is a candidate too. */
const CLEAR_LEAD = 1.5;

export interface LanguageGuess {
  readonly language: Language;
  /** The next best where the two are hard to tell apart. */
  readonly runnerUp: Language | null;
  /** The message tells its language; otherwise what was said before tells more. */
  readonly isClear: boolean;
  /** Those that the message may be in: one where it is clear, all of them where it says nothing. */
  readonly likely: readonly Language[];
}

/**
 * Tells the five languages apart: by the words that the lexicons know where these suffice, else together with a detector
 * that knows the letter sequences of each language. Alone it is misled by the trade words of short messages.
 * @param message as written
 * @param words the message's folded words
 */
export function guessLanguage(message: string, words: readonly string[]): LanguageGuess {
  const scores = LANGUAGES.map(() => 0);
  for (const word of words) {
    const known = wordScores.get(word);
    if (known !== undefined) for (let at = 0; at < scores.length; at += 1) scores[at]! += known[at]!;
  }
  const byWords = leaders(scores);
  if (byWords.lead >= CLEAR_LEAD) return guessOf(byWords);
  const detected = eld.detect(message).getScores();
  for (const [at, language] of LANGUAGES.entries()) scores[at]! += DETECTED * (detected[language] ?? 0);
  return guessOf(leaders(scores));
}

interface Leaders {
  readonly best: Language;
  /** Null where nothing speaks for another language. */
  readonly second: Language | null;
  readonly lead: number;
  /** The best, and those that it does not clearly lead. */
  readonly likely: readonly Language[];
}

function leaders(scores: readonly number[]): Leaders {
  let best = LANGUAGES.indexOf(UNTOLD);
  let second = -1;
  for (let at = 0; at < scores.length; at += 1) {
    if (at === best) continue;
    if (scores[at]! > scores[best]!) {
      second = best;
      best = at;
    } else if (second < 0 || scores[at]! > scores[second]!) second = at;
  }
  return {
    best: LANGUAGES[best]!,
    second: scores[second]! > 0 ? LANGUAGES[second]! : null,
    lead: scores[best]! - scores[second]!,
    likely: LANGUAGES.filter((_language, at) => at === best || scores[best]! - scores[at]! < CLEAR_LEAD),
  };
}

function guessOf({ best, second, lead, likely }: Leaders): LanguageGuess {
  const isClear = lead >= CLEAR_LEAD;
  return { language: best, runnerUp: isClear ? null : second, isClear, likely };
}
