import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import { createMigratedDatabase } from './databases.js';
import { JWT_SECRET } from './tokens.js';

export interface Supabase {
  /** For SUPABASE_URL. */
  readonly url: string;
  /** The service role's key, for SUPABASE_KEY. */
  readonly key: string;
  /** The key that browsers have; null where the project is a given one. */
  readonly publishableKey: string | null;
  /** For SQL of a test's own; null where the project is a given one. */
  readonly databaseUrl: string | null;
  stop(): Promise<void>;
}

/** A local Supabase with the product's migrations, or the project that the environment names. */
export async function startSupabase(): Promise<Supabase> {
  const { TEST_SUPABASE_URL: url, TEST_SUPABASE_KEY: key } = process.env;
  if (url && key) return { url, key, publishableKey: null, databaseUrl: null, stop: async () => {} };

  const databaseUrl = await createMigratedDatabase();
  const child = fork(resolve(__dirname, 'supabase-server.ts'), [databaseUrl, JWT_SECRET], {
    cwd: resolve(__dirname, '../..'),
    execArgv: ['--import', '@swc-node/register/esm-register', '--no-warnings'],
    env: { PATH: process.env.PATH, LITE_TELEMETRY: '0', DO_NOT_TRACK: '1' },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-4000);
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const ready = await new Promise<{ url: string; secret_key: string; publishable_key: string }>((found, failed) => {
    child.once('message', found as (message: unknown) => void);
    void ended.then(() => failed(new Error(`The local Supabase ended: ${said}`)));
  });
  return {
    url: ready.url,
    key: ready.secret_key,
    publishableKey: ready.publishable_key,
    databaseUrl,
    stop: () => {
      if (child.connected) child.disconnect();
      return ended;
    },
  };
}
