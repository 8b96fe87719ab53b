import { fileURLToPath } from 'node:url';
import { Inject, Injectable } from '@nestjs/common';
import { aurora } from '../assistants/aurora.js';
import { DATABASE, type Database } from '../database/database.js';
import { parseArticle, readKnowledgeFolder } from './ingestion.js';

const SHIPPED = fileURLToPath(new URL('../../supabase/knowledge/', import.meta.url));

@Injectable()
export class KnowledgeService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** The route's answer as JSON text. */
  search(assistant: string, owner: string, query: string, limit: number): Promise<string> {
    return this.database.callText('search_knowledge', { assistant, owner, query, limit });
  }

  /** Loads what ships with this version, where that is not loaded yet. Returns how many documents changed. */
  importShipped(): Promise<number> {
    return this.importFolder(aurora.name, `${SHIPPED}${aurora.name}`);
  }

  /** Makes the shipped knowledge of an assistant what the folder holds. Returns how many documents changed. */
  async importFolder(assistant: string, folder: string): Promise<number> {
    const { hash, files } = await readKnowledgeFolder(folder);
    if ((await this.database.call('knowledge_state', { assistant })) === hash) return 0;
    const documents = files.map(({ slug, text }) => parseArticle(slug, text));
    const { changed } = await this.database.call('import_knowledge', {
      assistant,
      hash,
      documents: JSON.stringify(documents),
    });
    return changed;
  }
}
