import { classify } from './classify.js';
import { LANGUAGES } from './intent.js';
import { guessLanguage } from './language.js';
import { LEXICONS } from './lexicons/all.js';
import { Matcher } from './matcher.js';
import { findMeasurements } from './measurements.js';
import { namedLanguage } from './named-language.js';
import { parsePhrases } from './phrases.js';
import { fold, tokenise } from './tokens.js';

const SIZE = 100_000;
/** No clock is read: work that grows with the square of 100 kB (or worse) would not end within the test's time. */
const sized = (text: string): string => text.repeat(Math.ceil(SIZE / text.length)).slice(0, SIZE);

/** For each expression of the tokeniser, the measurements and the languages: what matches nearly, and for long. */
const nearMatches = [
  'a',
  'ß',
  'œ',
  'æ',
  'º',
  '’',
  "'",
  "a'",
  "a'l",
  'é',
  'e\u0301',
  '\u0301',
  ' ',
  '\t\n',
  '-',
  '-1',
  '1',
  '1.',
  '1,',
  '1/',
  '12345.67 ',
  '-12345.6',
  'aaab',
  'aab',
  'http',
  'http:',
  'www.',
  'www. ',
  'https://a',
  'ec is at ',
  'it hit 42 ',
  '1 degree ',
  '40 degrees ',
  '¿',
  '?',
  '!',
  'a, ',
  'a. ',
  '😭',
  '𝕬',
  'ção',
  'ñandú ',
];

describe('100 kB that nearly match an expression', () => {
  it.each(nearMatches.map((text) => [text]))('%j over and over', (text) => {
    const message = sized(text);
    const { words } = tokenise(message);
    expect(fold(message).length).toBeLessThanOrEqual(2 * message.length);
    expect(findMeasurements(words).length).toBeLessThanOrEqual(3 * words.length);
    expect(LANGUAGES).toContain(guessLanguage(message, words).language);
    expect(namedLanguage(message)).toBeNull();
    const { intent, isEmergency } = classify(message);
    expect(isEmergency).toBe(intent === 'emergency');
  });
});

describe('100 kB that nearly match a phrase', () => {
  const longest = (entries: string): string[] =>
    parsePhrases(entries)
      .sort((a, b) => b.length - a.length)
      .slice(0, 1)
      .map((groups) =>
        groups.map(({ alternatives }) => alternatives[0]!.replaceAll('*', '').replace(/[$^]/, '')).join(' '),
      );

  it.each(Object.values(LEXICONS).map((lexicon) => [lexicon.language, lexicon] as const))(
    'the longest phrase of every concept, all but their last letter: %s',
    (_, lexicon) => {
      const matcher = new Matcher([lexicon]);
      for (const entries of Object.values(lexicon.phrases)) {
        for (const phrase of longest(entries)) {
          const tokens = tokenise(sized(`${phrase.slice(0, -1)} `));
          // Hits stay in proportion to the words: a few phrases begin at each.
          expect(matcher.find(tokens).length).toBeLessThan(100 * (tokens.words.length + 1));
        }
      }
    },
  );

  it.each(Object.values(LEXICONS).map((lexicon) => [lexicon.language, lexicon] as const))(
    'every word of the lexicon, in an order that no phrase has: %s',
    (_, lexicon) => {
      const words = Object.values(lexicon.phrases)
        .flatMap((entries) =>
          parsePhrases(entries).flatMap((groups) => groups.flatMap(({ alternatives }) => alternatives)),
        )
        .map((word) => word.replace(/[*$^]/, ''));
      const shuffled = words.map((_, at) => words[(at * 7919) % words.length]);
      expect(classify(sized(`${shuffled.join(' ')} `)).language).toBe(lexicon.language);
    },
  );
});
