import type { Usage } from './chat-model.js';

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

const CONTENT_KEY = '"content":"';

/**
 * Reads the chunks of one streamed answer: the text is returned, the rest remembered.
 *
 * The chunks of an answer differ in nothing but the text, and parsing each one's envelope was the client's largest
 * cost. So the envelope of a parsed chunk is kept, and a payload in the same envelope whose text holds neither quote
 * nor backslash (and is therefore the JSON string's value as it stands) is not parsed.
 */
export class GroqChunks {
  finishReason: string | null = null;
  usage: Usage | null = null;
  /** An error object arrived in mid-stream. */
  failed = false;

  private before = '';
  private after = '';

  /** @throws {SyntaxError} when the payload is not JSON. */
  text(payload: string): string {
    const { before, after } = this;
    const end = payload.length - after.length;
    // Slices are compared, because V8's startsWith and endsWith take five times as long.
    const isKnown = before !== '' && end >= before.length && payload.slice(end) === after;
    if (isKnown && payload.slice(0, before.length) === before) {
      const text = payload.slice(before.length, end);
      if (!text.includes('"') && !text.includes('\\')) return text;
    }
    return this.parse(payload);
  }

  private parse(payload: string): string {
    const chunk = JSON.parse(payload) as CompletionChunk | null;
    const choice = chunk?.choices?.[0];
    const usage = chunk?.x_groq?.usage ?? chunk?.usage;
    if (usage) this.usage = { promptTokens: usage.prompt_tokens, completionTokens: usage.completion_tokens };
    if (chunk?.error || chunk?.x_groq?.error) this.failed = true;
    if (choice?.finish_reason) this.finishReason = choice.finish_reason;
    const text = choice?.delta?.content ?? '';
    if (text !== '' && !usage && !this.failed && !choice?.finish_reason) this.learnEnvelope(payload, text);
    return text;
  }

  private learnEnvelope(payload: string, text: string): void {
    const start = payload.indexOf(CONTENT_KEY) + CONTENT_KEY.length;
    // Only one key of that name, and the text as it stands: then it can be nothing but the delta's content.
    const isPlain = start >= CONTENT_KEY.length && payload.startsWith(`${text}"`, start);
    if (!isPlain || payload.includes(CONTENT_KEY, start)) return;
    this.before = payload.slice(0, start);
    this.after = payload.slice(start + text.length);
  }
}
