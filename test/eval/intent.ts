import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { classify } from '../../src/intent/classify.js';

interface Row {
  readonly text: string;
  readonly language: string;
  readonly intent: string;
  /** The kind of emergency. */
  readonly kind?: string;
  /** Another intent that a careful reader would accept. */
  readonly also?: string | readonly string[];
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;

/** Accuracy per language, precision and recall of emergencies, what was missed, and the time a message takes. */
export function evaluateIntent(): string {
  const rows = readFileSync(resolve('test/eval/intent.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
  const read = rows.map((row) => ({ row, ...classify(row.text) }));
  const accepts = ({ intent, also }: Row, found: string) => found === intent || [also ?? []].flat().includes(found);
  const correct = read.filter(({ row, intent }) => accepts(row, intent));
  const flagged = read.filter(({ isEmergency }) => isEmergency);
  const emergencies = read.filter(({ row }) => row.intent === 'emergency');
  const kinds = emergencies.filter(({ row, isEmergency }) => row.kind !== undefined && isEmergency);
  const languages = [...new Set(rows.map(({ language }) => language))];
  const ofLanguage = (list: typeof read, language: string) => list.filter(({ row }) => row.language === language);

  const rounds = 20;
  const start = performance.now();
  for (let round = 0; round < rounds; round += 1) for (const { text } of rows) classify(text);
  const microseconds = ((performance.now() - start) * 1000) / rounds / rows.length;

  return [
    `intent, ${rows.length} rows of test/eval/intent.jsonl`,
    ...languages.map(
      (language) =>
        `  accuracy ${language}: ${percent(ofLanguage(correct, language).length, ofLanguage(read, language).length)}`,
    ),
    `  language found: ${percent(read.filter(({ row, language }) => row.language === language).length, rows.length)}`,
    `  emergency recall: ${percent(emergencies.filter(({ isEmergency }) => isEmergency).length, emergencies.length)}`,
    `  emergency precision: ${percent(flagged.filter(({ row }) => accepts(row, 'emergency')).length, flagged.length)}`,
    `  emergency kind: ${percent(kinds.filter(({ row, emergencyKind }) => row.kind === emergencyKind).length, kinds.length)}`,
    `  ${microseconds.toFixed(1)} µs a message`,
    'misses:',
    ...read
      .filter(({ row, intent }) => !accepts(row, intent))
      .map(({ row, intent }) => `  ${row.language} ${row.intent} read as ${intent}: ${row.text}`),
  ].join('\n');
}
