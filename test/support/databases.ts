import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { execute, newDatabaseName } from './postgres.js';

const TEMPLATE = 'migrated';
/** Any number that the product does not use itself. */
const LOCK = 7_118_822;
const program = resolve(__dirname, '../../dist/cli/migrate.js');

/** The address of a database of the server that all test files share. */
function sharedUrl(database = 'postgres'): string {
  const url = new URL(process.env.TEST_POSTGRES_URL!);
  url.pathname = `/${database}`;
  return url.href;
}

/** The URL of a fresh and empty database on the shared server. */
export async function createDatabase(): Promise<string> {
  const name = newDatabaseName();
  await execute(sharedUrl(), `create database ${name} template template0`);
  return sharedUrl(name);
}

/** The URL of a fresh database with all migrations and the shipped knowledge: a copy of one that is made once. */
export async function createMigratedDatabase(): Promise<string> {
  const name = newDatabaseName();
  const client = new pg.Client({ connectionString: sharedUrl() });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(${LOCK})`);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [TEMPLATE]);
    if (rowCount === 0) {
      await client.query('drop database if exists migrating');
      await client.query('create database migrating template template0');
      await migrate(sharedUrl('migrating'));
      await client.query(`alter database migrating rename to ${TEMPLATE}`);
    }
    await client.query(`create database ${name} template ${TEMPLATE} strategy file_copy`);
  } finally {
    await client.end();
  }
  return sharedUrl(name);
}

/** What `npm run migrate` does, and what it prints. @throws with its error output when it fails. */
export async function migrate(databaseUrl: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [program], {
    cwd: tmpdir(),
    env: { PATH: process.env.PATH, DATABASE_URL: databaseUrl },
  });
  return stdout;
}
