import type { StoredMessage } from '../database/rows.js';
import { AppError, type ErrorCode } from '../errors/app-error.js';
import type { TurnEvent, TurnLog } from './turn-log.js';

/** Events as another node reads them: what is said once and needs no number, for the log counts by itself. */
type Written = readonly ['chunk', string] | readonly ['done', StoredMessage] | readonly ['error', ErrorCode, string];

export function writeEvents(events: readonly TurnEvent[]): string {
  return JSON.stringify(
    events.map((event): Written => {
      if (event.type === 'chunk') return ['chunk', event.chunk];
      if (event.type === 'done') return ['done', event.message];
      return ['error', event.error.code, event.error.message];
    }),
  );
}

/** Appends what the log does not have yet of a batch whose last event has the number `last`. */
export function readEvents(log: TurnLog, batch: string, last: number): void {
  const events = JSON.parse(batch) as Written[];
  const known = log.lastSeq - (last - events.length);
  for (const event of events.slice(known)) {
    if (event[0] === 'chunk') log.chunk(event[1]);
    else if (event[0] === 'done') log.done(event[1]);
    else log.fail(new AppError(event[1], event[2]));
  }
}
