import { LABEL_NAMES } from '../lexicon/claims.js';
import { setOf } from '../lexicon/property.js';
import {
  ACTIVE,
  AGAIN,
  ALLERGY_NAMES,
  ALSO,
  AMOUNTS,
  AND,
  ANY,
  ARTICLES,
  AS,
  ASKED_FOR,
  ASKING,
  AWAY,
  BECAUSE,
  BEFORE_ALLERGEN,
  BEFORE_CLASS,
  BETTER,
  BUT_ME,
  CHECKING,
  CHOOSING,
  CLEARING,
  COMPARATIVES,
  CONDITIONS,
  CONTAINING,
  CONTENER,
  COOKING,
  COPULAS,
  DEFINING,
  DIRECTIVES,
  DOING,
  DOUBLE,
  EATEN,
  EATING,
  ELSEWHERE,
  GETTING,
  GIVING,
  HAVING,
  HEDGES,
  HOUSEHOLD,
  INSTEAD,
  ITSELF,
  KINDS,
  LABELS,
  LEAVING,
  LEFT,
  LINKS,
  MADE_WITH,
  MAY,
  NEGATED,
  NOMINATIVES,
  NONE_OF,
  NOUN_STARTS,
  OF_IT,
  OFFERING,
  OPEN_QUESTIONS,
  OR,
  OTHERS,
  PEOPLE,
  PETS,
  PHRASAL,
  PLACES,
  PRONOUNS,
  RELATIVES,
  SAME,
  SELF,
  SOMEBODY,
  SUBJECTS,
  TAN,
  TURNING,
  TURNS,
  VERSIONS,
  WITH,
} from '../lexicon/scope-words.js';
import { clearAlternatives } from './alternatives.js';
import { readClaims, withoutFood } from './claims.js';
import { type CueIndex, cuesIn } from './cue-index.js';
import type { FoodHit } from './food-index.js';
import { asksLeave, isEnquiry, isGeneralQuestion, type Sentence, sentenceEnd } from './questions.js';
import { GAP, type TextLanguage, type Token } from './tokens.js';

export interface Circumstances {
  readonly text: string;
  readonly language: TextLanguage | undefined;
  readonly where: 'message' | 'answer';
  /** Whether the text stands in a list of what to avoid. */
  readonly isUnderAvoid: boolean;
}

/** What the sentences make of the foods that they name. */
export interface Scopes {
  /** By food: whether it is eaten, wanted or suggested, not avoided or replaced. */
  readonly isServed: boolean[];
  /** By food: the properties that it is said not to have. */
  readonly cleared: number[];
  /** Whether a list that follows would be one of what to avoid. */
  readonly leadsToAvoid: boolean;
}

/**
 * Why what follows is avoided, hence how far that reaches: "avoid" and "not" over commas, "without" and "unsuitable"
 * not, "replace" up to its pivot.
 */
type Avoidance = 'none' | 'verb' | 'negation' | 'preposition' | 'unsuitable' | 'replace';

/** Words between a negation and the verb that it negates, at most: "do not ever again eat". */
const NEGATION_REACH = 4;
const AVOID_REACH = 3;
/** How far ahead a pivot or a list's "or" is looked for, in words. */
const LOOK_AHEAD = 25;

export function readScopes(tokens: readonly Token[], hits: readonly FoodHit[], circumstances: Circumstances): Scopes {
  return new ScopeReader(tokens, hits, circumstances).read();
}

class ScopeReader {
  private readonly isServed: boolean[];
  private readonly cleared: number[];
  private readonly isClaim: boolean[];
  private readonly cues: CueIndex;
  /** By the word at which a food begins, where it ends. */
  private readonly hitEnds: ReadonlyMap<number, number>;
  private leadsToAvoid = false;
  /** Behind the last "without" or "instead of"; "instead of with milk" goes on with what is not eaten. */
  private prepositionEnd = NOWHERE;

  private avoidance: Avoidance = 'none';
  /** What it was before a bracket opened. */
  private beforeBracket: Avoidance | undefined;
  private isLabel = false;
  private clears = false;
  /** "Substitute oil for butter" replaces what follows "for". */
  private isReversed = false;
  /** Behind the last negation or call to avoid; far below zero once a food or a clause has ended its reach. */
  private negation = NOWHERE;
  private avoiding = NOWHERE;
  /** Foods so far that a later "is not suitable for you" would be about. */
  private segment: number[] = [];
  /** The same, also across "but". */
  private inSentence: number[] = [];
  /** Foods so far in the clause, of which a later "without milk" may be said. */
  private clause: number[] = [];
  private isImperative = false;
  /** Whether something was said to contain something, in this sentence. */
  private isReason = false;
  private wasReplaced = false;
  /** Whether the sentence has told of something that is avoided. */
  private wasAvoiding = false;
  /** Whether a recipe asks for what follows, and something else is taken. */
  private isInstead = false;
  /** Where the clause begins, behind the last comma. */
  private clauseStart = 0;
  /** Whether the sentence tells of eating something. */
  private wasServed = false;
  private isOthers = false;
  /** A question about the world, not about what the person eats: "why do winemakers add sulphites". */
  private isGeneral = false;
  /** "Is there milk in pesto?": the milk, up to "in". */
  private isLookedFor = false;
  private sentenceStart = 0;
  private sentence: Sentence;
  private sentenceAsks = false;
  private hasComma = false;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly hits: readonly FoodHit[],
    private readonly circumstances: Circumstances,
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

