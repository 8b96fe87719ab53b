import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DATABASE, type Database } from '../database/database.js';
import type { Functions } from '../database/functions.generated.js';
import type { PassageRow } from '../database/rows.js';
import { fuseWithExternal } from './fusion.js';
import { type KnowledgeDocument, type KnowledgeFolder, parseArticle, readKnowledgeFolder } from './ingestion.js';
import type { OpenSearchStore } from './open-search.js';
import type { IndexedPassage } from './passage-index.js';
import { KnowledgeStoreError } from './store-error.js';
import { warnSeldom } from './warn-seldom.js';

const SHIPPED = fileURLToPath(new URL('../../supabase/knowledge/', import.meta.url));
/** After so many failures in a row the store is not asked for a while, so that not every message waits for it. */
const MOST_FAILURES = 5;
const REST_MS = 5000;

/** The store beside the database, or null. */
export const KNOWLEDGE_STORE = Symbol('KNOWLEDGE_STORE');

type Listing = Functions['knowledge_listing']['returns'];

@Injectable()
export class KnowledgeService implements OnApplicationShutdown {
  private failures = 0;
  private restingUntil = 0;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(KNOWLEDGE_STORE) private readonly store: OpenSearchStore | null,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await this.store?.close();
  }

  /** The route's answer as JSON text. */
  async search(assistant: string, owner: string, query: string, limit: number): Promise<string> {
    const fromDatabase = this.database.callText('search_knowledge', { assistant, owner, query, limit });
    if (this.store === null) return fromDatabase;
    const [text, external] = await Promise.all([fromDatabase, this.passages(assistant, query, limit)]);
    if (external === null) return text;
    const { results }: Functions['search_knowledge']['returns'] = JSON.parse(text);
    const shipped = external.map(({ id: _id, tokens: _tokens, ...passage }) => passage);
    const fused = fuseWithExternal<Omit<(typeof results)[number], 'score'>>(results, shipped, (passage) => passage);
    return JSON.stringify({
      results: fused.slice(0, limit).map(({ item: { document_id, title, heading, content, source }, score }) => ({
        document_id,
        title,
        heading,
        content,
        score,
        source,
      })),
    });
  }

  /**
   * The shipped passages nearest to a question, best first, from the store beside the database; within a second. Null
   * where none is configured or it failed: the database's passages stand then. The owner's own documents are not among
   * them: they are in the database alone.
   */
  async passages(assistant: string, query: string, limit: number): Promise<readonly PassageRow[] | null> {
    if (this.store === null || Date.now() < this.restingUntil) return null;
    try {
      const passages = await this.store.search(assistant, query, limit);
      this.failures = 0;
      return passages;
    } catch (error) {
      warnSeldom(`${(error as Error).message}; the database's own search stands in.`);
      this.failures += 1;
      if (this.failures >= MOST_FAILURES) this.restingUntil = Date.now() + REST_MS;
      return null;
    }
  }

  /**
   * Loads what ships with this version, for every assistant that has a folder, where that is not loaded yet. Returns how
   * many documents changed in the database.
   * @throws KnowledgeStoreError after the database has all of it.
   */
  async importShipped(): Promise<number> {
    const entries = await readdir(SHIPPED, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const folders = await Promise.all(
      names.map(async (name) => ({ assistant: name, folder: await readKnowledgeFolder(`${SHIPPED}${name}`) })),
    );
    let changed = 0;
    for (const { assistant, folder } of folders) changed += await this.load(assistant, folder);
    for (const { assistant, folder } of folders) await this.index(assistant, folder);
    return changed;
  }

  /** Makes the shipped knowledge of an assistant what the folder holds. Returns how many documents changed. */
  async importFolder(assistant: string, path: string): Promise<number> {
    const folder = await readKnowledgeFolder(path);
    const changed = await this.load(assistant, folder);
    await this.index(assistant, folder);
    return changed;
  }

  private async load(assistant: string, folder: KnowledgeFolder): Promise<number> {
    const { hash } = folder;
    if ((await this.database.call('knowledge_state', { assistant })) === hash) return 0;
    const documents = JSON.stringify(documentsOf(folder));
    return (await this.database.call('import_knowledge', { assistant, hash, documents })).changed;
  }

  /** The same passages for the store, under the database's ids, since answers cite those. */
  private async index(assistant: string, folder: KnowledgeFolder): Promise<void> {
    if (this.store === null) return;
    const listing = await this.database.call('knowledge_listing', { assistant });
    if (listing.hash !== folder.hash) return; // another import has come between, and goes on itself
    const version = createHash('sha256').update(JSON.stringify(listing)).digest('hex');
    try {
      await this.store.replace(assistant, version, () => passagesOf(documentsOf(folder), listing));
    } catch (error) {
      if (!(error instanceof KnowledgeStoreError)) throw error;
      const where = `The knowledge of ${assistant} is in the database, but not in OpenSearch`;
      throw new KnowledgeStoreError(`${where}: ${error.message}.`, error.type);
    }
  }
}

const documentsOf = ({ files }: KnowledgeFolder) => files.map(({ slug, text }) => parseArticle(slug, text));

function passagesOf(documents: readonly KnowledgeDocument[], { passages }: Listing): IndexedPassage[] {
  const bySlug = new Map(documents.map((document) => [document.slug, document]));
  return passages.map(({ id, document_id, slug, position }) => {
    const { title, aliases, symptoms, phases, passages: texts } = bySlug.get(slug)!;
    return { id, document_id, position, title, ...texts[position]!, aliases, symptoms, phases };
  });
}
