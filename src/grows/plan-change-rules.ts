import { classify } from '../intent/classify.js';
import { LANGUAGES, type Language } from '../intent/intent.js';
import { changesOf, type Plan, type PlanField, type PlanSuggestion, textIn } from './plan.js';
import { PLAN_CHANGE_WORDS, type PlanChangeWords } from './plan-change-words.js';
import { planPhrasesIn } from './plan-proposal-text.js';

type SetField = keyof PlanChangeWords['fields'];

/** In characters. A longer text is no value but a story. */
const LONGEST_VALUE = 100;
/** What may stand between a field's name and "to": an old value, "of tent 2". In characters. */
const LONGEST_BETWEEN = 50;
/** Who writes more tells of more than an order. */
const MOST_SENTENCES = 20;
const DAY_HOURS = 24;

const DIGIT = /\d/;
const RATIO = /(?<![\d/])(\d{1,2})\s?\/\s?(\d{1,2})(?![\d/])/;
const AMOUNT = /\b(?:EC|ppm)\b|\d\s?(?:ml|mg|g|%|mS)(?![\p{L}])|\d-\d{1,2}-\d/iu;
const EC = /(?<![\p{L}\p{N}])EC(?![\p{L}\p{N}])/iu;
const EC_VALUE = /^\d{1,2}(?:[.,]\d{1,2})?(?:\s?mS(?:\/cm)?)?$/i;
const EC_IN_PLAN = /\bEC[ :=]{0,2}\d{1,2}(?:[.,]\d{1,2})?/gi;

/** The words of a language with the trade's English ones, as expressions that take no longer than the text is long. */
interface Expressions {
  readonly fields: readonly (readonly [SetField, RegExp])[];
  readonly to: RegExp;
  readonly everyTo: RegExp;
  readonly from: RegExp;
  /** Where two orders may be joined. */
  readonly joints: RegExp;
  readonly because: RegExp;
  readonly polite: RegExp;
  readonly ending: RegExp;
  readonly unsettled: RegExp;
  readonly often: RegExp;
  readonly hours: RegExp;
  readonly light: RegExp;
  readonly counted: RegExp;
  readonly strength: RegExp;
  readonly technique: RegExp;
}

const expressionsIn = new Map<Language, Expressions>(LANGUAGES.map((language) => [language, expressions(language)]));

/**
 * The change of the plan that a message asks for in so many words ("change the light to 12/12"), without any model. Null
 * where the field or its new value is left open, where a condition goes with it, or where it is so already.
 * @param message with the intent adjust_plan
 */
export function ruledPlanChange(message: string, language: Language, plan: Plan): PlanSuggestion | null {
  const words = expressionsIn.get(language)!;
  const sentences = message
    .normalize('NFC')
    .split(/[.!?;…](?=[\s.!?;…]|$)|\n/u)
    .filter((sentence) => sentence.trim() !== '');
  if (sentences.length > MOST_SENTENCES) return null;
  const wanted: Partial<Record<PlanField, string>> = {};
  for (const sentence of sentences) {
    if (sentences.length > 1 && classify(sentence).intent !== 'adjust_plan') continue;
    for (const order of ordersIn(sentence.replace(words.polite, ''), words)) {
      const change = changeIn(order, words, plan);
      // One that is not understood may take back, or go with, one that is.
      if (change === null || wanted[change.field] !== undefined) return null;
      wanted[change.field] = change.value;
    }
  }
  const changes = changesOf(plan, wanted);
  return changes.length > 0 ? { changes, reason: planPhrasesIn[language].asAsked } : null;
}

/** The parts of a sentence that name a field each; what names none belongs to the part before it. */
function ordersIn(sentence: string, { joints, fields }: Expressions): string[] {
  const orders: string[] = [];
  let end = 0;
  for (const joint of [...sentence.matchAll(joints), null]) {
    const part = sentence.slice(end, joint?.index ?? sentence.length);
    end = joint?.index ?? sentence.length;
    const namesField = fields.some(([, name]) => name.test(part));
    if (orders.length === 0 || (namesField && fields.some(([, name]) => name.test(orders.at(-1)!)))) orders.push(part);
    else orders[orders.length - 1] += part;
  }
  return orders;
}

function changeIn(order: string, words: Expressions, plan: Plan): { field: SetField; value: string } | null {
  const named = words.fields.flatMap(([field, name]) => {
    const found = name.exec(order);
    return found ? [{ field, end: found.index + found[0].length }] : [];
  });
  if (named.length > 1) return null;
  const [only] = named;
  if (only) return settingOf(only.field, only.end, order, words);

  const ec = EC.exec(order);
  if (ec) return ecChange(order, ec.index + ec[0].length, words, plan);
  // "I would like to flip to 12/12": what is written so is a light schedule.
  const ratio = RATIO.exec(order);
  const to = ratio && [...order.slice(0, ratio.index).matchAll(words.everyTo)].at(-1);
  return to ? settingOf('light_schedule', to.index, order, words) : null;
}

function settingOf(field: SetField, nameEnd: number, order: string, words: Expressions) {
  const value = valueBehind(nameEnd, order, words);
  return value !== null && isValue[field](value, words) ? { field, value } : null;
}

