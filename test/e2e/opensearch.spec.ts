import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type EmbeddingsServer, startEmbeddingsServer } from '../fakes/embeddings-server.js';
import { type OpenSearchServer, startOpenSearchServer } from '../fakes/opensearch-server.js';
import { type App, startApp } from '../support/app.js';
import { type ChatClient, createClient } from '../support/chat-client.js';
import { createMigratedDatabase } from '../support/databases.js';
import { execute } from '../support/postgres.js';
import { JWT_SECRET } from '../support/tokens.js';
import { waitFor } from '../support/wait-for.js';

const PASSWORD = 'a-password-that-nobody-shall-read';
const ALIAS = 'test-aurora';

let databaseUrl: string;
let server: OpenSearchServer;
let endpoint: EmbeddingsServer;
let variables: Record<string, string>;
let app: App;
let user: ChatClient;

const run = (program: string, words: string[], changes: Record<string, string> = {}) =>
  promisify(execFile)(process.execPath, [resolve(__dirname, `../../dist/cli/${program}.js`), ...words], {
    cwd: tmpdir(),
    env: { PATH: process.env.PATH, ...variables, ...changes },
  });

const column = async (sql: string): Promise<string[]> => {
  const { rows } = await execute(databaseUrl, sql);
  return rows.map((row) => Object.values(row)[0] as string);
};

const search = async (query: string, client = user) => {
  const { status, body } = await client.get(`/api/v1/knowledge/search?limit=5&q=${encodeURIComponent(query)}`);
  expect(status).toBe(200);
  return body.results as { document_id: string; title: string; source: string; score: number }[];
};

/** What the database's own search answers. */
async function databaseResults(query: string) {
  const { rows } = await execute(databaseUrl, 'select search_knowledge($1, $2, $3, 5) as answer', [
    'aurora',
    user.userId,
    query,
  ]);
  return rows[0].answer.results;
}

const logged = (sentence: string) => app.log.filter((line) => line.includes(sentence));

beforeAll(async () => {
  databaseUrl = await createMigratedDatabase();
  server = await startOpenSearchServer({ user: 'aurora', password: PASSWORD });
  endpoint = await startEmbeddingsServer({
    dimension: 256,
    key: 'an-embedding-key',
    synonyms: [['arachnids', 'mites']],
  });
  variables = {
    DATABASE_URL: databaseUrl,
    SUPABASE_JWT_SECRET: JWT_SECRET,
    OPENSEARCH_HOST: server.url,
    OPENSEARCH_USER: 'aurora',
    OPENSEARCH_PWD: PASSWORD,
    OPENSEARCH_INDEX_PREFIX: 'test',
    EMBEDDINGS_URL: endpoint.url,
    EMBEDDINGS_KEY: 'an-embedding-key',
    EMBEDDINGS_MODEL: 'some-model',
    EMBEDDINGS_DIMENSION: '256',
  };
  await run('migrate', []);
  app = await startApp(variables);
  user = await createClient(app.url);
});

afterEach(() => {
  server.always(null);
  endpoint.always(null);
  expect(server.problems).toEqual([]);
});

afterAll(async () => {
  await app.stop();
  await Promise.all([server.close(), endpoint.close()]);
});

test('a migration brings the shipped passages of each assistant, under the ids that answers cite', async () => {
  for (const assistant of await column('select distinct assistant from knowledge_documents')) {
    const ids = await column(
      `select p.id from knowledge_passages p join knowledge_documents d on d.id = p.document_id
       where d.assistant = '${assistant}' and d.owner = ''`,
    );
    expect(server.documents(`test-${assistant}`).sort()).toEqual(ids.sort());
  }
});

test('a second migration, and two more at once, cost a request for each assistant', async () => {
  const assistants = await column('select distinct assistant from knowledge_documents order by assistant');
  const [before, embedded] = [server.requests.length, endpoint.requests.length];
  await Promise.all([run('migrate', []), run('migrate', [])]);
  const asked = assistants.map((assistant) => `GET /test-${assistant}-*`);
  expect(server.requests.slice(before).sort()).toEqual([...asked, ...asked].sort());
  expect(endpoint.requests).toHaveLength(embedded);
});

test('a search answers from it, in the same shape', async () => {
  const before = server.searches.length;
  const results = await search('spider mites');
  expect(server.searches).toHaveLength(before + 2); // by words and by meaning, in one request
  expect(results[0]).toMatchObject({ title: expect.stringMatching(/spider mite/i), source: 'shipped' });
  expect(Object.keys(results[0]!)).toEqual(Object.keys((await databaseResults('spider mites'))[0]));
  const scores = results.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
});

test('a search finds by meaning what the database does not find by words', async () => {
  expect(await databaseResults('arachnids')).toEqual([]);
  expect((await search('arachnids')).map(({ title }) => title)).toContainEqual(expect.stringMatching(/mite/i));
});

