import type { PassageRow } from '../database/rows.js';

/** Of reciprocal rank fusion: Cormack, Clarke and Büttcher, SIGIR 2009, who found 60 to do well everywhere. */
const K = 60;

interface Fused<Item> {
  readonly item: Item;
  /** The sum of 1 / (60 + rank) over the rankings that have it; its rank is from 1. */
  readonly score: number;
}

/**
 * One ranking of several, whose scores cannot be compared, best first. What the rankings agree on wins; of equals the one
 * that came first does.
 */
export function fuse<Item>(
  rankings: readonly (readonly (readonly [item: Item, rank: number])[])[],
  keyOf: (item: Item) => unknown,
): Fused<Item>[] {
  const fused = new Map<unknown, Fused<Item>>();
  for (const [item, rank] of rankings.flat()) {
    const known = fused.get(keyOf(item));
    fused.set(keyOf(item), { item: known?.item ?? item, score: (known?.score ?? 0) + 1 / (K + rank) });
  }
  return [...fused.values()].sort((a, b) => b.score - a.score);
}

export const ranked = <Item>(items: readonly Item[]): (readonly [Item, number])[] =>
  items.map((item, index) => [item, index + 1]);

/**
 * The passages of an external store in the place of the database's shipped ones. A user's own documents are in the
 * database alone: they keep the rank that it gave them among all its passages.
 */
export function fuseWithExternal<Item extends { readonly source: string }>(
  database: readonly Item[],
  external: readonly Item[],
  keyOf: (item: Item) => unknown,
): Fused<Item>[] {
  return fuse([ranked(database).filter(([{ source }]) => source === 'own'), ranked(external)], keyOf);
}

/** The best `limit` passages of both; those of the database where no external store is configured or it failed (null). */
export function withExternal(
  databasePassages: readonly PassageRow[],
  external: readonly PassageRow[] | null,
  limit: number,
): PassageRow[] {
  if (external === null) return databasePassages.slice(0, limit);
  return fuseWithExternal(databasePassages, external, ({ id }) => id)
    .slice(0, limit)
    .map(({ item }) => item);
}
