import type { ModelErrorKind, Usage } from './chat-model.js';
import type { AnswerEnd, AnswerReader } from './read-answer.js';
import { TextEnvelope } from './text-envelope.js';

/** What is read of a streamed `chat.completion.chunk`. */
interface CompletionChunk {
  readonly choices?: readonly {
    readonly delta?: { readonly content?: string | null };
    readonly finish_reason?: string | null;
  }[];
  readonly error?: unknown;
  readonly usage?: CompletionUsage | null;
  readonly x_groq?: { readonly error?: unknown; readonly usage?: CompletionUsage | null };
}

interface CompletionUsage {
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
}

/** Reads the chunks of one streamed answer on OpenAI's wire. Reasoning is in fields of its own, and never the text. */
export class CompletionChunks implements AnswerReader {
  done = false;
  failure: ModelErrorKind | null = null;

  private readonly envelope = new TextEnvelope('content');
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
    if (chunk?.error || chunk?.x_groq?.error) this.failure = 'broken';
    if (choice?.finish_reason) this.finishReason = choice.finish_reason;
    const text = choice?.delta?.content ?? '';
    if (text !== '' && !usage && this.failure === null && !choice?.finish_reason) this.envelope.learn(payload, text);
    return text;
  }
}
