import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createMigratedDatabase } from '../support/databases.js';
import { Conversation, call } from './conversation.js';

let pool: pg.Pool;
let talk: Conversation;

beforeAll(async () => {
  pool = new pg.Pool({ connectionString: await createMigratedDatabase(), max: 25 });
});
beforeEach(() => {
  talk = new Conversation(pool);
});
afterAll(() => pool.end());

const times = <T>(count: number, work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_unused, index) => work(index)));
const upTo = (count: number) => Array.from({ length: count }, (_unused, index) => index + 1);
const LEASE_ENDED = "lease_until = now() - interval '1 second'";

describe('a turn', () => {
  test('stores the question at once and the answer at its end', async () => {
    const [turn, holder] = [randomUUID(), randomUUID()];
    const begun = await talk.begin({ turn, holder, message: 'Why?' });
    expect(begun).toMatchObject({ outcome: 'begun', turn_id: turn, history: [], summary: null, grow: null });
    expect(await talk.contents()).toEqual(['Why?']);

    const completed = await talk.complete(turn, holder, { content: 'Because.' });
    expect(completed).toMatchObject({ stored: true, created_at: expect.stringMatching(/^\d{4}-.*T.*\.\d{3}Z$/) });
    expect((await talk.page()).messages).toEqual([
      expect.objectContaining({ role: 'user', content: 'Why?', metadata: { intent: 'question' } }),
      expect.objectContaining({ id: completed.id, role: 'assistant', content: 'Because.' }),
    ]);
  });

  test('of another assistant or another person is another conversation', async () => {
    await talk.exchange('Mine', 'Yours');
    const nutrition = new Conversation(pool, 'foodhak');
    const other = new Conversation(pool);
    expect(await nutrition.contents()).toEqual([]);
    expect(await other.contents()).toEqual([]);
    expect((await other.begin()).history).toEqual([]);
  });

  test('numbers 50 concurrent turns without a gap', async () => {
    await times(50, (index) => talk.exchange(`Question ${index}`, `Answer ${index}`));
    expect(await talk.sequence()).toEqual(upTo(100));
    expect((await talk.page()).total_count).toBe(100);
  });

  test('leaves no gap where a turn was refused', async () => {
    await talk.exchange('One', 'Two');
    expect((await talk.begin({ grow: randomUUID() })).outcome).toBe('grow_not_found');
    await talk.exchange('Three', 'Four');
    expect(await talk.sequence()).toEqual(upTo(4));
  });
});

