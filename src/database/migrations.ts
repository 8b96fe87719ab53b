import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export interface Migration {
  /** The 14 digits that begin the file's name. */
  readonly version: string;
  readonly name: string;
  readonly sql: string;
}

/** One session of a database that is to be migrated. */
export interface MigrationSession {
  run(sql: string): Promise<unknown>;
  rows(sql: string, parameters?: unknown[]): Promise<Record<string, unknown>[]>;
}

const folder = fileURLToPath(new URL('../../supabase/', import.meta.url));

export async function readMigrations(): Promise<Migration[]> {
  const files = (await readdir(`${folder}migrations`)).filter((file) => /^\d{14}_\w+\.sql$/.test(file)).sort();
  return Promise.all(
    files.map(async (file) => ({
      version: file.slice(0, 14),
      name: file.slice(15, -'.sql'.length),
      sql: await readFile(`${folder}migrations/${file}`, 'utf8'),
    })),
  );
}

export async function migrationVersions(): Promise<string[]> {
  return (await readMigrations()).map(({ version }) => version);
}

export const readSeed = () => readFile(`${folder}seed.sql`, 'utf8');

/** Applies what is missing, each file in a transaction, recorded where the Supabase CLI records its own. */
export async function applyMigrations(session: MigrationSession): Promise<string[]> {
  await session.run(`
    create schema if not exists supabase_migrations;
    create table if not exists supabase_migrations.schema_migrations (
      version text not null primary key, statements text[], name text);
  `);
  const rows = await session.rows('select version from supabase_migrations.schema_migrations');
  const applied = new Set(rows.map((row) => row.version));
  const missing = (await readMigrations()).filter(({ version }) => !applied.has(version));
  for (const { version, name, sql } of missing) {
    await session.run('begin');
    try {
      await session.run(sql);
      await session.rows(
        'insert into supabase_migrations.schema_migrations (version, name, statements) values ($1, $2, array[$3::text])',
        [version, name, sql],
      );
      await session.run('commit');
    } catch (error) {
      await session.run('rollback');
      throw new Error(`The migration ${version}_${name} failed: ${(error as Error).message}`, { cause: error });
    }
  }
  return missing.map(({ version, name }) => `${version}_${name}`);
}
