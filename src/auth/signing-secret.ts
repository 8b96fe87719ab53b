import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, isLoopback, LEAST_SECRET_CHARACTERS } from '../config/config.js';

export const SIGNING_SECRET = Symbol('SIGNING_SECRET');

/**
 * The secret that HS256 tokens are signed with; null where only published keys verify. The embedded database on a
 * loopback host makes a random one, once, and keeps it in its data directory, so that `npm start` needs no setting.
 */
export function signingSecret({ auth, database, host }: Config): string | null {
  if (auth.jwtSecret !== null || database.kind !== 'embedded' || !isLoopback(host)) return auth.jwtSecret;
  const file = join(database.dataDirectory, 'jwt-secret');
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (kept.length >= LEAST_SECRET_CHARACTERS) return kept;
  mkdirSync(database.dataDirectory, { recursive: true, mode: 0o700 });
  const secret = randomBytes(48).toString('base64url');
  // Written aside and renamed: a start that is cut off leaves no half of a secret.
  writeFileSync(`${file}.new`, secret, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secret;
}
