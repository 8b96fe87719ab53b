import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { countTokens } from '../llm/token-counter.js';
import { parseArticle } from './ingestion.js';
import { renderPassage } from './passage.js';

const FOLDER = fileURLToPath(new URL('../../supabase/knowledge/', import.meta.url));

/** What the front matter of an assistant's articles has, and at least how many of each. */
const LIBRARIES = [
  {
    assistant: 'aurora',
    least: 40,
    lists: { aliases: 3, symptoms: 1, phases: 1, sources: 2 },
    words: {
      phases: ['germination', 'seedling', 'vegetative', 'flowering', 'drying', 'curing'],
      severity: ['low', 'moderate', 'high', 'critical'],
    },
  },
  {
    assistant: 'foodhak',
    least: 60,
    lists: { aliases: 3, questions: 4, topics: 1, sources: 2 },
    words: { topics: ['allergens', 'diets', 'conditions', 'nutrients', 'foods', 'meals', 'safety'] },
  },
];

describe.each(LIBRARIES)('the articles of $assistant', ({ assistant, least, lists, words }) => {
  const folder = `${FOLDER}${assistant}/`;
  const names = readdirSync(folder).sort();
  const texts = new Map(names.map((name) => [name, readFileSync(`${folder}${name}`, 'utf8')]));
  const frontMatter = (name: string): Record<string, unknown> => parse(texts.get(name)!.split('---\n')[1]!);
  const document = (name: string) => parseArticle(name.replace(/\.md$/, ''), texts.get(name)!);

  it(`are ${least} at least, in files named like slugs`, () => {
    expect(names.length).toBeGreaterThanOrEqual(least);
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*\.md$/.test(name))).toEqual([]);
  });

  it('have titles of their own', () => {
    const titles = names.map((name) => document(name).title.toLowerCase());
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  describe.each(names)('%s', (name) => {
    it('has all fields and no other', () => {
      const fields = new Set(['title', ...Object.keys(lists), ...Object.keys(words)]);
      expect(Object.keys(frontMatter(name)).sort()).toEqual([...fields].sort());
    });

    it('has clean texts in its lists, enough of them and each once', () => {
      const fields = frontMatter(name);
      for (const [field, count] of [['title', 1], ...Object.entries(lists)] as [string, number][]) {
        const values = [fields[field]].flat();
        expect(values.every((value) => typeof value === 'string' && value.trim() === value && value !== '')).toBe(true);
        expect(new Set(values).size).toBe(values.length);
        expect(values.length).toBeGreaterThanOrEqual(count);
      }
    });

    it('uses the words that there are', () => {
      const fields = frontMatter(name);
      for (const [field, known] of Object.entries(words)) {
        expect([fields[field]].flat().filter((value) => !known.includes(value as string))).toEqual([]);
      }
    });

    it('names its sources with their addresses', () => {
      const sources = frontMatter(name).sources as string[];
      expect(sources.filter((source) => !/https?:\/\/[^\s/]+\.[^\s/]+/.test(source))).toEqual([]);
    });

    it('has passages of a useful length, under headings of their own', () => {
      const { title, passages } = document(name);
      const lengths = passages.map((passage) => ({
        heading: passage.heading,
        tokens: countTokens(renderPassage({ ...passage, title })),
      }));
      expect(lengths.filter(({ tokens }) => tokens < 20 || tokens > 400)).toEqual([]);
      expect(passages.map(({ tokens }) => tokens)).toEqual(lengths.map(({ tokens }) => tokens));
      expect(new Set(passages.map(({ heading }) => heading)).size).toBe(passages.length);
    });

    it('is clean text', () => {
      const text = texts.get(name)!;
      expect(text.isWellFormed()).toBe(true);
      expect(text.normalize('NFC')).toBe(text);
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\ufeff\ufffd]/);
    });
  });
});
