/** What stands between a word and the one before it; of several, the strongest. */
export const GAP = {
  space: 0,
  hyphen: 1,
  comma: 2,
  bracket: 3,
  colon: 4,
  arrow: 5,
  semicolon: 6,
  sentence: 7,
} as const;
type Gap = (typeof GAP)[keyof typeof GAP];

export interface Token {
  /** Lower case, without accents or apostrophes: "d'œuf" is "d" and "oeuf", "don't" is "dont", "goat's" is "goat". */
  readonly word: string;
  /** Where it stands in the text, in UTF-16 units, the end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
}

const COMBINING_MARKS = /\p{M}+/gu;
const NOT_ASCII = /[^\x00-\x7f]/;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** No word of a food is longer; what is longer is cut, so that noise costs no more than words. */
const LONGEST_WORD = 40;

/** Lower case without accents: "Saté" and "sate" compare equal. */
export function fold(text: string): string {
  if (!NOT_ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(COMBINING_MARKS, '');
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2018 || code === 0x2bc;

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  // º and ª are letters to Unicode, and stand beside numbers only.
  return code !== 0xba && code !== 0xaa && LETTER.test(text[at]!);
}

/** English endings stay with their word (don't → dont); "'s" falls off; elsewhere an apostrophe parts words. */
const ENGLISH_ENDINGS = new Set(['t', 'm', 're', 've', 'll', 'd']);

/** The text's words in one pass over its characters. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let gap: Gap = GAP.space;
  const length = text.length;
  let at = 0;
  while (at < length) {
    if (!isWordAt(text, at)) {
      const found = gapAt(text, at);
      if (found > gap) gap = found;
      at += 1;
      continue;
    }
    const start = at;
    do at += 1;
    while (at < length && isWordAt(text, at));
    let word = fold(text.slice(start, Math.min(at, start + LONGEST_WORD)));
    let end = at;
    if (at < length && isApostrophe(text.charCodeAt(at)) && isWordAt(text, at + 1)) {
      let behind = at + 1;
      while (behind < length && behind < at + 4 && isWordAt(text, behind)) behind += 1;
      const ending = fold(text.slice(at + 1, behind));
      const isWhole = behind >= length || !isWordAt(text, behind);
      if (isWhole && ending === 's') {
        at = end = behind;
      } else if (isWhole && ENGLISH_ENDINGS.has(ending)) {
        word += ending;
        at = end = behind;
      }
    }
    if (word === '') continue; // marks without a letter
    tokens.push({ word, start, end, gap });
    gap = GAP.space;
  }
  return tokens;
}

function gapAt(text: string, at: number): Gap {
  switch (text.charCodeAt(at)) {
    case 10: // a line feed
    case 33: // !
    case 46: // .
    case 63: // ?
    case 0xa1: // ¡
    case 0xbf: // ¿
    case 0x2026: // …
      return isDecimalPoint(text, at) ? GAP.space : GAP.sentence;
    case 44: // ,
      return isDecimalPoint(text, at) ? GAP.space : GAP.comma;
    case 0x2013: // –
    case 0x2014: // —
      return GAP.comma;
    case 40: // (
    case 41: // )
    case 91: // [
    case 93: // ]
      return GAP.bracket;
    case 59: // ;
      return GAP.semicolon;
    case 58: // :
      return GAP.colon;
    case 0x2192: // →
    case 0x27a1: // ➡
    case 0x21d2: // ⇒
      return GAP.arrow;
    case 45: // -, of which two are a dash, and an arrow with >
      if (text[at + 1] === '>') return GAP.arrow;
      if (text[at - 1] === ' ' && text[at + 1] === ' ') return GAP.comma;
      return text[at + 1] === '-' ? GAP.comma : GAP.hyphen;
    case 61: // => is an arrow too
      return text[at + 1] === '>' ? GAP.arrow : GAP.space;
    default:
      return GAP.space;
  }
}

const isDigitAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

const isDecimalPoint = (text: string, at: number): boolean => isDigitAt(text, at - 1) && isDigitAt(text, at + 1);

/** Frequent little words by language: enough to tell in which language a sentence is. */
const LITTLE_WORDS: Readonly<Record<'en' | 'es' | 'fr' | 'de' | 'pt', string>> = {
  en: `the and of with is are you your yours for to my i im ive it its this that can could have has had some add use or
    not in on as at from be was were what how if but eat ate any try avoid dont cant should would will which an we our they
    made make instead without contains contain there like want need please into about than then also may more less so too
    swap replace choose free got get just last yesterday today tonight dinner lunch breakfast by while serve stir top cook good
    suitable best spoon cup slice them their it does did do one two never am me allergic allergy allergies skip over out up`,
  es: `el la los las y e u con que una un unos unas es son para por mi mis tu tus si se al del de en lo como pero puedo
    puede puedes quiero quiere tengo sin o muy este esta estos estas hay comer come comi ayer hoy cena comida desayuno usa
    anade agrega evita no ni mas porque cuando donde cual cuales que tambien sobre soy eres ser estar estoy te le les nos
    prueba sustituye contiene contienen lleva llevan lugar vez nada algo todo bien mejor ya tiene tienen gusta gustaria
    alergico alergica alergia sirve cocina mezcla elige nunca hola gracias puedes podria apto apta cucharada vaso taza yo me su sus`,
  fr: `le la les des du de et avec est sont je tu vous il elle une un pour dans sur pas sans ne que qui puis peux mange
    ai mon ma mes votre au aux ou mais ce cette plus evitez ajoutez`,
  de: `der die das und mit ist sind ich du sie er ein eine einen fur in auf nicht ohne kein keine dass kann essen gegessen
    mein meine ihr aber oder zu von dem den statt vermeiden habe`,
  pt: `o a os as e com que uma um para por meu minha seu sua se ao do da dos das em no na nos nas nao sem mas ou posso pode
    comer comi eu voce quero tem mais evite adicione sou`,
};

const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt'] as const;
export type TextLanguage = (typeof LANGUAGES)[number];

const LANGUAGES_OF_WORD = new Map<string, number>();
for (const [index, language] of LANGUAGES.entries()) {
  for (const word of LITTLE_WORDS[language].split(/\s+/)) {
    LANGUAGES_OF_WORD.set(word, (LANGUAGES_OF_WORD.get(word) ?? 0) | (1 << index));
  }
}

/** The language with the most little words, undefined where none has more than the others. */
export function languageOf(tokens: readonly Token[]): TextLanguage | undefined {
  const votes = [0, 0, 0, 0, 0];
  for (const { word } of tokens) {
    const languages = LANGUAGES_OF_WORD.get(word);
    if (languages === undefined) continue;
    for (let index = 0; index < votes.length; index += 1) if (languages & (1 << index)) votes[index]! += 1;
  }
  const most = Math.max(...votes);
  if (most === 0) return undefined;
  // French, German and Portuguese share words with the others, and have to win clearly.
  const leaders = LANGUAGES.filter((_, index) => votes[index] === most);
  if (leaders.length === 1) return leaders[0];
  if (leaders.includes('es') && !leaders.includes('en')) return 'es';
  return undefined;
}
