import fc from 'fast-check';
import { ServerSentEvents } from './server-sent-events.js';

describe('ServerSentEvents', () => {
  it('gives the payloads of one read together', () => {
    const events = new ServerSentEvents();
    expect(events.read(Buffer.from('data: {"a":1}\n\ndata: b\n\n: comment\n\nda'))).toEqual(['{"a":1}', 'b']);
    expect(events.read(Buffer.from('ta: c'))).toEqual([]);
    expect(events.read(Buffer.from('\r\n\r\nevent: x\nid: 7\nretry: nonsense\ndata: d\ndata: e\n\n'))).toEqual([
      'c',
      'd\ne',
    ]);
  });

  it('reads the same however the bytes are cut', () => {
    const payloads = ['{"content":"日本の葉 🌿"}', 'größer', '[DONE]'];
    const bytes = Buffer.from(payloads.map((payload) => `data: ${payload}\n\n`).join(''));
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(bytes.length), { maxLength: 20 }), (cuts) => {
        const events = new ServerSentEvents();
        const ends = [...cuts.sort((a, b) => a - b), bytes.length];
        const read = ends.flatMap((end, index) => events.read(bytes.subarray(ends[index - 1] ?? 0, end)));
        expect(read).toEqual(payloads);
      }),
    );
  });

  it('fails on a line over 1 MiB instead of storing it', () => {
    const events = new ServerSentEvents();
    const chunk = Buffer.alloc(256 * 1024, 'a');
    for (let i = 0; i < 4; i++) events.read(chunk);
    expect(() => events.read(chunk)).toThrow(RangeError);
  });
});
