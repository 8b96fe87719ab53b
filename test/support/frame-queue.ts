import { waitFor } from './wait-for.js';

/** What arrived and no test has looked at yet, in its order. */
export interface FrameQueue<Frame> {
  push(frame: Frame): void;
  /** The first frame for which this holds, now or later; the frames before it stay. */
  next(what: string, holds: (frame: Frame) => boolean): Promise<Frame>;
  /** No frame will come any more, for this reason: whoever waits for one fails. */
  end(reason: string): void;
}

export function createFrameQueue<Frame>(): FrameQueue<Frame> {
  const waiting: Frame[] = [];
  let ending: string | null = null;
  return {
    push: (frame) => {
      waiting.push(frame);
    },
    next: (what, holds) =>
      waitFor(what, () => {
        const index = waiting.findIndex(holds);
        if (index >= 0) return waiting.splice(index, 1)[0];
        if (ending !== null) throw new Error(`No ${what} came: ${ending}. Left over: ${JSON.stringify(waiting)}`);
        return null;
      }),
    end: (reason) => {
      ending = reason;
    },
  };
}
