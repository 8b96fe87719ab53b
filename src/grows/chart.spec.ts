import fc from 'fast-check';
import { chartOf } from './chart.js';

const NOW = Date.parse('2026-11-28T12:00:00.000Z');
const from = '2026-11-01T00:00:00Z';
const to = '2026-11-02T00:00:00Z';

describe('chartOf', () => {
  it('is the last 24 hours in ten minutes each', () => {
    expect(chartOf({}, NOW)).toEqual({
      from: '2026-11-27T12:00:00.000Z',
      to: '2026-11-28T12:00:00.000Z',
      bucket_seconds: 600,
    });
  });

  it('is up to now where only the beginning is given, and of 24 hours where only the end is', () => {
    expect(chartOf({ from }, NOW)).toMatchObject({ from: '2026-11-01T00:00:00.000Z', to: '2026-11-28T12:00:00.000Z' });
    expect(chartOf({ to }, NOW)).toMatchObject({ from: '2026-11-01T00:00:00.000Z', to: '2026-11-02T00:00:00.000Z' });
  });

  it('reads an offset whose plus came as a space', () => {
    expect(chartOf({ from: '2026-11-01T02:00:00 02:00', to }, NOW).from).toBe('2026-11-01T00:00:00.000Z');
  });

  it.each([
    ['90', 90],
    ['90s', 90],
    ['10m', 600],
    ['1h', 3600],
    ['1d', 86_400],
    ['366d', 31_622_400],
  ])('reads a bucket of %s', (bucket, seconds) => {
    expect(chartOf({ from, to, bucket }, NOW).bucket_seconds).toBe(seconds);
  });

  it.each(['', '0', '0h', '-1', '1.5h', '1w', '1 h', 'h', '367d', '9999999999', ['1h', '1h']])(
    'refuses a bucket of %p',
    (bucket) => {
      expect(() => chartOf({ from, to, bucket }, NOW)).toThrow('bucket must be a duration from 1s to 366d');
    },
  );

  it('refuses more than 2000 buckets and says which would do', () => {
    expect(() => chartOf({ from, to, bucket: '43s' }, NOW)).toThrow('bucket must be at least 44 seconds for this span');
    expect(chartOf({ from, to, bucket: '44s' }, NOW).bucket_seconds).toBe(44);
  });

  it.each([
    [{ from: to, to: from }, 'from must be before to'],
    [{ from: to, to }, 'from must be before to'],
    [{ from: '2026-11-01' }, 'from must be an ISO 8601 time with its zone'],
    [{ to: [to, to] }, 'to must be an ISO 8601 time with its zone'],
  ])('refuses %p', (query, sentence) => {
    expect(() => chartOf(query, NOW)).toThrow(sentence);
  });

  it('has at most 200 buckets by itself, and at least 50 where that many seconds are in the span', () => {
    const years = fc.integer({ min: 50, max: 10 * 366 * 86_400 });
    fc.assert(
      fc.property(years, (seconds) => {
        const { bucket_seconds } = chartOf({ from: new Date(NOW - seconds * 1000).toISOString() }, NOW);
        expect(seconds / bucket_seconds).toBeLessThanOrEqual(200);
        expect(seconds / bucket_seconds).toBeGreaterThanOrEqual(40);
      }),
    );
  });
});
