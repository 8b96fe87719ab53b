import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createMigratedDatabase } from '../support/databases.js';
import { waitFor } from '../support/wait-for.js';
import { type Answer, Conversation, call } from './conversation.js';

const PLAN = { nutrition: 'EC 1.4', light_schedule: '18/6' };
const CHANGES = [
  { field: 'light_schedule', before: '18/6', after: '12/12' },
  { field: 'watering', before: null, after: 'every 3 days' },
];

let pool: pg.Pool;
let talk: Conversation;
let grow: string;

beforeAll(async () => {
  pool = new pg.Pool({ connectionString: await createMigratedDatabase(), max: 10 });
});
afterAll(() => pool.end());
beforeEach(async () => {
  talk = new Conversation(pool);
  grow = await newGrow(talk.owner);
});

async function newGrow(owner: string, plan: object | null = PLAN): Promise<string> {
  const { rows } = await pool.query(
    "insert into grows (owner, name, medium, phase, plan) values ($1, 'Tent', 'soil', 'vegetative', $2) returning id",
    [owner, plan],
  );
  return rows[0].id;
}

const proposalOf = (values: object = {}) => ({
  id: randomUUID(),
  grow_id: grow,
  status: 'pending',
  changes: CHANGES,
  reason: 'They are tall.',
  ...values,
});

/** A turn whose answer comes with this proposal. */
async function propose(proposal = proposalOf(), values: object = {}): Promise<string> {
  const [turn, holder] = [randomUUID(), randomUUID()];
  await talk.begin({ turn, holder });
  await talk.complete(turn, holder, { metadata: { intent: 'adjust_plan', proposal }, ...values });
  return proposal.id;
}

const decide = (proposal: string, decision: string, owner = talk.owner, of = grow) =>
  call(pool, 'decide_plan_proposal', { owner, grow: of, proposal, decision });
const proposals = async (status: string | null = null): Promise<Answer[]> =>
  (await call(pool, 'list_plan_proposals', { owner: talk.owner, grow, status, limit: 50 })).proposals;
const history = async (): Promise<Answer[]> =>
  (await call(pool, 'plan_history', { owner: talk.owner, grow, limit: 50 })).changes;
const stored = async () => (await pool.query('select plan, updated_at from grows where id = $1', [grow])).rows[0];

describe('a proposal', () => {
  test('is stored with the answer that it comes with', async () => {
    const id = await propose();
    const { messages } = await talk.page();
    expect(messages[1].metadata.proposal.id).toBe(id);
    expect(await proposals()).toEqual([
      {
        id,
        grow_id: grow,
        message_id: messages[1].id,
        status: 'pending',
        changes: CHANGES,
        reason: 'They are tall.',
        created_at: expect.stringMatching(/^\d{4}-.*Z$/),
        decided_at: null,
      },
    ]);
    expect((await stored()).plan).toEqual(PLAN);
    expect(await history()).toEqual([]);
  });

  test('is stored once, however often the answer is', async () => {
    const [turn, holder] = [randomUUID(), randomUUID()];
    await talk.begin({ turn, holder });
    const metadata = { proposal: proposalOf() };
    const first = await talk.complete(turn, holder, { metadata });
    expect(await talk.complete(turn, holder, { metadata })).toEqual(first);
    expect(await proposals()).toHaveLength(1);
  });

  test('is not stored of an attempt whose turn another one took over', async () => {
    const [turn, key] = [randomUUID(), randomUUID()];
    const [dead, alive] = [randomUUID(), randomUUID()];
    await talk.begin({ turn, key, request_hash: 'h', holder: dead });
    await talk.age(turn, "lease_until = now() - interval '1 second'");
    await talk.begin({ turn, key, request_hash: 'h', holder: alive });
    const of = (reason: string) => ({ metadata: { proposal: proposalOf({ reason }) } });
    expect(await talk.complete(turn, dead, of('dead'))).toMatchObject({ stored: false });
    expect(await talk.complete(turn, alive, of('alive'))).toMatchObject({ stored: true });
    expect((await proposals()).map(({ reason }) => reason)).toEqual(['alive']);
  });

  test.each(['stopped', 'interrupted'])('is none where the answer was %s', async (status) => {
    await propose(proposalOf(), { status });
    expect(await proposals()).toEqual([]);
  });

  test("is none to somebody else's grow, or to one that is gone", async () => {
    const ids = [
      await propose(proposalOf({ grow_id: await newGrow(randomUUID()) })),
      await propose(proposalOf({ grow_id: randomUUID() })),
    ];
    expect((await pool.query('select from plan_proposals where id = any ($1)', [ids])).rowCount).toBe(0);
    expect(await talk.contents()).toHaveLength(4);
  });

  test('is none to a grow that is being deleted at this moment, and the answer is stored', async () => {
    const [turn, holder] = [randomUUID(), randomUUID()];
    await talk.begin({ turn, holder });
    const deleting = await pool.connect();
    try {
      await deleting.query('begin');
      await deleting.query('delete from grows where id = $1', [grow]);
      const completing = talk.complete(turn, holder, { metadata: { proposal: proposalOf() } });
      await waitFor('the waiting answer', async () => {
        const { rows } = await pool.query(
          `select from pg_locks l join pg_stat_activity a on a.pid = l.pid
           where not l.granted and a.datname = current_database() and a.query like '%complete_turn%'`,
        );
        return rows.length > 0;
      });
      await deleting.query('commit');
      expect(await completing).toMatchObject({ stored: true });
    } finally {
      deleting.release();
    }
    expect(await talk.contents()).toEqual(['A question', 'An answer']);
    expect((await pool.query('select from plan_proposals where grow_id = $1', [grow])).rowCount).toBe(0);
  });

  test('goes with the conversation, and with the grow; the history of the plan with the grow alone', async () => {
    await decide(await propose(), 'accepted');
    await call(pool, 'erase_owner', { assistant: talk.assistant, owner: talk.owner });
    expect(await proposals()).toEqual([]);
    expect(await history()).toMatchObject([{ proposal_id: null }]);
    await propose(proposalOf({ changes: [{ field: 'notes', before: null, after: 'x' }] }));
    await pool.query('delete from grows where id = $1', [grow]);
    for (const table of ['plan_proposals', 'plan_changes']) {
      expect((await pool.query(`select from ${table} where grow_id = $1`, [grow])).rowCount).toBe(0);
    }
  });
});

