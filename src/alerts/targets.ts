import type { GrowTargets } from '../database/rows.js';
import { isObject } from '../errors/validation-rules.js';
import { TARGETS } from '../grows/grow.js';
import { lightsOf } from './lights.js';
import { METRICS, type Range, type Ranges } from './metric.js';
import { phaseRanges } from './phase-ranges.js';

/** The ranges that a grow is held to at a time in milliseconds since 1970: its own, else those of phase and medium. */
export function targetsOf({ phase, medium, environment, plan }: GrowTargets): (at: number) => Ranges {
  const day = phaseRanges(phase, medium, 'day');
  const night = phaseRanges(phase, medium, 'night');
  const overridden = (ranges: Ranges) => override(ranges, environment ?? {});
  const by = { day: overridden(day), night: overridden(night), either: overridden(wider(day, night)) };
  const lights = lightsOf(typeof plan?.light_schedule === 'string' ? plan.light_schedule : undefined);
  return (at) => by[lights(at)];
}

/** What either allows. */
function wider(one: Ranges, other: Ranges): Ranges {
  const pairs = METRICS.map((metric) => {
    const [a, b] = [one[metric], other[metric]];
    if (!a || !b) return [metric, undefined];
    return [
      metric,
      {
        ...(a.min !== undefined && b.min !== undefined && { min: Math.min(a.min, b.min) }),
        ...(a.max !== undefined && b.max !== undefined && { max: Math.max(a.max, b.max) }),
      },
    ];
  });
  return Object.fromEntries(pairs);
}

function override(ranges: Ranges, environment: Readonly<Record<string, unknown>>): Ranges {
  const own = TARGETS.flatMap((metric) => {
    const range = overriddenRange(ranges[metric] ?? {}, environment[metric]);
    return range ? [[metric, range] as const] : [];
  });
  return { ...ranges, ...Object.fromEntries(own) };
}

/** Given sides stand, the other one stays unless it contradicts; null where nothing sensible is given. */
function overriddenRange(usual: Range, given: unknown): Range | null {
  const { min, max } = isObject(given) ? given : {};
  const own = { ...(isNumber(min) && { min }), ...(isNumber(max) && { max }) };
  if (own.min === undefined && own.max === undefined) return null;
  const merged = { ...usual, ...own };
  if (merged.min === undefined || merged.max === undefined || merged.min <= merged.max) return merged;
  return own.min === undefined || own.max === undefined ? own : null;
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
