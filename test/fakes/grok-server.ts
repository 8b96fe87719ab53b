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

/** A stand-in for xAI's API; its `url` is for PRODUCTION_GROK_URL, which takes it with and without /v1. */
export const startGrokServer = (options?: ProviderServerOptions): Promise<ProviderServer> =>
  startProviderServer(grok, options);

const grok: Provider = {
  answers: '/v1/chat/completions',
  models: '/v1/models',
  defaultModels: ['grok-4.7', 'grok-4.6'],
  codes: { noKey: 'unauthenticated', noModel: 'model_not_found', noRoute: 'not-found' },
  hasKey: hasBearer,
  errorBody: (_status, code, message) =>
    code === 'model_not_found'
      ? {
          code: 'Some requested entity was not found',
          error: `The model grok-x does not exist or your team does not have access to it. ${message}`,
        }
      : { code: code ?? 'Client specified an invalid argument', error: message },
  events: (answer, request) => {
    const { reasoning = [] } = answer.options;
    return {
      before: reasoning.map((text) => chunkEvent(request, { reasoning_content: text, role: 'assistant' })),
      tokens: answer.tokens.map((content) => chunkEvent(request, { content, role: 'assistant' })),
      after: ending(answer, request),
    };
  },
  whole: wholeCompletion,
};

/** The usage comes in a chunk of its own, behind the finish reason. */
function ending(answer: Answer, request: AnswerRequest): string[] {
  if (answer.ending === 'error') return [`data: ${JSON.stringify({ code: 'internal', error: 'over capacity' })}\n\n`];
  if (answer.ending !== 'finish') return toolCallEvents(answer, request);
  const { usage = 'usage' } = answer.options;
  return [
    ...toolCallEvents(answer, request),
    chunkEvent(request, { role: 'assistant', content: '' }, finishReasonOf(answer.options)),
    ...(usage === 'none' ? [] : [chunkEvent(request, null, null, { usage: usageOf(answer, request) })]),
    DONE,
  ];
}
