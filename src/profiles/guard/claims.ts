import { CLAIMS, FREE_FROM } from '../lexicon/claims.js';
import { setOf } from '../lexicon/property.js';
import type { FoodHit } from './food-index.js';
import { GAP, type Token } from './tokens.js';

/** Tokens `start` to `end` (exclusive) say that a food does not contain `without`. */
interface ClaimHit {
  readonly start: number;
  readonly end: number;
  readonly without: number;
  readonly follows: boolean;
}

interface ClaimWords {
  readonly words: readonly string[];
  readonly without: number;
  readonly follows: boolean;
}

const claimsByFirstWord = new Map<string, ClaimWords[]>();
for (const { words, without, follows } of CLAIMS) {
  for (const form of words.split('|')) {
    const claim = { words: form.split(' '), without: setOf(without), follows };
    const same = claimsByFirstWord.get(claim.words[0]!);
    if (same === undefined) claimsByFirstWord.set(claim.words[0]!, [claim]);
    else same.push(claim);
  }
}

const freeFrom = new Map(Object.entries(FREE_FROM).map(([name, without]) => [name, setOf(without)]));

/** What a food is without if it is "free from" or "without" the food named. */
export const withoutFood = ({ name, contains }: FoodHit): number => freeFrom.get(name) ?? contains;

/** No noun phrase or list is followed further than this, so that the work stays linear in the text. */
const FARTHEST = 40;

const REGULAR = new Set('regular normal normales ordinary standard conventional real comun tradicional'.split(' '));
const LINKS = new Set(['and', 'or', 'y', 'e', 'o', 'u']);
const ENDS_NOUN_PHRASE = new Set('with in on for without but con en para sin pero i you we is are que that'.split(' '));
/** Plants that describe what is made of them, where they stand in the singular. */
const MODIFIERS = new Set(
  'oat rice corn seed buckwheat quinoa chickpea lentil almond coconut potato flax chia sesame walnut banana date honey fruit pumpkin sunflower millet teff raisin apple carrot'.split(
    ' ',
  ),
);
/** Begin what a claim before a comma is about: "gluten-free, high-fibre bread". */
const DESCRIBING = new Set(
  'high low wholegrain whole seeded sliced soft crusty rich fresh toasted thin dark light brown white wholemeal artisan unsweetened plain creamy crunchy organic homemade'.split(
    ' ',
  ),
);
const BEFORE_PREDICATE = new Set(
  'is are be its labelled labeled marked certified 100 fully naturally completely es son sea sean etiquetado certificado esta estan todo'.split(
    ' ',
  ),
);
const CONTRASTS = new Set(['but', 'pero']);
const NEGATORS = new Set('not isnt arent never no doesnt dont wasnt nunca'.split(' '));

/** What claims make of the foods around them. */
export interface Claims {
  /** By food: what is said to be missing from it. */
  readonly cleared: number[];
  /** By food: whether it is named only to say that something is free from it. */
  readonly isClaim: boolean[];
}

