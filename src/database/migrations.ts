import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

interface Migration {
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

async function readMigrations(): Promise<Migration[]> {
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

/** Two nodes that migrate at once do it one after the other; any number that nobody else uses. */
const LOCK = 'select pg_advisory_xact_lock(4711002026)';

/** Applies what is missing, each file in a transaction, recorded where the Supabase CLI records its own. */
export async function applyMigrations(session: MigrationSession): Promise<string[]> {
  await transaction(session, async () => {
    await session.run(`
      create schema if not exists supabase_migrations;
      create table if not exists supabase_migrations.schema_migrations (
        version text not null primary key, statements text[], name text);
    `);
  });
  const applied: string[] = [];
  for (const { version, name, sql } of await readMigrations()) {
    await transaction(session, async () => {
      const known = await session.rows('select from supabase_migrations.schema_migrations where version = $1', [
        version,
      ]);
      if (known.length > 0) return;
      await session.run(sql);
      await session.rows(
        'insert into supabase_migrations.schema_migrations (version, name, statements) values ($1, $2, array[$3::text])',
        [version, name, sql],
      );
      applied.push(`${version}_${name}`);
    }).catch((error: Error) => {
      throw new Error(`The migration ${version}_${name} failed: ${error.message}`, { cause: error });
    });
  }
  return applied;
}

async function transaction(session: MigrationSession, work: () => Promise<void>): Promise<void> {
  await session.run('begin');
  try {
    await session.run(LOCK);
    await work();
    await session.run('commit');
  } catch (error) {
    await session.run('rollback');
    throw error;
  }
}
