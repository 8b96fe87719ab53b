import type { BlockElement, Container } from './elements.js';
import { escapeHtml } from './escape.js';
import { type Inline, within, without } from './inline.js';
import type { RenderedText } from './marked-text.js';
import { Units } from './units.js';

/** A piece of the answer that is checked as one: a sentence, what stands at the end of a block, or 400 characters. */
export interface AnswerUnit {
  /** Plain text, entities decoded, white space collapsed; never empty. */
  readonly text: string;
  /** The innermost block. */
  readonly block: BlockElement;
  /** Whether it begins its block. */
  readonly beginsBlock: boolean;
}

/** Replacement as plain text (it is escaped here), or null to let the unit pass. */
export type Review = (unit: AnswerUnit) => string | null;

/** Lists within each other; deeper ones are read as part of the deepest. */
const DEEPEST_LIST = 6;
/** Empty cells that are kept until a row is known to have text. */
const MOST_EMPTY_CELLS = 64;

type TablePart = 'thead' | 'tbody' | 'tr' | 'th' | 'td';

interface OpenElement {
  readonly name: BlockElement | Container;
  /** Whether its tag was sent: it is with the first text. */
  isSent: boolean;
  /** Whether a unit was in it, sent or not. */
  hasUnit: boolean;
  /** Whether text of its own was sent. */
  hasText: boolean;
  /** Of a row, the empty cells behind the last one with text. */
  emptyCells: number;
  emptyCellTag: string;
}

const isList = (name: string): boolean => name === 'ul' || name === 'ol';
const isCell = (name: string): boolean => name === 'td' || name === 'th';
const isSection = (name: string): boolean => name === 'thead' || name === 'tbody';

/**
 * Writes the answer: whatever it is told, elements nest as HTML wants it, text stands in a block, and what is open
 * between two writes are blocks only.
 *
 * The shapes are: p, h3, h4, lists and tables at the top; lists in li and cells. A paragraph in an li or a cell is a
 * line break there.
 */
export class BlockWriter {
  /** The innermost open element; undefined at the top. */
  top: BlockElement | Container | undefined;
  private output = '';
  private readonly stack: OpenElement[] = [];
  /** Tags of lists that are too deep, and of tables in tables: they are ignored until as many are closed. */
  private ignoredLists = 0;
  private ignoredTables = 0;
  private lastReplacement: string | null = null;
  private readonly units: Units;

  constructor(private readonly review: Review | undefined) {
    this.units = new Units((rendered, lead) => this.writeUnit(rendered, lead));
  }

  /** What was written since. */
  take(): string {
    const { output } = this;
    this.output = '';
    return output;
  }

  text(text: string): void {
    this.units.add(text);
  }

  character(character: string): void {
    this.units.addCharacter(character);
  }

  lineBreak(): void {
    this.units.addLineBreak();
  }

  /** An inline element lasts until it is closed, or its block ends. */
  openInline(inline: Inline): void {
    this.units.setStyle(within(this.units.currentStyle, inline));
  }

  closeInline(name: Inline['name']): void {
    this.units.setStyle(without(this.units.currentStyle, name));
  }

  /** Ends the paragraph or heading; within an li or a cell, begins a new line. */
  breakBlock(): void {
    this.endText();
    if (this.stack[this.stack.length - 1]?.hasText) this.units.addLineBreak();
  }

  open(name: BlockElement | Container): void {
    this.endText();
    switch (name) {
      case 'p':
        this.breakBlock();
        return;
      case 'h3':
      case 'h4':
        if (this.cellAt >= 0) {
          this.breakBlock();
          return;
        }
        this.popTo(0);
        this.push(name);
        return;
      case 'ul':
      case 'ol':
        this.openList(name);
        return;
      case 'li':
        this.openItem();
        return;
      case 'table':
        if (this.tableAt >= 0) {
          this.ignoredTables += 1;
          this.breakBlock();
          return;
        }
        this.popTo(0);
        this.push('table');
        return;
      default:
        this.openTablePart(name);
        return;
    }
  }

  close(name: BlockElement | Container): void {
    this.endText();
    switch (name) {
      case 'p':
      case 'h3':
      case 'h4':
        this.breakBlock();
        return;
      case 'ul':
      case 'ol':
        if (this.ignoredLists === 0) {
          this.popThrough(this.nearest(isList, this.cellAt));
          return;
        }
        this.ignoredLists -= 1;
        this.breakBlock();
        return;
      case 'li':
        if (this.ignoredLists > 0) {
          this.breakBlock();
          return;
        }
        this.popThrough(this.nearest((open) => open === 'li', this.cellAt));
        return;
      case 'table':
        if (this.ignoredTables === 0) {
          this.popThrough(this.tableAt);
          return;
        }
        this.ignoredTables -= 1;
        this.breakBlock();
        return;
      default:
        if (this.ignoredTables > 0) {
          this.breakBlock();
          return;
        }
        this.popThrough(this.nearest((open) => open === name, -1));
        return;
    }
  }

