import { type EmbeddingsServer, startEmbeddingsServer } from '../../test/fakes/embeddings-server.js';
import { type OpenSearchServer, startOpenSearchServer } from '../../test/fakes/opensearch-server.js';
import { Embeddings } from '../llm/embeddings.js';
import { OpenSearchStore } from './open-search.js';
import type { IndexedPassage } from './passage-index.js';
import { KnowledgeStoreError } from './store-error.js';

const CREDENTIALS = { user: 'writer', password: 'a-password: of the tests' };
const DIMENSION = 64;
const ALIAS = 'test-aurora';
const DAY_MS = 24 * 60 * 60_000;

let server: OpenSearchServer;
let endpoint: EmbeddingsServer;
let warnings: string[];
let opened: OpenSearchStore[];

function open({ embeddings = false, url = server.url, password = CREDENTIALS.password } = {}): OpenSearchStore {
  const store = new OpenSearchStore({
    config: { url, user: CREDENTIALS.user, password, indexPrefix: 'test' },
    embeddings: embeddings
      ? new Embeddings({ url: endpoint.url, model: 'some-model', key: null, dimension: DIMENSION })
      : null,
    warn: (sentence) => warnings.push(sentence),
  });
  opened.push(store);
  return store;
}

beforeEach(async () => {
  server = await startOpenSearchServer(CREDENTIALS);
  endpoint = await startEmbeddingsServer({ dimension: DIMENSION, synonyms: [['thirsty', 'drought', 'dry']] });
  warnings = [];
  opened = [];
});
afterEach(async () => {
  expect(server.problems).toEqual([]);
  await Promise.all(opened.map((store) => store.close()));
  await Promise.all([server.close(), endpoint.close()]);
});

const passage = (id: string, fields: Partial<IndexedPassage>): IndexedPassage => ({
  id,
  document_id: id[0]!,
  position: 0,
  title: 'Title',
  heading: 'Title',
  content: 'Text.',
  tokens: 7,
  aliases: '',
  symptoms: '',
  phases: ['flowering'],
  ...fields,
});

const PASSAGES = [
  passage('a1', { title: 'Nitrogen deficiency', aliases: 'Stickstoffmangel', symptoms: 'yellow lower leaves' }),
  passage('a2', { title: 'Nitrogen deficiency', heading: 'What to do now', content: 'Feed nitrogen.', position: 1 }),
  passage('a3', { title: 'Nitrogen deficiency', heading: 'Ranges', content: 'Nitrogen, 150 ppm.', position: 2 }),
  passage('b1', { title: 'Spider mites', aliases: 'araña roja', symptoms: 'webs', content: 'Mites suck.' }),
  passage('c1', { title: 'Underwatering', symptoms: 'dry soil', content: 'Drought makes leaves hang.' }),
];

const ids = async (store: OpenSearchStore, query: string, limit = 5) =>
  (await store.search('aurora', query, limit)).map(({ id }) => id);

/** A search's failure, once it is sure that it tells nothing that is not ours. */
async function failure(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => new Error('It worked'),
    (thrown: Error) => thrown,
  );
  expect(error).toBeInstanceOf(KnowledgeStoreError);
  expect(JSON.stringify(Object.entries(error))).not.toMatch(/password|authorization/i);
  expect(error.cause).toBeUndefined();
  return error.message;
}

