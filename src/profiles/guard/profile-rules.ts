import { ALLERGY_NAMES, CONDITION_NAMES, DIET_NAMES, GROUP_NAMES, OTHER_ALLERGENS } from '../lexicon/profile-names.js';
import { type Property, setOf } from '../lexicon/property.js';
import type { Because, DietaryProfile } from './finding.js';
import { inflectionsOf } from './inflection.js';
import { fold, type Token, tokenise } from './tokens.js';

/** A food with any of `properties` conflicts. */
export interface Rule {
  readonly allergen: string;
  readonly because: Because;
  readonly properties: number;
  /** Lactose-free milk does no harm to those who lack lactase only. */
  readonly toleratesLactoseFree: boolean;
}

/** An allergen that the lexicon has no property for: its own name and those of the same food. */
export interface OtherAllergen {
  readonly allergen: string;
  readonly because: Because;
  readonly names: readonly string[];
}

export interface ProfileRules {
  readonly rules: readonly Rule[];
  readonly others: readonly OtherAllergen[];
  /** Meat and milk may each be eaten, but not together. */
  readonly isKosher: boolean;
}

const MEAT: readonly Property[] = ['meat', 'pork', 'gelatine', 'insect', 'animal_fat', 'rennet', 'blood', 'not_kosher'];
const FISH: readonly Property[] = ['fish', 'crustaceans', 'molluscs'];

const DIETS: Readonly<Record<string, readonly Property[]>> = {
  vegan: [...MEAT, ...FISH, 'milk', 'lactose', 'egg', 'honey', 'animal_product'],
  vegetarian: [...MEAT, ...FISH],
  pescatarian: MEAT.filter((property) => property !== 'not_kosher'),
  halal: ['pork', 'alcohol', 'gelatine', 'blood', 'insect', 'animal_fat'],
  kosher: ['pork', 'crustaceans', 'molluscs', 'blood', 'insect', 'gelatine', 'not_kosher'],
  low_fodmap: ['fodmap'],
  gluten_free: ['gluten'],
};

const CONDITIONS: Readonly<Record<string, readonly Property[]>> = {
  coeliac: ['gluten'],
  pku: ['aspartame', 'high_protein', 'meat', ...FISH, 'egg', 'peanut', 'tree_nut'],
  warfarin: ['vitamin_k'],
  gout: ['high_purine', 'crustaceans', 'molluscs'],
  kidney_disease: ['high_potassium'],
};

/** Words that are no part of an allergen's name. */
const FRAMING = new Set(
  `allergy allergies allergic allergen allergens alergia alergias alergico alergica alergicos alergicas allergie allergique
  intolerance intolerances intolerant intolerancia intolerancias intolerante sensitivity sensitive anaphylaxis anaphylactic
  anafilaxia severe severa severo grave mild leve strong food foods alimentaria alimentario i am im have has a an the to from of
  my soy tengo yo al la el los las del de all any todo todos toda todas and y or free no sin without products product derivados
  derived avoid evito evitar cant eat other others otros such as like raw cooked crudo especially disease enfermedad`.split(
    /\s+/,
  ),
);
/** What stands where there is nothing to tell. */
const NOTHING = new Set([
  'none',
  'nothing',
  'ninguna',
  'ninguno',
  'nada',
  'na',
  'n a',
  'no',
  'unknown',
  'known',
  'not known',
  'no known',
  'omnivore',
  'omnivoro',
  'omnivora',
  'anything',
  'everything',
]);

const allergensByName = new Map<string, readonly string[]>();
for (const [allergen, names] of Object.entries(ALLERGY_NAMES)) {
  for (const name of names) nameAllergen(name, [allergen]);
}
for (const [name, allergens] of Object.entries(GROUP_NAMES)) nameAllergen(name, allergens);

/** Also in the plural. */
function nameAllergen(name: string, allergens: readonly string[]): void {
  const words = name.split(' ');
  const last = words.at(-1)!;
  for (const language of ['en', 'es']) {
    for (const form of [last, ...inflectionsOf(last, language)]) {
      const plural = [...words.slice(0, -1), form].join(' ');
      if (!allergensByName.has(plural)) allergensByName.set(plural, allergens);
    }
  }
}

const namesOfOthers = new Map<string, readonly string[]>();
for (const line of OTHER_ALLERGENS) {
  const names = line.split(',').map((name) => name.trim());
  for (const language of ['en', 'es']) {
    // The first two are the food's own names; what follows may be only made of it.
    for (const name of names.slice(0, 2)) {
      for (const form of [fold(name), ...inflectionsOf(fold(name), language)]) {
        if (!namesOfOthers.has(form)) namesOfOthers.set(form, names);
      }
    }
  }
}

