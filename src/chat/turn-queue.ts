import { AppError } from '../errors/app-error.js';

const MOST_WAITING = 4;

/** One turn at a time on a socket, and up to four messages that wait for it. What waits is done though the socket closes. */
export class TurnQueue {
  private readonly waiting: (() => Promise<void>)[] = [];
  private busy = false;

  get isIdle(): boolean {
    return !this.busy;
  }

  /** `job` must not reject. @throws AppError CONFLICT where four wait already. */
  add(job: () => Promise<void>): void {
    if (this.waiting.length >= MOST_WAITING && this.busy) {
      throw new AppError('CONFLICT', `${MOST_WAITING} messages are waiting on this connection already`);
    }
    this.waiting.push(job);
    if (!this.busy) void this.run();
  }

  private async run(): Promise<void> {
    this.busy = true;
    for (let job = this.waiting.shift(); job; job = this.waiting.shift()) await job();
    this.busy = false;
  }
}
