import fc from 'fast-check';
import type { ReadingRow } from '../database/rows.js';
import { HOLDS_MS, SETTLES_MS } from './excursion.js';
import type { Ranges } from './metric.js';
import { targetsOf } from './targets.js';
import { type Excursions, type WatchEvent, watch } from './watch.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const START = Date.parse('2026-11-28T00:00:00Z');
/** Only the humidity is limited, so that one metric is looked at alone. */
const RANGES: Ranges = { humidity_pct: { min: 40, max: 60 } };

const reading = (minute: number, fields: Partial<ReadingRow> = {}): ReadingRow => ({
  at: new Date(START + minute * MINUTE).toISOString(),
  temp_c: 24,
  humidity_pct: 50,
  leaf_temp_c: null,
  co2_ppm: null,
  ec: null,
  ph: null,
  ...fields,
});
const humid = (minute: number, humidity_pct: number) => reading(minute, { humidity_pct });
/** A value at each minute given. */
const humidities = (...pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([minute, value]) => humid(minute, value));
const changesIn = (events: readonly WatchEvent[]) =>
  events.map(({ change, metric, side, at }) => `${change} ${metric} ${side} ${(Date.parse(at) - START) / MINUTE}`);
const follow = (readings: readonly ReadingRow[], ranges = RANGES, before: Excursions = {}) =>
  watch(() => ranges, before, readings);
const changes = (...pairs: readonly (readonly [number, number])[]) => changesIn(follow(humidities(...pairs)).events);

describe('an alert', () => {
  it('opens at once on one reading far out of range', () => {
    const { events } = follow([humid(0, 95)]);
    expect(events).toEqual([
      {
        change: 'opened',
        metric: 'humidity_pct',
        side: 'high',
        severity: 'critical',
        value: 95,
        min: 40,
        max: 60,
        since: '2026-11-28T00:00:00.000Z',
        at: '2026-11-28T00:00:00.000Z',
      },
    ]);
    expect(changes([0, 70])).toEqual(['opened humidity_pct high 0']);
    expect(changes([0, 69.9])).toEqual([]);
    expect(changes([0, 30])).toEqual(['opened humidity_pct low 0']);
  });

  it('opens on a mild excursion once its readings span a quarter of an hour', () => {
    expect(changes([0, 62], [5, 62], [10, 62])).toEqual([]);
    const { events } = follow(humidities([0, 62], [5, 63], [10, 62], [15, 64], [20, 64]));
    expect(changesIn(events)).toEqual(['opened humidity_pct high 15']);
    expect(events[0]).toMatchObject({ severity: 'warning', value: 64, since: '2026-11-28T00:00:00.000Z' });
  });

  it('does not open where readings in range come between', () => {
    expect(changes([0, 62], [10, 60], [15, 62], [29, 62])).toEqual([]);
  });

  it('gets worse once', () => {
    expect(changes([0, 62], [15, 62], [20, 75], [25, 62], [30, 90])).toEqual([
      'opened humidity_pct high 15',
      'escalated humidity_pct high 20',
    ]);
  });

  it('is over when readings well inside span a quarter of an hour', () => {
    expect(changes([0, 90], [5, 57], [10, 57], [19, 57])).toEqual(['opened humidity_pct high 0']);
    expect(changes([0, 90], [5, 57], [20, 57])).toEqual([
      'opened humidity_pct high 0',
      'resolved humidity_pct high 20',
    ]);
    expect(changes([0, 90], [5, 59], [20, 58], [60, 57.1])).toEqual(['opened humidity_pct high 0']);
    expect(changes([0, 90], [5, 57], [10, 58], [15, 57], [29, 57])).toEqual(['opened humidity_pct high 0']);
  });

  it('is not repeated for a sensor that spikes now and then', () => {
    const spikes = Array.from({ length: 24 * 60 }, (_unused, minute) => humid(minute, minute % 45 === 0 ? 100 : 50));
    expect(changesIn(follow(spikes).events)).toEqual(['opened humidity_pct high 0', 'resolved humidity_pct high 16']);
  });

  it('opens again soon after another on two critical readings in a row, and later on one', () => {
    const over: readonly (readonly [number, number])[] = [
      [0, 90],
      [5, 50],
      [20, 50],
    ];
    const first = ['opened humidity_pct high 0', 'resolved humidity_pct high 20'];
    expect(changes(...over, [60, 90])).toEqual(first);
    expect(changes(...over, [60, 90], [61, 90])).toEqual([...first, 'opened humidity_pct high 61']);
    const later = 20 + SETTLES_MS / MINUTE;
    expect(changes(...over, [later, 90])).toEqual([...first, `opened humidity_pct high ${later}`]);
  });

  it('goes by two readings in a row however far apart, up to a day and a half', () => {
    const gap = 36 * 60;
    expect(changes([0, 62], [gap, 62])).toEqual([`opened humidity_pct high ${gap}`]);
    expect(changes([0, 62], [gap + 1, 62])).toEqual([]);
    expect(changes([0, 90], [5, 50], [5 + gap + 1, 50])).toEqual(['opened humidity_pct high 0']);
  });

  it('of one side says nothing of the other', () => {
    expect(changes([0, 90], [1, 10])).toEqual(['opened humidity_pct high 0', 'opened humidity_pct low 1']);
  });

  it('is over where its limit is not held any more', () => {
    const { excursions } = follow([humid(0, 90)]);
    const { events, excursions: after } = follow([humid(1, 90)], { humidity_pct: { min: 40 } }, excursions);
    expect(changesIn(events)).toEqual(['resolved humidity_pct high 1']);
    expect(events[0]!.value).toBeNull();
    expect(after).toEqual({});
  });

  it('stays where its metric was not measured', () => {
    const ranges = { ph: { min: 5.5, max: 6.5 } };
    const { events } = follow([reading(0, { ph: 9 }), reading(60), reading(120)], ranges);
    expect(changesIn(events)).toEqual(['opened ph high 0']);
  });

  it('can end in the narrowest range', () => {
    const ranges = { humidity_pct: { min: 50, max: 52 } };
    const readings = humidities([0, 75], [5, 51], [20, 51]);
    expect(changesIn(follow(readings, ranges).events)).toEqual([
      'opened humidity_pct high 0',
      'resolved humidity_pct high 20',
    ]);
  });
});

