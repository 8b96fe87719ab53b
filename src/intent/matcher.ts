import type { Concept, Lexicon } from './lexicon.js';
import { expandPhrases } from './phrases.js';
import { buildSpellingIndex, nearestWord, type SpellingIndex } from './spelling.js';

/** Words `start` to `end` (exclusive) of the message stand for `concept`. */
export interface Hit {
  readonly concept: Concept;
  readonly start: number;
  readonly end: number;
}

interface Node {
  next: Map<number, Node> | undefined;
  concepts: Concept[] | undefined;
}

/** The shortest stem a `stem*` pattern may have: shorter ones would catch unrelated words. */
const SHORTEST_AFFIX = 3;

/**
 * All phrases of a lexicon as one trie over words, so that a message is read once whatever the number of
 * phrases. The work per word is bounded by the longest phrase and the longest stem, hence linear in the message.
 */
export class Matcher {
  private readonly root: Node = { next: undefined, concepts: undefined };
  private readonly exact = new Map<string, number>();
  private readonly stems = new Map<string, number>();
  private readonly endings = new Map<string, number>();
  private readonly stemLengths: number[];
  private readonly endingLengths: number[];
  private readonly spellings: ReadonlyMap<string, string>;
  private readonly spellingIndex: SpellingIndex;
  private patterns = 0;

  /** The first lexicon is the message's language; words it lists as `notEnglish` are dropped from the others. */
  constructor(lexicons: readonly [Lexicon, ...Lexicon[]]) {
    const foreign = new Set(lexicons[0].notEnglish.split(/\s+/));
    const spellings = new Map<string, string>();
    for (const lexicon of lexicons) {
      const isOwn = lexicon === lexicons[0];
      for (const [concept, entries] of Object.entries(lexicon.phrases) as [Concept, string][]) {
        for (const phrase of expandPhrases(entries)) {
          if (isOwn || !(phrase.length === 1 && foreign.has(phrase[0]!.replace('*', '')))) this.add(phrase, concept);
        }
      }
      for (const [from, to] of Object.entries(lexicon.spellings)) {
        if (isOwn || !foreign.has(from)) spellings.set(from, spellings.get(from) ?? to);
      }
    }
    this.spellings = spellings;
    this.stemLengths = lengthsOf(this.stems);
    this.endingLengths = lengthsOf(this.endings);
    const known = lexicons.flatMap((lexicon) => lexicon.functionWords.split(/\s+/));
    this.spellingIndex = buildSpellingIndex(this.exact.keys(), known);
  }

  /** Every phrase found, in the order of its first word; phrases may overlap. */
  find(words: readonly string[]): Hit[] {
    const patterns = words.map((word) => this.patternsOf(word));
    const hits: Hit[] = [];
    for (let start = 0; start < words.length; start += 1) this.walk(this.root, patterns, start, start, hits);
    return hits;
  }

  private walk(node: Node, patterns: readonly number[][], start: number, at: number, hits: Hit[]): void {
    if (node.concepts !== undefined) for (const concept of node.concepts) hits.push({ concept, start, end: at });
    if (node.next === undefined || at >= patterns.length) return;
    for (const pattern of patterns[at]!) {
      const child = node.next.get(pattern);
      if (child !== undefined) this.walk(child, patterns, start, at + 1, hits);
    }
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

  private add(phrase: readonly string[], concept: Concept): void {
    let node = this.root;
    for (const pattern of phrase) {
      const id = this.patternId(pattern);
      node.next ??= new Map();
      let child = node.next.get(id);
      if (child === undefined) node.next.set(id, (child = { next: undefined, concepts: undefined }));
      node = child;
    }
    node.concepts ??= [];
    if (!node.concepts.includes(concept)) node.concepts.push(concept);
  }

  private patternId(pattern: string): number {
    const word = pattern.replace('*', '');
    if (pattern !== word && word.length < SHORTEST_AFFIX) throw new Error(`too short a pattern: ${pattern}`);
    const table = pattern.endsWith('*') ? this.stems : pattern.startsWith('*') ? this.endings : this.exact;
    let id = table.get(word);
    if (id === undefined) table.set(word, (id = this.patterns++));
    return id;
  }
}

const lengthsOf = (table: ReadonlyMap<string, number>): number[] =>
  [...new Set([...table.keys()].map((word) => word.length))].sort((a, b) => a - b);
