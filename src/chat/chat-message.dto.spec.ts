import type { AppError } from '../errors/app-error.js';
import { validated } from '../errors/validation.js';
import { ChatMessageRequest } from './chat-message.dto.js';

const LENGTH = 'Message must be between 1 and 2000 characters';
const ID = '11111111-2222-4333-8444-5555555555aB';
const EMOJI = '🌱';

const accepted = (fields: object) => ({ ...validated(ChatMessageRequest, fields) });
function refusal(fields: unknown) {
  try {
    validated(ChatMessageRequest, fields);
  } catch (error) {
    return (error as AppError).body();
  }
  throw new Error('The request was taken');
}
/** Long values by their description: a million letters are no good name of a test. */
const named = (cases: Record<string, unknown>) => Object.entries(cases);

describe('message', () => {
  it.each(
    named({
      'one letter': 'a',
      '2000 letters': 'a'.repeat(2000),
      '2000 emoji': EMOJI.repeat(2000),
      'one emoji': EMOJI,
      'white space around a letter': ' \n a \t',
      'an emoji of several code points': '👩🏽‍🌾',
      'a message in Arabic': 'نباتاتي تذبل',
      markup: '<script>alert(1)</script>',
      'a quoted escape of U+0000': '\\u0000',
    }),
  )('may be %s, and stays as it is', (_name, message) => {
    expect(accepted({ message })).toEqual({ message });
  });

  it.each(
    named({
      missing: undefined,
      null: null,
      'a number': 5,
      'a boolean': true,
      'a list': ['Hello'],
      'an object': { text: 'Hello' },
      'an object that has a length': { length: 5 },
      empty: '',
      '2001 letters': 'a'.repeat(2001),
      '2001 emoji': EMOJI.repeat(2001),
      '1999 emoji and two letters': `${EMOJI.repeat(1999)}ab`,
      '1999 flags, of two code points each': '🇩🇪'.repeat(1999),
      'two million letters': 'a'.repeat(2_000_000),
      'U+0000': '\0',
      'U+0000 inside': 'My plants\0 are dying',
    }),
  )('may not be %s', (_name, message) => {
    expect(refusal({ message })).toEqual({
      error: LENGTH,
      code: 'VALIDATION_ERROR',
      details: [{ field: 'message', message: LENGTH }],
    });
  });

  it.each(
    named({
      spaces: '   ',
      'tabs and line breaks': '\t\n\v\f\r',
      'U+0085': '\u0085',
      'no-break spaces': '\u00a0\u202f',
      'spaces of other widths': '\u1680\u2000\u200a\u205f\u3000',
      'line and paragraph separators': '\u2028\u2029',
      'a byte order mark': '\ufeff',
      '2001 spaces': ' '.repeat(2001),
    }),
  )('may not be white space: %s', (_name, message) => {
    expect(refusal({ message }).error).toBe(LENGTH);
  });
});

describe.each(['grow_id', 'turn_id'])('%s', (field) => {
  it.each([ID, ID.toUpperCase(), '00000000-0000-0000-0000-000000000000'])('may be %s', (id) => {
    expect(accepted({ message: 'Hello', [field]: id })).toEqual({ message: 'Hello', [field]: id });
  });

  it.each([undefined, null])('may be %s', (value) => {
    expect(accepted({ message: 'Hello', [field]: value })[field as 'grow_id'] ?? null).toBeNull();
  });

  it.each([
    'optional-grow-uuid',
    '',
    ' ',
    ` ${ID}`,
    `${ID}\n`,
    `{${ID}}`,
    ID.replaceAll('-', ''),
    ID.replace('a', 'g'),
    `${ID}\0`,
    5,
    0,
    false,
    [ID],
    { id: ID },
  ])('may not be %j', (value) => {
    const sentence = `${field} must be a UUID`;
    expect(refusal({ message: 'Hello', [field]: value })).toEqual({
      error: sentence,
      code: 'VALIDATION_ERROR',
      details: [{ field, message: sentence }],
    });
  });
});

describe('image_url', () => {
  it('may be a public https URL or null', () => {
    const image_url = 'https://example.com/leaf.png';
    expect(accepted({ message: 'Hello', image_url })).toEqual({ message: 'Hello', image_url });
    expect(accepted({ message: 'Hello', image_url: null }).image_url).toBeNull();
  });

  it.each(['', 'http://example.com/leaf.png', 'https://127.0.0.1/', 'optional-image-url', 5, ['https://example.com/']])(
    'may not be %j',
    (image_url) => {
      expect(refusal({ message: 'Hello', image_url })).toMatchObject({
        error: 'image_url must be a public https URL',
        details: [{ field: 'image_url' }],
      });
    },
  );
});

describe('a request', () => {
  it('keeps nothing that it does not know', () => {
    const fields = JSON.parse(
      '{"message": "Hello", "role": "system", "owner": "x", "idempotencyKey": "k", "": 1, "__proto__": {"message": 5}}',
    );
    const request = validated(ChatMessageRequest, fields);
    expect(request).toBeInstanceOf(ChatMessageRequest);
    expect({ ...request }).toEqual({ message: 'Hello' });
  });

  it('does not escape its checks by naming a constructor', () => {
    expect(refusal(JSON.parse('{"message": "", "constructor": "Object"}')).error).toBe(LENGTH);
    expect(accepted(JSON.parse('{"message": "Hello", "constructor": "Object"}'))).toEqual({ message: 'Hello' });
  });

  it.each([null, undefined, 'Hello', 5, [], [{ message: 'Hello' }]])('has to be an object, not %j', (body) => {
    expect(refusal(body).error).toBe(LENGTH);
  });

  it('says every wrong field, the message first', () => {
    const { error, details } = refusal({ turn_id: 'x', image_url: 'x', grow_id: 'x', message: '' });
    expect(error).toBe(LENGTH);
    expect(details!.map(({ field }) => field).sort()).toEqual(['grow_id', 'image_url', 'message', 'turn_id']);
  });
});
