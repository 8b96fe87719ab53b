/** The words that may stand at one place of a phrase; an optional group may stand for no word at all. */
export interface Group {
  readonly alternatives: readonly string[];
  readonly optional: boolean;
}

/** Reads lexicon entries, parted by commas or new lines: "my|our? plant*" is two groups, the first optional. */
export function parsePhrases(entries: string): Group[][] {
  return entries
    .split(/[,\n]/)
    .map((entry) => entry.trim().split(/\s+/).filter(Boolean).map(parseGroup))
    .filter((groups) => groups.length > 0);
}

function parseGroup(group: string): Group {
  const optional = group.endsWith('?');
  return { alternatives: (optional ? group.slice(0, -1) : group).split('|'), optional };
}

/** Reads "u:you plz:please" as pairs of what is written and what is meant. */
export function parseSpellings(spellings: string): [written: string, meant: string][] {
  return spellings
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]);
}
