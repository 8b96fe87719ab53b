import { parseArgs } from 'node:util';
import { aurora } from '../assistants/aurora.js';
import { foodhak } from '../assistants/foodhak.js';
import { loadStoresConfig, readEnvironmentFile } from '../config/config.js';
import { openDatabase } from '../database/open-database.js';
import { KnowledgeService } from '../knowledge/knowledge.service.js';
import { openKnowledgeStore } from '../knowledge/open-store.js';

const ASSISTANTS = [aurora.name, foodhak.name];
const USAGE = `Usage: npm run knowledge -- import <folder of Markdown files> --assistant ${ASSISTANTS.join(' | ')}`;

/** Makes the shipped knowledge of an assistant what a folder holds. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { assistant: { type: 'string' } } });
  const [command, folder] = positionals;
  if (command !== 'import' || folder === undefined || values.assistant === undefined) throw new Error(USAGE);
  if (!ASSISTANTS.includes(values.assistant)) throw new Error(`There is no assistant ${values.assistant}.`);
  readEnvironmentFile();
  const config = loadStoresConfig(process.env);
  const database = await openDatabase(config.database);
  const store = await openKnowledgeStore(config);
  try {
    const changed = await new KnowledgeService(database, store).importFolder(values.assistant, folder);
    console.log(changed === 0 ? 'Nothing has changed.' : `Imported: ${changed} articles are new, changed or gone.`);
  } finally {
    await Promise.all([database.close(), store?.close()]);
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
