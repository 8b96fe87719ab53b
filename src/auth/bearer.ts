import { AppError } from '../errors/app-error.js';

/** RFC 6750: the credential of an `Authorization: Bearer ...` header; null where there is none. */
export function bearerToken(header: string | undefined): string | null {
  if (header === undefined || header.trim() === '') return null;
  const [scheme = '', token = '', ...more] = header.trim().split(/\s+/);
  if (scheme.toLowerCase() !== 'bearer' || more.length > 0) throw new AppError('AUTH_ERROR', 'Invalid token');
  return token || null;
}
