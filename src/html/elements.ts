/** The elements that hold text. */
export type BlockElement = 'p' | 'li' | 'h3' | 'h4' | 'th' | 'td';
/** The elements that hold other elements only. */
export type Container = 'ul' | 'ol' | 'table' | 'thead' | 'tbody' | 'tr';

/** What a tag means to the answer; tags of other names are dropped and their text is kept. */
export type Meaning =
  | { readonly kind: 'block'; readonly name: BlockElement | Container }
  | { readonly kind: 'inline'; readonly name: 'strong' | 'em' | 'code' | 'a' }
  | { readonly kind: 'preformatted' | 'line break' | 'image' | 'block break' | 'nothing' }
  /** The content goes with it. `isRawText` where the tokenizer reads that as text, `/>` or not. */
  | { readonly kind: 'dropped'; readonly isRawText: boolean };

/** Elements whose content is no prose. An unclosed one swallows the rest of the answer. */
const DROPPED = 'object svg math template noscript head select audio video canvas applet frameset'.split(' ');
const DROPPED_TEXT = 'script style iframe xmp plaintext noembed noframes textarea title'.split(' ');

const NOTHING: Meaning = { kind: 'nothing' };

const MEANINGS = new Map<string, Meaning>([
  ...(['ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td'] as const).map(
    (name) => [name, { kind: 'block', name }] as const,
  ),
  ...['h1', 'h2', 'h3'].map((heading) => [heading, { kind: 'block', name: 'h3' }] as const),
  ...['h4', 'h5', 'h6'].map((heading) => [heading, { kind: 'block', name: 'h4' }] as const),
  ['tfoot', { kind: 'block', name: 'tbody' }],
  ['menu', { kind: 'block', name: 'ul' }],
  ...['strong', 'b'].map((name) => [name, { kind: 'inline', name: 'strong' }] as const),
  ...['em', 'i'].map((name) => [name, { kind: 'inline', name: 'em' }] as const),
  ...['code', 'kbd', 'samp', 'tt'].map((name) => [name, { kind: 'inline', name: 'code' }] as const),
  ...DROPPED.map((name) => [name, { kind: 'dropped', isRawText: false }] as const),
  ...DROPPED_TEXT.map((name) => [name, { kind: 'dropped', isRawText: true }] as const),
  ['a', { kind: 'inline', name: 'a' }],
  ['br', { kind: 'line break' }],
  ['img', { kind: 'image' }],
  ['image', { kind: 'image' }],
  ['pre', { kind: 'preformatted' }],
  ...'p div section article blockquote hr html body main header footer nav aside address figure figcaption caption dl dt dd details summary form fieldset legend center dialog option'
    .split(' ')
    .map((name) => [name, { kind: 'block break' }] as const),
]);

/** @param name in lower case. */
export const meaningOf = (name: string): Meaning => MEANINGS.get(name) ?? NOTHING;
