/** The fourteen allergens of Regulation (EU) 1169/2011, Annex II. */
export const EU_ALLERGENS = [
  'gluten',
  'crustaceans',
  'egg',
  'fish',
  'peanut',
  'soy',
  'milk',
  'tree_nut',
  'celery',
  'mustard',
  'sesame',
  'sulphites',
  'lupin',
  'molluscs',
] as const;

/** What a food may contain, as far as an allergy, a diet or a condition asks for it. One bit each, hence at most 32. */
export const PROPERTIES = [
  ...EU_ALLERGENS,
  'meat',
  'pork',
  'alcohol',
  'gelatine',
  'insect',
  'honey',
  'animal_fat',
  'rennet',
  'blood',
  /** From an animal that is not killed for it, and no food of its own: shellac, lanolin, royal jelly. */
  'animal_product',
  /** Of an animal that is never kosher, and neither pork nor shellfish: rabbit, eel, horse. */
  'not_kosher',
  'fodmap',
  'high_potassium',
  'high_purine',
  /** Rich in vitamin K, or known to change what warfarin does in another way. */
  'vitamin_k',
  'aspartame',
  'high_protein',
  'lactose',
] as const;

export type Property = (typeof PROPERTIES)[number];

const BITS = new Map<string, number>(PROPERTIES.map((property, index) => [property, (1 << index) >>> 0]));

/** Names that stand for several properties in the lexicon's lines. */
const SHORTHANDS: Readonly<Record<string, readonly Property[]>> = {
  wheat: ['gluten', 'fodmap'],
  dairy: ['milk', 'lactose', 'fodmap'],
  cheese: ['milk', 'high_protein'],
  pork: ['pork', 'meat'],
  lard: ['pork', 'meat', 'animal_fat'],
  red_meat: ['meat', 'high_purine'],
  shellfish: ['crustaceans', 'molluscs'],
  nuts: ['tree_nut', 'peanut'],
};

/** A set of properties, one bit each. */
export type Properties = number;

/** Just the properties named. */
export function setOf(properties: readonly Property[]): Properties {
  let set = 0;
  for (const property of properties) set |= BITS.get(property)!;
  return set >>> 0;
}

/** Reads names of the lexicon's lines; "pork" is meat too. Throws for one that is neither a property nor a shorthand. */
export function propertiesOf(names: readonly string[]): Properties {
  let set = 0;
  for (const name of names) {
    for (const property of SHORTHANDS[name] ?? [name]) {
      const bit = BITS.get(property);
      if (bit === undefined) throw new Error(`The lexicon knows no property ${property}`);
      set |= bit;
    }
  }
  return set >>> 0;
}
