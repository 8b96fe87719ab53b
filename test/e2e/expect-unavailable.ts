import type { Reply } from '../support/chat-client.js';

/** A 503 that says when to come again. */
export function expectUnavailable({ status, headers, body }: Reply): void {
  expect({ status, body }).toMatchObject({ status: 503, body: { error: expect.any(String), code: 'UNAVAILABLE' } });
  expect(headers.get('retry-after')).toMatch(/^[1-9]\d*$/);
}
