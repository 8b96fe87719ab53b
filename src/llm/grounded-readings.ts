import type { Phrases } from './grounded-phrases.js';
import type { GroundingLanguage, GroundingSnapshot } from './grounding.js';

export interface Reading {
  readonly label: string;
  /** With its unit, as the language writes numbers. */
  readonly value: string;
}

/** What was measured, in the order in which a grower reads it. */
export function readingsOf(
  snapshot: GroundingSnapshot,
  { readings: labels }: Phrases,
  language: GroundingLanguage,
): Reading[] {
  const reading = (label: string, value: number | null, digits: number, unit: string): Reading[] =>
    value === null || !Number.isFinite(value)
      ? []
      : [{ label, value: decimals(language, digits).format(value) + unit }];
  return [
    ...reading(labels.temperature, snapshot.temperatureC, 1, ' °C'),
    ...reading(labels.humidity, snapshot.humidityPct, 0, ' %'),
    ...reading(labels.vpd, snapshot.vpdKpa, 2, ' kPa'),
    ...reading(labels.leafTemperature, snapshot.leafTemperatureC, 1, ' °C'),
    ...reading(labels.ph, snapshot.ph, 1, ''),
    ...reading(labels.ec, snapshot.ec, 2, ' mS/cm'),
    ...reading(labels.co2, snapshot.co2Ppm, 0, ' ppm'),
  ];
}

/** An ISO 8601 time as the language writes it, in UTC. */
export function timeIn(language: GroundingLanguage, at: string): string {
  const time = new Date(at);
  return Number.isNaN(time.getTime()) ? 'UTC' : `${clock(language).format(time)} UTC`;
}

// Intl objects cost more to make than all the rest of an answer.
const made = new Map<string, unknown>();
function once<Formatter>(key: string, make: () => Formatter): Formatter {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as Formatter;
}

const decimals = (language: string, digits: number): Intl.NumberFormat =>
  once(
    `${language} ${digits}`,
    () => new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  );

const clock = (language: string): Intl.DateTimeFormat =>
  once(
    language,
    () =>
      new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23', timeZone: 'UTC' }),
  );
