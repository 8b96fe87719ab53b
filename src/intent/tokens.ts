/**
 * A message cut into words. Arrays run in parallel, one entry a word:
 * `clause` and `sentence` number the clause and sentence a word stands in (from 0, rising).
 */
export interface Tokens {
  words: string[];
  clause: number[];
  sentence: number[];
  /** By sentence number: did it end in a question mark (or begin with an inverted one)? */
  asks: boolean[];
  /** Exclamation marks in the whole message. */
  exclamations: number;
}

/** Pictures that growers use as words. Others only separate words. */
const PICTURES = new Map<string, string>([
  ['🆘', 'sos'],
  ['🔥', 'fireemoji'],
  ['😂', 'laughemoji'],
  ['🤣', 'laughemoji'],
  ['💀', 'laughemoji'],
  ['😭', 'cryemoji'],
  ['😱', 'cryemoji'],
  ['😰', 'cryemoji'],
  ['😢', 'cryemoji'],
  ['🚨', 'sos'],
]);

const COMBINING_MARKS = /\p{M}+/gu;
const NOT_ASCII = /[^\x00-\x7f]/;
const LETTER = /\p{L}/u;

type CharacterKind = 'space' | 'letter' | 'digit' | 'clause' | 'sentence';

/** Lower case, without accents, one shape of apostrophe: "¿PODRIDÓ?" and "podrido" compare equal. */
export function fold(text: string): string {
  if (!NOT_ASCII.test(text)) return text.toLowerCase();
  return text
    .replace(/[º˚]/g, '°') // NFKC would make the ordinal sign of "42ºC" a letter
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(COMBINING_MARKS, '')
    .replace(/[’‘ʼ´`′]/g, "'");
}

function kindOf(character: string, code: number): CharacterKind {
  if (code < 128) {
    if (code >= 97 && code <= 122) return 'letter';
    if (code >= 48 && code <= 57) return 'digit';
    if (character === '.' || character === '!' || character === '?' || character === '\n' || character === ';') {
      return 'sentence';
    }
    if (character === ',' || character === ':' || character === '(' || character === ')') return 'clause';
    return 'space';
  }
  if (character === '…' || character === '¿' || character === '¡') return 'sentence';
  if (character === '–' || character === '—') return 'clause';
  return LETTER.test(character) ? 'letter' : 'space';
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** English endings stay with their word (don't → dont); elsewhere the apostrophe parts words (l'eau → l eau). */
const ENGLISH_ENDINGS = new Set(['t', 's', 'm', 're', 've', 'll', 'd']);

/**
 * Splits a message in one pass over its characters. Numbers keep their decimals and ratios (5.2, 12/12) and
 * part from a unit (110f → 110 f); web addresses are left out; letters repeated for effect are written once
 * (heeelp → help).
 */
export function tokenise(message: string): Tokens {
  const text = fold(message);
  const tokens: Tokens = { words: [], clause: [], sentence: [], asks: [false], exclamations: 0 };
  let clause = 0;
  let sentence = 0;
  let wordsInSentence = 0;
  const push = (word: string): void => {
    tokens.words.push(word);
    tokens.clause.push(clause);
    tokens.sentence.push(sentence);
    wordsInSentence += 1;
  };
  const endSentence = (): void => {
    clause += 1;
    if (wordsInSentence === 0) return;
    sentence += 1;
    tokens.asks.push(false);
    wordsInSentence = 0;
  };

  let position = 0;
  while (position < text.length) {
    const code = text.codePointAt(position) as number;
    const character = code > 0xffff ? String.fromCodePoint(code) : text[position]!;
    const kind = kindOf(character, code);

    if (kind === 'letter') {
      position = readLetters(text, position, push);
    } else if (kind === 'digit') {
      const end = numberEnd(text, position);
      const negative = text[position - 1] === '-' && !/[a-z0-9]/.test(text[position - 2] ?? ' ');
      push((negative ? '-' : '') + text.slice(position, end).replace(',', '.'));
      position = end;
    } else {
      if (kind === 'sentence') {
        if (character === '?') tokens.asks[wordsInSentence > 0 ? sentence : Math.max(0, sentence - 1)] = true;
        if (character === '!') tokens.exclamations += 1;
        endSentence();
        if (character === '¿') tokens.asks[sentence] = true;
      } else if (kind === 'clause') {
        clause += 1;
      } else if (character === '°') {
        push('degree');
      } else if (character === '%') {
        push('percent');
      } else if (code > 0xffff) {
        const word = PICTURES.get(character);
        if (word !== undefined) push(word);
      }
      position += character.length;
    }
  }
  return tokens;
}

function numberEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    if (isDigit(text.charCodeAt(end))) end += 1;
    else if (/[.,/]/.test(text[end]!) && isDigit(text.charCodeAt(end + 1))) end += 2;
    else break;
  }
  return end;
}

/** Reads the word at `start` (with what an apostrophe joins to it), pushes it, and returns where it ended. */
function readLetters(text: string, start: number, push: (word: string) => void): number {
  let end = start;
  let repeated = 1;
  let stretched = false;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const surrogate = code >= 0xd800 && code <= 0xdfff;
    if (surrogate || (kindOf(text[end]!, code) !== 'letter' && !isDigit(code))) break;
    repeated = end > start && text.charCodeAt(end - 1) === code ? repeated + 1 : 1;
    if (repeated === 3 && !isDigit(code)) stretched = true;
    end += 1;
  }
  // Letters outside the basic plane are no alphabet of ours: step over one so that the reading goes on.
  if (end === start) return start + 2;
  let word = text.slice(start, end);
  if ((word === 'http' || word === 'https' || word === 'www') && /[:.]/.test(text[end] ?? '')) {
    while (end < text.length && text[end] !== ' ' && text[end] !== '\n') end += 1;
    return end;
  }
  if (text[end] === "'") {
    const ending = /^[a-z]{1,2}(?![a-z])/.exec(text.slice(end + 1, end + 4))?.[0];
    if (ending !== undefined && ENGLISH_ENDINGS.has(ending)) {
      word += ending;
      end += 1 + ending.length;
    }
  }
  push(stretched ? word.replace(/([a-z])\1{2,}/g, '$1') : word);
  return end;
}
