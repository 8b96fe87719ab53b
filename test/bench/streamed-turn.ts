import { ANSWER } from './workload.js';

/** One message on one open socket, from its sending to its `done`. Times are of performance.now(). */
export class StreamedTurn {
  private readonly sentAt = performance.now();
  private text = '';
  firstChunkMs = 0;
  totalMs = 0;
  chunks = 0;
  /** What is wrong with the answer, if anything is. */
  fault: string | null = null;
  private end: () => void;
  readonly ended = new Promise<void>((resolve) => {
    this.end = resolve;
  });

  read(text: string): void {
    const frame = JSON.parse(text) as { chunk?: string; done?: boolean; message?: { content: string } };
    if (frame.chunk !== undefined) {
      if (this.chunks === 0) this.firstChunkMs = performance.now() - this.sentAt;
      this.chunks += 1;
      this.text += frame.chunk;
    } else {
      const isRight = frame.done && this.text === ANSWER && frame.message?.content === ANSWER;
      this.finish(isRight ? null : `not the streamed answer: ${this.text} ${text}`);
    }
  }

  finish(fault: string | null): void {
    this.totalMs = performance.now() - this.sentAt;
    this.fault = fault;
    this.end();
  }
}
