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

  describe('with a tool call', () => {
    const piece = (fields: object, more: object = {}) => chunk({ tool_calls: [{ index: 0, ...fields }], ...more });
    const named = (name: string, args: string) => ({ type: 'function', function: { name, arguments: args } });

    it('puts its pieces together, however they are cut and whatever stands between them', () => {
      const args = '{"changes": {"notes": "a \\"quoted\\" 🌿"}, "reason": "x"}';
      fc.assert(
        fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 }), (lengths) => {
          const chunks = new CompletionChunks();
          const said = [chunks.text(chunk({ content: 'Hi' })), chunks.text(piece(named('propose', '')))];
          for (let at = 0, i = 0; at < args.length; i++) {
            const length = lengths[i % lengths.length]!;
            said.push(chunks.text(piece({ function: { arguments: args.slice(at, at + length) } }, { content: null })));
            said.push(chunks.text(chunk({ content: '.' })));
            at += length;
          }
          chunks.text('{"choices":[{"delta":{},"finish_reason":"tool_calls"}]}');
          expect(said.join('')).toMatch(/^Hi\.+$/);
          expect(chunks.toolCall.call).toEqual({ name: 'propose', arguments: args });
          expect(chunks.end).toMatchObject({ finishReason: 'stop' });
        }),
      );
    });

    it('takes a call in one piece, beside text, and the first of many', () => {
      const chunks = new CompletionChunks();
      const both = {
        content: 'a',
        tool_calls: [
          { index: 0, ...named('first', '{}') },
          { index: 1, ...named('other', '{') },
        ],
      };
      expect(chunks.text(chunk(both))).toBe('a');
      expect(chunks.text(piece({ index: 1, function: { arguments: '}' } }))).toBe('');
      expect(chunks.text(chunk({ ...both, content: 'b' }))).toBe('b'); // not from a remembered envelope
      expect(chunks.toolCall.call).toEqual({ name: 'first', arguments: '{}{}' });
    });

    it('knows none without a name, and none without end', () => {
      const chunks = new CompletionChunks();
      expect(chunks.toolCall.call).toBeNull();
      chunks.text(piece({ function: { arguments: '{}' } }));
      expect(chunks.toolCall.call).toBeNull();
      chunks.text(piece(named('propose', 'x'.repeat(8190))));
      expect(chunks.toolCall.call).toMatchObject({ name: 'propose' });
      chunks.text(piece({ function: { arguments: 'x' } }));
      expect(chunks.toolCall.call).toBeNull();
    });

    it('keeps the text where Groq says that the call was none', () => {
      const failed = '{"error":{"message":"no","code":"tool_use_failed","failed_generation":"SECRET"}}';
      const chunks = new CompletionChunks();
      chunks.text(chunk({ content: 'Raise it.' }));
      chunks.text(failed);
      expect(chunks).toMatchObject({ done: true, failure: null, end: { finishReason: 'stop', usage: null } });
      const silent = new CompletionChunks();
      silent.text(failed);
      expect(silent).toMatchObject({ failure: 'bad_request', end: null });
    });
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
