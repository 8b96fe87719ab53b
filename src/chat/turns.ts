import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { notFound, unavailable } from '../errors/app-error.js';
import { SHARED_STATE } from '../redis/redis.module.js';
import type { SharedState } from '../redis/shared-state.js';
import { SharedTurnLogs, TURN_KEPT_MS, type TurnName } from './shared-turn-logs.js';
import type { Turn } from './turn.js';
import type { TurnLog } from './turn-log.js';

const STOPS = 'aurora:stops';
const MIB = 1024 * 1024;
/** Bytes of ended turns in this process: all there is on one node, a fallback where Redis keeps them as well. */
const MOST_KEPT_BYTES = { alone: 64 * MIB, shared: 16 * MIB };
/** A turn is known to other nodes once its question is stored: whoever asks a moment earlier shall not miss it. */
const MOST_UNKNOWN_POLLS = 3;
const UNKNOWN_POLL_MS = 250;
const MOST_MIRRORING_MS = 1000;

/** A person, as an assistant knows them. */
type Person = Pick<TurnName, 'assistant' | 'owner'>;

const personOf = ({ assistant, owner }: Person) => `${assistant}:${owner}`;
const keyOf = (turn: TurnName) => `${personOf(turn)}:${turn.id}`;
const personOfKey = (key: string) => key.slice(0, key.lastIndexOf(':'));

/** Finds turns to resume and to stop: this node's in memory, those of other nodes in Redis. */
@Injectable()
export class Turns implements OnApplicationBootstrap {
  private readonly running = new Map<string, Turn>();
  private readonly ended: LRUCache<string, TurnLog>;
  private readonly followed = new Map<string, Promise<TurnLog | null>>();
  private readonly mirrors = new Map<Turn, Promise<void>>();
  private readonly onBegun: ((turn: Turn) => void)[] = [];
  private readonly logs: SharedTurnLogs | null;
  /** One for each erasure, of which a person may have several: nothing new of theirs begins meanwhile. */
  private readonly erasures = new Set<{ readonly person: string }>();

  constructor(@Inject(SHARED_STATE) private readonly shared: SharedState | null) {
    this.logs = shared && new SharedTurnLogs(shared);
    this.ended = new LRUCache({
      maxSize: shared ? MOST_KEPT_BYTES.shared : MOST_KEPT_BYTES.alone,
      sizeCalculation: sizeOf,
      ttl: TURN_KEPT_MS,
    });
  }

  onApplicationBootstrap(): void {
    void this.shared?.subscribe(STOPS, (key) => this.running.get(key)?.stop('stopped'));
  }

  /** Calls back when a turn of this node has begun for good: it is neither refused nor a replay. */
  whenBegun(listener: (turn: Turn) => void): void {
    this.onBegun.push(listener);
  }

  /** From now on the turn can be resumed and stopped. A repeat hides no turn that runs under the same id. */
  opened(turn: Turn): void {
    const key = keyOf(turn);
    if (!this.running.has(key)) this.running.set(key, turn);
  }

  /** The turn is stored, under the id of the one that it takes over where it does; other nodes shall know. */
  begun(turn: Turn, id: string): void {
    this.closed(turn, { begun: false });
    turn.id = id;
    this.running.set(keyOf(turn), turn);
    this.ended.delete(keyOf(turn));
    if (this.logs) {
      this.mirrors.set(
        turn,
        this.logs.mirror(turn).finally(() => this.mirrors.delete(turn)),
      );
    }
    for (const listener of this.onBegun) listener(turn);
  }

  /** The turn is over. One that never began leaves nothing behind. */
  closed(turn: Turn, { begun }: { readonly begun: boolean }): void {
    const key = keyOf(turn);
    if (this.running.get(key) !== turn) return;
    this.running.delete(key);
    if (begun && !this.isErasing(turn)) this.ended.set(key, turn);
  }

  /**
   * The turn's log, from wherever it is.
   * @throws AppError NOT_FOUND for an unknown, expired or foreign one; UNAVAILABLE when it is not here and Redis is away.
   */
  async find(turn: TurnName): Promise<TurnLog> {
    const key = keyOf(turn);
    return this.patiently(() => this.running.get(key) ?? this.ended.get(key) ?? this.follow(key, turn));
  }

