import type { Grounding } from './grounding.js';

/** A piece of an answer before it is Markdown or HTML: a label, paragraphs, and lists. All of it is plain text. */
export interface Block {
  readonly label?: string;
  readonly parts: readonly (string | readonly string[])[];
}

/** One block as text; the blocks of an answer follow each other with nothing between them. */
export function renderBlock(block: Block, format: Grounding['format'], isFirst: boolean): string {
  return format === 'html' ? html(block) : (isFirst ? '' : '\n\n') + markdown(block);
}

function markdown({ label, parts }: Block): string {
  const texts = parts.map((part) => (typeof part === 'string' ? part : part.map((item) => `- ${item}`).join('\n')));
  return [...(label ? [`**${label}**`] : []), ...texts].join('\n\n');
}

function html({ label, parts }: Block): string {
  const texts = parts.map((part) =>
    typeof part === 'string'
      ? `<p>${escapeHtml(part)}</p>`
      : `<ul>${part.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`,
  );
  return (label ? `<p><strong>${escapeHtml(label)}</strong></p>` : '') + texts.join('');
}

export function escapeHtml(text: string): string {
  return /[&<>"']/.test(text)
    ? text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;')
    : text;
}
