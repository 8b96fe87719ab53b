import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

export interface AnswerOptions {
  /** Events per write, and so per HTTP chunk. */
  readonly chunksPerWrite?: number;
  /** Between two writes. */
  readonly delayMs?: number;
  /** After so many tokens nothing more is written until this is settled. */
  readonly hold?: { readonly after: number; readonly until: Promise<void> };
  /** Deltas sent before the answer in the provider's form of reasoning. */
  readonly reasoning?: readonly string[];
  readonly finishReason?: 'stop' | 'length' | 'refusal';
  /** Called after the text. */
  readonly toolCall?: {
    readonly name: string;
    /** The arguments as the model says them: an object as JSON, a text as it is. */
    readonly arguments: object | string;
  };
  /** Where the last chunk reports usage; none leaves it out. */
  readonly usage?: 'x_groq' | 'usage' | 'none';
}

/** What happens after the tokens: the end of an answer, or how it goes wrong. */
type Ending = 'finish' | 'hang' | 'break off' | 'truncate' | 'error' | 'tool use failed';

export interface Answer {
  readonly kind: 'answer';
  readonly tokens: readonly string[];
  readonly ending: Ending;
  readonly options: AnswerOptions;
}

export type Behaviour =
  | Answer
  | { readonly kind: 'hang before head' }
  | { readonly kind: 'break before head' }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly code: string | null;
      readonly retryAfter: string | null;
    }
  | { readonly kind: 'not json' };

/** Splits as a model would: a word and the space before it are a token. */
const tokensOf = (answer: string | readonly string[]) =>
  typeof answer === 'string' ? (answer.match(/\s*\S+|\s+$/g) ?? []) : answer;

const endingIn =
  (ending: Ending) =>
  (answer: string | readonly string[] = [], options: AnswerOptions = {}): Behaviour => ({
    kind: 'answer',
    tokens: tokensOf(answer),
    ending,
    options,
  });

/** What a server can be told to do with a request. A text is split into tokens, one per event. */
export const reply = {
  /** The whole answer, as the provider streams it. */
  stream: endingIn('finish'),
  /** These tokens, then silence with the connection open; without tokens: silence after the head. */
  hang: endingIn('hang'),
  /** These tokens, then the socket is destroyed. */
  breakOff: endingIn('break off'),
  /** These tokens, then a proper end of the HTTP response, but not of the answer. */
  truncate: endingIn('truncate'),
  /** These tokens, then an error event. */
  error: endingIn('error'),
  /** These tokens, then the error that Groq reports of a tool call which is no JSON. */
  toolUseFailed: endingIn('tool use failed'),
  hangBeforeHead: (): Behaviour => ({ kind: 'hang before head' }),
  breakBeforeHead: (): Behaviour => ({ kind: 'break before head' }),
  /** An error response; `retryAfter` is the header's text, in seconds. */
  status: (
    status: number,
    { code = null, retryAfter = null }: { code?: string | null; retryAfter?: string | null } = {},
  ): Behaviour => ({
    kind: 'status',
    status,
    code,
    retryAfter,
  }),
  /** 200 and an event stream whose data is no JSON. */
  notJson: (): Behaviour => ({ kind: 'not json' }),
} as const;

interface RecordedRequest {
  readonly headers: IncomingHttpHeaders;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the client sent
  readonly body: any;
  /** Resolves when the response is over: sent to its end, or cut off by either side. */
  readonly closed: Promise<'finished' | 'cut off'>;
}

export interface ProviderServer {
  /** The base URL as the provider's setting takes it. */
  readonly url: string;
  /** Answers asked for, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** TCP connections accepted so far. */
  readonly connections: number;
  /** The behaviour of the next requests, one each; after them comes the usual one again. */
  script(...next: Behaviour[]): void;
  /** The usual behaviour from now on. */
  always(behaviour: Behaviour): void;
  /** Closes the connections that no request uses, as a server does when keep-alive runs out. */
  closeIdle(): void;
  close(): Promise<void>;
}

export interface ProviderServerOptions {
  /** The usual behaviour; a short answer unless said otherwise. */
  readonly behaviour?: Behaviour;
  /** The model ids on offer; the provider says of others that they are gone. */
  readonly models?: readonly string[];
}

/** What is read of a request for an answer. */
export interface AnswerRequest {
  readonly model: string;
  readonly stream?: boolean;
  readonly messages: readonly { readonly content: unknown }[];
}

/** The text of the events of one answer; after each of the tokens it may be held. */
interface AnswerEvents {
  readonly before: readonly string[];
  readonly tokens: readonly string[];
  /** The answer's end, or the error in its place; none where it just stops. */
  readonly after: readonly string[];
}

/** The arguments of an answer's tool call in the pieces that they are streamed in; none without a call. */
export function piecesOf({ toolCall }: AnswerOptions): string[] {
  if (toolCall === undefined) return [];
  const { arguments: called } = toolCall;
  return (typeof called === 'string' ? called : JSON.stringify(called)).match(/.{1,7}/gsu) ?? [];
}

