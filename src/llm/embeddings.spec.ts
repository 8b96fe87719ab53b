import { type EmbeddingsServer, startEmbeddingsServer } from '../../test/fakes/embeddings-server.js';
import { EmbeddingError, Embeddings } from './embeddings.js';

const KEY = 'a-key-of-the-tests';
const DIMENSION = 32;
let server: EmbeddingsServer;
let embeddings: Embeddings;

const create = (changes: Partial<ConstructorParameters<typeof Embeddings>[0]> = {}) =>
  new Embeddings({ url: server.url, model: 'some-model', key: KEY, dimension: DIMENSION, ...changes });
const never = new AbortController().signal;

beforeEach(async () => {
  server = await startEmbeddingsServer({ dimension: DIMENSION, key: KEY });
  embeddings = create();
});
afterEach(() => server.close());

it('gives each text its vector, in their order', async () => {
  const vectors = await embeddings.of(['root rot', 'spider mites', 'root rot'], never);
  expect(vectors.map(({ length }) => length)).toEqual([DIMENSION, DIMENSION, DIMENSION]);
  expect(vectors[2]).toEqual(vectors[0]);
  expect(vectors[1]).not.toEqual(vectors[0]);
  expect(server.requests).toEqual([{ model: 'some-model', input: ['root rot', 'spider mites', 'root rot'] }]);
});

it('asks in batches of 64', async () => {
  const texts = Array.from({ length: 130 }, (_unused, index) => `text ${index}`);
  const vectors = await embeddings.of(texts, never);
  expect(vectors).toHaveLength(130);
  expect(vectors[129]).toEqual((await embeddings.of(['text 129'], never))[0]);
  expect(server.requests.map(({ input }) => input.length)).toEqual([64, 64, 2, 1]);
  expect(await embeddings.of([], never)).toEqual([]);
});

it('asks for the dimension where the model can choose it', async () => {
  await create({ model: 'text-embedding-3-small' }).of(['a'], never);
  expect(server.requests[0].dimensions).toBe(DIMENSION);
});

it('needs no key where the endpoint needs none', async () => {
  const open = await startEmbeddingsServer({ dimension: DIMENSION });
  expect(await create({ url: open.url, key: null }).of(['a'], never)).toHaveLength(1);
  await open.close();
});

it('remembers what was asked of late', async () => {
  const first = await embeddings.ofQuery('root rot', never);
  expect(await embeddings.ofQuery('root rot', never)).toBe(first);
  await embeddings.ofQuery('root rots', never);
  expect(server.requests).toHaveLength(2);
});

it('does not remember a failure', async () => {
  server.script({ status: 500 });
  await expect(embeddings.ofQuery('root rot', never)).rejects.toThrow(EmbeddingError);
  expect(await embeddings.ofQuery('root rot', never)).toHaveLength(DIMENSION);
});

it('says what is wrong with the dimension', async () => {
  await expect(create({ dimension: 33 }).of(['a'], never)).rejects.toThrow(
    'EMBEDDINGS_DIMENSION is 33, but the vectors have 32 numbers',
  );
});

it.each<[string, Parameters<EmbeddingsServer['script']>[0], string]>([
  ['a refused key', { status: 401 }, 'The embedding endpoint refused EMBEDDINGS_KEY'],
  ['a rate limit', { status: 429 }, "The embedding endpoint's rate limit is reached"],
  ['a failure', { status: 500 }, 'The embedding endpoint answered with status 500'],
  ['a redirect', { status: 302 }, 'The embedding endpoint answered with status 302'],
  ['a page', 'html', 'The embedding endpoint answered in another format'],
  ['too few vectors', 'too few', 'The embedding endpoint answered in another format'],
  ['vectors that are none', 'null vectors', 'The embedding endpoint answered in another format'],
])('says so in a sentence of its own: %s', async (_name, failure, sentence) => {
  server.script(failure);
  const error = await embeddings.of(['secret words', 'more'], never).catch((thrown: Error) => thrown);
  expect(error).toBeInstanceOf(EmbeddingError);
  expect([(error as Error).message, (error as Error).cause]).toEqual([sentence, undefined]);
});

it('says so when nobody answers', async () => {
  server.always('break');
  await expect(embeddings.of(['a'], never)).rejects.toThrow('The embedding endpoint cannot be reached');
  await server.close();
  await expect(embeddings.of(['a'], never)).rejects.toThrow('The embedding endpoint cannot be reached');
});

it('ends when it is told to', async () => {
  server.always('hang');
  await expect(embeddings.of(['a'], AbortSignal.timeout(50))).rejects.toThrow('did not answer in time');
  await expect(embeddings.of(['a'], AbortSignal.abort())).rejects.toThrow('did not answer in time');
});
