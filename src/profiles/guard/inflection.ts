/**
 * Forms that a dictionary word may take in a text: plurals, in Spanish also diminutives. All are folded. Some are no
 * words at all; they do no harm, since nobody writes them.
 */
export function inflectionsOf(word: string, language: string): string[] {
  if (word.length < 3 || LITTLE.has(word) || /\d/.test(word)) return [];
  return language === 'es' || language === 'pt' ? romance(word) : english(word);
}

const LITTLE = new Set(['the', 'and', 'with', 'for', 'con', 'del', 'las', 'los', 'por', 'para', 'sin', 'una', 'lait']);

function english(word: string): string[] {
  const last = word.at(-1)!;
  if (last === 's' && !word.endsWith('ss')) return word.length > 4 ? [singular(word)] : [];
  if (/(?:s|x|z|ch|sh)$/.test(word)) return [`${word}es`];
  if (last === 'y' && !/[aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`, `${word}s`];
  if (last === 'o') return [`${word}s`, `${word}es`];
  if (word.endsWith('fe')) return [`${word.slice(0, -2)}ves`, `${word}s`];
  if (word.endsWith('af') || word.endsWith('lf')) return [`${word.slice(0, -1)}ves`, `${word}s`];
  return [`${word}s`];
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 5) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|xes|sses|toes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function romance(word: string): string[] {
  const last = word.at(-1)!;
  if (last === 's') return word.length > 4 && /[aeo]s$/.test(word) ? [word.slice(0, -1)] : [];
  if (last === 'z') return [`${word.slice(0, -1)}ces`];
  if (last === 'a' || last === 'o') {
    const stem = word.slice(0, -1);
    const small = word.length > 4 ? [`${diminutive(stem)}${last}`, `${diminutive(stem)}${last}s`] : [];
    return [`${word}s`, ...small];
  }
  if (last === 'e' || last === 'i' || last === 'u') return [`${word}s`];
  return [`${word}es`];
}

/** galleta → galletit-, queso → quesit-, vaca → vaquit-. */
function diminutive(stem: string): string {
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}quit`;
  if (stem.endsWith('g')) return `${stem}uit`;
  if (stem.endsWith('z')) return `${stem.slice(0, -1)}cit`;
  return `${stem}it`;
}
