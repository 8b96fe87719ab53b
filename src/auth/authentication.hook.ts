import type { FastifyRequest } from 'fastify';
import { bearerToken } from './bearer.js';
import type { TokenVerifier } from './token-verifier.js';

/**
 * Verifies the token of every route that is not public before a byte of its body is read, so that a stranger learns
 * nothing of what a body should be. The guard behind it lets nothing pass that this has not seen.
 */
export function authenticationHook(verifier: TokenVerifier) {
  return async (request: FastifyRequest): Promise<void> => {
    const { public: open } = request.routeOptions.config as { public?: boolean };
    if (open || request.is404 || request.method === 'OPTIONS') return;
    request.principal = await verifier.verify(bearerToken(request.headers.authorization));
  };
}
