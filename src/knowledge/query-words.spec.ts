import fc from 'fast-check';
import { queryWords } from './query-words.js';

describe('queryWords', () => {
  it.each([
    ['My plants look yellowish. What should I do?', ['yellowish']],
    ['Root rot, root ROT!', ['root', 'rot']],
    ['¿Araña roja? Spinnmilben – pH 5.8', ['araña', 'roja', 'spinnmilben', 'ph']],
    ['What should I do? Thanks!', []],
    [' 🌱🌱 ', []],
    ['', []],
  ])('of %j are %j', (query, words) => {
    expect(queryWords(query)).toEqual(words);
  });

  it('are the longest of many, in their order', () => {
    const many = Array.from({ length: 100 }, (_unused, index) => `${'x'.repeat(index % 50)}${index}`).join(' ');
    const words = queryWords(many);
    expect(words).toHaveLength(32);
    expect(words.map((word) => many.indexOf(` ${word} `) >= 0 || many.endsWith(word))).not.toContain(false);
    expect(Math.min(...words.map(({ length }) => length))).toBeGreaterThan(30);
  });

  it('are few and short, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 6000 }), (query) => {
        const words = queryWords(query);
        expect(words.length).toBeLessThanOrEqual(32);
        expect(words.every((word) => word.length <= 80 && !/\s/.test(word))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
