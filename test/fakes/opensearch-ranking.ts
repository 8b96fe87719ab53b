/** How the stand-in ranks: rare words count more, as with BM25, but there is no saturation and no norm of lengths. */

// biome-ignore lint/suspicious/noExplicitAny: fields are whatever was indexed
export type StoredDocument = Record<string, any>;
// biome-ignore lint/suspicious/noExplicitAny: as above
export type Mappings = Record<string, any>;
/** A clause of the query language: its name and what it is given. */
// biome-ignore lint/suspicious/noExplicitAny: as above
export type Query = Record<string, any>;

interface Hit {
  readonly id: string;
  readonly score: number;
  readonly document: StoredDocument;
}

/** @throws Error on a query that OpenSearch would refuse, or that is not simulated. */
export function rank(
  documents: ReadonlyMap<string, StoredDocument>,
  mappings: Mappings,
  query: Query,
  size: number,
): Hit[] {
  const scoreOf = scorer(query, { corpus: [...documents.values()], mappings });
  const hits = [...documents]
    .map(([id, document]) => ({ id, document, score: scoreOf(document) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return hits.slice(0, Math.min(size, query.knn?.embedding.k ?? size));
}

interface Context {
  readonly corpus: readonly StoredDocument[];
  readonly mappings: Mappings;
}

type Scorer = (document: StoredDocument) => number;

function scorer(query: Query, context: Context): Scorer {
  const [[kind, given], ...others] = Object.entries(query) as [string, Query][] & [[string, Query]];
  if (others.length > 0) throw new Error(`Two queries in one: ${Object.keys(query)}`);
  switch (kind) {
    case 'function_score': {
      allow(given, ['query', 'functions', 'boost_mode']);
      const inner = scorer(given.query, context);
      const functions = given.functions as Query[];
      return (document) =>
        functions
          .filter(({ filter }) => matches(filter, document))
          .reduce((score, { weight }) => score * weight, inner(document));
    }
    case 'bool': {
      allow(given, ['should']);
      const clauses = (given.should as Query[]).map((clause) => scorer(clause, context));
      return (document) => clauses.reduce((sum, clause) => sum + clause(document), 0);
    }
    case 'multi_match':
      return multiMatch(given, context);
    case 'match':
      return trigramMatch(given, context);
    case 'knn': {
      const [[field, { vector, k, ...rest }]] = Object.entries(given) as [[string, Query]];
      if (Object.keys(rest).length > 0 || !Number.isInteger(k)) throw new Error('A knn query has a vector and a k');
      const mapping = context.mappings[field];
      if (mapping?.type !== 'knn_vector') throw new Error(`${field} is no vector`);
      if (mapping.dimension !== vector.length) throw new Error(`The query vector has ${vector.length} numbers`);
      return (document) => (1 + cosine(vector, document[field])) / 2;
    }
    default:
      throw new Error(`unknown query [${kind}]`);
  }
}

function matches(filter: Query, document: StoredDocument): boolean {
  const [[field, { value, case_insensitive }]] = Object.entries(filter.prefix) as [[string, Query]];
  if (field !== 'heading.exact' || case_insensitive !== true) throw new Error('Not simulated');
  return String(document.heading).toLowerCase().startsWith(value.toLowerCase());
}

function multiMatch(given: Query, { corpus, mappings }: Context): Scorer {
  const { query, type, fields, fuzziness, boost = 1 } = given;
  allow(given, ['query', 'type', 'fields', 'tie_breaker', 'fuzziness', 'prefix_length', 'max_expansions', 'boost']);
  if (type === 'cross_fields' && fuzziness !== undefined) {
    throw new Error('Fuzziness not allowed for type [cross_fields]');
  }
  const weighed = (fields as string[]).map((field) => {
    const [name = '', weight = '1'] = field.split('^');
    if (mappings[name]?.type !== 'text') throw new Error(`${name} is no text`);
    return { name, weight: Number(weight) };
  });
  const vocabulary = new Set(corpus.flatMap((document) => weighed.flatMap(({ name }) => [...stemsIn(document[name])])));
  const wanted = [...stemsIn(query)].map((word) => {
    const variants = fuzziness === 'AUTO' ? [...vocabulary].filter((other) => isNear(word, other)) : [word];
    const best = (document: StoredDocument) =>
      Math.max(
        0,
        ...weighed
          .filter(({ name }) => variants.some((variant) => stemsIn(document[name]).has(variant)))
          .map(({ weight }) => weight),
      );
    const holding = corpus.filter((document) => best(document) > 0).length;
    return { best, rarity: Math.log(1 + corpus.length / Math.max(1, holding)) };
  });
  return (document) => boost * wanted.reduce((sum, { best, rarity }) => sum + rarity * best(document), 0);
}

function trigramMatch(given: Query, { mappings }: Context): Scorer {
  const { query, minimum_should_match: least, boost } = given.trigrams;
  allow(given.trigrams, ['query', 'minimum_should_match', 'boost']);
  const sources = Object.keys(mappings).filter((name) => mappings[name].copy_to?.includes('trigrams'));
  const wanted = trigramsOf(query);
  const enough = Math.floor((wanted.length * Number.parseInt(least, 10)) / 100);
  return (document) => {
    const there = new Set(sources.flatMap((name) => trigramsOf(document[name])));
    const found = wanted.filter((trigram) => there.has(trigram)).length;
    return found < enough ? 0 : boost * found;
  };
}

function allow(given: Query, keys: readonly string[]): void {
  const unknown = Object.keys(given).filter((key) => !keys.includes(key));
  if (unknown.length > 0) throw new Error(`query does not support [${unknown}]`);
}

const fold = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const stems = new Map<string, ReadonlySet<string>>();

/** Remembered, since every search asks for those of every text. */
function stemsIn(text: string): ReadonlySet<string> {
  let found = stems.get(text);
  if (found === undefined) {
    found = new Set(wordsOf(text).map((word) => word.replace(/(?:ing|ed|e?s)$/, '')));
    stems.set(text, found);
  }
  return found;
}

const trigramsOf = (text: string) =>
  wordsOf(text).flatMap((word) =>
    Array.from({ length: Math.max(0, word.length - 2) }, (_, at) => word.slice(at, at + 3)),
  );

/** Within the edits that `fuzziness: AUTO` allows, the first letter being right. */
function isNear(word: string, other: string): boolean {
  const most = word.length < 3 ? 0 : word.length < 6 ? 1 : 2;
  return word[0] === other[0] && Math.abs(word.length - other.length) <= most && edits(word, other) <= most;
}

function edits(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j]!, rows[i - 2]![j - 2]! + 1);
      }
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

function cosine(a: readonly number[], b: readonly number[]): number {
  const dot = (x: readonly number[], y: readonly number[]) => x.reduce((sum, value, at) => sum + value * y[at]!, 0);
  return dot(a, b) / (Math.sqrt(dot(a, a) * dot(b, b)) || 1);
}
