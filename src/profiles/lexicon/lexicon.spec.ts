import { fold, tokenise } from '../guard/tokens.js';
import { allFoods, lexicons } from './all-foods.js';
import { CUES } from './cues.js';
import { E_NUMBERS, eNumberSources } from './e-numbers.js';
import { readFoods } from './food.js';
import { PROPERTIES, propertiesOf } from './property.js';
import { sources } from './sources.js';

describe('the lexicon', () => {
  const spelt = lexicons.flatMap(readFoods);

  it('has at least 900 names in English and 700 in Spanish, before their plurals', () => {
    const count = (language: string): number =>
      new Set(spelt.filter((food) => food.language === language).map(({ name }) => fold(name))).size;
    expect(count('en')).toBeGreaterThanOrEqual(900);
    expect(count('es')).toBeGreaterThanOrEqual(700);
  });

  it('gives a name one meaning in each language', () => {
    const meanings = new Map<string, number>();
    for (const { language, name, contains } of spelt) {
      const key = `${language} ${fold(name)}`;
      expect([key, meanings.get(key) ?? contains]).toEqual([key, contains]);
      meanings.set(key, contains);
    }
  });

  it('has names of words, none of them free of letters', () => {
    for (const { name } of allFoods()) expect(tokenise(name).length).toBeGreaterThan(0);
  });

  it('has room for its properties and uses each of them', () => {
    expect(PROPERTIES.length).toBeLessThanOrEqual(32);
    const used = [
      ...spelt.map(({ contains }) => contains),
      ...Object.values(E_NUMBERS).map((line) => propertiesOf(line.split(' '))),
    ];
    for (const property of PROPERTIES)
      expect([property, used.some((set) => set & propertiesOf([property]))]).toEqual([property, true]);
  });

  it('refuses what it cannot read', () => {
    expect(() => propertiesOf(['chocolate'])).toThrow('no property chocolate');
    expect(() => readFoods({ language: 'en', sources: [], foods: 'peanut' })).toThrow('Not a line of foods');
  });

  it('names E-numbers as they are written, and sources that exist', () => {
    for (const number of Object.keys(E_NUMBERS)) expect(number).toMatch(/^E\d{3,4}[a-h]?$/);
    for (const name of [...eNumberSources, ...lexicons.flatMap((lexicon) => lexicon.sources)])
      expect(sources[name]).toMatch(/https?:\/\//);
  });

  it('has cues that are folded', () => {
    for (const cues of CUES) for (const phrases of Object.values(cues) as string[]) expect(fold(phrases)).toBe(phrases);
  });
});