describe('a repeated key', () => {
  const again = { key: 'the-key', request_hash: 'the-hash' };

  test('replays the stored answer', async () => {
    const [turn, holder] = [randomUUID(), randomUUID()];
    await talk.begin({ turn, holder, ...again });
    const { id, created_at } = await talk.complete(turn, holder, { content: 'Once', budget: { window: 6000 } });

    const metadata = { intent: 'question' };
    const message = { id, role: 'assistant', content: 'Once', metadata, created_at };
    expect(await talk.begin(again)).toEqual({ outcome: 'replay', turn_id: turn, message });
    expect((await talk.begin({ ...again, budget: true })).message.metadata).toEqual({
      ...metadata,
      budget: { window: 6000 },
    });
    expect(await talk.contents()).toEqual(['A question', 'Once']);
  });

  test('with a different request is a conflict, whatever became of the first', async () => {
    const [turn, holder] = [randomUUID(), randomUUID()];
    const different = { ...again, request_hash: 'another-hash' };
    await talk.begin({ turn, holder, ...again });
    expect(await talk.begin(different)).toEqual({ outcome: 'conflict' });
    await talk.complete(turn, holder);
    expect(await talk.begin(different)).toEqual({ outcome: 'conflict' });
    expect(await talk.contents()).toHaveLength(2);
  });

  test('waits while the first attempt runs', async () => {
    const { turn_id } = await talk.begin(again);
    const { outcome, retry_after_seconds, ...rest } = await talk.begin(again);
    expect(rest).toEqual({ turn_id });
    expect(outcome).toBe('running');
    expect(retry_after_seconds).toBeGreaterThanOrEqual(1);
    expect(retry_after_seconds).toBeLessThanOrEqual(30);
  });

  test('begins exactly one of 20 concurrent turns', async () => {
    const outcomes = (await times(20, () => talk.begin(again))).map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'begun')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'running')).toHaveLength(19);
    expect(await talk.contents()).toHaveLength(1);
  });

  test('of the same attempt goes on: the reply to its first call was lost', async () => {
    const call = { ...again, turn: randomUUID(), holder: randomUUID() };
    await talk.begin(call);
    expect(await talk.begin(call)).toMatchObject({ outcome: 'begun', turn_id: call.turn });
    expect(await talk.contents()).toHaveLength(1);
  });

  test('is forgotten after 24 hours', async () => {
    const [turn, holder] = [randomUUID(), randomUUID()];
    await talk.begin({ turn, holder, ...again });
    await talk.complete(turn, holder);

    await talk.age(turn, "created_at = now() - interval '23 hours 59 minutes'");
    expect((await talk.begin(again)).outcome).toBe('replay');
    await talk.age(turn, "created_at = now() - interval '24 hours 1 minute'");
    expect(await talk.begin({ ...again, replay_only: true })).toEqual({ outcome: 'unknown' });
    expect((await talk.begin({ ...again, request_hash: 'of something new' })).outcome).toBe('begun');
    expect(await talk.contents()).toHaveLength(3);
  });

  test("of somebody else is none: every person's keys are their own", async () => {
    await talk.begin(again);
    expect((await new Conversation(pool).begin(again)).outcome).toBe('begun');
  });

  test('that nobody used begins nothing when only a replay is asked for', async () => {
    const replay = { ...again, replay_only: true };
    expect(await talk.begin(replay)).toEqual({ outcome: 'unknown' });
    expect(await talk.contents()).toEqual([]);

    const [turn, holder] = [randomUUID(), randomUUID()];
    await talk.begin({ turn, holder, ...again });
    expect((await talk.begin(replay)).outcome).toBe('running');
    await talk.complete(turn, holder);
    expect((await talk.begin(replay)).outcome).toBe('replay');
  });

  test('does not let a used turn id be used for something else', async () => {
    const turn = randomUUID();
    await talk.begin({ turn, ...again });
    expect((await talk.begin({ turn, key: 'another-key', request_hash: 'x' })).outcome).toBe('conflict');
    expect((await talk.begin({ turn })).outcome).toBe('conflict');
    expect(await talk.contents()).toHaveLength(1);
  });
});

