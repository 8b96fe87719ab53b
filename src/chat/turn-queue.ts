import { AppError } from '../errors/app-error.js';

const MOST_WAITING = 4;

interface Waiting {
  readonly turnId: string | null;
  readonly job: () => Promise<void>;
}

/** One turn at a time on a socket, and up to four messages that wait for it. What waits is done though the socket closes. */
export class TurnQueue {
  private readonly waiting: Waiting[] = [];
  private busy = false;

  get isIdle(): boolean {
    return !this.busy;
  }

  /** `job` must not reject. @throws AppError CONFLICT where four wait already. */
  add(turnId: string | null, job: () => Promise<void>): void {
    if (this.waiting.length >= MOST_WAITING && this.busy) {
      throw new AppError('CONFLICT', `${MOST_WAITING} messages are waiting on this connection already`);
    }
    this.waiting.push({ turnId, job });
    if (!this.busy) void this.run();
  }

  /** Takes a waiting message out; false where none of that turn waits. */
  cancel(turnId: string): boolean {
    const place = this.waiting.findIndex((entry) => entry.turnId === turnId);
    if (place >= 0) this.waiting.splice(place, 1);
    return place >= 0;
  }

  private async run(): Promise<void> {
    this.busy = true;
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) await next.job();
    this.busy = false;
  }
}

/** What the sender of a message hears that was stopped while it waited. */
export const stoppedWhileWaiting = () => new AppError('CONFLICT', 'The message was stopped before it was answered');
