import type { GrowTargets } from '../database/rows.js';
import { targetsOf } from './targets.js';

const grow: GrowTargets = { phase: 'flowering', medium: 'hydro', environment: null, plan: null };
const NOON = Date.parse('2026-11-28T12:00:00Z');
const MIDNIGHT = Date.parse('2026-11-28T00:00:00Z');
const on = { light_schedule: '06:00-18:00 UTC' };
const ranges = (fields: Partial<GrowTargets>, at = NOON) => targetsOf({ ...grow, ...fields })(at);

describe('the targets of a grow', () => {
  it('are the wider ones of day and night where nobody knows which it is', () => {
    expect(ranges({})).toMatchObject({
      temp_c: { min: 17, max: 27 },
      humidity_pct: { min: 40, max: 60 },
      vpd_kpa: { min: 0.2, max: 1.5 },
      dew_point_margin_c: { min: 2 },
      ph: { min: 5.5, max: 6.5 },
      ec: { min: 1, max: 2.2 },
    });
    expect(ranges({}).co2_ppm).toEqual({ max: 1500 });
  });

  it('are those of the time where the plan says when the lights are on', () => {
    expect(ranges({ plan: on })).toMatchObject({ temp_c: { min: 20, max: 27 }, vpd_kpa: { min: 1, max: 1.5 } });
    expect(ranges({ plan: on }, MIDNIGHT)).toMatchObject({ temp_c: { min: 17, max: 22 }, humidity_pct: { max: 60 } });
    expect(ranges({ plan: { light_schedule: 7 } })).toEqual(ranges({}));
  });

  it('are the own ones of the grow at any time', () => {
    const environment = { temp_c: { min: 19, max: 30 }, vpd_kpa: { min: 0.9, max: 1.4 } };
    for (const at of [NOON, MIDNIGHT]) {
      expect(ranges({ environment, plan: on }, at)).toMatchObject(environment);
      expect(ranges({ environment }, at)).toMatchObject(environment);
    }
  });

  it('keep the usual limit on the side that is not given, unless it contradicts', () => {
    expect(ranges({ environment: { humidity_pct: { max: 50 } } }).humidity_pct).toEqual({ min: 40, max: 50 });
    expect(ranges({ environment: { humidity_pct: { max: 35 } } }).humidity_pct).toEqual({ max: 35 });
    expect(ranges({ environment: { humidity_pct: { min: 70 } } }).humidity_pct).toEqual({ min: 70 });
    expect(ranges({ environment: { ec: { max: null, min: 1.2 } } }).ec).toEqual({ min: 1.2, max: 2.2 });
  });

  it.each([null, 7, 'low', [], {}, { min: 'a' }, { min: Number.NaN }, { min: 60, max: 40 }])(
    'are the usual ones where %j is given',
    (humidity_pct) => {
      expect(ranges({ environment: { humidity_pct } })).toEqual(ranges({}));
    },
  );

  it('take no name that is none', () => {
    const environment = JSON.parse(
      '{"__proto__": {"min": 1}, "toString": {"min": 1}, "dew_point_margin_c": {"min": 9}}',
    );
    expect(ranges({ environment })).toEqual(ranges({}));
  });

  it('are none in a phase that is unknown', () => {
    expect(ranges({ phase: 'sleeping' })).toEqual({});
  });
});
