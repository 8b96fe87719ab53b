import { generateKeyPairSync } from 'node:crypto';
import { base64url, type JWTPayload, SignJWT } from 'jose';
import { loadConfig } from '../config/config.js';
import { signToken } from './sign-token.js';
import { TokenVerifier } from './token-verifier.js';

const SECRET = 'a secret of at least thirty-two characters';
const USER = '11111111-2222-4333-8444-5555555555ab';
const ISSUER = 'https://project.example.com/auth/v1';
const GOOD: JWTPayload = { sub: USER, aud: 'authenticated', exp: 4_000_000_000 };

const key = (secret: string) => new TextEncoder().encode(secret);
const verifier = () =>
  new TokenVerifier(loadConfig({ SUPABASE_JWT_SECRET: SECRET, SUPABASE_JWT_ISSUER: ISSUER }), SECRET);
const sign = (claims: JWTPayload, { alg = 'HS256', secret = SECRET } = {}) =>
  new SignJWT(claims).setProtectedHeader({ alg }).sign(key(secret));
const unsigned = (header: object, claims: object, signature = '') =>
  `${[header, claims].map((part) => base64url.encode(JSON.stringify(part))).join('.')}.${signature}`;

const INVALID = { code: 'AUTH_ERROR', message: 'Invalid token' };
const EXPIRED = { code: 'AUTH_ERROR', message: 'Token expired' };

describe('TokenVerifier with a shared secret', () => {
  it('says who is asking and until when', async () => {
    expect(await verifier().verify(await sign(GOOD))).toEqual({ userId: USER, expiresAt: 4_000_000_000 });
  });

  it('takes a token of our own', async () => {
    expect((await verifier().verify(await signToken(SECRET, USER, '1h'))).userId).toBe(USER);
  });

  it.each<[string, JWTPayload]>([
    ['an audience in a list', { ...GOOD, aud: ['other', 'authenticated'] }],
    ['the issuer', { ...GOOD, iss: ISSUER }],
    ['a subject in upper case', { ...GOOD, sub: USER.toUpperCase() }],
    ['claims of Supabase’s own', { ...GOOD, role: 'authenticated', session_id: 's', is_anonymous: true }],
  ])('takes %s', async (_name, claims) => {
    expect((await verifier().verify(await sign(claims))).userId).toBe(USER);
  });

  it('takes any issuer where none is known', async () => {
    const open = new TokenVerifier(loadConfig({ SUPABASE_JWT_SECRET: SECRET }), SECRET);
    expect((await open.verify(await sign({ ...GOOD, iss: 'https://elsewhere.example.com' }))).userId).toBe(USER);
  });

  it('misses a token that is not there', async () => {
    await expect(verifier().verify(null)).rejects.toMatchObject({ code: 'AUTH_ERROR', message: 'Missing token' });
  });

  it.each<[string, object]>([
    ['another audience', { ...GOOD, aud: 'anon' }],
    ['no audience', { ...GOOD, aud: undefined }],
    ['an empty list of audiences', { ...GOOD, aud: [] }],
    ['another issuer', { ...GOOD, iss: 'https://evil.example.com/auth/v1' }],
    ['an issuer with a slash more', { ...GOOD, iss: `${ISSUER}/` }],
    ['an empty issuer', { ...GOOD, iss: '' }],
    ['an issuer that is null', { ...GOOD, iss: null }],
    ['no subject', { ...GOOD, sub: undefined }],
    ['a subject that is no UUID', { ...GOOD, sub: 'service_role' }],
    ['a subject with more around it', { ...GOOD, sub: `${USER}\n` }],
    ['a subject that is a number', { ...GOOD, sub: 5 }],
    ['a subject that is a list', { ...GOOD, sub: [USER] }],
    ['no end', { ...GOOD, exp: undefined }],
    ['an end that is a text', { ...GOOD, exp: '4000000000' }],
    ['a beginning to come', { ...GOOD, nbf: 3_900_000_000 }],
  ])('refuses %s', async (_name, claims) => {
    await expect(verifier().verify(await sign(claims as JWTPayload))).rejects.toMatchObject(INVALID);
  });

  it('tells an expired token from an invalid one', async () => {
    await expect(verifier().verify(await sign({ ...GOOD, exp: 1_000_000_000 }))).rejects.toMatchObject(EXPIRED);
    const forged = await sign({ ...GOOD, exp: 1_000_000_000 }, { secret: 'another secret of thirty-two characters' });
    await expect(verifier().verify(forged)).rejects.toMatchObject(INVALID);
  });

  it('lets no token that it has seen outlive its end', async () => {
    const seen = verifier();
    const token = await sign(GOOD);
    await seen.verify(token);
    const clock = jest.spyOn(Date, 'now').mockReturnValue(4_000_000_000 * 1000);
    try {
      await expect(seen.verify(token)).rejects.toMatchObject(EXPIRED);
    } finally {
      clock.mockRestore();
    }
  });

  it('does not take a seen token’s claims for another signature’s', async () => {
    const seen = verifier();
    const token = await sign(GOOD);
    await seen.verify(token);
    await expect(seen.verify(token.replace(/\.[^.]+$/, '.AAAA'))).rejects.toMatchObject(INVALID);
  });

  it.each(['HS384', 'HS512'])('refuses %s by the same secret', async (alg) => {
    await expect(verifier().verify(await sign(GOOD, { alg, secret: SECRET.repeat(2) }))).rejects.toMatchObject(INVALID);
  });

  it('refuses a token by another secret', async () => {
    const token = await sign(GOOD, { secret: 'another secret of thirty-two characters' });
    await expect(verifier().verify(token)).rejects.toMatchObject(INVALID);
  });

  it('refuses a published key’s algorithm where no keys are published', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const token = await new SignJWT(GOOD).setProtectedHeader({ alg: 'ES256' }).sign(privateKey);
    await expect(verifier().verify(token)).rejects.toMatchObject(INVALID);
  });

  it.each(['none', 'None', 'NONE', '', undefined, null, 5, ['HS256']])('refuses alg %j', async (alg) => {
    for (const signature of ['', 'AAAA']) {
      await expect(verifier().verify(unsigned({ alg }, GOOD, signature))).rejects.toMatchObject(INVALID);
    }
  });

  it.each([
    ['an empty text', ''],
    ['dots', '..'],
    ['a word', 'garbage'],
    ['two parts', 'abc.def'],
    ['four parts', 'a.b.c.d'],
    ['parts that are no JSON', 'YWJj.YWJj.YWJj'],
    ['a header that is a list', `${base64url.encode('[]')}.e30.AAAA`],
    ['a header that is null', `${base64url.encode('null')}.e30.AAAA`],
    ['no signature', unsigned({ alg: 'HS256' }, GOOD)],
    ['a signature that is no Base64', unsigned({ alg: 'HS256' }, GOOD, '\u{1F331}')],
    ['a critical header', unsigned({ alg: 'HS256', crit: ['exp'], exp: 1 }, GOOD, 'AAAA')],
    ['an unencoded payload', unsigned({ alg: 'HS256', b64: false, crit: ['b64'] }, GOOD, 'AAAA')],
    ['a control character', '\0'],
    ['a million characters', 'a'.repeat(1_000_000)],
    ['a million dots', '.'.repeat(1_000_000)],
  ])('refuses %s', async (_name, token) => {
    await expect(verifier().verify(token)).rejects.toMatchObject(INVALID);
  });

  it('refuses a good token that is huge', async () => {
    const token = await sign({ ...GOOD, padding: 'x'.repeat(8192) });
    await expect(verifier().verify(token)).rejects.toMatchObject(INVALID);
  });
});
