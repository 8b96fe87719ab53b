import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Mappings, type Query, rank, type StoredDocument } from './opensearch-ranking.js';

interface Recorded {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body: unknown;
}

interface Index {
  readonly mappings: Mappings;
  readonly created: number;
  readonly aliases: Set<string>;
  readonly written: Map<string, StoredDocument>;
  /** What a search sees: what was written before the last refresh. */
  visible: ReadonlyMap<string, StoredDocument>;
}

/** Instead of the answer: a recorded failure, silence before or after the head, or a broken connection. */
type Failure =
  | 'forbidden'
  | 'html'
  | 'too-many-requests'
  | 'unauthorized'
  | 'unavailable'
  | 'hang'
  | 'hang after head'
  | 'break'
  | 'reject documents';

export interface OpenSearchServer {
  /** For OPENSEARCH_HOST. */
  readonly url: string;
  /** `POST /_aliases` and the like, oldest first. */
  readonly requests: readonly string[];
  /** The searches of the requests to _msearch, oldest first. */
  readonly searches: readonly object[];
  /** What was wrong with requests: OpenSearch would refuse them, or do what was not meant. */
  readonly problems: string[];
  /** Names of the indices behind an alias. */
  behind(alias: string): string[];
  /** The ids of the documents that a search by this alias can find. */
  documents(alias: string): string[];
  readonly indices: readonly string[];
  /** Makes an index as an older import would have left it: with this age, and served by the alias or not. */
  leave(name: string, ageMs: number, alias?: string): void;
  /** The next requests go wrong like this, one each; null: as usual. */
  script(...failures: (Failure | null)[]): void;
  /** All requests go wrong like this from now on; null: none. */
  always(failure: Failure | null): void;
  close(): Promise<void>;
}

const folder = join(__dirname, 'recorded/opensearch');
const recorded = (name: string, index = 'recorded-index') =>
  JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8').replaceAll('recorded-index', index));

const NAME = /^[a-z0-9][a-z0-9._-]*$/;

