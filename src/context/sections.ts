import { durationOf, openSentence } from '../alerts/alert.js';
import { phaseRanges } from '../alerts/phase-ranges.js';
import type { GrowContext, GrowSnapshot, PassageRow, ProfileRow, ReadingAverages } from '../database/rows.js';
import { leafVapourPressureDeficitKpa } from '../grows/vapour-pressure-deficit.js';
import { renderPassage } from '../knowledge/passage.js';

// Every section begins with `## ` and ends with a line break: sections in a row have the sum of their tokens.

const MOST_FIELD_CHARACTERS = 600;

/** What a user typed becomes one bounded line: it can open no section and close none. */
function line(text: string): string {
  return Array.from(text.replace(/\s+/g, ' ').trim()).slice(0, MOST_FIELD_CHARACTERS).join('');
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const TARGETS: readonly (readonly [field: string, label: string, unit: string])[] = [
  ['temp_c', 'Target temperature', ' °C'],
  ['humidity_pct', 'Target humidity', ' %'],
  ['ph', 'Target pH', ''],
  ['ec', 'Target EC', ' mS/cm'],
  ['co2_ppm', 'Target CO2', ' ppm'],
];

const PLAN_LABELS: Record<string, string> = {
  nutrition: 'nutrition',
  watering: 'watering',
  light_schedule: 'light schedule',
  training: 'training',
  notes: 'notes',
};

function range(target: { readonly min?: number; readonly max?: number } | undefined): string | null {
  if (!target) return null;
  if (target.min !== undefined && target.max !== undefined) return `${target.min}-${target.max}`;
  return target.min !== undefined
    ? `at least ${target.min}`
    : target.max !== undefined
      ? `at most ${target.max}`
      : null;
}

export function growSection(grow: GrowContext): string {
  const environment = grow.environment ?? {};
  const vpd = range(environment.vpd_kpa ?? phaseRanges(grow.phase, grow.medium, 'day').vpd_kpa);
  const lines = [
    grow.strain && `Strain: ${line(grow.strain)}`,
    `Medium: ${capitalised(grow.medium)}`,
    `Phase: ${grow.phase}`,
    grow.light && `Light: ${line(grow.light)}`,
    grow.started_on && `Started on: ${grow.started_on}`,
    vpd && `Optimal VPD: ${vpd} kPa`,
    ...TARGETS.map(([field, label, unit]) => {
      const target = range(environment[field]);
      return target && `${label}: ${target}${unit}`;
    }),
    ...Object.entries(PLAN_LABELS).map(([field, label]) => {
      const text = line(String(grow.plan?.[field] ?? ''));
      return text && `Plan, ${label}: ${text}`;
    }),
    ...grow.alerts.map(
      (alert) =>
        `Open alert${alert.severity === 'critical' ? ' (critical)' : ''} for ${durationOf(alert.minutes)}: ${openSentence('en', alert)}`,
    ),
  ];
  return `## Active Grow: ${line(grow.name)}\n${bullets(lines)}`;
}

export function snapshotSection(snapshot: GrowSnapshot): string {
  const { temp_c, humidity_pct, leaf_temp_c, co2_ppm, ec, ph, day, lately, day_before } = snapshot;
  const vpd = leafVapourPressureDeficitKpa(temp_c, humidity_pct, leaf_temp_c);
  const solution = [
    co2_ppm !== null && `CO2 ${Math.round(co2_ppm)} ppm`,
    ec !== null && `EC ${ec.toFixed(2)} mS/cm`,
    ph !== null && `pH ${ph.toFixed(1)}`,
  ].filter(Boolean);
  return `## Environmental Snapshots\n${bullets([
    `Newest reading: ${snapshot.at}`,
    `Air ${temp_c.toFixed(1)} °C, ${humidity_pct.toFixed(0)} % RH${leaf_temp_c === null ? '' : `, leaf ${leaf_temp_c.toFixed(1)} °C`}, leaf VPD ${vpd.toFixed(2)} kPa`,
    solution.join(', '),
    `Last 24 hours (${day.readings} readings): ${day.temp_c_min.toFixed(1)}-${day.temp_c_max.toFixed(1)} °C, ${day.humidity_pct_min.toFixed(0)}-${day.humidity_pct_max.toFixed(0)} % RH, leaf VPD ${day.vpd_kpa_min.toFixed(2)}-${day.vpd_kpa_max.toFixed(2)} kPa`,
    day_before &&
      `Averages of the last 6 hours (change from the same hours a day before): ${trend(lately, day_before).join(', ')}`,
  ])}`;
}

const AVERAGES: readonly (readonly [field: keyof ReadingAverages, label: string, digits: number, unit: string])[] = [
  ['temp_c', '', 1, ' °C'],
  ['humidity_pct', '', 0, ' % RH'],
  ['vpd_kpa', 'leaf VPD ', 2, ' kPa'],
  ['co2_ppm', 'CO2 ', 0, ' ppm'],
  ['ec', 'EC ', 2, ' mS/cm'],
  ['ph', 'pH ', 2, ''],
];

/** The same hours of two days, because light and dark move every quantity more than a trend does. */
function trend(lately: ReadingAverages, before: ReadingAverages): string[] {
  return AVERAGES.flatMap(([field, label, digits, unit]) => {
    const [now, then] = [lately[field], before[field]];
    if (now === null) return [];
    // Of what is shown, not of what it was rounded from.
    const change = then === null ? null : Number(now.toFixed(digits)) - Number(then.toFixed(digits));
    const signed = change === null ? '' : ` (${change > 0 ? '+' : ''}${(change || 0).toFixed(digits)})`;
    return `${label}${now.toFixed(digits)}${unit}${signed}`;
  });
}

/** What is known of a person beside the conversation. */
export interface Person {
  readonly name: string | null;
  readonly profile: ProfileRow | null;
  /** Foods of the message that conflict with the profile, each with the reason. */
  readonly conflicts: readonly string[];
}

/** Empty where nothing is known. */
export function profileSection({ name, profile, conflicts }: Person): string {
  const list = (texts: readonly string[] = []) => line(texts.join(', '));
  const lines = [
    ['Name', line(name ?? '')],
    ['Allergies and intolerances', list(profile?.allergies)],
    ['Conditions and medicines', list(profile?.conditions)],
    ['Diet', line(profile?.diet ?? '')],
    ['Goals', line(profile?.goals ?? '')],
    ['Preferred language', line(profile?.language ?? '')],
    ['Conflicts found in the message', list(conflicts)],
  ].map(([label, text]) => text && `${label}: ${text}`);
  return lines.some(Boolean) ? `## Profile\n${bullets(lines)}` : '';
}

export function summarySection(summary: string): string {
  return `## Previous Conversation Summary\n${summary}\n`;
}

export const KNOWLEDGE_HEADING = '## Relevant Knowledge Base Info\n';

export const knowledgeSection = (passages: readonly PassageRow[]) =>
  KNOWLEDGE_HEADING + passages.map((passage, index) => renderPassage(passage, index + 1)).join('');

const bullets = (lines: readonly (string | null | false | undefined)[]) =>
  lines
    .filter((text) => Boolean(text))
    .map((text) => `- ${text}\n`)
    .join('');