/** What differs from one provider to the next. */
export interface Provider {
  /** The path of a POST that asks for an answer. */
  readonly answers: string;
  /** The path of a GET that lists the models. */
  readonly models: string;
  /** The model ids on offer unless said otherwise. */
  readonly defaultModels: readonly string[];
  /** The code of an error at a missing key, an unknown model, and an unknown path. */
  readonly codes: { readonly noKey: string; readonly noModel: string; readonly noRoute: string };
  hasKey(headers: IncomingHttpHeaders): boolean;
  /** The body of an error whose message, like those of real ones, is nobody's business. */
  errorBody(status: number, code: string | null, message: string): object;
  events(answer: Answer, request: AnswerRequest): AnswerEvents;
  /** The answer in one piece. */
  whole(answer: Answer, request: AnswerRequest): object;
}

/** A stand-in for a provider's API on a free loopback port. */
export async function startProviderServer(
  provider: Provider,
  options: ProviderServerOptions = {},
): Promise<ProviderServer> {
  const models = options.models ?? provider.defaultModels;
  const requests: RecordedRequest[] = [];
  const script: Behaviour[] = [];
  let usual = options.behaviour ?? reply.stream('Water less, and look at the newest leaves again in three days.');
  let connections = 0;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = JSON.parse(await textOf(request));
    const closed = new Promise<'finished' | 'cut off'>((resolve) => {
      response.on('close', () => resolve(response.writableFinished ? 'finished' : 'cut off'));
    });
    requests.push({ headers: request.headers, body, closed });
    const behaviour = script.shift() ?? usual;
    if (!provider.hasKey(request.headers)) {
      sendError(provider, response, 401, provider.codes.noKey);
    } else if (behaviour.kind === 'answer' && !models.includes(body.model)) {
      sendError(provider, response, 404, provider.codes.noModel);
    } else {
      await behave(provider, behaviour, body, response);
    }
  };

  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0];
    if (request.method === 'POST' && path === provider.answers) {
      answer(request, response).catch(() => response.destroy());
    } else if (request.method === 'GET' && path === provider.models) {
      sendJson(response, 200, { object: 'list', data: models.map((id) => ({ id, object: 'model', created: 0 })) });
    } else {
      sendError(provider, response, 404, provider.codes.noRoute);
    }
  });
  server.keepAliveTimeout = 0; // idle connections stay until closeIdle()
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    get connections() {
      return connections;
    },
    script: (...next) => {
      script.push(...next);
    },
    always: (behaviour) => {
      usual = behaviour;
    },
    closeIdle: () => server.closeIdleConnections(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function behave(
  provider: Provider,
  behaviour: Behaviour,
  request: AnswerRequest,
  response: ServerResponse,
): Promise<void> {
  switch (behaviour.kind) {
    case 'hang before head':
      return;
    case 'break before head':
      response.destroy();
      return;
    case 'status':
      sendError(provider, response, behaviour.status, behaviour.code, behaviour.retryAfter);
      return;
    case 'not json':
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end('data: <html>\n\n');
      return;
    case 'answer':
      if (request.stream) await stream(behaviour, provider.events(behaviour, request), response);
      else sendJson(response, 200, provider.whole(behaviour, request));
  }
}

async function stream(
  { ending, options }: Answer,
  { before, tokens, after }: AnswerEvents,
  response: ServerResponse,
): Promise<void> {
  const { chunksPerWrite = 1, delayMs = 0, hold } = options;
  const events = [...before, ...tokens, ...after];
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-cache',
    'x-ratelimit-remaining-requests': '14399',
    'x-ratelimit-remaining-tokens': '7850',
  });
  const held = hold ? before.length + hold.after : events.length;
  for (let i = 0; i < events.length && !response.destroyed; i += chunksPerWrite) {
    if (i > 0 && delayMs > 0) await delay(delayMs);
    if (i >= held) await hold?.until;
    response.write(events.slice(i, i + chunksPerWrite).join(''));
  }
  if (events.length === 0) response.flushHeaders();
  if (ending === 'finish' || ending === 'truncate' || ending === 'tool use failed') response.end();
  // A destroyed socket drops what it has not sent: let the tokens out first.
  if (ending === 'break off') response.write(': going\n\n', () => response.destroy());
}

export const hasBearer = ({ authorization }: IncomingHttpHeaders): boolean =>
  authorization?.startsWith('Bearer ') ?? false;

/** Four characters to a prompt token: any stable figure will do. */
export const promptTokensOf = ({ messages }: AnswerRequest): number => Math.ceil(JSON.stringify(messages).length / 4);

function sendError(
  provider: Provider,
  response: ServerResponse,
  status: number,
  code: string | null,
  retryAfter: string | null = null,
): void {
  if (retryAfter !== null) response.setHeader('retry-after', retryAfter);
  // Quotes the caller, as real error bodies do: nothing of this may reach a log or a client.
  sendJson(response, status, provider.errorBody(status, code, `SECRET provider detail for status ${status}`));
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
