import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { ASSISTANT, type Assistant } from '../assistants/assistant.js';
import { DATABASE, type Database } from '../database/database.js';
import type { AlertRow, AlertWatch } from '../database/rows.js';
import { notFound } from '../errors/app-error.js';
import { type Alert, alertIn } from './alert.js';
import { AlertFeed } from './alert-feed.js';
import { type Cadence, hear, NO_CADENCE, silentAfter } from './cadence.js';
import { targetsOf } from './targets.js';
import { type Excursions, type WatchEvent, watch } from './watch.js';

const MOST_READINGS = 1000;
/** Each is a portion of readings, or one that another node was faster with. */
const MOST_ATTEMPTS = 50;
const MOST_SILENCES = 200;
/** What was over longer ago than this is history, and nobody's phone rings for it. */
const NEWS_MS = 24 * 3_600_000;

/** What is remembered of a grow between its readings. */
interface WatchState {
  readonly excursions: Excursions;
  readonly cadence: Cadence;
}

/** Finds alerts in readings, keeps them, and tells of them. */
@Injectable()
export class AlertsService {
  private readonly log = new Logger('Alerts');

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(ASSISTANT) private readonly assistant: Assistant,
    private readonly feed: AlertFeed,
  ) {}

  /**
   * Judges the readings of a grow that nobody judged yet, on whichever node they were stored. Never rejects: readings
   * that could not be judged now are judged with the next ones.
   */
  async judge(owner: string, grow: string): Promise<void> {
    try {
      for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
        const isThrough = await this.judgeSome(owner, grow);
        if (isThrough) return;
      }
      this.log.warn({ grow }, 'Readings of a grow are left to be judged with the next ones: there are too many');
    } catch (error) {
      this.log.warn({ err: error, grow }, 'Readings of a grow could not be judged');
    }
  }

  /** Tells of sensors that fell silent; any number of nodes may ask at once. */
  async sweepSilence(): Promise<void> {
    const found = await this.database.call('raise_silence', {
      assistant: this.assistant.name,
      sweep: randomUUID(),
      most: MOST_SILENCES,
    });
    for (const { owner, language, alert } of found.raised) this.feed.publish(owner, alertIn(language, alert));
    for (const { owner, grow } of found.unjudged) await this.judge(owner, grow);
  }

  /** Newest first. @throws AppError NOT_FOUND where the grow is not the owner's. */
  async list(owner: string, grow: string | null, open: boolean | null, limit: number): Promise<Alert[]> {
    const args = { assistant: this.assistant.name, owner, grow, open, limit };
    const found = await this.database.call('list_alerts', args);
    if (found === null) throw notFound('The grow');
    return found.alerts.map((row) => alertIn(found.language, row));
  }

  /** @throws AppError NOT_FOUND where the alert is not the owner's. */
  async acknowledge(owner: string, alert: string): Promise<Alert> {
    const found = await this.database.call('acknowledge_alert', { assistant: this.assistant.name, owner, alert });
    if (found === null) throw notFound('The alert');
    return alertIn(found.language, found.alert);
  }

  /** False where there is more to judge. */
  private async judgeSome(owner: string, grow: string): Promise<boolean> {
    const assistant = this.assistant.name;
    const found = await this.database.call('alert_watch', { assistant, owner, grow, most: MOST_READINGS });
    if (found === null || found.upto === null) return true;
    const now = Date.parse(found.now);
    const { state, events, silence } = judged(found, now);
    const stored = await this.database.call('store_alert_watch', {
      assistant,
      owner,
      grow,
      expected: found.evaluation,
      evaluation: randomUUID(),
      state: JSON.stringify(state),
      upto: found.upto,
      silent_after: silence === null ? null : new Date(silence).toISOString(),
      events: JSON.stringify(events),
    });
    if (!stored.stored) return false;
    for (const row of stored.alerts) {
      if (!isHistory(row, events, now)) this.feed.publish(owner, alertIn(stored.language, row));
    }
    return found.readings.length < MOST_READINGS;
  }
}

function judged({ grow, state, readings }: AlertWatch, now: number) {
  const before = (state ?? { excursions: {}, cadence: NO_CADENCE }) as WatchState;
  const { excursions, events } = watch(targetsOf(grow), before.excursions, readings);
  const times = readings.map(({ at }) => Date.parse(at));
  const cadence = hear(before.cadence, times, now);
  const after: WatchState = { excursions, cadence };
  return { state: after, events, silence: silentAfter(cadence, now) };
}

/** Whether all of it came to light only now, long after it was over. */
function isHistory(row: AlertRow, events: readonly WatchEvent[], now: number): boolean {
  if (row.resolved_at === null || now - Date.parse(row.resolved_at) < NEWS_MS) return false;
  return events.some(
    ({ change, metric, side, at }) =>
      change === 'opened' && metric === row.metric && side === row.side && at === row.opened_at,
  );
}
