/** What the beginning of a line says about it. */
export type LineStart =
  | { readonly kind: 'undecided' | 'text' | 'rule' | 'row' }
  | { readonly kind: 'quote'; readonly length: number }
  | { readonly kind: 'heading'; readonly length: number; readonly level: number }
  /** `number` is null where the list has bullets. */
  | { readonly kind: 'item'; readonly length: number; readonly number: number | null }
  /** A fence's line is one whole, with its language. */
  | { readonly kind: 'fence'; readonly language: string };

const UNDECIDED: LineStart = { kind: 'undecided' };
const TEXT: LineStart = { kind: 'text' };

/** A line that must be seen whole may have that many characters. */
const LONGEST_WHOLE_LINE = 200;

const MARKER = /^(?:[#>|*+\-_`]|[0-9])/;
const HEADING = /^(#{1,6})(?:[ \t]+|$)/;
const HASHES = /^#{1,6}$/;
const RULE_SO_FAR = /^(?:-+|\*+|_+)[ \t]*$/;
const RULE = /^(?:-{3,}|\*{3,}|_{3,})[ \t]*$/;
const BULLET = /^[-*+][ \t]/;
const NUMBER_SO_FAR = /^[0-9]{1,9}[.)]?$/;
const NUMBER = /^([0-9]{1,9})[.)][ \t]/;
const FENCE = /^```+[ \t]*([^`]*)$/;

/**
 * Reads a line's beginning; the rest may be still to come.
 * @param line the line as far as it is known, without white space in front and never empty.
 * @param isWhole whether the line ends there.
 */
export function readLineStart(line: string, isWhole: boolean): LineStart {
  if (!MARKER.test(line)) return TEXT;
  switch (line[0]) {
    case '>':
      return { kind: 'quote', length: 1 };
    case '|':
      return { kind: 'row' };
    case '#': {
      if (!isWhole && HASHES.test(line)) return UNDECIDED;
      const heading = HEADING.exec(line);
      return heading ? { kind: 'heading', length: heading[0].length, level: heading[1]!.length } : TEXT;
    }
    case '`':
      return readFence(line, isWhole);
    case '-':
    case '*':
    case '+':
    case '_':
      return readBulletOrRule(line, isWhole);
    default: {
      if (!isWhole && NUMBER_SO_FAR.test(line)) return UNDECIDED;
      const number = NUMBER.exec(line);
      return number ? { kind: 'item', length: number[0].length, number: Number(number[1]) } : TEXT;
    }
  }
}

function readBulletOrRule(line: string, isWhole: boolean): LineStart {
  if (line[0] !== '_' && BULLET.test(line)) return { kind: 'item', length: 2, number: null };
  if (!isWhole) return line === '+' || (line.length <= LONGEST_WHOLE_LINE && RULE_SO_FAR.test(line)) ? UNDECIDED : TEXT;
  return line.length <= LONGEST_WHOLE_LINE && RULE.test(line) ? { kind: 'rule' } : TEXT;
}

function readFence(line: string, isWhole: boolean): LineStart {
  if (line.length > LONGEST_WHOLE_LINE) return TEXT;
  if (!isWhole && line.length < 3) return /^`+$/.test(line) ? UNDECIDED : TEXT;
  const fence = FENCE.exec(line);
  if (fence === null) return TEXT;
  return isWhole ? { kind: 'fence', language: fence[1]!.trim().toLowerCase() } : UNDECIDED;
}

/** Whether a line is what stands between the head and the body of a table, or, where it is not whole, may become that. */
export function isDelimiterRow(line: string, isWhole: boolean): boolean {
  if (line.length > LONGEST_WHOLE_LINE || !/^[ \t|:-]*$/.test(line)) return false;
  return !isWhole || (line.includes('-') && line.includes('|'));
}
