import { englishFor } from './glossary.js';

const STOP_WORDS = new Set(
  'the and for are was were with that this what when where which who how why can could should would will does did have has had not but you your yours our their they them there here from into about than then some any all more most very just only also been being its it is to of in on at my me i a an or if do be as by so no'.split(
    ' ',
  ),
);

const SUFFIX = /(?:ingly|ings?|edly|ness|ish|ity|ies|ion|ied|ed|es|s|e|y)$/;

/** The stems of a text's words that mean something, for counting what two English texts share. */
export function stemsOf(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => !STOP_WORDS.has(word))
      .map(stemOf),
  );
}

/** A question's stems, with the English ones of what it may say in Spanish, French, German or Portuguese. */
export function questionStems(question: string): Set<string> {
  const stems = stemsOf(question);
  for (const word of wordsOf(question)) for (const english of englishFor(word)) stems.add(stemOf(english));
  return stems;
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .match(/[\p{L}\d]+/gu) ?? [];

/** yellowing, yellowish → yellow; leaf, leaves → leav; deficiency, deficiencies → deficienc */
function stemOf(word: string): string {
  if (word === 'leaf') return 'leav';
  const stem = word.length < 4 ? word : word.replace(SUFFIX, '');
  return stem.length < 3 ? word : stem;
}
