import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { countTokens } from '../llm/token-counter.js';
import { parseArticle } from './ingestion.js';
import { renderPassage } from './passage.js';

const FOLDER = fileURLToPath(new URL('../../supabase/knowledge/aurora/', import.meta.url));
const PHASES = ['germination', 'seedling', 'vegetative', 'flowering', 'drying', 'curing'];
const FIELDS = ['title', 'aliases', 'symptoms', 'phases', 'severity', 'sources'];
const SEVERITIES = ['low', 'moderate', 'high', 'critical'];

interface FrontMatter {
  readonly title: string;
  readonly aliases: string[];
  readonly symptoms: string[];
  readonly phases: string[];
  readonly severity: string;
  readonly sources: string[];
}

const names = readdirSync(FOLDER).sort();
const texts = new Map(names.map((name) => [name, readFileSync(`${FOLDER}${name}`, 'utf8')]));
const frontMatter = (name: string): FrontMatter => parse(texts.get(name)!.split('---\n')[1]!);
const document = (name: string) => parseArticle(name.replace(/\.md$/, ''), texts.get(name)!);

function expectTexts(values: unknown, least: number): void {
  const list = values as string[];
  expect(Array.isArray(list)).toBe(true);
  expect(list.every((value) => typeof value === 'string' && value.trim() === value && value !== '')).toBe(true);
  expect(new Set(list).size).toBe(list.length);
  expect(list.length).toBeGreaterThanOrEqual(least);
}

describe('the shipped articles', () => {
  it('are 40 at least, in files named like slugs', () => {
    expect(names.length).toBeGreaterThanOrEqual(40);
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*\.md$/.test(name))).toEqual([]);
  });

  it('have titles of their own', () => {
    const titles = names.map((name) => document(name).title.toLowerCase());
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  describe.each(names)('%s', (name) => {
    it('has all fields and no other', () => {
      expect(Object.keys(frontMatter(name)).sort()).toEqual([...FIELDS].sort());
    });

    it('has a title, aliases and symptoms', () => {
      const { title, aliases, symptoms } = frontMatter(name);
      expectTexts([title], 1);
      expectTexts(aliases, 3);
      expectTexts(symptoms, 1);
    });

    it('has phases and a severity that there are', () => {
      const { phases, severity } = frontMatter(name);
      expectTexts(phases, 1);
      expect(phases.filter((phase) => !PHASES.includes(phase))).toEqual([]);
      expect(SEVERITIES).toContain(severity);
    });

    it('names two sources with their addresses', () => {
      const { sources } = frontMatter(name);
      expectTexts(sources, 2);
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
