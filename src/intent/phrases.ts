/** One phrase as a list of word patterns: `word`, `stem*` or `*stem`. */
export type Phrase = readonly string[];

/**
 * Spells out a lexicon entry: "my|our? plant|plants" becomes "plant", "plants", "my plant", "my plants", ….
 * Entries are parted by commas or new lines.
 */
export function expandPhrases(entries: string): Phrase[] {
  const phrases: Phrase[] = [];
  for (const entry of entries.split(/[,\n]/)) {
    const groups = entry.trim().split(/\s+/).filter(Boolean);
    if (groups.length === 0) continue;
    phrases.push(...expandGroups(groups).filter((phrase) => phrase.length > 0));
  }
  return phrases;
}

function expandGroups(groups: readonly string[]): string[][] {
  let expanded: string[][] = [[]];
  for (const group of groups) {
    const optional = group.endsWith('?');
    const alternatives = (optional ? group.slice(0, -1) : group).split('|');
    expanded = expanded.flatMap((phrase) => [
      ...alternatives.map((word) => [...phrase, word]),
      ...(optional ? [phrase] : []),
    ]);
  }
  return expanded;
}
