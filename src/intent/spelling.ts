/** Words reachable by one deletion, each with the words it may come from. */
export interface SpellingIndex {
  readonly known: ReadonlySet<string>;
  readonly byDeletion: ReadonlyMap<string, readonly string[]>;
}

/** Short words have too many neighbours (mold, bold, told), long ones are not misspelt words but noise. */
const SHORTEST = 6;
const LONGEST = 24;

/**
 * Prepares the look-up of misspelt words by symmetric deletion: a word and its misspelling by one letter share
 * a form from which at most one letter is missing.
 */
export function buildSpellingIndex(vocabulary: Iterable<string>, alsoKnown: Iterable<string>): SpellingIndex {
  const known = new Set(alsoKnown);
  const byDeletion = new Map<string, string[]>();
  for (const word of vocabulary) {
    known.add(word);
    if (word.length < SHORTEST || word.length > LONGEST) continue;
    for (const form of deletions(word)) {
      const words = byDeletion.get(form);
      if (words === undefined) byDeletion.set(form, [word]);
      else words.push(word);
    }
  }
  return { known, byDeletion };
}

/** The known word that differs by one letter added, left out, replaced or swapped; the first letter must agree. */
export function nearestWord(word: string, index: SpellingIndex): string | undefined {
  if (word.length < SHORTEST - 1 || word.length > LONGEST + 1 || index.known.has(word)) return undefined;
  for (const form of deletions(word)) {
    const candidate = index.byDeletion.get(form)?.find((known) => known[0] === word[0] && isOneSlip(word, known));
    if (candidate !== undefined) return candidate;
  }
  return undefined;
}

/** The word itself and the word without each of its letters but the first. */
function* deletions(word: string): Generator<string> {
  yield word;
  for (let at = 1; at < word.length; at += 1) yield word.slice(0, at) + word.slice(at + 1);
}

/** Sharing a deletion is not enough: "acdxe" and "abcde" share "acde", but differ by two letters. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const restA = endA - start;
  const restB = endB - start;
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
