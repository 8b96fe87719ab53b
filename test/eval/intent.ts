import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { classify } from '../../src/intent/classify.js';
import { type Classification, INTENTS, LANGUAGES } from '../../src/intent/intent.js';

interface Row {
  readonly text: string;
  readonly language: string;
  readonly intent: string;
  /** The kind of emergency. */
  readonly kind?: string;
  /** Another intent that a careful reader would accept. */
  readonly also?: string;
}

/** A row and what was made of it. */
type Reading = Row & { readonly found: Classification };

/**
 * The set falls into two halves by a hash of the text. The lexicons were written with an eye on the first half
 * only, so the second tells how well they do on messages nobody looked at. Keep it so: do not tune on its misses.
 */
const isTuned = (row: Row): boolean => createHash('sha1').update(row.text).digest()[0]! % 2 === 0;

const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;

const accepts = (row: Row, intent: string): boolean => intent === row.intent || intent === row.also;

/**
 * Accuracy by language and half, recall and precision of emergencies, their kinds, the confusions, what was missed
 * in the half that may be looked at, and the time a message takes.
 */
export function evaluateIntent(): string {
  const rows = readFileSync(resolve('test/eval/intent.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
  const readings = rows.map((row): Reading => ({ ...row, found: classify(row.text) }));
  const tuned = readings.filter(isTuned);
  const untouched = readings.filter((row) => !isTuned(row));
  return [
    `intent: ${rows.length} messages, ${microsecondsPerMessage(rows).toFixed(1)} µs each`,
    ...describeHalf('tuned half', tuned),
    ...describeHalf('untouched half', untouched),
    'confusions (expected, read as):',
    ...describeConfusions(readings),
    'misses of the tuned half:',
    ...tuned.filter((row) => !accepts(row, row.found.intent)).map(describeMiss),
  ].join('\n');
}

function describeHalf(name: string, readings: readonly Reading[]): string[] {
  const emergencies = readings.filter((row) => row.intent === 'emergency');
  // A message that may be read either way is no miss when it is not flagged, and no false alarm when it is.
  const certain = emergencies.filter((row) => row.also === undefined);
  const flagged = readings.filter((row) => row.found.isEmergency);
  const kinds = emergencies.filter((row) => row.found.isEmergency);
  const isRight = (row: Reading): boolean => accepts(row, row.found.intent);
  return [
    `${name}:`,
    `  accepted intent      ${percent(readings.filter(isRight).length, readings.length)}`,
    ...LANGUAGES.map((language) => {
      const spoken = readings.filter((row) => row.language === language);
      return `    ${language}                 ${percent(spoken.filter(isRight).length, spoken.length)}`;
    }),
    `  emergency recall     ${percent(certain.filter((row) => row.found.isEmergency).length, certain.length)}`,
    `  emergency precision  ${percent(flagged.filter((row) => accepts(row, 'emergency')).length, flagged.length)}`,
    `  emergency kind       ${percent(kinds.filter((row) => row.kind === row.found.emergencyKind).length, kinds.length)}`,
    `  language             ${percent(readings.filter((row) => row.language === row.found.language).length, readings.length)}`,
  ];
}

const describeConfusions = (readings: readonly Reading[]): string[] =>
  INTENTS.flatMap((expected) =>
    INTENTS.map((read) => {
      const confused = readings.filter(
        (row) => row.intent === expected && row.found.intent === read && !accepts(row, read),
      );
      return confused.length > 0 ? `  ${expected}, ${read}: ${confused.length}` : '';
    }),
  ).filter((line) => line !== '');

const describeMiss = (row: Reading): string =>
  `  ${row.language} ${row.intent} read as ${row.found.intent} ${row.found.emergencyKind ?? ''}: ${row.text}`;

function microsecondsPerMessage(rows: readonly Row[]): number {
  const rounds = 20;
  const classifyAll = (): void => {
    for (const { text } of rows) classify(text);
  };
  for (let round = 0; round < rounds; round += 1) classifyAll();
  const start = performance.now();
  for (let round = 0; round < rounds; round += 1) classifyAll();
  return ((performance.now() - start) * 1000) / rounds / rows.length;
}
