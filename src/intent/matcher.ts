import type { Concept, Lexicon } from './lexicon.js';
import { type Group, parsePhrases, parseSpellings } from './phrases.js';
import { buildSpellingIndex, nearestWord, type SpellingIndex } from './spelling.js';
import type { Tokens } from './tokens.js';

/** Words `start` to `end` (exclusive) of the message stand for `concept`. */
export interface Hit {
  readonly concept: Concept;
  readonly start: number;
  readonly end: number;
}

/** A place between two words of a phrase. The alternatives of a group lead to one shared place. */
interface Place {
  readonly id: number;
  readonly next: Map<number, Place[]>;
  readonly concepts: Concept[];
}

/** All the places that the same words lead to. */
interface State {
  readonly places: readonly Place[];
  readonly concepts: readonly Concept[];
  /** By the number of a word's patterns; null where no phrase goes on. */
  readonly next: Map<number, State | null>;
}

/** Patterns that match no word: `^` and `$` stand for the beginning and the end of a sentence. */
const START_MARK = 0;
const END_MARK = 1;

/** So many steps are remembered; then they are worked out anew. */
const MOST_STEPS = 200_000;

/** The shortest stem a `stem*` pattern may have: shorter ones would catch unrelated words. */
const SHORTEST_AFFIX = 3;

/**
 * All phrases of a lexicon as one graph over words, so that a message is read once whatever the number of
 * phrases: the places that words lead to are merged into states as messages need them. The work per word is bounded
 * by the longest phrase and the longest stem, hence linear in the message.
 */
export class Matcher {
  private places = 0;
  private readonly root = this.newPlace();
  private readonly ends = new Map<Concept, Place>();
  private readonly states = new Map<string, State>();
  private steps = 0;
  /** Words that fit several patterns: a number for each combination, below zero so that it is none of a pattern. */
  private readonly combinations = new Map<string, number>();
  private readonly combined = new Map<number, readonly number[]>();
  private readonly exact = new Map<string, number>();
  private readonly stems = new Map<string, number>();
  private readonly endings = new Map<string, number>();
  private readonly stemLengths: number[];
  private readonly endingLengths: number[];
  private readonly spellings: ReadonlyMap<string, string>;
  private readonly spellingIndex: SpellingIndex;
  private patterns = 2;

  /** The first lexicon is the message's language; words it lists as `notEnglish` are dropped from the others. */
  constructor(lexicons: readonly [Lexicon, ...Lexicon[]]) {
    const foreign = new Set(lexicons[0].notEnglish.split(/\s+/));
    const spellings = new Map<string, string>();
    for (const lexicon of lexicons) {
      const isOwn = lexicon === lexicons[0];
      for (const [concept, entries] of Object.entries(lexicon.phrases) as [Concept, string][]) {
        for (const phrase of parsePhrases(entries)) this.add(isOwn ? phrase : without(foreign, phrase), concept);
      }
      for (const [from, to] of parseSpellings(lexicon.spellings)) {
        if (isOwn || !foreign.has(from)) spellings.set(from, spellings.get(from) ?? to);
      }
    }
    this.spellings = spellings;
    this.stemLengths = lengthsOf(this.stems);
    this.endingLengths = lengthsOf(this.endings);
    const misspelt = lexicons.flatMap((lexicon) => lexicon.oftenMisspelt.trim().split(/\s+/));
    const known = lexicons.flatMap((lexicon) => lexicon.functionWords.trim().split(/\s+/));
    this.spellingIndex = buildSpellingIndex(misspelt, known);
  }

  /** Every phrase found, in the order of its first word; phrases may overlap, but not run over a full stop. */
  find({ words, sentence }: Pick<Tokens, 'words' | 'sentence'>): Hit[] {
    const hits: Hit[] = [];
    const numbers = words.map((word) => this.numberOf(word));
    const follow = (from: State | null, start: number): void => {
      let state = from;
      for (let at = start; state !== null; at += 1) {
        for (const concept of state.concepts) hits.push({ concept, start, end: at });
        if (at === words.length || sentence[at] !== sentence[start]) {
          for (const concept of this.step(state, END_MARK)?.concepts ?? []) hits.push({ concept, start, end: at });
          return;
        }
        const number = numbers[at];
        state = number === undefined ? null : this.step(state, number);
      }
    };
    const root = this.stateOf([this.root]);
    for (let start = 0; start < words.length; start += 1) {
      if (start === 0 || sentence[start] !== sentence[start - 1]) follow(this.step(root, START_MARK), start);
      follow(root, start);
    }
    return hits;
  }

