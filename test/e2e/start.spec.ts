import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchApp, startApp } from '../support/app.js';
import { createClient } from '../support/chat-client.js';
import { startCountingProxy } from '../support/counting-proxy.js';
import { createDatabase, createMigratedDatabase } from '../support/databases.js';
import { execute } from '../support/postgres.js';
import { JWT_SECRET } from '../support/tokens.js';
import { waitFor } from '../support/wait-for.js';
import { expectUnavailable } from './expect-unavailable.js';

describe('a start', () => {
  const versions = readdirSync(resolve(__dirname, '../../supabase/migrations'))
    .map((file) => file.slice(0, 14))
    .sort();

  async function refusal(databaseUrl: string): Promise<string> {
    const app = launchApp({ DATABASE_URL: databaseUrl, SUPABASE_JWT_SECRET: JWT_SECRET });
    expect(await app.exit).toBe(1);
    const log = app.log.join('\n');
    expect(log).not.toMatch(/listens on/);
    expect(log).not.toMatch(/^\s+at /m); // a sentence, not a stack
    return log;
  }

  test('without the database listens, is unhealthy, and serves as soon as it is there', async () => {
    const proxy = await startCountingProxy(await createMigratedDatabase());
    await proxy.goDown();
    const app = await startApp({ DATABASE_URL: proxy.url, SUPABASE_JWT_SECRET: JWT_SECRET });
    try {
      const user = await createClient(app.url);
      expect((await user.get('/health')).status).toBe(503);
      expectUnavailable(await user.send('Hello'));
      await proxy.comeBack();
      await waitFor('the health', async () => (await user.get('/health')).status === 200);
      expect((await user.send('Hello')).status).toBe(200);
    } finally {
      await app.stop();
      await proxy.stop();
    }
  });

  test('without the database ends when the database that comes is not migrated', async () => {
    const proxy = await startCountingProxy(await createDatabase());
    await proxy.goDown();
    const app = await startApp({ DATABASE_URL: proxy.url, SUPABASE_JWT_SECRET: JWT_SECRET });
    await proxy.comeBack();
    expect(await app.exit).toBe(1);
    expect(app.log.join('\n')).toContain('npm run migrate');
    await proxy.stop();
  });

  test('on an empty database is refused with the command to run', async () => {
    expect(await refusal(await createDatabase())).toContain('npm run migrate');
  });

  test('on a database that is behind is refused with the command to run', async () => {
    const databaseUrl = await createMigratedDatabase();
    await execute(
      databaseUrl,
      `delete from supabase_migrations.schema_migrations where version = '${versions.at(-1)}'`,
    );
    expect(await refusal(databaseUrl)).toContain('npm run migrate');
  });

  test('is refused where row level security is off', async () => {
    const databaseUrl = await createMigratedDatabase();
    await execute(databaseUrl, 'alter table chat_messages disable row level security');
    expect(await refusal(databaseUrl)).toContain('chat_messages');
  });

  test('is refused with a role that may not call the functions, and served with one that may', async () => {
    const databaseUrl = new URL(await createMigratedDatabase());
    const role = `role_of_${databaseUrl.pathname.slice(1)}`;
    await execute(databaseUrl.href, `create role ${role} login`);
    const roleUrl = new URL(databaseUrl);
    roleUrl.username = role;
    expect(await refusal(roleUrl.href)).toMatch(/service_role/);

    await execute(databaseUrl.href, `grant service_role to ${role}`);
    const app = await startApp({ DATABASE_URL: roleUrl.href, SUPABASE_JWT_SECRET: JWT_SECRET });
    try {
      expect((await (await createClient(app.url)).send('Hello')).status).toBe(200);
    } finally {
      await app.stop();
    }
  });
});
