import type { AlertRow, OpenAlert } from '../database/rows.js';
import { METRICS, type Metric, UNITS } from './metric.js';
import { languageOf, phrasesIn } from './phrases.js';

/** An alert as its owner's clients see it. */
export interface Alert extends AlertRow {
  /** Of value, min and max; empty where they have none. */
  readonly unit: string;
  /** A sentence in the language that the owner last wrote in. */
  readonly message: string;
}

const DIGITS = 3;

export function alertIn(language: string, row: AlertRow): Alert {
  const value = Number(row.value.toFixed(DIGITS));
  return { ...row, value, unit: unitOf(row.metric), message: sentence(language, row, row.resolved_at !== null) };
}

/** What is wrong, in a sentence with numbers and units; a silence is as long as it has become. */
export const openSentence = (language: string, alert: OpenAlert): string =>
  sentence(language, alert.side === 'silent' ? { ...alert, value: alert.minutes } : alert, false);

/** As grown people say it: minutes, from two hours on hours. */
export const durationOf = (minutes: number): string =>
  minutes < 120 ? `${Math.round(minutes)} min` : `${Math.round(minutes / 60)} h`;

const MOST_DIGITS: Readonly<Record<Metric, number>> = {
  temp_c: 1,
  humidity_pct: 1,
  vpd_kpa: 2,
  dew_point_margin_c: 1,
  co2_ppm: 0,
  ph: 2,
  ec: 2,
};

const isMetric = (name: string): name is Metric => METRICS.some((metric) => metric === name);
const unitOf = (metric: string) => (isMetric(metric) ? UNITS[metric] : 'min');

function sentence(
  language: string,
  { metric, side, value, min, max }: Pick<AlertRow, 'metric' | 'side' | 'value' | 'min' | 'max'>,
  isOver: boolean,
): string {
  const phrases = phrasesIn(language);
  if (!isMetric(metric)) return isOver ? phrases.heardAgain(durationOf(value)) : phrases.silent(durationOf(value));
  const limit = (side === 'low' ? min : max) ?? value;
  const shown = (number: number, digits: number) => formatOf(languageOf(language), digits).format(number);
  const usual = MOST_DIGITS[metric];
  // "60 %, above 60 %" says nothing.
  const digits = isOver || shown(value, usual) !== shown(limit, usual) ? usual : DIGITS;
  const withUnit = (number: number) => shown(number, digits) + (UNITS[metric] && ` ${UNITS[metric]}`);
  const subject = phrases.subjects[metric];
  if (isOver) return (side === 'low' ? phrases.wasBelow : phrases.wasAbove)(subject, withUnit(limit));
  return (side === 'low' ? phrases.isBelow : phrases.isAbove)(subject, withUnit(value), withUnit(limit));
}

// An Intl object costs more to make than all the rest of a sentence.
const formats = new Map<string, Intl.NumberFormat>();
function formatOf(language: string, maximumFractionDigits: number): Intl.NumberFormat {
  const key = `${language} ${maximumFractionDigits}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(language, { maximumFractionDigits, useGrouping: false });
  formats.set(key, made);
  return made;
}
