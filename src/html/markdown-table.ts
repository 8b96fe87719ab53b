import type { BlockWriter } from './block-writer.js';

const BAR_OR_BACKSLASH = /[|\\]/;
const BLANK = /^[ \t]*$/;

/** A table that Markdown has opened, and the row of it that is being read. */
export class MarkdownTable {
  isOpen = false;
  private row: 'th' | 'td' | null = null;
  /** Whether a cell begins with what comes. */
  private beginsCell = false;
  private isEscaped = false;

  constructor(private readonly writer: BlockWriter) {}

  get isInRow(): boolean {
    return this.row !== null;
  }

  /** Begins a table with the row that is its head. */
  begin(): void {
    this.isOpen = true;
    this.writer.open('table');
    this.writer.open('thead');
    this.writer.open('tr');
    this.row = 'th';
  }

  endHead(): void {
    this.endRow();
    this.writer.open('tbody');
  }

  beginRow(): void {
    this.writer.open('tr');
    this.row = 'td';
  }

  /** Text of a row, which a bar parts into cells unless a backslash stands before it. */
  text(text: string): void {
    if (!this.beginsCell && !this.isEscaped && !BAR_OR_BACKSLASH.test(text)) {
      this.writer.text(text);
      return;
    }
    let from = 0;
    for (let at = 0; at <= text.length; at += 1) {
      const isEnd = at === text.length;
      const isBar = !isEnd && text[at] === '|' && !this.isEscaped;
      if (isBar || isEnd) {
        const piece = text.slice(from, at);
        if (piece !== '' && !BLANK.test(piece)) this.enterCell();
        if (piece !== '' && !this.beginsCell) this.writer.text(piece);
        from = at + 1;
      }
      if (isBar) {
        // Another cell has begun before this bar where nothing but white space was in it.
        if (this.beginsCell) this.enterCell();
        this.beginsCell = true;
      }
      if (!isEnd) this.isEscaped = text[at] === '\\' && !this.isEscaped;
    }
  }

  /** What comes is in a cell, if a row is open, and is no text. */
  enterCell(): void {
    if (this.beginsCell && this.row !== null) this.writer.open(this.row);
    this.beginsCell = false;
  }

  /** A character that stands for itself comes: it is no bar, and no backslash is before what follows. */
  enterCharacter(): void {
    if (this.row !== null) this.enterCell();
    this.isEscaped = false;
  }

  endRow(): void {
    this.writer.close('tr');
    this.row = null;
    this.beginsCell = false;
    this.isEscaped = false;
  }

  end(): void {
    if (this.row !== null) this.endRow();
    if (this.isOpen) this.writer.close('table');
    this.isOpen = false;
  }
}
