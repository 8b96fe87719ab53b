import type { ModelErrorKind } from './chat-model.js';
import type { AnswerEnd, AnswerReader } from './read-answer.js';
import { TextEnvelope } from './text-envelope.js';
import { ToolCallReader } from './tool-call-reader.js';

/** What is read of the events of a streamed message; each kind has some of it. */
interface MessageEvent {
  readonly type: string;
  readonly index?: number;
  readonly content_block?: { readonly type?: string; readonly name?: string };
  readonly message?: { readonly usage?: PromptUsage };
  readonly delta?: {
    readonly type?: string;
    readonly text?: string;
    readonly partial_json?: string;
    readonly stop_reason?: string | null;
  };
  readonly usage?: { readonly output_tokens?: number };
  readonly error?: { readonly type?: string };
}

/** What of the prompt was read from Anthropic's cache, or written to it, is not among the `input_tokens`. */
interface PromptUsage {
  readonly input_tokens: number;
  readonly cache_creation_input_tokens?: number | null;
  readonly cache_read_input_tokens?: number | null;
}

const FAILURES: Readonly<Record<string, ModelErrorKind>> = {
  overloaded_error: 'overloaded',
  api_error: 'overloaded',
  rate_limit_error: 'rate_limited',
  timeout_error: 'timeout',
  authentication_error: 'refused',
  permission_error: 'refused',
  billing_error: 'refused',
};
const CUT_OFF = new Set(['max_tokens', 'model_context_window_exceeded']);

/** Reads the events of one streamed message of Anthropic's. Thinking comes as deltas of another type. */
export class AnthropicEvents implements AnswerReader {
  done = false;
  failure: ModelErrorKind | null = null;

  readonly toolCall = new ToolCallReader();

  private readonly envelope = new TextEnvelope('text');
  private hasText = false;
  private stopReason: string | null = null;
  private promptTokens: number | null = null;
  private completionTokens: number | null = null;

  get end(): AnswerEnd | null {
    const { done, stopReason, promptTokens, completionTokens } = this;
    if (!done || stopReason === null) return null;
    return {
      finishReason: CUT_OFF.has(stopReason) ? 'length' : 'stop',
      usage: promptTokens === null || completionTokens === null ? null : { promptTokens, completionTokens },
    };
  }

  text(payload: string): string {
    return this.envelope.open(payload) ?? this.parse(payload);
  }

  private parse(payload: string): string {
    const event = JSON.parse(payload) as MessageEvent | null;
    switch (event?.type) {
      case 'content_block_delta':
        return this.delta(payload, event);
      case 'content_block_start':
        if (event.content_block?.type === 'tool_use')
          this.toolCall.read(event.index ?? 0, event.content_block.name, '');
        break;
      case 'message_start':
        this.promptTokens = promptTokensOf(event.message?.usage);
        break;
      case 'message_delta':
        this.stopReason = event.delta?.stop_reason ?? this.stopReason;
        this.completionTokens = event.usage?.output_tokens ?? this.completionTokens;
        // Before its first word another provider may still be asked; what was said before a later one is an answer.
        if (this.stopReason === 'refusal' && !this.hasText) this.failure = 'bad_request';
        break;
      case 'message_stop':
        this.done = true;
        break;
      case 'error':
        this.failure = FAILURES[event.error?.type ?? ''] ?? 'broken';
        break;
    }
    return '';
  }

  private delta(payload: string, { delta, index = 0 }: MessageEvent): string {
    if (delta?.type === 'input_json_delta') this.toolCall.read(index, null, delta.partial_json);
    if (delta?.type !== 'text_delta' || !delta.text) return '';
    this.hasText = true;
    this.envelope.learn(payload, delta.text);
    return delta.text;
  }
}

function promptTokensOf(usage: PromptUsage | undefined): number | null {
  if (!usage) return null;
  return usage.input_tokens + (usage.cache_creation_input_tokens ?? 0) + (usage.cache_read_input_tokens ?? 0);
}