describe('an import', () => {
  it('makes an index, fills it, and turns the alias to it', async () => {
    expect(await open().replace('aurora', 'v1', () => PASSAGES)).toBe(true);
    expect(server.behind(ALIAS)).toEqual([expect.stringMatching(/^test-aurora-[0-9a-f]{16}$/)]);
    expect(server.documents(ALIAS).sort()).toEqual(['a1', 'a2', 'a3', 'b1', 'c1']);
    const [index] = server.behind(ALIAS);
    expect(server.requests).toEqual([
      'GET /test-aurora-*',
      `PUT /${index}`,
      `PUT /${index}/_bulk`,
      `GET /${index}/_refresh`,
      'GET /test-aurora-*',
      'POST /_aliases',
    ]);
  });

  it('costs one request where nothing has changed, and reads no passages', async () => {
    await open().replace('aurora', 'v1', () => PASSAGES);
    const before = server.requests.length;
    const unread = () => {
      throw new Error('Nobody needs them');
    };
    expect(await open().replace('aurora', 'v1', unread)).toBe(false);
    expect(server.requests.slice(before)).toEqual(['GET /test-aurora-*']);
  });

  it('replaces what was there before, and leaves other assistants and strangers alone', async () => {
    server.leave('test-aurora-by-somebody-else', 9 * DAY_MS);
    await open().replace('foodhak', 'v1', () => PASSAGES.slice(4));
    await open().replace('aurora', 'v1', () => PASSAGES);
    await open().replace('aurora', 'v2', () => PASSAGES.slice(0, 1));
    expect(server.documents(ALIAS)).toEqual(['a1']);
    expect(server.documents('test-foodhak')).toEqual(['c1']);
    expect(server.indices).toEqual([
      'test-aurora-by-somebody-else',
      ...server.behind('test-foodhak'),
      ...server.behind(ALIAS),
    ]);
  });

  it('removes what an import left behind that broke off long ago, not what may still be filled', async () => {
    server.leave('test-aurora-00000000000000aa', 2 * DAY_MS);
    server.leave('test-aurora-00000000000000bb', DAY_MS / 24);
    await open().replace('aurora', 'v1', () => PASSAGES);
    expect(server.indices).toEqual(['test-aurora-00000000000000bb', ...server.behind(ALIAS)]);
  });

  it('goes on where an earlier one broke off, whose readers had what was there before', async () => {
    await open().replace('aurora', 'v1', () => PASSAGES);
    const many = Array.from({ length: 250 }, (_unused, number) => passage(`x${number}`, {}));
    server.script(null, null, null, 'unavailable'); // the second of the three parts
    expect(await failure(open().replace('aurora', 'v2', () => many))).toMatch(/503/);
    expect(server.documents(ALIAS)).toHaveLength(5);
    await open().replace('aurora', 'v2', () => many);
    expect(server.documents(ALIAS)).toHaveLength(250);
    expect(server.indices).toHaveLength(1);
  });

  it('is safe on several nodes at once', async () => {
    await open().replace('aurora', 'v0', () => PASSAGES.slice(3));
    const imports = Array.from({ length: 5 }, () => open().replace('aurora', 'v1', () => PASSAGES));
    await Promise.all(imports);
    expect(server.indices).toEqual(server.behind(ALIAS));
    expect(server.documents(ALIAS)).toHaveLength(5);
  });

  it('has vectors where they are configured, and makes the index anew for other ones', async () => {
    await open().replace('aurora', 'v1', () => PASSAGES);
    expect(endpoint.requests).toHaveLength(0);
    expect(await open({ embeddings: true }).replace('aurora', 'v1', () => PASSAGES)).toBe(true);
    expect(endpoint.requests.flatMap(({ input }) => input)).toContain(
      'Nitrogen deficiency: What to do now\nFeed nitrogen.\n',
    );
    expect(server.indices).toHaveLength(1);
  });

  it('fails without vectors, with the sentence of what failed', async () => {
    endpoint.always({ status: 401 });
    expect(await failure(open({ embeddings: true }).replace('aurora', 'v1', () => PASSAGES))).toBe(
      'The embedding endpoint refused EMBEDDINGS_KEY',
    );
    expect(server.indices).toEqual([]);
  });

  it('notices a document that was not taken', async () => {
    server.always('reject documents');
    expect(await failure(open().replace('aurora', 'v1', () => PASSAGES))).toBe('OpenSearch is overloaded');
    expect(server.behind(ALIAS)).toEqual([]);
    server.always(null);
  });
});

