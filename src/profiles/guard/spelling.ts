/** The first letters by which misspellings are looked up; what follows is compared afterwards. */
const PREFIX = 8;
const SHORTEST = 5;
const LONGEST = 24;
/** From this length on two slips are forgiven instead of one. */
const LENGTH_FOR_TWO_SLIPS = 9;
/** Below this length the first letter has to be right. */
const LENGTH_FOR_WRONG_FIRST_LETTER = 7;
const MOST_REMEMBERED = 20_000;

/** Tells which words are words, and so no misspellings. */
export interface KnownWords {
  has(word: string): boolean;
}

/**
 * Finds the known word that was meant by a misspelt one, by symmetric deletion: a word and its misspelling share a form
 * from which at most so many letters are missing as there were slips. What was looked up is remembered, up to a bound.
 */
export class Spelling {
  private readonly byDeletion = new Map<string, string[]>();
  private readonly remembered = new Map<string, string | undefined>();

  /** Words in `ordinary` are never taken for misspellings. */
  constructor(
    known: Iterable<string>,
    private readonly ordinary: KnownWords,
  ) {
    for (const word of known) {
      if (word.length < SHORTEST || word.length > LONGEST || /\d/.test(word)) continue;
      for (const form of deletions(word.slice(0, PREFIX), slipsFor(word.length))) {
        const words = this.byDeletion.get(form);
        if (words === undefined) this.byDeletion.set(form, [word]);
        else words.push(word);
      }
    }
  }

  /** The nearest known word; undefined for an ordinary word and one that is near to none. */
  nearest(word: string): string | undefined {
    if (word.length < SHORTEST || word.length > LONGEST + 1) return undefined;
    if (this.ordinary.has(word)) return undefined;
    if (this.remembered.has(word)) return this.remembered.get(word);
    const found = this.lookUp(word);
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
    this.remembered.set(word, found);
    return found;
  }

  private lookUp(word: string): string | undefined {
    let best: string | undefined;
    let fewest = 3;
    for (const form of deletions(word.slice(0, PREFIX), word.length >= LENGTH_FOR_TWO_SLIPS - 1 ? 2 : 1)) {
      for (const known of this.byDeletion.get(form) ?? []) {
        if (known === best) continue;
        const isFirstRight = known[0] === word[0];
        if (!isFirstRight && known.length < LENGTH_FOR_WRONG_FIRST_LETTER) continue;
        // Two slips and another first letter is another word.
        const allowed = Math.min(isFirstRight ? slipsFor(known.length) : 1, fewest - 1);
        const slips = distance(word, known, allowed);
        if (slips <= allowed && (slips !== 1 || isLikelySlip(word, known))) {
          best = known;
          fewest = slips;
        }
      }
    }
    return best;
  }
}

const slipsFor = (length: number): number => (length >= LENGTH_FOR_TWO_SLIPS ? 2 : 1);

function deletions(word: string, slips: number): Set<string> {
  const forms = new Set([word]);
  let last = [word];
  for (let slip = 0; slip < slips; slip += 1) {
    const next: string[] = [];
    for (const form of last) {
      for (let at = 0; at < form.length; at += 1) {
        const shorter = form.slice(0, at) + form.slice(at + 1);
        if (forms.has(shorter)) continue;
        forms.add(shorter);
        next.push(shorter);
      }
    }
    last = next;
  }
  return forms;
}

/** Damerau's distance (letters added, left out, replaced or swapped with their neighbour), or more than `most`. */
function distance(a: string, b: string, most: number): number {
  if (most < 0 || Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/** Letters that are heard or typed for one another: neighbours in sound, and on the keyboards of both languages. */
const LIKELY_PAIRS = new Set(
  `ae ai ao au ei eo eu io iu ou ay ey iy bv bp cs cz ck cq kq sz gj hj gk xs mn rl fv aq as az bg bh bn cd cf cv cx de
  df dr ds dx ed er es ew fg fr ft fd gf gh gt gv gy hg hn hu hy ij ik io jk jm jn ju kl ki ko lo lp mj mk nj nm ol op qw re rt
  sw sx sz tr ty ui uy vb vc vf vg we ws xc xz yu`
    .split(/\s+/)
    .flatMap((pair) => [pair, `${pair[1]}${pair[0]}`]),
);

/** Short words that differ in one letter are often two words ("patada", "patata"): only likely slips count there. */
function isLikelySlip(written: string, known: string): boolean {
  if (written.length !== known.length || known.length >= LENGTH_FOR_TWO_SLIPS) return true;
  let at = 0;
  while (at < known.length && written[at] === known[at]) at += 1;
  // Two letters swapped are a likely slip.
  if (written[at + 1] !== known[at + 1]) return true;
  return LIKELY_PAIRS.has(`${written[at]}${known[at]}`);
}
