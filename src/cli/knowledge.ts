import { parseArgs } from 'node:util';
import { aurora } from '../assistants/aurora.js';
import { loadDatabaseConfig, readEnvironmentFile } from '../config/config.js';
import { openDatabase } from '../database/open-database.js';
import { KnowledgeService } from '../knowledge/knowledge.service.js';

const USAGE = 'Usage: npm run knowledge -- import <folder of Markdown files> --assistant aurora';

/** Makes the shipped knowledge of an assistant what a folder holds. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { assistant: { type: 'string' } } });
  const [command, folder] = positionals;
  if (command !== 'import' || folder === undefined || values.assistant === undefined) throw new Error(USAGE);
  if (values.assistant !== aurora.name) throw new Error(`There is no assistant ${values.assistant}.`);
  readEnvironmentFile();
  const database = await openDatabase(loadDatabaseConfig(process.env));
  try {
    const changed = await new KnowledgeService(database).importFolder(values.assistant, folder);
    console.log(changed === 0 ? 'Nothing has changed.' : `Imported: ${changed} articles are new, changed or gone.`);
  } finally {
    await database.close();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
