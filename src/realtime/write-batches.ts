import type { Writable } from 'node:stream';

/** Streams in the middle of an answer for each ms that frames are held back. */
const STREAMS_PER_MS = 20;
/** So long at most: a reader sees twenty steps a second as flowing text. */
const MOST_HELD_MS = 50;

/**
 * Lets frames of one stream leave in one write where many stream at once: the write to the network is half of what
 * streaming costs. With few streams nothing is held back.
 */
export class WriteBatches {
  private readonly held = new Set<Writable>();
  private streams = 0;
  private timer: NodeJS.Timeout | null = null;

  /** A stream begins to carry an answer; to be told of its end. */
  begin(): void {
    this.streams += 1;
  }

  end(stream: Writable): void {
    this.streams -= 1;
    this.release(stream);
  }

  /** What is written to the stream from now on leaves at the next flush. */
  hold(stream: Writable): void {
    const delay = Math.min(MOST_HELD_MS, Math.floor(this.streams / STREAMS_PER_MS));
    if (delay === 0 || this.held.has(stream)) return;
    stream.cork();
    this.held.add(stream);
    this.timer ??= setTimeout(() => this.flush(), delay);
  }

  /** What is held of the stream leaves now. */
  release(stream: Writable): void {
    if (this.held.delete(stream)) stream.uncork();
  }

  private flush(): void {
    this.timer = null;
    for (const stream of this.held) stream.uncork();
    this.held.clear();
  }
}
