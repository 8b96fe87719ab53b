import { LABEL_NAMES } from '../lexicon/claims.js';
import { setOf } from '../lexicon/property.js';
import { clearAlternatives } from './alternatives.js';
import { readClaims, withoutFood } from './claims.js';
import { type CueIndex, cuesIn } from './cue-index.js';
import type { FoodHit } from './food-index.js';
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

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const CLEARING = words(
  'without sin no free minus sans ohne sem zero ningun ninguna libre libres exento exenta exentos',
);
const RELATIVES = words('that which who que to of from when where cuando donde al para de a quien');
const LINKS = words('and y e then plus o or u luego after despues');
const AND = words('and y e plus');
const OR = words('or nor ni o u');
/** "Not without" is with; "no como ni" and "don't eat any, nor" are not. */
const DOUBLE = words('without sin sans ohne sem minus');
const AGAIN = words('without sin no ni nor');
const WITH = words('with con mit avec topped on over served sobre');
const ACTIVE = words('the my all a el la los las his her our regular');
const ALLERGY_NAMES = words(
  'allergies allergy allergens allergen alergias alergia alergenos alergeno intolerances intolerancias avoid',
);
const ASKING = words(
  'is are was were does do did can could should may might will would am what which how where es son esta estan puedo puede podria que cual cuales hay lleva llevan tiene tienen contiene contienen',
);
const CONTAINING = words('contain have include contains');
const CONTENER = words('contiene contienen lleva llevan tiene tienen');
const PHRASAL = words('take leave left cut keep kept taking leaving cutting took');
const PLACES = words('oven fridge freezer pan tin packet jar pot tray mould cupboard water');
const SELF = words('i im ive me us we myself nos me conmigo yo');
const PETS = words(
  'cat cats kitten dog dogs puppy hamster parrot gato gata gatos perro perra perros loro tortuga mascota',
);
const PEOPLE = words(
  'husband wife son daughter kid kids child children brother sister boyfriend girlfriend friend friends flatmate roommate colleague boss neighbour neighbor partner mum mom dad mother father grandmother grandfather baby toddler marido mujer esposo esposa hijo hija hijos hermano hermana novio novia amigo amiga companero companera vecino vecina madre padre abuela abuelo pareja jefe bebe',
);
const EATING = words(
  'eats ate loves likes adores drinks drank enjoys eating come comio adora toma tomo bebe bebio cena ceno desayuna devora',
);
const LEAVING = words('leave leaves dejalo dejala dejalos dejalas');
const COOKING = words(
  'to rise rest soak simmer overnight cool set marinate minutes hours minute hour until covered reposar enfriar cocer hervir remojo minutos horas hasta macerar marinar fermentar',
);
const FIRST_PERSON = words(
  'i im ive id ill my me we our us yo me mi mis puedo quiero quisiera tomo como nos podria puedes',
);
const DIRECTIVES = words(
  'choose pick go have use try opt order ask check look swap make stick buy select reach season sweeten drink eat grab keep bake fry leave skip say read settle request add enjoy i ive ill we here let read cook elige elija usa opta toma prueba pide busca prepara preparalo prepararlo compra cambia mejor te he hoy aqui sustituye endulza bebe come revisa lee deja descartalo evitalo sazona he puse propongo recomiendo',
);
const AWAY = words('out away off apart separate');
const NOUN_STARTS = words('a an any good great best easy un una mejor buen');
const TAN = words('tan tanto tanta');
const ITSELF = words('it them one two three some more plenty another half this these lots a');
const BETTER = words('better instead mejor');
const COMPARATIVES = words('mejor mas menos antes prefiere prefiero');
const CHOOSING = words('pick choose go opt prefer favour favor');
const BECAUSE = words('since because as porque pues puesto');
const SUBJECTS = words('i you we they yo');
const EXACTLY = words('exactly actually even really exactamente realmente');
const ARTICLES = words('a an the el la los las un una');

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
  private isOthers = false;
  /** A question about the world, not about what the person eats: "why do winemakers add sulphites". */
  private isGeneral = false;
  /** "Is there milk in pesto?": the milk, up to "in". */
  private isLookedFor = false;
  private sentenceStart = 0;
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
      return;
    }
    this.clause = [];
    this.hasComma = true;
    this.isOthers = false;
    if (gap === GAP.arrow) {
      this.avoidSegment();
      this.setAvoidance('none');
      return;
    }
    if (this.isReason && gap === GAP.comma && this.circumstances.where === 'answer' && this.turnsToBetter(at))
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
      if (ALLERGY_NAMES.has(this.tokens[at - 1]!.word) && this.circumstances.where === 'message')
        this.setAvoidance('verb');
      if (this.avoidance === 'negation' || this.avoidance === 'preposition') this.setAvoidance('none');
      return;
    }
    if (!this.isAvoided) return;
    if (this.cues.openers.has(word)) this.beginClause();
    else if (this.avoidance === 'preposition' || this.avoidance === 'unsuitable') {
      if (!this.listGoesOn(at)) this.beginClause();
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
    this.isReversed = this.isImperative = this.hasComma = this.wasReplaced = this.isReason = this.isGeneral = false;
    this.sentenceStart = at;
    if (this.circumstances.where === 'message') {
      this.sentenceAsks = this.asks(at);
      if (this.sentenceAsks) this.readQuestion(at);
      this.isOthers = this.speaksOfOthers(at);
    }
  }

  private asks(at: number): boolean {
    const { text } = this.circumstances;
    const before = text.slice(
      Math.max(this.tokens[at - 1]?.end ?? 0, this.tokens[at]!.start - 3),
      this.tokens[at]!.start,
    );
    if (before.includes('¿')) return true;
    const first = this.tokens[at]!.word;
    if (ASKING.has(first) && first !== 'que') return true;
    let end = at + 1;
    while (end < this.tokens.length && this.tokens[end]!.gap < GAP.semicolon) end += 1;
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
      if (PETS.has(word)) return true;
      if (PEOPLE.has(word)) other = ahead;
      if (ahead - other <= 3 && EATING.has(word)) {
        return !this.tokens.slice(ahead, ahead + 12).some((next) => SELF.has(next.word));
      }
    }
    return false;
  }

  /** "What is gluten?" asks about a word, "why do winemakers add sulphites?" about the world. */
  private readQuestion(at: number): void {
    const [first, second, third] = [0, 1, 2].map((offset) => this.tokens[at + offset]?.word ?? '') as [
      string,
      string,
      string,
    ];
    let next = at;
    if (first === 'what' || first === 'que' || first === 'whats') {
      next += first === 'whats' ? 1 : 2;
      if (EXACTLY.has(second)) next += 1;
      if (first !== 'whats' && !/^(?:is|are|es|son)$/.test(EXACTLY.has(second) ? third : second)) return;
      while (ARTICLES.has(this.tokens[next]?.word ?? '') || EXACTLY.has(this.tokens[next]?.word ?? '')) next += 1;
      if (!this.hitEnds.has(next)) return;
    } else if (
      !(first === 'why' || (first === 'how' && /^do(?:es)?$/.test(second)) || (first === 'por' && second === 'que'))
    )
      return;
    for (let ahead = at; ahead < this.tokens.length && ahead < at + LOOK_AHEAD; ahead += 1) {
      const { gap, word } = this.tokens[ahead]!;
      if (ahead > at && gap >= GAP.semicolon) break;
      if (FIRST_PERSON.has(word) || word === 'you' || word === 'not' || word === 'no') return;
    }
    this.isGeneral = true;
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
    if (this.isGeneral || this.isOthers) this.isServed[index] = false;
    if (behind !== undefined && behind.gap <= GAP.hyphen && this.cues.isAfterFood(behind.word)) {
      this.isServed[index] = false;
      this.avoidCoordinated(index);
    } else if (this.isAvoided) {
      this.isServed[index] = false;
      for (const before of this.clause) {
        if (this.clears || (this.avoidance === 'preposition' && (isDish(this.hits[before]!) || withoutFood(hit) & EGG)))
          this.cleared[before]! |= withoutFood(hit);
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
    if (this.segment.length > 0 && this.circumstances.where === 'answer' && !this.isAvoided) this.readReason(at);
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
        this.isOthers = false;
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
        this.setAvoidance('verb');
        this.avoiding = cue.end - 1;
        if (cue.kind === 'avoid') {
          this.leadsToAvoid = true;
          // "The grains to avoid." speaks of what came before.
          const behind = this.tokens[cue.end];
          if (
            behind === undefined ||
            (behind.gap >= GAP.comma && behind.gap !== GAP.colon && behind.gap !== GAP.bracket)
          )
            this.avoidSegment();
        }
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

  private readWord(at: number, word: string): void {
    if (this.isReversed && word === 'for') {
      this.isReversed = false;
      this.setAvoidance('verb');
      return;
    }
    this.readComparison(at, word);
    if (BECAUSE.has(word) && at > this.sentenceStart && this.circumstances.where === 'answer' && this.explains(at))
      this.setAvoidance('verb');
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
    if (this.avoidance === 'preposition' && WITH.has(word) && !this.isNegated(at) && !this.isTreated(at)) {
      this.setAvoidance('none');
    }
    if (this.isLookedFor && (word === 'in' || word === 'en')) this.beginClause();
    if (this.sentenceAsks && !this.isAvoided) this.readContaining(at, word);
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
    else if (word === 'como' && this.circumstances.language === 'es' && near(TAN, 2)) this.setAvoidance('preposition');
    else if (word === 'as' && this.tokens[at - 2]?.word === 'as' && this.tokens[at - 1]!.word !== 'well')
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
      return;
    }
    if (!this.cues.followsAt(this.tokens, at)) return;
    for (let ahead = at + 1; ahead < this.tokens.length && ahead <= at + 4; ahead += 1) {
      const { gap, word } = this.tokens[ahead]!;
      if (gap >= GAP.semicolon) return;
      if (!DIRECTIVES.has(word)) continue;
      // "So have one" is about the food itself.
      if (!ITSELF.has(this.tokens[ahead + 1]?.word ?? '')) this.avoidSegment();
      return;
    }
  }

  /** "Rather than one treated with sulphur dioxide": "with" goes on with what is not eaten. */
  private isTreated(at: number): boolean {
    return /(?:ed|made|fried|[ai]d[oa]s?|hech[oa]s?)$/.test(this.tokens[at - 1]?.word ?? '');
  }

  /** "Does pesto contain milk?" asks about pesto; milk is only what is looked for. */
  private readContaining(at: number, word: string): void {
    const first = this.tokens[this.sentenceStart]!.word;
    const before = this.tokens[at - 1]?.word ?? '';
    if (CONTAINING.has(word) && /^(?:does|do|which|what)$/.test(first) && !SUBJECTS.has(before))
      this.setAvoidance('verb');
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

  private hasModal(at: number): boolean {
    for (let before = at - 1; before > this.sentenceStart && before > at - LOOK_AHEAD; before -= 1) {
      if (/^(?:puedo|puede|podria|quiero|que)$/.test(this.tokens[before]!.word)) return true;
    }
    return false;
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
  }

  private readServe(at: number, end: number): void {
    const { gap } = this.tokens[at]!;
    const before = this.tokens[at - 1]?.word ?? '';
    const isClauseStart = at === this.sentenceStart || gap > GAP.hyphen || LINKS.has(before);
    if (this.isAvoided) {
      const isNegated = this.isNegated(at);
      const isAvoiding = at - this.avoiding <= AVOID_REACH;
      if (isNegated) this.negation = end - 1;
      if (isAvoiding) this.avoiding = end - 1;
      if (isNegated || isAvoiding) return;
      if (gap <= GAP.hyphen && RELATIVES.has(before)) return;
      this.beginClause();
    }
    if (isClauseStart) this.isImperative = true;
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

  /** "I replaced the milk with oat milk" is no passive voice. */
  private isActive(end: number): boolean {
    const next = this.tokens[end];
    if (next === undefined || next.gap > GAP.hyphen) return false;
    return ACTIVE.has(next.word) || this.hitEnds.has(end);
  }

  private readUnsuitable(at: number, end: number): void {
    // "Is satay bad for me?" asks whether satay may be eaten.
    if (this.circumstances.where === 'message' && this.sentenceAsks && !this.hasComma && this.isYesNoQuestion()) return;
    if (!this.isMeant(at, this.tokens[at]!.word)) return;
    this.avoidSegment();
    this.avoidance = 'unsuitable';
    this.avoiding = end - 1;
    this.leadsToAvoid = true;
  }

  /** "Leave the dough to rise" and "give the soup a stir" avoid nothing. */
  private isMeant(at: number, word: string): boolean {
    if (word === 'left') return this.isLeftOver(at);
    const isGiving = word === 'give';
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
    for (let ahead = at + 1; ahead < this.tokens.length && ahead < at + 12; ahead += 1) {
      const { gap, word } = this.tokens[ahead]!;
      if (gap >= GAP.semicolon) return false;
      if (/^(?:plate|side|out|untouched|behind|alone|bowl|table|counter|shelf|basket)$/.test(word)) return true;
    }
    return false;
  }

  private isYesNoQuestion(): boolean {
    const first = this.tokens[this.sentenceStart]!.word;
    return !/^(?:why|por|how|como|what|que|which|cual|cuales)$/.test(first);
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
