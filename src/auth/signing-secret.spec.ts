import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../config/config.js';
import { signingSecret } from './signing-secret.js';

const SECRET = 'a secret of at least thirty-two characters';

describe('signingSecret', () => {
  let folder: string;
  const secretFile = () => join(folder, 'data', 'jwt-secret');
  const secretOf = (variables: NodeJS.ProcessEnv) =>
    signingSecret(loadConfig({ AURORA_DATA_DIR: join(folder, 'data'), ...variables }));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'signing-secret-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is made once and kept for the owner alone', () => {
    const secret = secretOf({});
    expect(secret).toMatch(/^[\w-]{64}$/);
    expect(secretOf({})).toBe(secret);
    expect(readFileSync(secretFile(), 'utf8')).toBe(secret);
    expect(statSync(secretFile()).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'data')).mode & 0o777).toBe(0o700);
  });

  it('is another in another folder', () => {
    expect(secretOf({})).not.toBe(secretOf({ AURORA_DATA_DIR: join(folder, 'other') }));
  });

  it('is taken as an editor leaves it', () => {
    const secret = secretOf({});
    writeFileSync(secretFile(), `${secret}\n`);
    expect(secretOf({})).toBe(secret);
  });

  it.each(['', 'abc'])('is never %j, as a crash while writing leaves it', (rest) => {
    secretOf({});
    writeFileSync(secretFile(), rest);
    expect(secretOf({})).toMatch(/^[\w-]{64}$/);
  });

  it.each([
    ['the configured one', { SUPABASE_JWT_SECRET: SECRET }, SECRET],
    ['the configured one on another host', { SUPABASE_JWT_SECRET: SECRET, HOST: '0.0.0.0' }, SECRET],
    ['none on another host where published keys verify', { SUPABASE_URL: 'https://p.example.com', HOST: '::' }, null],
    [
      'none for a database of one’s own',
      { SUPABASE_URL: 'https://p.example.com', DATABASE_URL: 'postgres://h/d' },
      null,
    ],
  ])('is %s', (_name, variables, expected) => {
    expect(secretOf(variables)).toBe(expected);
    expect(() => statSync(secretFile())).toThrow('ENOENT');
  });
});
