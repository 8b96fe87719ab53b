import type { Evidence, Sentence } from './evidence.js';
import { isHappening } from './happening.js';
import type { Intent } from './intent.js';
import type { Hit } from './matcher.js';

/** A change verb and the part of the plan it changes stand at most so many words apart. */
const CHANGE_REACH = 9;
/** Words that ask for a reading and the reading. */
const DATA_REACH = 10;

/** What a message wants that is no emergency. */
export function findRequest(evidence: Evidence): Exclude<Intent, 'emergency'> {
  if (evidence.has.has('explain')) return 'question';
  if (evidence.sentences.some((sentence) => asksForChange(sentence, evidence))) return 'adjust_plan';
  if (evidence.sentences.some((sentence) => asksForDiagnosis(sentence, evidence))) return 'diagnostics';
  return evidence.sentences.some((sentence) => sentence.questionFrom >= 0) ? 'question' : 'general';
}

/** An order or a wish ("raise the EC", "can you move the flush"), not a question ("should I raise it?"). */
function asksForChange(sentence: Sentence, evidence: Evidence): boolean {
  let wishEnd = -1;
  let order: Hit | undefined;
  for (const hit of sentence.hits) {
    if (hit.concept === 'wish') wishEnd = Math.max(wishEnd, hit.end);
    else if (hit.concept === 'changeVerb') {
      const opens = hit.start === sentence.start || evidence.clauseOf[hit.start] !== evidence.clauseOf[hit.start - 1];
      const wished = wishEnd === hit.start;
      const asked = sentence.questionFrom >= 0 && sentence.questionFrom < hit.start && !wished;
      if ((opens || wished) && !asked && evidence.negationBefore[hit.start]! < 0) order = hit;
    } else if (hit.concept === 'planPart' && order !== undefined && hit.start >= order.start) {
      if (hit.end - order.start <= CHANGE_REACH) return true;
    }
  }
  return false;
}

/** The writer's own plants: a symptom told, their state asked for, or their data. */
function asksForDiagnosis(sentence: Sentence, evidence: Evidence): boolean {
  const { has } = sentence;
  if (has.has('diagnose') || has.has('stateQuestion')) return true;
  if (has.has('data') && (asksForData(sentence) || (has.has('number') && sentence.questionFrom < 0))) return true;
  return tellsSymptom(sentence, evidence);
}

function tellsSymptom(sentence: Sentence, evidence: Evidence): boolean {
  const isPlant = ['plant', 'leaf', 'bud', 'root', 'stem', 'own', 'data'] as const;
  if (!isPlant.some((concept) => evidence.has.has(concept))) return false;
  return sentence.hits.some(
    (hit) =>
      (hit.concept === 'symptom' || hit.concept === 'fallen') &&
      isHappening({ kind: 'dying', told: [hit], sign: false }, evidence),
  );
}

/** "show me the humidity", "what's my VPD?", but not "what should my VPD be?". */
function asksForData(sentence: Sentence): boolean {
  if (sentence.has.has('ideal')) return false;
  const owned = sentence.has.has('own') || sentence.has.has('present');
  let asked = sentence.questionFrom >= 0 && owned ? sentence.questionFrom : -1;
  for (const hit of sentence.hits) {
    if (hit.concept === 'showVerb') asked = Math.max(asked, hit.start);
    else if (hit.concept === 'data' && asked >= 0 && hit.start - asked <= DATA_REACH) return true;
  }
  return false;
}
