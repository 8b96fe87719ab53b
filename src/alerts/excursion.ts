import type { Tolerance } from './metric.js';

export type Severity = 'warning' | 'critical';
export type Side = 'low' | 'high';

const MINUTE_MS = 60_000;
/** A mild excursion has to last this long to be an alert, and the return from any to be its end. */
export const HOLDS_MS = 15 * MINUTE_MS;
/**
 * Two readings in a row tell what was between them, as those of somebody do who measures once a day; after a longer gap
 * the clock starts anew.
 */
const LONGEST_GAP_MS = 36 * 60 * MINUTE_MS;
/** So soon after an alert one reading alone opens none: a sensor that spikes now and then is one alarm. */
export const SETTLES_MS = 120 * MINUTE_MS;

/** What is remembered of one side of one metric between readings; times are those of readings, in ms since 1970. */
export interface Excursion {
  /** The newest reading that was looked at. */
  readonly at: number;
  /** Since when readings in a row are beyond the limit, or were until the alert; null where they are not. */
  readonly since: number | null;
  readonly open: Severity | null;
  /** Since when readings in a row are well inside again; null where they are not, or no alert is open. */
  readonly backSince: number | null;
  /** When the last alert ended, or what came too soon after it to be another one. */
  readonly endedAt: number | null;
}

export type Change = 'opened' | 'escalated' | 'resolved';

/** What a reading makes of an excursion; null where nothing is left to remember. */
export interface Step {
  readonly next: Excursion | null;
  readonly change: Change | null;
}

/**
 * One reading on one side of one metric. `beyond` is how far the value is outside its limit, negative inside it. The
 * hysteresis of `tolerance` and the least durations keep noise around the limit from raising, ending or repeating
 * an alert; what is critical waits for nothing.
 */
export function step(before: Excursion | null, at: number, beyond: number, tolerance: Tolerance): Step {
  if (before?.open) return stepWhileOpen(before, at, beyond, tolerance);
  const isCritical = beyond >= tolerance.critical;
  const endedAt = before?.endedAt ?? null;
  const isSettling = endedAt !== null && at - endedAt < SETTLES_MS;
  if (beyond <= 0) {
    if (!isSettling) return { next: null, change: null };
    const hasEnded = before !== null && before.since !== null;
    return { next: { at, since: null, open: null, backSince: null, endedAt: hasEnded ? at : endedAt }, change: null };
  }
  const earlier = follows(before, at) ? before.since : null;
  const since = earlier ?? at;
  const opens = isCritical ? !isSettling || earlier !== null : at - since >= HOLDS_MS;
  const open = opens ? (isCritical ? 'critical' : 'warning') : null;
  return { next: { at, since, open, backSince: null, endedAt }, change: opens ? 'opened' : null };
}

function stepWhileOpen(before: Excursion, at: number, beyond: number, { hysteresis, critical }: Tolerance): Step {
  if (beyond <= -hysteresis) {
    const backSince = (follows(before, at) ? before.backSince : null) ?? at;
    if (at - backSince < HOLDS_MS) return { next: { ...before, at, backSince }, change: null };
    return { next: { at, since: null, open: null, backSince: null, endedAt: at }, change: 'resolved' };
  }
  const escalates = before.open === 'warning' && beyond >= critical;
  return {
    next: { ...before, at, backSince: null, open: escalates ? 'critical' : before.open },
    change: escalates ? 'escalated' : null,
  };
}

const follows = (before: Excursion | null, at: number): before is Excursion =>
  before !== null && at - before.at <= LONGEST_GAP_MS;
