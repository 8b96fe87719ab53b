import type { Socket } from 'socket.io';
import { MOST_BUFFERED_BYTES } from './slow-client.js';

type Connection = Socket['conn'];

/** Knows when a Socket.IO client does not keep up: engine.io itself takes all it is given. */
export class SocketOutbox {
  private buffered = 0;
  private stalledAt = 0;
  private readonly waiting = new Set<() => void>();

  constructor(connection: Connection) {
    const empty = () => {
      this.buffered = 0;
      this.stalledAt = 0;
      const ready = [...this.waiting];
      this.waiting.clear();
      for (const resume of ready) resume();
    };
    // Said when the transport has taken over what waited, which it does once the batch before has left.
    connection.on('drain', empty);
    connection.on('close', empty); // nobody waits for a client that has gone
  }

  get isFull(): boolean {
    return this.buffered > MOST_BUFFERED_BYTES;
  }

  /** Since when nothing has been taken; 0 where nothing waits. */
  get stalledSince(): number {
    return this.stalledAt;
  }

  add(bytes: number): void {
    this.stalledAt ||= Date.now();
    this.buffered += bytes;
  }

  /** Calls back once there is room again. */
  onRoom(resume: () => void): void {
    this.waiting.add(resume);
  }
}
