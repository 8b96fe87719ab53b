import type { Grounding, GroundingPassage } from './grounding.js';
import { questionStems, stemsOf } from './word-stems.js';

/** What one passage has to say to a question, in plain text. */
interface Excerpt {
  /** The passage's position in the list, from 1: what an answer cites. */
  readonly number: number;
  readonly label: string;
  /** Sentences and lists in the passage's order. */
  readonly parts: readonly (string | readonly string[])[];
}

export interface Excerpts {
  /** Whether any passage shares a word with the question. */
  readonly fits: boolean;
  /** In the passages' order. */
  readonly excerpts: readonly Excerpt[];
}

const MOST_SENTENCES = 3;
const MOST_ITEMS = 5;
/** A passage that scores under this share of the best one is left out. */
const LEAST_SHARE = 0.4;
/** In characters; hardly a sentence that is longer. */
const LONGEST_UNIT = 600;

/** "What shall I do?" in five languages: an answer then needs steps, not only signs. */
const ASKS_WHAT_TO_DO =
  /what (?:should|can|do|must|to)|how (?:do|can|should|to)|\b(?:fix|treat|cure|save|help|rid)\b|qu[eé] (?:hago|debo|puedo|hacer)|c[oó]mo|que faire|comment|que (?:dois|puis)|was (?:soll|kann|tun|mache|muss)|\bwie\b|o que (?:fa[çz]|devo|posso)|fazer/iu;
const SAYS_WHAT_TO_DO = /\b(?:what to do|do now|how to|fix|treat|correct|sav|rescu|recover|first aid|steps?)/i;

/** A list of measures without the warning beside it would be worse than none. */
const WARNS = /\b(?:do not|don't|never|avoid|must not)\b/i;

interface Unit {
  readonly text: string;
  readonly isItem: boolean;
  readonly warns: boolean;
  readonly stems: ReadonlySet<string>;
}

interface Candidate {
  readonly number: number;
  readonly passage: GroundingPassage;
  readonly units: readonly Unit[];
  /** One per unit. */
  readonly scores: readonly number[];
  readonly score: number;
  readonly fits: boolean;
  readonly saysWhatToDo: boolean;
}

/** Chooses from at most `most` passages the sentences and list items that have most to do with the question. */
export function chooseExcerpts({ question, intent, passages }: Grounding, most: number): Excerpts {
  const units = passages.map(({ content }) => unitsOf(content));
  const weigh = weighing(questionStems(question), units.flat());
  const wantsSteps = intent === 'emergency' || intent === 'adjust_plan' || ASKS_WHAT_TO_DO.test(question);

  const candidates = passages.map((passage, index): Candidate => {
    const shared = units[index]!.map(({ stems }) => weigh(stems));
    const heading = weigh(stemsOf(`${passage.title} ${passage.heading}`));
    const highest = [...shared].sort((a, b) => b - a).slice(0, MOST_SENTENCES);
    return {
      number: index + 1,
      passage,
      units: units[index]!,
      // Without a shared word the beginning of a passage says most.
      scores: shared.map((value, position) => value + 0.5 / (1 + position) + (units[index]![position]!.warns ? 10 : 0)),
      // The search's own ranking knows more than shared words do: synonyms, other languages.
      score: heading + highest.reduce((sum, value) => sum + value, 0) + 3 / (1 + index),
      fits: heading > 0 || (highest[0] ?? 0) > 0,
      saysWhatToDo: SAYS_WHAT_TO_DO.test(passage.heading),
    };
  });

  const fits = candidates.some((candidate) => candidate.fits);
  const ranked = candidates.filter((candidate) => candidate.units.length > 0).sort((a, b) => b.score - a.score);
  const chosen = best(ranked, fits ? most : 1, wantsSteps).sort((a, b) => a.number - b.number);
  return { fits, excerpts: chosen.map(excerptOf) };
}

/** The first of the ranking, and where steps are wanted the article's own passage with them. */
function best(ranked: readonly Candidate[], most: number, wantsSteps: boolean): Candidate[] {
  const [first] = ranked;
  if (first === undefined) return [];
  const chosen = ranked.filter(({ score }) => score >= first.score * LEAST_SHARE).slice(0, most);
  if (!wantsSteps || most < 2 || chosen.some(({ saysWhatToDo }) => saysWhatToDo)) return chosen;
  const steps = ranked.find(({ saysWhatToDo, passage }) => saysWhatToDo && passage.title === first.passage.title);
  return steps === undefined ? chosen : [...chosen.slice(0, most - 1), steps];
}

/** Rare words tell more: a shared stem weighs the logarithm of how few of all units have it. */
function weighing(wanted: ReadonlySet<string>, all: readonly Unit[]): (stems: ReadonlySet<string>) => number {
  const weights = [...wanted].map((stem) => {
    const having = all.filter(({ stems }) => stems.has(stem)).length;
    return [stem, Math.log(1 + all.length / (1 + having))] as const;
  });
  return (stems) => weights.reduce((sum, [stem, weight]) => (stems.has(stem) ? sum + weight : sum), 0);
}

function excerptOf({ number, passage: { title, heading }, units, scores }: Candidate): Excerpt {
  const ranked = units
    .map((unit, position) => ({ unit, position }))
    .sort((a, b) => scores[b.position]! - scores[a.position]!);
  const items = ranked.filter(({ unit }) => unit.isItem).slice(0, MOST_ITEMS);
  const sentences = ranked.filter(({ unit }) => !unit.isItem).slice(0, items.length > 2 ? 1 : MOST_SENTENCES);
  const parts: (string | string[])[] = [];
  for (const { unit } of [...items, ...sentences].sort((a, b) => a.position - b.position)) {
    const last = parts.at(-1);
    if (!unit.isItem) {
      if (typeof last === 'string') parts[parts.length - 1] = `${last} ${unit.text}`;
      else parts.push(unit.text);
    } else if (Array.isArray(last)) last.push(unit.text);
    else parts.push([unit.text]);
  }
  const label = heading === title || heading === '' ? title : `${title}: ${heading}`;
  return { number, label: plainText(label), parts };
}

/** The Markdown of a passage as sentences and list items in plain text. */
function unitsOf(content: string): Unit[] {
  const units: Unit[] = [];
  const add = (text: string, isItem: boolean): void => {
    // A lead-in without its list says nothing.
    if (text.length < 3 || text.length > LONGEST_UNIT || text.endsWith(':')) return;
    units.push({ text, isItem, warns: WARNS.test(text), stems: stemsOf(text) });
  };
  for (const block of content.split(/\n\s*\n|\n(?=[ \t]*(?:[-*+]|\d{1,2}[.)])[ \t])/)) {
    const item = /^\s*(?:[-*+]|\d{1,2}[.)])[ \t]+([\s\S]*)$/.exec(block);
    if (item) add(plainText(item[1]!), true);
    else if (!/^\s*(?:#|\||```|---)/.test(block))
      for (const sentence of sentencesOf(plainText(block))) add(sentence, false);
  }
  return units;
}

/** Where a full stop is followed by a capital or a figure, except after the usual abbreviations. */
const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?]["”)]?)(?<!\b(?:e\.g|i\.e|vs|approx|cf)\.) (?=["“(]?[\p{Lu}\d])/u);

/** Without Markdown's marks, and without anything that would read as one of our citations. */
function plainText(markdown: string): string {
  return markdown
    .replace(/!?\[([^[\]\n]{0,300})\]\([^()\n]{0,500}\)/g, '$1')
    .replace(/\s?\[\d{1,3}\]/g, '')
    .replace(/\*{1,3}|__|`/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