  read(): Scopes {
    const { tokens, hits } = this;
    let nextHit = 0;
    let at = 0;
    while (at < tokens.length) {
      this.enter(at);
      while (nextHit < hits.length && hits[nextHit]!.start < at) nextHit += 1;
      const hit = hits[nextHit];
      if (hit !== undefined && hit.start === at) {
        at = this.readFood(nextHit, hit);
        nextHit += 1;
        continue;
      }
      const end = this.readCue(at);
      // A cue such as "not gluten free" names a food without serving it.
      for (let index = nextHit; index < hits.length && hits[index]!.start < end; index += 1)
        this.isServed[index] = false;
      at = end;
    }
    for (const [index, isClaim] of this.isClaim.entries()) if (isClaim) this.isServed[index] = false;
    clearAlternatives(tokens, hits, this.circumstances.text, this.isServed, this.cleared);
    return { isServed: this.isServed, cleared: this.cleared, leadsToAvoid: this.leadsToAvoid };
  }

  private get isAvoided(): boolean {
    return this.avoidance !== 'none';
  }

  /** What the punctuation before a word makes of the state. */
  private enter(at: number): void {
    const { gap, word } = this.tokens[at]!;
    if (gap === GAP.semicolon && this.isReason && DIRECTIVES.has(word)) this.avoidSegment();
    if (at === 0 || gap >= GAP.semicolon) {
      this.beginSentence(at);
      return;
    }
    if (gap <= GAP.hyphen) {
      if (this.isAvoided && AND.has(word)) this.passAnd(at);
      if (TURNS.has(word) && NOMINATIVES.has(this.tokens[at + 1]?.word ?? '')) this.isOthers = false;
      return;
    }
    this.clause = [];
    this.hasComma = true;
    this.clauseStart = at;
    this.isOthers = false;
    if (this.circumstances.where === 'message' && gap === GAP.comma)
      this.isGeneral = isGeneralQuestion(this.sentence, at) || (this.isGeneral && !this.cues.openers.has(word));
    if (gap === GAP.arrow) {
      this.avoidSegment();
      this.setAvoidance('none');
      return;
    }
    if (this.isReason && gap === GAP.comma && this.circumstances.where === 'answer' && this.turnsToBetter(at))
      this.avoidSegment();
    // "If they fry in butter, choose something else."
    if (
      this.circumstances.where === 'answer' &&
      TURNING.has(word) &&
      CONDITIONS.has(this.tokens[this.sentenceStart]!.word) &&
      !this.isOfItself(at + 1)
    )
      this.avoidSegment();
    if (this.isImperative) {
      this.segment = [];
      this.isImperative = false;
    }
    if (gap === GAP.bracket) {
      this.passBracket(at);
      return;
    }
    if (gap === GAP.colon) {
      if (this.isReason && DIRECTIVES.has(word)) this.avoidSegment();
      if (ALLERGY_NAMES.has(this.tokens[at - 1]!.word) && this.circumstances.where === 'message')
        this.setAvoidance('verb');
      if (this.avoidance === 'negation' || this.avoidance === 'preposition') this.setAvoidance('none');
      return;
    }
    if (!this.isAvoided) return;
    if (this.cues.openers.has(word)) this.beginClause();
    else if (this.avoidance === 'preposition' || this.avoidance === 'unsuitable') {
      // "No te recomiendo el flan, lleva leche."
      if (this.avoidance === 'unsuitable' && this.cues.containsAt(this.tokens, at)) this.setAvoidance('verb');
      else if (!this.listGoesOn(at)) this.beginClause();
    }
  }

  /** "Pasta has gluten, use rice" and "bananas are high in potassium, an apple is better". */
  private turnsToBetter(at: number): boolean {
    if (DIRECTIVES.has(this.tokens[at]!.word) && !ITSELF.has(this.tokens[at + 1]?.word ?? '')) return true;
    for (let ahead = at; ahead < this.tokens.length && ahead < at + 8; ahead += 1) {
      if (ahead > at && this.tokens[ahead]!.gap >= GAP.comma) return false;
      if (BETTER.has(this.tokens[ahead]!.word)) return true;
    }
    return false;
  }

  private beginSentence(at: number): void {
    this.setAvoidance(this.circumstances.isUnderAvoid ? 'verb' : 'none');
    this.beforeBracket = undefined;
    this.negation = this.avoiding = NOWHERE;
    this.segment = [];
    this.inSentence = [];
    this.clause = [];
    this.wasServed =
      this.isReversed =
      this.isImperative =
      this.hasComma =
      this.wasReplaced =
      this.isReason =
      this.isGeneral =
        false;
    this.sentenceStart = this.clauseStart = at;
    this.sentence = { tokens: this.tokens, start: at, end: sentenceEnd(this.tokens, at), hitEnds: this.hitEnds };
    this.sentenceAsks = this.asks(at);
    if (this.circumstances.where === 'message') {
      if (this.sentenceAsks) this.isGeneral = isGeneralQuestion(this.sentence, at);
      this.isOthers = this.speaksOfOthers(at);
      const end = /^(?:is|are)$/.test(this.tokens[at]!.word) ? this.hitEnds.get(at + 1) : undefined;
      // "Is soy in everything?"
      if (end !== undefined && this.tokens[end]?.word === 'in' && !asksLeave(this.sentence)) {
        this.setAvoidance('verb');
        this.isLookedFor = true;
      }
    } else {
      this.isOthers = this.allowsOthers(at);
    }
    if (this.circumstances.where === 'answer' && this.sentenceAsks) this.isGeneral = isEnquiry(this.sentence);
    // "None of these has milk, butter or cheese."
    if (NONE_OF.has(this.tokens[at]!.word)) this.isGeneral = true;
  }

  private asks(at: number): boolean {
    const { text, where } = this.circumstances;
    const before = text.slice(
      Math.max(this.tokens[at - 1]?.end ?? 0, this.tokens[at]!.start - 3),
      this.tokens[at]!.start,
    );
    if (before.includes('¿')) return true;
    const first = this.tokens[at]!.word;
    // People leave question marks out.
    if (where === 'message' && ASKING.has(first) && first !== 'que') return true;
    const { end } = this.sentence;
    const behind = text.slice(this.tokens[end - 1]!.end, this.tokens[end]?.start ?? text.length);
    return behind.includes('?');
  }

