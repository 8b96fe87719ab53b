import { allFoods } from '../lexicon/all-foods.js';
import type { Food } from '../lexicon/food.js';
import { ORDINARY_WORDS } from '../lexicon/ordinary-words.js';
import { EU_ALLERGENS, setOf } from '../lexicon/property.js';
import type { Because, DietaryProfile, Finding } from './finding.js';
import { type FoodHit, FoodIndex } from './food-index.js';
import { type OtherAllergen, type Rule, rulesOf } from './profile-rules.js';
import { readScopes, type Scopes } from './scopes.js';
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

let sharedIndex: FoodIndex | undefined;

/** Built at the first guard, and shared by all of the process. */
function foodIndex(): FoodIndex {
  sharedIndex ??= new FoodIndex(allFoods(), ORDINARY_WORDS);
  return sharedIndex;
}

/**
 * Finds what conflicts with a person's allergies, diet and conditions, by a lexicon and rules, without a model. It can
 * warn; that it finds nothing does not mean that a food is safe.
 */
export class AllergenGuard {
  /** Whether there is nothing to guard against. */
  readonly isIdle: boolean;
  private readonly rules: readonly Rule[];
  private readonly others: readonly OtherAllergen[];
  private readonly isKosher: boolean;
  private readonly otherIndex: FoodIndex | undefined;

  constructor(profile: DietaryProfile) {
    const index = foodIndex();
    const { rules, others, isKosher } = rulesOf(profile, (name) => allergensOf(index, name));
    this.rules = rules;
    this.others = others.slice(0, MOST_OTHERS);
    this.isKosher = isKosher;
    this.otherIndex = this.others.length > 0 ? new FoodIndex(foodsOf(this.others), wordsBeside(index)) : undefined;
    this.isIdle = rules.length === 0 && others.length === 0;
  }

  inMessage(text: string): Finding[] {
    if (this.isIdle) return [];
    const tokens = tokenise(text);
    return this.read(text, tokens, languageOf(tokens), 'message', false).findings;
  }

  /** One per answer: units come in their order, and lists under "Avoid:" are read with their lead-in. */
  answer(): AnswerGuard {
    let language: TextLanguage | undefined;
    let isHeadingAvoid = false;
    let isListAvoid: boolean | undefined;
    return {
      inUnit: ({ text, block, beginsBlock }) => {
        if (this.isIdle) return [];
        const tokens = tokenise(text);
        language = languageOf(tokens) ?? language;
        const isHeading = /^h[1-6]$/.test(block);
        const isItem = block === 'li' || block === 'dd' || block === 'td';
        const isUnderAvoid = !isHeading && (isItem ? (isListAvoid ?? isHeadingAvoid) : isHeadingAvoid);
        const { findings, leadsToAvoid } = this.read(text, tokens, language, 'answer', isUnderAvoid);
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
    isUnderAvoid: boolean,
  ): { findings: Finding[]; leadsToAvoid: boolean } {
    const found = new Map<string, Finding>();
    const report = (allergen: string, because: Because, { start, end }: FoodHit): void => {
      const matched = text.slice(tokens[start]!.start, tokens[end - 1]!.end);
      const key = `${because}\n${allergen}\n${matched.toLowerCase()}`;
      if (!found.has(key)) found.set(key, { allergen, matched, where, because });
    };
    const hits = foodIndex().find(tokens, language);
    const circumstances = { text, language, where, isUnderAvoid };
    const scopes = readScopes(tokens, hits, circumstances);
    this.applyRules(hits, scopes, report);
    if (this.otherIndex !== undefined) {
      const idioms = hits.filter(({ isIdiom }) => isIdiom);
      const others = this.otherIndex
        .find(tokens, undefined)
        .filter((hit) => !idioms.some(({ start, end }) => start <= hit.start && hit.end <= end));
      const { isServed } = others.length > 0 ? readScopes(tokens, others, circumstances) : scopes;
      for (const [index, hit] of others.entries()) {
        if (!isServed[index]) continue;
        for (const [bit, { allergen, because }] of this.others.entries()) {
          if (hit.contains & (1 << bit) && isSpeltAlike(text, tokens[hit.start]!, allergen))
            report(allergen, because, hit);
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

/** Others are told apart by bits. */
const MOST_OTHERS = 31;

/** Names of the profile's own allergens, each with the bits of those it belongs to. */
function foodsOf(others: readonly OtherAllergen[]): Food[] {
  return others.flatMap(({ names }, index) =>
    names.flatMap((name) =>
      (['en', 'es'] as const).map((language) => ({
        name,
        language,
        isOnlyOwnLanguage: false,
        contains: 1 << index,
      })),
    ),
  );
}

/** The fourteen allergens in a food, undefined for one that the lexicon does not know. */
function allergensOf(index: FoodIndex, name: string): string[] | undefined {
  const contains = index.lookUp(name);
  if (contains === undefined) return undefined;
  return EU_ALLERGENS.filter((allergen) => contains & setOf([allergen]));
}
