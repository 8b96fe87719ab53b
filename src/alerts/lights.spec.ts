import { type Lights, lightsOf } from './lights.js';

const at = (time: string) => Date.parse(`2026-11-28T${time}:00Z`);
const all = (schedule: string | undefined, times: readonly string[]): Lights[] =>
  times.map((time) => lightsOf(schedule)(at(time)));
const TIMES = ['00:30', '05:59', '06:00', '07:59', '08:01', '17:59', '18:01', '19:59', '20:01', '23:59'];

describe('the lights', () => {
  it('are known from hours with their offset, but for the two hours after a change', () => {
    expect(all('12/12, on 06:00-18:00 UTC', TIMES)).toEqual([
      'night',
      'night',
      'either',
      'either',
      'day',
      'day',
      'either',
      'either',
      'night',
      'night',
    ]);
  });

  it.each(['08:00 to 20:00 UTC+2', '8:00–20:00 GMT+2', '01:00 - 13:00 utc-5', '11:30-23:30 UTC+05:30'])(
    'are the same by %s',
    (schedule) => {
      expect(all(schedule, TIMES)).toEqual(all('06:00-18:00 UTC', TIMES));
    },
  );

  it('may be on over midnight', () => {
    expect(all('18:00-12:00 UTC', ['23:00', '03:00', '11:59', '15:00'])).toEqual(['day', 'day', 'day', 'night']);
    expect(all('06:00-24:00 UTC', ['23:59', '02:30', '09:00'])).toEqual(['day', 'night', 'day']);
  });

  it('are always on by 24/0', () => {
    expect(new Set(all('24/0', TIMES))).toEqual(new Set(['day']));
  });

  it.each([
    undefined,
    '',
    '18/6',
    '18 h on, 6 h off',
    '06:00-18:00', // where?
    '06:00-18:00 UTC, later 08:00-20:00 UTC',
    '06:00-06:00 UTC',
    '26:00-18:00 UTC',
    '06:61-18:00 UTC',
    '06:00-18:00 UTC+20',
    '06:00-18:00 UTC+05:',
    '124/0',
    `${'x'.repeat(700)} 24/0`,
  ])('are not known from %j', (schedule) => {
    expect(new Set(all(schedule, TIMES))).toEqual(new Set(['either']));
  });

  it('takes no longer for a hostile text', () => {
    const hostile = '1:11 '.repeat(100_000);
    expect(lightsOf(hostile)(0)).toBe('either');
  });
});
