import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTokens } from '../llm/token-counter.js';
import { ArticleError, parseArticle, readKnowledgeFolder } from './ingestion.js';
import { renderPassage } from './passage.js';

const ARTICLE = `---
title: " Root rot "
aliases: [brown roots, Wurzelfäule]
symptoms:
  - slimy roots
  - "smell: rotten"
phases: [vegetative, flowering]
severity: high
sources:
  - "Somebody, Roots, 2020, https://example.com/a?b=c#d"
  - Somebody else
---
Roots drown.

## What it looks like
Brown and slimy.
- in hydro
- in soil

### How fast
Two days.

## What to do
Cool the water to 18–20 °C.
`;

const article = (fields: string, body: string) => `---\n${fields}\n---\n${body}`;
const headings = (body: string) => parseArticle('a', article('title: T', body)).passages.map(({ heading }) => heading);

describe('parseArticle', () => {
  it('reads the front matter', () => {
    expect(parseArticle('root-rot', ARTICLE)).toMatchObject({
      slug: 'root-rot',
      title: 'Root rot',
      aliases: 'brown roots . Wurzelfäule',
      symptoms: 'slimy roots . smell: rotten',
      phases: ['vegetative', 'flowering'],
      severity: 'high',
      sources: ['Somebody, Roots, 2020, https://example.com/a?b=c#d', 'Somebody else'],
    });
  });

  it('makes a passage of the introduction and of each section', () => {
    expect(parseArticle('root-rot', ARTICLE).passages.map(({ heading, content }) => [heading, content])).toEqual([
      ['Root rot', 'Roots drown.'],
      ['What it looks like', 'Brown and slimy.\n- in hydro\n- in soil\n\n### How fast\nTwo days.'],
      ['What to do', 'Cool the water to 18–20 °C.'],
    ]);
  });

  it('counts each passage as the prompt renders it', () => {
    const { title, passages } = parseArticle('root-rot', ARTICLE);
    for (const { heading, content, tokens } of passages) {
      expect(tokens).toBe(countTokens(renderPassage({ title, heading, content })));
    }
  });

  it('reads the same from a file with CRLF', () => {
    const { content_hash: _unix, ...unix } = parseArticle('root-rot', ARTICLE);
    const { content_hash: _windows, ...windows } = parseArticle('root-rot', ARTICLE.replaceAll('\n', '\r\n'));
    expect(windows).toEqual(unix);
  });

  it('needs nothing but a title and text', () => {
    expect(parseArticle('a', article('title: T', 'Text'))).toMatchObject({
      aliases: '',
      symptoms: '',
      phases: [],
      severity: null,
      sources: [],
      passages: [{ heading: 'T', content: 'Text' }],
    });
  });

  it('takes questions for symptoms where an article has those, and no topics for phases', () => {
    const fields = 'title: T\nquestions: [Is it safe?, How much?]\ntopics: [allergens]';
    expect(parseArticle('a', article(fields, 'Text'))).toMatchObject({
      symptoms: 'Is it safe? . How much?',
      phases: [],
      severity: null,
    });
  });

  it.each([
    ['no introduction', '## A\nText', ['A']],
    ['an empty section', 'Text\n## A\n\n## B\nText\n## C', ['T', 'B']],
    ['a rule of dashes in the text', 'Text\n\n---\n\nMore', ['T']],
    ['deeper headings', 'Text\n### A\nText\n#### B\nText', ['T']],
    ['signs that are no heading', 'Text\n##A\nText ## B\n ## C', ['T']],
    ['space around a heading', 'Text\n##   A  \nText', ['T', 'A']],
  ])('cuts at level two: %s', (_name, body, expected) => {
    expect(headings(body)).toEqual(expected);
  });

  it('hashes the whole text', () => {
    const { content_hash: hash } = parseArticle('root-rot', ARTICLE);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(parseArticle('other', ARTICLE).content_hash).toBe(hash);
    expect(parseArticle('root-rot', `${ARTICLE}.`).content_hash).not.toBe(hash);
    expect(parseArticle('root-rot', ARTICLE.replace('high', 'low')).content_hash).not.toBe(hash);
  });

  it.each([
    ['no front matter', 'Text alone'],
    ['front matter that does not end', '---\ntitle: T\nText'],
    ['front matter that does not begin', 'title: T\n---\nText'],
    ['front matter behind a line', `\n${article('title: T', 'Text')}`],
    ['an empty file', ''],
    ['broken YAML', article('title: [T', 'Text')],
    ['a key twice', article('title: T\ntitle: T', 'Text')],
    ['no title', article('severity: high', 'Text')],
    ['an empty title', article('title: "  "', 'Text')],
    ['a title that is a number', article('title: 5', 'Text')],
    ['front matter that is a list', article('- title: T', 'Text')],
    ['front matter that is a text', article('T', 'Text')],
    ['no text', article('title: T', '\n \n')],
    ['sections without text', article('title: T', '## A\n\n## B\n')],
    ['aliases that are no list', article('title: T\naliases: one, two', 'Text')],
    ['symptoms that are no list', article('title: T\nsymptoms: one', 'Text')],
    ['questions that are no list', article('title: T\nquestions: one', 'Text')],
    ['phases that are no list', article('title: T\nphases: flowering', 'Text')],
    ['sources that are no list', article('title: T\nsources: {a: b}', 'Text')],
  ])('names the file with %s', (_name, text) => {
    expect(() => parseArticle('the-file', text)).toThrow(ArticleError);
    expect(() => parseArticle('the-file', text)).toThrow(/^the-file\.md\b/);
  });
});

describe('readKnowledgeFolder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'knowledge-'));
    await writeFile(join(folder, 'b.md'), 'B');
    await writeFile(join(folder, 'a.md'), 'Ä');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const hash = async () => (await readKnowledgeFolder(folder)).hash;

  it('reads the Markdown files by name', async () => {
    await writeFile(join(folder, 'notes.txt'), 'Not this');
    expect((await readKnowledgeFolder(folder)).files).toEqual([
      { slug: 'a', text: 'Ä' },
      { slug: 'b', text: 'B' },
    ]);
  });

  it('has the same hash while nothing changes', async () => {
    const before = await hash();
    await writeFile(join(folder, 'notes.txt'), 'Not this');
    expect(await hash()).toBe(before);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a text', () => writeFile(join(folder, 'b.md'), 'C')],
    ['a new file', () => writeFile(join(folder, 'c.md'), '')],
    ['a file that is gone', () => rm(join(folder, 'b.md'))],
    ['a name', () => rm(join(folder, 'b.md')).then(() => writeFile(join(folder, 'c.md'), 'B'))],
  ])('has another hash after %s', async (_name, change) => {
    const before = await hash();
    await change();
    expect(await hash()).not.toBe(before);
  });

  it('refuses an empty folder, whose import would delete everything, and one that is not there', async () => {
    await mkdir(join(folder, 'empty'));
    await expect(readKnowledgeFolder(join(folder, 'empty'))).rejects.toThrow(ArticleError);
    await expect(readKnowledgeFolder(join(folder, 'nowhere'))).rejects.toThrow('nowhere');
  });
});
