import { escapeHtml } from './escape.js';
import { CODE, EMPHASIS, type Inline, linkTo, PLAIN, STRONG, type Style } from './inline.js';

/**
 * A unit's text as it was written, with three signs in it. They are control characters, which no text has when it
 * comes here.
 */
export const SIGNS = {
  /** The text behind has the next of the unit's styles. */
  style: '\u0001',
  /** The character behind stands for itself. */
  literal: '\u0002',
  /** A line break. */
  lineBreak: '\u0003',
} as const;

export interface RenderedText {
  /** Plain, white space collapsed and trimmed. */
  readonly text: string;
  /** With every element closed that it opens. */
  readonly html: string;
  /** Whether a Markdown span has begun that may still end in what follows. */
  readonly isUnfinished: boolean;
}

/** Markdown, or a sign other than the style's. */
const MARKUP = /[\u0002\u0003*_`[\\]/;
const TOKENS = /[\u0001\u0002]|\\(?=[!-/:-@[-`{-~])|`+|\*+|_+|!?\[|\]/g;
/** What is between the parentheses of a link: an address, maybe with a title. */
const DESTINATION = /\( ?((?:[^\s()]|\([^\s()]*\))*)(?: "[^"]*")? ?\)/y;
const WORD = /[\p{L}\p{N}]/u;
const LINE_BREAKS = /\u0003/g;
const UNEVEN = /^ |[ \u0003] | $|\u0003/;
const WHITE_SPACE = /[ \u0003]+/g;

/** From `at` on, `length` characters are left out and the style becomes another. */
interface Edit {
  readonly at: number;
  readonly length: number;
  /** HTML's style from here on, or a span of Markdown that begins or ends here. */
  readonly style: Style | null;
  readonly begins: Inline | null;
  readonly ends: Inline | null;
}

const edit = (at: number, length: number, begins: Inline | null = null, ends: Inline | null = null): Edit => ({
  at,
  length,
  style: null,
  begins,
  ends,
});

/** A run of `*` or `_` that may open a span; `count` of it are left. */
interface Opener {
  readonly at: number;
  readonly length: number;
  count: number;
}

/** The links of a unit by their addresses, because the unit's beginning is rendered again and again. */
export type Links = Map<string, Inline | null>;

/** @param styles one for each sign of a style in `raw`, at least. */
export function render(raw: string, styles: readonly Style[], links: Links): RenderedText {
  if (!MARKUP.test(raw)) {
    if (styles.length === 0) return { text: raw, html: escapeHtml(raw), isUnfinished: false };
    return applyStyles(raw, styles).finish(false);
  }
  const { edits, isUnfinished } = findEdits(raw, styles, links);
  return applyEdits(raw, edits).finish(isUnfinished);
}

/** A link's destination at `at` (the opening parenthesis) and its length; null where there is none. */
function destinationAt(raw: string, at: number): { length: number; address: string } | null {
  DESTINATION.lastIndex = at;
  const match = DESTINATION.exec(raw);
  return match && { length: match[0].length, address: match[1]! };
}

function findEdits(raw: string, styles: readonly Style[], links: Links): { edits: Edit[]; isUnfinished: boolean } {
  const edits: Edit[] = [];
  const openers = { '*': [] as Opener[], _: [] as Opener[] };
  const brackets: { at: number; length: number }[] = [];
  const backticks = new Map<number, number>();
  let isUnfinished = false;
  let isCode = false;
  let next = 0;
  let codeEnd = -1;
  TOKENS.lastIndex = 0;
  for (let match = TOKENS.exec(raw); match !== null; match = TOKENS.exec(raw)) {
    const token = match[0];
    const at = match.index;
    const first = token[0]!;
    if (first === SIGNS.style) {
      const style = styles[next++]!;
      isCode = style.includes(CODE);
      edits.push({ at, length: 1, style, begins: null, ends: null });
    } else if (first === SIGNS.literal) {
      edits.push(edit(at, 1));
      TOKENS.lastIndex += 1;
    } else if (isCode || at < codeEnd) {
      // Within code nothing is markup.
    } else if (first === '\\') {
      edits.push(edit(at, 1));
      TOKENS.lastIndex += 1;
    } else if (first === '`') {
      const end = closingBackticks(raw, at, token.length, backticks);
      if (end < 0) {
        isUnfinished = true;
      } else {
        edits.push(edit(at, token.length, CODE));
        edits.push(edit(end, token.length, null, CODE));
        codeEnd = end + token.length;
      }
    } else if (first === '*' || first === '_') {
      emphasis(raw, at, token.length, openers, first, edits);
    } else if (first === ']') {
      const bracket = brackets.pop();
      if (bracket === undefined || raw[at + 1] !== '(') continue;
      const destination = destinationAt(raw, at + 1);
      if (destination === null) {
        if (!raw.includes(')', at)) isUnfinished = true;
        continue;
      }
      const link = bracket.length === 1 ? linkOf(destination.address, links) : null;
      edits.push(edit(bracket.at, bracket.length, link));
      edits.push(edit(at, 1 + destination.length, null, link));
      TOKENS.lastIndex = at + 1 + destination.length;
    } else {
      brackets.push({ at, length: token.length });
    }
  }
  isUnfinished ||= openers['*'].length + openers._.length + brackets.length > 0;
  const isSorted = edits.every(({ at }, index) => index === 0 || edits[index - 1]!.at <= at);
  return { edits: isSorted ? edits : edits.sort((a, b) => a.at - b.at), isUnfinished };
}

