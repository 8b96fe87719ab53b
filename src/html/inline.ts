import { escapeHtml } from './escape.js';
import { isSafeAddress } from './link.js';

/** An element within a line of text. */
export interface Inline {
  readonly name: 'strong' | 'em' | 'code' | 'a';
  readonly openingTag: string;
}

/** The elements around a piece of text, in the order in which they were opened; each name at most once. */
export type Style = readonly Inline[];

export const PLAIN: Style = [];
export const STRONG: Inline = { name: 'strong', openingTag: '<strong>' };
export const EMPHASIS: Inline = { name: 'em', openingTag: '<em>' };
export const CODE: Inline = { name: 'code', openingTag: '<code>' };

/** The link, or null where the address is not one that may be linked. */
export function linkTo(address: string): Inline | null {
  const trimmed = address.trim();
  if (!isSafeAddress(trimmed)) return null;
  return { name: 'a', openingTag: `<a href="${escapeHtml(trimmed)}" rel="nofollow noopener noreferrer">` };
}

/** The style within one more element. A link ends the one around it, since links do not nest. */
export function within(style: Style, inline: Inline): Style {
  if (inline.name !== 'a') return style.some(({ name }) => name === inline.name) ? style : [...style, inline];
  return [...without(style, 'a'), inline];
}

export function without(style: Style, name: Inline['name']): Style {
  return style.filter((inline) => inline.name !== name);
}