describe('a turn whose node died', () => {
  const again = { key: 'the-key', request_hash: 'the-hash' };

  test('is taken over once its lease has ended, and the stale answer is discarded', async () => {
    const [turn, dead, alive] = [randomUUID(), randomUUID(), randomUUID()];
    await talk.begin({ ...again, turn, holder: dead });
    await talk.age(turn, LEASE_ENDED);

    expect(await talk.begin({ ...again, holder: alive })).toMatchObject({ outcome: 'begun', turn_id: turn });
    expect((await talk.begin(again)).outcome).toBe('running');
    expect(await talk.complete(turn, dead, { content: 'Stale' })).toMatchObject({ stored: false, message: null });
    const { id } = await talk.complete(turn, alive, { content: 'Fresh' });
    // It comes back to life and learns what the answer is.
    expect(await talk.complete(turn, dead, { content: 'Stale' })).toMatchObject({
      stored: false,
      message: { id, content: 'Fresh' },
    });
    expect(await talk.contents()).toEqual(['A question', 'Fresh']);
  });

  test('is taken over by exactly one of 20', async () => {
    const { turn_id } = await talk.begin(again);
    await talk.age(turn_id, LEASE_ENDED);
    const outcomes = (await times(20, () => talk.begin(again))).map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'begun')).toHaveLength(1);
    expect(await talk.contents()).toHaveLength(1);
  });

  test('stays with a holder that renews its lease', async () => {
    const holder = randomUUID();
    const { turn_id } = await talk.begin({ ...again, holder });
    await talk.age(turn_id, LEASE_ENDED);
    const lease = { assistant: talk.assistant, owner: talk.owner, turn: turn_id };
    expect(await call(pool, 'renew_lease', { ...lease, holder: randomUUID() })).toBe(false);
    expect(await call(pool, 'renew_lease', { ...lease, holder })).toBe(true);
    expect((await talk.begin(again)).outcome).toBe('running');
    await talk.complete(turn_id, holder);
    expect(await call(pool, 'renew_lease', { ...lease, holder })).toBe(false);
  });

  test('ends as interrupted when nobody retries it, not before a minute has passed', async () => {
    const [turn, holder] = [randomUUID(), randomUUID()];
    await talk.begin({ ...again, turn, holder });
    const status = async () =>
      (await pool.query('select status from chat_turns where id = $1', [turn])).rows[0].status as string;

    await talk.age(turn, "lease_until = now() - interval '50 seconds'");
    await call(pool, 'end_orphaned_turns', {});
    expect(await status()).toBe('running');
    await talk.age(turn, "lease_until = now() - interval '61 seconds'");
    await call(pool, 'end_orphaned_turns', {});
    expect(await status()).toBe('interrupted');
    expect(await talk.complete(turn, holder)).toMatchObject({ stored: false });
    expect((await talk.begin(again)).outcome).toBe('begun');
  });
});

describe('an answer', () => {
  test('is stored once, also when its completion is repeated', async () => {
    const [turn, holder] = [randomUUID(), randomUUID()];
    await talk.begin({ turn, holder });
    const first = await talk.complete(turn, holder);
    expect(await talk.complete(turn, holder)).toEqual(first);
    expect(await talk.contents()).toHaveLength(2);
  });

  test('of a turn that nobody began is not stored', async () => {
    expect(await talk.complete(randomUUID(), randomUUID())).toEqual({ stored: false });
    expect(await talk.contents()).toEqual([]);
  });

  test('that broke off is kept until a retry replaces it, in its place', async () => {
    const again = { key: 'the-key', request_hash: 'the-hash' };
    const [turn, first, second] = [randomUUID(), randomUUID(), randomUUID()];
    await talk.begin({ ...again, turn, holder: first });
    const interrupted = { status: 'interrupted', content: 'Half an', metadata: { interrupted: true } };
    const { id } = await talk.complete(turn, first, interrupted);
    await talk.exchange('Later', 'Too');
    expect(await talk.contents()).toEqual(['A question', 'Half an', 'Later', 'Too']);

    expect(await talk.begin({ ...again, holder: second })).toMatchObject({ outcome: 'begun', turn_id: turn });
    expect(await talk.complete(turn, second, { content: 'A whole answer' })).toMatchObject({ stored: true, id });
    expect(await talk.contents()).toEqual(['A question', 'A whole answer', 'Later', 'Too']);
    expect((await talk.begin(again)).outcome).toBe('replay');
  });

  test('that broke off before its first word leaves no message', async () => {
    const [turn, holder] = [randomUUID(), randomUUID()];
    await talk.begin({ turn, holder });
    const completed = await talk.complete(turn, holder, { status: 'interrupted', content: '', tokens: 0 });
    expect(completed).toMatchObject({ stored: true, id: null });
    expect(await talk.contents()).toEqual(['A question']);
  });
});

