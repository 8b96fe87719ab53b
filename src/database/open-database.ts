import cluster from 'node:cluster';
import type { DatabaseConfig } from '../config/config.js';
import type { Database } from './database.js';
import { EmbeddedDatabase } from './embedded.js';
import { PostgresDatabase } from './postgres.database.js';

/** The configured database, with the embedded one's process where that is it. */
export async function openDatabase(config: DatabaseConfig): Promise<Database> {
  if (config.kind === 'supabase') {
    const { SupabaseDatabase } = await import('./supabase.database.js'); // half a second that others need not pay
    return new SupabaseDatabase(config.url, config.key);
  }
  if (config.kind === 'postgres') {
    return new PostgresDatabase({ url: config.url, namedStatements: config.namedStatements, connections: 3 });
  }
  const embedded = new EmbeddedDatabase(config.dataDirectory);
  // Of several workers none has it: their primary holds it for all.
  if (cluster.isPrimary) await embedded.start();
  return new PostgresDatabase({
    socketDirectory: embedded.socketDirectory,
    namedStatements: true,
    connections: 1,
    onClosed: () => embedded.stop(),
  });
}
