import type { Evidence, Sentence } from './evidence.js';
import type { Concept } from './lexicon.js';
import type { Hit } from './matcher.js';

/** A change verb and the part of the plan it changes stand at most so many words apart. */
const CHANGE_REACH = 9;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** An order or a wish ("raise the EC", "can you move the flush"), not a question ("should I raise it?"). */
export function asksForChange(sentence: Sentence, evidence: Pick<Evidence, 'clauseOf' | 'negationBefore'>): boolean {
  let wish: Span | undefined;
  let opening: Hit | undefined;
  let order: Hit | undefined;
  // "Remind me when it's time to flush": the second verb is the part that the first one names.
  let orderBefore: Hit | undefined;
  let part: Hit | undefined;
  let firstPart: Hit | undefined;
  for (const hit of sentence.hits) {
    if (hit.concept === 'wish') {
      // Wishes come in pieces that touch: "please" "can you".
      const goesOn = wish !== undefined && hit.start <= wish.end;
      wish = goesOn ? { start: wish!.start, end: Math.max(wish!.end, hit.end) } : hit;
    } else if (hit.concept === 'opening') {
      if (opening === undefined || hit.end >= opening.end) opening = hit;
    } else if (hit.concept === 'planPart') {
      part = hit;
      firstPart ??= hit;
      if (isInReach(order, hit) || isInReach(orderBefore, hit)) return true;
    } else if (hit.concept === 'changeAtEnd') {
      if (hit.end === sentence.end && opensWith(firstPart, sentence)) return true;
    } else if (hit.concept === 'changeVerb' && evidence.negationBefore[hit.start]! < 0) {
      if (isOrder(hit, [wish, opening], sentence, evidence)) {
        if (order !== undefined && order.start < hit.start) orderBefore = order;
        order = hit;
      } else if (comesLast(hit, wish, part, sentence)) return true;
    } else if (hit.concept === 'changed' && comesLast(hit, wish, part, sentence)) return true;
  }
  return isValueAskedFor(sentence);
}

const isInReach = (order: Hit | undefined, part: Hit): boolean =>
  order !== undefined && part.start > order.start && part.end - order.start <= CHANGE_REACH;

/** "Gießintervall auf zwei Tage ändern", "Das Licht auf 18 Stunden stellen". */
const opensWith = (part: Hit | undefined, { start, questionFrom }: Sentence): boolean =>
  part !== undefined && part.start <= start + 1 && questionFrom < 0;

/** What tells of a state rather than asking for one. */
const TOLD: readonly Concept[] = ['showVerb', 'own', 'urgency', 'symptom'];

/** "26 degrees by day please". */
const isValueAskedFor = ({ has, questionFrom }: Sentence): boolean =>
  has.has('please') &&
  has.has('planPart') &&
  has.has('number') &&
  questionFrom < 0 &&
  !TOLD.some((concept) => has.has(concept));

function isOrder(
  verb: Hit,
  before: readonly (Span | undefined)[],
  sentence: Sentence,
  { clauseOf }: Pick<Evidence, 'clauseOf'>,
): boolean {
  const leading = before.find((span) => span?.end === verb.start);
  if (leading !== undefined) return !isAsked(leading.start, sentence);
  const opensClause = verb.start === sentence.start || clauseOf[verb.start] !== clauseOf[verb.start - 1];
  return opensClause && !isAsked(verb.start, sentence);
}

/** "Ich möchte den Dünger halbieren", "I need the plan changed". */
function comesLast(verb: Hit, wish: Span | undefined, part: Hit | undefined, sentence: Sentence): boolean {
  if (wish === undefined || part === undefined || isAsked(wish.start, sentence)) return false;
  return part.start >= wish.end && part.end <= verb.start;
}

const isAsked = (at: number, sentence: Sentence): boolean => sentence.questionFrom >= 0 && sentence.questionFrom < at;
