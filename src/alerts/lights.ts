/** Whether the lights are on: `either` where nobody can tell, or where they changed too recently for the air to follow. */
export type Lights = 'day' | 'night' | 'either';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** Air cools by some 2 °C an hour, and its humidity peaks in the first two hours of the dark. */
const FOLLOWS_AFTER_MS = 120 * MINUTE_MS;

/** A schedule longer than this is a story. */
const MOST_CHARACTERS = 600;
const ALWAYS_ON = /\b24 ?\/ ?0\b/;
const SPAN =
  /\b(\d{1,2}):(\d{2}) ?(?:-|–|to) ?(\d{1,2}):(\d{2}) ?(?:UTC|GMT)(?:([+-])(\d{1,2})(?::(\d{2}))?)?(?![\d:+-])/gi;

/**
 * Reads a light schedule as growers write it: `24/0` is always on, and hours with their offset, as in `06:00-24:00 UTC`
 * or `06:00-18:00 UTC+2`, say when. `18/6` says how long but not when, and hours alone not where.
 */
export function lightsOf(schedule: string | undefined): (at: number) => Lights {
  const text = (schedule ?? '').slice(0, MOST_CHARACTERS).replace(/\s+/g, ' ');
  if (ALWAYS_ON.test(text)) return () => 'day';
  const spans = [...text.matchAll(SPAN)];
  const span = spans.length === 1 ? spans[0]! : null;
  if (span === null) return () => 'either';
  const offset = offsetOf(span[5], span[6], span[7]);
  const [on, off] = [timeOfDay(span[1]!, span[2]!, offset), timeOfDay(span[3]!, span[4]!, offset)];
  if (on === null || off === null || on === off) return () => 'either';
  return (at) => {
    const sinceOn = modulo(at - on, DAY_MS);
    const sinceOff = modulo(at - off, DAY_MS);
    if (Math.min(sinceOn, sinceOff) < FOLLOWS_AFTER_MS) return 'either';
    return sinceOn < sinceOff ? 'day' : 'night';
  };
}

/** In minutes. */
function offsetOf(sign = '+', hours = '0', minutes = '0'): number {
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** Milliseconds after midnight in UTC; null where there is no such time. */
function timeOfDay(hours: string, minutes: string, offset: number): number | null {
  const time = Number(hours) * 60 + Number(minutes);
  if (Number(minutes) > 59 || time > 24 * 60 || Math.abs(offset) > 14 * 60) return null;
  return modulo((time - offset) * MINUTE_MS, DAY_MS);
}

const modulo = (value: number, by: number) => ((value % by) + by) % by;
