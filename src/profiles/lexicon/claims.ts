import type { Property } from './property.js';

const MEAT: readonly Property[] = ['meat', 'pork', 'blood', 'animal_fat', 'not_kosher', 'gelatine', 'rennet', 'insect'];
const FISH: readonly Property[] = ['fish', 'crustaceans', 'molluscs'];
const DAIRY: readonly Property[] = ['milk', 'lactose'];
const ANIMALS: readonly Property[] = [...MEAT, ...FISH, ...DAIRY, 'egg', 'honey', 'animal_product', 'high_purine'];

export interface Claim {
  /** Folded, its forms parted by "|". */
  readonly words: string;
  /** What a food of which this is said does not contain. */
  readonly without: readonly Property[];
  /** Spanish adjectives follow their noun: "queso vegano". */
  readonly follows: boolean;
}

/** What labels say of a food, besides "free from" and "without". */
export const CLAIMS: readonly Claim[] = [
  { words: 'vegan|plant based|plantbased|mock|faux|vegane', without: ANIMALS, follows: false },
  { words: 'vegano|vegana|veganos|veganas|vegetal|vegetales', without: ANIMALS, follows: true },
  { words: 'vegetarian|veggie|meatless|meat free', without: [...MEAT, ...FISH, 'high_purine'], follows: false },
  {
    words: 'vegetariano|vegetariana|vegetarianos|vegetarianas',
    without: [...MEAT, ...FISH, 'high_purine'],
    follows: true,
  },
  { words: 'vegetable|veg', without: [...MEAT, ...FISH, 'high_purine'], follows: false },
  { words: 'de verduras|de verdura|de hortalizas', without: [...MEAT, ...FISH, 'high_purine'], follows: true },
  { words: 'unsulphured|unsulfured', without: ['sulphites'], follows: false },
  { words: 'sin azufre|sin sulfitar|sin azufre anadido', without: ['sulphites'], follows: true },
  { words: 'parve|pareve', without: DAIRY, follows: false },
  {
    words: 'gf|suitable for coeliacs|suitable for celiacs|coeliac friendly|celiac friendly|coeliac safe|celiac safe',
    without: ['gluten', 'fodmap'],
    follows: false,
  },
  {
    words: 'apto para celiacos|apta para celiacos|aptos para celiacos|aptas para celiacos',
    without: ['gluten', 'fodmap'],
    follows: true,
  },
  {
    words: 'apto para veganos|apta para veganos|aptos para veganos|aptas para veganos',
    without: ANIMALS,
    follows: true,
  },
  { words: 'vegan friendly|suitable for vegans', without: ANIMALS, follows: false },
  { words: 'suitable for vegetarians', without: [...MEAT, ...FISH], follows: false },
  { words: 'eggless', without: ['egg'], follows: false },
  { words: 'non dairy|nondairy|dairyless', without: [...DAIRY, 'fodmap'], follows: false },
  { words: 'lactose reduced|lactofree|delactosed', without: ['lactose', 'fodmap'], follows: false },
  { words: 'deslactosada|deslactosado|deslactosados', without: ['lactose', 'fodmap'], follows: true },
  { words: 'nutless', without: ['tree_nut', 'peanut'], follows: false },
  { words: 'flourless', without: ['gluten', 'fodmap'], follows: false },
  { words: 'boneless', without: [], follows: false },
  { words: 'non alcoholic|nonalcoholic|dealcoholised|dealcoholized', without: ['alcohol'], follows: false },
  { words: 'desalcoholizado|desalcoholizada', without: ['alcohol'], follows: true },
  { words: 'low fodmap|fodmap friendly', without: ['fodmap'], follows: false },
  { words: 'low protein|low phenylalanine', without: ['high_protein'], follows: false },
  { words: 'low potassium', without: ['high_potassium'], follows: false },
  { words: 'low purine', without: ['high_purine'], follows: false },
  { words: 'bajo en fodmap|baja en fodmap|bajos en fodmap|bajas en fodmap', without: ['fodmap'], follows: true },
  {
    words: 'bajo en potasio|baja en potasio|bajos en potasio|bajas en potasio',
    without: ['high_potassium'],
    follows: true,
  },
  { words: 'bajo en proteinas|baja en proteinas', without: ['high_protein'], follows: true },
  {
    words: 'halal',
    without: ['pork', 'alcohol', 'gelatine', 'animal_fat', 'blood', 'rennet', 'insect'],
    follows: false,
  },
  {
    words: 'kosher',
    without: ['pork', 'gelatine', 'animal_fat', 'blood', 'rennet', 'insect', 'not_kosher'],
    follows: false,
  },
  {
    words: 'halal',
    without: ['pork', 'alcohol', 'gelatine', 'animal_fat', 'blood', 'rennet', 'insect'],
    follows: true,
  },
  {
    words: 'kosher',
    without: ['pork', 'gelatine', 'animal_fat', 'blood', 'rennet', 'insect', 'not_kosher'],
    follows: true,
  },
];

