import { allFoods } from '../lexicon/all-foods.js';
import { ORDINARY_WORDS } from '../lexicon/ordinary-words.js';
import { EU_ALLERGENS, setOf } from '../lexicon/property.js';
import type { Because, DietaryProfile, Finding } from './finding.js';
import { type FoodHit, FoodIndex } from './food-index.js';
import { type OtherAllergens, otherAllergens } from './other-allergens.js';
import { type Rule, rulesOf } from './profile-rules.js';
import { readScopes, type Scopes } from './scopes/scopes.js';
import type { KnownWords } from './spelling.js';
import { languageOf, type TextLanguage, type Token, tokenise } from './tokens.js';

export type { DietaryProfile, Finding } from './finding.js';
export { warningOf } from './warning.js';

export interface AnswerGuard {
  /** Reads the next unit of the answer, a sentence as a rule; `block` is its innermost HTML block ("p", "li", "h3"). */
  inUnit(unit: { readonly text: string; readonly block: string; readonly beginsBlock: boolean }): Finding[];
}

const MEAT = setOf(['meat']);
const MILK = setOf(['milk']);
const LACTOSE = setOf(['lactose']);
/** Lead-ins of lists have no more words than this where no colon ends them. */
const LONGEST_LEAD = 6;
/** A unit is cut at 400 characters of the answer, of which some may be marks; a shorter one ends with its block. */
const SHORTEST_CUT = 200;
/** What a cut unit leaves to the next: all of it, as units are, and only the end of what is longer. */
const LONGEST_BEGUN = 500;
const ENDS_SENTENCE = /[.!?…]["'”’»)\]]{0,3}\s?$/;

let sharedIndex: FoodIndex | undefined;

/** Built once, and shared by all of the process. */
function foodIndex(): FoodIndex {
  sharedIndex ??= new FoodIndex(allFoods(), ORDINARY_WORDS);
  return sharedIndex;
}

/** Reads the lexicon ahead of the first guard, which would take some tenths of a second for it. */
export function warmAllergenGuard(): void {
  foodIndex();
}

/**
 * Finds what conflicts with a person's allergies, diet and conditions, by a lexicon and rules, without a model. It can
 * warn; that it finds nothing does not mean that a food is safe.
 */
export class AllergenGuard {
  /** Whether there is nothing to guard against. */
  readonly isIdle: boolean;
  private readonly rules: readonly Rule[];
  private readonly others: OtherAllergens | undefined;
  private readonly isKosher: boolean;

  constructor(profile: DietaryProfile) {
    const index = foodIndex();
    const { rules, others, isKosher } = rulesOf(profile, (name) => allergensOf(index, name));
    this.rules = rules;
    this.others = others.length > 0 ? otherAllergens(others, wordsBeside(index)) : undefined;
    this.isKosher = isKosher;
    this.isIdle = rules.length === 0 && others.length === 0;
  }

  inMessage(text: string): Finding[] {
    if (this.isIdle) return [];
    const tokens = tokenise(text);
    return this.read(text, tokens, languageOf(tokens), 'message').findings;
  }

  /** One per answer: units come in their order, and lists under "Avoid:" are read with their lead-in. */
  answer(): AnswerGuard {
    let language: TextLanguage | undefined;
    let isHeadingAvoid = false;
    let isListAvoid: boolean | undefined;
    /** What the last unit leaves unsaid where it was cut in the middle of a sentence. */
    let begun = '';
    return {
      inUnit: ({ text: unit, block, beginsBlock }) => {
        if (this.isIdle) return [];
        const text = beginsBlock ? unit : begun + unit;
        const readFrom = text.length - unit.length;
        begun =
          unit.length < SHORTEST_CUT || ENDS_SENTENCE.test(unit.slice(-10)) ? '' : `${unit.slice(-LONGEST_BEGUN)} `;
        const tokens = tokenise(text);
        language = languageOf(tokens) ?? language;
        const isHeading = /^h[1-6]$/.test(block);
        const isItem = block === 'li' || block === 'dd' || block === 'td';
        const isUnderAvoid = !isHeading && (isItem ? (isListAvoid ?? isHeadingAvoid) : isHeadingAvoid);
        const { findings, leadsToAvoid } = this.read(text, tokens, language, 'answer', isUnderAvoid, readFrom);
        if (isHeading) {
          isHeadingAvoid = leadsToAvoid;
          isListAvoid = undefined;
        } else if (!isItem) {
          const isLead =
            text.trimEnd().endsWith(':') || (beginsBlock && tokens.length <= LONGEST_LEAD && !/[.!?]\s*$/.test(text));
          isListAvoid = isLead ? leadsToAvoid : undefined;
        }
        return findings;
      },
    };
  }

  private read(
    text: string,
    tokens: readonly Token[],
    language: TextLanguage | undefined,
    where: Finding['where'],
    isUnderAvoid = false,
    readFrom = 0,
  ): { findings: Finding[]; leadsToAvoid: boolean } {
    const found = new Map<string, Finding>();
    const report = (allergen: string, because: Because, { start, end }: FoodHit): void => {
      if (tokens[end - 1]!.end <= readFrom) return;
      const matched = text.slice(tokens[start]!.start, tokens[end - 1]!.end);
      const key = `${because}\n${allergen}\n${matched.toLowerCase()}`;
      if (!found.has(key)) found.set(key, { allergen, matched, where, because });
    };
    const hits = foodIndex().find(tokens, language);
    const circumstances = { text, language, where, isUnderAvoid };
    const scopes = readScopes(tokens, hits, circumstances);
    this.applyRules(hits, scopes, report);
    if (this.others !== undefined) {
      const idioms = hits.filter(({ isIdiom }) => isIdiom);
      const named = this.others
        .find(tokens)
        .filter((hit) => !idioms.some(({ start, end }) => start <= hit.start && hit.end <= end));
      const { isServed } = named.length > 0 ? readScopes(tokens, named, circumstances) : scopes;
      for (const [index, hit] of named.entries()) {
        if (!isServed[index]) continue;
        for (const { allergen, because } of this.others.named(hit)) {
          if (isSpeltAlike(text, tokens[hit.start]!, allergen)) report(allergen, because, hit);
        }
      }
    }
    return { findings: [...found.values()], leadsToAvoid: scopes.leadsToAvoid };
  }

  private applyRules(
    hits: readonly FoodHit[],
    { isServed, cleared }: Scopes,
    report: (allergen: string, because: Because, hit: FoodHit) => void,
  ): void {
    let hasMeat = false;
    let hasMilk = false;
    let isMixed = false;
    for (const [index, hit] of hits.entries()) {
      const contains = hit.contains & ~cleared[index]!;
      if (!isServed[index] || contains === 0) continue;
      for (const { allergen, because, properties, toleratesLactoseFree } of this.rules) {
        if ((contains & properties) === 0) continue;
        if (toleratesLactoseFree && cleared[index]! & LACTOSE) continue;
        report(allergen, because, hit);
      }
      if (!this.isKosher || isMixed) continue;
      hasMeat ||= (contains & MEAT) !== 0;
      hasMilk ||= (contains & MILK) !== 0;
      if (hasMeat && hasMilk) {
        isMixed = true;
        report('kosher', 'diet', hit);
      }
    }
  }
}

/** In words of two or three letters an accent makes another word: "te" is no "té". */
const isSpeltAlike = (text: string, { start, word }: Token, allergen: string): boolean =>
  word.length > 3 ||
  allergen.length > 3 ||
  text
    .slice(start, start + allergen.length)
    .toLowerCase()
    .startsWith(allergen);

/** Names of other foods are no misspellings of the profile's own allergens. */
const wordsBeside = (index: FoodIndex): KnownWords => ({
  has: (word) => ORDINARY_WORDS.has(word) || index.has(word),
});

/** The fourteen allergens in a food, undefined for one that the lexicon does not know. */
function allergensOf(index: FoodIndex, name: string): string[] | undefined {
  const contains = index.lookUp(name);
  if (contains === undefined) return undefined;
  return EU_ALLERGENS.filter((allergen) => contains & setOf([allergen]));
}
