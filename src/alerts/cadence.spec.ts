import { array, assert, integer, property } from 'fast-check';
import { type Cadence, hear, NO_CADENCE, silentAfter } from './cadence.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const START = Date.parse('2026-11-28T10:00:00Z');

/** A reading every so often, each of which is heard at once. */
function sensor(everyMs: number, count: number, from = START, before: Cadence = NO_CADENCE): Cadence {
  let cadence = before;
  for (let index = 0; index < count; index++) {
    const at = from + index * everyMs;
    cadence = hear(cadence, [at], at);
  }
  return cadence;
}
const lastOf = ({ newestAt }: Cadence) => newestAt!;
const patienceOf = (cadence: Cadence) => silentAfter(cadence, lastOf(cadence))! - lastOf(cadence);

describe('silence', () => {
  it.each([
    [MINUTE, 30 * MINUTE],
    [5 * MINUTE, 30 * MINUTE],
    [10 * MINUTE, 50 * MINUTE],
    [HOUR, 5 * HOUR],
  ])('of a sensor that reports every %d ms begins after %d', (every, patience) => {
    expect(patienceOf(sensor(every, 2 + Math.max(8, HOUR / every)))).toBe(patience);
  });

  it('is nobody’s who never reported for an hour, nor often', () => {
    expect(silentAfter(NO_CADENCE, START)).toBeNull();
    expect(silentAfter(sensor(MINUTE, 59), START)).toBeNull();
    expect(silentAfter(sensor(MINUTE, 62), START)).not.toBeNull();
    expect(silentAfter(sensor(30 * MINUTE, 5), START)).toBeNull();
  });

  it('is not expected of somebody who measures by hand', () => {
    expect(silentAfter(sensor(8 * HOUR, 30), START)).toBeNull();
  });

  it('is told once, and not before the sensor has been regular again', () => {
    const regular = sensor(5 * MINUTE, 40);
    const back = lastOf(regular) + 3 * HOUR;
    expect(silentAfter(hear(regular, [back], back), back)).toBeNull();
    expect(silentAfter(sensor(5 * MINUTE, 14, back, regular), back)).not.toBeNull();
  });

  it('is none in an archive that is imported', () => {
    const times = Array.from({ length: 100 }, (_unused, index) => START + index * 5 * MINUTE);
    expect(silentAfter(hear(NO_CADENCE, times, START + 30 * 24 * HOUR), START + 30 * 24 * HOUR)).toBeNull();
  });

  it('waits for a logger that sends its readings every two hours', () => {
    let cadence = NO_CADENCE;
    for (let upload = 1; upload <= 5; upload++) {
      const now = START + upload * 2 * HOUR;
      const times = Array.from({ length: 24 }, (_unused, index) => now - (24 - index) * 5 * MINUTE);
      cadence = hear(cadence, times, now);
    }
    expect(patienceOf(cadence)).toBe(10 * HOUR);
  });

  it('forgets a single pause', () => {
    const before = sensor(5 * MINUTE, 40);
    const after = sensor(5 * MINUTE, 20, lastOf(before) + 20 * MINUTE, before);
    expect(patienceOf(after)).toBe(30 * MINUTE);
  });

  it('is never over before it began, and what is remembered stays small', () => {
    assert(
      property(array(integer({ min: 1, max: 12 * HOUR }), { maxLength: 60 }), (gaps) => {
        let [cadence, now] = [NO_CADENCE, START];
        for (const gap of gaps) {
          now += gap;
          cadence = hear(cadence, [now], now);
          const until = silentAfter(cadence, now);
          if (until !== null) expect(until - now).toBeGreaterThanOrEqual(30 * MINUTE);
        }
        expect(JSON.stringify(cadence).length).toBeLessThan(500);
      }),
    );
  });
});
