import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { type Meaning, meaningOf } from './elements.js';
import { LONGEST_ADDRESS } from './link.js';

/** What HTML is made of, without what is never shown. */
export interface TagEvents {
  text(text: string): void;
  /** A character that was written as an entity: it stands for itself and never is markup. */
  character(character: string): void;
  /** @param value of `href` on `a` and of `alt` on `img`; '' where there is none. */
  openTag(meaning: Meaning, value: string): void;
  closeTag(meaning: Meaning): void;
}

/** How much is kept of earlier input, in case a name began there. No known name is as long. */
const KEPT = 64;
/** When it is shortened to that: seldom, because that costs more than to add. */
const MOST_KEPT = 1024;
const LONGEST_VALUE = LONGEST_ADDRESS + 100;
/**
 * The tokenizer would hold the text before a reference that it has not seen the end of, so it only gets whole ones.
 * Those without a semicolon are not read as such: they are text.
 */
const REFERENCE = /&#?[0-9A-Za-z]{1,40};/y;
const UNFINISHED_REFERENCE = /^&#?[0-9A-Za-z]{0,40}$/;
const NO_REFERENCE = /&(?!#?[0-9A-Za-z]{1,40};)/g;
/** `</blockquote>`: no known tag without attributes is longer. */
const LONGEST_PLAIN_TAG = 13;
const UNFINISHED_PLAIN_TAG = /^<\/?(?:[a-z][0-9a-z]*)?$/;
const AMPERSAND = 0x26;
const SLASH = 0x2f;
const LESS_THAN = 0x3c;

/**
 * HTML as events, whatever the cuts. Text and plain tags (a known name between `<` and `>`, no more) it reads itself,
 * which is quicker; all else it gives to the tokenizer, and goes on itself once that is back in text.
 *
 * It keeps at most 1,024 characters of earlier input and one attribute's 2,100: of a longer tag only the beginning of
 * its names is looked at, and a tag that never ends is dropped with what follows it.
 */
export class TagReader implements TokenizerCallbacks {
  private readonly tokenizer: Tokenizer;
  /** The chunk that is being read and its place in the whole input, and the end of what came before. */
  private chunk = '';
  private offset = 0;
  private earlier = '';
  /** The end of the input, where it may become a character reference. */
  private reference = '';
  /** The end of the input, where it may become a plain tag. */
  private plainTag = '';
  /** Whether the tokenizer has handed over all that it got, and all ended in text that is not dropped. */
  private isInText = true;
  private tag = '';
  private isWanted = false;
  private value: string | null = null;
  /** The dropped element that is open, and how many of its name are within each other. */
  private dropping: string | null = null;
  private depth = 0;

  constructor(private readonly events: TagEvents) {
    this.tokenizer = new Tokenizer({}, this);
  }

  /** @param text without control characters other than tab and newline. */
  write(text: string): void {
    let input = this.reference === '' ? text : this.reference + text;
    this.reference = '';
    if (input.includes('&')) {
      const ampersand = input.lastIndexOf('&');
      if (UNFINISHED_REFERENCE.test(input.slice(ampersand))) {
        this.reference = input.slice(ampersand);
        input = input.slice(0, ampersand);
      }
    }
    this.read(input);
  }

  end(): void {
    this.read(this.reference);
    this.reference = '';
    this.tokenize(this.plainTag);
    this.plainTag = '';
    this.tokenizer.end();
  }

  ontext(start: number, end: number): void {
    // At the input's end the tokenizer hands over unfinished tags too, some of them as beginning before it.
    if (this.dropping !== null || start < 0) return;
    this.events.text(this.slice(start, end));
    this.textBeginsAt(end);
  }

  ontextentity(codePoint: number, end: number): void {
    if (this.dropping !== null) return;
    this.textBeginsAt(end);
    const character = String.fromCodePoint(codePoint);
    if (/\s/.test(character)) this.events.text(' ');
    else if (!/\p{Cc}/u.test(character)) this.events.character(character);
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.name(start, end);
    this.value = null;
  }

  onattribname(start: number, end: number): void {
    // The first of a name counts, as in browsers.
    this.isWanted =
      this.value === null &&
      ((this.tag === 'a' && this.name(start, end) === 'href') ||
        ((this.tag === 'img' || this.tag === 'image') && this.name(start, end) === 'alt'));
    if (this.isWanted) this.value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.isWanted) this.addToValue(this.slice(start, end));
  }

  onattribentity(codePoint: number): void {
    if (this.isWanted) this.addToValue(String.fromCodePoint(codePoint));
  }

  onattribend(): void {
    this.isWanted = false;
  }

  onopentagend(end: number): void {
    this.openTag(this.tag);
    this.textBeginsAt(end + 1);
  }

  onselfclosingtag(end: number): void {
    const meaning = meaningOf(this.tag);
    if (meaning.kind !== 'dropped' || meaning.isRawText) this.openTag(this.tag);
    this.textBeginsAt(end + 1);
  }

  onclosetag(start: number, end: number): void {
    const name = this.name(start, end);
    if (this.dropping === null) this.events.closeTag(meaningOf(name));
    else if (name === this.dropping && --this.depth === 0) this.dropping = null;
    if (this.chunk[end - this.offset] === '>') this.textBeginsAt(end + 1);
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  private read(text: string): void {
    const chunk = this.plainTag + text;
    this.plainTag = '';
    let at = 0;
    while (at < chunk.length) {
      if (this.isInText) at = this.readPlain(chunk, at);
      if (at < chunk.length) {
        // It gets no more than the tag or reference, as it seems: what follows may be plain again.
        const end = chunk.indexOf(chunk[at] === '&' ? ';' : '>', at) + 1;
        const piece = chunk.slice(at, end === 0 ? chunk.length : end);
        this.tokenize(piece);
        at += piece.length;
      }
    }
  }

  /** Reads text and plain tags from `at` on; returns the place of what is neither, or the end of the chunk. */
  private readPlain(chunk: string, at: number): number {
    for (let from = at; ; ) {
      const markup = nextMarkup(chunk, from);
      if (markup > from) this.events.text(chunk.slice(from, markup));
      if (markup === chunk.length || chunk.charCodeAt(markup) === AMPERSAND) return markup;
      const end = chunk.indexOf('>', markup);
      if ((end < 0 ? chunk.length : end) - markup >= LONGEST_PLAIN_TAG) return markup;
      if (end < 0) {
        const tag = chunk.slice(markup);
        if (!UNFINISHED_PLAIN_TAG.test(tag)) return markup;
        this.plainTag = tag;
        return chunk.length;
      }
      const isClosing = chunk.charCodeAt(markup + 1) === SLASH;
      const meaning = meaningOf(chunk.slice(markup + (isClosing ? 2 : 1), end));
      if (meaning.kind === 'nothing' || meaning.kind === 'dropped') return markup;
      if (isClosing) this.events.closeTag(meaning);
      else this.events.openTag(meaning, '');
      from = end + 1;
    }
  }

  private tokenize(piece: string): void {
    if (piece === '') return;
    const chunk = piece.includes('&') ? piece.replace(NO_REFERENCE, '&amp;') : piece;
    this.isInText = false;
    this.chunk = chunk;
    this.tokenizer.write(chunk);
    this.offset += chunk.length;
    this.earlier = chunk.length >= KEPT ? chunk : this.earlier + chunk;
    if (this.earlier.length > MOST_KEPT) this.earlier = this.earlier.slice(-KEPT);
  }

  /** The tokenizer is in text at `end`; that matters where it has read all. No raw text is meant: that is dropped. */
  private textBeginsAt(end: number): void {
    this.isInText = this.dropping === null && end === this.offset + this.chunk.length;
  }

  private openTag(name: string): void {
    if (this.dropping !== null) {
      if (name === this.dropping) this.depth += 1;
      // A head may be left unclosed.
      else if (this.dropping === 'head' && name === 'body') this.dropping = null;
      return;
    }
    const meaning = meaningOf(name);
    if (meaning.kind === 'dropped') {
      this.dropping = name;
      this.depth = 1;
    } else {
      this.events.openTag(meaning, this.value ?? '');
    }
  }

  private addToValue(part: string): void {
    if (this.value!.length < LONGEST_VALUE) this.value = (this.value! + part).slice(0, LONGEST_VALUE);
  }

  /** In lower case; '' for what is too long to be known. */
  private name(start: number, end: number): string {
    if (end - start > KEPT) return '';
    const written = this.slice(start, end);
    // Most are in lower case already, and then are known.
    return meaningOf(written).kind === 'nothing' ? written.toLowerCase() : written;
  }

  private slice(start: number, end: number): string {
    const from = start - this.offset;
    if (from >= 0) return this.chunk.slice(from, end - this.offset);
    const { earlier } = this;
    const before = earlier.slice(Math.max(0, earlier.length + from), Math.max(0, earlier.length + end - this.offset));
    return end > this.offset ? before + this.chunk.slice(0, end - this.offset) : before;
  }
}

/** The place of the next `<` or `&` that may be markup, or the end of the text. */
function nextMarkup(text: string, from: number): number {
  // On the short pieces of a stream a loop is quicker than a regular expression.
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LESS_THAN ? mayBeginTag(text.charCodeAt(at + 1)) : code === AMPERSAND && isReferenceAt(text, at)) {
      return at;
    }
  }
  return text.length;
}

/** Whether `<` may be a tag, or what is read like one, with that behind it; NaN is the end of what is known. */
function mayBeginTag(code: number): boolean {
  const letter = code | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || code === SLASH || code === 0x21 || code === 0x3f || Number.isNaN(code);
}

function isReferenceAt(text: string, at: number): boolean {
  REFERENCE.lastIndex = at;
  return REFERENCE.test(text);
}
