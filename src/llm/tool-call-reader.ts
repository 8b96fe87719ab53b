import type { ToolCall } from './chat-model.js';

/** In characters. Arguments of any sense are far below. */
const LONGEST_ARGUMENTS = 8192;

/** Puts together the first tool call of an answer, which comes in pieces. */
export class ToolCallReader {
  private index: number | null = null;
  private name = '';
  private text = '';
  private characters = 0;
  private pieces = 0;

  /** Grows with every piece, so that a model which only calls is not taken for a silent one. */
  get progress(): number {
    return this.pieces;
  }

  /** Null where there is none, or where it is longer than anything reasonable. */
  get call(): ToolCall | null {
    const { name, text } = this;
    return name === '' || this.characters > LONGEST_ARGUMENTS ? null : { name, arguments: text };
  }

  /** @param index the call's place in the answer: the pieces of further calls are passed over */
  read(index: number, name: string | null | undefined, piece: string | null | undefined): void {
    this.pieces += 1;
    this.index ??= index;
    if (index !== this.index) return;
    if (name && this.name === '') this.name = name;
    this.characters += piece?.length ?? 0;
    if (piece && this.characters <= LONGEST_ARGUMENTS) this.text += piece;
  }
}