  end(): void {
    this.units.end();
    this.popTo(0);
  }

  private endText(): void {
    this.units.end();
    const { top } = this;
    if (top === 'p' || top === 'h3' || top === 'h4') this.pop();
  }

  private openList(name: 'ul' | 'ol'): void {
    if (this.stack.reduce((depth, { name: open }) => depth + Number(isList(open)), 0) >= DEEPEST_LIST) {
      this.ignoredLists += 1;
      this.breakBlock();
      return;
    }
    if (this.top !== undefined) this.enterTextBlock();
    this.push(name);
  }

  private openItem(): void {
    const list = this.nearest(isList, this.cellAt);
    if (list >= 0) this.popTo(list + 1);
    else this.openList('ul');
    this.push('li');
  }

  private openTablePart(name: TablePart): void {
    if (this.tableAt < 0 || this.ignoredTables > 0) this.breakBlock();
    else this.pushTablePart(name);
  }

  private pushTablePart(name: TablePart): void {
    const table = this.tableAt;
    if (isSection(name)) {
      this.popTo(table + 1);
    } else if (name === 'tr') {
      const section = this.nearest(isSection, table);
      this.popTo((section < 0 ? table : section) + 1);
      if (section < 0) this.push('tbody');
    } else {
      const row = this.nearest((open) => open === 'tr', table);
      if (row >= 0) this.popTo(row + 1);
      else this.pushTablePart('tr');
    }
    this.push(name);
  }

  /** Opens what text needs around it where the innermost element is none that holds text. */
  private enterTextBlock(): OpenElement {
    const { top } = this;
    if (top === undefined) this.push('p');
    else if (isList(top)) this.push('li');
    else if (top === 'table' || top === 'tr' || isSection(top)) this.pushTablePart('td');
    return this.stack[this.stack.length - 1]!;
  }

  private get tableAt(): number {
    return this.nearest((name) => name === 'table', -1);
  }

  /** The place of the cell that is open, or -1. */
  private get cellAt(): number {
    return this.nearest(isCell, -1);
  }

  /** The innermost such element above the place `floor`, or -1. */
  private nearest(isSuch: (name: string) => boolean, floor: number): number {
    for (let at = this.stack.length - 1; at > floor; at -= 1) if (isSuch(this.stack[at]!.name)) return at;
    return -1;
  }

  private push(name: BlockElement | Container): void {
    this.top = name;
    this.stack.push({ name, isSent: false, hasUnit: false, hasText: false, emptyCells: 0, emptyCellTag: '' });
  }

  private popThrough(at: number): void {
    if (at >= 0) this.popTo(at);
  }

  private popTo(length: number): void {
    while (this.stack.length > length) this.pop();
  }

  private pop(): void {
    const { name, isSent, emptyCells, emptyCellTag } = this.stack.pop()!;
    this.top = this.stack[this.stack.length - 1]?.name;
    if (isSent) {
      if (emptyCells > 0) this.output += emptyCellTag.repeat(emptyCells);
      this.output += `</${name}>`;
    } else if (isCell(name)) {
      const row = this.stack[this.stack.length - 1]!;
      row.emptyCellTag = `<${name}></${name}>`;
      if (row.emptyCells < MOST_EMPTY_CELLS) row.emptyCells += 1;
    }
    if (name === 'table') this.ignoredTables = 0;
    else if (isList(name)) this.ignoredLists = 0;
  }

  private writeUnit({ text, html }: RenderedText, lead: string): void {
    if (text === '') return;
    const element = this.enterTextBlock();
    const block = element.name as BlockElement;
    const beginsBlock = !element.hasUnit;
    element.hasUnit = true;
    const replacement = this.review?.({ text, block, beginsBlock }) ?? null;
    const isRepeated = replacement !== null && replacement === this.lastReplacement;
    this.lastReplacement = replacement;
    if (isRepeated || replacement === '') return;
    this.sendTags();
    if (element.hasText) this.output += lead === ' ' ? ' ' : '<br>'.repeat(lead.length);
    element.hasText = true;
    this.output += replacement === null ? html : `<strong>${escapeHtml(replacement)}</strong>`;
  }

  private sendTags(): void {
    let row: OpenElement | undefined;
    for (const element of this.stack) {
      if (!element.isSent) {
        if (row !== undefined && row.emptyCells > 0) {
          this.output += row.emptyCellTag.repeat(row.emptyCells);
          row.emptyCells = 0;
        }
        this.output += `<${element.name}>`;
        element.isSent = true;
      }
      row = element;
    }
  }
}
