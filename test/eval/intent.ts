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

/** A row, whether the lexicons were tuned with an eye on it, and what was made of it. */
type Reading = Row & { readonly isTuned: boolean; readonly found: Classification };

const TUNED = ['test/eval/intent.jsonl', 'test/eval/intent-2.jsonl'];

/**
 * Written by somebody else and only counted. Keep it so: do not look at what is made of these rows, or the figures tell
 * nothing of messages to come.
 */
const UNTOUCHED = 'test/eval/intent-3.jsonl';

const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;

const accepts = (row: Row, intent: string): boolean => intent === row.intent || intent === row.also;

const readRows = (file: string): Row[] =>
  readFileSync(resolve(file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);

const read = (row: Row, isTuned: boolean): Reading => ({ ...row, isTuned, found: classify(row.text) });

/**
 * Accuracy by language, recall and precision of emergencies, their kinds, for each set; the confusions of all and what
 * was missed in those that may be looked at; the time a message takes.
 */
export function evaluateIntent(): string {
  const [first, second] = TUNED.map((file) => readRows(file).map((row) => read(row, true))) as [Reading[], Reading[]];
  const third = readRows(UNTOUCHED).map((row) => read(row, false));
  const readings = [...first, ...second, ...third];
  return [
    `intent: ${readings.length} messages, ${microsecondsPerMessage(readings).toFixed(1)} µs each`,
    ...describePart('first set, tuned on', first),
    ...describePart('second set, tuned on', second),
    ...describePart('third set, untouched', third),
    'confusions (expected, read as):',
    ...describeConfusions(readings),
    'misses of the sets tuned on:',
    ...readings.filter((row) => row.isTuned && !accepts(row, row.found.intent)).map(describeMiss),
  ].join('\n');
}

function describePart(name: string, readings: readonly Reading[]): string[] {
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
