import { StringDecoder } from 'node:string_decoder';
import { createParser, type EventSourceParser } from 'eventsource-parser';

/** No provider sends lines near this; what does is no event stream. In characters. */
const LONGEST_LINE = 1024 * 1024;

/** Turns the bytes of one event stream into its `data` payloads. Characters and lines may be split over reads. */
export class ServerSentEvents {
  // Half the price of a TextDecoder per read.
  private readonly decoder = new StringDecoder('utf8');
  private readonly parser: EventSourceParser;
  private payloads: string[] = [];
  private isTooLong = false;

  constructor() {
    this.parser = createParser({
      maxBufferSize: LONGEST_LINE,
      onEvent: (event) => {
        this.payloads.push(event.data);
      },
      // Other errors are fields it does not know, which the standard says to ignore.
      onError: (error) => {
        this.isTooLong ||= error.type === 'max-buffer-size-exceeded';
      },
    });
  }

  /**
   * The payloads that one read completes, in order; none where it ends in mid-event.
   * @throws {RangeError} on a line or an event over 1 MiB.
   */
  read(bytes: Uint8Array): readonly string[] {
    this.payloads = [];
    this.parser.feed(this.decoder.write(bytes));
    if (this.isTooLong) throw new RangeError('A line of the event stream is over 1 MiB');
    return this.payloads;
  }
}
