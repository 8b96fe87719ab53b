import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { vector } from '@electric-sql/pglite-pgvector';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { lockDataDirectory } from './embedded-lock.js';
import { applyMigrations, readSeed } from './migrations.js';

/** Two of each process, for the 64 workers that there may be. */
const MOST_CONNECTIONS = 130;

/**
 * The embedded database: PGlite behind a unix socket, in a process of its own because it blocks the event loop.
 * It lives as long as the channel to its parent does; a terminal's Ctrl-C is the parent's to handle.
 */
async function main(dataDirectory: string, socketDirectory: string): Promise<void> {
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => {});
  const parentLeft = new Promise<void>((resolve) => process.once('disconnect', resolve));
  for (const directory of [dataDirectory, socketDirectory]) mkdirSync(directory, { recursive: true, mode: 0o700 });
  const lockFile = join(dataDirectory, 'lock');
  const socket = join(socketDirectory, '.s.PGSQL.5432');
  await lockDataDirectory(lockFile);
  rmSync(socket, { force: true });

  const database = await PGlite.create({
    dataDir: join(dataDirectory, 'postgres'),
    extensions: { vector, pg_trgm },
    startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=8MB'],
  });
  await applyMigrations({
    run: (sql) => database.exec(sql),
    rows: async (sql, parameters) => (await database.query<Record<string, unknown>>(sql, parameters)).rows,
  });
  await database.exec(await readSeed());
  const server = new PGLiteSocketServer({ db: database, path: socket, maxConnections: MOST_CONNECTIONS });
  await server.start();
  process.send?.({ ready: true });

  await parentLeft;
  await server.stop();
  await database.close();
  rmSync(socketDirectory, { recursive: true, force: true });
  rmSync(lockFile, { force: true });
  process.exit(0);
}

main(process.argv[2]!, process.argv[3]!).catch((error: Error) => {
  process.send?.({ failed: error.message }, () => process.exit(1));
});
