import { randomUUID } from 'node:crypto';
import { AppError, draining } from '../errors/app-error.js';
import type { RedisClient } from '../redis/redis.js';
import type { SharedState } from '../redis/shared-state.js';
import { TurnLog } from './turn-log.js';
import { readEvents, writeEvents } from './turn-record.js';

/** Names a turn; a user's own alone can be found by it. */
export interface TurnName {
  readonly assistant: string;
  readonly owner: string;
  readonly id: string;
}

export const turnName = (assistant: string, owner: string, id: string): TurnName => ({
  assistant,
  owner,
  id: id.toLowerCase(),
});

export const TURN_KEPT_MS = 10 * 60_000;
const HEARTBEAT_MS = 5000;
const POLL_MS = 2000;
/** Without a sign of life for so long a turn's node counts as dead: as long as its lease in the database. */
const DEAD_MS = 30_000;
const UNREAD_MS = 10_000;
const RETRY_MS = 500;
const MOST_RETRIES_AFTER_END = 20;

const nameKey = ({ assistant, owner, id }: TurnName) => `aurora:turn:{${assistant}:${owner}:${id}}`;
const streamKey = (turn: TurnName, attempt: string) => `${nameKey(turn)}:${attempt}`;

/**
 * The logs of running and newly ended turns, as nodes share them: a Redis stream for every attempt at a turn, and a
 * key that names the newest attempt. An entry holds the events since the one before, and its id is the number of its
 * last event, so that a batch that is written twice does no harm. A stream is as long as an answer, which the model's
 * window bounds.
 */
export class SharedTurnLogs {
  private closing = false;

  constructor(private readonly shared: SharedState) {}

  /**
   * Copies a turn's events until it has ended, however often Redis goes and comes meanwhile. A turn that ends while Redis
   * is away is given up after some seconds: this node's memory has it.
   */
  async mirror(turn: TurnLog): Promise<void> {
    const attempt = randomUUID();
    let written = -1; // 0: the turn is named, nothing is said yet
    let failedSinceEnd = 0;
    for (;;) {
      const last = turn.lastSeq;
      try {
        const isKept = await this.shared.run((client) => this.write(client, turn, attempt, written, last));
        if (!isKept) {
          written = -1; // Redis lost its memory: all of it is written again
          continue;
        }
        written = last;
        await this.shared.publish(nameKey(turn), '');
        if (turn.ended && turn.lastSeq === last) return;
        if (turn.lastSeq === last) await eventOf(turn, HEARTBEAT_MS);
      } catch {
        if (turn.ended) failedSinceEnd += 1;
        if (this.closing || failedSinceEnd > MOST_RETRIES_AFTER_END) return;
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS).unref());
      }
    }
  }

  /** No more tries where Redis is away. */
  close(): void {
    this.closing = true;
  }

  /** Whether the turn is known, running or not. @throws when Redis is away. */
  async has(turn: TurnName): Promise<boolean> {
    return (await this.attemptOf(turn)) !== null;
  }

  /**
   * A turn of another node as a log of this one, kept up to date until the turn ends or nobody has read it for a while;
   * then `onEnd` is called. Null where no such turn is known. @throws when Redis is away.
   */
  async follow(turn: TurnName, onEnd: () => void): Promise<TurnLog | null> {
    const attempt = await this.attemptOf(turn);
    if (attempt === null) return null;
    const log = new TurnLog(turn.id, turn.assistant, turn.owner);
    await this.copyNew(log, attempt);
    if (log.ended) onEnd();
    else void this.copy(log, attempt, onEnd);
    return log;
  }

  /** Deletes what is kept of the turn; false where nothing was. @throws when Redis is away. */
  async delete(turn: TurnName): Promise<boolean> {
    const attempt = await this.attemptOf(turn);
    if (attempt === null) return false;
    await this.shared.run((client) => client.pipeline().del(streamKey(turn, attempt)).del(nameKey(turn)).exec());
    return true;
  }

  private attemptOf(turn: TurnName): Promise<string | null> {
    return this.shared.run((client) => client.get(nameKey(turn)));
  }

  /** False where Redis has forgotten the turn meanwhile. */
  private async write(
    client: RedisClient,
    turn: TurnLog,
    attempt: string,
    written: number,
    last: number,
  ): Promise<boolean> {
    const [name, stream] = [nameKey(turn), streamKey(turn, attempt)];
    const pipeline = client.pipeline();
    if (written < 0) pipeline.del(stream).set(name, attempt, 'PX', TURN_KEPT_MS);
    else pipeline.pexpire(name, TURN_KEPT_MS);
    const from = Math.max(0, written);
    if (last > from) pipeline.xadd(stream, `${last}-0`, 'events', writeEvents(turn.since(from)));
    pipeline.pexpire(stream, TURN_KEPT_MS);
    const replies = (await pipeline.exec()) ?? [];
    for (const [error] of replies) {
      // The batch is there already: the reply to its first writing was lost.
      if (error && !/equal or smaller/.test(error.message)) throw error;
    }
    return written < 0 || replies[0]?.[1] === 1;
  }

  private async copy(log: TurnLog, attempt: string, onEnd: () => void): Promise<void> {
    const news = new News();
    const unsubscribe = await this.shared.subscribe(nameKey(log), () => news.arrive());
    let aliveAt = Date.now();
    let readAt = aliveAt;
    while (!log.ended && !this.closing && Date.now() - aliveAt < DEAD_MS && Date.now() - readAt < UNREAD_MS) {
      if (log.hasReaders) readAt = Date.now();
      try {
        await this.copyNew(log, attempt);
        if (log.ended || (await news.within(POLL_MS))) {
          aliveAt = Date.now();
          continue;
        }
        const newest = await this.attemptOf(log);
        if (newest !== null && newest !== attempt) break; // it is answered anew
      } catch {
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
    }
    unsubscribe();
    onEnd();
    if (!log.ended)
      log.fail(this.closing ? draining() : new AppError('CHAT_SERVICE_ERROR', 'The answer was interrupted'));
  }

  private async copyNew(log: TurnLog, attempt: string): Promise<void> {
    const from = `${log.lastSeq + 1}-0`;
    const entries = await this.shared.run((client) => client.xrange(streamKey(log, attempt), from, '+'));
    for (const [id, [, events]] of entries) readEvents(log, events!, Number.parseInt(id, 10));
  }
}

/** Whether something has come since the last look. */
class News {
  private hasArrived = false;
  private wake = () => {};

  arrive(): void {
    this.hasArrived = true;
    this.wake();
  }

  /** Waits for it for so long; false where nothing comes. */
  async within(patienceMs: number): Promise<boolean> {
    if (!this.hasArrived) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, patienceMs);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    const { hasArrived } = this;
    this.hasArrived = false;
    return hasArrived;
  }
}

/** The turn's next event, or the end of patience. */
function eventOf(turn: TurnLog, patienceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      stop();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(finish, patienceMs);
    const stop = turn.onEvent(finish);
  });
}