  /** "My cat eats tuna" and "my brother loves shrimp" are about others, up to the end of the clause. */
  private speaksOfOthers(at: number): boolean {
    let other = NOWHERE;
    for (let ahead = at; ahead < this.tokens.length && ahead < at + LOOK_AHEAD; ahead += 1) {
      const { gap, word } = this.tokens[ahead]!;
      if (ahead > at && gap >= GAP.comma) break;
      if (SELF.has(word)) return false;
      // A hot dog is no pet.
      const foodEnd = this.hitEnds.get(ahead);
      if (foodEnd !== undefined) {
        ahead = foodEnd - 1;
        continue;
      }
      if (PETS.has(word)) return true;
      if (
        (PEOPLE.has(word) && !(word === 'son' && this.circumstances.language === 'es')) ||
        (ahead === at && OTHERS.has(word))
      )
        other = ahead;
      if (ahead - other <= 5 && EATING.has(word)) {
        return this.leavesSelfOut(ahead);
      }
    }
    return false;
  }

  /** "Your family can have the pasta while you have rice". */
  private allowsOthers(at: number): boolean {
    const person = this.tokens[at + 1]?.word ?? '';
    if (!/^(?:your|tu|the|los|tus)$/.test(this.tokens[at]!.word)) return false;
    return (PEOPLE.has(person) || HOUSEHOLD.has(person)) && MAY.has(this.tokens[at + 2]?.word ?? '');
  }

  /** "My brother loves prawns and I have soup", but not "… and so do I" or "… and he gave me some". */
  private leavesSelfOut(from: number): boolean {
    for (let at = from; at < this.sentence.end && at < from + 12; at += 1) {
      const { gap, word } = this.tokens[at]!;
      if (!SELF.has(word)) continue;
      if (BUT_ME.has(this.tokens[at - 1]!.word)) return true;
      const isTurn = (gap === GAP.comma || TURNS.has(this.tokens[at - 1]!.word)) && NOMINATIVES.has(word);
      const behind = this.tokens.slice(at, at + 8);
      return isTurn && (behind.some((next) => NEGATED.has(next.word)) || !behind.some((next) => ALSO.has(next.word)));
    }
    return true;
  }

  private setAvoidance(avoidance: Avoidance): void {
    this.avoidance = avoidance;
    if (avoidance === 'none') this.isLabel = this.clears = this.isLookedFor = false;
  }

  private beginClause(): void {
    this.setAvoidance('none');
    this.negation = this.avoiding = NOWHERE;
  }

  private passAnd(at: number): void {
    const next = this.tokens[at + 1]?.word ?? '';
    if (this.cues.openers.has(next) || (this.avoidance === 'preposition' && this.isLabel)) this.beginClause();
  }