/**
 * What "X free" and "without X" take from a food, for names where it is not just what X contains: lactose-free milk
 * is still milk, and wheat-free bread may be of rye.
 */
export const FREE_FROM: Readonly<Record<string, readonly Property[]>> = {
  lactose: ['lactose', 'fodmap'],
  lactosa: ['lactose', 'fodmap'],
  wheat: ['fodmap'],
  trigo: ['fodmap'],
  gluten: ['gluten', 'fodmap'],
  dairy: [...DAIRY, 'fodmap'],
  milk: [...DAIRY, 'fodmap'],
  leche: [...DAIRY, 'fodmap'],
  lacteo: [...DAIRY, 'fodmap'],
  lacteos: [...DAIRY, 'fodmap'],
  cheese: DAIRY,
  queso: DAIRY,
  meat: [...MEAT, 'high_purine'],
  carne: [...MEAT, 'high_purine'],
  pork: ['pork'],
  cerdo: ['pork'],
  seafood: FISH,
  marisco: ['crustaceans', 'molluscs'],
  alcohol: ['alcohol'],
};

/** Names that stand on labels rather than on plates: in "pan sin gluten y queso" the cheese is eaten. */
export const LABEL_NAMES: ReadonlySet<string> = new Set([
  'gluten',
  'lactose',
  'lactosa',
  'alcohol',
  'dairy',
  'lacteos',
]);

/** Foods made in another food's place: where one of them is used, the dish is without what it stands for. */
export const ALTERNATIVES: readonly { readonly name: RegExp; readonly without: readonly Property[] }[] = [
  {
    name: /^(?:[a-z]+ ){1,3}(?:milk|drink|yoghurt|yogurt|cheese|creamer)$|^(?:coconut|soy|soya|oat|rice|almond|cashew) cream$/,
    without: [...DAIRY, 'fodmap'],
  },
  {
    name: /^(?:leche|bebida|yogur|yogurt|queso|nata) (?:de [a-z]+|vegetal|vegano|vegana)$/,
    without: [...DAIRY, 'fodmap'],
  },
  {
    name: /^(?:[a-z]+ ){1,2}(?:flour|meal|crust|base)$|^cornflour$|^cornmeal$|^polenta$/,
    without: ['gluten', 'fodmap'],
  },
  { name: /^harina de [a-z ]+$|^maicena$|^polenta$/, without: ['gluten', 'fodmap'] },
  {
    name: /^(?:mushroom|tofu|tempeh|coconut|carrot|seitan|jackfruit|soy|soya|lentil|bean|aubergine) (?:bacon|sausage|chorizo|ham|mince|burger|meatballs?|nuggets)$/,
    without: MEAT,
  },
  { name: /^aquafaba$|^(?:flax|chia) egg$|^egg (?:replacer|replacement|substitute)$/, without: ['egg'] },
];

/** Heads of names that are what they say, whatever else a dish is made with: "milk" beside "oat milk". */
export const STAPLES: ReadonlySet<string> = new Set(
  `milk cheese butter cream yogurt yoghurt egg eggs whey casein wheat gluten flour rye barley malt lactose dairy leche queso
  mantequilla nata yogur huevo huevos harina trigo centeno cebada lactosa lacteo lacteos`.split(/\s+/),
);

/** Products of meat that plants are made into: "jackfruit tacos", "albóndigas de tofu". */
export const MEATLIKE: ReadonlySet<string> = new Set(
  `burger burgers burrito bacon sausage sausages chorizo meatball meatballs bolognese bolognaise ragu kebab kebabs nuggets nugget taco
  tacos steak steaks mince ham ribs jerky schnitzel pork gravy pate lasagne lasagna moussaka shawarma gyros biryani samosa samosas
  empanada empanadas stew goulash stroganoff jambalaya paella gumbo wellington
  hamburguesa hamburguesas salchicha salchichas albondiga albondigas bolonesa croquetas croqueta lasana filete filetes estofado
  canelones milanesa milanesas picadillo embutido carne`.split(/\s+/),
);
