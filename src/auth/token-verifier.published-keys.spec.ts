import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';
import { loadConfig } from '../config/config.js';
import { TokenVerifier } from './token-verifier.js';

const SECRET = 'a secret of at least thirty-two characters';
const USER = '11111111-2222-4333-8444-555555555555';
const INVALID = { code: 'AUTH_ERROR', message: 'Invalid token' };
const UNAVAILABLE = { code: 'UNAVAILABLE', status: 503, extras: { retryAfterSeconds: 5 } };

interface SigningKey {
  readonly alg: string;
  readonly kid: string;
  readonly publicKey: CryptoKey;
  readonly published: JWK;
  token(claims?: JWTPayload, header?: object): Promise<string>;
}

async function signingKey(alg: string, kid: string): Promise<SigningKey> {
  const { publicKey, privateKey } = await generateKeyPair(alg);
  const published = { ...(await exportJWK(publicKey)), alg, kid, use: 'sig' };
  const token = (claims: JWTPayload = {}, header = {}) =>
    new SignJWT({ sub: USER, aud: 'authenticated', exp: 4_000_000_000, ...claims })
      .setProtectedHeader({ alg, kid, ...header })
      .sign(privateKey);
  return { alg, kid, publicKey, published, token };
}

describe('TokenVerifier with published keys', () => {
  let server: Server;
  let url: string;
  let respond: RequestListener;
  let requests: string[];
  let es256: SigningKey;
  let rs256: SigningKey;

  const publish =
    (...keys: JWK[]): RequestListener =>
    (_request, response) =>
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys }));
  const verifier = (secret: string | null = null) => new TokenVerifier(loadConfig({ SUPABASE_URL: url }), secret);

  beforeAll(async () => {
    [es256, rs256] = await Promise.all([signingKey('ES256', 'first'), signingKey('RS256', 'second')]);
  });
  beforeEach(async () => {
    requests = [];
    respond = publish(es256.published, rs256.published);
    server = createServer((request, response) => {
      requests.push(request.url ?? '');
      respond(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('verifies ES256 and RS256 with one look at the keys', async () => {
    const verify = verifier();
    for (const key of [es256, rs256]) {
      expect(await verify.verify(await key.token())).toEqual({ userId: USER, expiresAt: 4_000_000_000 });
    }
    expect(requests).toEqual(['/auth/v1/.well-known/jwks.json']);
  });

  it('looks once for many tokens at a time', async () => {
    const verify = verifier();
    const tokens = await Promise.all(Array.from({ length: 20 }, (_, jti) => es256.token({ jti: String(jti) })));
    await Promise.all(tokens.map((token) => verify.verify(token)));
    expect(requests).toHaveLength(1);
  });

  it('takes HS256 beside them where there is a secret, without a look', async () => {
    const token = await new SignJWT({ sub: USER, aud: 'authenticated', exp: 4_000_000_000 })
      .setProtectedHeader({ alg: 'HS256' })
      .sign(new TextEncoder().encode(SECRET));
    expect((await verifier(SECRET).verify(token)).userId).toBe(USER);
    await expect(verifier().verify(token)).rejects.toMatchObject(INVALID);
    expect(requests).toEqual([]);
  });

  it('checks the claims', async () => {
    const verify = verifier();
    expect((await verify.verify(await es256.token({ iss: `${url}/auth/v1` }))).userId).toBe(USER);
    await expect(verify.verify(await es256.token({ iss: 'https://evil.example.com' }))).rejects.toMatchObject(INVALID);
    await expect(verify.verify(await es256.token({ aud: 'anon' }))).rejects.toMatchObject(INVALID);
    await expect(verify.verify(await es256.token({ exp: 1_000_000_000 }))).rejects.toMatchObject({
      code: 'AUTH_ERROR',
      message: 'Token expired',
    });
  });

  it('refuses a stranger’s key of the same name', async () => {
    const stranger = await signingKey('ES256', 'first');
    await expect(verifier().verify(await stranger.token())).rejects.toMatchObject(INVALID);
  });

  it('refuses a key that the token brings along', async () => {
    const stranger = await signingKey('ES256', 'stranger');
    const token = await stranger.token({}, { jwk: stranger.published, jku: 'https://evil.example.com/jwks.json' });
    await expect(verifier().verify(token)).rejects.toMatchObject(INVALID);
  });

  it.each(['PEM', 'JWK', 'modulus'])('refuses HS256 with a public key’s %s for a secret', async (form) => {
    const forms: Record<string, string> = {
      PEM: await exportSPKI(rs256.publicKey),
      JWK: JSON.stringify(rs256.published),
      modulus: rs256.published.n!,
    };
    const token = await new SignJWT({ sub: USER, aud: 'authenticated', exp: 4_000_000_000 })
      .setProtectedHeader({ alg: 'HS256', kid: rs256.kid })
      .sign(new TextEncoder().encode(forms[form]));
    for (const secret of [null, SECRET]) {
      await expect(verifier(secret).verify(token)).rejects.toMatchObject(INVALID);
    }
  });

  it('refuses one key’s name on another algorithm', async () => {
    await expect(verifier().verify(await es256.token({}, { kid: rs256.kid }))).rejects.toMatchObject(INVALID);
  });

  it.each(['ES384', 'PS256', 'EdDSA'])('refuses %s even where such a key is published', async (alg) => {
    const other = await signingKey(alg, 'other');
    respond = publish(other.published);
    await expect(verifier().verify(await other.token())).rejects.toMatchObject(INVALID);
  });

  it('finds a key that was rotated in, and forgets one that was taken out', async () => {
    const verify = verifier();
    const next = await signingKey('ES256', 'next');
    await verify.verify(await es256.token());
    respond = publish(next.published);
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 5000);
    expect((await verify.verify(await next.token())).userId).toBe(USER);
    expect(requests).toHaveLength(2);
    await expect(verify.verify(await es256.token({ jti: 'unseen' }))).rejects.toMatchObject(INVALID);
  });

  it('trusts the keys that it has for at most 10 minutes', async () => {
    const verify = verifier();
    await verify.verify(await es256.token());
    respond = publish(rs256.published);
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 600_001);
    await expect(verify.verify(await es256.token({ jti: 'unseen' }))).rejects.toMatchObject(INVALID);
  });

  it('finds nothing in an empty set, as while a project still signs HS256', async () => {
    respond = publish();
    await expect(verifier().verify(await es256.token())).rejects.toMatchObject(INVALID);
  });

  const broken: [string, RequestListener][] = [
    ['answers 500', (_request, response) => response.writeHead(500).end('{}')],
    ['answers 404', (_request, response) => response.writeHead(404).end('{"keys": []}')],
    ['sends a page', (_request, response) => response.setHeader('content-type', 'text/html').end('<h1>Hello</h1>')],
    ['sends an empty body', (_request, response) => response.end()],
    ['sends another object', (_request, response) => response.end('{"keys": "none"}')],
    ['sends null', (_request, response) => response.end('null')],
    ['moved', (_request, response) => response.writeHead(302, { location: '/elsewhere' }).end()],
    ['hangs up', (request) => request.socket.destroy()],
    ['stops in mid-answer', (request, response) => response.write('{"keys": [', () => request.socket.destroy())],
  ];
  it.each(broken)('is unavailable when the server %s, and back with it', async (_name, listener) => {
    const verify = verifier();
    const token = await es256.token();
    respond = listener;
    await expect(verify.verify(token)).rejects.toMatchObject(UNAVAILABLE);
    respond = publish(es256.published);
    expect((await verify.verify(token)).userId).toBe(USER);
  });

  it('is unavailable when nothing listens', async () => {
    const verify = verifier();
    await new Promise((resolve) => server.close(resolve));
    await expect(verify.verify(await es256.token())).rejects.toMatchObject(UNAVAILABLE);
  });

  it.each([
    ['before the head', (): void => {}],
    ['in the body', ((_request, response) => response.write('{"keys": [')) as RequestListener],
  ])('is unavailable within 5 s when the server hangs %s', async (_place, listener) => {
    const patience = new AbortController();
    const timeout = jest.spyOn(AbortSignal, 'timeout').mockReturnValue(patience.signal);
    const verify = verifier();
    const asked = new Promise<void>((resolve) => {
      respond = (request, response) => {
        listener(request, response);
        resolve();
      };
    });
    const answer = verify.verify(await es256.token());
    await asked;
    patience.abort(new DOMException('The time is up', 'TimeoutError'));
    await expect(answer).rejects.toMatchObject(UNAVAILABLE);
    expect(timeout.mock.calls[0]![0]).toBeLessThan(5000);
  });

  it('goes on with known keys while the server is away', async () => {
    const verify = verifier();
    await verify.verify(await es256.token());
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
    expect((await verify.verify(await es256.token({ jti: 'unseen' }))).userId).toBe(USER);
  });

  it('shows a client nothing of the fault', async () => {
    respond = (_request, response) => response.writeHead(500).end('internal detail');
    const error = await verifier()
      .verify(await es256.token())
      .catch((thrown) => thrown);
    expect(JSON.stringify(error.body())).not.toMatch(/detail|127\.0\.0\.1|jwks/i);
  });
});