  private passBracket(at: number): void {
    const between = this.circumstances.text.slice(this.tokens[at - 1]!.end, this.tokens[at]!.start);
    if (/[)\]]/.test(between) && this.beforeBracket !== undefined) {
      this.setAvoidance(this.beforeBracket);
      this.beforeBracket = undefined;
    }
    if (/[([]/.test(between)) this.beforeBracket = this.avoidance;
  }

  /** "Without milk, eggs or nuts" goes on behind the comma, "without milk, eggs and rice" lists something else. */
  private listGoesOn(at: number): boolean {
    for (let ahead = at; ahead < this.tokens.length && ahead < at + LOOK_AHEAD; ahead += 1) {
      const { gap, word } = this.tokens[ahead]!;
      if (gap >= GAP.semicolon) return false;
      if (OR.has(word)) return true;
      if (ahead === at && AGAIN.has(word)) return true;
      if (AND.has(word) || WITH.has(word)) return false;
    }
    return false;
  }

  private readFood(index: number, hit: FoodHit): number {
    // "Toast some seeds": at the beginning it is what one does.
    if (
      hit.name === 'toast' &&
      (hit.start === this.sentenceStart || LINKS.has(this.tokens[hit.start - 1]!.word)) &&
      this.isVerb(hit.end)
    ) {
      this.isServed[index] = false;
      return hit.end;
    }
    if (this.isClaim[index]) {
      this.isServed[index] = false;
      return Math.min(this.tokens.length, hit.end + (this.tokens[hit.end]?.word === 'free' ? 1 : 0));
    }
    const behind = this.tokens[hit.end];
    if (this.isGeneral || this.isOthers || this.isKindSought(hit) || this.belongsToOther(hit))
      this.isServed[index] = false;
    if (behind !== undefined && behind.gap <= GAP.hyphen && this.cues.isAfterFood(behind.word)) {
      this.isServed[index] = false;
      this.avoidCoordinated(index);
    } else if (this.isAvoided) {
      this.isServed[index] = false;
      for (const before of this.clause) {
        if (this.isClearedBy(before, hit)) this.cleared[before]! |= withoutFood(hit);
      }
      this.isLabel ||= this.avoidance === 'preposition' && LABEL_NAMES.has(hit.name);
      // "Peanuts, milk" behind one "avoid" are both what it is about: the segment is of what is eaten.
    } else {
      this.segment.push(index);
      this.inSentence.push(index);
      if (this.inSentence.length > MOST_FOODS) this.inSentence.shift();
      this.clause.push(index);
      if (this.segment.length > MOST_FOODS) this.segment.shift();
      if (this.clause.length > MOST_FOODS) this.clause.shift();
    }
    this.negation = this.avoiding = NOWHERE;
    return hit.end;
  }

  /** "Your partner's cheese" and "los frutos secos de tu pareja", in an answer. */
  private belongsToOther({ start, end }: FoodHit): boolean {
    if (this.circumstances.where === 'message') return false;
    const owner = this.tokens[start - 1];
    const isOther = (word: string): boolean => PEOPLE.has(word) || HOUSEHOLD.has(word);
    if (owner !== undefined && isOther(owner.word) && /^(?:your|the|other)$/.test(this.tokens[start - 2]?.word ?? '')) {
      const behind = this.circumstances.text.slice(owner.end - 2, owner.end + 1);
      if (/['’]/.test(behind)) return true;
    }
    const [of, whose, person] = [0, 1, 2].map((offset) => this.tokens[end + offset]?.word ?? '');
    return of === 'de' && /^(?:tus?|los|las)$/.test(whose!) && isOther(person!);
  }

  /** "I can't have gluten, which bread is there?" */
  private isKindSought({ start, end }: FoodHit): boolean {
    if (start !== this.clauseStart + 1 || !KINDS.has(this.tokens[start - 1]!.word)) return false;
    const behind = this.tokens[end]?.word ?? '';
    return this.wasAvoiding || CONTENER.has(behind) || CONTAINING.has(behind);
  }

  /** Whether an earlier food is without what is avoided now: "sauce without milk", "soffritto with fennel instead of celery". */
  private isClearedBy(before: number, hit: FoodHit): boolean {
    if (this.clears) return true;
    const food = this.hits[before]!;
    const isMadeWith = MADE_WITH.has(this.tokens[food.end]?.word ?? '');
    if (this.avoidance !== 'preposition') return this.isInstead && isMadeWith;
    return isMadeWith || isDish(food) || (hit.contains & ALLERGENS) === EGG;
  }

  private isVerb(end: number): boolean {
    const behind = this.tokens[end];
    return (
      behind !== undefined && behind.gap <= GAP.hyphen && !/^(?:with|is|and|or|topped|for|on|in)$/.test(behind.word)
    );
  }

  /** "Nut and milk allergies" are both allergies. */
  private avoidCoordinated(index: number): void {
    for (let at = index; at > 0 && at > index - 5; at -= 1) {
      const between = this.tokens.slice(this.hits[at - 1]!.end, this.hits[at]!.start);
      if (between.length > 1 || between.some(({ word }) => !AND.has(word) && !OR.has(word))) return;
      this.isServed[at - 1] = false;
    }
  }

  private isNegated(at: number): boolean {
    return at - this.negation <= NEGATION_REACH;
  }

  /** Reads the cue or plain word at a token, and returns where it ends. */
  private readCue(at: number): number {
    const { word } = this.tokens[at]!;
    if (this.circumstances.where === 'answer' && !this.isAvoided) this.readReason(at);
    const cue = this.cues.at(this.tokens, at);
    if (cue === undefined) {
      this.readWord(at, word);
      return at + 1;
    }
    switch (cue.kind) {
      case 'affirm':
        this.beginClause();
        break;
      case 'contrast':
        // "The original has cream, but this version uses cashews."
        if (this.isReason && this.circumstances.where === 'answer' && VERSIONS.has(this.tokens[cue.end]?.word ?? ''))
          this.avoidSegment();
        this.isOthers = this.isGeneral = false;
        this.beginClause();
        this.segment = [];
        this.clause = [];
        break;
      case 'negate':
        this.negation = at;
        if (!this.isAvoided) this.setAvoidance('negation');
        // "Cereals that do not contain gluten" are without it.
        if (CONTAINING.has(this.tokens[cue.end]?.word ?? '') || CONTENER.has(this.tokens[cue.end]?.word ?? ''))
          this.clears = true;
        if (at === this.sentenceStart && this.tokens[at + 1]?.gap === GAP.comma) this.setAvoidance('verb');
        break;
      case 'avoid':
      case 'allergic':
        if (this.isNegated(at)) {
          this.beginClause();
          break;
        }
        if (!this.isMeant(at, word)) break;
        if (ASKED_FOR.has(word) && this.isOwnRecipe(at)) break;
        if (LABELS.has(word) && this.circumstances.where === 'message' && asksLeave(this.sentence)) break;
        this.setAvoidance('verb');
        this.wasAvoiding = true;
        this.isInstead = ASKED_FOR.has(word);
        this.avoiding = cue.end - 1;
        if (cue.kind === 'avoid') {
          this.leadsToAvoid = true;
          // "The grains to avoid." speaks of what came before.
          const behind = this.tokens[cue.end];
          if (
            (behind === undefined ||
              (behind.gap >= GAP.comma && behind.gap !== GAP.colon && behind.gap !== GAP.bracket)) &&
            !(this.circumstances.where === 'message' && this.sentenceAsks)
          )
            this.avoidSegment();
        }
        break;
      case 'explain':
        this.readExplanation(cue.end);
        break;
      case 'refuse':
        if (!this.isMeant(at, word)) break;
        // "It smelled wonderful but I walked past": the story is about all that the sentence named.
        this.segment = this.inSentence;
        this.avoidSegment();
        this.inSentence = [];
        this.isOthers = this.circumstances.where === 'message';
        this.setAvoidance('verb');
        this.avoiding = cue.end - 1;
        break;
      case 'without':
        this.readWithout(at, word, cue.end);
        break;
      case 'serve':
        this.readServe(at, cue.end);
        break;
      case 'replace':
        this.readReplace(at, word);
        break;
      case 'replaced':
        if (this.isActive(cue.end)) {
          this.setAvoidance('replace');
        } else {
          this.avoidSegment();
          this.setAvoidance('none');
        }
        break;
      case 'unsuitable':
        this.readUnsuitable(at, cue.end);
        break;
    }
    return cue.end;
  }

  /** "Squid are molluscs" and "el jamón es de cerdo" tell what a food is; "the best cheese is feta" suggests one. */
  private defines(at: number): boolean {
    const last = this.inSentence.at(-1) ?? -1;
    const subject = this.hits[last];
    const first = this.hits[this.inSentence[0] ?? -1];
    if (subject === undefined || first === undefined || subject.end !== at) return false;
    if (!this.beginsSentence(first.start)) return false;
    // "The soup contains milk" is about one soup; "el trigo contiene gluten" is about all wheat.
    if (CONTAINING.has(this.tokens[at]!.word) && this.tokens[this.sentenceStart]!.word === 'the') return false;
    for (let next = at + 1; next < at + 5 && next < this.tokens.length; next += 1) {
      if (this.tokens[next]!.gap > GAP.hyphen) return false;
      const end = this.hitEnds.get(next);
      if (end !== undefined) {
        // No other food stands between the two.
        const index = last + 1;
        const behind = this.tokens[end];
        const isAll = behind === undefined || behind.gap >= GAP.comma || AND.has(behind.word);
        return isAll && !this.isClaim[index] && (this.hits[index]!.contains & subject.contains) !== 0;
      }
      if (!BEFORE_CLASS.has(this.tokens[next]!.word)) return false;
    }
    return false;
  }

  /** "They say cheese is healthy, so I eat it": whatever is told, it is eaten. */
  private tellsOfEating(): boolean {
    for (let at = this.sentenceStart + 1; at < this.sentence.end; at += 1) {
      if (!EATEN.has(this.tokens[at]!.word)) continue;
      const before = [this.tokens[at - 1]?.word ?? '', this.tokens[at - 2]?.word ?? ''];
      if (!before.some((word) => NEGATED.has(word))) return true;
    }
    return false;
  }

  /** Whether nothing but an article, or another name and an "and", stands before. */
  private beginsSentence(at: number): boolean {
    if (at - this.sentenceStart > 4) return false;
    const before = this.tokens.slice(this.sentenceStart, at).map(({ word }) => word);
    const rest = before.filter((word) => !ARTICLES.has(word));
    return rest.length === 0 || (rest.length === 2 && AND.has(rest[1]!));
  }

  /** "Cod and haddock share a protein": what is told of foods suggests none of them, unless somebody eats them. */
  private readExplanation(end: number): void {
    const isMessage = this.circumstances.where === 'message';
    if (isMessage && ((this.sentenceAsks && asksLeave(this.sentence)) || this.tellsOfEating())) return;
    if (!isMessage || !this.wasServed) {
      this.segment = this.inSentence;
      this.avoidSegment();
      this.inSentence = [];
    }
    this.setAvoidance('verb');
    this.avoiding = end - 1;
  }

  private readWord(at: number, word: string): void {
    if (DEFINING.has(word) && this.defines(at)) this.readExplanation(at + 1);
    if (LEFT.has(word) && this.isLeftForAnother(at)) this.setAvoidance('verb');
    if (this.isAvoided && DOING.has(word) && this.isImperativeAt(at)) this.beginClause();
    if ((GIVING.has(word) || GETTING.has(word)) && this.circumstances.where === 'message' && this.isGivenAway(at))
      this.setAvoidance('verb');
    if (this.isReversed && word === 'for') {
      this.isReversed = false;
      this.setAvoidance('verb');
      return;
    }
    this.readComparison(at, word);
    if (BECAUSE.has(word) && at > this.sentenceStart && this.circumstances.where === 'answer' && this.explains(at))
      this.setAvoidance('verb');
    // "Don't add salt, because the parmesan is salty."
    if (BECAUSE.has(word) && this.avoidance === 'negation' && this.givesReasonOfTaste(at)) this.beginClause();
    if (word === 'whether' && this.circumstances.where === 'answer') this.setAvoidance('verb');
    if (
      PHRASAL.has(word) &&
      !this.isNegated(at) &&
      (this.isTakenOut(at) || (word === 'leave' && this.isMeant(at, word) && this.isLeftOver(at)))
    ) {
      this.setAvoidance('verb');
      this.avoiding = at;
    }
    if (this.wasReplaced && !this.isAvoided && AND.has(word) && this.isReplacedToo(at)) this.setAvoidance('replace');
    if (this.avoidance === 'replace' && this.cues.pivots.has(word)) this.setAvoidance('none');
    if (
      this.avoidance === 'preposition' &&
      WITH.has(word) &&
      at > this.prepositionEnd &&
      !this.isNegated(at) &&
      !this.isTreated(at)
    ) {
      this.setAvoidance('none');
    }
    if (this.isLookedFor && (word === 'in' || word === 'en')) this.beginClause();
    if (this.sentenceAsks && this.circumstances.where === 'message' && !this.isAvoided) this.readContaining(at, word);
  }

  /** Behind "better than", "as crunchy as" and "pick this over" stands what is not eaten. */
  private readComparison(at: number, word: string): void {
    // What is compared is a food, not what one usually does.
    const isFood = this.hitEnds.has(at + 1) || this.hitEnds.has(at + 2) || this.hitEnds.has(at + 3);
    if (this.isAvoided || !isFood || this.circumstances.where === 'message') return;
    const near = (names: ReadonlySet<string>, reach: number): boolean => {
      for (let before = at - 1; before >= this.sentenceStart && before >= at - reach; before -= 1) {
        if (names.has(this.tokens[before]!.word)) return true;
        if (this.tokens[before + 1]!.gap >= GAP.comma) return false;
      }
      return false;
    };
    const next = this.tokens[at + 1]?.word ?? '';
    if (word === 'than' && !/^\d|^(?:one|two|three|a|once|twice|usual|ever)$/.test(next))
      this.setAvoidance('preposition');
    else if (word === 'over' && near(CHOOSING, 8)) this.setAvoidance('preposition');
    else if (word === 'que' && this.circumstances.language === 'es' && near(COMPARATIVES, 5))
      this.setAvoidance('preposition');
    else if (word === 'como' && this.circumstances.language === 'es' && near(TAN, 3)) this.setAvoidance('preposition');
    else if (word === 'as' && (near(AS, 4) || near(SAME, 3)) && !/^(?:well|such|same)$/.test(this.tokens[at - 1]!.word))
      this.setAvoidance('preposition');
  }

  /** ", since ice cream contains milk" gives a reason and suggests nothing. */
  private explains(at: number): boolean {
    for (let ahead = at + 1; ahead < this.tokens.length && ahead < at + 9; ahead += 1) {
      if (this.tokens[ahead]!.gap >= GAP.comma) return false;
      if (this.cues.containsAt(this.tokens, ahead))
        return this.hitEnds.has(ahead - 1) || this.hitEnds.has(ahead - 2) || this.hitEnds.has(at + 1);
    }
    return false;
  }

  private givesReasonOfTaste(at: number): boolean {
    const start = ARTICLES.has(this.tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
    const end = this.hitEnds.get(start);
    return end !== undefined && COPULAS.has(this.tokens[end]?.word ?? '') && !this.cues.containsAt(this.tokens, end);
  }

  /** "Take the cheese out of my plan", but not out of the fridge. */
  private isTakenOut(at: number): boolean {
    for (let ahead = at + 1; ahead < this.tokens.length && ahead < at + 9; ahead += 1) {
      const { gap, word } = this.tokens[ahead]!;
      if (gap >= GAP.comma) return false;
      if (!AWAY.has(word) || (word !== 'out' && !/^ke/.test(this.tokens[at]!.word))) continue;
      for (let place = ahead + 1; place < ahead + 4; place += 1)
        if (PLACES.has(this.tokens[place]?.word ?? '')) return false;
      return true;
    }
    return false;
  }

  /** "Replace the honey with syrup and the milk with oat drink": the verb stands for both. */
  private isReplacedToo(at: number): boolean {
    let hasFood = false;
    for (let ahead = at + 1; ahead < this.tokens.length && ahead < at + 8; ahead += 1) {
      const { gap, word } = this.tokens[ahead]!;
      if (gap >= GAP.comma) return false;
      if (hasFood && this.cues.pivots.has(word)) return true;
      hasFood ||= this.hitEnds.has(ahead);
    }
    return false;
  }

  /** "Satay contains peanuts, so choose the salad": the reason for something else is no suggestion. */
  private readReason(at: number): void {
    if (!this.isReason) {
      this.isReason = this.cues.containsAt(this.tokens, at);
      if (this.isReason && this.isHedged(at)) this.readExplanation(at + 1);
      const behind = this.cues.consequenceEnd(this.tokens, at);
      // "Sulphites keep fruit bright, so choose another": a choice needs no word of what it contains.
      const isChoice = behind !== undefined && CHOOSING.has(this.tokens[behind]?.word ?? '');
      if (isChoice && !this.isOfItself(behind + 1)) this.avoidSegment();
      return;
    }
    const end = this.cues.consequenceEnd(this.tokens, at);
    if (end !== undefined && this.turnsAway(end - 1)) this.avoidSegment();
  }

  /** "Fresh pasta often contains egg" tells of pasta at large. */
  private isHedged(at: number): boolean {
    const { word } = this.tokens[at]!;
    if (/^suelen?$/.test(word)) return true;
    if (!CONTAINING.has(word) && !CONTENER.has(word)) return false;
    for (let before = at - 1; before >= this.clauseStart && before > at - LOOK_AHEAD; before -= 1)
      if (HEDGES.has(this.tokens[before]!.word)) return true;
    return false;
  }

  /** Whether behind a "so" stands what is done instead ("so choose the salad") or not done ("so it is not for you"). */
  private turnsAway(at: number): boolean {
    const isSubject = PRONOUNS.has(this.tokens[at + 1]?.word ?? '');
    for (let ahead = at + 1; ahead < this.tokens.length && ahead <= at + 6; ahead += 1) {
      const { gap, word } = this.tokens[ahead]!;
      if (gap >= GAP.semicolon) return false;
      if (NEGATED.has(word)) return true;
      // "So they keep you full" goes on about the food, "so it is best to ask" does not.
      const isDirective = isSubject
        ? CHOOSING.has(word) || BETTER.has(word) || CHECKING.has(word)
        : DIRECTIVES.has(word) && ahead <= at + 4;
      // "So have one" is about the food itself.
      if (isDirective) return !this.isOfItself(ahead + 1);
    }
    return false;
  }

  /** "Have one", "eat a handful" and "add 30 g" are about the food that was named; "take a supplement" is not. */
  private isOfItself(at: number): boolean {
    const word = this.tokens[at]?.word ?? '';
    if (word === 'a' || word === 'una' || word === 'un') return AMOUNTS.has(this.tokens[at + 1]?.word ?? '');
    return ITSELF.has(word) || /^\d/.test(word);
  }

  /** "Rather than one treated with sulphur dioxide": "with" goes on with what is not eaten. */
  private isTreated(at: number): boolean {
    return /(?:ed|made|fried|[ai]d[oa]s?|hech[oa]s?)$/.test(this.tokens[at - 1]?.word ?? '');
  }

  /** "Does pesto contain milk?" asks about pesto; milk is only what is looked for. */
  private readContaining(at: number, word: string): void {
    const first = this.tokens[this.sentenceStart]!.word;
    const before = this.tokens[at - 1]?.word ?? '';
    if (CONTAINING.has(word) && this.isAskedOfFood(at, first) && !SUBJECTS.has(before)) this.setAvoidance('verb');
    else if (CONTENER.has(word) && this.circumstances.language === 'es' && !/^cuant/.test(first) && !this.hasModal(at))
      this.setAvoidance('verb');
    else if ((word === 'there' && at === this.sentenceStart + 1) || word === 'hay') {
      for (let ahead = at + 2; ahead < this.tokens.length && ahead < at + 8; ahead += 1) {
        if (this.tokens[ahead]!.gap >= GAP.semicolon) return;
        if (!/^(?:in|en)$/.test(this.tokens[ahead]!.word)) continue;
        this.setAvoidance('verb');
        this.isLookedFor = true;
        return;
      }
    }
  }

  /** "Does pesto contain milk?", "what grains have gluten?" and "… or does it have gluten?" */
  private isAskedOfFood(at: number, first: string): boolean {
    for (let before = at - 1; before >= this.sentenceStart && before > at - 6; before -= 1) {
      const { word } = this.tokens[before]!;
      if (SUBJECTS.has(word) || /^(?:can|could|should|may|to|will)$/.test(word)) return false;
      if (/^(?:does|which|what)$/.test(word)) return true;
    }
    return /^(?:does|do|which|what)$/.test(first);
  }

  private hasModal(at: number): boolean {
    for (let before = at - 1; before > this.sentenceStart && before > at - LOOK_AHEAD; before -= 1) {
      if (/^(?:puedo|puede|podria|quiero|que)$/.test(this.tokens[before]!.word)) return true;
    }
    return false;
  }

  /** "This recipe calls for 50 g of peanuts", and for nothing in their place. */
  private isOwnRecipe(at: number): boolean {
    if (at > this.sentenceStart + 3) return false;
    for (let ahead = this.sentenceStart; ahead < this.sentence.end; ahead += 1) {
      const { word } = this.tokens[ahead]!;
      if (DIRECTIVES.has(word) || ELSEWHERE.has(word)) return false;
    }
    return true;
  }

  private readWithout(at: number, word: string, end: number): void {
    if (this.isNegated(at) && DOUBLE.has(word)) {
      this.beginClause();
      return;
    }
    if (word === 'no' && at === this.sentenceStart && this.tokens[end]?.gap === GAP.comma) {
      this.setAvoidance('verb');
      return;
    }
    if (word === 'no') this.negation = at;
    if (this.avoidance === 'verb' || (word === 'ni' && this.isAvoided)) {
      this.clears ||= CLEARING.has(word) && word !== 'no';
      return;
    }
    // ", without milk" is said of all that came before.
    if (
      this.tokens[at]!.gap === GAP.comma ||
      (this.tokens[at - 1]?.gap === GAP.comma && WITH.has(this.tokens[at - 1]!.word))
    )
      this.clause = [...this.segment];
    this.clears = CLEARING.has(word);
    this.isLabel = false;
    this.avoidance = 'preposition';
    this.prepositionEnd = end;
  }

  private readServe(at: number, end: number): void {
    const { gap } = this.tokens[at]!;
    const before = this.tokens[at - 1]?.word ?? '';
    const isClauseStart = at === this.sentenceStart || gap > GAP.hyphen || LINKS.has(before);
    if (LINKS.has(before) && HAVING.has(this.tokens[at]!.word)) this.isOthers = false;
    // "Swap in seeds for peanuts" replaces the peanuts.
    if (/^sw[ao]p/.test(this.tokens[at]!.word) && this.pivotAhead(at + 1) === 'for') this.isReversed = true;
    if (this.isAvoided) {
      const isNegated = this.isNegated(at);
      // "Skip lunch and have soup" skips no soup, "avoid frying and eating" avoids both.
      const isNext = LINKS.has(before) && !/(?:ing|[aei]r)$/.test(this.tokens[at]!.word) && at - this.avoiding > 2;
      const isAvoiding = at - this.avoiding <= AVOID_REACH && !isNext;
      if (isNegated) this.negation = end - 1;
      if (isAvoiding) this.avoiding = end - 1;
      if (isNegated || isAvoiding) return;
      if (gap <= GAP.hyphen && RELATIVES.has(before)) return;
      this.beginClause();
    }
    if (this.circumstances.where === 'message') {
      const { word } = this.tokens[at]!;
      const isSought = word === 'have' && this.sentenceAsks && !SUBJECTS.has(before);
      if ((isSought && this.isAskedOfFood(at, '')) || (GETTING.has(word) && this.isGivenAway(at))) {
        this.setAvoidance('verb');
        return;
      }
    }
    if (this.isOfferDeclined(at)) {
      this.segment = this.inSentence;
      this.avoidSegment();
    }
    // "Has" tells what is in it.
    this.wasServed ||= this.tokens[at]!.word !== 'has' && !OFFERING.has(this.tokens[at]!.word);
    if (isClauseStart) this.isImperative = true;
  }

  /** "They served ham, so I only ate the salad" and "había jamón y comí fruta". */
  private isOfferDeclined(at: number): boolean {
    if (this.circumstances.where === 'answer' || this.inSentence.length === 0 || this.wasServed) return false;
    if (!HAVING.has(this.tokens[at]!.word)) return false;
    // "And I had some" is of what was offered.
    for (let next = at + 1; next < at + 6; next += 1) if (OF_IT.has(this.tokens[next]?.word ?? '')) return false;
    for (let before = Math.max(this.sentenceStart, at - LOOK_AHEAD); before < at; before += 1)
      if (OFFERING.has(this.tokens[before]!.word)) return true;
    return false;
  }

  private readReplace(at: number, word: string): void {
    if (this.isNegated(at)) return;
    const pivot = this.pivotAhead(at);
    // "A good vegan swap for cream cheese" is a noun, and names what is not eaten.
    for (let noun = at - 1; noun > at - 4 && noun >= this.sentenceStart; noun -= 1) {
      if (!NOUN_STARTS.has(this.tokens[noun]!.word)) continue;
      if (pivot === 'for') this.setAvoidance('verb');
      return;
    }
    if (/^sub(?:$|stitut)/.test(word) && pivot === 'for') {
      this.beginClause();
      this.isReversed = true;
      return;
    }
    if (pivot === undefined && /^(?:change|switch|trade|cambi)/.test(word)) return;
    this.wasReplaced = true;
    this.setAvoidance(pivot === undefined ? 'verb' : 'replace');
  }

  private pivotAhead(at: number): string | undefined {
    for (let ahead = at + 1; ahead < this.tokens.length && ahead < at + LOOK_AHEAD; ahead += 1) {
      const { gap, word } = this.tokens[ahead]!;
      if (gap >= GAP.semicolon) return undefined;
      if (gap === GAP.arrow) return 'to';
      if (this.cues.pivots.has(word)) return word;
    }
    return undefined;
  }

  private isImperativeAt(at: number): boolean {
    const { gap } = this.tokens[at]!;
    const next = this.tokens[at + 1];
    if (next === undefined || next.gap > GAP.hyphen) return false;
    return gap === GAP.comma || (gap <= GAP.hyphen && LINKS.has(this.tokens[at - 1]?.word ?? ''));
  }

  /** "Deja los altramuces y toma aceitunas". */
  private isLeftForAnother(at: number): boolean {
    if (at !== this.clauseStart || !ARTICLES.has(this.tokens[at + 1]?.word ?? '')) return false;
    const end = this.hitEnds.get(at + 2);
    if (end === undefined) return false;
    const next = this.tokens[end];
    return (
      next !== undefined &&
      (AND.has(next.word) || next.gap === GAP.comma) &&
      INSTEAD.has(this.tokens[next.gap === GAP.comma ? end : end + 1]?.word ?? '')
    );
  }

  /** "I gave my croissant to my son". */
  private isGivenAway(at: number): boolean {
    for (let ahead = at + 1; ahead < this.tokens.length && ahead < at + 10; ahead += 1) {
      const { gap, word } = this.tokens[ahead]!;
      if (gap >= GAP.comma || SELF.has(word)) return false;
      if (word === 'for' || word === 'para') {
        for (let pet = ahead + 1; pet < ahead + 4; pet += 1) if (PETS.has(this.tokens[pet]?.word ?? '')) return true;
      }
      if (!GIVING.has(this.tokens[at]!.word) || (word !== 'to' && word !== 'a' && word !== 'al')) continue;
      for (let other = ahead + 1; other < ahead + 4; other += 1) {
        const person = this.tokens[other]?.word ?? '';
        if (PEOPLE.has(person) || PETS.has(person) || SOMEBODY.has(person)) return true;
      }
    }
    return false;
  }

  /** "I replaced the milk with oat milk" is no passive voice. */
  private isActive(end: number): boolean {
    const next = this.tokens[end];
    if (next === undefined || next.gap > GAP.hyphen) return false;
    return ACTIVE.has(next.word) || this.hitEnds.has(end);
  }

  private readUnsuitable(at: number, end: number): void {
    if (this.statesAllergy(at, end)) return;
    // "Is satay bad for me?" asks whether satay may be eaten.
    if (this.circumstances.where === 'message' && this.isYesNoQuestion()) return;
    if (!this.isMeant(at, this.tokens[at]!.word)) return;
    this.avoidSegment();
    this.avoidance = 'unsuitable';
    this.avoiding = end - 1;
    this.leadsToAvoid = true;
  }

  /**
   * "I'm allergic to peanuts, can I eat satay?" and "I had satay although I am allergic" are about what is eaten in spite
   * of it; only what one is allergic to is not.
   */
  private statesAllergy(at: number, end: number): boolean {
    if (this.circumstances.where === 'answer' || !(this.sentenceAsks || this.wasServed)) return false;
    if (!this.tokens.slice(at, end).some(({ word }) => /^al+erg/.test(word))) return false;
    if (BEFORE_ALLERGEN.has(this.tokens[end]?.word ?? '')) this.setAvoidance('verb');
    return true;
  }

  /** "Leave the dough to rise" and "give the soup a stir" avoid nothing. */
  private isMeant(at: number, word: string): boolean {
    if (word === 'left') return this.isLeftOver(at);
    const isGiving = word === 'give' && this.tokens[at + 1]?.word !== 'me';
    if (!isGiving && !LEAVING.has(word)) return true;
    for (let ahead = at; ahead < this.tokens.length && ahead < at + LOOK_AHEAD; ahead += 1) {
      const next = this.tokens[ahead]!;
      if (ahead > at && next.gap >= GAP.semicolon) break;
      if (
        isGiving
          ? next.word === 'miss' || next.word === 'up' || next.word === 'away' || next.word === 'someone'
          : COOKING.has(next.word)
      )
        return isGiving;
    }
    return !isGiving;
  }

  /** "We left the prawns on the plate", but "left the restaurant". */
  private isLeftOver(at: number): boolean {
    if (/^(?:it|them)$/.test(this.tokens[at + 1]?.word ?? '')) return true;
    for (let ahead = at + 1; ahead < this.tokens.length && ahead < at + 12; ahead += 1) {
      const { gap, word } = this.tokens[ahead]!;
      if (gap >= GAP.semicolon) return false;
      if (/^(?:plate|side|out|untouched|behind|alone|bowl|table|counter|shelf|basket)$/.test(word)) return true;
    }
    return false;
  }

  private isYesNoQuestion(): boolean {
    const first = this.tokens[this.clauseStart]!.word;
    if (OPEN_QUESTIONS.has(first)) return false;
    // "I ate the pie, was that a bad idea?" asks too.
    if (ASKING.has(first)) return true;
    if (this.hasComma || !this.sentenceAsks) return false;
    // "Milk makes me sick, what else is there?" states it, and asks about something else.
    for (let at = this.sentenceStart + 1; at < this.tokens.length && at < this.sentenceStart + LOOK_AHEAD; at += 1) {
      const { gap, word } = this.tokens[at]!;
      if (gap >= GAP.semicolon) break;
      if (gap >= GAP.comma && (OPEN_QUESTIONS.has(word) || this.cues.openers.has(word) || ANY.has(word))) return false;
    }
    return true;
  }

  private avoidSegment(): void {
    for (const index of this.segment) this.isServed[index] = false;
    this.segment = [];
  }
}

/** The fourteen allergens are the lowest bits of what a food contains. */
const ALLERGENS = 2 ** 14 - 1;
const EGG = setOf(['egg']);

/** Whether a food is made of several: "in place of fish sauce" tells what a pad thai is without, not what tofu is. */
function isDish({ contains }: FoodHit): boolean {
  const allergens = contains & ALLERGENS;
  return (allergens & (allergens - 1)) !== 0;
}

const NOWHERE = -100;
/** A clause names no more foods than this that a later word could still be about. */
const MOST_FOODS = 40;
