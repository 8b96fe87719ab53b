import type { Grounding } from './grounding.js';

export interface PromptMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** Something that a model may ask for beside its text. Whoever offers it checks what comes: models err. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  /** The JSON Schema of its arguments, an object. */
  readonly parameters: { readonly type: 'object' } & Readonly<Record<string, unknown>>;
}

/** What a model asked for, as it said it. */
export interface ToolCall {
  readonly name: string;
  /** JSON, if the model kept to it. */
  readonly arguments: string;
}

export interface Prompt {
  readonly messages: readonly PromptMessage[];
  /** Characters at the beginning of the first message that are the same in every turn: a provider may cache them. */
  readonly stableCharacters?: number;
  /** The most tokens the answer may have; hidden reasoning counts too. */
  readonly maxTokens: number;
  /** Offered to the model, which may call it or not. Its tokens are the prompt's. */
  readonly tool?: Tool | null;
  /** An https URL that the provider fetches itself; null for a text-only turn. */
  readonly imageUrl: string | null;
  /** The same turn as plain data, for the model that needs no network. */
  readonly grounding: Grounding;
}

export interface Usage {
  readonly promptTokens: number;
  readonly completionTokens: number;
}

/** How a complete answer ended. `usage` is null where the provider reports none. */
export interface ModelEnd {
  readonly model: string;
  readonly finishReason: 'stop' | 'length';
  readonly usage: Usage | null;
  /** The first call of the tool that was offered; none where the model made none, or one of unreasonable length. */
  readonly toolCall?: ToolCall | null;
}

/** One provider of answers. Stateless per call; safe to call concurrently. */
export interface ChatModel {
  /** The provider's name: 'groq', 'anthropic', 'grok', 'grounded'. */
  readonly name: string;
  /** Whether a prompt with an `imageUrl` can be answered. */
  readonly vision?: boolean;
  /** Whether its answers are a makeshift, without a language model. */
  readonly degraded?: boolean;
  /**
   * Streams one answer: calls back with all the text of one upstream read, joined, in the moment of the read, and
   * settles with the end. The text is empty where the read held nothing but a piece of a tool call. Callbacks and no
   * iterator: a token passes every layer between its provider and its reader, and a promise in each of them costs more
   * than the token.
   * Once `signal`, which is this call's own, is aborted nobody listens any more: it soon settles, whichever way.
   * @throws {ModelError} when the provider fails, before or in mid-answer.
   */
  stream(prompt: Prompt, signal: AbortSignal, onText: (text: string) => void): Promise<ModelEnd>;
  /**
   * The configured model ids that the provider does not list.
   * @throws whatever keeps it from asking.
   */
  unlistedModels?(signal: AbortSignal): Promise<readonly string[]>;
}

export type ModelErrorKind =
  | 'refused' // the key or the account is not accepted
  | 'rate_limited'
  | 'overloaded'
  | 'model_gone' // no configured model id is offered any more
  | 'timeout'
  | 'broken' // the connection or the answer's format failed
  | 'bad_request'; // the provider rejects this prompt; another prompt may pass

/** A provider's failure. The message is ours: it holds no provider body, prompt or key. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly status: number | null;
  readonly retryAfterSeconds: number | null;

  constructor(
    readonly kind: ModelErrorKind,
    message: string,
    details: { readonly status?: number | null; readonly retryAfterSeconds?: number | null } = {},
  ) {
    super(message);
    this.status = details.status ?? null;
    this.retryAfterSeconds = details.retryAfterSeconds ?? null;
  }
}
