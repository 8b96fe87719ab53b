import type { Socket } from 'socket.io';

/** Bytes that may wait in this process for a slow client. */
const MOST_BUFFERED = 64 * 1024;

type Connection = Socket['conn'];

/** Knows when a Socket.IO client does not keep up: engine.io itself takes all it is given. */
export class SocketOutbox {
  private buffered = 0;
  private stalledAt = 0;
  private readonly waiting = new Set<() => void>();

  constructor(connection: Connection) {
    // Said when the transport has taken over what waited, which it does once the batch before has left.
    connection.on('drain', () => {
      this.buffered = 0;
      this.stalledAt = 0;
      const ready = [...this.waiting];
      this.waiting.clear();
      for (const resume of ready) resume();
    });
  }

  get isFull(): boolean {
    return this.buffered > MOST_BUFFERED;
  }

  /** Since when nothing has been taken; 0 where nobody waits. */
  get stalledSince(): number {
    return this.stalledAt;
  }

  add(bytes: number): void {
    this.buffered += bytes;
  }

  /** Calls back once there is room again. */
  onRoom(resume: () => void): void {
    this.stalledAt ||= Date.now();
    this.waiting.add(resume);
  }
}
