import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Failure = 'hang' | 'break' | 'html' | 'too few' | 'null vectors' | { readonly status: number };

export interface EmbeddingsServer {
  /** For EMBEDDINGS_URL. */
  readonly url: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the client sent
  readonly requests: readonly any[];
  /** The next requests go wrong like this, one each. */
  script(...failures: Failure[]): void;
  /** All requests go wrong like this from now on; null: none. */
  always(failure: Failure | null): void;
  close(): Promise<void>;
}

interface EmbeddingsServerOptions {
  readonly dimension: number;
  /** What the key must be; null: there must be none. */
  readonly key?: string | null;
  /** Groups of words that mean the same. */
  readonly synonyms?: readonly (readonly string[])[];
}

/**
 * A stand-in for an endpoint of embeddings on OpenAI's wire, on a free loopback port. Texts with the same words, or with
 * synonyms, have vectors close to each other.
 */
export async function startEmbeddingsServer(options: EmbeddingsServerOptions): Promise<EmbeddingsServer> {
  const { dimension, key = null, synonyms = [] } = options;
  const requests: unknown[] = [];
  const script: Failure[] = [];
  let usual: Failure | null = null;

  const vectorOf = (text: string): number[] => {
    const vector = new Array<number>(dimension).fill(0);
    for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
      const meaning = synonyms.find((group) => group.includes(word))?.[0] ?? word;
      vector[createHash('sha256').update(meaning).digest().readUInt16BE(0) % dimension]! += 1;
    }
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
    return vector.map((value) => value / length);
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    requests.push(body);
    const failure = script.shift() ?? usual;
    if (failure === 'hang') return;
    if (failure === 'break') {
      response.destroy();
      return;
    }
    if (failure === 'html') {
      response.writeHead(200, { 'content-type': 'text/html' }).end(`<html>${body.input}</html>`);
      return;
    }
    const isShaped = typeof body.model === 'string' && Array.isArray(body.input) && body.input.length <= 64;
    const status =
      typeof failure === 'object' && failure !== null
        ? failure.status
        : request.headers.authorization !== (key === null ? undefined : `Bearer ${key}`)
          ? 401
          : request.method !== 'POST' || request.url !== '/v1/embeddings' || !isShaped
            ? 400
            : 200;
    response.writeHead(status, { 'content-type': 'application/json' });
    if (status !== 200) {
      response.end(
        JSON.stringify({ error: { message: `No: ${body.input}`, type: 'invalid_request_error', code: null } }),
      );
      return;
    }
    const data = (body.input as string[])
      .map((text, index) => ({
        object: 'embedding',
        index,
        embedding: failure === 'null vectors' ? null : vectorOf(text),
      }))
      .reverse() // an entry's index says which text it is of
      .slice(failure === 'too few' ? 1 : 0);
    response.end(
      JSON.stringify({ object: 'list', data, model: body.model, usage: { prompt_tokens: 8, total_tokens: 8 } }),
    );
  };

  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    script: (...failures) => {
      script.push(...failures);
    },
    always: (failure) => {
      usual = failure;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