/** A stand-in for OpenSearch on a free loopback port. It holds what bulk requests bring, and ranks it in a simple way. */
export async function startOpenSearchServer(
  credentials: { readonly user: string; readonly password: string } | null = null,
): Promise<OpenSearchServer> {
  const indices = new Map<string, Index>();
  const requests: string[] = [];
  const searches: object[] = [];
  const problems: string[] = [];
  const script: (Failure | null)[] = [];
  let usual: Failure | null = null;
  const authorization = credentials
    ? `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64')}`
    : undefined;

  const behind = (alias: string) => [...indices].filter(([, { aliases }]) => aliases.has(alias)).map(([name]) => name);
  const refuse = (problem: string): Recorded => {
    problems.push(problem);
    return recorded('bad-request');
  };

  const create = (name: string, body: Json): Recorded => {
    if (!NAME.test(name)) return refuse(`The name ${name}`);
    if (indices.has(name)) return recorded('index-exists', name);
    const { index: settings } = body.settings;
    const { properties, dynamic } = body.mappings;
    if (!isDeepStrictEqual(Object.keys(body), ['settings', 'mappings'])) return refuse(`Keys ${Object.keys(body)}`);
    if (dynamic !== 'strict') return refuse('A mapping that takes any field');
    const vector = properties.embedding;
    if ((vector !== undefined) !== (settings.knn === true)) return refuse('index.knn is for an index with vectors');
    if (vector && (vector.type !== 'knn_vector' || vector.method?.space_type !== 'cosinesimil'))
      return refuse('Vectors');
    const known = new Set(Object.keys(body.settings.analysis.analyzer));
    for (const { analyzer } of Object.values(properties) as { analyzer?: string }[]) {
      if (analyzer !== undefined && !known.has(analyzer)) return refuse(`The analyzer ${analyzer}`);
    }
    indices.set(name, {
      mappings: properties,
      created: Date.now(),
      aliases: new Set(),
      written: new Map(),
      visible: new Map(),
    });
    return recorded('index-created', name);
  };

  const bulk = (name: string, lines: Json[], rejects: boolean): Recorded => {
    const index = indices.get(name);
    if (index === undefined) return refuse(`A bulk request would make the index ${name}`);
    const items = [];
    for (let line = 0; line < lines.length; line += 2) {
      const id = lines[line]?.index?._id;
      const document = lines[line + 1];
      if (typeof id !== 'string' || document === undefined) return refuse('A bulk request without ids');
      const unknown = Object.keys(document).filter((field) => index.mappings[field] === undefined);
      if (unknown.length > 0) return refuse(`The mapping does not know ${unknown}`);
      const vector = index.mappings.embedding;
      if (vector && document.embedding?.length !== vector.dimension) return refuse('A vector of another dimension');
      if (!rejects) index.written.set(id, document);
      const item = recorded(rejects ? 'bulk-item-rejected' : 'bulk-item', name);
      items.push({ index: { ...item.index, _id: id } });
    }
    return { status: 200, body: { took: 7, errors: rejects, items } };
  };

  const updateAliases = (body: Json): Recorded => {
    const next = new Map([...indices].map(([name, index]) => [name, { ...index, aliases: new Set(index.aliases) }]));
    for (const action of body.actions) {
      const [kind, { index: name, alias }] = Object.entries(action)[0] as [string, Json];
      const index = next.get(name);
      if (index === undefined) return recorded('index-not-found', name);
      if (kind === 'add') {
        if (indices.has(alias)) return refuse(`The alias ${alias} is an index`);
        index.aliases.add(alias);
      } else if (kind === 'remove') index.aliases.delete(alias);
      else if (kind === 'remove_index') next.delete(name);
      else return refuse(`The action ${kind}`);
    }
    indices.clear();
    for (const [name, index] of next) indices.set(name, index);
    return recorded('aliases-updated');
  };

  const states = (pattern: string): Recorded => {
    if (!pattern.endsWith('*'))
      return indices.has(pattern) ? refuse('Not simulated') : recorded('index-not-found', pattern);
    const found = [...indices].filter(([name]) => name.startsWith(pattern.slice(0, -1)));
    const body = found.map(([name, { aliases, mappings, created }]) => [
      name,
      {
        aliases: Object.fromEntries([...aliases].map((alias) => [alias, {}])),
        mappings: { dynamic: 'strict', properties: mappings },
        settings: {
          index: {
            creation_date: String(created),
            number_of_shards: '1',
            uuid: '3CPLXdWPTa2cZv6mQkY2Yg',
            version: { created: '137277827' },
            provided_name: name,
          },
        },
      },
    ]);
    return { status: 200, body: Object.fromEntries(body) };
  };

  const search = (target: string, lines: Json[]): Recorded => {
    const served = behind(target);
    if (served.length > 1) problems.push(`${target} serves ${served}`);
    const index = indices.get(served[0] ?? target);
    const responses = [];
    for (let line = 0; line < lines.length; line += 2) {
      if (!isDeepStrictEqual(lines[line], {})) return refuse('A head that is not empty');
      const body = lines[line + 1]!;
      searches.push(body);
      if (index === undefined) {
        const { body: error, status } = recorded('index-not-found', target);
        responses.push({ error: error.error, status });
        continue;
      }
      try {
        const hits = rank(index.visible, index.mappings, body.query as Query, body.size);
        const hit = recorded('msearch-hit', served[0]);
        responses.push({
          ...recorded('msearch-item'),
          hits: {
            max_score: hits[0]?.score ?? null,
            hits: hits.map(({ id, score, document }) => ({
              ...hit,
              _id: id,
              _score: score,
              _source: Object.fromEntries((body._source as string[]).map((field) => [field, document[field]])),
            })),
          },
        });
      } catch (error) {
        problems.push((error as Error).message);
        const { body: refusal, status } = recorded('bad-request');
        responses.push({ error: refusal.error, status });
      }
    }
    return { status: 200, body: { took: 4, responses } };
  };

  const answer = async (request: IncomingMessage, rejects: boolean): Promise<Recorded> => {
    const text = await textOf(request);
    if (request.headers.authorization !== authorization) return recorded('unauthorized');
    const { pathname, search: query } = new URL(request.url!, 'http://fake');
    const [first = '', second, ...rest] = pathname.slice(1).split('/').map(decodeURIComponent);
    if (query !== '' || rest.length > 0) return refuse(`Not simulated: ${request.url}`);
    const type = request.headers['content-type'];
    const route = `${request.method} ${first.startsWith('_') ? first : ''}${second === undefined ? '' : `/${second}`}`;
    if (text !== '' && type !== (/_bulk|_msearch/.test(route) ? 'application/x-ndjson' : 'application/json')) {
      return refuse(`The content type ${type}`);
    }
    switch (route) {
      case 'GET ':
        return states(first);
      case 'PUT ':
        return create(first, JSON.parse(text));
      case 'POST _aliases':
        return updateAliases(JSON.parse(text));
      case 'POST /_bulk':
      case 'PUT /_bulk':
        return bulk(first, linesOf(text), rejects);
      case 'POST /_msearch':
        return search(first, linesOf(text));
      case 'GET /_refresh':
      case 'POST /_refresh': {
        const index = indices.get(first);
        if (index === undefined) return recorded('index-not-found', first);
        index.visible = new Map(index.written);
        return recorded('refreshed');
      }
      default:
        return refuse(`Not simulated: ${request.method} ${request.url}`);
    }
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    requests.push(`${request.method} ${request.url}`);
    const failure = script.shift() ?? usual;
    switch (failure) {
      case 'hang':
        return;
      case 'break':
        response.destroy();
        return;
      case 'hang after head':
        response.writeHead(200, { 'content-type': 'application/json; charset=UTF-8', 'content-length': '1000' });
        response.write('{"took":');
        return;
      case null:
      case 'reject documents':
        send(response, await answer(request, failure !== null));
        return;
      default:
        send(response, recorded(failure));
    }
  };

  const server = createServer((request, response) => {
    serve(request, response).catch((error: Error) => {
      problems.push(error.message);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    searches,
    problems,
    behind,
    documents: (alias) => behind(alias).flatMap((name) => [...indices.get(name)!.visible.keys()]),
    get indices() {
      return [...indices.keys()];
    },
    leave: (name, ageMs, alias) => {
      const aliases = new Set(alias === undefined ? [] : [alias]);
      indices.set(name, {
        mappings: {},
        created: Date.now() - ageMs,
        aliases,
        written: new Map(),
        visible: new Map(),
      });
    },
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

// biome-ignore lint/suspicious/noExplicitAny: whatever the client sent
type Json = Record<string, any>;

function send(response: ServerResponse, { status, headers, body }: Recorded): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function linesOf(text: string): Json[] {
  if (!text.endsWith('\n')) throw new Error('Newline-delimited JSON ends with a line break');
  return text
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line));
}
