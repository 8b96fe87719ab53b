import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { createDatabase, migrate } from '../support/databases.js';
import { execute } from '../support/postgres.js';

const versions = readdirSync(resolve(__dirname, '../../supabase/migrations'))
  .map((file) => file.slice(0, 14))
  .sort();

const count = async (url: string, table: string) => (await execute(url, `select from ${table}`)).rowCount;

describe('npm run migrate', () => {
  test('brings an empty database up to date, and has nothing to do the second time', async () => {
    const url = await createDatabase();

    const first = await migrate(url);
    expect(first.match(/^Applied \d{14}_\w+$/gm)).toHaveLength(versions.length);
    expect(first).toMatch(/^Loaded \d+ articles\.$/m);
    const passages = await count(url, 'knowledge_passages');
    expect(passages).toBeGreaterThan(100);

    expect(await migrate(url)).toBe('The migrations are up to date.\nThe shipped knowledge is up to date.\n');
    expect(await count(url, 'knowledge_passages')).toBe(passages);
  });

  test('may run on two nodes at once', async () => {
    const [alone, together] = [await createDatabase(), await createDatabase()];
    const [, ...outputs] = await Promise.all([migrate(alone), migrate(together), migrate(together)]);

    const applied = outputs.join('').match(/^Applied (\d{14})/gm);
    expect(applied).toHaveLength(versions.length);
    const { rows } = await execute(together, 'select version from supabase_migrations.schema_migrations order by 1');
    expect(rows.map(({ version }) => version)).toEqual(versions);
    for (const table of ['knowledge_documents', 'knowledge_passages', 'knowledge_terms']) {
      expect(await count(together, table)).toBe(await count(alone, table));
    }
  });

  test('says which extension is in the way, and leaves nothing half done', async () => {
    const url = await createDatabase();
    await execute(url, 'create extension pg_trgm schema public');

    await expect(migrate(url)).rejects.toThrow('The extension pg_trgm is installed in schema public');
    expect(await count(url, 'supabase_migrations.schema_migrations')).toBe(0);
  });
});

describe('what the migrations leave behind, on a project whose defaults give everything away', () => {
  let url: string;

  beforeAll(async () => {
    url = await createDatabase();
    await execute(url, GENEROUS_DEFAULTS);
    await migrate(url);
  });

  test('row level security is on for every table, and the server checks every table', async () => {
    const { rows: tables } = await execute(
      url,
      `select relname, relrowsecurity from pg_class
       where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by relname collate "C"`,
    );
    expect(tables.length).toBeGreaterThan(0);
    expect(tables.filter(({ relrowsecurity }) => !relrowsecurity)).toEqual([]);

    const { rows } = await execute(url, 'select public.schema_state() as state');
    expect(rows[0].state).toEqual({
      migrations: versions,
      unprotected: [],
      tables: tables.map(({ relname }) => relname),
    });
  });

  test('the server would notice a table whose row level security was switched off', async () => {
    await execute(url, 'alter table public.grows disable row level security');
    const { rows } = await execute(url, 'select public.schema_state() as state');
    await execute(url, 'alter table public.grows enable row level security');
    expect(rows[0].state.unprotected).toEqual(['grows']);
  });

  test.each(['anon', 'authenticated', 'public'])('%s may call no function but current_owner', async (grantee) => {
    // `public` is no role that one could ask has_function_privilege about.
    const { rows } = await execute(
      url,
      grantee === 'public'
        ? `select proname from pg_proc, aclexplode(coalesce(proacl, acldefault('f', proowner)))
           where pronamespace = 'public'::regnamespace and grantee = 0`
        : `select proname from pg_proc
           where pronamespace = 'public'::regnamespace and has_function_privilege('${grantee}', oid, 'execute')`,
    );
    expect(rows.map(({ proname }) => proname)).toEqual(grantee === 'public' ? [] : ['current_owner']);
  });

  test('every function runs with an empty search path', async () => {
    const { rows } = await execute(
      url,
      `select proname from pg_proc
       where pronamespace = 'public'::regnamespace and not coalesce(proconfig, '{}') @> array['search_path=""']`,
    );
    expect(rows).toEqual([]);
  });
});

/** As a hosted project has them: whatever is created in the schema public belongs to everybody. */
const GENEROUS_DEFAULTS = `
  do $$
  declare
    v_role text;
  begin
    foreach v_role in array array['anon', 'authenticated', 'service_role'] loop
      if not exists (select from pg_roles where rolname = v_role) then
        execute format('create role %I nologin noinherit', v_role);
        if v_role = 'service_role' then
          execute 'alter role service_role bypassrls';
        end if;
      end if;
    end loop;
  exception when duplicate_object or unique_violation then
    null; -- another test file of this server was first
  end
  $$;
  alter default privileges in schema public grant all on tables to anon, authenticated, service_role;
  alter default privileges in schema public grant all on functions to anon, authenticated, service_role;
`;
