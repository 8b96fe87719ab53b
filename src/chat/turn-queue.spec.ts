import { TurnQueue } from './turn-queue.js';

/** A job that runs until it is released. */
function heldJob(started: string[], name: string) {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const job = async () => {
    started.push(name);
    await released;
  };
  return { job, release };
}

const allThatIsReady = () => new Promise((resolve) => setImmediate(resolve));

describe('TurnQueue', () => {
  it('runs one job at a time, in the order in which they came', async () => {
    const started: string[] = [];
    const queue = new TurnQueue();
    const [first, second, third] = ['first', 'second', 'third'].map((name) => heldJob(started, name));
    for (const { job } of [first!, second!, third!]) queue.add(null, job);
    expect(started).toEqual(['first']);
    second!.release(); // it has not begun yet
    await allThatIsReady();
    expect(started).toEqual(['first']);
    first!.release();
    await allThatIsReady();
    expect(started).toEqual(['first', 'second', 'third']);
    expect(queue.isIdle).toBe(false);
    third!.release();
    await allThatIsReady();
    expect(queue.isIdle).toBe(true);
  });

  it('takes out what still waits', async () => {
    const started: string[] = [];
    const queue = new TurnQueue();
    const held = heldJob(started, 'running');
    queue.add('running', held.job);
    queue.add('first', async () => void started.push('first'));
    queue.add('second', async () => void started.push('second'));
    expect([queue.cancel('first'), queue.cancel('first'), queue.cancel('running')]).toEqual([true, false, false]);
    held.release();
    await allThatIsReady();
    expect(started).toEqual(['running', 'second']);
  });

  it('lets four wait and refuses the next', async () => {
    const started: string[] = [];
    const queue = new TurnQueue();
    const held = heldJob(started, 'running');
    queue.add(null, held.job);
    for (let waiting = 1; waiting <= 4; waiting += 1)
      queue.add(null, async () => void started.push(`waiting ${waiting}`));
    expect(() => queue.add(null, async () => {})).toThrow(expect.objectContaining({ code: 'CONFLICT' }));
    held.release();
    await allThatIsReady();
    expect(started).toEqual(['running', 'waiting 1', 'waiting 2', 'waiting 3', 'waiting 4']);
    queue.add(null, async () => void started.push('later'));
    expect(started.at(-1)).toBe('later');
  });
});
