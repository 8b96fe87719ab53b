import { readingsOf } from './reading.js';

const NOW = Date.parse('2026-11-28T12:00:00.000Z');
const good = { temp_c: 25, humidity_pct: 60 };

describe('readingsOf', () => {
  it('takes one reading, or many in their order', () => {
    expect(readingsOf({ ...good, at: '2026-11-28T13:00:00+02:00' }, NOW)).toEqual([
      { ...good, at: '2026-11-28T11:00:00.000Z' },
    ]);
    const readings = [3, 1, 2].map((minute) => ({ ...good, ph: minute, at: `2026-11-28T11:0${minute}:00.000Z` }));
    expect(readingsOf({ readings }, NOW)).toEqual(readings);
  });

  it('gives those without a time the time of arrival, a millisecond apart and none of them later', () => {
    const at = '2026-11-28T11:00:00.000Z';
    const times = readingsOf({ readings: [good, { ...good, at }, good, { ...good, at: null }] }, NOW).map(
      (reading) => reading.at,
    );
    expect(times).toEqual(['2026-11-28T11:59:59.998Z', at, '2026-11-28T11:59:59.999Z', '2026-11-28T12:00:00.000Z']);
  });

  it('leaves out what is null or unknown: nobody brings a VPD along', () => {
    const given = { ...good, leaf_temp_c: null, ec: undefined, vpd_kpa: 3, grow_id: 'x', note: 'hello' };
    expect(readingsOf(given, NOW)).toEqual([{ ...good, at: '2026-11-28T12:00:00.000Z' }]);
  });

  it('takes every limit itself', () => {
    const least = { temp_c: -40, humidity_pct: 0, leaf_temp_c: -40, co2_ppm: 0, ec: 0, ph: 0 };
    const most = { temp_c: 80, humidity_pct: 100, leaf_temp_c: 80, co2_ppm: 100_000, ec: 20, ph: 14 };
    expect(readingsOf({ readings: [least, most] }, NOW)).toMatchObject([least, most]);
  });

  it('takes for 0 what the column cannot tell from it', () => {
    expect(readingsOf({ temp_c: -1e-320, humidity_pct: 5e-324, ec: 1e-46, ph: 1e-40 }, NOW)).toMatchObject([
      { temp_c: 0, humidity_pct: 0, ec: 0, ph: 1e-40 },
    ]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, '25', null, true, [25]])('refuses %p for a number', (value) => {
    expect(() => readingsOf({ ...good, temp_c: value }, NOW)).toThrow('temp_c must be a number between -40 and 80');
  });

  it('names the first row that is wrong, whatever is wrong with it', () => {
    const row = (fields: object) => ({ readings: [good, { ...good, ...fields }] });
    expect(() => readingsOf(row({ ec: 21 }), NOW)).toThrow('readings[1].ec must be a number between 0 and 20');
    expect(() => readingsOf(row({ at: 'now' }), NOW)).toThrow('readings[1].at must be an ISO 8601 time');
    expect(() => readingsOf(row({ at: '2026-11-28T12:05:01Z' }), NOW)).toThrow(
      'readings[1].at must not be in the future',
    );
    expect(() => readingsOf({ readings: [good, null] }, NOW)).toThrow('readings[1] must be an object');
  });
});