describe('accepting', () => {
  test('changes the fields that it names, and notes it', async () => {
    const before = await stored();
    const id = await propose();
    const accepted = await decide(id, 'accepted');
    expect(accepted).toMatchObject({ id, status: 'accepted', changes: CHANGES, decided_at: expect.any(String) });
    const after = await stored();
    expect(after.plan).toEqual({ nutrition: 'EC 1.4', light_schedule: '12/12', watering: 'every 3 days' });
    expect(after.updated_at.getTime()).toBeGreaterThan(before.updated_at.getTime());
    expect(await history()).toEqual([
      {
        id: expect.any(String),
        proposal_id: id,
        changed_by: talk.owner,
        changes: CHANGES,
        changed_at: accepted.decided_at,
      },
    ]);
    expect(await talk.begin()).toMatchObject({ grow: { plan: after.plan } });
  });

  test('is the same again, and no second change', async () => {
    const id = await propose();
    const first = await decide(id, 'accepted');
    await pool.query(`update grows set plan = plan || '{"light_schedule": "20/4"}' where id = $1`, [grow]);
    expect(await decide(id, 'accepted')).toEqual(first);
    expect((await stored()).plan.light_schedule).toBe('20/4');
  });

  test('gives a plan to a grow that has none', async () => {
    grow = await newGrow(talk.owner, null);
    const changes = [{ field: 'notes', before: null, after: 'Look at the roots' }];
    await decide(await propose(proposalOf({ changes })), 'accepted');
    expect((await stored()).plan).toEqual({ notes: 'Look at the roots' });
  });

  test.each([
    ['a field that it changes is another by now', { ...PLAN, light_schedule: '20/4' }],
    ['a field that it adds is there by now', { ...PLAN, watering: 'daily' }],
    ['the plan is gone', null],
  ])('is too late where %s', async (_what, plan) => {
    const id = await propose();
    await pool.query('update grows set plan = $2 where id = $1', [grow, plan]);
    expect(await decide(id, 'accepted')).toMatchObject({ status: 'outdated', decided_at: expect.any(String) });
    expect((await stored()).plan).toEqual(plan);
    await pool.query('update grows set plan = $2 where id = $1', [grow, PLAN]);
    expect(await decide(id, 'accepted')).toMatchObject({ status: 'outdated' });
    expect(await decide(id, 'rejected')).toMatchObject({ status: 'outdated' });
    expect((await stored()).plan).toEqual(PLAN);
  });

  test('is none of the business of fields that it does not name', async () => {
    const id = await propose();
    await pool.query(`update grows set plan = plan || '{"nutrition": "EC 2.0"}' where id = $1`, [grow]);
    expect(await decide(id, 'accepted')).toMatchObject({ status: 'accepted' });
    expect((await stored()).plan).toMatchObject({ nutrition: 'EC 2.0', light_schedule: '12/12' });
  });

  test('and rejecting at once, or two of one field, have one winner', async () => {
    const id = await propose();
    const other = await propose(proposalOf({ changes: [{ field: 'light_schedule', before: '18/6', after: '20/4' }] }));
    const decisions = await Promise.all([
      ...Array.from({ length: 4 }, () => decide(id, 'accepted')),
      ...Array.from({ length: 4 }, () => decide(id, 'rejected')),
      ...Array.from({ length: 4 }, () => decide(other, 'accepted')),
    ]);
    const [ofOne, ofOther] = [decisions.slice(0, 8), decisions.slice(8)].map(
      (some) => new Set(some.map(({ status }) => status)),
    );
    expect([ofOne!.size, ofOther!.size]).toEqual([1, 1]);
    expect(await history()).toHaveLength(1);
    const accepted = (await proposals('accepted'))[0];
    expect((await stored()).plan.light_schedule).toBe(accepted.id === id ? '12/12' : '20/4');
  });
});

