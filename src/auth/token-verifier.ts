import { Inject, Injectable } from '@nestjs/common';
import {
  createRemoteJWKSet,
  decodeProtectedHeader,
  errors,
  type JWTPayload,
  type JWTVerifyGetKey,
  type JWTVerifyOptions,
  jwtVerify,
} from 'jose';
import { LRUCache } from 'lru-cache';
import { CONFIG, type Config } from '../config/config.js';
import { AppError } from '../errors/app-error.js';
import { UUID } from '../errors/validation-rules.js';
import { SIGNING_SECRET } from './signing-secret.js';

/** Who is asking: a verified token's subject. */
export interface Principal {
  /** The token's `sub`, a UUID in lower case. */
  readonly userId: string;
  /** Seconds since 1970. */
  readonly expiresAt: number;
}

const MOST_TOKEN_CHARACTERS = 8192;
/** A verified token is trusted for this long before its signature is looked at again. */
const VERIFIED_FOR_MS = 30_000;

const invalid = (cause?: unknown) => new AppError('AUTH_ERROR', 'Invalid token', { cause });
export const tokenExpired = () => new AppError('AUTH_ERROR', 'Token expired');

/** Supabase's JWTs: HS256 by the shared secret, ES256 and RS256 by the project's published keys. */
@Injectable()
export class TokenVerifier {
  private readonly verified = new LRUCache<string, Principal>({ max: 20_000, ttl: VERIFIED_FOR_MS });
  private readonly secret: Uint8Array | null;
  private readonly publishedKeys: JWTVerifyGetKey | null;
  private readonly claims: JWTVerifyOptions;
  private readonly issuer: string | null;

  constructor(@Inject(CONFIG) config: Config, @Inject(SIGNING_SECRET) secret: string | null) {
    const { supabaseUrl, issuer } = config.auth;
    this.secret = secret === null ? null : new TextEncoder().encode(secret);
    this.publishedKeys =
      supabaseUrl === null
        ? null
        : createRemoteJWKSet(new URL(`${supabaseUrl}/auth/v1/.well-known/jwks.json`), {
            cacheMaxAge: 600_000, // Supabase's own edge caches them for 10 minutes: no longer here
            cooldownDuration: 1000, // a key rotated in is found by the first token that it signed
            timeoutDuration: 4000,
          });
    this.issuer = issuer;
    this.claims = { audience: 'authenticated', requiredClaims: ['sub', 'exp'] };
  }

  /** @throws AppError AUTH_ERROR, or UNAVAILABLE when the published keys cannot be read. */
  async verify(token: string | null): Promise<Principal> {
    if (token === null) throw new AppError('AUTH_ERROR', 'Missing token');
    const known = this.verified.get(token);
    if (known) {
      if (known.expiresAt * 1000 <= Date.now()) throw tokenExpired();
      return known;
    }
    const { sub = '', exp = 0, iss } = await this.payload(token);
    if (
      typeof sub !== 'string' ||
      !UUID.test(sub) ||
      (iss !== undefined && this.issuer !== null && iss !== this.issuer)
    )
      throw invalid();
    const principal = { userId: sub.toLowerCase(), expiresAt: exp };
    this.verified.set(token, principal);
    return principal;
  }

  private async payload(token: string): Promise<JWTPayload> {
    try {
      if (token.length > MOST_TOKEN_CHARACTERS) throw invalid();
      const { alg } = decodeProtectedHeader(token);
      if (alg === 'HS256' && this.secret) {
        return (await jwtVerify(token, this.secret, { ...this.claims, algorithms: ['HS256'] })).payload;
      }
      if ((alg === 'ES256' || alg === 'RS256') && this.publishedKeys) {
        return (await jwtVerify(token, this.publishedKeys, { ...this.claims, algorithms: [alg] })).payload;
      }
      throw invalid();
    } catch (error) {
      throw errorFromVerification(error);
    }
  }
}

function errorFromVerification(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof errors.JWTExpired) return tokenExpired();
  // jose's own faults are about this token; anything else, and a key set that is none, is about reaching the keys.
  const unreachable =
    error instanceof errors.JWKSTimeout ||
    error instanceof errors.JWKSInvalid ||
    (error as { code?: string }).code === 'ERR_JOSE_GENERIC' ||
    !(error instanceof errors.JOSEError);
  if (unreachable && !(error instanceof TypeError && /protected header/i.test(error.message))) {
    return new AppError('UNAVAILABLE', 'Tokens cannot be verified at the moment. Try again shortly.', {
      retryAfterSeconds: 5,
      cause: error,
    });
  }
  return invalid(error);
}
