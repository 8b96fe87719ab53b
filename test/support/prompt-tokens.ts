import { Tiktoken } from 'js-tiktoken/lite';
import o200k from 'js-tiktoken/ranks/o200k_base';

const encoding = new Tiktoken(o200k);

/** Tokens of a text by the reference implementation. It is quadratic on runs without spaces: give it prose. */
export const tokensOf = (text: string) => encoding.encode(text, 'all').length;

interface PromptMessage {
  readonly role: string;
  readonly content: string | readonly { readonly type: string; readonly text?: string }[];
}

export const contentOf = ({ content }: PromptMessage) =>
  typeof content === 'string' ? content : content.map(({ text = '' }) => text).join('');

/** Tokens of the prompt of a recorded request: each message's content and 4 more. */
export function promptTokens(messages: readonly PromptMessage[]): number {
  return messages.reduce((sum, message) => sum + tokensOf(contentOf(message)) + 4, 0);
}
