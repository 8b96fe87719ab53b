import type { EventEmitter } from 'node:events';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { AppError } from '../errors/app-error.js';

const MOST_PER_USER = 20;
/** Of a process's connections may have shown no token yet, so that strangers cannot take all of them. */
const STRANGERS_SHARE = 0.2;
const RETRY_AFTER_SECONDS = 5;

/** Counts the open sockets of this process, of all transports: all together, and of each user. */
@Injectable()
export class SocketLimits {
  private readonly most: number;
  private readonly ofUser = new Map<string, number>();
  private readonly unknown = new WeakSet<EventEmitter>();
  private open = 0;
  private strangers = 0;

  constructor(@Inject(CONFIG) { sockets }: Config) {
    this.most = sockets.mostPerNode;
  }

  /**
   * Counts a connection until it emits `close`; a stranger's, where `userId` is null.
   * @throws AppError UNAVAILABLE where the process is full, RATE_LIMIT_ERROR where the user has 20 open.
   */
  enter(connection: EventEmitter, userId: string | null): void {
    const isFull = this.open >= this.most || (userId === null && this.strangers >= this.most * STRANGERS_SHARE);
    if (isFull) {
      throw new AppError('UNAVAILABLE', 'This server holds as many connections as it can. Try again in a moment.', {
        retryAfterSeconds: RETRY_AFTER_SECONDS,
      });
    }
    if (userId !== null) this.addUser(userId);
    else {
      this.strangers += 1;
      this.unknown.add(connection);
    }
    this.open += 1;
    connection.on('close', () => {
      this.open -= 1;
      if (userId !== null) this.removeUser(userId);
      else if (this.unknown.delete(connection)) this.strangers -= 1;
    });
  }

  /** A stranger's connection turns out to be the user's; a second time it counts no more. @throws AppError RATE_LIMIT_ERROR */
  enterUser(connection: EventEmitter, userId: string): void {
    if (!this.unknown.has(connection)) return;
    this.addUser(userId);
    this.unknown.delete(connection);
    this.strangers -= 1;
    connection.on('close', () => this.removeUser(userId));
  }

  private addUser(userId: string): void {
    const count = this.ofUser.get(userId) ?? 0;
    if (count >= MOST_PER_USER) {
      throw new AppError('RATE_LIMIT_ERROR', `At most ${MOST_PER_USER} connections of one user may be open`, {
        retryAfterSeconds: RETRY_AFTER_SECONDS,
      });
    }
    this.ofUser.set(userId, count + 1);
  }

  private removeUser(userId: string): void {
    const left = this.ofUser.get(userId)! - 1;
    if (left > 0) this.ofUser.set(userId, left);
    else this.ofUser.delete(userId);
  }
}
