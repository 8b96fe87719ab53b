import { PassThrough, Writable } from 'node:stream';
import { WriteBatches } from './write-batches.js';

/** A stream that remembers what each write to the network would carry. */
function recorded() {
  const writes: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk, _encoding, done) => {
      writes.push(String(chunk));
      done();
    },
    writev: (chunks, done) => {
      writes.push(chunks.map(({ chunk }) => String(chunk)).join(''));
      done();
    },
  });
  return { stream, writes };
}

describe('WriteBatches', () => {
  let batches: WriteBatches;
  beforeEach(() => {
    jest.useFakeTimers();
    batches = new WriteBatches();
  });
  afterEach(() => jest.useRealTimers());

  const busy = (streams: number) => {
    for (let count = 0; count < streams; count += 1) batches.begin();
  };
  const say = ({ stream }: ReturnType<typeof recorded>, frame: string) => {
    batches.hold(stream);
    stream.write(frame);
  };

  it('holds nothing back while few stream', () => {
    busy(19);
    const reader = recorded();
    say(reader, 'a');
    say(reader, 'b');
    expect(reader.writes).toEqual(['a', 'b']);
  });

  it('lets the frames of each stream leave together while many stream', () => {
    busy(400); // 20 ms
    const [one, other] = [recorded(), recorded()];
    say(one, 'a');
    say(other, 'A');
    jest.advanceTimersByTime(10);
    say(one, 'b');
    expect([one.writes, other.writes]).toEqual([[], []]);
    jest.advanceTimersByTime(10);
    expect([one.writes, other.writes]).toEqual([['ab'], ['A']]);
    say(one, 'c');
    expect(one.writes).toEqual(['ab']);
    jest.advanceTimersByTime(20);
    expect(one.writes).toEqual(['ab', 'c']);
  });

  it('holds back for 50 ms at most', () => {
    busy(1_000_000);
    const reader = recorded();
    say(reader, 'a');
    jest.advanceTimersByTime(50);
    expect(reader.writes).toEqual(['a']);
  });

  it('lets all go at the end of a stream, and forgets it', () => {
    busy(400);
    const reader = recorded();
    say(reader, 'a');
    reader.stream.write('the end');
    batches.end(reader.stream);
    expect(reader.writes).toEqual(['athe end']);
    reader.stream.write('next');
    expect(reader.writes).toEqual(['athe end', 'next']);
    batches.end(new PassThrough()); // one that was never held
  });
});
