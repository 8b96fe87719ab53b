import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { createMigratedDatabase } from '../support/databases.js';

const program = resolve(__dirname, '../../dist/cli/knowledge.js');
let databaseUrl: string;
let folder: string;

const run = (...words: string[]) =>
  promisify(execFile)(process.execPath, [program, ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH, DATABASE_URL: databaseUrl },
  });

async function titles(): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      "select title from knowledge_documents where assistant = 'aurora' order by title",
    );
    return rows.map(({ title }) => title);
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  databaseUrl = await createMigratedDatabase();
  folder = await mkdtemp(join(tmpdir(), 'articles-'));
});

afterAll(() => rm(folder, { recursive: true }));

test('a folder without articles, and an assistant that is none, leave everything as it was', async () => {
  const before = await titles();
  await expect(run('import', folder, '--assistant', 'aurora')).rejects.toMatchObject({
    stderr: expect.stringContaining('has no Markdown files'),
  });
  await writeFile(join(folder, 'one.md'), '---\ntitle: One\n---\nText.\n');
  await expect(run('import', folder, '--assistant', 'nobody')).rejects.toMatchObject({
    stderr: expect.stringContaining('There is no assistant nobody'),
  });
  expect(await titles()).toEqual(before);
});

test('a folder becomes the knowledge, and what is gone from it is counted', async () => {
  const before = await titles();
  await writeFile(join(folder, 'one.md'), '---\ntitle: One\n---\nText.\n');
  const { stdout } = await run('import', folder, '--assistant', 'aurora');
  expect(stdout).toBe(`Imported: ${before.length + 1} articles are new, changed or gone.\n`);
  expect(await titles()).toEqual(['One']);
  expect((await run('import', folder, '--assistant', 'aurora')).stdout).toBe('Nothing has changed.\n');
});