function linkOf(address: string, links: Links): Inline | null {
  let link = links.get(address);
  if (link === undefined) links.set(address, (link = linkTo(address)));
  return link;
}

/** Where the next run of as many backticks begins, or -1. `missing` remembers lengths that no run behind has. */
function closingBackticks(raw: string, at: number, length: number, missing: Map<number, number>): number {
  if (missing.has(length)) return -1;
  for (let start = raw.indexOf('`', at + length); start >= 0; ) {
    let end = start + 1;
    while (raw[end] === '`') end += 1;
    if (end - start === length) return start;
    start = raw.indexOf('`', end);
  }
  missing.set(length, at);
  return -1;
}

/** Closes what a run of `*` or `_` may close, and keeps what it may open. Runs of more than three are no markup. */
function emphasis(
  raw: string,
  at: number,
  length: number,
  openers: Record<'*' | '_', Opener[]>,
  character: '*' | '_',
  edits: Edit[],
): void {
  if (length > 3) return;
  const before = raw[at - 1] ?? ' ';
  const after = raw[at + length] ?? ' ';
  const own = openers[character];
  const other = openers[character === '*' ? '_' : '*'];
  let count = length;
  // Two may close before a word, as in `**Note:**text`; one may not, as in 2*3*4.
  const isClosing = !isSpace(before) && (!isWord(after) || (length > 1 && own.at(-1)?.count !== 1));
  while (isClosing && count > 0 && own.length > 0) {
    const opener = own.at(-1)!;
    const used = Math.min(opener.count, count, 2);
    const span = used === 2 ? STRONG : EMPHASIS;
    opener.count -= used;
    edits.push(edit(opener.at + opener.count, used, span));
    edits.push(edit(at + length - count, used, null, span));
    count -= used;
    if (opener.count === 0) own.pop();
    while (other.length > 0 && other.at(-1)!.at > opener.at) other.pop();
  }
  if (count === length && !isSpace(after) && !isWord(before)) own.push({ at, length, count });
}

const isSpace = (character: string): boolean => character === ' ' || character === SIGNS.lineBreak;
const isWord = (character: string): boolean => WORD.test(character);

function applyEdits(raw: string, edits: readonly Edit[]): StyledText {
  const styled = new StyledText();
  let from = 0;
  for (const { at, length, style, begins, ends } of edits) {
    if (at > from) styled.add(raw.slice(from, at));
    from = Math.max(from, at + length);
    if (style !== null) styled.style = style;
    if (begins !== null) styled.spans.push(begins);
    if (ends !== null) styled.end(ends);
  }
  if (from < raw.length) styled.add(raw.slice(from));
  return styled;
}

/** The same of a text in which the style's is the only sign, and no Markdown. */
function applyStyles(raw: string, styles: readonly Style[]): StyledText {
  const styled = new StyledText();
  let next = 0;
  let from = 0;
  for (let at = raw.indexOf(SIGNS.style); at >= 0; at = raw.indexOf(SIGNS.style, from)) {
    if (at > from) styled.add(raw.slice(from, at));
    styled.style = styles[next++]!;
    from = at + 1;
  }
  if (from < raw.length) styled.add(raw.slice(from));
  return styled;
}

/** Writes pieces of text in their styles, with no more tags than it takes. */
class StyledText {
  /** HTML's style of the text to come, and the Markdown spans within it. */
  style: Style = PLAIN;
  readonly spans: Inline[] = [];
  private readonly open: Inline[] = [];
  private text = '';
  private html = '';

  end(span: Inline): void {
    const at = this.spans.lastIndexOf(span);
    if (at >= 0) this.spans.splice(at, 1);
  }

  add(piece: string): void {
    const wanted = this.spans.length === 0 ? this.style : [...this.style, ...this.spans];
    let kept = 0;
    while (kept < this.open.length && wanted.includes(this.open[kept]!)) kept += 1;
    this.closeTo(kept);
    for (const inline of wanted) if (!this.isOpen(inline)) this.begin(inline);
    this.text += piece;
    this.html += escapeHtml(piece);
  }

  finish(isUnfinished: boolean): RenderedText {
    this.closeTo(0);
    const { text, html } = this;
    if (!UNEVEN.test(text)) return { text, html, isUnfinished };
    return { text: text.replace(WHITE_SPACE, ' ').trim(), html: html.replace(LINE_BREAKS, '<br>'), isUnfinished };
  }

  private isOpen({ name }: Inline): boolean {
    for (const inline of this.open) if (inline.name === name) return true;
    return false;
  }

  private begin(inline: Inline): void {
    this.open.push(inline);
    this.html += inline.openingTag;
  }

  private closeTo(length: number): void {
    while (this.open.length > length) this.html += `</${this.open.pop()!.name}>`;
  }
}
