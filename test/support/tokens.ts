import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export const JWT_SECRET = 'a-secret-of-the-tests-with-more-than-32-characters';
const JWKS_PATH = '/auth/v1/.well-known/jwks.json';

export type Claims = Readonly<Record<string, unknown>>;

const inAnHour = () => Math.floor(Date.now() / 1000) + 3600;

/** What Supabase Auth would put into the token of this user; a claim given as undefined is left out. */
const claimsOf = (userId: string, claims: Claims) => ({
  sub: userId,
  aud: 'authenticated',
  role: 'authenticated',
  exp: inAnHour(),
  ...claims,
});

/** A token signed with the shared secret (HS256). */
export function signToken(userId: string, claims: Claims = {}, secret = JWT_SECRET): Promise<string> {
  return new SignJWT(claimsOf(userId, claims))
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .sign(new TextEncoder().encode(secret));
}

/** A token in the form of a JWT with any header and any bytes for a signature. */
export function forgeToken(header: object, userId: string, signature = ''): string {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${encode(header)}.${encode(claimsOf(userId, {}))}.${signature}`;
}

export interface SigningKey {
  readonly publicJwk: object;
  sign(userId: string, claims?: Claims): Promise<string>;
}

export async function createSigningKey(algorithm: 'ES256' | 'RS256', keyId: string): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
  return {
    publicJwk: { ...(await exportJWK(publicKey)), kid: keyId, alg: algorithm, use: 'sig' },
    sign: (userId, claims = {}) =>
      new SignJWT(claimsOf(userId, claims))
        .setProtectedHeader({ alg: algorithm, kid: keyId, typ: 'JWT' })
        .sign(privateKey),
  };
}

export interface KeyServer {
  /** For SUPABASE_URL. */
  readonly url: string;
  /** What it publishes from now on. */
  publish(...keys: SigningKey[]): void;
  /** From now on: the keys, no answer at all, a connection that breaks, or a page that is no key set. */
  behave(how: 'answer' | 'hang' | 'break' | 'nonsense'): void;
  stop(): Promise<void>;
}

/** Publishes keys where a Supabase project does. */
export async function startKeyServer(...published: SigningKey[]): Promise<KeyServer> {
  let keys = published;
  let manner: Parameters<KeyServer['behave']>[0] = 'answer';
  const server = createServer((request, response) => {
    if (request.url !== JWKS_PATH) response.writeHead(404).end();
    else if (manner === 'break') request.socket.destroy();
    else if (manner === 'nonsense') response.writeHead(200, { 'content-type': 'text/html' }).end('<html>');
    else if (manner === 'answer') {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ keys: keys.map(({ publicJwk }) => publicJwk) }));
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    publish: (...next) => {
      keys = next;
    },
    behave: (how) => {
      manner = how;
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
