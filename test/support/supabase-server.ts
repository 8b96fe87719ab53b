// A program of its own, because it replaces console.error and works through a lot of start-up code:
// a local Supabase over the migrated PostgreSQL database whose URL is its argument.
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { App } from '@supabase/lite';
import { createPostgresConnection } from '@supabase/lite/postgres';

const KEYS = { publishable_key: 'sb_publishable_of_the_tests', secret_key: 'sb_secret_of_the_tests' };
const [databaseUrl, jwtSecret] = process.argv.slice(2) as [string, string];

console.error = () => {}; // it would print the parameters of failed queries

const connection = createPostgresConnection({
  url: databaseUrl,
  postgresOptions: { max: 16, onnotice() {} },
});
const app = new App({
  connection,
  auth: { enabled: true, jwt_secret: jwtSecret, jwt_expiry: 3600, ...KEYS, email: { enable_confirmations: false } },
  options: {},
});
await app.init();
await app.ensureSystemSchema();

const server = serve(
  {
    hostname: '127.0.0.1',
    port: 0,
    // Everything else of it is a developer's tool.
    fetch: (request) =>
      /^\/(rest|auth)\/v1(\/|$)/.test(new URL(request.url).pathname)
        ? app.fetch(request)
        : new Response('{"message":"no Route matched with those values"}', { status: 404 }),
  },
  ({ port }: AddressInfo) => process.send?.({ url: `http://127.0.0.1:${port}`, ...KEYS }),
);

process.once('disconnect', () => {
  server.close();
  process.exit(0);
});
