import type { Evidence, Sentence } from './evidence.js';
import { isReal } from './happening.js';
import type { Intent } from './intent.js';

/** Words that ask for a reading and the reading. */
const DATA_REACH = 10;
/** "Humidity?", "stats please": so few words around a reading ask for it. */
const BARE_REQUEST = 3;

/** What a message wants that is no emergency. */
export function findRequest(evidence: Evidence): Exclude<Intent, 'emergency'> {
  if (evidence.has.has('explain')) return 'question';
  if (evidence.sentences.some((sentence) => sentence.asksForChange)) return 'adjust_plan';
  if (evidence.sentences.some((sentence) => asksForDiagnosis(sentence, evidence))) return 'diagnostics';
  if (evidence.has.has('smallTalk')) return 'general';
  return evidence.sentences.some((sentence) => sentence.questionFrom >= 0 || sentence.has.has('askingWhole'))
    ? 'question'
    : 'general';
}

/** The writer's own plants: a symptom told, their state asked for, or their data. */
function asksForDiagnosis(sentence: Sentence, evidence: Evidence): boolean {
  const { has, hits, questionFrom } = sentence;
  if (has.has('diagnose')) return true;
  if (hits.some((hit) => hit.concept === 'stateQuestion' && !isSupposed(hit.start, sentence))) return true;
  const isReading = has.has('number') && questionFrom < 0 && !has.has('generality');
  if (has.has('data') && (asksForData(sentence) || isReading)) return true;
  return tellsSymptom(sentence, evidence);
}

function tellsSymptom(sentence: Sentence, evidence: Evidence): boolean {
  const { has } = sentence;
  if (has.has('thriving') && !has.has('limited') && !has.has('contrast')) return false;
  const isPlant = ['plant', 'leaf', 'bud', 'root', 'stem', 'own', 'pointing', 'data', 'planPart', 'medium'] as const;
  if (!isPlant.some((concept) => evidence.has.has(concept))) return false;
  return sentence.hits.some(
    (hit) =>
      (hit.concept === 'symptom' || hit.concept === 'fallen' || hit.concept === 'collapsing') &&
      isReal({ kind: 'dying', told: [hit], sign: false }, evidence),
  );
}

const isSupposed = (at: number, { hypotheticalFrom }: Sentence): boolean =>
  hypotheticalFrom >= 0 && hypotheticalFrom <= at;

/** "show me the humidity", "what's my VPD?", but not "what should my VPD be?". */
function asksForData(sentence: Sentence): boolean {
  if (sentence.has.has('ideal') || isSupposed(sentence.start, sentence)) return false;
  if (sentence.end - sentence.start <= BARE_REQUEST) return !sentence.has.has('negation');
  const owned = sentence.has.has('own') || sentence.has.has('present');
  const asked = sentence.questionFrom >= 0 && owned ? sentence.questionFrom : Number.NEGATIVE_INFINITY;
  let shown = asked;
  let shownBefore = asked;
  let data = Number.NEGATIVE_INFINITY;
  for (const hit of sentence.hits) {
    if (isSupposed(hit.start, sentence)) break;
    if (hit.concept === 'showVerb' && hit.start > shown) {
      shownBefore = shown;
      shown = hit.start;
    } else if (hit.concept === 'data') {
      data = hit.start;
    } else continue;
    // "Report" is a verb and data; it cannot be both at once.
    const verb = shown === data ? shownBefore : shown;
    if (Math.abs(data - verb) <= DATA_REACH || data - asked <= DATA_REACH) return true;
  }
  return false;
}
