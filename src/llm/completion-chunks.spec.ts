import fc from 'fast-check';
import { CompletionChunks } from './completion-chunks.js';

const chunk = (delta: object, more: object = {}): string =>
  JSON.stringify({ id: 'x', model: 'm', choices: [{ index: 0, delta, logprobs: null, finish_reason: null }], ...more });

describe('CompletionChunks', () => {
  it('reads any texts in a row exactly, parsed or not', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"', '\\', '\\"', '"}', '"content":"', '', '\n', '🌿'),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), (texts) => {
        const chunks = new CompletionChunks();
        expect(texts.map((content) => chunks.text(chunk({ content })))).toEqual(texts);
      }),
    );
  });

  it('never takes reasoning, or another field of that name, for the answer', () => {
    const chunks = new CompletionChunks();
    expect(chunks.text(chunk({ content: 'Hi' }, { note: { content: 'Hi' } }))).toBe('Hi');
    expect(chunks.text(chunk({ content: 'Hi' }, { note: { content: 'Ho' } }))).toBe('Hi');
    expect(chunks.text(chunk({ reasoning: 'hidden' }))).toBe('');
    expect(chunks.text(chunk({ content: 'a' }))).toBe('a');
    expect(chunks.text(chunk({ reasoning: 'hidden' }))).toBe('');
    expect(chunks.text(chunk({ content: 'b', reasoning: 'hidden' }))).toBe('b');
    expect(chunks.text(chunk({ reasoning_content: 'hidden' }))).toBe('');
    expect(chunks.text(chunk({ content: 'c', reasoning_content: 'hidden' }))).toBe('c');
  });

  it('remembers how the answer ended', () => {
    const chunks = new CompletionChunks();
    chunks.text(chunk({ content: 'a' }));
    chunks.text(
      '{"choices":[{"delta":{},"finish_reason":"length"}],"x_groq":{"usage":{"prompt_tokens":3,"completion_tokens":4}}}',
    );
    expect(chunks).toMatchObject({
      end: { finishReason: 'length', usage: { promptTokens: 3, completionTokens: 4 } },
      done: false,
      failure: null,
    });
    chunks.text('[DONE]');
    expect(chunks.done).toBe(true);
    chunks.text('{"error":{"message":"no"}}');
    expect(chunks.failure).toBe('broken');
  });
});
