import type { ExecutionContext } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { MetricsGuard } from './metrics.guard.js';

const TOKEN = 'token-of-the-reader';

/** What the guard says to a request of this peer with these headers; 'allowed' or the error's sentence. */
function verdict(remoteAddress: string | undefined, headers: Record<string, string>, metricsToken: string | null) {
  const guard = new MetricsGuard({ metricsToken } as Config);
  const request = { headers, socket: { remoteAddress } };
  try {
    guard.canActivate({ switchToHttp: () => ({ getRequest: () => request }) } as unknown as ExecutionContext);
    return 'allowed';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('MetricsGuard', () => {
  it.each([
    ['its bearer, from anywhere', '203.0.113.7', { authorization: `Bearer ${TOKEN}` }, TOKEN, 'allowed'],
    [
      'its bearer, through a proxy',
      '127.0.0.1',
      { authorization: `Bearer ${TOKEN}`, 'x-forwarded-for': '203.0.113.7' },
      TOKEN,
      'allowed',
    ],
    ['another bearer', '127.0.0.1', { authorization: 'Bearer other' }, TOKEN, 'Invalid token'],
    ['a bearer where there is none', '127.0.0.1', { authorization: `Bearer ${TOKEN}` }, null, 'Invalid token'],
    ['another scheme', '127.0.0.1', { authorization: `Basic ${TOKEN}` }, TOKEN, 'Invalid token'],
    ['nobody from elsewhere', '203.0.113.7', {}, null, 'Missing token'],
    ['nobody from elsewhere, with a token set', '203.0.113.7', {}, TOKEN, 'Missing token'],
    ['a closed connection', undefined, {}, null, 'Missing token'],
    ['the machine itself', '127.0.0.1', {}, null, 'allowed'],
    ['the machine itself, with a token set', '127.0.0.1', {}, TOKEN, 'allowed'],
    ['the machine itself by IPv6', '::1', {}, null, 'allowed'],
    ['the machine itself by a mapped address', '::ffff:127.0.0.1', {}, null, 'allowed'],
    ['a mapped address from elsewhere', '::ffff:203.0.113.7', {}, null, 'Missing token'],
  ])('judges %s', (_name, address, headers, token, expected) => {
    expect(verdict(address, headers, token)).toBe(expected);
  });

  it.each(['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'])(
    'takes a request with %s for one from elsewhere',
    (header) => {
      expect(verdict('127.0.0.1', { [header]: '' }, null)).toBe('Missing token');
    },
  );
});
