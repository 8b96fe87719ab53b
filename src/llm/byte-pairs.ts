/** Token in base64 (as the vocabulary is shipped: decoding it would cost 100 ms at the start) → merge rank. */
export type Ranks = ReadonlyMap<string, number>;

/** o200k_base's longest token is 128 bytes. */
const LONGEST_TOKEN = 128;
const NO_RANK = 0x7fffffff;

/**
 * How many tokens byte-pair encoding makes of one piece: merges the neighbours of lowest rank until none is left.
 * js-tiktoken's own merge slices and joins every pair again in every round (20 ms for 256 letters); this one
 * remembers each pair's rank and looks up only the two that a merge changes.
 */
export function countBytePairs(bytes: Buffer, ranks: Ranks): number {
  const size = bytes.length;
  const rankOf = (from: number, to: number): number =>
    to - from > LONGEST_TOKEN ? NO_RANK : (ranks.get(bytes.toString('base64', from, to)) ?? NO_RANK);
  if (size <= 1 || rankOf(0, size) !== NO_RANK) return size === 0 ? 0 : 1;

  // Part i is bytes starts[i] … starts[i + 1]; pairRanks[i] is the rank of part i joined with part i + 1.
  const starts = new Int32Array(size + 1);
  const pairRanks = new Int32Array(size).fill(NO_RANK);
  for (let i = 0; i <= size; i++) starts[i] = i;
  for (let i = 0; i < size - 1; i++) pairRanks[i] = rankOf(i, i + 2);

  let parts = size;
  while (parts > 1) {
    let lowest = NO_RANK;
    let at = -1;
    for (let i = 0; i < parts - 1; i++) {
      const rank = pairRanks[i]!;
      if (rank < lowest) {
        lowest = rank;
        at = i;
      }
    }
    if (at < 0) break;
    starts.copyWithin(at + 1, at + 2, parts + 1);
    pairRanks.copyWithin(at + 1, at + 2, parts);
    parts--;
    pairRanks[at] = at < parts - 1 ? rankOf(starts[at]!, starts[at + 2]!) : NO_RANK;
    if (at > 0) pairRanks[at - 1] = rankOf(starts[at - 1]!, starts[at + 1]!);
  }
  return parts;
}
