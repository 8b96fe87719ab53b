import fc from 'fast-check';
import { instantOf, isDate } from './instant.js';

describe('instantOf', () => {
  it.each([
    ['2026-11-28T12:00:00Z', '2026-11-28T12:00:00.000Z'],
    ['2026-11-28T12:00:00.1239Z', '2026-11-28T12:00:00.123Z'],
    ['2026-11-28t12:00z', '2026-11-28T12:00:00.000Z'],
    ['2026-11-28T12:00:00+02:00', '2026-11-28T10:00:00.000Z'],
    ['2026-11-28T00:30:00-05:45', '2026-11-28T06:15:00.000Z'],
    ['2024-02-29T23:59:59Z', '2024-02-29T23:59:59.000Z'],
  ])('reads %s', (text, expected) => {
    expect(new Date(instantOf(text)!).toISOString()).toBe(expected);
  });

  it.each([
    ['a date alone', '2026-11-28'],
    ['no zone', '2026-11-28T12:00:00'],
    ['a space', '2026-11-28 12:00:00Z'],
    ['an hour there is not', '2026-11-28T24:00:00Z'],
    ['a minute there is not', '2026-11-28T12:60:00Z'],
    ['a month there is not', '2026-13-01T12:00:00Z'],
    ['a day there is not', '2026-02-29T12:00:00Z'],
    ['day nought', '2026-02-00T12:00:00Z'],
    ['a zone there is not', '2026-11-28T12:00:00+25:00'],
    ['a year long past', '1999-12-31T12:00:00Z'],
    ['something behind it', '2026-11-28T12:00:00Z!'],
    ['a number', 1_790_000_000_000],
    ['a list', ['2026-11-28T12:00:00Z']],
    ['nothing', undefined],
  ])('is null for %s', (_what, value) => {
    expect(instantOf(value)).toBeNull();
  });

  it('is what was written, for every time of the century', () => {
    const century = fc.date({
      min: new Date('2000-01-01T00:00:00Z'),
      max: new Date('2100-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(fc.property(century, (time) => expect(instantOf(time.toISOString())).toBe(time.getTime())));
  });
});

describe('isDate', () => {
  it.each(['2026-11-01', '2024-02-29', '2000-02-29'])('is true for %s', (text) => expect(isDate(text)).toBe(true));
  it.each(['2026-2-1', '2026-02-29', '2026-04-31', '2026-11-01T00:00:00Z', '01.11.2026', '', 20261101, null])(
    'is false for %p',
    (value) => expect(isDate(value)).toBe(false),
  );
});