/** @param allergensOf what a food that the lexicon knows contains of the fourteen allergens */
export function rulesOf(
  profile: DietaryProfile,
  allergensOf: (name: string) => readonly string[] | undefined,
): ProfileRules {
  const rules = new Map<string, Rule>();
  const others = new Map<string, OtherAllergen>();
  const add = (
    allergen: string,
    because: Because,
    properties: readonly Property[],
    toleratesLactoseFree = false,
  ): void => {
    const key = `${because} ${allergen}`;
    if (rules.get(key)?.toleratesLactoseFree === false) return;
    rules.set(key, { allergen, because, properties: setOf(properties), toleratesLactoseFree });
  };
  const addAllergen = (allergen: string, because: Because): void =>
    add(allergen, because, allergen === 'milk' ? ['milk', 'lactose'] : [allergen as Property]);
  const addConditions = (text: string): boolean => {
    const named = namesIn(text, CONDITION_NAMES);
    for (const name of named) {
      if (name !== 'lactose') add(name, 'condition', CONDITIONS[name]!);
    }
    return named.some((name) => name !== 'lactose');
  };
  const addAllergies = (text: string, because: Because, keepsUnknown: boolean): void => {
    for (const { name, written } of partsOf(text)) {
      const known = allergensByName.get(name);
      if (known !== undefined) for (const allergen of known) addAllergen(allergen, because);
      else if (/^(?:lactos[ea]|laktose)$/.test(name)) add('milk', because, ['milk', 'lactose'], true);
      else if (namesOfOthers.has(name)) addOther(name, written, because);
      else {
        // "Proteínas de la leche" is no food of the lexicon, but has an allergen's name in it.
        const found = allergensOf(name) ?? name.split(' ').flatMap((word) => allergensByName.get(word) ?? []);
        if (found.length === 1) addAllergen(found[0]!, because);
        else if (keepsUnknown) addOther(name, written, because);
      }
    }
  };
  const addOther = (name: string, written: string, because: Because): void => {
    others.set(name, { allergen: written, because, names: [name, ...(namesOfOthers.get(name) ?? [])] });
  };

  for (const text of profile.allergies) {
    if (addConditions(text)) continue;
    addAllergies(text, 'allergy', true);
  }
  for (const text of profile.conditions) {
    if (addConditions(text)) continue;
    if (/lactos|laktos/.test(fold(text))) add('milk', 'condition', ['milk', 'lactose'], true);
    else if (/allerg|alerg|intoler/.test(fold(text))) addAllergies(text, 'allergy', true);
  }
  const diets = namesIn(profile.diet, DIET_NAMES);
  for (const diet of diets) {
    // "Pescatarian" and "vegetarian" in one line are one diet of two names.
    add(diet, 'diet', DIETS[diet]!);
  }
  addConditions(profile.diet);
  for (const match of fold(profile.diet).matchAll(/([a-z]{3,20})[ -]free|sin ([a-z]{3,20})/g)) {
    const name = match[1] ?? match[2]!;
    if (name !== 'gluten') addAllergies(name, 'diet', false);
  }
  return { rules: [...rules.values()], others: [...others.values()], isKosher: diets.includes('kosher') };
}

/** The keys of a table whose names begin at a word of the text. */
function namesIn(text: string, table: Readonly<Record<string, readonly string[]>>): string[] {
  const sought = ` ${tokenise(text.slice(0, LONGEST_TEXT))
    .map(({ word }) => word)
    .join(' ')} `;
  return Object.keys(table).filter((key) =>
    table[key]!.some((name) => sought.includes(name.length > 3 ? ` ${name}` : ` ${name} `)),
  );
}

interface Part {
  /** Folded. */
  readonly name: string;
  /** As the profile has it, in lower case. */
  readonly written: string;
}

/** The allergens that an entry lists, without the words around them: "Nut & milk allergy" are two. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  for (const part of text.slice(0, LONGEST_TEXT).split(/[,;/&+()\n]| and | or | y | e | o | et | und /i)) {
    const all = tokenise(part);
    const isNamed = allergensByName.has(all.map(({ word }) => word).join(' '));
    let named: readonly Token[] = isNamed ? all : trimmed(all);
    // "Soy" is a bean in English and frames the name in Spanish: alone it is the bean.
    if (named.length === 0) named = all.filter(({ word }) => allergensByName.has(word)).slice(0, 1);
    const name = named.map(({ word }) => word).join(' ');
    if (name === '' || NOTHING.has(name)) continue;
    parts.push({ name, written: part.slice(named[0]!.start, named.at(-1)!.end).toLowerCase() });
  }
  return parts;
}

/** Framing falls off at both ends, so that "productos derivados de la leche" ends as "leche". */
function trimmed(all: readonly Token[]): readonly Token[] {
  let start = 0;
  let end = all.length;
  while (start < end && FRAMING.has(all[start]!.word)) start += 1;
  while (end > start && FRAMING.has(all[end - 1]!.word)) end -= 1;
  return all.slice(start, end);
}

/** A profile's entries are short; what is longer is not read to its end. */
const LONGEST_TEXT = 300;
