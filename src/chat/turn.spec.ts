import type { StoredMessage } from '../database/rows.js';
import { AppError } from '../errors/app-error.js';
import { Turn } from './turn.js';
import type { TurnEvent } from './turn-log.js';

const message: StoredMessage = { id: 'm', role: 'assistant', content: 'ab', metadata: null, created_at: '2026-11-22' };

async function read(turn: Turn, after?: number): Promise<TurnEvent[]> {
  const events: TurnEvent[] = [];
  for await (const event of turn.events(after)) events.push(event);
  return events;
}
/** Whether it is settled once all that is ready has run. */
async function settled(promise: Promise<unknown>): Promise<boolean> {
  let done = false;
  void promise.then(() => {
    done = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  return done;
}

describe('Turn', () => {
  let turn: Turn;
  beforeEach(() => {
    turn = new Turn('turn', 'aurora', 'somebody');
  });

  const expected: TurnEvent[] = [
    { type: 'chunk', seq: 1, chunk: 'a' },
    { type: 'chunk', seq: 2, chunk: 'b' },
    { type: 'done', seq: 3, message },
  ];
  function say(): void {
    turn.chunk('a');
    turn.chunk('b');
    turn.done(message);
  }

  it('numbers its events from 1 without gaps', async () => {
    say();
    expect(await read(turn)).toEqual(expected);
  });

  it('tells one who came before as it happens', async () => {
    const events = turn.events();
    const acts = [() => turn.chunk('a'), () => turn.chunk('b'), () => turn.done(message)];
    for (const [index, act] of acts.entries()) {
      const next = events.next();
      expect(await settled(next)).toBe(false);
      act();
      expect(await next).toEqual({ done: false, value: expected[index] });
    }
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });

  it('tells all of it to every reader, early, late and slow', async () => {
    const early = [read(turn), read(turn)];
    turn.chunk('a');
    const slow = turn.events();
    await slow.next();
    const late = read(turn);
    turn.chunk('b');
    turn.done(message);
    for (const events of await Promise.all([...early, late, read(turn)])) expect(events).toEqual(expected);
    expect([(await slow.next()).value, (await slow.next()).value]).toEqual(expected.slice(1));
  });

  it('goes on when a reader leaves', async () => {
    const leaver = turn.events();
    const stayer = read(turn);
    turn.chunk('a');
    await leaver.next();
    await leaver.return();
    turn.chunk('b');
    turn.done(message);
    expect(await stayer).toEqual(expected);
    expect(await turn.answer()).toBe(message);
  });

  it.each([0, 1, 2])('goes on behind event %i', async (after) => {
    const live = read(turn, after);
    say();
    expect(await live).toEqual(expected.slice(after));
    expect(await read(turn, after)).toEqual(expected.slice(after));
  });

  it('ends at once for a reader who has all of it', async () => {
    say();
    expect(await settled(read(turn, 3))).toBe(true);
  });

  it('gives the answer to one who asks before and to one who asks after', async () => {
    const before = turn.answer();
    turn.chunk('a');
    expect(await settled(before)).toBe(false);
    turn.done(message);
    expect([await before, await turn.answer()]).toEqual([message, message]);
  });

  it('ends with an error as its last event', async () => {
    const error = new AppError('CONFLICT', 'Busy');
    const before = turn.answer();
    turn.chunk('a');
    turn.fail(error);
    expect(await read(turn)).toEqual([expected[0], { type: 'error', seq: 2, error }]);
    await expect(before).rejects.toBe(error);
    await expect(turn.answer()).rejects.toBe(error);
  });

  it('hides what it did not expect', async () => {
    turn.fail(new Error('select secret from users'));
    await expect(turn.answer()).rejects.toMatchObject({
      code: 'CHAT_SERVICE_ERROR',
      message: 'Failed to process message',
    });
  });

  it('knows what it has said and whether it is over', () => {
    expect([turn.lastSeq, turn.ended]).toEqual([0, false]);
    turn.chunk('a');
    expect([turn.lastSeq, turn.ended]).toEqual([1, false]);
    turn.done(message);
    expect([turn.lastSeq, turn.ended]).toEqual([2, true]);
  });

  describe('read by calling back', () => {
    it('hands over what is there at once and what comes in its moment', async () => {
      turn.chunk('a');
      const events: TurnEvent[] = [];
      const reading = turn.read(0, (event) => events.push(event) > 0);
      expect(events).toEqual(expected.slice(0, 1));
      turn.chunk('b');
      expect(events).toEqual(expected.slice(0, 2));
      expect(await settled(reading.ended)).toBe(false);
      turn.done(message);
      expect(events).toEqual(expected);
      expect(await settled(reading.ended)).toBe(true);
      expect(turn.hasReaders).toBe(false);
    });

    it('waits for a reader who wants no more until he does', async () => {
      const events: TurnEvent[] = [];
      const reading = turn.read(0, (event) => {
        events.push(event);
        return event.seq !== 1;
      });
      say();
      expect(events).toEqual(expected.slice(0, 1));
      expect(await settled(reading.ended)).toBe(false);
      reading.resume();
      expect(events).toEqual(expected);
      expect(await settled(reading.ended)).toBe(true);
    });

    it('says nothing to a reader who left, not even one who left in the middle of an event', async () => {
      const events: TurnEvent[] = [];
      turn.chunk('a');
      const gone = turn.read(1, (event) => events.push(event) > 0);
      gone.leave();
      const leaving = turn.read(1, (event) => {
        events.push(event);
        leaving.leave();
        return true;
      });
      turn.chunk('b');
      turn.done(message);
      gone.resume();
      leaving.resume();
      expect(events).toEqual(expected.slice(1, 2));
      expect([await settled(gone.ended), await settled(leaving.ended)]).toEqual([true, true]);
    });
  });

  describe('when stopped', () => {
    it('aborts its signal and says why', () => {
      expect([turn.stopReason, turn.signal.aborted]).toEqual([null, false]);
      turn.stop('stopped');
      expect([turn.stopReason, turn.signal.aborted]).toEqual(['stopped', true]);
    });

    it('keeps its first reason', () => {
      turn.stop('stopped');
      turn.stop('interrupted');
      expect(turn.stopReason).toBe('stopped');
    });

    it('hands on that the server shuts down', () => {
      turn.stop('interrupted');
      expect(turn.signal.reason).toMatchObject({ code: 'UNAVAILABLE' });
    });

    it('does not end before its owner ends it', async () => {
      const answer = turn.answer();
      turn.stop('stopped');
      expect([turn.ended, await settled(answer)]).toEqual([false, false]);
      turn.done(message);
      expect(await answer).toBe(message);
    });
  });
});