/** "Raise the EC to 1.6" changes the figure in the plan, and nothing else of it. */
function ecChange(order: string, nameEnd: number, words: Expressions, plan: Plan) {
  const value = valueBehind(nameEnd, order, words);
  if (value === null || !EC_VALUE.test(value)) return null;
  const before = textIn(plan, 'nutrition')?.trim() ?? '';
  if (before === '') return { field: 'nutrition' as const, value: `EC ${value}` };
  if (before.match(EC_IN_PLAN)?.length !== 1) return null;
  return { field: 'nutrition' as const, value: before.replace(EC_IN_PLAN, `EC ${value.replace(/\s?mS.*$/i, '')}`) };
}

/** What stands behind the "to" that follows the field, without what is not the value; null where that is not clear. */
function valueBehind(nameEnd: number, order: string, words: Expressions): string | null {
  const rest = order.slice(nameEnd);
  const to = words.to.exec(rest);
  if (!to || to.index > LONGEST_BETWEEN) return null;
  const behind = rest.slice(to.index + to[0].length);
  const because = words.because.exec(behind);
  const said = because ? behind.slice(0, because.index) : behind;
  if (said.length > 2 * LONGEST_VALUE) return null;

  const ended = withoutEnding(said, words);
  if (words.unsettled.test(ended) || words.unsettled.test(order.slice(0, nameEnd + to.index))) return null;
  // "From every 2 to 3 days to every 4": which is the old value's end?
  if (words.from.test(rest.slice(0, to.index)) && words.to.test(ended)) return null;
  const value = withoutRemark(ended, words);
  return value === null || value === '' || value.length > LONGEST_VALUE ? null : value;
}

function withoutEnding(said: string, { ending }: Expressions): string {
  let value = trimmed(said);
  for (let found = ending.exec(value); found; found = ending.exec(value)) value = trimmed(value.slice(0, found.index));
  return value;
}

/** Amounts may be joined ("2 ml/L CalMag and 1 ml/L silica"); a remark behind a comma is left out. */
function withoutRemark(value: string, { joints }: Expressions): string | null {
  for (const { 0: joint, index } of value.matchAll(joints)) {
    if (/^\s*\d/.test(value.slice(index + joint.length))) continue;
    return joint === ',' ? trimmed(value.slice(0, index)) : null;
  }
  return value;
}

const trimmed = (value: string): string => value.replace(/^[\s:,"'«„“”‘’]+|[\s,:"'»“”‘’–—-]+$/gu, '');

const isValue: Readonly<Record<SetField, (value: string, words: Expressions) => boolean>> = {
  light_schedule: (value, { hours, light }) => {
    if (/\p{L}/u.test(value.replace(light, ''))) return false; // "12/12 until they stretch"
    const ratio = RATIO.exec(value);
    if (ratio) return ratio.index === 0 && Number(ratio[1]) + Number(ratio[2]) === DAY_HOURS;
    return /^\d/.test(value) && hours.test(value) && Number.parseFloat(value.replace(',', '.')) <= DAY_HOURS;
  },
  watering: (value, { often, counted }) => (counted.test(value) && !RATIO.test(value)) || often.test(value),
  nutrition: (value, { strength }) => (DIGIT.test(value) && AMOUNT.test(value)) || strength.test(value),
  training: (value, { technique }) => technique.test(value),
};

function expressions(language: Language): Expressions {
  const own = PLAN_CHANGE_WORDS[language];
  const trade = PLAN_CHANGE_WORDS.en;
  const both = (name: Exclude<keyof PlanChangeWords, 'fields'>) => `${own[name]}, ${trade[name]}`;
  return {
    fields: (Object.keys(own.fields) as SetField[]).map((field) => [
      field,
      words(`${own.fields[field]}, ${trade.fields[field]}`),
    ]),
    to: words(both('to')),
    everyTo: every(words(both('to'))),
    from: words(both('from')),
    joints: new RegExp(`,(?!\\d)|${words(both('and')).source}`, 'giu'),
    because: words(both('because')),
    polite: every(words(both('polite'))),
    ending: new RegExp(`${words(both('ending')).source}$`, 'iu'),
    unsettled: words(both('unsettled')),
    often: words(both('often')),
    hours: new RegExp(`\\d\\s?${words(both('hours'), '').source}`, 'iu'),
    light: every(
      words(`${both('light')}, ${both('hours')}, ${own.fields.light_schedule}, ${trade.fields.light_schedule}`),
    ),
    counted: new RegExp(`\\d.*${words(both('counted')).source}|\\d\\s?(?:x|l|ml)(?![\\p{L}])`, 'iu'),
    strength: words(both('strength')),
    technique: words(both('technique')),
  };
}

/** Any of the phrases as whole words, the longest first, with or without its accents. */
function words(phrases: string, before = '(?<![\\p{L}\\p{N}])'): RegExp {
  const alternatives = phrases
    .split(',')
    .map((phrase) => phrase.trim())
    .sort((one, other) => other.length - one.length)
    .map((phrase) => Array.from(phrase.normalize('NFC'), patternOf).join(''));
  return new RegExp(`${before}(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

function every({ source }: RegExp): RegExp {
  return new RegExp(source, 'giu');
}

function patternOf(character: string): string {
  if (character === ' ') return '\\s';
  if (character === "'") return "['’]";
  if (character === '-') return '-';
  const plain = character.normalize('NFD').charAt(0);
  return plain === character ? character : `[${character}${plain}]`;
}