  /** Stops it wherever it runs; one that is over already stays as it is. @throws AppError as `find` does. */
  async stop(turn: TurnName): Promise<void> {
    const key = keyOf(turn);
    const place = await this.patiently(async () => {
      this.running.get(key)?.stop('stopped');
      if (this.running.has(key) || this.ended.has(key)) return 'here';
      return this.logs && (await this.logs.has(turn).catch(isAway)) ? 'elsewhere' : null;
    });
    if (place === 'elsewhere') await this.shared?.publish(STOPS, key).catch(isAway);
  }

  /** Asks again for a moment where other nodes might know the turn before Redis does. */
  private async patiently<T>(find: () => T | Promise<T | null> | null): Promise<T> {
    for (let poll = 0; ; poll += 1) {
      const found = await find();
      if (found !== null) return found;
      if (!this.logs || poll === MOST_UNKNOWN_POLLS) throw notFound('The turn');
      await new Promise((resolve) => setTimeout(resolve, UNKNOWN_POLL_MS));
    }
  }

  isErasing(turn: Person): boolean {
    for (const { person } of this.erasures) if (person === personOf(turn)) return true;
    return false;
  }

  /** Nothing of the owner's begins, and nothing that ends is kept, until `erasure` is through. */
  async whileErasing<T>(assistant: string, owner: string, erasure: () => Promise<T>): Promise<T> {
    const entry = { person: personOf({ assistant, owner }) };
    this.erasures.add(entry);
    try {
      return await erasure();
    } finally {
      this.erasures.delete(entry);
    }
  }

  /**
   * Stops the owner's turns on this node, and keeps nothing of what was said in any: first here, whether Redis is there
   * or not, and then in Redis of the turns of this node. To be called while erasing.
   * @throws AppError UNAVAILABLE when Redis is away; nothing is left here then either.
   */
  async forget(assistant: string, owner: string): Promise<void> {
    const person = personOf({ assistant, owner });
    const running = [...this.running.values()].filter((turn) => personOf(turn) === person);
    for (const turn of running) turn.stop('stopped');
    await Promise.all(running.map((turn) => turn.answer().catch(() => {})));
    for (const memory of [this.ended, this.followed]) {
      for (const key of [...memory.keys()]) if (personOfKey(key) === person) memory.delete(key);
    }
    const mirrors = Promise.all(running.map((turn) => this.mirrors.get(turn)));
    // Where Redis is away they go on trying, in vain.
    await Promise.race([mirrors, new Promise((resolve) => setTimeout(resolve, MOST_MIRRORING_MS).unref())]);
    for (const turn of running) await this.deleteLog(turn);
  }

  /** Deletes what Redis keeps of a turn; false where it keeps nothing. @throws AppError UNAVAILABLE when it is away. */
  async deleteLog(turn: TurnName): Promise<boolean> {
    return this.logs !== null && (await this.logs.delete(turn).catch(isAway));
  }

  /** Until Redis has all that was said, or is found to be away. */
  async settled(): Promise<void> {
    this.logs?.close();
    await Promise.all(this.mirrors.values());
  }

  private follow(key: string, turn: TurnName): Promise<TurnLog | null> {
    if (!this.logs) return Promise.resolve(null);
    const known = this.followed.get(key);
    if (known) return known;
    const forget = () => {
      if (this.followed.get(key) === following) this.followed.delete(key);
    };
    const following = this.logs.follow(turn, forget).catch(isAway);
    this.followed.set(key, following);
    following.then((log) => (log === null || log.ended) && forget(), forget);
    return following;
  }
}

function isAway(error: unknown): never {
  throw unavailable(error);
}

/** About as many bytes as the log takes. */
function sizeOf(log: TurnLog): number {
  let size = 2000;
  for (const event of log.since(0)) size += 100 + (event.type === 'chunk' ? event.chunk.length : 0);
  const last = log.since(log.lastSeq - 1)[0];
  return size + (last?.type === 'done' ? JSON.stringify(last.message).length : 0);
}
