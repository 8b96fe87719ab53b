import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Config } from '../config/config.js';
import { type Body, keepAliveFetch } from './keep-alive-fetch.js';

const CONNECTIONS = 32;
/** Texts of one request. */
const BATCH = 64;
/** 64 vectors of 4096 numbers with 20 characters each are 5 MiB. */
const MOST_BYTES = 16 * 1024 * 1024;
const REMEMBERED_QUERIES = 500;
const REMEMBERED_MS = 60 * 60_000;

/** The message is ours: it holds nothing of the texts, of the key or of what the endpoint said. */
export class EmbeddingError extends Error {
  override readonly name = 'EmbeddingError';
}

/** A client of an endpoint for embeddings on OpenAI's wire. Safe to call concurrently. */
export class Embeddings {
  private readonly fetch = keepAliveFetch({ connections: CONNECTIONS });
  /** By the hash of the text, so that no cache holds a user's words. */
  private readonly queries = new LRUCache<string, readonly number[]>({ max: REMEMBERED_QUERIES, ttl: REMEMBERED_MS });

  constructor(private readonly config: NonNullable<Config['embeddings']>) {}

  /** Of each vector. */
  get dimension(): number {
    return this.config.dimension;
  }

  /** Vectors can be compared where this is the same. */
  get space(): string {
    return `${this.config.model}/${this.config.dimension}`;
  }

  /** The vector of a question; those asked of late are remembered. @throws EmbeddingError */
  async ofQuery(text: string, signal: AbortSignal): Promise<readonly number[]> {
    const key = createHash('sha256').update(text).digest('base64');
    const known = this.queries.get(key);
    if (known !== undefined) return known;
    const [vector] = await this.of([text], signal);
    this.queries.set(key, vector!);
    return vector!;
  }

  /**
   * A vector for each text, in their order, asked for in batches one after the other.
   * @throws EmbeddingError when the endpoint fails, `signal` is aborted, or a vector has another dimension.
   */
  async of(texts: readonly string[], signal: AbortSignal): Promise<number[][]> {
    const vectors: number[][] = [];
    for (let start = 0; start < texts.length; start += BATCH) {
      vectors.push(...(await this.batch(texts.slice(start, start + BATCH), signal)));
    }
    return vectors;
  }

  private async batch(input: readonly string[], signal: AbortSignal): Promise<number[][]> {
    const { model, dimension } = this.config;
    const answer = await this.post({ model, input, ...(takesDimensions(model) && { dimensions: dimension }) }, signal);
    const vectors = vectorsOf(answer);
    if (vectors?.length !== input.length) throw new EmbeddingError('The embedding endpoint answered in another format');
    for (const vector of vectors) {
      if (vector.length !== dimension) {
        throw new EmbeddingError(`EMBEDDINGS_DIMENSION is ${dimension}, but the vectors have ${vector.length} numbers`);
      }
    }
    return vectors;
  }

  private async post(body: object, signal: AbortSignal): Promise<unknown> {
    try {
      const response = await this.fetch(`${this.config.url}/embeddings`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          ...(this.config.key !== null && { authorization: `Bearer ${this.config.key}` }),
        },
        body: JSON.stringify(body),
        signal,
      });
      const text = await textOf(response.body as unknown as Body); // of an error too, which frees the connection
      if (!response.ok) throw refusal(response.status);
      return JSON.parse(text);
    } catch (error) {
      if (error instanceof EmbeddingError) throw error;
      if (signal.aborted) throw new EmbeddingError('The embedding endpoint did not answer in time');
      if (error instanceof SyntaxError) throw new EmbeddingError('The embedding endpoint answered in another format');
      throw new EmbeddingError('The embedding endpoint cannot be reached');
    }
  }
}

/** OpenAI's third generation alone can shorten its vectors; other models may refuse the parameter. */
const takesDimensions = (model: string) => model.startsWith('text-embedding-3');

function refusal(status: number): EmbeddingError {
  if (status === 401 || status === 403) return new EmbeddingError('The embedding endpoint refused EMBEDDINGS_KEY');
  if (status === 429) return new EmbeddingError("The embedding endpoint's rate limit is reached");
  return new EmbeddingError(`The embedding endpoint answered with status ${status}`);
}

async function textOf(body: Body): Promise<string> {
  const read: Buffer[] = [];
  let length = 0;
  await body.read((bytes) => {
    read.push(bytes);
    length += bytes.length;
    return length <= MOST_BYTES;
  });
  return Buffer.concat(read).toString('utf8');
}

/** The vectors in the order of their texts; null where the answer is none. */
function vectorsOf(answer: unknown): number[][] | null {
  const data = (answer as { data?: unknown } | null)?.data;
  if (!Array.isArray(data)) return null;
  const vectors: number[][] = [];
  for (const [place, entry] of data.entries()) {
    const { index = place, embedding } = (entry ?? {}) as { index?: unknown; embedding?: unknown };
    if (!Array.isArray(embedding) || !embedding.every(Number.isFinite)) return null;
    vectors[Number(index)] = embedding;
  }
  return Object.keys(vectors).length === data.length && vectors.length === data.length ? vectors : null;
}
