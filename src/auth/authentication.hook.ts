import type { FastifyRequest } from 'fastify';
import type { ApiKeyVerifier } from './api-key.js';
import { bearerToken } from './bearer.js';
import type { TokenVerifier } from './token-verifier.js';

interface Access {
  readonly public?: boolean;
  readonly apiKey?: boolean;
}

/**
 * Verifies the credential of every route that is not public before a byte of its body is read, so that a stranger learns
 * nothing of what a body should be. The guard behind it lets nothing pass that this has not seen.
 */
export function authenticationHook(tokens: TokenVerifier, keys: ApiKeyVerifier) {
  return async (request: FastifyRequest): Promise<void> => {
    const access = request.routeOptions.config as Access;
    if (access.public || request.is404 || request.method === 'OPTIONS') return;
    const credential = bearerToken(request.headers.authorization);
    if (access.apiKey) {
      keys.verify(credential);
      request.bearsApiKey = true;
    } else request.principal = await tokens.verify(credential);
  };
}
