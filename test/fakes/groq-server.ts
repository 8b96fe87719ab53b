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
  /** Deltas sent before the answer as `reasoning`, as a reasoning model does. */
  readonly reasoning?: readonly string[];
  readonly finishReason?: 'stop' | 'length';
  /** Where the last chunk reports usage; none leaves it out. */
  readonly usage?: 'x_groq' | 'usage' | 'none';
}

/** What happens after the tokens: the end of an answer, or how it goes wrong. */
type Ending = 'finish' | 'hang' | 'break off' | 'truncate' | 'error';

export type Behaviour =
  | {
      readonly kind: 'answer';
      readonly tokens: readonly string[];
      readonly ending: Ending;
      readonly options: AnswerOptions;
    }
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

/** What the server can be told to do with a request. A text is split into tokens, one per event. */
export const reply = {
  /** The whole answer, as Groq streams it. */
  stream: endingIn('finish'),
  /** These tokens, then silence with the connection open; without tokens: silence after the head. */
  hang: endingIn('hang'),
  /** These tokens, then the socket is destroyed. */
  breakOff: endingIn('break off'),
  /** These tokens, then a proper end of the HTTP response, but no finish_reason and no [DONE]. */
  truncate: endingIn('truncate'),
  /** These tokens, then an x_groq.error event. */
  error: endingIn('error'),
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

export interface GroqServer {
  /** For GROQ_BASE_URL: as groq-sdk reads it, without /openai/v1. */
  readonly url: string;
  /** Chat completions asked for, oldest first. */
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

export interface GroqServerOptions {
  /** The usual behaviour; a short answer unless said otherwise. */
  readonly behaviour?: Behaviour;
  /** The model ids on offer: others get 404 model_not_found. */
  readonly models?: readonly string[];
}

const DEFAULT_MODELS = ['openai/gpt-oss-120b', 'openai/gpt-oss-20b', 'qwen/qwen3.8-27b'];
const ROUTE = '/openai/v1/chat/completions';

/** A stand-in for Groq's API on a free loopback port. */
export async function startGroqServer(options: GroqServerOptions = {}): Promise<GroqServer> {
  const models = options.models ?? DEFAULT_MODELS;
  const requests: RecordedRequest[] = [];
  const script: Behaviour[] = [];
  let usual = options.behaviour ?? reply.stream('Water less, and look at the newest leaves again in three days.');
  let connections = 0;

  const complete = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = JSON.parse(await textOf(request));
    const closed = new Promise<'finished' | 'cut off'>((resolve) => {
      response.on('close', () => resolve(response.writableFinished ? 'finished' : 'cut off'));
    });
    requests.push({ headers: request.headers, body, closed });
    const behaviour = script.shift() ?? usual;
    if (!request.headers.authorization?.startsWith('Bearer ')) {
      sendError(response, 401, 'invalid_api_key');
    } else if (behaviour.kind === 'answer' && !models.includes(body.model)) {
      sendError(response, 404, 'model_not_found');
    } else {
      await behave(behaviour, body, response);
    }
  };

  const server = createServer((request, response) => {
    if (request.method === 'POST' && request.url === ROUTE) {
      complete(request, response).catch(() => response.destroy());
    } else if (request.method === 'GET' && request.url === '/openai/v1/models') {
      const data = models.map((id) => ({ id, object: 'model', created: 0, owned_by: 'fake', active: true }));
      sendJson(response, 200, { object: 'list', data });
    } else {
      sendError(response, 404, 'unknown_url');
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

async function behave(behaviour: Behaviour, body: CompletionRequest, response: ServerResponse): Promise<void> {
  switch (behaviour.kind) {
    case 'hang before head':
      return;
    case 'break before head':
      response.destroy();
      return;
    case 'status':
      sendError(response, behaviour.status, behaviour.code, behaviour.retryAfter);
      return;
    case 'not json':
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end('data: <html>\n\n');
      return;
    case 'answer':
      if (body.stream) await stream(behaviour, body, response);
      else sendJson(response, 200, completion(behaviour, body));
  }
}

type Answer = Extract<Behaviour, { kind: 'answer' }>;
interface CompletionRequest {
  readonly model: string;
  readonly stream?: boolean;
  readonly messages: readonly { readonly content: unknown }[];
}

async function stream(
  { tokens, ending, options }: Answer,
  body: CompletionRequest,
  response: ServerResponse,
): Promise<void> {
  const { chunksPerWrite = 1, delayMs = 0, reasoning = [], hold } = options;
  const id = 'chatcmpl-5c6e0f2a-1b2c-4d5e-8f90-123456789abc';
  const event = (delta: object, finishReason: string | null, more: object = {}): string =>
    `data: ${JSON.stringify({
      id,
      object: 'chat.completion.chunk',
      created: 1_795_000_000,
      model: body.model,
      system_fingerprint: 'fp_179b0f92c9',
      choices: [{ index: 0, delta, logprobs: null, finish_reason: finishReason }],
      ...more,
    })}\n\n`;

  const events = [
    event({ role: 'assistant', content: '' }, null, { x_groq: { id: 'req_01' } }),
    ...reasoning.map((text) => event({ reasoning: text, channel: 'analysis' }, null)),
    ...tokens.map((text) => event({ content: text }, null)),
  ];
  if (ending === 'error') events.push(event({}, null, { x_groq: { id: 'req_01', error: 'over capacity' } }));
  if (ending === 'finish') events.push(lastEvent(event, tokens, body, options), 'data: [DONE]\n\n');

  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-cache',
    'x-ratelimit-remaining-requests': '14399',
    'x-ratelimit-remaining-tokens': '7850',
  });
  const held = hold ? 1 + reasoning.length + hold.after : events.length; // the role is the first event
  for (let i = 0; i < events.length && !response.destroyed; i += chunksPerWrite) {
    if (i > 0 && delayMs > 0) await delay(delayMs);
    if (i >= held) await hold?.until;
    response.write(events.slice(i, i + chunksPerWrite).join(''));
  }
  if (ending === 'finish' || ending === 'truncate') response.end();
  // A destroyed socket drops what it has not sent: let the tokens out first.
  if (ending === 'break off') response.write(': going\n\n', () => response.destroy());
}

function lastEvent(
  event: (delta: object, finishReason: string | null, more?: object) => string,
  tokens: readonly string[],
  body: CompletionRequest,
  { finishReason = 'stop', usage = 'x_groq' }: AnswerOptions,
): string {
  const counts = usageOf(tokens, body);
  if (usage === 'none') return event({}, finishReason, { x_groq: { id: 'req_01' } });
  if (usage === 'usage') return event({}, finishReason, { usage: counts });
  return event({}, finishReason, { x_groq: { id: 'req_01', usage: counts } });
}

function completion({ tokens, options }: Answer, body: CompletionRequest) {
  return {
    id: 'chatcmpl-5c6e0f2a-1b2c-4d5e-8f90-123456789abc',
    object: 'chat.completion',
    created: 1_795_000_000,
    model: body.model,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: tokens.join('') },
        logprobs: null,
        finish_reason: options.finishReason ?? 'stop',
      },
    ],
    usage: usageOf(tokens, body),
  };
}

/** Four characters to a prompt token: any stable figure will do. */
function usageOf(tokens: readonly string[], body: CompletionRequest) {
  const promptTokens = Math.ceil(JSON.stringify(body.messages).length / 4);
  return {
    queue_time: 0.01,
    prompt_tokens: promptTokens,
    prompt_time: 0.002,
    completion_tokens: tokens.length,
    completion_time: 0.03,
    total_tokens: promptTokens + tokens.length,
    total_time: 0.032,
  };
}

function sendError(
  response: ServerResponse,
  status: number,
  code: string | null,
  retryAfter: string | null = null,
): void {
  // Quotes the caller, as real error bodies do: nothing of this may reach a log or a client.
  const error = {
    message: `SECRET provider detail for status ${status}`,
    type: 'invalid_request_error',
    ...(code && { code }),
  };
  if (retryAfter !== null) response.setHeader('retry-after', retryAfter);
  sendJson(response, status, { error });
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
