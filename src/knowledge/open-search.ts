import { createHash } from 'node:crypto';
import { Client, errors } from '@opensearch-project/opensearch';
import type { TransportRequestPromise } from '@opensearch-project/opensearch/lib/Transport.js';
import type { Config } from '../config/config.js';
import type { PassageRow } from '../database/rows.js';
import type { EmbeddingError, Embeddings } from '../llm/embeddings.js';
import { fuse, ranked } from './fusion.js';
import { renderPassage } from './passage.js';
import {
  INDEX_FORMAT,
  type IndexedPassage,
  indexDefinition,
  passageOf,
  vectorSearch,
  wordSearch,
} from './passage-index.js';
import { queryWords } from './query-words.js';
import { KnowledgeStoreError } from './store-error.js';

const CONNECTIONS = 64;
/** Idle connections end before a load balancer ends them (at 60 s, mostly): nothing is sent twice when one just did. */
const IDLE_MS = 30_000;
/** A search in all, the embedding of its query included. */
const SEARCH_MS = 1000;
const QUERY_EMBEDDING_MS = 300;
/** Whether there is anything to import: a start waits for it. */
const STATE_MS = 5000;
const IMPORT_STEP_MS = 60_000;
const EMBEDDING_MS = 120_000;
/** Passages of one bulk request: with the longest vectors some 8 MiB, of the 10 that hosted services take. */
const BULK = 100;
/** An index that no reader ever saw and that is older than this was left behind by an import that broke off. */
const ABANDONED_MS = 24 * 60 * 60_000;
const MOST_PER_DOCUMENT = 2;

interface OpenSearchOptions {
  readonly config: NonNullable<Config['openSearch']>;
  /** Null: words alone. */
  readonly embeddings: Embeddings | null;
  /** Told what a search did without. */
  readonly warn: (sentence: string) => void;
}

/**
 * The shipped knowledge in OpenSearch: for each assistant an alias `<prefix>-<assistant>` on an index whose name ends with
 * the hash of all that is in it. Two nodes that import the same write the same, and readers see the old index or the new.
 */
export class OpenSearchStore {
  private readonly client: Client;

  constructor(private readonly options: OpenSearchOptions) {
    const { url, user, password } = options.config;
    const agent = { keepAlive: true, maxSockets: CONNECTIONS, maxFreeSockets: CONNECTIONS, timeout: IDLE_MS };
    this.client = new Client({
      node: url,
      ...(user !== null && password !== null && { auth: { username: user, password } }),
      maxRetries: 0,
      resurrectStrategy: 'none', // there is one address: it is asked again whatever happened before
      agent,
    });
  }

  /**
   * The passages nearest to a question, best first, two of a document at most.
   * @throws KnowledgeStoreError within a second.
   */
  async search(assistant: string, query: string, limit: number): Promise<PassageRow[]> {
    const words = queryWords(query);
    if (words.length === 0) return [];
    const began = Date.now();
    const vector = await this.vectorOf(query);
    const timeoutMs = Math.max(1, SEARCH_MS - (Date.now() - began));
    const limits = { size: Math.max(20, 3 * limit), timeoutMs };
    const searches = [wordSearch(words, limits), ...(vector ? [vectorSearch(vector, limits)] : [])];
    const [byWords, byMeaning] = await this.answersTo(assistant, searches, timeoutMs);
    if (byWords === undefined || 'failure' in byWords) throw byWords?.failure ?? unreadable();
    if (byMeaning && 'failure' in byMeaning)
      this.options.warn(`${byMeaning.failure.message}; it searched by words alone.`);
    const rankings = [byWords, ...(byMeaning && !('failure' in byMeaning) ? [byMeaning] : [])];
    const fused = fuse(
      rankings.map(({ passages }) => ranked(passages)),
      ({ id }) => id,
    );
    return fewOfEach(fused.map(({ item }) => item)).slice(0, limit);
  }

