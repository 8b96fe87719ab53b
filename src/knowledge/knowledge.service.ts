import { Inject, Injectable } from '@nestjs/common';
import { DATABASE, type Database } from '../database/database.js';
import { parseArticle, readKnowledgeFolder } from './ingestion.js';

@Injectable()
export class KnowledgeService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** The route's answer as JSON text. */
  search(assistant: string, owner: string, query: string, limit: number): Promise<string> {
    return this.database.callText('search_knowledge', { assistant, owner, query, limit });
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
