import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createMigratedDatabase } from '../support/databases.js';
import { call } from './conversation.js';

interface Result {
  readonly document_id: string;
  readonly title: string;
  readonly heading: string;
  readonly content: string;
  readonly score: number;
  readonly source: string;
}

let pool: pg.Pool;

beforeAll(async () => {
  pool = new pg.Pool({ connectionString: await createMigratedDatabase(), max: 2 });
});
afterAll(() => pool.end());

async function search(query: string, limit = 5, owner: string = randomUUID()): Promise<Result[]> {
  return (await call(pool, 'search_knowledge', { assistant: 'aurora', owner, query, limit })).results;
}

const titles = (results: readonly Result[]) => results.map(({ title }) => title);

describe('a search', () => {
  test.each([
    ['My plants look yellowish. What should I do?', /nitrogen|yellow/i],
    ['How do I fix nitrogen deficiency?', /^nitrogen deficiency/i],
    ['nitorgen deficency', /nitrogen/i],
    ['yellowish', /yellow|nitrogen/i],
    ['root rot', /root rot/i],
    ['spider mites', /spider mite/i],
    ['araña roja', /spider mite/i],
    ['Spinnmilben', /spider mite/i],
    ['What should the VPD be in flower?', /vapour pressure|VPD/i],
  ])('for %j finds %s', async (query, expected) => {
    const results = await search(query, 3);
    expect(titles(results)).toContainEqual(expect.stringMatching(expected));
  });

  test.each(['root rot', 'nitrogen deficiency', 'powdery mildew', 'fungus gnats', 'heat stress'])(
    'for the name %j has that article first',
    async (query) => {
      expect((await search(query, 1))[0]!.title.toLowerCase()).toContain(query);
    },
  );

  test('has the fields of the wire and no others', async () => {
    const [result] = await search('aphids');
    expect(Object.keys(result!).sort()).toEqual(['content', 'document_id', 'heading', 'score', 'source', 'title']);
    expect(result!.source).toBe('shipped');
  });

  test('ranks, keeps to its limit, and takes two passages of a document at most', async () => {
    const results = await search('leaves yellow water light nutrients roots', 20);
    const scores = results.map(({ score }) => score);
    expect(results).toHaveLength(20);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const documents = results.map(({ document_id }) => document_id);
    const perDocument = documents.map((id) => documents.filter((other) => other === id).length);
    expect(Math.max(...perDocument)).toBe(2);
    expect(await search('leaves yellow water light nutrients roots', 1)).toEqual(results.slice(0, 1));
  });

  test('says the same twice', async () => {
    expect(await search('brown tips on new leaves')).toEqual(await search('brown tips on new leaves'));
  });

  test.each([
    ["'", 0],
    ['\\', 0],
    [':*', 0],
    ['<->', 0],
    ["') or true; --", null],
    ["'root' & !'rot' | :*ABCD", null],
    ['%_%', 0],
    ['a'.repeat(4000), 0],
    ['ü'.repeat(4000), 0],
    ['word '.repeat(2000), null],
    [Array.from({ length: 1500 }, (_unused, index) => `nonsense${index}x`).join(' '), null],
    ['the and of it is to what should I do', 0],
    ['   ', 0],
    ['', 0],
    ['🌱🌱🌱', 0],
    ['ﷺ‮evil', null],
  ])('survives %.40j', async (query, found) => {
    const results = await search(query);
    if (found !== null) expect(results).toHaveLength(found);
  });
});

describe("a person's own documents", () => {
  const [owner, other] = [randomUUID(), randomUUID()];

  beforeAll(async () => {
    // As an upload stores it: document, passage, and the vocabulary that makes its words known.
    await pool.query(
      `with document as (insert into knowledge_documents (assistant, owner, slug, title, content_hash)
         values ('aurora', '${owner}', 'notes', 'Zanzibar notes', 'x') returning id),
       passage as (insert into knowledge_passages (document_id, position, heading, content, tokens, search)
         select id, 0, 'Zanzibar notes', 'Zanzibar tent, quokka feed', 8,
                to_tsvector('english', 'Zanzibar tent, quokka feed') from document returning search),
       terms as (insert into knowledge_terms (assistant, owner, term, passages)
         select 'aurora', '${owner}', lexeme, 1 from passage, unnest(search) returning 1)
       insert into knowledge_corpora (assistant, owner, passages, content_hash) values ('aurora', '${owner}', 1, 'x')`,
    );
  });

  test('are found by that person, a misspelt word too', async () => {
    expect(await search('zanzibar quokka', 5, owner)).toMatchObject([{ title: 'Zanzibar notes', source: 'own' }]);
    expect(titles(await search('zanzibbar', 5, owner))).toEqual(['Zanzibar notes']);
  });

  test('are invisible to everybody else', async () => {
    expect(await search('zanzibar quokka', 5, other)).toEqual([]);
    expect(await search('zanzibbar', 5, other)).toEqual([]);
    expect(titles(await search('tent feed', 50, other))).not.toContain('Zanzibar notes');
  });

  test("do not change what others' searches score", async () => {
    const query = 'feed in a tent';
    const before = await search(query, 5, other);
    await pool.query('update knowledge_terms set passages = 1000 where owner = $1', [owner]);
    expect(await search(query, 5, other)).toEqual(before);
  });
});
