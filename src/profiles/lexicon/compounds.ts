import type { Food } from './food.js';
import { propertiesOf } from './property.js';

/**
 * Products named after the plant that they are made from: "oat milk" holds no milk and "rice noodles" no wheat, only
 * what the plant holds. Every plant is combined with every product of its table.
 */
const PLANT_MILKS: Readonly<Record<string, string>> = {
  almond: 'tree_nut',
  cashew: 'tree_nut fodmap',
  hazelnut: 'tree_nut',
  walnut: 'tree_nut',
  macadamia: 'tree_nut',
  pistachio: 'tree_nut fodmap',
  pecan: 'tree_nut',
  peanut: 'peanut',
  soy: 'soy high_protein',
  soya: 'soy high_protein',
  oat: 'gluten',
  rice: '',
  coconut: '',
  hemp: '',
  pea: '',
  flax: '',
  quinoa: '',
  sesame: 'sesame',
  'tiger nut': '',
  potato: '',
};

const MILK_PRODUCTS = [
  'milk',
  'milk latte',
  'milk yogurt',
  'milk yoghurt',
  'milk powder',
  'drink',
  'yogurt',
  'yoghurt',
  'cheese',
  'cream',
  'creamer',
  'butter',
  'based milk',
  'based yogurt',
  'based yoghurt',
  'based cheese',
  'based cream',
  'based drink',
  'based ice cream',
  'milk ice cream',
];

const FLOURS: Readonly<Record<string, string>> = {
  almond: 'tree_nut',
  chestnut: 'tree_nut',
  soy: 'soy high_protein',
  soya: 'soy high_protein',
  lupin: 'lupin',
  rice: '',
  'brown rice': '',
  corn: '',
  maize: '',
  buckwheat: '',
  quinoa: '',
  millet: '',
  sorghum: '',
  teff: '',
  amaranth: '',
  chickpea: 'fodmap',
  lentil: 'fodmap',
  'red lentil': 'fodmap',
  coconut: '',
  cassava: '',
  tapioca: '',
  potato: '',
  konjac: '',
  'sweet potato': '',
  mung: '',
};

const FLOUR_PRODUCTS = [
  'flour',
  'bread',
  'noodle',
  'vermicelli',
  'pasta',
  'spaghetti',
  'penne',
  'fusilli',
  'macaroni',
  'tortilla',
  'wrap',
  'cracker',
  'cereal',
  'flakes',
  'porridge',
  'pancake',
  'couscous',
  'pizza base',
  'crispbread',
  'flour bread',
  'flour tortilla',
  'flour pancake',
  'starch',
];

const LECHES: Readonly<Record<string, string>> = {
  almendra: 'tree_nut',
  anacardo: 'tree_nut fodmap',
  avellana: 'tree_nut',
  nuez: 'tree_nut',
  macadamia: 'tree_nut',
  pistacho: 'tree_nut fodmap',
  cacahuete: 'peanut',
  cacahuate: 'peanut',
  maní: 'peanut',
  soja: 'soy high_protein',
  soya: 'soy high_protein',
  avena: 'gluten',
  arroz: '',
  coco: '',
  cáñamo: '',
  guisante: '',
  quinoa: '',
  sésamo: 'sesame',
  chufa: '',
  alpiste: '',
};

const PRODUCTOS_DE_LECHE = [
  'leche',
  'bebida',
  'yogur',
  'yogurt',
  'queso',
  'nata',
  'crema',
  'mantequilla',
  'manteca',
  'café con leche',
  'cortado con leche',
  'arroz con leche',
  'batido de leche',
  'vaso de leche',
];

const HARINAS: Readonly<Record<string, string>> = {
  almendra: 'tree_nut',
  castaña: 'tree_nut',
  soja: 'soy high_protein',
  altramuz: 'lupin',
  arroz: '',
  maíz: '',
  'trigo sarraceno': '',
  sarraceno: '',
  quinoa: '',
  mijo: '',
  sorgo: '',
  teff: '',
  amaranto: '',
  garbanzo: 'fodmap',
  lenteja: 'fodmap',
  'lenteja roja': 'fodmap',
  coco: '',
  yuca: '',
  tapioca: '',
  patata: '',
  konjac: '',
  nopal: '',
};

const PRODUCTOS_DE_HARINA = [
  'harina',
  'pan',
  'pasta',
  'fideo',
  'espagueti',
  'macarrones',
  'tallarín',
  'tortilla',
  'tortita',
  'galleta',
  'crepe',
  'crep',
  'creps',
  'blini',
  'bizcocho',
  'magdalena',
  'crackers',
  'almidón',
  'fécula',
  'copos',
  'oblea',
  'wrap',
  'gachas',
  'sémola',
  'noodles',
  'tostada',
];

/** All of them but those in `known`, names that the lexicon spells out itself. */
export function compounds(known: ReadonlySet<string>): Food[] {
  const made: Food[] = [];
  const make = (language: 'en' | 'es', name: string, contains: string): void => {
    if (known.has(name)) return;
    made.push({
      name,
      language,
      isOnlyOwnLanguage: false,
      contains: propertiesOf(contains.split(' ').filter(Boolean)),
    });
  };
  const combine = (plants: Readonly<Record<string, string>>, products: readonly string[], language: 'en' | 'es') => {
    for (const [plant, contains] of Object.entries(plants)) {
      for (const product of products) {
        make(language, language === 'en' ? `${plant} ${product}` : `${product} de ${plant}`, contains);
      }
    }
  };
  combine(PLANT_MILKS, MILK_PRODUCTS, 'en');
  combine(FLOURS, FLOUR_PRODUCTS, 'en');
  combine(LECHES, PRODUCTOS_DE_LECHE, 'es');
  combine(HARINAS, PRODUCTOS_DE_HARINA, 'es');
  return made;
}
