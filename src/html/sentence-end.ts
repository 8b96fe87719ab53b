/** Words that a full stop belongs to, in the languages of the answers; single letters ("e.g.", "z. B.") are beside. */
const ABBREVIATIONS = new Set(
  `approx aprox etc vs cf ca dr mr mrs ms prof st sr sra dra nr fig figs eq vol incl excl temp max min avg resp
  bzw ggf inkl exkl evtl usw mind zzgl vgl bspw env ej pág pag núm núms réf ref`.split(/\s+/),
);

const LAST_WORD = /(?:^|[^\p{L}\p{N}.])((?:\p{L}\.)*[\p{L}\p{N}]+)$/u;
/** No abbreviation and no number that matters is longer, with what may stand before it. */
const LONGEST_WORD = 16;

/** Whether the mark at `at`, which white space follows, ends a sentence: not behind an abbreviation or a number. */
export function endsSentence(text: string, at: number): boolean {
  if (text[at] !== '.' || text[at - 1] === '.') return true;
  const from = text.lastIndexOf(' ', at) + 1;
  if (at - from > LONGEST_WORD) return true;
  const word = LAST_WORD.exec(text.slice(from, at))?.[1];
  if (word === undefined) return true;
  return !(/^\p{N}+$/u.test(word) || /^(?:\p{L}\.)*\p{L}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase()));
}
