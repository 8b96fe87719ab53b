import type { BlockWriter } from './block-writer.js';
import type { Meaning } from './elements.js';
import { CODE, EMPHASIS, linkTo, STRONG } from './inline.js';
import { isDelimiterRow, readLineStart } from './markdown-lines.js';
import { MarkdownLists } from './markdown-lists.js';
import { MarkdownTable } from './markdown-table.js';
import type { TagEvents } from './tag-reader.js';

/** What is held of a line that may be a table's head. */
type Held =
  | { readonly kind: 'text' | 'character'; readonly text: string }
  | { readonly kind: 'opening' | 'closing'; readonly meaning: Meaning; readonly text: string };

const MOST_HELD = 4096;
/** What a held tag counts for, beside its value. */
const TAG_LENGTH = 8;
const LONGEST_CLOSING_FENCE = 200;
/** A model may wrap its whole answer in a fence of these: what is in there is the answer, no code. */
const ANSWER_LANGUAGES = new Set(['html', 'htm', 'xhtml', 'markdown', 'md']);
const INDENTATION = /^[ \t]*/;

/**
 * Reads Markdown's blocks where a model wrote those instead of HTML: at the beginnings of lines that stand in no HTML
 * element but a paragraph. It keeps the beginning of a line until its kind is known (200 characters at most), and a
 * line that may be a table's head together with the one below it (4,096).
 */
export class MarkdownReader implements TagEvents {
  private mode: 'prose' | 'fence' | 'preformatted' = 'prose';
  private isAtStart = true;
  /** The line so far where `isAtStart`, and the width of the white space before it. */
  private line = '';
  private indent = 0;
  private isQuoted = false;
  private wasQuoted = false;
  private isAfterBlank = false;
  private isHeading = false;
  private isInAnswerFence = false;
  private readonly lists: MarkdownLists;
  private readonly table: MarkdownTable;

  /** The head of what may be a table, and then the line below it. */
  private held: Held[] | null = null;
  private heldLength = 0;
  private delimiter: string | null = null;

  constructor(private readonly writer: BlockWriter) {
    this.lists = new MarkdownLists(writer);
    this.table = new MarkdownTable(writer);
  }

  text(text: string): void {
    if (this.mode === 'preformatted') {
      this.preformatted(text);
      return;
    }
    if (!this.readsLines) {
      this.writer.text(text);
      return;
    }
    let from = 0;
    for (let newline = text.indexOf('\n'); newline >= 0; newline = text.indexOf('\n', from)) {
      if (newline > from) this.lineText(text.slice(from, newline));
      this.endLine();
      from = newline + 1;
    }
    if (from < text.length) this.lineText(from === 0 ? text : text.slice(from));
  }

  character(character: string): void {
    if (this.held !== null) {
      if (this.delimiter === null) {
        this.hold({ kind: 'character', text: character });
        return;
      }
      this.giveUpTable(); // the line below may be held now
      this.character(character);
      return;
    }
    this.settle(true);
    this.table.enterCharacter();
    this.writer.character(character);
  }

  openTag(meaning: Meaning, value: string): void {
    if (this.held !== null) {
      const isInline = meaning.kind === 'inline' || meaning.kind === 'line break' || meaning.kind === 'image';
      if (this.delimiter === null && (isInline || meaning.kind === 'nothing')) {
        this.hold({ kind: 'opening', meaning, text: value });
        return;
      }
      this.giveUpTable();
      this.openTag(meaning, value);
      return;
    }
    switch (meaning.kind) {
      case 'nothing':
      case 'dropped':
        return;
      case 'image':
        this.text(value.replace(/\s+/g, ' '));
        return;
      case 'line break':
        this.settle(false);
        this.writer.lineBreak();
        return;
      case 'inline': {
        this.settle(true);
        if (this.table.isInRow) this.table.enterCell();
        const inline =
          meaning.name === 'a' ? linkTo(value) : { strong: STRONG, em: EMPHASIS, code: CODE }[meaning.name];
        if (inline !== null) {
          this.writer.openInline(inline);
          return;
        }
        this.writer.closeInline('a');
        return;
      }
      case 'preformatted':
        this.leaveMarkdown();
        this.writer.breakBlock();
        this.writer.openInline(CODE);
        this.mode = 'preformatted';
        return;
      case 'block break':
        this.leaveMarkdown();
        this.writer.breakBlock();
        return;
      default:
        this.leaveMarkdown();
        this.writer.open(meaning.name);
        return;
    }
  }

