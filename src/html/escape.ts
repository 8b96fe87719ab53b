const SPECIAL = /[&<>"]/;
const SPECIALS = /[&<>"]/g;
const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Plain text as escaped HTML text, fit for a quoted attribute too. */
export function escapeHtml(text: string): string {
  return SPECIAL.test(text) ? text.replace(SPECIALS, (character) => REFERENCES[character]!) : text;
}
