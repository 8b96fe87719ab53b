import fc from 'fast-check';
import { AnthropicEvents } from './anthropic-events.js';

const delta = (fields: object): string => JSON.stringify({ type: 'content_block_delta', index: 0, delta: fields });
const textDelta = (text: string): string => delta({ type: 'text_delta', text });

describe('AnthropicEvents', () => {
  it('reads any texts in a row exactly, parsed or not', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"', '\\', '\\"', '"}', '"text":"', '', '\n', '🌿'),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), (texts) => {
        const events = new AnthropicEvents();
        expect(texts.map((said) => events.text(textDelta(said)))).toEqual(texts);
      }),
    );
  });

  it('never takes thinking for the answer', () => {
    const events = new AnthropicEvents();
    expect(events.text(delta({ type: 'thinking_delta', thinking: 'hidden' }))).toBe('');
    expect(events.text(textDelta('a'))).toBe('a');
    expect(events.text(delta({ type: 'thinking_delta', thinking: 'hidden' }))).toBe('');
    expect(events.text(delta({ type: 'signature_delta', signature: 'x' }))).toBe('');
    expect(events.text(delta({ type: 'citations_delta', text: 'hidden' }))).toBe('');
    expect(events.text(textDelta('b'))).toBe('b');
  });

  it('puts the pieces of a tool call together, and passes over further ones', () => {
    const events = new AnthropicEvents();
    const begin = (index: number, name: string) =>
      JSON.stringify({
        type: 'content_block_start',
        index,
        content_block: { type: 'tool_use', id: 'toolu_1', name, input: {} },
      });
    const pieces = (index: number, ...texts: string[]) =>
      texts.map((partial_json) =>
        JSON.stringify({ type: 'content_block_delta', index, delta: { type: 'input_json_delta', partial_json } }),
      );
    const said = [
      textDelta('Raise it.'),
      begin(1, 'propose'),
      ...pieces(1, '', '{"changes": {"no', 'tes": "\\"🌿'),
      ...pieces(1, '\\""}}'),
      begin(2, 'propose'),
      ...pieces(2, '{}'),
      '{"type":"message_delta","delta":{"stop_reason":"tool_use"},"usage":{"output_tokens":7}}',
      '{"type":"message_stop"}',
    ].map((payload) => events.text(payload));
    expect(said.join('')).toBe('Raise it.');
    expect(events.toolCall.call).toEqual({ name: 'propose', arguments: '{"changes": {"notes": "\\"🌿\\""}}' });
    expect(events.end).toMatchObject({ finishReason: 'stop' });
  });

  it('counts the prompt with what the cache held of it', () => {
    const events = new AnthropicEvents();
    const usage = { input_tokens: 10, cache_creation_input_tokens: 200, cache_read_input_tokens: 3000 };
    events.text(JSON.stringify({ type: 'message_start', message: { usage } }));
    events.text('{"type":"message_delta","delta":{"stop_reason":"max_tokens"},"usage":{"output_tokens":7}}');
    expect(events.end).toBeNull(); // it is complete with message_stop alone
    events.text('{"type":"message_stop"}');
    expect(events.end).toEqual({ finishReason: 'length', usage: { promptTokens: 3210, completionTokens: 7 } });
  });

  it.each([
    ['overloaded_error', 'overloaded'],
    ['rate_limit_error', 'rate_limited'],
    ['authentication_error', 'refused'],
    ['unheard_of', 'broken'],
  ])('takes %s in mid-answer for %s', (type, kind) => {
    const events = new AnthropicEvents();
    events.text(JSON.stringify({ type: 'error', error: { type } }));
    expect(events.failure).toBe(kind);
  });

  it('passes over events that it does not know', () => {
    const events = new AnthropicEvents();
    expect(['{"type":"ping"}', '{"type":"new"}', '{}', 'null'].map((payload) => events.text(payload)).join('')).toBe(
      '',
    );
    expect(events).toMatchObject({ done: false, failure: null, end: null });
  });
});
