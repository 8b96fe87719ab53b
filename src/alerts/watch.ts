import type { ReadingRow } from '../database/rows.js';
import { type Change, type Excursion, type Severity, type Side, step } from './excursion.js';
import { METRICS, type Metric, type Range, type Ranges, TOLERANCES, type Tolerance, valuesOf } from './metric.js';

const SIDES: readonly Side[] = ['low', 'high'];

/** By `metric side`; what is quiet is not in it. */
export type Excursions = Readonly<Record<string, Excursion>>;

/** Something to tell of one side of one metric; times are those of readings, in ISO 8601. */
export interface WatchEvent {
  readonly change: Change;
  readonly metric: Metric;
  readonly side: Side;
  readonly severity: Severity;
  /** Null where the metric is not watched any more. */
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** When the excursion began. */
  readonly since: string;
  readonly at: string;
}

/**
 * Follows readings, oldest first, and tells where alerts open, get worse and end. Only the times of the readings count,
 * so that a batch that was sent late tells what readings sent at once would have told.
 */
export function watch(
  rangesAt: (at: number) => Ranges,
  before: Excursions,
  readings: readonly ReadingRow[],
): { readonly excursions: Excursions; readonly events: readonly WatchEvent[] } {
  const excursions: Record<string, Excursion> = { ...before };
  const events: WatchEvent[] = [];
  for (const reading of readings) {
    const at = Date.parse(reading.at);
    const ranges = rangesAt(at);
    const values = valuesOf(reading);
    for (const metric of METRICS) {
      const range = ranges[metric] ?? {};
      const tolerance = fitting(TOLERANCES[metric], range);
      for (const side of SIDES) {
        const name = `${metric} ${side}`;
        const known = excursions[name] ?? null;
        const limit = side === 'low' ? range.min : range.max;
        const value = values[metric];
        const tell = (change: Change, { since, open }: Excursion) =>
          events.push({
            change,
            metric,
            side,
            severity: open ?? 'warning',
            value: limit === undefined ? null : value,
            min: range.min ?? null,
            max: range.max ?? null,
            since: new Date(since ?? at).toISOString(),
            at: reading.at,
          });
        if (limit === undefined) {
          // The phase or the targets changed: nothing is held against this limit any more.
          if (known?.open) tell('resolved', known);
          delete excursions[name];
        } else if (value !== null) {
          const beyond = side === 'low' ? limit - value : value - limit;
          const { next, change } = step(known, at, beyond, tolerance);
          if (next === null) delete excursions[name];
          else excursions[name] = next;
          if (change !== null) tell(change, change === 'resolved' ? known! : next!);
        }
      }
    }
  }
  return { excursions, events };
}

/** In a narrow range the way back in shall not lead out on the other side. */
function fitting({ hysteresis, critical }: Tolerance, { min, max }: Range): Tolerance {
  const width = min === undefined || max === undefined ? Number.POSITIVE_INFINITY : max - min;
  return { hysteresis: Math.min(hysteresis, width / 4), critical };
}