describe('a search', () => {
  it('finds passages as a turn wants them', async () => {
    const store = open();
    await store.replace('aurora', 'v1', () => PASSAGES);
    expect(await store.search('aurora', 'Do I have spider mites?', 1)).toEqual([
      {
        id: 'b1',
        document_id: 'b',
        title: 'Spider mites',
        heading: 'Title',
        content: 'Mites suck.',
        tokens: 7,
        source: 'shipped',
      },
    ]);
  });

  it.each([
    ['nitorgen deficency', 'a'],
    ['My plants look yellowish. What should I do?', 'a'],
    ['Stickstoffmangel', 'a'],
    ['arana roja', 'b'],
    ['"mites" OR *:* {"match_all": {}}\n{}', 'b'],
  ])('for %j finds %s', async (query, document) => {
    const store = open();
    await store.replace('aurora', 'v1', () => PASSAGES);
    expect((await store.search('aurora', query, 3))[0]?.document_id).toBe(document);
  });

  it('takes two passages of a document at most, what to do before the rest', async () => {
    const store = open();
    await store.replace('aurora', 'v1', () => PASSAGES);
    const found = await ids(store, 'nitrogen, or dry soil?');
    expect(found.filter((id) => id.startsWith('a'))).toHaveLength(2);
    expect(found).toContain('a2');
    expect(found).toContain('c1');
  });

  it('is one request, and none where a message has no word of the matter', async () => {
    const store = open({ embeddings: true });
    await store.replace('aurora', 'v1', () => PASSAGES);
    const before = [server.requests.length, endpoint.requests.length];
    await store.search('aurora', 'mites', 3);
    expect(server.requests.slice(before[0])).toEqual([`POST /${ALIAS}/_msearch`]);
    expect(await ids(store, 'Hello! What should I do?')).toEqual([]);
    expect(await ids(store, ' \n')).toEqual([]);
    expect([server.requests.length, endpoint.requests.length]).toEqual([before[0]! + 1, before[1]! + 1]);
  });

  it('keeps long messages under the clauses that OpenSearch takes', async () => {
    const store = open();
    await store.replace('aurora', 'v1', () => PASSAGES);
    await store.search('aurora', Array.from({ length: 400 }, (_unused, index) => `longish${index}`).join(' '), 3);
    const text = JSON.stringify(server.searches);
    expect(text).toContain('longish'); // 32 words in 5 fields, 8 of them with 10 spellings in each, and trigrams
    expect(text.match(/longish/g)!.length).toBeLessThanOrEqual(32 + 8 + 8);
  });

  it('finds by meaning what no word finds, and fuses both', async () => {
    const store = open({ embeddings: true });
    await store.replace('aurora', 'v1', () => PASSAGES);
    expect((await ids(store, 'thirsty'))[0]).toBe('c1');
    expect((await ids(store, 'mites'))[0]).toBe('b1');
    expect(warnings).toEqual([]);
  });

  it('goes by words alone where the embedding is late or fails', async () => {
    const store = open({ embeddings: true });
    await store.replace('aurora', 'v1', () => PASSAGES);
    endpoint.script('hang', { status: 500 });
    expect(await ids(store, 'mites')).toEqual(['b1']);
    expect(await ids(store, 'mites')).toEqual(['b1']);
    expect(warnings).toEqual([
      'The embedding endpoint did not answer in time; it searched by words alone.',
      'The embedding endpoint answered with status 500; it searched by words alone.',
    ]);
  });

  it('goes by words alone where the index has no vectors yet', async () => {
    await open().replace('aurora', 'v1', () => PASSAGES);
    expect(await ids(open({ embeddings: true }), 'mites')).toEqual(['b1']);
    expect(warnings).toEqual(['OpenSearch answered with status 400 (parsing_exception); it searched by words alone.']);
    expect(server.problems.splice(0)).toEqual(['embedding is no vector']);
  });

  it('says that there is nothing yet', async () => {
    expect(await failure(open().search('aurora', 'mites', 3))).toBe(
      'OpenSearch has no knowledge yet. Run: npm run migrate',
    );
  });

  it.each([
    ['unauthorized', 'OpenSearch refused OPENSEARCH_USER and OPENSEARCH_PWD'],
    ['forbidden', 'OpenSearch does not let OPENSEARCH_USER do this'],
    ['too-many-requests', 'OpenSearch is overloaded'],
    ['unavailable', 'OpenSearch answered with status 503 (cluster_manager_not_discovered_exception)'],
    ['html', "OpenSearch's answer could not be read"],
    ['hang', 'OpenSearch did not answer in time'],
    ['hang after head', 'OpenSearch did not answer in time'],
    ['break', 'OpenSearch cannot be reached'],
  ] as const)('fails once, and is well again after %s', async (kind, sentence) => {
    const store = open();
    await store.replace('aurora', 'v1', () => PASSAGES);
    const before = server.requests.length;
    server.script(kind);
    expect(await failure(store.search('aurora', 'mites', 3))).toBe(sentence);
    expect(server.requests).toHaveLength(before + 1); // it is not repeated within a turn
    expect(await ids(store, 'mites')).toEqual(['b1']);
  });

  it('fails where nobody listens, and with another password', async () => {
    const away = await startOpenSearchServer();
    await away.close();
    expect(await failure(open({ url: away.url }).search('aurora', 'mites', 3))).toBe('OpenSearch cannot be reached');
    expect(await failure(open({ password: 'another' }).search('aurora', 'mites', 3))).toMatch(
      /refused OPENSEARCH_USER/,
    );
  });
});
