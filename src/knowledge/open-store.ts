import type { Config } from '../config/config.js';
import type { OpenSearchStore } from './open-search.js';

/** The configured store beside the database; null where there is none. Its client is loaded only where it is used. */
export async function openKnowledgeStore(
  { openSearch, embeddings }: Pick<Config, 'openSearch' | 'embeddings'>,
  warn: (sentence: string) => void = () => {},
): Promise<OpenSearchStore | null> {
  if (openSearch === null) return null;
  const { OpenSearchStore } = await import('./open-search.js');
  if (embeddings === null) return new OpenSearchStore({ config: openSearch, embeddings, warn });
  const { Embeddings } = await import('../llm/embeddings.js');
  return new OpenSearchStore({ config: openSearch, embeddings: new Embeddings(embeddings), warn });
}
