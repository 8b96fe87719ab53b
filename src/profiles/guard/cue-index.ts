import { CUES, type Cues } from '../lexicon/cues.js';
import { GAP, type TextLanguage, type Token } from './tokens.js';

type CueKind = keyof Cues;

export interface CueHit {
  readonly kind: CueKind;
  /** The first word behind the cue. */
  readonly end: number;
}

interface Place {
  readonly next: Map<string, Place>;
  kinds: CueKind[] | undefined;
}

const newPlace = (): Place => ({ next: new Map(), kinds: undefined });

/** Which kind counts when one phrase is of several, and one is not longer than the other. */
const STRENGTH: readonly CueKind[] = [
  'affirm',
  'unsuitable',
  'refuse',
  'explain',
  'replaced',
  'replace',
  'allergic',
  'avoid',
  'without',
  'negate',
  'contrast',
  'serve',
];

/** Phrases as a tree over words; "avoid*" is found by its beginning. */
class CueTree {
  private readonly root = newPlace();
  private readonly stems = new Set<string>();
  private readonly words = new Set<string>();
  private readonly stemLengths: number[];

  constructor(cues: readonly Cues[], kinds: readonly CueKind[]) {
    for (const cue of cues) {
      for (const kind of kinds) {
        for (const phrase of phrasesOf(cue[kind])) this.add(phrase, kind);
      }
    }
    this.stemLengths = [...new Set([...this.stems].map((stem) => stem.length - 1))].sort((a, b) => b - a);
  }

  /** The longest phrase at a word; phrases do not run over punctuation. */
  at(tokens: readonly Token[], start: number): CueHit | undefined {
    let best: CueHit | undefined;
    const walk = (place: Place, at: number): void => {
      if (place.kinds !== undefined && (best === undefined || at > best.end)) best = { kind: place.kinds[0]!, end: at };
      const token = tokens[at];
      if (place.next.size === 0 || token === undefined || (at > start && token.gap > GAP.hyphen)) return;
      const next = place.next.get(token.word);
      if (next !== undefined) walk(next, at + 1);
      for (const length of this.stemLengths) {
        if (length > token.word.length) continue;
        const stem = `${token.word.slice(0, length)}*`;
        if (!this.stems.has(stem)) continue;
        const behind = place.next.get(stem);
        if (behind !== undefined) walk(behind, at + 1);
      }
    };
    // Most words begin no phrase.
    if (this.words.has(tokens[start]!.word) || this.beginsWithStem(tokens[start]!.word)) walk(this.root, start);
    return best;
  }

  private beginsWithStem(word: string): boolean {
    return this.stemLengths.some((length) => length <= word.length && this.stems.has(`${word.slice(0, length)}*`));
  }

  private add(phrase: readonly string[], kind: CueKind): void {
    let place = this.root;
    for (const word of phrase) {
      (word.endsWith('*') ? this.stems : this.words).add(word);
      let next = place.next.get(word);
      if (next === undefined) place.next.set(word, (next = newPlace()));
      place = next;
    }
    place.kinds ??= [];
    place.kinds.push(kind);
    place.kinds.sort((a, b) => STRENGTH.indexOf(a) - STRENGTH.indexOf(b));
  }
}

const phrasesOf = (phrases: string): string[][] =>
  phrases
    .split(',')
    .map((phrase) => phrase.trim().split(/\s+/).filter(Boolean))
    .filter((phrase) => phrase.length > 0);

const wordsOf = (cues: readonly Cues[], kind: CueKind): Set<string> =>
  new Set(cues.flatMap((cue) => phrasesOf(cue[kind]).map((phrase) => phrase.join(' '))));

/** What the words of one language, or of those that a text may be in, tell. */
export class CueIndex {
  readonly pivots: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  private readonly consequences: CueTree;
  private readonly containing: CueTree;
  private readonly tree: CueTree;
  private readonly afterFood: ReadonlySet<string>;

  constructor(cues: readonly Cues[]) {
    this.tree = new CueTree(cues, STRENGTH);
    this.consequences = new CueTree(cues, ['consequence']);
    this.containing = new CueTree(cues, ['contain']);
    this.pivots = wordsOf(cues, 'pivot');
    this.openers = wordsOf(cues, 'opener');
    this.afterFood = wordsOf(cues, 'afterFood');
  }

  at(tokens: readonly Token[], start: number): CueHit | undefined {
    return this.tree.at(tokens, start);
  }

  /** Whether a phrase such as "is made with" begins at a word. */
  containsAt(tokens: readonly Token[], start: number): boolean {
    return this.containing.at(tokens, start) !== undefined;
  }

  /** Where a phrase such as "therefore" that begins at a word ends. */
  consequenceEnd(tokens: readonly Token[], start: number): number | undefined {
    return this.consequences.at(tokens, start)?.end;
  }

  /** Whether the word makes the food before it one that is avoided or replaced: "peanut allergy", "egg replacer". */
  isAfterFood(word: string): boolean {
    return this.afterFood.has(word) || word.startsWith('alergic');
  }
}

const [ENGLISH, SPANISH] = CUES as readonly [Cues, Cues, Cues];
const english = new CueIndex([ENGLISH]);
const spanish = new CueIndex([SPANISH]);
const either = new CueIndex([ENGLISH, SPANISH]);
const all = new CueIndex(CUES);

/** "No" and "come" mean one thing in English and another in Spanish, so each language has cues of its own. */
export function cuesIn(language: TextLanguage | undefined): CueIndex {
  if (language === 'en') return english;
  if (language === 'es') return spanish;
  return language === undefined ? either : all;
}
