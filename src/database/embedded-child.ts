import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { vector } from '@electric-sql/pglite-pgvector';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { applyMigrations, readSeed } from './migrations.js';

/**
 * The embedded database: PGlite behind a unix socket, in a process of its own because it blocks the event loop.
 * It lives as long as the channel to its parent does; a terminal's Ctrl-C is the parent's to handle.
 */
async function main(dataDirectory: string, socketPath: string): Promise<void> {
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => {});
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  mkdirSync(dirname(socketPath), { recursive: true, mode: 0o700 });
  const database = await PGlite.create({
    dataDir: dataDirectory,
    extensions: { vector, pg_trgm },
    startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=8MB'],
  });
  const applied = await applyMigrations({
    run: (sql) => database.exec(sql),
    rows: async (sql, parameters) => (await database.query<Record<string, unknown>>(sql, parameters)).rows,
  });
  await database.exec(await readSeed());
  const server = new PGLiteSocketServer({ db: database, path: socketPath, maxConnections: 20 });
  await server.start();
  process.on('disconnect', async () => {
    await server.stop();
    await database.close();
    process.exit(0);
  });
  process.send?.({ ready: true, applied });
}

main(process.argv[2]!, process.argv[3]!).catch((error: Error) => {
  process.send?.({ failed: error.message });
  process.exitCode = 1;
  process.disconnect?.();
});
