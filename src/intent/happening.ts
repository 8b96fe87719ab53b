import { type Evidence, isNamedHarm, type Sentence } from './evidence.js';
import { type EmergencyKind, PEOPLE_IN_DANGER } from './intent.js';
import type { Concept } from './lexicon.js';
import type { Hit } from './matcher.js';

/** A harm that the words name or describe; whether it is happening is another question. */
export interface Suspicion {
  readonly kind: EmergencyKind;
  /** The words that tell it, one hit for each thing or state. */
  readonly told: readonly Hit[];
  /** Weak evidence, see `sign:`. */
  readonly sign: boolean;
}

/** How far before a harm a denial still denies it: "don't see any signs of mold". */
const DENIAL_REACH = 6;
/** How far after (or before) a harm "gone" still speaks of it. */
const RESOLVED_AFTER = 9;
const RESOLVED_BEFORE = 4;

/** How far after "thought it was" a harm is still the mistaken one. */
const MISTAKEN_REACH = 8;

/** How far after a harm it is still said whose it is. */
const SOMEONE_AFTER = 3;

/** People and burning rooms are an emergency whoever owns them. */
const ANYBODYS: ReadonlySet<EmergencyKind> = new Set(['person_harm', 'fire', 'electrical', 'chemical']);
/** Kinds that come in harmless degrees: a plant that is a little dry has a symptom. */
const GRADUAL: ReadonlySet<EmergencyKind> = new Set(['heat', 'cold', 'drought', 'dying']);
/** Those of which even the name is no alarm in a small degree: "slight nutrient burn". */
const MOSTLY_MILD: ReadonlySet<EmergencyKind> = new Set(['nutrient_burn', 'light_burn']);

/** What makes a harm urgent though the writer asks for a change of plan in the same breath. */
const URGENT: readonly Concept[] = ['urgency', 'sudden', 'cry'];

/** Kinds that may befall one leaf of a healthy plant; rot and pests do not stay there. */
const LIMITABLE: ReadonlySet<EmergencyKind> = new Set([
  'heat',
  'cold',
  'nutrient_burn',
  'flooding',
  'drought',
  'light_burn',
  'dying',
]);
/** Kinds that pass over a crop and may leave it well; rot and pests do not. */
const THREATS: ReadonlySet<EmergencyKind> = new Set(['heat', 'cold', 'flooding', 'drought', 'power_failure', 'dying']);

/** Is the harm told as present, real, the writer's own and more than a symptom? */
export function isHappening(suspicion: Suspicion, evidence: Evidence): boolean {
  if (!isReal(suspicion, evidence)) return false;
  const start = Math.min(...suspicion.told.map((hit) => hit.start));
  const sentence = evidence.sentences[evidence.sentenceOf[start]!]!;
  if (THREATS.has(suspicion.kind) && evidence.lastThriving >= sentence.start) return false;
  if (suspicion.kind === 'root_rot' && sentence.has.has('sound')) return false;
  return !(LIMITABLE.has(suspicion.kind) && isLimited(start, sentence, evidence));
}

/** Is the harm, or the symptom, told as present, real and the writer's own? */
export function isReal(suspicion: Suspicion, evidence: Evidence): boolean {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const hit of suspicion.told) {
    if (isDenied(hit, evidence)) return false;
    if (hit.start < start) start = hit.start;
    if (hit.end > end) end = hit.end;
  }
  const sentence = evidence.sentences[evidence.sentenceOf[start]!]!;
  if (isOver(start, end, sentence, evidence) || isSupposed(start, sentence)) return false;
  if (!ANYBODYS.has(suspicion.kind) && isSomeoneElses(start, end, sentence, evidence)) return false;
  const { questionFrom } = sentence;
  const isAsked =
    questionFrom >= 0 && questionFrom <= start && evidence.turnOf[questionFrom] === evidence.turnOf[start];
  return isAsked ? isOwnQuestion(start, sentence, evidence) : isReport(suspicion, sentence);
}

/** "One leaf died, the rest is fine", but not "one leaf died and now the others follow fast". */
function isLimited(start: number, { has }: Sentence, evidence: Evidence): boolean {
  if (URGENT.some((concept) => has.has(concept)) || isAlarmed(evidence)) return false;
  return evidence.limitedAt[start] === 1;
}

