import { compounds } from './compounds.js';
import { cereals } from './en/cereals.js';
import { dishes } from './en/dishes.js';
import { drinks } from './en/drinks.js';
import { fishAndSeafood } from './en/fish-and-seafood.js';
import { meatAndAnimal } from './en/meat-and-animal.js';
import { milkAndEgg } from './en/milk-and-egg.js';
import { nutsAndSeeds } from './en/nuts-and-seeds.js';
import { plants } from './en/plants.js';
import { allergens } from './es/allergens.js';
import { foods } from './es/foods.js';
import { type Food, type Lexicon, readFoods } from './food.js';
import { idioms } from './idioms.js';
import { names } from './names.js';

export const lexicons: readonly Lexicon[] = [
  nutsAndSeeds,
  milkAndEgg,
  cereals,
  fishAndSeafood,
  meatAndAnimal,
  plants,
  drinks,
  dishes,
  allergens,
  foods,
  ...names,
];

/** Every name that the guard knows. */
export function allFoods(): Food[] {
  const spelt = lexicons.flatMap(readFoods);
  const known = new Set(spelt.map(({ name }) => name));
  return [
    ...spelt,
    ...compounds(known),
    ...idioms.flatMap(readFoods).map((food): Food => ({ ...food, isIdiom: true })),
  ];
}
