import type { ModelErrorKind, Usage } from './chat-model.js';
import type { AnswerEnd, AnswerReader } from './read-answer.js';
import { TextEnvelope } from './text-envelope.js';
import { ToolCallReader } from './tool-call-reader.js';

/** What is read of a streamed `chat.completion.chunk`. */
interface CompletionChunk {
  readonly choices?: readonly {
    readonly delta?: { readonly content?: string | null; readonly tool_calls?: readonly ToolCallPiece[] | null };
    readonly finish_reason?: string | null;
  }[];
  readonly error?: unknown;
  readonly usage?: CompletionUsage | null;
  readonly x_groq?: { readonly error?: unknown; readonly usage?: CompletionUsage | null };
}

interface ToolCallPiece {
  readonly index?: number;
  readonly function?: { readonly name?: string | null; readonly arguments?: string | null };
}

interface CompletionUsage {
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
}

/** Groq's code where the model's call did not become JSON: its prompt is fine, and so is its text. */
const TOOL_USE_FAILED = 'tool_use_failed';

/** Reads the chunks of one streamed answer on OpenAI's wire. Reasoning is in fields of its own, and never the text. */
export class CompletionChunks implements AnswerReader {
  done = false;
  failure: ModelErrorKind | null = null;

  readonly toolCall = new ToolCallReader();

  private readonly envelope = new TextEnvelope('content');
  private hasText = false;
  private finishReason: string | null = null;
  private usage: Usage | null = null;

  /** Complete with a finish reason; the usage may follow it. */
  get end(): AnswerEnd | null {
    const { finishReason, usage } = this;
    return finishReason === null ? null : { finishReason: finishReason === 'length' ? 'length' : 'stop', usage };
  }

  text(payload: string): string {
    return this.envelope.open(payload) ?? this.parse(payload);
  }

  private parse(payload: string): string {
    if (payload === '[DONE]') {
      this.done = true;
      return '';
    }
    const chunk = JSON.parse(payload) as CompletionChunk | null;
    const choice = chunk?.choices?.[0];
    const usage = chunk?.x_groq?.usage ?? chunk?.usage;
    if (usage) this.usage = { promptTokens: usage.prompt_tokens, completionTokens: usage.completion_tokens };
    if (chunk?.error || chunk?.x_groq?.error) this.fail(chunk);
    if (choice?.finish_reason) this.finishReason = choice.finish_reason;
    const text = choice?.delta?.content ?? '';
    if (text !== '') this.hasText = true;
    const calls = choice?.delta?.tool_calls ?? [];
    for (const { index = 0, function: called } of calls) this.toolCall.read(index, called?.name, called?.arguments);
    const isPlain = !usage && this.failure === null && !choice?.finish_reason && calls.length === 0;
    if (text !== '' && isPlain) this.envelope.learn(payload, text);
    return text;
  }

  private fail({ error }: CompletionChunk): void {
    const isToolUse = (error as { code?: unknown } | undefined)?.code === TOOL_USE_FAILED;
    if (isToolUse && this.hasText) {
      this.finishReason = 'stop';
      this.done = true;
    } else this.failure = isToolUse ? 'bad_request' : 'broken';
  }
}
