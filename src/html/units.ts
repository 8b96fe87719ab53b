import { PLAIN, type Style } from './inline.js';
import { LONGEST_ADDRESS } from './link.js';
import { type Links, type RenderedText, render, SIGNS } from './marked-text.js';
import { endsSentence } from './sentence-end.js';

/** The longest unit, in UTF-16 code units of text as it was written. */
const LONGEST_UNIT = 400;
const LONGEST_DESTINATION = LONGEST_ADDRESS + 100;

const UNEVEN = /[^\S ]| {2}/;
/** What the short way does not take: uneven white space, what may be a sentence's end, a link's parenthesis. */
const REMARKABLE = /[^\S ]| {2}|[.!?…](?![0-9A-Za-z])|\]\(|^\(/;
const WHITE_SPACE = /\s+/g;
/** A mark at a sentence's end, what may close behind it, and then white space, or nothing as yet. */
const SENTENCE_END = /[.!?…]["'”’»)\]}*_`\u0001\u0002]*(?:[ \u0003]|$)/g;
/** Such a mark, but not where a letter or a digit follows, as in 1.6. */
const MAY_END_SENTENCE = /[.!?…](?![0-9A-Za-z])/;
/** What a Markdown span may end with. */
const SPAN_END = /[*_`\])]/g;
const SPACE = 0x20;
const OPENING = 0x28;
/** What an entity may not become: Markdown. */
const MARKUP = /[\\`*_[\]()!]/;
/** Code, a backslash, or a sign. */
const MAY_QUOTE = /[`\\\u0001\u0002]/;
const SIGN_FREE = /^[^\u0001\u0002]*$/;
const SIGNS_OF_NO_SIZE = /[\u0001\u0002]/g;

const lineBreak = SIGNS.lineBreak;

/**
 * Cuts the text of a block into units: a sentence, what stands at the block's end, or 400 characters. A sentence's end
 * within a Markdown span (`**`, `_`, code, a link) is none, because only the span's end tells what it is; a span that
 * does not end within its unit is literal text. The cuts of the input do not matter: every decision is taken at a
 * place in the text, from what stands before it.
 */
export class Units {
  /** The unit so far, without white space around it. */
  private raw = '';
  /** One for each sign of a style in `raw`. */
  private styles: Style[] = [];
  /** That of the end of `raw`, and that of the text to come. */
  private lastStyle: Style = PLAIN;
  private style: Style = PLAIN;
  /** White space that the next text follows: nothing, a space, or line breaks. */
  private gap = '';
  /** The gap before the unit. */
  private lead = '';
  /** How much of `raw` counts: all but signs and the destinations of links. */
  private size = 0;
  /** Up to where sentences' ends were looked for; one may stand there, where `mayEnd`. */
  private scanned = 0;
  private mayEnd = false;
  /** Up to where a Markdown span is known to be unfinished. */
  private unfinished = 0;
  /** How many characters of a link's destination were read, or -1 outside. */
  private destination = -1;
  /** The unit, where it was rendered to see whether it is whole. */
  private sentence: RenderedText | null = null;
  private readonly links: Links = new Map();

  constructor(private readonly emit: (rendered: RenderedText, lead: string) => void) {}

  get currentStyle(): Style {
    return this.style;
  }

  setStyle(style: Style): void {
    this.style = style;
  }

  /** Text in which Markdown spans count. */
  add(text: string): void {
    if (text.length === 1 && text.charCodeAt(0) <= SPACE && this.destination < 0) {
      this.space(' ');
      return;
    }
    if (this.destination < 0 && !REMARKABLE.test(text) && text.length <= this.room) {
      this.addSimple(text);
      return;
    }
    for (let rest = UNEVEN.test(text) ? text.replace(WHITE_SPACE, ' ') : text; rest !== ''; ) {
      if (this.destination >= 0) {
        rest = this.addDestination(rest);
      } else if (rest.charCodeAt(0) === SPACE) {
        this.space(' ');
        rest = rest.slice(1);
      } else if (this.room <= 0) {
        this.cut();
      } else {
        rest = this.addPart(rest, this.room);
      }
    }
  }

  /** A character that is no markup, whatever it is. */
  addCharacter(character: string): void {
    if (!MARKUP.test(character)) {
      this.add(character);
      return;
    }
    this.leaveDestination();
    if (this.room <= 0) this.cut();
    this.append(SIGNS.literal + character, 1, true);
  }

  /** A line break, where text stands before it; at most two in a row. */
  addLineBreak(): void {
    this.leaveDestination();
    this.space(lineBreak);
  }

  /** The end of a block: what is there is a unit, and the style ends. */
  end(): void {
    this.leaveDestination();
    this.flush(this.raw.length);
    this.gap = '';
    this.lead = '';
    this.style = PLAIN;
  }

  /** Text without anything remarkable, for which there is room. */
  private addSimple(text: string): void {
    const start = text.charCodeAt(0) === SPACE ? 1 : 0;
    const end = text.charCodeAt(text.length - 1) === SPACE ? text.length - 1 : text.length;
    if (start > 0) this.space(' ');
    if (end <= start) return;
    this.append(end - start === text.length ? text : text.slice(start, end), end - start, false);
    if (end < text.length) this.space(' ');
  }

  /** How much more text the unit takes: a pending gap counts as soon as text follows. */
  private get room(): number {
    return LONGEST_UNIT - this.size - (this.raw === '' ? 0 : this.gap.length);
  }

  /** Text up to the next place where something is to be decided; the rest is returned. */
  private addPart(text: string, room: number): string {
    let length = Math.min(text.length, room);
    const isDestination = text.charCodeAt(0) === OPENING && this.gap === '' && this.raw.endsWith(']');
    const bracket = isDestination || !text.includes(']') ? 0 : text.indexOf('](') + 1;
    if (isDestination) length = 1;
    else if (bracket > 0 && bracket < length) length = bracket;
    if (text.charCodeAt(length - 1) === SPACE) length -= 1;
    this.append(length === text.length ? text : text.slice(0, length), length, true);
    if (isDestination && this.raw.includes('[')) this.destination = 0;
    return text.slice(length);
  }

  /** The address of a Markdown link does not count, since it is not shown; it ends at white space or its parenthesis. */
  private addDestination(text: string): string {
    const end = text.search(/[\s)]/);
    const length = Math.min(end < 0 ? text.length : end, LONGEST_DESTINATION - this.destination);
    this.raw += text.slice(0, length);
    this.destination += length;
    if (length === end || this.destination >= LONGEST_DESTINATION) {
      const closing = length === end && text[end] === ')' ? ')' : '';
      this.raw += closing;
      this.leaveDestination(closing.length);
      return text.slice(length + closing.length);
    }
    return text.slice(length);
  }

  private leaveDestination(closing = 0): void {
    if (this.destination < 0) return;
    // What stands before the link matters only where it may be code, or take the bracket's meaning away.
    const from = MAY_QUOTE.test(this.raw) ? 0 : this.raw.lastIndexOf('[');
    const isLink = closing > 0 && !render(this.raw.slice(from), this.styles, this.links).text.endsWith(')');
    this.size += closing + (isLink ? 0 : this.destination);
    this.destination = -1;
    this.scan();
    while (this.size > LONGEST_UNIT) this.cut();
  }

  private space(kind: string): void {
    if (this.raw === '') {
      if (kind === lineBreak) this.lead = this.lead.startsWith(lineBreak) ? lineBreak + lineBreak : lineBreak;
      else if (this.lead === '') this.lead = ' ';
      return;
    }
    if (kind === lineBreak) this.gap = this.gap.startsWith(lineBreak) ? lineBreak + lineBreak : lineBreak;
    else if (this.gap === '') this.gap = ' ';
    if (this.mayEnd) {
      this.mayEnd = false;
      if (this.isSentence(this.scanned, this.raw.length)) this.flush(this.raw.length);
      else this.scanned = this.raw.length;
    }
  }

  private append(text: string, size: number, mayEndSentence: boolean): void {
    if (this.raw === '') this.lastStyle = PLAIN;
    const gap = this.raw === '' ? '' : this.gap;
    this.gap = '';
    this.size += gap.length;
    let added = gap + text;
    if (this.style !== this.lastStyle) {
      // White space stands in the elements only that are on both sides of it.
      const common = this.lastStyle.filter((inline) => this.style.includes(inline));
      const before = gap === '' || common.length === this.lastStyle.length ? '' : this.sign(common);
      added = before + gap + this.sign(this.style) + text;
    }
    this.raw += added;
    this.size += size;
    if (this.mayEnd || (mayEndSentence && MAY_END_SENTENCE.test(text))) this.scan();
    else this.scanned = this.raw.length;
  }

  private sign(style: Style): string {
    this.styles.push(style);
    this.lastStyle = style;
    return SIGNS.style;
  }

  /** Hands over the sentences that have ended. */
  private scan(): void {
    this.mayEnd = false;
    SENTENCE_END.lastIndex = this.scanned;
    for (let match = SENTENCE_END.exec(this.raw); match !== null; match = SENTENCE_END.exec(this.raw)) {
      const end = match.index + match[0].length;
      const last = this.raw[end - 1]!;
      if (last !== ' ' && last !== lineBreak) {
        this.scanned = match.index;
        this.mayEnd = true;
        return;
      }
      if (this.isSentence(match.index, end - 1)) {
        this.flush(end - 1);
        SENTENCE_END.lastIndex = 0;
      } else {
        SENTENCE_END.lastIndex = end;
      }
    }
    this.scanned = this.raw.length;
  }

  /** Whether the unit may end at `end`, with the mark at `mark`. */
  private isSentence(mark: number, end: number): boolean {
    if (!endsSentence(this.raw, mark)) return false;
    const sentence = this.raw.slice(0, end);
    if (this.unfinished > 0) {
      SPAN_END.lastIndex = this.unfinished;
      if (!SPAN_END.test(sentence)) return false;
    }
    const rendered = render(sentence, this.styles, this.links);
    if (rendered.isUnfinished) this.unfinished = end;
    else this.sentence = rendered;
    return !rendered.isUnfinished;
  }

  /** Ends a unit that is full: at its last white space, or hard where it has none. */
  private cut(): void {
    if (this.gap !== '') {
      this.flush(this.raw.length);
      return;
    }
    const limit = this.size > LONGEST_UNIT ? Math.min(this.raw.length, LONGEST_UNIT) : this.raw.length;
    const white = Math.max(this.raw.lastIndexOf(' ', limit), this.raw.lastIndexOf(lineBreak, limit));
    if (white > 0) this.flush(white);
    else this.flush(wholeCharacters(this.raw, limit));
    // A link that goes on in the next unit has its address there.
    if (this.raw.includes('](')) this.size = Math.min(this.size, render(this.raw, this.styles, this.links).text.length);
    this.scan();
  }

  private flush(end: number): void {
    if (end === 0) return;
    const part = this.raw.slice(0, end);
    const { styles, lead } = this;
    if (end === this.raw.length) {
      this.lead = this.gap;
      this.gap = '';
      this.raw = '';
      this.size = 0;
      if (styles.length > 0) this.styles = [];
    } else {
      this.keepRest(part, this.raw.slice(end));
    }
    this.scanned = 0;
    this.mayEnd = false;
    this.unfinished = 0;
    const rendered = this.sentence ?? render(part, styles, this.links);
    this.sentence = null;
    if (this.links.size > 0) this.links.clear();
    this.emit(rendered, lead);
  }

  /** What follows `part` begins the next unit. */
  private keepRest(part: string, following: string): void {
    const text = following.search(/[^ \u0003]/);
    const rest = following.slice(text);
    this.lead = following.slice(0, text);
    if (this.styles.length > 0) this.keepStyles(part, rest);
    else this.raw = rest;
    this.size = SIGN_FREE.test(rest) ? rest.length : rest.replace(SIGNS_OF_NO_SIZE, '').length;
  }

  /** The rest of a text in two goes on in the style in which the first part ends. */
  private keepStyles(part: string, rest: string): void {
    const { styles } = this;
    let used = 0;
    for (let at = part.indexOf(SIGNS.style); at >= 0; at = part.indexOf(SIGNS.style, at + 1)) used += 1;
    this.styles = styles.slice(used);
    const last = styles[used - 1];
    if (rest === '' || rest[0] === SIGNS.style || last === undefined || last.length === 0) {
      this.raw = rest;
    } else {
      this.raw = SIGNS.style + rest;
      this.styles.unshift(last);
    }
  }
}

/** The place at or before `end` where no sign and no surrogate is parted from what it belongs to; at least 1. */
function wholeCharacters(text: string, end: number): number {
  const last = text.charCodeAt(end - 1);
  const isParted = (last >= 0xd800 && last < 0xdc00) || last === 1 || last === 2;
  return isParted && end > 1 ? end - 1 : end;
}
