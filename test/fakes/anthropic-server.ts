import {
  type Answer,
  type AnswerRequest,
  hasBearer,
  type Provider,
  type ProviderServer,
  type ProviderServerOptions,
  piecesOf,
  promptTokensOf,
  startProviderServer,
} from './provider-server.js';

/** A stand-in for Anthropic's API; its `url` is for ANTHROPIC_BASE_URL, which takes it with and without /v1. */
export const startAnthropicServer = (options?: ProviderServerOptions): Promise<ProviderServer> =>
  startProviderServer(anthropic, options);

/** Tokens of each prompt that the cache held, and that were written to it; the rest is the `input_tokens`. */
const CACHED = { cache_read_input_tokens: 5, cache_creation_input_tokens: 3 };

const ERROR_TYPES: Readonly<Record<number, string>> = {
  401: 'authentication_error',
  403: 'permission_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
  500: 'api_error',
  529: 'overloaded_error',
};
const STOP_REASONS = { stop: 'end_turn', length: 'max_tokens', refusal: 'refusal' } as const;

const anthropic: Provider = {
  answers: '/v1/messages',
  models: '/v1/models',
  defaultModels: ['claude-haiku-5-5', 'claude-sonnet-5-5'],
  codes: { noKey: 'authentication_error', noModel: 'not_found_error', noRoute: 'route_error' },
  // The SDK sends the key as a Bearer since API version 2026-10-21.
  hasKey: (headers) => hasBearer(headers) || typeof headers['x-api-key'] === 'string',
  errorBody: (status, code, message) => ({
    type: 'error',
    error: { type: code ?? ERROR_TYPES[status] ?? 'invalid_request_error', message },
    request_id: 'req_01',
  }),
  events: (answer, request) => {
    const { reasoning = [] } = answer.options;
    return {
      before: [
        start(answer, request),
        ...block(
          0,
          { type: 'thinking', thinking: '' },
          reasoning.map((thinking) => ({ type: 'thinking_delta', thinking })),
        ),
        event('content_block_start', {
          index: reasoning.length > 0 ? 1 : 0,
          content_block: { type: 'text', text: '' },
        }),
        event('ping', {}),
      ],
      tokens: answer.tokens.map((text) => delta(reasoning.length > 0 ? 1 : 0, { type: 'text_delta', text })),
      after: ending(answer),
    };
  },
  whole: ({ tokens }, { model }) => ({
    id: 'msg_01',
    type: 'message',
    role: 'assistant',
    model,
    content: [{ type: 'text', text: tokens.join('') }],
  }),
};

const event = (type: string, fields: object): string =>
  `event: ${type}\ndata: ${JSON.stringify({ type, ...fields })}\n\n`;
const delta = (index: number, fields: object): string => event('content_block_delta', { index, delta: fields });

/** A whole block of the answer; none without deltas. */
const block = (index: number, beginning: object, deltas: readonly object[]): string[] =>
  deltas.length === 0
    ? []
    : [
        event('content_block_start', { index, content_block: beginning }),
        ...deltas.map((fields) => delta(index, fields)),
        event('content_block_stop', { index }),
      ];

/** A tool call is a block of its own, whose arguments come in pieces behind an empty one. */
const toolCallEvents = (index: number, options: Answer['options']): string[] =>
  options.toolCall === undefined
    ? []
    : block(
        index,
        { type: 'tool_use', id: 'toolu_01', name: options.toolCall.name, input: {} },
        ['', ...piecesOf(options)].map((partial_json) => ({ type: 'input_json_delta', partial_json })),
      );

function start({ options }: Answer, request: AnswerRequest): string {
  const { cache_read_input_tokens: read, cache_creation_input_tokens: written } = CACHED;
  const usage = { input_tokens: promptTokensOf(request) - read - written, ...CACHED, output_tokens: 1 };
  const message = { id: 'msg_01', type: 'message', role: 'assistant', model: request.model, content: [] };
  return event('message_start', { message: { ...message, ...(options.usage !== 'none' && { usage }) } });
}

function ending({ tokens, ending, options }: Answer): string[] {
  const { finishReason = 'stop', usage, reasoning = [] } = options;
  if (ending === 'error') return [event('error', { error: { type: 'overloaded_error', message: 'Overloaded' } })];
  const index = reasoning.length > 0 ? 1 : 0;
  const call = [event('content_block_stop', { index }), ...toolCallEvents(index + 1, options)];
  if (ending !== 'finish') return options.toolCall === undefined ? [] : call;
  return [
    ...call,
    event('message_delta', {
      delta: {
        stop_reason: options.toolCall === undefined ? STOP_REASONS[finishReason] : 'tool_use',
        stop_sequence: null,
      },
      ...(usage !== 'none' && { usage: { output_tokens: tokens.length } }),
    }),
    event('message_stop', {}),
  ];
}
