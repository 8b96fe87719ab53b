import { createHmac, timingSafeEqual } from 'node:crypto';

/** The user of a Bearer header whose HS256 token holds, or null. */
export function userOf(authorization: string | undefined): string | null {
  const [header = '', payload = '', signature = ''] = authorization?.slice('Bearer '.length).split('.') ?? [];
  const secret = process.env.SUPABASE_JWT_SECRET!;
  const expected = createHmac('sha256', secret).update(`${header}.${payload}`).digest();
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
  return claims.aud === 'authenticated' && claims.exp * 1000 > Date.now() ? claims.sub : null;
}
