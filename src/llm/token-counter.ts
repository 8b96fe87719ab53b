import encoding from 'js-tiktoken/ranks/o200k_base';
import { countBytePairs, type Ranks } from './byte-pairs.js';

/** The encoding's own split pattern: what it cuts a text into before merging bytes. V8 runs it in linear time. */
const PIECE = new RegExp(encoding.pat_str, 'gu');

/** Merging is quadratic in a piece's length, so a longer piece (a run without spaces) is cut. In code units. */
const LONGEST_PIECE = 256;

/**
 * Tokens added per cut, so that the count stays an upper bound: the parts of a piece can have fewer tokens than the
 * whole, since merging is greedy (at most 3 fewer in 100,000 random pieces).
 */
const CUT_ALLOWANCE = 4;

/** The pattern backtracks on a stack that some 3 million letters overflow: longer texts are matched in parts. */
const LONGEST_PART = 262_144;

const SHORTEST_SLICED_STRING = 13;

/** Emptied when it is full: ordinary text fills it again in milliseconds, and an LRU's bookkeeping costs more. */
const counts = new Map<string, number>();
const MOST_COUNTS = 20_000;
let ranks: Ranks | undefined;

/**
 * Counts a text's tokens in o200k_base, special tokens' names as ordinary text.
 * Exact for text whose words are under 256 code units, else an upper bound; linear time on any text.
 */
export function countTokens(text: string): number {
  if (text.length <= LONGEST_PART) return countPart(text);
  let total = 0;
  for (let start = 0; start < text.length; ) {
    const cut = endOfPart(text, start);
    total += countPart(text.slice(start, cut.end)) + (cut.exact ? 0 : CUT_ALLOWANCE);
    start = cut.end;
  }
  return total;
}

/** Builds the vocabulary now (some 90 ms, 20 MB) instead of at the first count. */
export function warmTokenCounter(): void {
  ranks ??= readRanks();
}

function countPart(text: string): number {
  const pieces = text.match(PIECE);
  if (pieces === null) return 0;
  let total = 0;
  for (const piece of pieces) total += counts.get(piece) ?? countNew(piece);
  return total;
}

function countNew(piece: string): number {
  if (piece.length > LONGEST_PIECE) return countLong(piece);
  warmTokenCounter();
  const count = countBytePairs(Buffer.from(piece, 'utf8'), ranks as Ranks);
  if (counts.size >= MOST_COUNTS) counts.clear();
  counts.set(piece.length < SHORTEST_SLICED_STRING ? piece : copyOf(piece), count);
  return count;
}

/** V8 keeps the whole text alive behind a substring of 13 characters or more; the cache must not. */
function copyOf(piece: string): string {
  return Buffer.from(piece, 'utf16le').toString('utf16le');
}

function countLong(piece: string): number {
  let total = -CUT_ALLOWANCE;
  for (let start = 0; start < piece.length; ) {
    const end = endWithin(piece, start, LONGEST_PIECE);
    const slice = piece.slice(start, end);
    total += CUT_ALLOWANCE + (counts.get(slice) ?? countNew(slice));
    start = end;
  }
  return total;
}

/** The pattern always splits between a line feed and a letter: a cut there changes nothing. */
function endOfPart(text: string, start: number): { end: number; exact: boolean } {
  const limit = endWithin(text, start, LONGEST_PART);
  if (limit === text.length) return { end: limit, exact: true };
  for (let end = limit; end > start; end--) {
    if (text.charCodeAt(end - 1) === 10 && isAsciiLetter(text.charCodeAt(end))) return { end, exact: true };
  }
  return { end: limit, exact: false };
}

/** The end of at most `length` code units from `start`, not inside a surrogate pair. */
function endWithin(text: string, start: number, length: number): number {
  const end = start + length;
  if (end >= text.length) return text.length;
  const splitsPair = (text.charCodeAt(end - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(end) & 0xfc00) === 0xdc00;
  return splitsPair ? end - 1 : end;
}

function isAsciiLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

/** Lines of "! <first rank> <token in base64> <token in base64> …". */
function readRanks(): Ranks {
  const all = new Map<string, number>();
  for (const line of encoding.bpe_ranks.split('\n')) {
    const [, first, ...tokens] = line.split(' ');
    let rank = Number(first);
    for (const token of tokens) all.set(token, rank++);
  }
  return all;
}
