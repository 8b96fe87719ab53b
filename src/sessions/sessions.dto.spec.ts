import { assert, property, string } from 'fast-check';
import { validated } from '../errors/validation.js';
import { EndSessionRequest, StartSessionRequest } from './sessions.dto.js';

const begun = (fields: object) => validated(StartSessionRequest, { user_id: 'USER123', user_name: 'Alex', ...fields });
const takes = (fields: object) => {
  try {
    begun(fields);
    return true;
  } catch {
    return false;
  }
};

describe('StartSessionRequest', () => {
  it('keeps the documented fields and no others', () => {
    expect(begun({ admin: true })).toEqual({ user_id: 'USER123', user_name: 'Alex' });
  });

  it('counts the characters of a name, not their halves', () => {
    expect(takes({ user_name: '🥑'.repeat(128) })).toBe(true);
    expect(takes({ user_name: '🥑'.repeat(129) })).toBe(false);
  });

  it.each([undefined, null, 7, [], {}, '', 'a'.repeat(129), 'a\0'])('refuses the name %j by its field', (user_name) => {
    expect(() => begun({ user_name })).toThrow(/user_name/);
  });

  it.each([undefined, null, 7, [], {}, ['a'], '', '.', '..', 'a'.repeat(129)])(
    'refuses the id %j by its field',
    (user_id) => {
      expect(() => begun({ user_id })).toThrow(/user_id/);
      expect(() => validated(EndSessionRequest, { user_id })).toThrow(/user_id/);
    },
  );

  it('takes the ids that may stand in a path as they are, and no others', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 140 }), (user_id) => {
        const mayBeTaken = /^[A-Za-z0-9._:@-]{1,128}$/.test(user_id) && !['.', '..'].includes(user_id);
        expect(takes({ user_id })).toBe(mayBeTaken);
        if (mayBeTaken) expect(new URL(`http://a/ws/${user_id}`).pathname).toBe(`/ws/${user_id}`);
      }),
    );
    assert(
      property(string({ unit: 'binary-ascii', minLength: 1, maxLength: 4 }), (user_id) => {
        const mayBeTaken = /^[A-Za-z0-9._:@-]+$/.test(user_id) && !['.', '..'].includes(user_id);
        expect(takes({ user_id })).toBe(mayBeTaken);
      }),
    );
  });
});