describe('the phase’s own ranges', () => {
  const grow = { phase: 'flowering', medium: 'hydro', environment: null, plan: null };
  const metricsOf = (fields: Partial<ReadingRow>, changed: object = {}) => {
    const { events } = watch(targetsOf({ ...grow, ...changed }), {}, [reading(0, fields)]);
    return events.map(({ metric, side }) => `${metric} ${side}`);
  };

  it.each([
    [{}, []],
    [{ temp_c: 45 }, ['temp_c high', 'vpd_kpa high']],
    [{ temp_c: 5 }, ['temp_c low']],
    [{ humidity_pct: 95 }, ['humidity_pct high', 'dew_point_margin_c low']],
    [{ humidity_pct: 95, temp_c: 26 }, ['humidity_pct high', 'vpd_kpa low', 'dew_point_margin_c low']],
    [{ humidity_pct: 20 }, ['humidity_pct low', 'vpd_kpa high']],
    [{ leaf_temp_c: 12 }, ['dew_point_margin_c low']],
    [{ ph: 9 }, ['ph high']],
    [{ ph: 4 }, ['ph low']],
    [{ ec: 4 }, ['ec high']],
    [{ co2_ppm: 6000 }, ['co2_ppm high']],
  ])('find in %j: %j', (fields, found) => {
    expect(metricsOf(fields)).toEqual(found);
  });

  it('find nothing to feed in a drying room', () => {
    expect(metricsOf({ temp_c: 18, humidity_pct: 58, ph: 9, ec: 9 }, { phase: 'drying' })).toEqual([]);
  });
});

describe('a replay', () => {
  /** Normally distributed, from two uniform numbers; seeded, so that every run is the same. */
  function noiseOf(seed: number): () => number {
    let state = seed;
    const uniform = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return (state + 1) / 4_294_967_297;
    };
    return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  }
  const day = (everyMinutes: number, valueAt: (minute: number) => number) =>
    Array.from({ length: (24 * 60) / everyMinutes }, (_unused, index) =>
      humid(index * everyMinutes, valueAt(index * everyMinutes)),
    );
  const SEEDS = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89];

  it.each([1, 2, 5, 10])(
    'of 24 hours of noise around the limit, every %d minutes, opens one alert at most',
    (every) => {
      for (const seed of SEEDS) {
        const noise = noiseOf(seed);
        const { events } = follow(day(every, () => 60 + noise()));
        expect(events.filter(({ change }) => change === 'opened').length).toBeLessThanOrEqual(1);
        expect(events.length).toBeLessThanOrEqual(2);
      }
    },
  );

  it.each([1, 5])('of noise below the limit, every %d minutes, opens none', (every) => {
    for (const seed of SEEDS) {
      const noise = noiseOf(seed);
      expect(follow(day(every, () => 59 + 0.5 * noise())).events).toEqual([]);
    }
  });

  it('of three true excursions in noise opens and ends three alerts', () => {
    const isOut = (minute: number) => [300, 700, 1100].some((from) => minute >= from && minute < from + 90);
    for (const seed of SEEDS) {
      const noise = noiseOf(seed);
      const { events } = follow(day(1, (minute) => (isOut(minute) ? 66 : 52) + 0.8 * noise()));
      expect(events.map(({ change }) => change)).toEqual([
        'opened',
        'resolved',
        'opened',
        'resolved',
        'opened',
        'resolved',
      ]);
      const found = events
        .filter(({ change }) => change === 'opened')
        .map(({ at }) => (Date.parse(at) - START) / MINUTE);
      for (const [index, from] of [300, 700, 1100].entries()) {
        expect(found[index]! - from).toBeGreaterThanOrEqual(HOLDS_MS / MINUTE);
        expect(found[index]! - from).toBeLessThanOrEqual(HOLDS_MS / MINUTE + 5);
      }
    }
  });
});