  private step(state: State, number: number): State | null {
    let next = state.next.get(number);
    if (next !== undefined) return next;
    const reached = new Set<Place>();
    for (const pattern of this.combined.get(number) ?? [number]) {
      for (const place of state.places) for (const behind of place.next.get(pattern) ?? []) reached.add(behind);
    }
    next = reached.size > 0 ? this.stateOf([...reached]) : null;
    if (this.steps >= MOST_STEPS) this.forget();
    this.steps += 1;
    state.next.set(number, next);
    return next;
  }

  private stateOf(places: readonly Place[]): State {
    const key = places
      .map(({ id }) => id)
      .sort((a, b) => a - b)
      .join();
    let state = this.states.get(key);
    if (state === undefined) {
      state = { places, concepts: [...new Set(places.flatMap(({ concepts }) => concepts))], next: new Map() };
      this.states.set(key, state);
    }
    return state;
  }

  private forget(): void {
    for (const { next } of this.states.values()) next.clear();
    this.states.clear();
    this.steps = 0;
  }

  /** One number for the patterns that a word fits; undefined where it fits none. */
  private numberOf(word: string): number | undefined {
    const patterns = this.patternsOf(word);
    if (patterns.length < 2) return patterns[0];
    const key = patterns.join();
    let number = this.combinations.get(key);
    if (number === undefined) {
      number = -1 - this.combinations.size;
      this.combinations.set(key, number);
      this.combined.set(number, patterns);
    }
    return number;
  }

  private patternsOf(written: string): number[] {
    const word = this.spellings.get(written) ?? written;
    const found = this.lookUp(word);
    if (found.length > 0) return found;
    const meant = nearestWord(word, this.spellingIndex);
    return meant === undefined ? found : this.lookUp(meant);
  }

  private lookUp(word: string): number[] {
    const found: number[] = [];
    const exact = this.exact.get(word);
    if (exact !== undefined) found.push(exact);
    for (const length of this.stemLengths) {
      if (length > word.length) break;
      const stem = this.stems.get(word.slice(0, length));
      if (stem !== undefined) found.push(stem);
    }
    for (const length of this.endingLengths) {
      if (length > word.length) break;
      const ending = this.endings.get(word.slice(-length));
      if (ending !== undefined) found.push(ending);
    }
    return found;
  }

  private newPlace(): Place {
    this.places += 1;
    return { id: this.places, next: new Map(), concepts: [] };
  }

  private add(phrase: readonly Group[], concept: Concept): void {
    let places = [this.root];
    for (const [number, { alternatives, optional }] of phrase.entries()) {
      const behind = number === phrase.length - 1 ? this.endOf(concept) : this.newPlace();
      for (const pattern of alternatives) {
        const id = this.patternId(pattern);
        for (const { next } of places) {
          const reached = next.get(id);
          if (reached === undefined) next.set(id, [behind]);
          else if (!reached.includes(behind)) reached.push(behind);
        }
      }
      places = optional ? [...places, behind] : [behind];
    }
    for (const place of places) {
      if (place !== this.root && !place.concepts.includes(concept)) place.concepts.push(concept);
    }
  }

  /** Nothing follows the last word, so all phrases of a concept end in one place. */
  private endOf(concept: Concept): Place {
    let place = this.ends.get(concept);
    if (place === undefined) this.ends.set(concept, (place = this.newPlace()));
    return place;
  }

  private patternId(pattern: string): number {
    if (pattern === '^') return START_MARK;
    if (pattern === '$') return END_MARK;
    const word = pattern.replace('*', '');
    if (pattern !== word && word.length < SHORTEST_AFFIX) throw new Error(`too short a pattern: ${pattern}`);
    const table = pattern.endsWith('*') ? this.stems : pattern.startsWith('*') ? this.endings : this.exact;
    let id = table.get(word);
    if (id === undefined) table.set(word, (id = this.patterns++));
    return id;
  }
}

/** A phrase of one group loses the words that mean something else in the message's language. */
function without(foreign: ReadonlySet<string>, phrase: Group[]): Group[] {
  if (phrase.length !== 1) return phrase;
  const { alternatives, optional } = phrase[0]!;
  const kept = alternatives.filter((pattern) => !foreign.has(pattern.replace('*', '')));
  return kept.length > 0 ? [{ alternatives: kept, optional }] : [];
}

const lengthsOf = (table: ReadonlyMap<string, number>): number[] =>
  [...new Set([...table.keys()].map((word) => word.length))].sort((a, b) => a - b);
