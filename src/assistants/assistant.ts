/** What makes an assistant: data that the engine reads. A new assistant is one more of these and a knowledge folder. */
export type Assistant = AssistantData & (Guarded | Unguarded);

/** Answers to somebody with a profile are checked against it, which is done on HTML. */
interface Guarded {
  readonly format: 'html';
  readonly reads: { readonly grow: boolean; readonly profile: true };
}

interface Unguarded {
  readonly format: 'markdown' | 'html';
  /** What its turns read of a user beside the conversation and the knowledge base. */
  readonly reads: { readonly grow: boolean; readonly profile: false };
}

interface AssistantData {
  /** The name that keeps its threads, limits and knowledge apart. */
  readonly name: string;
  /** What it is about: chooses the words of an answer that no language model writes. */
  readonly persona: 'cultivation' | 'nutrition';
  readonly systemPrompt: string;
  /** Whose emergencies get first aid before anything else; danger to people always counts. */
  readonly emergencies: 'people' | 'people_and_crops';
  /** Whether somebody who wants a grow's plan changed gets a proposal to accept beside the answer. */
  readonly proposesPlanChanges: boolean;
  /** Providers of language models that are asked first, in this order; then any other that is configured. */
  readonly providers: readonly string[];
  /** Tokens: system prompt + context + history + message + answer. */
  readonly window: number;
  /** The most that an answer may have, in tokens. */
  readonly maxAnswer: number;
  /** Passages asked of the knowledge base per message; the budget may drop some. */
  readonly passages: number;
}

/** The assistant that a module's routes and sockets serve. */
export const ASSISTANT = Symbol('ASSISTANT');
