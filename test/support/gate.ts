export interface Gate {
  /** Settles when the gate is opened. */
  readonly until: Promise<void>;
  release(): void;
}

/** Lets a test decide when something goes on. */
export function createGate(): Gate {
  let release = () => {};
  const until = new Promise<void>((done) => {
    release = done;
  });
  return { until, release };
}