describe('the history that a turn is given', () => {
  const history = async (values = {}) => {
    const begun = await talk.begin(values);
    return begun.history.map(({ question, answer }: { question: string; answer: string }) => [question, answer]);
  };

  test('is the newest complete pairs, newest first, with their tokens', async () => {
    await talk.exchange('Q1', 'A1');
    await talk.exchange('Q2', 'A2', { question: 7, answer: 9 });
    const { history, history_tokens } = await talk.begin();
    expect(history).toEqual([
      { question: 'Q2', question_tokens: 7, answer: 'A2', answer_tokens: 9 },
      { question: 'Q1', question_tokens: 10, answer: 'A1', answer_tokens: 20 },
    ]);
    expect(history_tokens).toBe(10 + 20 + 8 + 7 + 9 + 8);
  });

  test('holds what may fit and no more than one pair beyond', async () => {
    for (const n of upTo(10)) await talk.exchange(`Q${n}`, `A${n}`, { question: 40, answer: 52 }); // 100 with overhead
    expect(await history({ history_tokens: 300 })).toEqual([10, 9, 8].map((n) => [`Q${n}`, `A${n}`]));
    expect(await history({ history_tokens: 0 })).toEqual([]);
    expect((await history({ history_tokens: 350 })).length).toBeLessThanOrEqual(4);
    expect(await history({ history_tokens: 1_000_000 })).toHaveLength(10);
  });

  test('leaves out what runs, broke off or said nothing, and keeps what was stopped', async () => {
    await talk.exchange('Whole', 'Answer');
    for (const [message, status, content] of [
      ['Broken', 'interrupted', 'Half'],
      ['Silent', 'stopped', ''],
      ['Stopped', 'stopped', 'Enough'],
    ]) {
      const [turn, holder] = [randomUUID(), randomUUID()];
      await talk.begin({ turn, holder, message });
      await talk.complete(turn, holder, { status, content });
    }
    await talk.begin({ message: 'Still running' });
    expect(await history()).toEqual([
      ['Stopped', 'Enough'],
      ['Whole', 'Answer'],
    ]);
  });

  test('keeps question and answer together where turns overlap', async () => {
    const [slow, slowHolder] = [randomUUID(), randomUUID()];
    await talk.begin({ turn: slow, holder: slowHolder, message: 'Slow question' });
    await talk.exchange('Quick question', 'Quick answer');
    await talk.complete(slow, slowHolder, { content: 'Slow answer' });
    expect(await history()).toEqual([
      ['Slow question', 'Slow answer'],
      ['Quick question', 'Quick answer'],
    ]);
  });

  test('counts every pair once when 25 turns overlap', async () => {
    await times(25, (index) => talk.exchange(`Q${index}`, `A${index}`));
    const { history, history_tokens } = await talk.begin();
    expect(history).toHaveLength(25);
    expect(history_tokens).toBe(25 * 38);
    for (const { question, answer } of history) expect(answer).toBe(question.replace('Q', 'A'));
  });
});

