import type { Source } from './sources.js';

export const eNumberSources: readonly Source[] = ['sanha', 'veganENumbers', 'halal', 'sweeteners', 'eu', 'fodmapGuide'];

/**
 * Food additives by their number in Regulation (EC) No 1333/2008, and what they are or are made from. Those that may
 * come from animals or plants alike (E471, E422, E631) are left out, for a warning at every loaf would soon be ignored.
 */
export const E_NUMBERS: Readonly<Record<string, string>> = {
  E120: 'insect',
  E220: 'sulphites',
  E221: 'sulphites',
  E222: 'sulphites',
  E223: 'sulphites',
  E224: 'sulphites',
  E225: 'sulphites',
  E226: 'sulphites',
  E227: 'sulphites',
  E228: 'sulphites',
  E150b: 'sulphites',
  E150d: 'sulphites',
  E234: 'milk',
  E322: 'soy egg',
  E420: 'fodmap',
  E421: 'fodmap',
  E426: 'soy',
  E428: 'gelatine meat',
  E441: 'gelatine meat',
  E479: 'soy',
  E485: 'gelatine meat',
  E508: 'high_potassium',
  E542: 'animal_product meat',
  E901: 'honey',
  E904: 'animal_product',
  E910: 'animal_product',
  E913: 'animal_product',
  E920: 'animal_product',
  E921: 'animal_product',
  E951: 'aspartame',
  E953: 'fodmap',
  E961: 'aspartame',
  E962: 'aspartame',
  E965: 'fodmap',
  E966: 'milk lactose fodmap',
  E967: 'fodmap',
  E969: 'aspartame',
  E1000: 'animal_product',
  E1105: 'egg',
  E1510: 'alcohol',
};
