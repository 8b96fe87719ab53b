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
const UNFINISHED_REFERENCE = /^&#?[0-9A-Za-z]{0,40}$/;
const NO_REFERENCE = /&(?!#?[0-9A-Za-z]{1,40};)/g;

/**
 * HTML as events, whatever the cuts. It keeps at most 1,024 characters of earlier input and one attribute's 2,100: of a
 * longer tag only the beginning of its names is looked at, and a tag that never ends is dropped with what follows it.
 */
export class TagReader implements TokenizerCallbacks {
  private readonly tokenizer: Tokenizer;
  /** The chunk that is being read and its place in the whole input, and the end of what came before. */
  private chunk = '';
  private offset = 0;
  private earlier = '';
  /** The end of the input, where it may become a character reference. */
  private reference = '';
  /** Whether the tokenizer has handed over all that it got, and all ended in text. */
  private isInText = false;
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
    const ampersand = input.lastIndexOf('&');
    if (ampersand >= 0) {
      if (UNFINISHED_REFERENCE.test(input.slice(ampersand))) {
        this.reference = input.slice(ampersand);
        input = input.slice(0, ampersand);
      }
      input = input.replace(NO_REFERENCE, '&amp;');
    }
    this.read(input);
  }

  end(): void {
    this.read(this.reference.replace(NO_REFERENCE, '&amp;'));
    this.reference = '';
    this.tokenizer.end();
  }

  ontext(start: number, end: number): void {
    // At the input's end the tokenizer hands over unfinished tags too, some of them as beginning before it.
    if (this.dropping !== null || start < 0) return;
    this.isInText = end === this.offset + this.chunk.length;
    this.events.text(this.slice(start, end));
  }

  ontextentity(codePoint: number): void {
    if (this.dropping !== null) return;
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

  onopentagend(): void {
    this.openTag(this.tag);
  }

  onselfclosingtag(): void {
    const meaning = meaningOf(this.tag);
    if (meaning.kind !== 'dropped' || meaning.isRawText) this.openTag(this.tag);
  }

  onclosetag(start: number, end: number): void {
    const name = this.name(start, end);
    if (this.dropping === null) this.events.closeTag(meaningOf(name));
    else if (name === this.dropping && --this.depth === 0) this.dropping = null;
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  private read(chunk: string): void {
    if (chunk === '') return;
    if (this.isInText && !chunk.includes('<') && !chunk.includes('&')) {
      // The tokenizer would hand it back as it is.
      this.events.text(chunk);
      return;
    }
    this.isInText = false;
    this.chunk = chunk;
    this.tokenizer.write(chunk);
    this.offset += chunk.length;
    this.earlier = chunk.length >= KEPT ? chunk : this.earlier + chunk;
    if (this.earlier.length > MOST_KEPT) this.earlier = this.earlier.slice(-KEPT);
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