describe('rejecting', () => {
  test('changes nothing, and is final', async () => {
    const id = await propose();
    const rejected = await decide(id, 'rejected');
    expect(rejected).toMatchObject({ status: 'rejected', decided_at: expect.any(String) });
    expect(await decide(id, 'rejected')).toEqual(rejected);
    expect(await decide(id, 'accepted')).toEqual(rejected);
    expect((await stored()).plan).toEqual(PLAN);
    expect(await history()).toEqual([]);
  });

  test('cannot take back what was accepted', async () => {
    const id = await propose();
    const accepted = await decide(id, 'accepted');
    expect(await decide(id, 'rejected')).toEqual(accepted);
  });
});

describe('the history of a plan', () => {
  test('has what the grower wrote as well, and nothing where nothing changed', async () => {
    await pool.query(`update grows set plan = '{"nutrition": "EC 1.6", "notes": "x"}' where id = $1`, [grow]);
    await pool.query(`update grows set plan = plan, name = 'Other' where id = $1`, [grow]);
    await pool.query('update grows set plan = null where id = $1', [grow]);
    await pool.query(`update grows set plan = '{}' where id = $1`, [grow]);
    expect((await history()).map(({ proposal_id, changes }) => ({ proposal_id, changes }))).toEqual([
      {
        proposal_id: null,
        changes: [
          { field: 'notes', before: 'x', after: null },
          { field: 'nutrition', before: 'EC 1.6', after: null },
        ],
      },
      {
        proposal_id: null,
        changes: [
          { field: 'light_schedule', before: '18/6', after: null },
          { field: 'notes', before: null, after: 'x' },
          { field: 'nutrition', before: 'EC 1.4', after: 'EC 1.6' },
        ],
      },
    ]);
  });

  test('does not take what the grower writes afterwards for the proposal', async () => {
    const client = await pool.connect();
    const id = await propose();
    const values = { owner: talk.owner, grow, proposal: id, decision: 'accepted' };
    try {
      await client.query('begin');
      await call(client as unknown as pg.Client, 'decide_plan_proposal', values);
      await client.query(`update grows set plan = plan || '{"notes": "mine"}' where id = $1`, [grow]);
      await client.query('commit');
    } finally {
      client.release();
    }
    const [mine, accepted] = (await history()).sort((one) => (one.proposal_id === null ? -1 : 1));
    expect(mine).toMatchObject({ proposal_id: null, changes: [{ field: 'notes', after: 'mine' }] });
    expect(accepted).toMatchObject({ proposal_id: id });
  });
});

describe('listing', () => {
  test('is of one status or all, the newest first, and bounded', async () => {
    const [first, second, third] = [await propose(), await propose(), await propose()];
    await decide(second, 'rejected');
    const ids = async (status: string | null) => (await proposals(status)).map(({ id }) => id);
    expect(await ids(null)).toEqual([third, second, first]);
    expect(await ids('pending')).toEqual([third, first]);
    expect(await ids('rejected')).toEqual([second]);
    expect(await ids('outdated')).toEqual([]);
    const { proposals: newest } = await call(pool, 'list_plan_proposals', {
      owner: talk.owner,
      grow,
      status: null,
      limit: 2,
    });
    expect(newest.map(({ id }: Answer) => id)).toEqual([third, second]);
  });
});

describe('whoever the grow is not', () => {
  test('finds, decides and reads nothing of it', async () => {
    const id = await propose();
    const stranger = randomUUID();
    const other = await newGrow(talk.owner);
    for (const [owner, of] of [
      [stranger, grow],
      [talk.owner, other],
      [talk.owner, randomUUID()],
    ] as const) {
      expect(await decide(id, 'accepted', owner, of)).toBeNull();
      expect(await call(pool, 'find_plan_proposal', { owner, grow: of, proposal: id })).toBeNull();
    }
    expect(await call(pool, 'list_plan_proposals', { owner: stranger, grow, status: null, limit: 50 })).toBeNull();
    expect(await call(pool, 'plan_history', { owner: stranger, grow, limit: 50 })).toBeNull();
    expect(await decide(randomUUID(), 'accepted')).toBeNull();
    expect(await call(pool, 'find_plan_proposal', { owner: talk.owner, grow, proposal: id })).toMatchObject({
      id,
      status: 'pending',
    });
  });
});
