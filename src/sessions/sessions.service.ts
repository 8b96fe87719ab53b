import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { ASSISTANT, type Assistant } from '../assistants/assistant.js';
import { isSameSecret } from '../auth/same-secret.js';
import { CONFIG, type Config } from '../config/config.js';
import { DATABASE, type Database } from '../database/database.js';
import type { SessionRow, StoredMessage } from '../database/rows.js';
import { AppError, notFound } from '../errors/app-error.js';
import { SHARED_STATE } from '../redis/redis.module.js';
import type { SharedState } from '../redis/shared-state.js';
import { SessionCopies } from './session-copies.js';

const TICKET_BYTES = 32;
const TICKET_SECONDS = 24 * 3600;
const MOST_HISTORY = 50;
/** How often the database hears at most that a session is in use. */
const EXTEND_EVERY_MS = 30_000;
const SWEEP_MS = 3600_000;
const ENDED = 'aurora:sessions:ended';

/** Sessions of the users of an application: in Redis, where there is one, and always in the database. */
@Injectable()
export class SessionsService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly copies: SessionCopies | null;
  private readonly secondsToLive: number;
  /** Sessions that the database has newly heard of. */
  private readonly extended: LRUCache<string, true>;
  private readonly newlyEnded = new LRUCache<string, true>({ max: 10_000, ttl: 60_000 });
  private readonly onEnded: ((sessionId: string) => void)[] = [];
  private sweep: NodeJS.Timeout | undefined;

  constructor(
    @Inject(CONFIG) { sessions }: Config,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SHARED_STATE) private readonly shared: SharedState | null,
    @Inject(ASSISTANT) private readonly assistant: Assistant,
  ) {
    this.secondsToLive = sessions.secondsToLive;
    this.copies = shared && new SessionCopies(shared, assistant.name, sessions.secondsToLive);
    const ttl = Math.min(EXTEND_EVERY_MS, (sessions.secondsToLive * 1000) / 4);
    this.extended = new LRUCache({ max: 100_000, ttl });
  }

  onApplicationBootstrap(): void {
    void this.shared?.subscribe(ENDED, (sessionId) => this.ended(sessionId));
    this.sweep = setInterval(() => {
      this.database.call('sweep_sessions', {}).catch(() => {}); // the next hour is as good
    }, SWEEP_MS);
  }

  onApplicationShutdown(): void {
    clearInterval(this.sweep);
  }

  /** Calls back with the id of a session that was ended, on whatever node. */
  whenEnded(listener: (sessionId: string) => void): void {
    this.onEnded.push(listener);
  }

  /** Begins a session or goes on with the live one. Its ticket is new, and the one before is good no more. */
  async start(userId: string, userName: string): Promise<{ readonly session: SessionRow; readonly ticket: string }> {
    const ticket = randomBytes(TICKET_BYTES).toString('base64url');
    const session = await this.database.call('start_session', {
      assistant: this.assistant.name,
      owner: userId,
      user_name: userName,
      session: randomUUID(),
      ticket_hash: hashOf(ticket),
      ticket_seconds: TICKET_SECONDS,
      seconds: this.secondsToLive,
    });
    await this.copy(session);
    return { session, ticket };
  }

  /** The newest messages of the conversation, which outlives its sessions; oldest first. */
  async history(userId: string): Promise<readonly StoredMessage[]> {
    const page = await this.database.call('history_page', {
      assistant: this.assistant.name,
      owner: userId,
      limit: MOST_HISTORY,
      offset: 0,
      newest_first: true,
      before: null,
      budget: false,
    });
    return page.success ? page.messages.toReversed() : [];
  }

  /**
   * The live session that a credential opens: the ticket of its newest start, or null for a bearer of the API key.
   * @throws AppError AUTH_ERROR for a ticket that is not this user's; NOT_FOUND where no session is live, or the ticket
   * is older than 24 hours.
   */
  async admit(userId: string, ticket: string | null): Promise<SessionRow> {
    const hash = ticket === null ? null : hashOf(ticket);
    const session = await this.find(userId).then(
      (stored) => this.withoutStaleCopy(userId, stored),
      (error) => this.copyOf(userId, error),
    );
    if (hash !== null && (session === null || !isSameSecret(session.ticket_hash, hash))) {
      throw new AppError('AUTH_ERROR', 'Invalid token');
    }
    const now = Date.now();
    if (session === null || session.live_until <= now || (hash !== null && session.ticket_until <= now)) {
      throw notFound('The session');
    }
    if (!(await this.use(session))) throw notFound('The session');
    return session;
  }

  /** Whether the session is still live, as it then is from now on for its whole time. */
  async use({ owner, id }: SessionRow): Promise<boolean> {
    const copy = await this.copies?.use(owner);
    const isCopied = copy?.id === id;
    if (this.extended.has(id) && (isCopied || !this.copies)) return true;
    // While the database is away, what Redis knows to be live is live.
    const isLive = await this.extend(owner, id).catch((error) => isCopied || Promise.reject(error));
    if (!isLive) {
      if (isCopied) await this.copies?.delete(owner); // it is from before Redis or this node was away
      return false;
    }
    if (this.copies && !isCopied) {
      const session = await this.find(owner);
      if (session?.id === id) await this.copy(session);
    }
    return true;
  }

  /** Ends the live session: its sockets close on every node. @throws AppError NOT_FOUND where none is live. */
  async end(userId: string): Promise<void> {
    const session = await this.find(userId);
    const wasLive = await this.database.call('end_session', { assistant: this.assistant.name, owner: userId });
    await this.copies?.delete(userId);
    if (!wasLive || session === null) throw notFound('The session');
    this.ended(session.id);
    await this.shared?.publish(ENDED, session.id).catch(() => {}); // they notice with their next message
  }

  /** Of two that copy at once the slower one might leave what is out of date: so it looks once more. */
  private async copy(session: SessionRow): Promise<void> {
    if (!this.copies) return;
    await this.copies.put(session);
    const newest = await this.find(session.owner);
    if (newest?.ticket_hash !== session.ticket_hash || newest.live_until === 0) await this.copies.delete(session.owner);
  }

  /** Whether the session ended a moment ago. */
  hasEnded(sessionId: string): boolean {
    return this.newlyEnded.has(sessionId);
  }

  /** What the database knows; a copy from before Redis or this node was away must not outlive it. */
  private async withoutStaleCopy(userId: string, stored: SessionRow | null): Promise<SessionRow | null> {
    const copy = await this.copies?.find(userId);
    const isRight = stored !== null && stored.live_until > Date.now() && stored.ticket_hash === copy?.ticket_hash;
    if (copy && !isRight) await this.copies?.delete(userId);
    return stored;
  }

  /** What Redis knows, while the database is away. @throws `error` where that is nothing. */
  private async copyOf(userId: string, error: unknown): Promise<SessionRow> {
    const copy = await this.copies?.find(userId);
    if (!copy) throw error;
    return { ...copy, live_until: Number.POSITIVE_INFINITY };
  }

  private ended(sessionId: string): void {
    this.extended.delete(sessionId);
    this.newlyEnded.set(sessionId, true);
    for (const listener of this.onEnded) listener(sessionId);
  }

  private find(userId: string): Promise<SessionRow | null> {
    return this.database.call('find_session', { assistant: this.assistant.name, owner: userId });
  }

  private async extend(owner: string, id: string): Promise<boolean> {
    const isLive = await this.database.call('extend_session', {
      assistant: this.assistant.name,
      owner,
      session: id,
      seconds: this.secondsToLive,
    });
    if (isLive) this.extended.set(id, true);
    return isLive;
  }
}

const hashOf = (ticket: string) => createHash('sha256').update(ticket).digest('base64url');