  closeTag(meaning: Meaning): void {
    if (this.held !== null) {
      if (this.delimiter === null && (meaning.kind === 'inline' || meaning.kind === 'nothing')) {
        this.hold({ kind: 'closing', meaning, text: '' });
        return;
      }
      this.giveUpTable();
      this.closeTag(meaning);
      return;
    }
    switch (meaning.kind) {
      case 'nothing':
      case 'dropped':
      case 'image':
        return;
      case 'line break': // as browsers read </br>
        this.settle(false);
        this.writer.lineBreak();
        return;
      case 'inline':
        this.settle(false);
        if (this.mode === 'prose' || meaning.name !== 'code') this.writer.closeInline(meaning.name);
        return;
      case 'preformatted':
      case 'block break':
        this.leaveMarkdown();
        this.writer.breakBlock();
        return;
      default:
        this.leaveMarkdown();
        this.writer.close(meaning.name);
        return;
    }
  }

  end(): void {
    if (this.held !== null && this.delimiter !== null && isDelimiterRow(this.delimiter, true)) this.beginTable();
    else if (this.held !== null) this.giveUpTable();
    if (this.isAtStart && this.line !== '') this.endLine();
    this.writer.end();
  }

  /** Whether a line's beginning may be a marker: not within an HTML element that Markdown does not open. */
  private get readsMarkers(): boolean {
    if (this.lists.areOpen || this.table.isOpen) return true;
    const { top } = this.writer;
    return top === undefined || top === 'p';
  }

  /** Whether lines matter: not within an HTML element that Markdown does not open. */
  private get readsLines(): boolean {
    return this.mode !== 'prose' || this.held !== null || this.table.isInRow || this.isHeading || this.readsMarkers;
  }

  /** Text without a newline. */
  private lineText(text: string): void {
    if (this.held !== null) {
      this.holdText(text);
    } else if (this.isAtStart && (this.mode === 'fence' || this.readsMarkers)) {
      this.line += text;
      this.decide(false);
    } else {
      this.isAtStart = false;
      this.textInLine(text);
    }
  }

  private textInLine(text: string): void {
    if (text === '') return;
    if (this.table.isInRow) this.table.text(text);
    else this.writer.text(text);
  }

  private endLine(): void {
    if (this.held === null && this.isAtStart && (this.mode === 'fence' || this.readsMarkers)) {
      this.decide(true);
      if (this.isAtStart) return;
    }
    if (this.held !== null) this.endHeldLine();
    else this.finishLine();
  }

  /** The end of a line that was read as text. */
  private finishLine(): void {
    if (this.mode === 'fence') this.writer.lineBreak();
    else if (this.table.isInRow) this.table.endRow();
    else if (this.isHeading) this.endHeading();
    else this.writer.text(' ');
    this.nextLine();
  }

  /** Reads the beginning of a line, as far as it is known; another line begins where it is no text. */
  private decide(isWhole: boolean): void {
    for (;;) {
      this.stripIndentation();
      if (this.mode === 'fence') {
        this.decideInFence(isWhole);
        return;
      }
      if (this.line === '') {
        if (isWhole) this.blankLine();
        return;
      }
      const start = readLineStart(this.line, isWhole);
      switch (start.kind) {
        case 'undecided':
          return;
        case 'quote':
          this.isQuoted = true;
          this.line = this.line.slice(start.length);
          this.indent = 0;
          continue;
        case 'rule':
          this.lists.close();
          this.table.end();
          this.writer.breakBlock();
          this.nextLine();
          return;
        case 'heading':
          this.table.end();
          this.lists.forget();
          this.writer.open(start.level <= 3 ? 'h3' : 'h4');
          this.isHeading = true;
          this.takeLine(start.length);
          return;
        case 'item':
          this.table.end();
          this.isAfterBlank = false;
          this.takeLine(this.lists.beginItem(start.number, this.indent) ? start.length : 0);
          return;
        case 'fence':
          this.openFence(start.language);
          return;
        case 'row':
          this.beginRow();
          return;
        default:
          this.table.end();
          this.beginText();
          this.takeLine(0);
          return;
      }
    }
  }

  private stripIndentation(): void {
    if (this.line[0] !== ' ' && this.line[0] !== '\t') return;
    const white = INDENTATION.exec(this.line)![0];
    this.line = this.line.slice(white.length);
    for (const character of white) this.indent += character === '\t' ? 4 : 1;
  }

  /** The line's beginning is decided: what is known behind it is text. */
  private takeLine(length: number): void {
    const text = this.line.slice(length);
    this.line = '';
    this.isAtStart = false;
    this.lineText(text);
  }

  private nextLine(): void {
    this.line = '';
    this.indent = 0;
    this.isAtStart = true;
    this.wasQuoted = this.isQuoted;
    this.isQuoted = false;
  }

  private endHeading(): void {
    if (this.isHeading) this.writer.breakBlock();
    this.isHeading = false;
  }