test('a search goes by words while the embeddings hang, and says so', async () => {
  endpoint.always('hang');
  expect((await search('nitrogen deficiency'))[0]!.title).toMatch(/nitrogen/i);
  await waitFor('the line', () => logged('The embedding endpoint did not answer in time').length === 1);
});

test("a person's own documents are found beside it, by that person alone", async () => {
  await execute(
    databaseUrl,
    `with document as (insert into knowledge_documents (assistant, owner, slug, title, content_hash)
       values ('aurora', '${user.userId}', 'notes', 'Quokka notes', 'x') returning id),
     passage as (insert into knowledge_passages (document_id, position, heading, content, tokens, search)
       select id, 0, 'Quokka notes', 'Quokka feed', 8, to_tsvector('english', 'Quokka feed') from document returning search),
     terms as (insert into knowledge_terms (assistant, owner, term, passages)
       select 'aurora', '${user.userId}', lexeme, 1 from passage, unnest(search) returning 1)
     insert into knowledge_corpora (assistant, owner, passages, content_hash) values ('aurora', '${user.userId}', 1, 'x')`,
  );
  expect((await search('quokka'))[0]).toMatchObject({ title: 'Quokka notes', source: 'own' });
  const others = await search('quokka', await createClient(app.url));
  expect(others.map(({ title }) => title)).not.toContain('Quokka notes');
});

test.each(['hang', 'unauthorized', 'html', 'break'] as const)(
  "a search is the database's own after %s, and OpenSearch's again afterwards",
  async (failure) => {
    server.script(failure);
    expect(await search('powdery mildew')).toEqual(await databaseResults('powdery mildew'));
    const before = server.searches.length;
    await search('powdery mildew');
    expect(server.searches.length).toBeGreaterThan(before);
  },
);

test('a folder takes the place of what was there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'articles-'));
  try {
    await writeFile(join(folder, 'one.md'), '---\ntitle: Wombats\nquestions: [Do wombats dig?]\n---\nThey do.\n');
    const [before] = server.behind(ALIAS);
    await run('knowledge', ['import', folder, '--assistant', 'aurora']);
    expect(server.behind(ALIAS)).toHaveLength(1);
    expect(server.indices).not.toContain(before);
    expect((await search('wombats'))[0]).toMatchObject({ title: 'Wombats' });
    expect(server.documents(ALIAS)).toHaveLength(1);
  } finally {
    await rm(folder, { recursive: true });
    await run('migrate', []);
  }
});

test('a migration fails with a sentence while OpenSearch is away or refuses', async () => {
  const away = await startOpenSearchServer();
  await away.close();
  const failed = await run('migrate', [], { OPENSEARCH_HOST: away.url }).catch((error) => error);
  expect(failed).toMatchObject({ code: 1, stderr: expect.stringContaining('OpenSearch cannot be reached') });
  const refused = await run('migrate', [], { OPENSEARCH_USER: 'nobody' }).catch((error) => error);
  expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('refused OPENSEARCH_USER') });
  for (const { stdout, stderr } of [failed, refused]) expect(stdout + stderr).not.toContain(PASSWORD);
});

test('a start with the embedded database goes on while OpenSearch is away, with a warning', async () => {
  const { DATABASE_URL: _database, ...others } = variables;
  const away = await startOpenSearchServer();
  await away.close();
  const embedded = await startApp({ ...others, OPENSEARCH_HOST: away.url });
  try {
    expect(await search('root rot', await createClient(embedded.url))).not.toEqual([]);
    expect(embedded.log.join('\n')).not.toContain(PASSWORD);
  } finally {
    await embedded.stop();
  }
  expect(embedded.log.join('\n')).toContain('in the database, but not in OpenSearch');
});

test('after five failures in a row it is left alone for a while, and asked again then', async () => {
  server.always('unavailable');
  const before = server.requests.length;
  for (let time = 1; time <= 8; time += 1) await search('root rot');
  expect(server.requests).toHaveLength(before + 5);
  server.always(null);
  const searches = server.searches.length;
  await waitFor('a search', async () => {
    await search('root rot');
    return server.searches.length > searches;
  });
  expect(logged('status 503')).toHaveLength(1);
});

test('a search goes on when OpenSearch is gone for good, and the log says so once', async () => {
  await server.close();
  for (let time = 1; time <= 3; time += 1) {
    expect(await search('root rot')).toEqual(await databaseResults('root rot'));
  }
  await waitFor('the line', () => logged('OpenSearch cannot be reached').length > 0);
  expect(logged('OpenSearch cannot be reached')).toHaveLength(1);
  expect(app.log.join('\n')).not.toContain(PASSWORD);
});
