import { SignJWT } from 'jose';

/** A token as Supabase Auth would issue it. `lifetime`: seconds, or a span such as `1h`. */
export function signToken(secret: string, userId: string, lifetime: string): Promise<string> {
  return new SignJWT({ role: 'authenticated' })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setSubject(userId)
    .setAudience('authenticated')
    .setIssuedAt()
    .setExpirationTime(lifetime)
    .sign(new TextEncoder().encode(secret));
}
