import { type AnswerUnit, BlockWriter, type Review } from './block-writer.js';
import { MarkdownReader } from './markdown-reader.js';
import { TagReader } from './tag-reader.js';

export { escapeHtml } from './escape.js';
export type { AnswerUnit, Review };

/** Surrogates, controls other than tab and newline, and characters that are not seen but change how others are read. */
const UNUSUAL =
  /[\ud800-\udfff\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff]/;
const UNWANTED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** More is read in pieces of so many characters, so that what each leaves behind dies young: a quarter faster. */
const PIECE = 1024;

/**
 * A model's answer as safe HTML while it streams: HTML, Markdown, a mixture, or anything else.
 *
 * What is returned holds only `p strong em ul ol li h3 h4 a[href] table thead tbody tr th td code br`, properly nested,
 * whatever came in; between two writes only block elements are open. It comes in units that are complete, each seen by
 * the review first. All of it together depends on the input only, not on its cuts. Kept are the current unit, the open
 * elements and the beginnings that are not decided, each of a bounded length.
 *
 * Content that is no prose (script, style and the like) is dropped with its element; one that is never closed takes the
 * rest of the answer with it, as does a tag or a comment that never ends.
 */
export class HtmlAnswer {
  private readonly writer: BlockWriter;
  private readonly markdown: MarkdownReader;
  private readonly tags: TagReader;
  /** The first half of a surrogate pair. */
  private half = '';

  /** @param review sees every unit before it is sent. */
  constructor(review?: Review) {
    this.writer = new BlockWriter(review);
    this.markdown = new MarkdownReader(this.writer);
    this.tags = new TagReader(this.markdown);
  }

  /** Takes model text; returns safe HTML that may be sent now, '' where all is held. */
  write(text: string): string {
    if (text.length <= PIECE) return this.read(text);
    let html = '';
    for (let at = 0; at < text.length; at += PIECE) {
      const piece = this.read(text.slice(at, at + PIECE));
      piece.charCodeAt(0); // makes one flat string of its many parts, which are garbage then
      html += piece;
    }
    return html;
  }

  private read(text: string): string {
    if (text === '') return '';
    let input = this.half === '' ? text : this.half + text;
    this.half = '';
    const last = input.charCodeAt(input.length - 1);
    if (last >= 0xd800 && last < 0xdc00) {
      this.half = input.slice(-1);
      input = input.slice(0, -1);
    }
    this.tags.write(clean(input));
    return this.writer.take();
  }

  /** The rest, with every element closed. */
  end(): string {
    this.tags.write(clean(this.half));
    this.tags.end();
    this.markdown.end();
    return this.writer.take();
  }
}

function clean(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text.toWellFormed().replace(UNWANTED, (character) => (character === '\r' ? ' ' : ''));
}
