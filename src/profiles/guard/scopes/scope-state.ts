import { readClaims } from '../claims.js';
import { type CueIndex, cuesIn } from '../cue-index.js';
import type { FoodHit } from '../food-index.js';
import type { Sentence } from '../questions.js';
import type { TextLanguage, Token } from '../tokens.js';

export interface Circumstances {
  readonly text: string;
  readonly language: TextLanguage | undefined;
  readonly where: 'message' | 'answer';
  /** Whether the text stands in a list of what to avoid. */
  readonly isUnderAvoid: boolean;
}

/**
 * Why what follows is avoided, hence how far that reaches: "avoid" and "not" over commas, "without" and "unsuitable"
 * not, "replace" up to its pivot.
 */
type Avoidance = 'none' | 'verb' | 'negation' | 'preposition' | 'unsuitable' | 'replace';

/** Words between a negation and the verb that it negates, at most: "do not ever again eat". */
const NEGATION_REACH = 4;
/** How far ahead a pivot or a list's "or" is looked for, in words. */
export const LOOK_AHEAD = 25;
export const NOWHERE = -100;
/** A clause names no more foods than this that a later word could still be about. */
export const MOST_FOODS = 40;

/** Where in its sentences a text is, and what the words so far make of the foods to come. */
export class ScopeState {
  readonly isServed: boolean[];
  readonly cleared: number[];
  readonly isClaim: boolean[];
  readonly cues: CueIndex;
  /** By the word at which a food begins, where it ends. */
  readonly hitEnds: ReadonlyMap<number, number>;
  leadsToAvoid = false;
  /** Behind the last "without" or "instead of"; "instead of with milk" goes on with what is not eaten. */
  prepositionEnd = NOWHERE;
  avoidance: Avoidance = 'none';
  /** What it was before a bracket opened. */
  beforeBracket: Avoidance | undefined;
  isLabel = false;
  clears = false;
  /** "Substitute oil for butter" replaces what follows "for". */
  isReversed = false;
  /** Behind the last negation or call to avoid; far below zero once a food or a clause has ended its reach. */
  negation = NOWHERE;
  avoiding = NOWHERE;
  /** Foods so far that a later "is not suitable for you" would be about. */
  segment: number[] = [];
  /** The same, also across "but". */
  inSentence: number[] = [];
  /** Foods so far in the clause, of which a later "without milk" may be said. */
  clause: number[] = [];
  isImperative = false;
  /** Whether something was said to contain something, in this sentence. */
  isReason = false;
  wasReplaced = false;
  /** Whether the sentence has told of something that is avoided. */
  wasAvoiding = false;
  /** Whether a recipe asks for what follows, and something else is taken. */
  isInstead = false;
  /** Where the clause begins, behind the last comma. */
  clauseStart = 0;
  /** Whether the sentence tells of eating something. */
  wasServed = false;
  isOthers = false;
  /** A question about the world, not about what the person eats: "why do winemakers add sulphites". */
  isGeneral = false;
  /** "Is there milk in pesto?": the milk, up to "in". */
  isLookedFor = false;
  /** What is said next of foods explains them: "is it true that cheese …". */
  isExplaining = false;
  /** Foods of the last sentence that told or asked of foods without saying that they are eaten, and where it begins. */
  told: number[] = [];
  toldIn = 0;
  /** What the message rules out, and whether what is asked for now is to be made without it. */
  excluded = 0;
  isMadeWithout = false;
  sentenceStart = 0;
  sentence: Sentence;
  sentenceAsks = false;
  hasComma = false;

  constructor(
    readonly tokens: readonly Token[],
    readonly hits: readonly FoodHit[],
    readonly circumstances: Circumstances,
  ) {
    this.cues = cuesIn(circumstances.language);
    this.isServed = hits.map(() => true);
    this.hitEnds = new Map(hits.map(({ start, end }) => [start, end]));
    this.sentence = { tokens, start: 0, end: tokens.length, hitEnds: this.hitEnds };
    const first = tokens[0]?.word ?? '';
    const isInverted =
      circumstances.where === 'message' &&
      circumstances.text.includes('?') &&
      /^(?:is|are|was|es|son)$/.test(first) &&
      tokens[1]?.word !== 'there';
    ({ cleared: this.cleared, isClaim: this.isClaim } = readClaims(tokens, hits, isInverted));
  }

  get isAvoided(): boolean {
    return this.avoidance !== 'none';
  }

  setAvoidance(avoidance: Avoidance): void {
    this.avoidance = avoidance;
    this.isExplaining = false;
    if (avoidance === 'none') this.isLabel = this.clears = this.isLookedFor = false;
  }

  beginClause(): void {
    this.setAvoidance('none');
    this.negation = this.avoiding = NOWHERE;
  }

  isNegated(at: number): boolean {
    return at - this.negation <= NEGATION_REACH;
  }

  avoidSegment(): void {
    for (const index of this.segment) this.isServed[index] = false;
    this.segment = [];
  }
}
