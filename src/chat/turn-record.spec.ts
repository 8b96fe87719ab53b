import fc from 'fast-check';
import { AppError } from '../errors/app-error.js';
import { TurnLog } from './turn-log.js';
import { readEvents, writeEvents } from './turn-record.js';

const newLog = () => new TurnLog('turn', 'aurora', 'somebody');
const message = { id: 'm', role: 'assistant' as const, content: 'ab', metadata: null, created_at: '2026-11-22' };

describe('A turn written for other nodes', () => {
  it('is read as it was, whatever batches it is cut into and however often one is repeated', () => {
    const cuts = fc.array(
      fc.record({ chunks: fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }), repeated: fc.boolean() }),
    );
    fc.assert(
      fc.property(cuts, fc.boolean(), (batches, fails) => {
        const [original, copy] = [newLog(), newLog()];
        const pass = (repeated: boolean) => {
          // A repeated batch may have grown: it begins where the reader already has been.
          const from = repeated ? Math.max(0, copy.lastSeq - 2) : copy.lastSeq;
          readEvents(copy, writeEvents(original.since(from)), original.lastSeq);
        };
        for (const { chunks, repeated } of batches) {
          for (const chunk of chunks) original.chunk(chunk);
          pass(repeated);
          if (repeated) pass(true);
        }
        if (fails) original.fail(new AppError('CHAT_SERVICE_ERROR', 'The answer was interrupted'));
        else original.done(message);
        pass(false);
        expect(copy.since(0)).toEqual(original.since(0));
        expect(copy.ended).toBe(true);
      }),
    );
  });

  it('keeps the sentence and the code of a failure, and nothing of its cause', () => {
    const log = newLog();
    log.fail(new AppError('UNAVAILABLE', 'Later.', { cause: new Error('secret'), triage: 'first aid' }));
    expect(writeEvents(log.since(0))).toBe('[["error","UNAVAILABLE","Later."]]');
  });
});
