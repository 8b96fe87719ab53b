/** What makes an assistant: data that the engine reads. A new assistant is one more of these and a knowledge folder. */
export interface Assistant {
  /** The name that keeps its threads and knowledge apart. */
  readonly name: string;
  readonly systemPrompt: string;
  readonly format: 'markdown' | 'html';
  /** Tokens: system prompt + context + history + message + answer. */
  readonly window: number;
  /** The most that an answer may have, in tokens. */
  readonly maxAnswer: number;
  /** Passages asked of the knowledge base per message; the budget may drop some. */
  readonly passages: number;
}
