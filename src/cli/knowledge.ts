import { parseArgs } from 'node:util';
import { loadConfig, readEnvironmentFile } from '../config/config.js';
import { openDatabase } from '../database/open-database.js';
import { KnowledgeService } from '../knowledge/knowledge.service.js';

const USAGE = 'Usage: npm run knowledge -- import <folder of Markdown files> --assistant aurora';

/** Makes the shipped knowledge of an assistant what a folder holds. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { assistant: { type: 'string' } } });
  const [command, folder] = positionals;
  if (command !== 'import' || folder === undefined || values.assistant === undefined) throw new Error(USAGE);
  readEnvironmentFile();
  const { database: config } = loadConfig({ ...process.env, SUPABASE_JWT_SECRET: 'x'.repeat(32) });
  const database = await openDatabase(config);
  try {
    const changed = await new KnowledgeService(database).importFolder(values.assistant, folder);
    console.log(changed === 0 ? 'Nothing has changed.' : `Imported ${changed} new or changed articles.`);
  } finally {
    await database.close();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