describe('whatever is measured', () => {
  const gap = fc.oneof(fc.integer({ min: 1, max: 30 * MINUTE }), fc.integer({ min: 1, max: 60 * HOUR }));
  const values = fc.record({
    temp_c: fc.double({ min: -40, max: 80, noNaN: true }),
    humidity_pct: fc.double({ min: 0, max: 100, noNaN: true }),
    leaf_temp_c: fc.option(fc.double({ min: -40, max: 80, noNaN: true })),
    co2_ppm: fc.option(fc.double({ min: 0, max: 100_000, noNaN: true })),
    ec: fc.option(fc.double({ min: 0, max: 20, noNaN: true })),
    ph: fc.option(fc.double({ min: 0, max: 14, noNaN: true })),
  });
  const series = fc.array(fc.tuple(gap, values), { minLength: 1, maxLength: 80 }).map((rows) => {
    let at = START;
    return rows.map(([after, fields]) => {
      at += after;
      return { at: new Date(at).toISOString(), ...fields };
    });
  });
  const phase = fc.constantFrom('germination', 'seedling', 'vegetative', 'flowering', 'drying', 'curing');
  const medium = fc.constantFrom('soil', 'coco', 'hydro', 'aeroponic', 'other');
  const schedule = fc.constantFrom(undefined, '24/0', '06:00-18:00 UTC');
  const targets = fc
    .tuple(phase, medium, schedule)
    .map(([phase, medium, light_schedule]) =>
      targetsOf({ phase, medium, environment: null, plan: { light_schedule } }),
    );

  it('opens, gets worse and ends in this order, on each side by itself, and is remembered as it is', () => {
    fc.assert(
      fc.property(targets, series, (rangesAt, readings) => {
        const { events, excursions } = watch(rangesAt, {}, readings);
        const open = new Map<string, string>();
        for (const { change, metric, side, severity, value, min, max, since, at } of events) {
          const name = `${metric} ${side}`;
          expect(Date.parse(since)).toBeLessThanOrEqual(Date.parse(at));
          if (change === 'opened') {
            expect(open.has(name)).toBe(false);
            open.set(name, severity);
            // It is true what an alert says.
            if (side === 'low') expect(value!).toBeLessThan(min!);
            else expect(value!).toBeGreaterThan(max!);
          } else if (change === 'escalated') {
            expect([open.get(name), severity]).toEqual(['warning', 'critical']);
            open.set(name, severity);
          } else {
            expect(open.delete(name)).toBe(true);
          }
        }
        const remembered = Object.entries(excursions).filter(([, { open }]) => open !== null);
        expect(new Map(remembered.map(([name, { open }]) => [name, open]))).toEqual(open);
      }),
    );
  });

  it('tells the same in one batch as one by one, and after its memory was stored', () => {
    fc.assert(
      fc.property(targets, series, (rangesAt, readings) => {
        const whole = watch(rangesAt, {}, readings);
        let excursions: Excursions = {};
        const events: WatchEvent[] = [];
        for (const one of readings) {
          const next = watch(rangesAt, JSON.parse(JSON.stringify(excursions)), [one]);
          excursions = next.excursions;
          events.push(...next.events);
        }
        expect(events).toEqual(whole.events);
        expect(excursions).toEqual(whole.excursions);
      }),
    );
  });

  it('is never in and out of an alert within the least duration', () => {
    fc.assert(
      fc.property(series, (readings) => {
        const { events } = follow(readings);
        for (const [index, event] of events.entries()) {
          const before = events
            .slice(0, index)
            .findLast(({ side, change }) => side === event.side && change !== 'escalated');
          if (event.change === 'resolved')
            expect(Date.parse(event.at) - Date.parse(before!.at)).toBeGreaterThanOrEqual(HOLDS_MS);
        }
      }),
    );
  });
});
