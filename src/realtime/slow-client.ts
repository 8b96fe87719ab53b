/** Bytes that may wait in this process for a client that does not keep up; a turn's log keeps the rest. */
export const MOST_BUFFERED_BYTES = 64 * 1024;
/** A client that takes nothing for so long is dropped; it can resume. */
export const MOST_STALLED_MS = 15_000;
