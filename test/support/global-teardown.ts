import type { PostgresServer } from './postgres.js';

export default async function stopSharedPostgres(): Promise<void> {
  await (globalThis as { sharedPostgres?: PostgresServer }).sharedPostgres?.stop();
}
