import { asksForChange } from './change-request.js';
import { type Concept, STATES } from './lexicon.js';
import type { Hit } from './matcher.js';
import type { Tokens } from './tokens.js';

/** What one sentence says and how it says it. Positions are word numbers; -1 means "not there". */
export interface Sentence {
  readonly start: number;
  end: number;
  /** Begins a question from this word on; -1 for a statement. */
  questionFrom: number;
  hypotheticalFrom: number;
  pastAt: number;
  lastPresentAt: number;
  mistakenAt: number;
  /** An order or a wish about the plan; what such a sentence names is meant to happen. */
  asksForChange: boolean;
  readonly has: Set<Concept>;
  readonly hits: Hit[];
}

/** A message read: its sentences, and per word what stands before it in the same clause. */
export interface Evidence {
  readonly sentences: readonly Sentence[];
  readonly sentenceOf: readonly number[];
  readonly clauseOf: readonly number[];
  /** Rises with every "but". */
  readonly turnOf: readonly number[];
  /** The nearest denial at or before a word, in its clause. */
  readonly negationBefore: readonly number[];
  /** The nearest mention of somebody else at or before a word, in its clause. */
  readonly someoneElseBefore: readonly number[];
  /** Where it says that the matter is over; of many only the first few. */
  readonly resolved: readonly Hit[];
  readonly has: ReadonlySet<Concept>;
  /** 1 for each word near to which its sentence says that harm is confined. */
  readonly limitedAt: Uint8Array;
  /** The last word that tells of plants doing well; -1 without one. */
  readonly lastThriving: number;
  readonly exclamations: number;
}

/** How far around "one leaf" or "the rest is fine" harm is confined by it. */
const LIMITED_REACH = 9;

/** Each harm is checked against all of these, so there must not be many. */
const MOST_RESOLVED = 16;

const stateConcepts = new Set<Concept>(STATES);
export const isNamedHarm = (concept: Concept): boolean => concept.startsWith('alarm:') || concept.startsWith('sign:');

/** @param found the lexicon's phrases, in the order of their first words */
export function readEvidence(tokens: Tokens, found: readonly Hit[]): Evidence {
  const count = tokens.words.length;
  const hits = withoutHidden(found, count);
  const turnOf = countFrom(tokens.sentence, hits, ['contrast']);
  const clauseOf = countFrom(tokens.clause, hits, ['contrast', 'newClause', 'and']);
  const sentences = sentencesOf(tokens);
  const has = new Set<Concept>();
  const negations: number[] = [];
  const others: number[] = [];
  const resolved: Hit[] = [];
  const limitedAt = new Uint8Array(count);
  let lastThriving = -1;

  for (const hit of hits) {
    const sentence = sentences[tokens.sentence[hit.start]!]!;
    sentence.hits.push(hit);
    sentence.has.add(hit.concept);
    has.add(hit.concept);
    if (hit.concept === 'thriving') lastThriving = hit.start;
    if (hit.concept === 'limited') {
      const from = Math.max(sentence.start, hit.start - LIMITED_REACH);
      limitedAt.fill(1, from, Math.min(sentence.end, hit.start + LIMITED_REACH + 1));
    }
    if (hit.concept === 'negation') negations.push(hit.start);
    else if (hit.concept === 'someoneElse') others.push(hit.start);
    else if (hit.concept === 'resolved') {
      if (resolved.length < MOST_RESOLVED) resolved.push(hit);
    } else noteFrame(sentence, hit, clauseOf);
  }
  for (const [number, sentence] of sentences.entries()) {
    const asksAll = tokens.asks[number] && !sentence.has.has('askingWhole');
    if (sentence.questionFrom < 0 && asksAll) sentence.questionFrom = lastClauseOf(sentence, tokens);
  }
  const evidence = {
    sentences,
    sentenceOf: tokens.sentence,
    clauseOf,
    turnOf,
    negationBefore: nearestBefore(negations, clauseOf),
    someoneElseBefore: nearestBefore(others, clauseOf),
    resolved,
    has,
    limitedAt,
    lastThriving,
    exclamations: tokens.exclamations,
  };
  for (const sentence of sentences) sentence.asksForChange = asksForChange(sentence, evidence);
  return evidence;
}

/** "Brown spots on the tips, anything to worry about?" reports first and asks last; "…, right?" asks about all. */
function lastClauseOf({ start, end }: Sentence, { clause }: Tokens): number {
  let from = end - 1;
  while (from > start && clause[from - 1] === clause[end - 1]) from -= 1;
  return from === end - 1 ? start : from;
}

function noteFrame(sentence: Sentence, hit: Hit, clauseOf: readonly number[]): void {
  const { concept, start } = hit;
  if (concept === 'asking' || concept === 'askingInside') {
    const opensClause = start === sentence.start || clauseOf[start] !== clauseOf[start - 1];
    if (sentence.questionFrom < 0 && (concept === 'askingInside' || opensClause)) sentence.questionFrom = start;
  } else if (concept === 'hypothetical') {
    if (sentence.hypotheticalFrom < 0) sentence.hypotheticalFrom = start;
  } else if (concept === 'past') {
    if (sentence.pastAt < 0) sentence.pastAt = start;
  } else if (concept === 'present') {
    sentence.lastPresentAt = start;
  } else if (concept === 'mistaken') {
    if (sentence.mistakenAt < 0) sentence.mistakenAt = start;
  }
}