/** "If I get mold", and "mold in late flower, how do I prevent it?". */
function isSupposed(start: number, { hypotheticalFrom, questionFrom, has }: Sentence): boolean {
  if (hypotheticalFrom >= 0 && hypotheticalFrom <= start) return !has.has('already');
  return questionFrom > start && hypotheticalFrom > start && !has.has('own');
}

function isDenied(hit: Hit, evidence: Evidence): boolean {
  const denial = evidence.negationBefore[hit.start]!;
  return denial >= 0 && denial < hit.start && hit.start - denial <= DENIAL_REACH;
}

/** "My neighbour's plants have mites", "frost killed the tomatoes". */
function isSomeoneElses(start: number, end: number, sentence: Sentence, evidence: Evidence): boolean {
  if (evidence.someoneElseBefore[start]! >= 0) return true;
  const near = Math.min(end + SOMEONE_AFTER, sentence.end) - 1;
  return evidence.clauseOf[near] === evidence.clauseOf[start] && evidence.someoneElseBefore[near]! >= 0;
}

/** Past ("last year") or resolved ("the mites are gone"), and not back again. */
function isOver(start: number, end: number, sentence: Sentence, evidence: Evidence): boolean {
  if (sentence.has.has('returned')) return false;
  if (sentence.pastAt >= 0 && !(sentence.lastPresentAt > sentence.pastAt && start > sentence.lastPresentAt)) {
    if (!(sentence.lastPresentAt >= 0 && sentence.lastPresentAt < sentence.pastAt)) return true;
  }
  const { mistakenAt } = sentence;
  const isMistaken = mistakenAt >= 0 && mistakenAt <= start && start - mistakenAt <= MISTAKEN_REACH;
  if (isMistaken && evidence.turnOf[mistakenAt] === evidence.turnOf[start]) return true;
  for (const hit of evidence.resolved) {
    if (hit.start < sentence.start || isDenied(hit, evidence)) continue;
    if (hit.end > sentence.end && (isAlarmed(evidence) || namesHarm(hit, evidence))) continue;
    if (hit.start >= end ? hit.start - end <= RESOLVED_AFTER : isResolvedBefore(hit, start, evidence)) return true;
  }
  return false;
}

/** "The mites are gone. But now there is mold." */
const namesHarm = (hit: Hit, evidence: Evidence): boolean =>
  [...evidence.sentences[evidence.sentenceOf[hit.start]!]!.has].some(isNamedHarm);

/** "Got rid of the mites", but not "the mites are gone but now mold". */
function isResolvedBefore(hit: Hit, start: number, evidence: Evidence): boolean {
  const near = hit.end <= start && start - hit.end <= RESOLVED_BEFORE;
  return near && evidence.clauseOf[hit.end - 1] === evidence.clauseOf[start];
}

/** "What is this fuzz on my buds?" reports harm; "what is bud rot?" and "will my plants die if …?" ask about it. */
function isOwnQuestion(start: number, { has, hypotheticalFrom }: Sentence, evidence: Evidence): boolean {
  if (has.has('modal') && (has.has('causing') || (hypotheticalFrom > start && !has.has('urgency')))) return false;
  return has.has('own') || has.has('pointing') || isAlarmed(evidence);
}

function isReport({ kind, sign }: Suspicion, sentence: Sentence): boolean {
  const isOwn = sentence.has.has('own') || sentence.has.has('pointing');
  if (sentence.has.has('generality') && !isOwn) return false;
  // "Move the flush, and add a spray against mites": what is to be done about a harm is known.
  if (sentence.asksForChange && !PEOPLE_IN_DANGER.has(kind) && !URGENT.some((concept) => sentence.has.has(concept))) {
    return false;
  }
  const isSpared = MOSTLY_MILD.has(kind) || (sign && GRADUAL.has(kind));
  return !isSpared || !sentence.has.has('mild');
}

export const isAlarmed = (evidence: Evidence): boolean => evidence.has.has('urgency') || evidence.exclamations > 1;
