import { type Answer, type AnswerRequest, piecesOf, promptTokensOf } from './provider-server.js';

// What the providers on OpenAI's wire have in common.

const COMPLETION = { id: 'chatcmpl-5c6e0f2a-1b2c-4d5e-8f90-123456789abc', created: 1_795_000_000 };

export const DONE = 'data: [DONE]\n\n';

/** One event of a streamed answer; a null delta stands for a chunk without choices. */
export function chunkEvent(
  { model }: AnswerRequest,
  delta: object | null,
  finishReason: string | null = null,
  more: object = {},
): string {
  return `data: ${JSON.stringify({
    ...COMPLETION,
    object: 'chat.completion.chunk',
    model,
    system_fingerprint: 'fp_179b0f92c9',
    choices: delta === null ? [] : [{ index: 0, delta, logprobs: null, finish_reason: finishReason }],
    ...more,
  })}\n\n`;
}

/** A tool call as it is streamed: its name, then its arguments in pieces. */
export function toolCallEvents({ options }: Answer, request: AnswerRequest): string[] {
  if (options.toolCall === undefined) return [];
  const call = (fields: object) => chunkEvent(request, { tool_calls: [{ index: 0, ...fields }] });
  return [
    call({ id: 'call_1', type: 'function', function: { name: options.toolCall.name, arguments: '' } }),
    ...piecesOf(options).map((piece) => call({ function: { arguments: piece } })),
  ];
}

/** Why the answer is over. */
export const finishReasonOf = ({ finishReason, toolCall }: Answer['options']): string =>
  finishReason ?? (toolCall === undefined ? 'stop' : 'tool_calls');

export function usageOf({ tokens }: Answer, request: AnswerRequest) {
  const promptTokens = promptTokensOf(request);
  return {
    prompt_tokens: promptTokens,
    completion_tokens: tokens.length,
    total_tokens: promptTokens + tokens.length,
  };
}

/** The answer in one piece. */
export function wholeCompletion(answer: Answer, request: AnswerRequest): object {
  return {
    ...COMPLETION,
    object: 'chat.completion',
    model: request.model,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: answer.tokens.join('') },
        logprobs: null,
        finish_reason: answer.options.finishReason ?? 'stop',
      },
    ],
    usage: usageOf(answer, request),
  };
}
