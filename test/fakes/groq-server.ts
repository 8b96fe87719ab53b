import { chunkEvent, DONE, finishReasonOf, toolCallEvents, usageOf, wholeCompletion } from './completion-wire.js';
import {
  type Answer,
  type AnswerRequest,
  hasBearer,
  type Provider,
  type ProviderServer,
  type ProviderServerOptions,
  startProviderServer,
} from './provider-server.js';

export { type Behaviour, reply } from './provider-server.js';
export type GroqServer = ProviderServer;
export type GroqServerOptions = ProviderServerOptions;

/** A stand-in for Groq's API; its `url` is for GROQ_BASE_URL, without /openai/v1. */
export const startGroqServer = (options?: GroqServerOptions): Promise<GroqServer> => startProviderServer(groq, options);

const X_GROQ = { id: 'req_01' };
const TIMES = { queue_time: 0.01, prompt_time: 0.002, completion_time: 0.03, total_time: 0.032 };

const groq: Provider = {
  answers: '/openai/v1/chat/completions',
  models: '/openai/v1/models',
  defaultModels: ['openai/gpt-oss-120b', 'openai/gpt-oss-20b', 'qwen/qwen3.8-27b'],
  codes: { noKey: 'invalid_api_key', noModel: 'model_not_found', noRoute: 'unknown_url' },
  hasKey: hasBearer,
  errorBody: (_status, code, message) => ({
    error: { message, type: 'invalid_request_error', ...(code && { code }) },
  }),
  events: (answer, request) => {
    const { reasoning = [] } = answer.options;
    return {
      before: [
        chunkEvent(request, { role: 'assistant', content: '' }, null, { x_groq: X_GROQ }),
        ...reasoning.map((text) => chunkEvent(request, { reasoning: text, channel: 'analysis' })),
      ],
      tokens: answer.tokens.map((content) => chunkEvent(request, { content })),
      after: ending(answer, request),
    };
  },
  whole: wholeCompletion,
};

function ending(answer: Answer, request: AnswerRequest): string[] {
  if (answer.ending === 'error') {
    return [chunkEvent(request, {}, null, { x_groq: { ...X_GROQ, error: 'over capacity' } })];
  }
  if (answer.ending === 'tool use failed') {
    const error = { type: 'invalid_request_error', code: 'tool_use_failed', failed_generation: 'SECRET' };
    return [
      `event: error\ndata: ${JSON.stringify({ error: { message: 'Failed to call a function.', ...error } })}\n\n`,
    ];
  }
  if (answer.ending !== 'finish') return toolCallEvents(answer, request);
  const { usage = 'x_groq' } = answer.options;
  const counts = { ...usageOf(answer, request), ...TIMES };
  const more = {
    none: { x_groq: X_GROQ },
    usage: { usage: counts },
    x_groq: { x_groq: { ...X_GROQ, usage: counts } },
  }[usage];
  return [...toolCallEvents(answer, request), chunkEvent(request, {}, finishReasonOf(answer.options), more), DONE];
}
