import type { BlockWriter } from './block-writer.js';

/** A list that Markdown opened; `indent` counts the white space before its markers. */
interface List {
  indent: number;
  readonly isOrdered: boolean;
}

/** An indentation by so many columns is one level of a list. */
const LEVEL = 2;
const DEEPEST_LIST = 6;

/** The lists that Markdown has opened, the innermost last. */
export class MarkdownLists {
  private lists: List[] = [];

  constructor(private readonly writer: BlockWriter) {}

  get areOpen(): boolean {
    return this.lists.length > 0;
  }

  /**
   * Opens the item in the list that it belongs to. A number other than 1 that goes on with no list stays text, because
   * the list that it would open counts from 1.
   * @param number null for a bullet.
   * @returns whether it is an item.
   */
  beginItem(number: number | null, indent: number): boolean {
    const { lists } = this;
    const isOrdered = number !== null;
    while (lists.length > 1 && indent < lists.at(-1)!.indent) this.closeInnermost();
    const list = lists.at(-1);
    let goesOn = list !== undefined && indent < list.indent + LEVEL;
    if (goesOn && list!.isOrdered !== isOrdered) {
      const outer = lists.at(-2);
      goesOn = outer !== undefined && outer.isOrdered === isOrdered && indent < outer.indent + LEVEL;
      // Bullets under a number are its points, indented or not; all else is another list.
      if (goesOn || isOrdered) this.closeInnermost();
    }
    if (!goesOn) {
      if (number !== null && number !== 1) {
        this.close();
        this.writer.breakBlock();
        return false;
      }
      if (lists.length >= DEEPEST_LIST) this.closeInnermost();
      if (lists.length === 0) this.writer.breakBlock();
      this.writer.open(isOrdered ? 'ol' : 'ul');
      lists.push({ indent, isOrdered });
    }
    this.writer.open('li');
    return true;
  }

  /** Closes those that a paragraph with that indentation is not in. */
  closeAround(indent: number): void {
    while (this.lists.length > 0 && indent < this.lists.at(-1)!.indent + LEVEL) this.closeInnermost();
  }

  close(): void {
    while (this.lists.length > 0) this.closeInnermost();
  }

  /** What begins at the top has ended them. */
  forget(): void {
    this.lists = [];
  }

  private closeInnermost(): void {
    const list = this.lists.pop();
    if (list !== undefined) this.writer.close(list.isOrdered ? 'ol' : 'ul');
  }
}