  /**
   * Makes the passages of an assistant exactly these, unless it has this version of them already: then it costs one
   * request. False where nothing had to be done.
   * @param version anything that is the same for equal passages and ids, and for no others.
   * @throws KnowledgeStoreError; readers then have what they had before.
   */
  async replace(assistant: string, version: string, passages: () => readonly IndexedPassage[]): Promise<boolean> {
    const { embeddings } = this.options;
    const alias = this.aliasOf(assistant);
    const contents = [INDEX_FORMAT, embeddings?.space ?? '', version].join('\n');
    const index = `${alias}-${createHash('sha256').update(contents).digest('hex').slice(0, 16)}`;
    if ((await this.indicesOf(alias)).get(index)?.isServing) return false;
    await this.fill(index, passages());
    // Another node may have been faster, and removed what this one wants to remove.
    for (let attempt = 1; !(await this.serve(alias, index)); attempt += 1) {
      if (attempt === 3) throw new KnowledgeStoreError('OpenSearch is being changed by another import. Try again.');
    }
    return true;
  }

  async close(): Promise<void> {
    await this.client.close();
  }

  private aliasOf(assistant: string): string {
    return `${this.options.config.indexPrefix}-${assistant}`;
  }

  /** Null where none is to be had in time: a search does not wait for it. */
  private async vectorOf(query: string): Promise<readonly number[] | null> {
    if (this.options.embeddings === null) return null;
    try {
      return await this.options.embeddings.ofQuery(query, AbortSignal.timeout(QUERY_EMBEDDING_MS));
    } catch (error) {
      this.options.warn(`${(error as Error).message}; it searched by words alone.`);
      return null;
    }
  }

  private async answersTo(
    assistant: string,
    searches: readonly object[],
    timeoutMs: number,
  ): Promise<({ readonly passages: PassageRow[] } | { readonly failure: KnowledgeStoreError })[]> {
    const { responses } = await asked<{ responses?: unknown[] }>(
      this.client.msearch(
        { index: this.aliasOf(assistant), body: searches.flatMap((search) => [{}, search]) },
        { requestTimeout: timeoutMs },
      ),
      timeoutMs,
    );
    if (!Array.isArray(responses) || responses.length !== searches.length) throw unreadable();
    return responses.map((response) => {
      const { hits, status, error } = response as { hits?: { hits?: unknown[] }; status?: number; error?: unknown };
      if (error !== undefined) return { failure: failureOf(status ?? 0, typeOf(error)) };
      if (!Array.isArray(hits?.hits)) return { failure: unreadable() };
      try {
        return { passages: hits.hits.map(passageOf) };
      } catch {
        return { failure: unreadable() };
      }
    });
  }

  /** The indices that were made for this alias, by name. */
  private async indicesOf(alias: string): Promise<Map<string, { isServing: boolean; isAbandoned: boolean }>> {
    const states = await asked<Record<string, IndexState>>(
      this.client.indices.get({ index: `${alias}-*` }, { requestTimeout: STATE_MS }),
      STATE_MS,
    );
    const isOurs = (name: string) =>
      name.startsWith(`${alias}-`) && /^[0-9a-f]{16}$/.test(name.slice(alias.length + 1));
    const named = Object.entries(states).filter(([name]) => isOurs(name));
    return new Map(
      named.map(([name, { aliases, settings }]) => {
        const age = Date.now() - Number(settings?.index?.creation_date ?? Number.NaN);
        return [name, { isServing: aliases?.[alias] !== undefined, isAbandoned: age > ABANDONED_MS }];
      }),
    );
  }

  /** An index that is there already, of an import at the same time or of one that broke off, gets the same once more. */
  private async fill(index: string, passages: readonly IndexedPassage[]): Promise<void> {
    const { embeddings } = this.options;
    const vectors = await embeddings
      ?.of(passages.map(textOf), AbortSignal.timeout(EMBEDDING_MS))
      .catch((error: EmbeddingError) => {
        throw new KnowledgeStoreError(error.message);
      });
    const step = { requestTimeout: IMPORT_STEP_MS };
    const body = indexDefinition(embeddings?.dimension ?? null);
    await asked(this.client.indices.create({ index, body: body as object }, step), IMPORT_STEP_MS).catch((error) => {
      if ((error as KnowledgeStoreError).type !== 'resource_already_exists_exception') throw error;
    });
    for (let start = 0; start < passages.length; start += BULK) {
      const lines = passages.slice(start, start + BULK).flatMap(({ id, ...fields }, offset) => {
        const embedding = vectors?.[start + offset];
        return [{ index: { _id: id } }, { ...fields, ...(embedding && { embedding }) }];
      });
      const { errors: failed, items } = await asked<BulkAnswer>(
        this.client.bulk({ index, body: lines }, step),
        IMPORT_STEP_MS,
      );
      if (failed !== false) {
        const refused = items?.map((item) => item.index).find((item) => item?.error !== undefined);
        throw failureOf(refused?.status ?? 0, typeOf(refused?.error));
      }
    }
    await asked(this.client.indices.refresh({ index }, step), IMPORT_STEP_MS);
  }

