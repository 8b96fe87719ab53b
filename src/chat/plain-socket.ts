import type { Duplex } from 'node:stream';
import type { RawData, WebSocket } from 'ws';
import { type AppError, asAppError, draining } from '../errors/app-error.js';
import { MOST_BUFFERED_BYTES, MOST_STALLED_MS } from '../realtime/slow-client.js';
import type { WriteBatches } from '../realtime/write-batches.js';
import { beyondTheEnd, type Reading, type TurnEvent, type TurnLog } from './turn-log.js';
import { TurnQueue } from './turn-queue.js';

/** What is said on a socket: the frames of one protocol. */
export interface Dialogue {
  /** What the client sent; what it sends next waits for the promise. Never rejects, never throws. */
  receive(data: RawData, isBinary: boolean): Promise<void> | undefined;
  /** Looks after deadlines, about once a second. */
  tick(now: number): void;
  /** Tells the client of a mistake or a fault, of the turn where one is named. */
  refuse(error: AppError, turnId: string | null): void;
}

/** What a plain socket needs of the server. */
export interface PlainSocketHost {
  readonly writes: WriteBatches;
  /** Aborted when the server begins to shut down. */
  readonly drainSignal: AbortSignal;
  /** A fault that the client is told of in a sentence. */
  failed(error: AppError): void;
  closed(socket: PlainSocket): void;
}

const PING_MS = 20_000;
const RESTARTING = 1012;

/** One plain WebSocket, whatever is spoken on it: one turn at a time, no faster than its client reads. */
export class PlainSocket {
  readonly openedAt = Date.now();
  private readonly dialogue: Dialogue;
  private nextPingAt = this.openedAt + PING_MS * (0.5 + Math.random() / 2);
  private awaitsPong = false;
  private stalledSince = 0;
  private queue: TurnQueue | null = null;
  /** Running ones by turn, so that a resume takes the place of what it repeats. */
  private readings: Map<string, Reading> | null = null;
  /** While a token is verified or a turn stopped, what came after it waits. */
  private inbox: Promise<void> | null = null;

  constructor(
    private readonly socket: WebSocket,
    /** What carries the socket's frames. */
    readonly stream: Duplex,
    private readonly host: PlainSocketHost,
    dialogueOn: (socket: PlainSocket) => Dialogue,
  ) {
    this.dialogue = dialogueOn(this);
    socket.on('message', (data, isBinary) => this.onFrame(data, isBinary));
    socket.on('pong', () => {
      this.awaitsPong = false;
    });
    socket.on('close', () => {
      for (const reading of this.readings?.values() ?? []) reading.leave();
      this.host.closed(this);
    });
  }

  get isOpen(): boolean {
    return this.socket.readyState === this.socket.OPEN;
  }

  /** Nothing runs: the moment to leave, where there is a reason to. */
  get isIdle(): boolean {
    return (this.queue === null || this.queue.isIdle) && !this.readings?.size;
  }

  /** Looks after deadlines; to be called about once a second. */
  tick(now: number): void {
    if (this.stalledSince > 0 && now - this.stalledSince > MOST_STALLED_MS) this.socket.terminate();
    else if (now >= this.nextPingAt) this.ping(now);
    if (this.isIdle && this.host.drainSignal.aborted) this.close(RESTARTING, draining().message);
    else this.dialogue.tick(now);
  }

  send(frame: object): void {
    // What is said beside a turn is short, and a client that provokes it endlessly without reading is dropped.
    if (this.socket.bufferedAmount > 4 * MOST_BUFFERED_BYTES) this.socket.terminate();
    else this.socket.send(JSON.stringify(frame));
  }

  close(code: number, reason: string): void {
    this.socket.close(code, reason);
  }

  /** Does the job when what came before is through. @throws AppError CONFLICT where four wait already. */
  enqueue(turnId: string | null, job: () => Promise<void>): void {
    this.queue ??= new TurnQueue();
    this.queue.add(turnId, () => this.attempt(turnId, job));
  }

  /** Takes a waiting message out; false where none of that turn waits. */
  cancel(turnId: string): boolean {
    return this.queue?.cancel(turnId) ?? false;
  }

  /** Whatever goes wrong is told to the client. */
  async attempt(turnId: string | null, job: () => Promise<void>): Promise<void> {
    try {
      await job();
    } catch (thrown) {
      const error = asAppError(thrown);
      this.host.failed(error);
      this.dialogue.refuse(error, turnId);
    }
  }

  /** Sends a turn's events above `after`, as `frameOf` makes frames of them, until it has ended or the client left. */
  async deliver(log: TurnLog, after: number, frameOf: (event: TurnEvent) => object): Promise<void> {
    if (!this.isOpen) return;
    const { id } = log; // a replay changes it
    const reading: Reading = log.read(after, (event) => this.say(event, frameOf(event), () => reading.resume()));
    this.readings ??= new Map();
    this.readings.set(id, reading);
    this.host.writes.begin();
    await reading.ended;
    this.host.writes.end(this.stream);
    if (this.readings.get(id) === reading) this.readings.delete(id);
    if (log.ended && after > log.lastSeq) throw beyondTheEnd();
  }

  /** What of the turn is being delivered at this moment. */
  readingOf(turnId: string): Reading | undefined {
    return this.readings?.get(turnId);
  }

  private ping(now: number): void {
    if (this.awaitsPong) {
      this.socket.terminate();
      return;
    }
    this.awaitsPong = true;
    this.nextPingAt = now + PING_MS;
    this.socket.ping();
  }

  private onFrame(data: RawData, isBinary: boolean): void {
    const receive = () => (this.isOpen ? this.dialogue.receive(data, isBinary) : undefined);
    const work = this.inbox ? this.inbox.then(receive) : receive();
    if (!work) return;
    this.socket.pause();
    const inbox: Promise<void> = work.finally(() => {
      if (this.inbox !== inbox) return;
      this.inbox = null;
      this.socket.resume();
    });
    this.inbox = inbox;
  }

  /** False where the client does not keep up: `onDrain` tells when it has. */
  private say({ type, seq }: TurnEvent, frame: object, onDrain: () => void): boolean {
    if (this.socket.bufferedAmount <= MOST_BUFFERED_BYTES) {
      // The first chunk is waited for, and the end as well, behind which the stream is released.
      if (type === 'chunk' && seq > 1) this.host.writes.hold(this.stream);
      this.send(frame);
      return true;
    }
    this.host.writes.release(this.stream);
    this.stalledSince ||= Date.now();
    this.socket.send(JSON.stringify(frame), () => {
      this.stalledSince = 0;
      onDrain();
    });
    return false;
  }
}
