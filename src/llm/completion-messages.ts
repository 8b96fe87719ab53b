import type { Prompt } from './chat-model.js';

interface ImagePart {
  readonly type: 'image_url';
  readonly image_url: { readonly url: string };
}

/** A message on OpenAI's wire. */
interface CompletionMessage {
  readonly role: string;
  readonly content: string | readonly ({ readonly type: 'text'; readonly text: string } | ImagePart)[];
}

/** A prompt's messages on OpenAI's wire: its image is with the last one. */
export function completionMessages({ messages, imageUrl }: Prompt): readonly CompletionMessage[] {
  if (imageUrl === null) return messages;
  const last = messages.length - 1;
  return messages.map((message, index) => (index === last ? withImage(message.content, imageUrl) : message));
}

const withImage = (text: string, url: string): CompletionMessage => ({
  role: 'user',
  content: [
    { type: 'text', text },
    { type: 'image_url', image_url: { url } },
  ],
});