  /** Turns the readers to `index` and removes those before it, in one step; false where another import came between. */
  private async serve(alias: string, index: string): Promise<boolean> {
    const indices = await this.indicesOf(alias);
    if (indices.get(index)?.isServing) return true;
    const outdated = [...indices].filter(([name, state]) => name !== index && (state.isServing || state.isAbandoned));
    const actions = [{ add: { index, alias } }, ...outdated.map(([name]) => ({ remove_index: { index: name } }))];
    try {
      await asked(
        this.client.indices.updateAliases({ body: { actions } }, { requestTimeout: IMPORT_STEP_MS }),
        IMPORT_STEP_MS,
      );
      return true;
    } catch (error) {
      if ((error as KnowledgeStoreError).type === 'index_not_found_exception') return false;
      throw error;
    }
  }
}

interface IndexState {
  readonly aliases?: Record<string, unknown>;
  readonly settings?: { readonly index?: { readonly creation_date?: string } };
}

interface BulkAnswer {
  readonly errors?: boolean;
  readonly items?: { readonly index?: { readonly status: number; readonly error?: unknown } }[];
}

/** What an embedding is of: the passage as the model that answers reads it. */
const textOf = (passage: IndexedPassage) => renderPassage(passage).replace(/^### \[1\] /, '');

/** So that a second cause has its place beside the first. */
function fewOfEach(passages: readonly PassageRow[]): PassageRow[] {
  const counts = new Map<string, number>();
  return passages.filter(({ document_id }) => {
    const count = (counts.get(document_id) ?? 0) + 1;
    counts.set(document_id, count);
    return count <= MOST_PER_DOCUMENT;
  });
}

/** The body of an answer. The client's timeout is of silence alone: `timeoutMs` is of the whole. */
async function asked<Answer extends object>(
  request: TransportRequestPromise<{ body: unknown }>,
  timeoutMs: number,
): Promise<Answer> {
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    request.abort();
  }, timeoutMs);
  try {
    const { body } = await request;
    if (typeof body !== 'object' || body === null) throw unreadable();
    return body as Answer;
  } catch (error) {
    throw isLate ? late() : asStoreError(error);
  } finally {
    clearTimeout(timer);
  }
}

/** The client's errors carry the request and the answer: none of them is kept, not even as a cause. */
function asStoreError(error: unknown): KnowledgeStoreError {
  if (error instanceof KnowledgeStoreError) return error;
  if (error instanceof errors.ResponseError) {
    return failureOf(error.statusCode, typeOf((error.body as { error?: unknown } | null)?.error));
  }
  if (error instanceof errors.TimeoutError) return late();
  if (error instanceof errors.ConnectionError) {
    return new KnowledgeStoreError(
      /certificate/i.test(error.message)
        ? "OpenSearch's certificate is not trusted: NODE_EXTRA_CA_CERTS can name the file of its authority"
        : 'OpenSearch cannot be reached',
    );
  }
  return unreadable();
}

const failureOf = (status: number, type: string | null) => new KnowledgeStoreError(sentence(status, type), type);

function sentence(status: number, type: string | null): string {
  if (status === 401) return 'OpenSearch refused OPENSEARCH_USER and OPENSEARCH_PWD';
  if (status === 403) return 'OpenSearch does not let OPENSEARCH_USER do this';
  if (type === 'index_not_found_exception') return 'OpenSearch has no knowledge yet. Run: npm run migrate';
  if (status === 429) return 'OpenSearch is overloaded';
  return `OpenSearch answered with status ${status}${type === null ? '' : ` (${type})`}`;
}

const late = () => new KnowledgeStoreError('OpenSearch did not answer in time');
const unreadable = () => new KnowledgeStoreError("OpenSearch's answer could not be read");

/** The error's type, a word of OpenSearch's own such as `mapper_parsing_exception`. */
function typeOf(error: unknown): string | null {
  const type = (error as { type?: unknown } | null | undefined)?.type;
  return typeof type === 'string' && /^[a-z_]{1,80}$/.test(type) ? type : null;
}
