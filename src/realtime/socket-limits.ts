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

  /** Counts a connection until it emits `close`. @throws AppError UNAVAILABLE where the process is full. */
  enter(connection: EventEmitter): void {
    if (this.open >= this.most) {
      throw new AppError('UNAVAILABLE', 'This server holds as many connections as it can. Try again in a moment.', {
        retryAfterSeconds: RETRY_AFTER_SECONDS,
      });
    }
    this.open += 1;
    connection.once('close', () => {
      this.open -= 1;
    });
  }

  /** Counts a user's connection likewise. @throws AppError RATE_LIMIT_ERROR where the user has 20 already. */
  enterUser(userId: string, connection: EventEmitter): void {
    const count = this.ofUser.get(userId) ?? 0;
    if (count >= MOST_PER_USER) {
      throw new AppError('RATE_LIMIT_ERROR', `At most ${MOST_PER_USER} connections of one user may be open`, {
        retryAfterSeconds: RETRY_AFTER_SECONDS,
      });
    }
    this.ofUser.set(userId, count + 1);
    connection.once('close', () => {
      const left = this.ofUser.get(userId)! - 1;
      if (left > 0) this.ofUser.set(userId, left);
      else this.ofUser.delete(userId);
    });
  }
}
