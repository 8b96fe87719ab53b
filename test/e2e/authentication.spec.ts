import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { SignJWT } from 'jose';
import { type App, startApp } from '../support/app.js';
import { type Reply, replyOf } from '../support/chat-client.js';
import { createMigratedDatabase } from '../support/databases.js';
import {
  createSigningKey,
  forgeToken,
  JWT_SECRET,
  type KeyServer,
  type SigningKey,
  signToken,
  startKeyServer,
} from '../support/tokens.js';
import { waitFor } from '../support/wait-for.js';

const seconds = (fromNow: number) => Math.floor(Date.now() / 1000) + fromNow;

async function visit(app: App, authorization?: string): Promise<Reply> {
  return replyOf(await fetch(`${app.url}/api/v1/chat/history`, { headers: authorization ? { authorization } : {} }));
}
const visitWith = (app: App, token: string) => visit(app, `Bearer ${token}`);

function expectRefusal({ status, headers, body }: Reply, error: string): void {
  expect({ status, body }).toEqual({ status: 401, body: { error, code: 'AUTH_ERROR' } });
  expect(headers.get('www-authenticate')).toMatch(/^Bearer/);
}

describe('tokens signed with the shared secret', () => {
  const projectUrl = 'https://project.supabase.example';
  const issuer = `${projectUrl}/auth/v1`;
  const user = randomUUID();
  let app: App;

  beforeAll(async () => {
    app = await startApp({
      DATABASE_URL: await createMigratedDatabase(),
      SUPABASE_JWT_SECRET: JWT_SECRET,
      SUPABASE_URL: projectUrl,
    });
  });
  afterAll(() => app.stop());

  test.each([
    ['no header', undefined],
    ['an empty header', ' '],
    ['no token behind the scheme', 'Bearer'],
    ['white space behind the scheme', 'Bearer   '],
  ])('%s is a missing token', async (_what, authorization) => {
    expectRefusal(await visit(app, authorization), 'Missing token');
  });

  test.each([
    ['another scheme', 'Basic dXNlcjpwYXNzd29yZA=='],
    ['no JWT', 'Bearer garbage'],
    ['a JWT of two parts', 'Bearer eyJhbGciOiJIUzI1NiJ9.e30'],
    ['a JWT of nonsense', 'Bearer a.b.c'],
    ['two tokens', 'Bearer one two'],
    ['a token of 10 KB', `Bearer ${'a'.repeat(10_000)}`],
  ])('%s is an invalid token', async (_what, authorization) => {
    expectRefusal(await visit(app, authorization), 'Invalid token');
  });

  test.each<[string, () => Promise<string> | string]>([
    ['a wrong secret', () => signToken(user, {}, 'another-secret-of-more-than-32-characters')],
    ['another audience', () => signToken(user, { aud: 'anon' })],
    ['other audiences', () => signToken(user, { aud: ['anon', 'service'] })],
    ['no audience', () => signToken(user, { aud: undefined })],
    ['another issuer', () => signToken(user, { iss: 'https://evil.example/auth/v1' })],
    ['the issuer without its path', () => signToken(user, { iss: projectUrl })],
    ['no subject', () => signToken(user, { sub: undefined })],
    ['a subject that is no UUID', () => signToken('admin')],
    ['a subject that begins with a UUID', () => signToken(`${user}'--`)],
    ['no expiry', () => signToken(user, { exp: undefined })],
    ['an expiry that is no number', () => signToken(user, { exp: 'tomorrow' })],
    ['a beginning in an hour', () => signToken(user, { nbf: seconds(3600) })],
    ['the algorithm none', () => forgeToken({ alg: 'none', typ: 'JWT' }, user)],
    ['the algorithm None and a signature', () => forgeToken({ alg: 'None', typ: 'JWT' }, user, 'AAAA')],
    ['no algorithm', () => forgeToken({ typ: 'JWT' }, user, 'AAAA')],
    [
      'HS512 with the right secret',
      () =>
        new SignJWT({ sub: user, aud: 'authenticated', exp: seconds(60) })
          .setProtectedHeader({ alg: 'HS512' })
          .sign(new TextEncoder().encode(JWT_SECRET)),
    ],
    [
      'a tampered subject',
      async () => {
        const [head, , signature] = (await signToken(user)).split('.');
        const [, claims] = (await signToken(randomUUID())).split('.');
        return `${head}.${claims}.${signature}`;
      },
    ],
  ])('%s is an invalid token', async (_what, token) => {
    expectRefusal(await visitWith(app, await token()), 'Invalid token');
  });

  test('an expired token is said to be expired', async () => {
    expectRefusal(await visitWith(app, await signToken(user, { exp: seconds(-1) })), 'Token expired');
    expectRefusal(
      await visitWith(app, await signToken(user, { exp: seconds(-1) }, 'another-secret-of-more-than-32-characters')),
      'Invalid token', // a stranger does not learn when it would have been good
    );
  });

  test('a token expires although it was seen before', async () => {
    const token = await signToken(user, { exp: seconds(3) });
    expect((await visitWith(app, token)).status).toBe(200);
    const refused = await waitFor('the expiry', async () => {
      const reply = await visitWith(app, token);
      return reply.status !== 200 && reply;
    });
    expectRefusal(refused, 'Token expired');
  });

  test.each([
    ['an audience in a list', { aud: ['something', 'authenticated'] }],
    ["the project's issuer", { iss: issuer }],
    ['no issuer', {}],
    ['more claims', { email: 'a@example.com', session_id: randomUUID(), app_metadata: { provider: 'email' } }],
  ])('%s is fine', async (_what, claims) => {
    expect((await visitWith(app, await signToken(user, claims))).status).toBe(200);
  });

  test('the scheme may be written in any case', async () => {
    expect((await visit(app, `bearer ${await signToken(user)}`)).status).toBe(200);
  });

  test('a subject is the same person in upper and lower case', async () => {
    const send = async (subject: string) =>
      fetch(`${app.url}/api/v1/chat/message`, {
        method: 'POST',
        headers: { authorization: `Bearer ${await signToken(subject)}`, 'content-type': 'application/json' },
        body: '{"message":"Hello"}',
      });
    await send(user.toUpperCase());
    await send(user);
    expect((await visitWith(app, await signToken(user))).body.total_count).toBe(4);
  });

  test('npm run token makes one', async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [resolve(__dirname, '../../dist/cli/token.js'), '--user', user],
      { env: { PATH: process.env.PATH, SUPABASE_JWT_SECRET: JWT_SECRET, SUPABASE_URL: projectUrl } },
    );
    expect((await visitWith(app, stdout.trim())).status).toBe(200);
  });

  test.each(['/', '/health', '/health/live', '/health/ready', '/docs', '/openapi.json'])('%s is open', async (path) => {
    expect((await fetch(`${app.url}${path}`)).status).toBe(200);
  });
});

