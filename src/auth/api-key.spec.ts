import { loadConfig } from '../config/config.js';
import { AppError } from '../errors/app-error.js';
import { ApiKeyVerifier } from './api-key.js';

const verifier = (apiKey?: string) => new ApiKeyVerifier(loadConfig({ API_KEY: apiKey }));

function refusal(verify: () => void): unknown {
  try {
    verify();
  } catch (error) {
    expect(error).toBeInstanceOf(AppError);
    return (error as AppError).body();
  }
  return null;
}

describe('ApiKeyVerifier', () => {
  it.each(['k', 'fh_0123456789', 'ключ'])('lets the key %j in', (key) => {
    expect(refusal(() => verifier(key).verify(key))).toBeNull();
  });

  it.each(['', 'fh_012345678', 'fh_01234567890', 'FH_0123456789', 'undefined'])('refuses %j', (key) => {
    expect(refusal(() => verifier('fh_0123456789').verify(key))).toEqual({
      error: 'Invalid token',
      code: 'AUTH_ERROR',
    });
  });

  it('says where there is no key at all', () => {
    expect(refusal(() => verifier('fh_0123456789').verify(null))).toEqual({
      error: 'Missing token',
      code: 'AUTH_ERROR',
    });
  });

  it.each(['', 'null', 'anything'])('lets nobody in where none is configured, not even with %j', (key) => {
    expect(refusal(() => verifier().verify(key))).toEqual({ error: 'Invalid token', code: 'AUTH_ERROR' });
  });
});
