/** Words of grammar, as PostgreSQL's English search leaves them out, and words of talk rather than of the matter. */
const IDLE_WORDS = new Set(
  `a about above after again against all am an and any are as at be because been before being below between both but by
  can could did do does doing don down during each few for from further had has have having he her here hers him his how
  i if in into is it its itself just me more most my no nor not now of off on once only or other our out over own same
  she should so some such than that the their them then there these they this those through to too under until up very
  was we were what when where which while who whom why will with would you your
  plant plants look looks looking like help please want wants need needs tell show know think get gets getting got go
  going make makes use using thing things something anything problem problems issue issues wrong question questions day
  days week weeks start started grow grows growing good bad best right try trying seem seems see work works much many
  also really check progress hello hi hey thank thanks today data change changed`.split(/\s+/),
);

/** Fewer clauses than any OpenSearch takes (1024 in all), and more words than a question is about. */
const MOST_WORDS = 32;

/**
 * What a question is about: its words in lower case, each once, without those that find nothing worth reading. Of more
 * than 32 the longest are kept, in their order.
 */
export function queryWords(query: string): string[] {
  const found =
    query
      .slice(0, 4000)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const words = [...new Set(found)].filter((word) => word.length > 1 && word.length <= 80 && !IDLE_WORDS.has(word));
  if (words.length <= MOST_WORDS) return words;
  const longest = new Set([...words].sort((a, b) => b.length - a.length).slice(0, MOST_WORDS));
  return words.filter((word) => longest.has(word));
}
