import { ALTERNATIVES, MEATLIKE, STAPLES } from '../lexicon/claims.js';
import { setOf } from '../lexicon/property.js';
import type { FoodHit } from './food-index.js';
import { GAP, type Token } from './tokens.js';

const alternatives = ALTERNATIVES.map(({ name, without }) => ({ name, without: setOf(without) }));
const MEAT = setOf(['meat', 'pork', 'blood', 'animal_fat', 'not_kosher', 'gelatine', 'high_purine']);
const ANIMALS = MEAT | setOf(['fish', 'crustaceans', 'molluscs', 'milk', 'lactose', 'egg', 'honey']);
const ENDS_GROUP = new Set('and or but y e o u pero ni'.split(' '));
/** Behind these, quotation marks quote a label. */
const QUOTING = new Set(
  'says say said reads read label contains contain word dice pone etiqueta contiene palabra'.split(' '),
);
const OPENING_QUOTE = /["“«‘]$|(?<!\w)'$/;
const CLOSING_QUOTE = /^["”»’']/;

/**
 * "A latte with oat milk", "jackfruit tacos" and "pulled “pork”" are without what they are made to be like. Adds it to
 * what is cleared from each food.
 */
export function clearAlternatives(
  tokens: readonly Token[],
  hits: readonly FoodHit[],
  text: string,
  isServed: readonly boolean[],
  cleared: number[],
): void {
  let group: number[] = [];
  for (const [index, hit] of hits.entries()) {
    const before = hits[index - 1];
    if (before === undefined || isParted(tokens, before.end, hit.start)) {
      clearGroup(hits, group, isServed, cleared);
      group = [];
    }
    if (group.length < MOST_FOODS) group.push(index);
    if (before !== undefined) clearMeatlike(tokens, before, hit, index, cleared);
    if (before !== undefined) clearPlantMade(tokens, before, hit, index, cleared);
    if (isQuoted(tokens, text, hit)) cleared[index]! |= ANIMALS;
  }
  clearGroup(hits, group, isServed, cleared);
}

/** A clause names no more foods than this that are made of one another. */
const MOST_FOODS = 8;

function isParted(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > MOST_FOODS) return true;
  for (let at = from; at <= to && at < tokens.length; at += 1) {
    if (tokens[at]!.gap > GAP.hyphen || (at < to && ENDS_GROUP.has(tokens[at]!.word))) return true;
  }
  return false;
}

function clearGroup(
  hits: readonly FoodHit[],
  group: readonly number[],
  isServed: readonly boolean[],
  cleared: number[],
): void {
  if (group.length < 2) return;
  for (const index of group) {
    if (!isServed[index]) continue;
    const without = standsFor(hits[index]!) | (hits[index]!.contains & cleared[index]!);
    if (without === 0) continue;
    for (const other of group) if (other !== index && !isStaple(hits[other]!)) cleared[other]! |= without;
  }
}

function standsFor({ name, contains }: FoodHit): number {
  let without = 0;
  for (const alternative of alternatives) {
    if ((contains & alternative.without & ~FODMAP) === 0 && alternative.name.test(name)) without |= alternative.without;
  }
  return without;
}

const FODMAP = setOf(['fodmap']);

function isStaple({ name }: FoodHit): boolean {
  const space = name.indexOf(' ');
  return space < 0
    ? STAPLES.has(name)
    : STAPLES.has(name.slice(0, space)) || STAPLES.has(name.slice(name.lastIndexOf(' ') + 1));
}

/** "Jackfruit tacos" and "albóndigas de tofu". */
function clearMeatlike(
  tokens: readonly Token[],
  first: FoodHit,
  second: FoodHit,
  index: number,
  cleared: number[],
): void {
  if (second.start === first.end && tokens[second.start]!.gap <= GAP.hyphen) {
    if (!first.isIdiom && (first.contains & ANIMALS) === 0 && MEATLIKE.has(lastWord(second.name)))
      cleared[index]! |= MEAT;
    if (EGG_BASES.has(first.name)) cleared[index]! |= EGG;
  } else if (
    second.start === first.end + 1 &&
    tokens[first.end]!.word === 'de' &&
    tokens[first.end]!.gap <= GAP.hyphen
  ) {
    if ((second.contains & ANIMALS) === 0 && MEATLIKE.has(firstWord(first.name))) cleared[index - 1]! |= MEAT;
  }
}

/** "Yoghurt made from coconut" is no dairy product. */
function clearPlantMade(
  tokens: readonly Token[],
  first: FoodHit,
  second: FoodHit,
  index: number,
  cleared: number[],
): void {
  if (second.start - first.end > 4 || (second.contains & ANIMALS) !== 0 || !PLANT_BASES.has(second.name)) return;
  for (let at = first.end; at < second.start; at += 1) {
    if (MADE.has(tokens[at]!.word)) cleared[index - 1]! |= second.contains & GLUTEN ? DAIRY : DAIRY | GLUTEN;
  }
}

const DAIRY = setOf(['milk', 'lactose', 'fodmap']);
const EGG = setOf(['egg']);
const EGG_BASES = new Set(['chickpea', 'chickpea flour', 'gram flour', 'tofu', 'silken tofu', 'aquafaba']);
const GLUTEN = setOf(['gluten']);
const MADE = new Set('made based blended hecho hecha hechos base elaborado elaborada'.split(' '));
const PLANT_BASES = new Set(
  'courgette courgettes zucchini carrot carrots squash beetroot konjac kelp cauliflower mushroom mushrooms tofu calabacin zanahoria calabaza coliflor setas champinones coconut soy soya oat oats almond cashew rice hemp nut coco soja soya avena almendra anacardo arroz lentil lentils chickpea chickpeas quinoa corn maize buckwheat potato lenteja lentejas garbanzo garbanzos maiz'.split(
    ' ',
  ),
);

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
const firstWord = (name: string): string => name.split(' ', 1)[0]!;

function isQuoted(tokens: readonly Token[], text: string, { start, end }: FoodHit): boolean {
  const from = tokens[start]!.start;
  const to = tokens[end - 1]!.end;
  if (!OPENING_QUOTE.test(text.slice(Math.max(0, from - 2), from)) || !CLOSING_QUOTE.test(text.slice(to, to + 1)))
    return false;
  return !QUOTING.has(tokens[start - 1]?.word ?? '') && !QUOTING.has(tokens[start - 2]?.word ?? '');
}
