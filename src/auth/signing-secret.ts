import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, isLoopback } from '../config/config.js';

export const SIGNING_SECRET = Symbol('SIGNING_SECRET');

/**
 * The secret that HS256 tokens are signed with; null where only published keys verify. The embedded database on a
 * loopback host makes a random one, once, and keeps it in its data directory, so that `npm start` needs no setting.
 */
export function signingSecret({ auth, database, host }: Config): string | null {
  if (auth.jwtSecret !== null || database.kind !== 'embedded' || !isLoopback(host)) return auth.jwtSecret;
  const file = join(database.dataDirectory, 'jwt-secret');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  mkdirSync(database.dataDirectory, { recursive: true, mode: 0o700 });
  const secret = randomBytes(48).toString('base64url');
  writeFileSync(file, secret, { mode: 0o600 });
  return secret;
}