/**
 * Leaves out what other words take back: harm inside an idiom, a denial inside "not sure", a supposition inside
 * "not sure if", "again" inside "healthy again", health and smallness inside "from healthy to" and "from one leaf to", an order inside "lower leaves" or "give me", and a name inside or across a longer or earlier one
 * ("fungus" in "fungus gnats", "rot is" in "root rot is").
 */
function withoutHidden(found: readonly Hit[], count: number): Hit[] {
  const inIdiom = new Uint8Array(count);
  const notDenied = new Uint8Array(count);
  const notSupposed = new Uint8Array(count);
  const notReturned = new Uint8Array(count);
  const notOwn = new Uint8Array(count);
  const notAsking = new Uint8Array(count);
  const longestHarm = new Uint8Array(count);
  const insideHarm = new Uint8Array(count);
  const asBefore = new Uint8Array(count);
  const noOrder = new Uint8Array(count);
  for (const hit of found) {
    if (hit.concept === 'idiom') coverByLength(inIdiom, hit);
    else if (hit.concept === 'notNegation') cover(notDenied, hit);
    else if (hit.concept === 'notHypothetical') coverByLength(notSupposed, hit);
    else if (hit.concept === 'resolved') cover(notReturned, hit);
    else if (hit.concept === 'notOwn') cover(notOwn, hit);
    else if (hit.concept === 'sudden' && hit.end - hit.start > 1) cover(asBefore, hit);
    else if (hit.concept === 'leaf' || hit.concept === 'showVerb') coverByLength(noOrder, hit);
    else if (hit.concept === 'notAsking' || hit.concept === 'askingWhole') coverByLength(notAsking, hit);
    else if (stateConcepts.has(hit.concept) && hit.end - hit.start > 1) cover(notDenied, hit);
    else if (isNamedHarm(hit.concept)) {
      if (hit.end - hit.start > 1) cover(notDenied, hit);
      coverByLength(longestHarm, hit);
      for (let at = hit.start + 1; at < hit.end; at += 1)
        insideHarm[at] = Math.max(insideHarm[at]!, hit.end - hit.start);
    }
  }
  return found.filter(({ concept, start, end }) => {
    if (concept === 'negation') return !notDenied[start];
    if (concept === 'hypothetical') return notSupposed[start]! < end - start;
    if (concept === 'returned') return !notReturned[end - 1];
    if (concept === 'own') return !notOwn[start];
    if (concept === 'changeVerb') return noOrder[start]! <= end - start;
    if (concept === 'asking' || concept === 'askingInside') return notAsking[start]! < end - start;
    if (isNamedHarm(concept)) {
      const length = end - start;
      if (inIdiom[start]! >= length || inIdiom[end - 1]! >= length || longestHarm[start]! > length) return false;
      return insideHarm[start]! < length || concept === 'alarm:person_harm';
    }
    if (concept === 'thriving' || concept === 'mild' || concept === 'limited') return !asBefore[start];
    if (concept === 'symptom') return inIdiom[start]! <= end - start;
    if (stateConcepts.has(concept)) return !inIdiom[start] && !inIdiom[end - 1];
    if (concept === 'urgency') return !inIdiom[start];
    return true;
  });
}

const cover = (words: Uint8Array, { start, end }: Hit): void => void words.fill(1, start, end);

/** Notes for each word the length of the longest phrase that covers it. */
function coverByLength(words: Uint8Array, { start, end }: Hit): void {
  for (let at = start; at < end; at += 1) words[at] = Math.max(words[at]!, end - start);
}

/** "no mold but the roots are brown": each word's number, which rises where one of the concepts begins. */
function countFrom(numbers: readonly number[], hits: readonly Hit[], concepts: readonly Concept[]): number[] {
  const begins = new Uint8Array(numbers.length);
  const harmFrom = new Set<number>();
  const harmTo = new Set<number>();
  for (const hit of hits) {
    if (!isNamedHarm(hit.concept)) continue;
    harmFrom.add(hit.start);
    harmTo.add(hit.end);
  }
  for (const { concept, start, end } of hits) {
    const joins = concept === 'and' && harmTo.has(start) && harmFrom.has(end);
    if (concepts.includes(concept) && !joins) begins[start] = 1;
  }
  let added = 0;
  return numbers.map((number, at) => {
    added += begins[at]!;
    return number + added;
  });
}

function sentencesOf(tokens: Tokens): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [at, number] of tokens.sentence.entries()) {
    const sentence = sentences[number];
    if (sentence !== undefined) sentence.end = at + 1;
    else {
      sentences[number] = {
        start: at,
        end: at + 1,
        questionFrom: -1,
        hypotheticalFrom: -1,
        pastAt: -1,
        lastPresentAt: -1,
        mistakenAt: -1,
        asksForChange: false,
        has: new Set(),
        hits: [],
      };
    }
  }
  return sentences;
}

function nearestBefore(positions: readonly number[], clauseOf: readonly number[]): number[] {
  const nearest: number[] = new Array<number>(clauseOf.length).fill(-1);
  let next = 0;
  let last = -1;
  for (let at = 0; at < clauseOf.length; at += 1) {
    while (next < positions.length && positions[next]! <= at) last = positions[next++]!;
    if (last >= 0 && clauseOf[last] === clauseOf[at]) nearest[at] = last;
  }
  return nearest;
}
