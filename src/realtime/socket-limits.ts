import type { EventEmitter } from 'node:events';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { AppError } from '../errors/app-error.js';

const MOST_PER_USER = 20;
const RETRY_AFTER_SECONDS = 5;

/** Counts the open sockets of this process, of all transports: all together, and of each user. */
@Injectable()
export class SocketLimits {
  private readonly most: number;
  private readonly ofUser = new Map<string, number>();
  private open = 0;

  constructor(@Inject(CONFIG) { sockets }: Config) {
    this.most = sockets.mostPerNode;
  }

  /**
   * Counts a connection until it emits `close`, and one of the user's where that is known already.
   * @throws AppError UNAVAILABLE where the process is full, RATE_LIMIT_ERROR where the user has 20 open.
   */
  enter(connection: EventEmitter, userId: string | null): void {
    if (this.open >= this.most) {
      throw new AppError('UNAVAILABLE', 'This server holds as many connections as it can. Try again in a moment.', {
        retryAfterSeconds: RETRY_AFTER_SECONDS,
      });
    }
    if (userId !== null) this.addUser(userId);
    this.open += 1;
    connection.on('close', () => {
      this.open -= 1;
      if (userId !== null) this.removeUser(userId);
    });
  }

  /** Counts a connection of a user's that entered as nobody's. @throws AppError RATE_LIMIT_ERROR */
  enterUser(connection: EventEmitter, userId: string): void {
    this.addUser(userId);
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