/** @param isInverted whether a claim behind a food is only asked for: "is the bread gluten free?" */
export function readClaims(tokens: readonly Token[], hits: readonly FoodHit[], isInverted: boolean): Claims {
  const cleared = hits.map(() => 0);
  const isClaim = hits.map(() => false);
  const claims: ClaimHit[] = [];
  const hitAt = new Map(hits.map((hit, index) => [hit.start, index]));
  const hitEndingBehind = new Map(hits.map((hit, index) => [hit.end - 1, index]));

  for (const [index, hit] of hits.entries()) {
    const behind = tokens[hit.end];
    if (behind === undefined || behind.gap > GAP.hyphen || behind.word !== 'free') continue;
    const next = tokens[hit.end + 1]?.word;
    if (next === 'range' || next === 'from') continue;
    isClaim[index] = true;
    claims.push({ start: hit.start, end: hit.end + 1, without: withoutFood(hit), follows: false });
  }
  for (let at = 0; at < tokens.length; at += 1) {
    for (const { words, without, follows } of claimsByFirstWord.get(tokens[at]!.word) ?? []) {
      if (words.every((word, offset) => tokens[at + offset]?.word === word)) {
        claims.push({ start: at, end: at + words.length, without, follows });
        // "Low fodmap" names FODMAPs only to say that there are few.
        for (let inside = at; inside < at + words.length; inside += 1) {
          const index = hitAt.get(inside);
          if (index !== undefined && hits[index]!.end <= at + words.length) isClaim[index] = true;
        }
      }
    }
  }
  if (claims.length === 0) return { cleared, isClaim };

  const claimEnd = new Map<number, number>();
  for (const { start, end } of claims) claimEnd.set(start, Math.max(end, claimEnd.get(start) ?? 0));
  const isRegular = (index: number): boolean => REGULAR.has(tokens[hits[index]!.start - 1]?.word ?? '');
  const clear = (index: number, without: number): void => {
    if (!isRegular(index)) cleared[index]! |= without;
  };

  for (const { start, end, without, follows } of claims) {
    if (isNegated(tokens, start)) continue;
    if (follows) {
      clearBefore(start, without);
    } else if (!clearBehind(end, without) && !isInverted) {
      const before = tokens[start - 1]?.word ?? '';
      const isPredicate =
        BEFORE_PREDICATE.has(before) || tokens[start]!.gap === GAP.bracket || tokens[start]!.gap === GAP.comma;
      if (isPredicate || isClaimOf(start) || tokens[start]!.word === 'suitable') clearSentence(start, without);
    }
  }
  return { cleared, isClaim };

  /** Whether a food carries the claim itself ("gluten free"), rather than a word that people use of themselves ("vegan"). */
  function isClaimOf(start: number): boolean {
    const index = hitAt.get(start);
    return index !== undefined && isClaim[index]!;
  }

  /** "Gluten-free bread and pasta": the foods of the noun phrase that begins behind the claim. */
  function clearBehind(from: number, without: number): boolean {
    let found = false;
    let others = 0;
    let at = from;
    while (at < tokens.length && at < from + FARTHEST) {
      const nextClaim = claimEnd.get(at);
      const { gap, word } = tokens[at]!;
      const goesOn = nextClaim !== undefined || (at === from && DESCRIBING.has(word));
      if (gap > GAP.hyphen && !(gap === GAP.comma && goesOn && !found)) break;
      if (nextClaim !== undefined && !found) {
        at = nextClaim;
        continue;
      }
      const index = hitAt.get(at);
      if (index !== undefined) {
        clear(index, without);
        found = true;
        at = hits[index]!.end;
        continue;
      }
      const follower = tokens[at + 1];
      if (LINKS.has(word) && follower !== undefined && (hitAt.has(at + 1) || claimEnd.has(at + 1))) {
        at += 1;
        continue;
      }
      // "Gluten-free oat and seed bread".
      if (
        LINKS.has(word) &&
        MODIFIERS.has(tokens[at - 1]!.word) &&
        hitAt.has(at + 2) &&
        tokens[at + 2]!.gap <= GAP.hyphen
      ) {
        at += 2;
        continue;
      }
      others += 1;
      if (found || others > 3 || ENDS_NOUN_PHRASE.has(word) || LINKS.has(word)) break;
      at += 1;
    }
    return found;
  }

  /** "Hamburguesa de queso vegana": the foods of the noun phrase that ends before the claim. */
  function clearBefore(until: number, without: number): void {
    let end = until;
    for (let at = until - 1; at >= 0 && at >= end - 3; at -= 1) {
      if (tokens[at + 1]!.gap > GAP.hyphen) break;
      const index = hitEndingBehind.get(at);
      if (index === undefined) {
        if (LINKS.has(tokens[at]!.word)) break;
        continue;
      }
      clear(index, without);
      end = hits[index]!.start;
      at = end;
      if (until - end > FARTHEST) break;
    }
  }

  /** "Bread and pasta that are gluten-free": the foods before the claim in its sentence. */
  function clearSentence(until: number, without: number): void {
    let from = until;
    while (
      from > 0 &&
      until - from < FARTHEST &&
      tokens[from]!.gap !== GAP.sentence &&
      !CONTRASTS.has(tokens[from]!.word)
    ) {
      const index = hitEndingBehind.get(from - 1);
      from -= 1;
      if (index !== undefined) clear(index, without);
    }
  }
}

function isNegated(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 2; before -= 1) {
    if (tokens[before + 1]!.gap > GAP.hyphen) return false;
    if (NEGATORS.has(tokens[before]!.word)) return true;
  }
  return false;
}
