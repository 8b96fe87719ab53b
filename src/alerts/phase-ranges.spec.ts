import { METRICS, TOLERANCES } from './metric.js';
import { CLIMATE, phaseRanges, SOLUTION, SOURCES } from './phase-ranges.js';

const PHASES = Object.keys(CLIMATE);
const MEDIA = Object.keys(SOLUTION);
const TIMES = ['day', 'night'] as const;
const cases = PHASES.flatMap((phase) => MEDIA.flatMap((medium) => TIMES.map((time) => ({ phase, medium, time }))));
/** What a sensor can report, as the table of readings has it. */
const POSSIBLE: Record<string, readonly [number, number]> = {
  temp_c: [-40, 80],
  humidity_pct: [0, 100],
  vpd_kpa: [-2, 10],
  dew_point_margin_c: [-5, 60],
  co2_ppm: [0, 100_000],
  ph: [0, 14],
  ec: [0, 20],
};

describe('the ranges of phases and media', () => {
  it.each(cases)('are possible and ordered in $phase, $medium, by $time', ({ phase, medium, time }) => {
    const ranges = phaseRanges(phase, medium, time);
    expect(Object.keys(ranges).length).toBeGreaterThan(2);
    for (const [metric, { min, max }] of Object.entries(ranges)) {
      const [least, most] = POSSIBLE[metric]!;
      expect(min ?? max).toBeDefined();
      expect(min ?? least).toBeGreaterThanOrEqual(least);
      expect(max ?? most).toBeLessThanOrEqual(most);
      expect(min ?? Number.NEGATIVE_INFINITY).toBeLessThan(max ?? Number.POSITIVE_INFINITY);
    }
  });

  it('feed nothing that was harvested', () => {
    for (const { phase, medium, time } of cases) {
      const { ph, ec } = phaseRanges(phase, medium, time);
      const isAlive = !['drying', 'curing'].includes(phase);
      expect([ph !== undefined, ec !== undefined]).toEqual([isAlive, isAlive]);
    }
  });

  it('are warmer by day than by night, and drier with every phase', () => {
    for (const { day, night } of Object.values(CLIMATE)) {
      expect(day.temp_c!.min).toBeGreaterThanOrEqual(night.temp_c!.min!);
      expect(day.temp_c!.max).toBeGreaterThanOrEqual(night.temp_c!.max!);
    }
    const driest = ['seedling', 'vegetative', 'flowering'].map(
      (phase) => phaseRanges(phase, 'soil', 'day').humidity_pct!.max!,
    );
    expect(driest).toEqual([...driest].sort((a, b) => b - a));
  });

  it('each name sources that are there', () => {
    for (const { sources } of [...Object.values(CLIMATE), ...Object.values(SOLUTION)]) {
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(SOURCES[source]).toMatch(/, https?:\/\/\S+$/);
    }
    const named = new Set([...Object.values(CLIMATE), ...Object.values(SOLUTION)].flatMap(({ sources }) => sources));
    expect([...named].sort()).toEqual(Object.keys(SOURCES).sort());
  });

  it('are none for a phase that nobody knows, and those of the air for such a medium', () => {
    expect(phaseRanges('constructor', 'soil', 'day')).toEqual({});
    expect(phaseRanges('flowering', 'toString', 'day')).toEqual(CLIMATE.flowering.day);
  });
});

describe('the tolerances', () => {
  it('are of every metric, and critical is further away than the way back', () => {
    expect(Object.keys(TOLERANCES).sort()).toEqual([...METRICS].sort());
    for (const { hysteresis, critical } of Object.values(TOLERANCES)) {
      expect(hysteresis).toBeGreaterThan(0);
      expect(critical).toBeGreaterThan(hysteresis);
    }
  });
});
