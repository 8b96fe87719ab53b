import { decodeJwt, decodeProtectedHeader } from 'jose';
import { signToken } from './sign-token.js';

const SECRET = 'a secret of at least thirty-two characters';
const USER = '11111111-2222-4333-8444-555555555555';

describe('signToken', () => {
  it('signs what Supabase Auth would', async () => {
    const token = await signToken(SECRET, USER, '2h');
    const { iat, exp, ...claims } = decodeJwt(token);
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'HS256', typ: 'JWT' });
    expect(claims).toEqual({ sub: USER, aud: 'authenticated', role: 'authenticated' });
    expect(exp! - iat!).toBe(7200);
  });
});
