import type { ExecutionContext } from '@nestjs/common';
import { ChatMessageGuard } from './chat-message.guard.js';

/** The request after the guard has seen it. */
function guarded(body: unknown, headers: Record<string, string> = {}) {
  const request = { body, headers, chatMessage: undefined as unknown };
  const context = { switchToHttp: () => ({ getRequest: () => request }) } as unknown as ExecutionContext;
  expect(new ChatMessageGuard().canActivate(context)).toBe(true);
  return request;
}
const withKey = (key: string) => guarded({ message: 'Hello' }, { 'idempotency-key': key });

describe('ChatMessageGuard', () => {
  it('hands on the checked message and nothing else', () => {
    expect(guarded({ message: 'Hello', other: 5 }).chatMessage).toEqual({ message: 'Hello' });
  });

  it('refuses a malformed one', () => {
    expect(() => guarded(undefined)).toThrow('Message must be between 1 and 2000 characters');
  });

  it.each(['a', '!~', '5d0c7a10-0000-4000-8000-0000000000aa', 'k'.repeat(128)])('takes the key %s', (key) => {
    expect(withKey(key).chatMessage).toEqual({ message: 'Hello' });
  });

  it.each(['', ' ', 'two words', 'tab\t', 'ü', 'k'.repeat(129)])('refuses the key %j', (key) => {
    expect(() => withKey(key)).toThrow(
      expect.objectContaining({ code: 'VALIDATION_ERROR', message: expect.stringContaining('Idempotency-Key') }),
    );
  });
});