  private blankLine(): void {
    this.table.end();
    this.isAfterBlank = true;
    this.writer.breakBlock();
    this.nextLine();
  }

  /** A line of text begins: a new paragraph, or the last one goes on. */
  private beginText(): void {
    if (this.isQuoted !== this.wasQuoted) {
      this.lists.close();
      this.writer.breakBlock();
    } else if (this.isAfterBlank && this.lists.areOpen) {
      this.lists.closeAround(this.indent);
      this.writer.breakBlock();
    }
    this.isAfterBlank = false;
  }

  private openFence(language: string): void {
    this.table.end();
    const isClosing = this.isInAnswerFence && language === '';
    if (isClosing || ANSWER_LANGUAGES.has(language)) {
      this.isInAnswerFence = !isClosing;
      this.lists.close();
      this.writer.breakBlock();
    } else {
      this.beginText();
      this.writer.breakBlock();
      this.writer.openInline(CODE);
      this.mode = 'fence';
    }
    this.nextLine();
  }

  private decideInFence(isWhole: boolean): void {
    const { line } = this;
    if (!isWhole && line.length <= LONGEST_CLOSING_FENCE && /^`*[ \t]*$/.test(line)) return;
    if (isWhole && line.length <= LONGEST_CLOSING_FENCE && /^```+[ \t]*$/.test(line)) this.leaveFence();
    else this.takeLine(0);
  }

  private leaveFence(): void {
    this.mode = 'prose';
    this.writer.breakBlock();
    this.nextLine();
  }

  private preformatted(text: string): void {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) this.writer.lineBreak();
      if (line !== '') this.writer.text(line);
    }
  }

  /** A row of the table, or the line that may be the head of one. */
  private beginRow(): void {
    if (this.table.isOpen) {
      this.table.beginRow();
    } else {
      this.held = [];
      this.heldLength = 0;
    }
    this.takeLine(0);
  }

  private holdText(text: string): void {
    if (this.delimiter !== null) {
      if (isDelimiterRow(this.delimiter + text, false)) {
        this.delimiter += text;
      } else {
        this.giveUpTable();
        this.lineText(text);
      }
      return;
    }
    // Its length counts by character, so that the cuts of the input do not matter.
    const fitting = text.slice(0, MOST_HELD + 1 - this.heldLength);
    this.hold({ kind: 'text', text: fitting });
    if (fitting.length < text.length) this.lineText(text.slice(fitting.length));
  }

  private endHeldLine(): void {
    if (this.delimiter === null) {
      this.delimiter = '';
    } else if (isDelimiterRow(this.delimiter, true)) {
      this.beginTable();
    } else {
      this.giveUpTable();
      this.endLine();
    }
  }

  private hold(held: Held): void {
    this.held!.push(held);
    this.heldLength += held.text.length + ('meaning' in held ? TAG_LENGTH : 0);
    if (this.heldLength > MOST_HELD) this.giveUpTable();
  }

  /** The two lines are no table: they are read as text. */
  private giveUpTable(): void {
    const { delimiter } = this;
    const held = this.held!;
    this.held = null;
    this.delimiter = null;
    this.beginText();
    this.isAtStart = false;
    this.replay(held);
    if (delimiter === null) return;
    this.finishLine();
    if (delimiter !== '') this.lineText(delimiter);
  }

  private beginTable(): void {
    const held = this.held!;
    this.held = null;
    this.delimiter = null;
    this.isAfterBlank = false;
    this.lists.forget();
    this.table.begin();
    this.replay(held);
    this.table.endHead();
    this.nextLine();
  }

  private replay(held: readonly Held[]): void {
    for (const event of held) {
      if (event.kind === 'opening') this.openTag(event.meaning, event.text);
      else if (event.kind === 'closing') this.closeTag(event.meaning);
      else this[event.kind](event.text);
    }
  }

  /** What is not text ends a line's beginning: it is decided now. */
  private settle(isText: boolean): void {
    if (!this.isAtStart) return;
    if (this.mode === 'prose' && !this.readsMarkers) {
      this.isAtStart = false;
    } else if (this.line !== '' || isText) {
      if (this.mode === 'prose') {
        this.table.end();
        this.beginText();
      }
      this.takeLine(0);
    }
  }

  /** An HTML block ends Markdown's. */
  private leaveMarkdown(): void {
    if (this.mode === 'fence') {
      // A fence around HTML: that is the answer.
      this.isInAnswerFence = true;
      this.leaveFence();
    }
    if (this.mode === 'preformatted') this.mode = 'prose';
    this.settle(false);
    this.table.end();
    this.endHeading();
    this.lists.close();
    this.isAfterBlank = false;
    this.isAtStart = false;
    this.line = '';
    this.isQuoted = false;
    this.wasQuoted = false;
  }
}
