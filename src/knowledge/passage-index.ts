import type { PassageRow } from '../database/rows.js';

/** A passage with all that finds it. */
export interface IndexedPassage extends Omit<PassageRow, 'source'> {
  readonly position: number;
  readonly aliases: string;
  readonly symptoms: string;
  readonly phases: readonly string[];
}

/** Bumped when an index made by an older version would not do any more. */
export const INDEX_FORMAT = '1';

/**
 * Settings and mappings for OpenSearch 2 and 3. One shard: the passages are few, and their words are then as rare as they
 * are in the whole. A replica wherever there is a second node.
 * @param dimension of the vectors; null where there are none.
 */
export function indexDefinition(dimension: number | null) {
  const text = { type: 'text', analyzer: 'words' } as const;
  const name = { ...text, copy_to: ['trigrams'] };
  return {
    settings: {
      index: { number_of_shards: 1, auto_expand_replicas: '0-1', ...(dimension !== null && { knn: true }) },
      analysis: {
        filter: {
          possessive: { type: 'stemmer', language: 'possessive_english' },
          stop_words: { type: 'stop', stopwords: '_english_' },
          stems: { type: 'stemmer', language: 'english' },
        },
        tokenizer: { trigrams: { type: 'ngram', min_gram: 3, max_gram: 3, token_chars: ['letter', 'digit'] } },
        analyzer: {
          words: {
            type: 'custom',
            tokenizer: 'standard',
            filter: ['possessive', 'lowercase', 'asciifolding', 'stop_words', 'stems'],
          },
          trigrams: { type: 'custom', tokenizer: 'trigrams', filter: ['lowercase', 'asciifolding'] },
        },
      },
    },
    mappings: {
      dynamic: 'strict',
      properties: {
        document_id: { type: 'keyword' },
        position: { type: 'integer' },
        title: name,
        aliases: name,
        symptoms: name,
        heading: { ...text, fields: { exact: { type: 'keyword', ignore_above: 256 } } },
        content: text,
        phases: { type: 'keyword' },
        tokens: { type: 'integer', index: false },
        trigrams: { type: 'text', analyzer: 'trigrams' },
        ...(dimension !== null && {
          // Lucene's vectors need no memory beside the heap, and 2.x has them with cosine similarity.
          embedding: {
            type: 'knn_vector',
            dimension,
            method: { name: 'hnsw', engine: 'lucene', space_type: 'cosinesimil' },
          },
        }),
      },
    },
  } as const;
}

/** Words shorter than this are spelt as they are meant, or have too few trigrams to tell. */
const SHORTEST_VARIED = 5;
const LONGEST_VARIED = 40;
const MOST_VARIED = 8;

/** The proportions of `search_passages`, which weighs a name 1.0, a symptom or a heading 0.6 and the text 0.35. */
const FIELDS = ['title^3', 'aliases^3', 'heading^1.7', 'symptoms^1.7', 'content'] as const;

interface SearchLimits {
  readonly size: number;
  /** After which OpenSearch answers with what it has found. */
  readonly timeoutMs: number;
}

const common = ({ size, timeoutMs }: SearchLimits) => ({
  size,
  timeout: `${timeoutMs}ms`,
  track_total_hits: false,
  _source: ['document_id', 'title', 'heading', 'content', 'tokens'],
});

/**
 * By words: the rarest count most, wherever in a passage they stand. What stands nowhere as it is written is looked for
 * with its spelling mended ("nitorgen"), and by its trigrams ("yellowish" for "yellow"), for a fraction of the score.
 * @param words of `queryWords`; at most 32, so that all clauses with their variants stay under OpenSearch's 1024.
 */
export function wordSearch(words: readonly string[], limits: SearchLimits) {
  const varied = words
    .filter(({ length }) => length >= SHORTEST_VARIED && length <= LONGEST_VARIED)
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_VARIED);
  const written = { multi_match: { query: words.join(' '), type: 'cross_fields', fields: FIELDS, tie_breaker: 0.3 } };
  const misspelt = {
    multi_match: {
      query: varied.join(' '),
      type: 'best_fields',
      fields: FIELDS,
      fuzziness: 'AUTO',
      prefix_length: 1,
      max_expansions: 10,
      boost: 0.3,
    },
  };
  const similar = varied.map((word) => ({
    match: { trigrams: { query: word, minimum_should_match: '60%', boost: 0.1 } },
  }));
  return {
    ...common(limits),
    query: {
      function_score: {
        query: { bool: { should: varied.length > 0 ? [written, misspelt, ...similar] : [written] } },
        // Whoever has a problem wants to know what to do about it.
        functions: [
          { filter: { prefix: { 'heading.exact': { value: 'what to do', case_insensitive: true } } }, weight: 1.5 },
        ],
        boost_mode: 'multiply',
      },
    },
  } as const;
}

/** By meaning. */
export const vectorSearch = (vector: readonly number[], limits: SearchLimits) =>
  ({ ...common(limits), query: { knn: { embedding: { vector, k: limits.size } } } }) as const;

/** The passage of a hit. @throws TypeError where it is none of ours: a passage without its tokens would break budgets. */
export function passageOf(hit: unknown): PassageRow {
  const { _id: id, _source: source } = (hit ?? {}) as { _id?: unknown; _source?: Record<string, unknown> };
  const { document_id, title, heading, content, tokens } = source ?? {};
  const texts = [id, document_id, title, heading, content];
  if (!texts.every((text) => typeof text === 'string') || !Number.isInteger(tokens)) {
    throw new TypeError('A hit is no passage');
  }
  return { id, document_id, title, heading, content, tokens, source: 'shipped' } as PassageRow;
}