describe('the grow of a turn', () => {
  const grow = async (owner: string, values: { name: string; archived?: boolean; updated?: string }) => {
    const { rows } = await pool.query(
      `insert into grows (owner, name, medium, phase, archived, updated_at)
       values ($1, $2, 'soil', 'vegetative', $3, now() - $4::interval) returning id`,
      [owner, values.name, values.archived ?? false, values.updated ?? '0'],
    );
    return rows[0].id as string;
  };

  test('is the most recently updated one that is not archived', async () => {
    await grow(talk.owner, { name: 'Old', updated: '3 days' });
    await grow(talk.owner, { name: 'Active', updated: '1 day' });
    await grow(talk.owner, { name: 'Archived', archived: true });
    await grow(randomUUID(), { name: 'Foreign' });
    expect((await talk.begin()).grow).toMatchObject({ name: 'Active', medium: 'soil', phase: 'vegetative' });
  });

  test('is the one that is named, an archived one too', async () => {
    await grow(talk.owner, { name: 'Active' });
    const archived = await grow(talk.owner, { name: 'Archived', archived: true });
    expect((await talk.begin({ grow: archived })).grow).toMatchObject({ id: archived, name: 'Archived' });
  });

  test("is not found when it is somebody else's or nobody's, and then nothing is stored", async () => {
    const foreign = await grow(randomUUID(), { name: 'Foreign' });
    expect(await talk.begin({ grow: foreign })).toEqual({ outcome: 'grow_not_found' });
    expect(await talk.begin({ grow: randomUUID() })).toEqual({ outcome: 'grow_not_found' });
    expect(await talk.contents()).toEqual([]);
  });

  test('comes with its newest reading and the range of the day before it', async () => {
    const id = await grow(talk.owner, { name: 'Active' });
    await pool.query(
      `insert into grow_readings (grow_id, at, temp_c, humidity_pct, ph) values
         ($1, '2026-01-02T12:00:00Z', 25, 60, 6.5), ($1, '2026-01-02T06:00:00Z', 20, 70, null),
         ($1, '2026-01-01T12:00:00Z', 90 - 50, 10, null)`,
      [id],
    );
    expect((await talk.begin()).snapshot).toEqual({
      at: '2026-01-02T12:00:00.000Z',
      temp_c: 25,
      humidity_pct: 60,
      leaf_temp_c: null,
      co2_ppm: null,
      ec: null,
      ph: 6.5,
      day: {
        readings: 2,
        temp_c_min: 20,
        temp_c_max: 25,
        humidity_pct_min: 60,
        humidity_pct_max: 70,
        vpd_kpa_min: expect.closeTo(0.43, 2),
        vpd_kpa_max: expect.closeTo(0.91, 2),
      },
      lately: { temp_c: 25, humidity_pct: 60, vpd_kpa: expect.closeTo(0.91, 2), co2_ppm: null, ec: null, ph: 6.5 },
      day_before: { temp_c: 40, humidity_pct: 10, vpd_kpa: expect.closeTo(5.89, 2), co2_ppm: null, ec: null, ph: null },
    });
  });

  test('has no snapshot where nothing was measured', async () => {
    await grow(talk.owner, { name: 'Active' });
    expect(await talk.begin()).toMatchObject({ grow: { name: 'Active' }, snapshot: null });
  });
});

describe('the summary', () => {
  const whose = () => ({ assistant: talk.assistant, owner: talk.owner });

  test('is written from the oldest pairs that are outside the newest tokens', async () => {
    for (const n of upTo(5)) await talk.exchange(`Q${n}`, `A${n}`, { question: 40, answer: 52 });
    const source = await call(pool, 'summary_source', { ...whose(), keep_tokens: 200, most_tokens: 1000 });
    expect(source).toMatchObject({ summary: null, summary_upto: 0, upto: 300 });
    expect(source.pairs).toEqual([1, 2, 3].map((n) => ({ question: `Q${n}`, answer: `A${n}` })));

    const most = await call(pool, 'summary_source', { ...whose(), keep_tokens: 0, most_tokens: 250 });
    expect(most.pairs).toHaveLength(2);
  });

  test('is replaced by one writer only, and given to the next turn', async () => {
    for (const n of upTo(3)) await talk.exchange(`Q${n}`, `A${n}`);
    const { thread } = await call(pool, 'summary_source', { ...whose(), keep_tokens: 0, most_tokens: 50 });
    const write = (summary: string) =>
      call(pool, 'store_summary', { ...whose(), thread, expected_upto: 0, upto: 38, summary, tokens: 5 });
    const stored = await Promise.all([write('One'), write('Another')]);
    expect([...stored].sort()).toEqual([false, true]);
    expect(await talk.begin()).toMatchObject({ summary: stored[0] ? 'One' : 'Another', summary_tokens: 5 });
    const rest = await call(pool, 'summary_source', { ...whose(), keep_tokens: 0, most_tokens: 1000 });
    expect(rest.pairs.map(({ question }: { question: string }) => question)).toEqual(['Q2', 'Q3']);
  });
});
