/** One PostgreSQL server for all test files; each of them works in databases of its own. */
export default async function startSharedPostgres(): Promise<void> {
  // By its real name: outside of the tests nothing maps `.js` to `.ts`.
  const { startPostgres } = require('./postgres.ts') as typeof import('./postgres.js');
  const server = await startPostgres();
  process.env.TEST_POSTGRES_URL = server.url();
  (globalThis as { sharedPostgres?: typeof server }).sharedPostgres = server;
}
