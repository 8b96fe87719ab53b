import pg from 'pg';
import { loadStoresConfig, readEnvironmentFile } from '../config/config.js';
import { applyMigrations } from '../database/migrations.js';
import { openDatabase } from '../database/open-database.js';
import { KnowledgeService } from '../knowledge/knowledge.service.js';
import { openKnowledgeStore } from '../knowledge/open-store.js';

/**
 * Brings DATABASE_URL to this version: its migrations, then the shipped knowledge, in OpenSearch too where that is
 * configured. Safe on several nodes at once.
 */
async function main(): Promise<void> {
  readEnvironmentFile();
  const config = loadStoresConfig(process.env);
  const { database: target } = config;
  if (target.kind !== 'postgres') throw new Error('DATABASE_URL is needed: it names the database to migrate.');
  const client = new pg.Client({ connectionString: target.url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const applied = await applyMigrations({
      run: (sql) => client.query(sql),
      rows: async (sql, parameters) => (await client.query(sql, parameters)).rows,
    });
    for (const name of applied) console.log(`Applied ${name}`);
    if (applied.length === 0) console.log('The migrations are up to date.');
  } finally {
    await client.end();
  }
  const database = await openDatabase(target);
  const store = await openKnowledgeStore(config);
  try {
    const changed = await new KnowledgeService(database, store).importShipped();
    console.log(changed === 0 ? 'The shipped knowledge is up to date.' : `Loaded ${changed} articles.`);
  } finally {
    await Promise.all([database.close(), store?.close()]);
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