describe('tokens signed with published keys', () => {
  const user = randomUUID();
  let app: App;
  let keys: KeyServer;
  let elliptic: SigningKey;
  let rsa: SigningKey;

  beforeAll(async () => {
    [elliptic, rsa] = await Promise.all([createSigningKey('ES256', 'first'), createSigningKey('RS256', 'second')]);
    keys = await startKeyServer(elliptic, rsa);
    app = await startApp({ DATABASE_URL: await createMigratedDatabase(), SUPABASE_URL: keys.url });
  });
  afterAll(async () => {
    await app.stop();
    await keys.stop();
  });

  // First of all: nothing has been read from the key server yet.
  test.each(['break', 'nonsense', 'hang'] as const)('that cannot be read (%s): 503, not 401', async (how) => {
    keys.behave(how);
    const { status, headers, body } = await visitWith(app, await elliptic.sign(user));
    expect({ status, body }).toEqual({ status: 503, body: { error: expect.any(String), code: 'UNAVAILABLE' } });
    expect(headers.get('retry-after')).toMatch(/^[1-9]\d*$/);
    keys.behave('answer');
  });

  test('a token that cannot be right is refused without the keys', async () => {
    keys.behave('break');
    expectRefusal(await visitWith(app, 'garbage'), 'Invalid token');
    expectRefusal(await visitWith(app, await signToken(user)), 'Invalid token');
    keys.behave('answer');
  });

  test('ES256 and RS256 are fine, as soon as the keys can be read', async () => {
    for (const key of [elliptic, rsa]) {
      await waitFor('the keys', async () => (await visitWith(app, await key.sign(user))).status === 200);
    }
    expect((await visitWith(app, await elliptic.sign(user, { iss: `${keys.url}/auth/v1` }))).status).toBe(200);
  });

  test.each<[string, () => Promise<string>]>([
    ['a key that is not published', async () => (await createSigningKey('ES256', 'unknown')).sign(user)],
    ['another key of the same name', async () => (await createSigningKey('ES256', 'first')).sign(user)],
    ['the shared secret, where there is none', () => signToken(user)],
    ['a wrong issuer', () => elliptic.sign(user, { iss: 'https://evil.example/auth/v1' })],
    ['a wrong audience', () => rsa.sign(user, { aud: 'anon' })],
    ['a subject that is no UUID', () => rsa.sign('admin')],
    [
      'a public key as a shared secret',
      () =>
        new SignJWT({ sub: user, aud: 'authenticated', exp: seconds(60) })
          .setProtectedHeader({ alg: 'HS256', kid: 'second' })
          .sign(new TextEncoder().encode(JSON.stringify(rsa.publicJwk))),
    ],
  ])('%s is an invalid token', async (_what, token) => {
    expectRefusal(await visitWith(app, await token()), 'Invalid token');
  });

  test('an expired token is said to be expired', async () => {
    expectRefusal(await visitWith(app, await elliptic.sign(user, { exp: seconds(-5) })), 'Token expired');
  });

  test('a key that is rotated in is found by the tokens that it signs', async () => {
    const next = await createSigningKey('ES256', 'third');
    keys.publish(next, elliptic);
    await waitFor('the new key', async () => (await visitWith(app, await next.sign(user))).status === 200);
    expect((await visitWith(app, await elliptic.sign(user))).status).toBe(200);
  });

  test('known keys go on verifying while their server is away', async () => {
    keys.behave('break');
    expect((await visitWith(app, await elliptic.sign(randomUUID()))).status).toBe(200);
    keys.behave('answer');
  });
});
