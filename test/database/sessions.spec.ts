import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createMigratedDatabase } from '../support/databases.js';
import { waitFor } from '../support/wait-for.js';
import { type Answer, Conversation, call } from './conversation.js';

const ASSISTANT = 'foodhak';
const A_DAY = 86_400;

let pool: pg.Pool;
let owner: string;

beforeAll(async () => {
  pool = new pg.Pool({ connectionString: await createMigratedDatabase(), max: 25 });
});
beforeEach(() => {
  owner = `user-${randomUUID()}`;
});
afterAll(() => pool.end());

const start = (values: Record<string, unknown> = {}): Promise<Answer> =>
  call(pool, 'start_session', {
    assistant: ASSISTANT,
    owner,
    user_name: 'Alex',
    session: randomUUID(),
    ticket_hash: 'the-hash',
    ticket_seconds: A_DAY,
    seconds: A_DAY,
    ...values,
  });
const find = (values: Record<string, unknown> = {}): Promise<Answer> =>
  call(pool, 'find_session', { assistant: ASSISTANT, owner, ...values });
const extend = (session: string, values: Record<string, unknown> = {}): Promise<Answer> =>
  call(pool, 'extend_session', { assistant: ASSISTANT, owner, session, seconds: A_DAY, ...values });
const end = (values: Record<string, unknown> = {}): Promise<Answer> =>
  call(pool, 'end_session', { assistant: ASSISTANT, owner, ...values });
const sweep = (): Promise<Answer> => call(pool, 'sweep_sessions', {});
const erase = (values: Record<string, unknown> = {}): Promise<Answer> =>
  call(pool, 'erase_owner', { assistant: ASSISTANT, owner, ...values });

/** Sets columns of the session, as time would. */
async function age(assignment: string): Promise<void> {
  const { rowCount } = await pool.query(`update chat_sessions set ${assignment} where owner = $1`, [owner]);
  if (rowCount !== 1) throw new Error('There is no such session');
}
const secondsFromNow = (milliseconds: number) => Math.round((milliseconds - Date.now()) / 1000);

describe('a session', () => {
  test('begins', async () => {
    const session = randomUUID();
    const begun = await start({ session, seconds: 600, ticket_seconds: 300 });
    expect(begun).toEqual({
      id: session,
      owner,
      user_name: 'Alex',
      ticket_hash: 'the-hash',
      ticket_until: expect.any(Number),
      live_until: expect.any(Number),
    });
    expect(Math.abs(secondsFromNow(begun.live_until) - 600)).toBeLessThan(30);
    expect(Math.abs(secondsFromNow(begun.ticket_until) - 300)).toBeLessThan(30);
    expect(await find()).toEqual(begun);
  });

  test('goes on where it is live: the id stays, the ticket and the name are the new ones', async () => {
    const first = await start({ seconds: 600, ticket_seconds: 300 });
    const second = await start({ ticket_hash: 'another-hash', user_name: 'Sascha' });
    expect(second).toMatchObject({ id: first.id, ticket_hash: 'another-hash', user_name: 'Sascha' });
    expect(second.live_until).toBeGreaterThan(first.live_until);
    expect(second.ticket_until).toBeGreaterThan(first.ticket_until);
    const { rows } = await pool.query('select from chat_sessions where owner = $1', [owner]);
    expect(rows).toHaveLength(1);
  });

  test('that has ended is another one at the next start', async () => {
    const first = await start();
    expect(await end()).toBe(true);
    expect(await find()).toMatchObject({ id: first.id, ticket_hash: 'the-hash', live_until: 0 });
    const second = await start({ ticket_hash: 'another-hash' });
    expect(second.id).not.toBe(first.id);
    expect(secondsFromNow(second.live_until)).toBeGreaterThan(0);
  });

  test('that has expired is another one at the next start', async () => {
    const first = await start();
    await age("expires_at = now() - interval '1 second', started_at = now() - interval '2 days'");
    expect(secondsFromNow((await find()).live_until)).toBeLessThanOrEqual(0);
    const second = await start();
    expect(second.id).not.toBe(first.id);
    const { rows } = await pool.query(
      "select started_at > now() - interval '1 minute' as fresh from chat_sessions where owner = $1",
      [owner],
    );
    expect(rows).toEqual([{ fresh: true }]);
  });

  test('of 20 starts at once is one', async () => {
    const starts = await Promise.all(Array.from({ length: 20 }, (_unused, n) => start({ ticket_hash: `hash ${n}` })));
    expect(new Set(starts.map(({ id }) => id)).size).toBe(1);
    expect(starts.map(({ ticket_hash }) => ticket_hash)).toContain((await find()).ticket_hash);
  });

  test('is of one owner and one assistant', async () => {
    const mine = await start();
    const others = { other: { owner: `${owner}x` }, elsewhere: { assistant: 'aurora' } };
    for (const values of Object.values(others)) {
      expect(await find(values)).toBeNull();
      expect(await extend(mine.id, values)).toBe(false);
      expect(await end(values)).toBe(false);
      expect((await start(values)).id).not.toBe(mine.id);
    }
    expect(await find()).toEqual(mine);
  });
});

describe('the use of a session', () => {
  test('lets it live on from now', async () => {
    const { id } = await start({ seconds: 10 });
    expect(await extend(id, { seconds: 1000 })).toBe(true);
    expect(secondsFromNow((await find()).live_until)).toBeGreaterThan(900);
  });

  test('revives nothing: not what expired, not what was ended, not what was replaced', async () => {
    const { id } = await start();
    expect(await extend(randomUUID())).toBe(false);
    await age("expires_at = now() - interval '1 millisecond'");
    expect(await extend(id)).toBe(false);
    expect(await end()).toBe(false);

    const next = await start();
    expect(await extend(id)).toBe(false);
    expect(await end()).toBe(true);
    expect(await extend(next.id)).toBe(false);
    expect((await find()).live_until).toBe(0);
  });
});

describe('the end of a session', () => {
  test('happens once', async () => {
    expect(await end()).toBe(false);
    await start();
    const ends = await Promise.all(Array.from({ length: 10 }, () => end()));
    expect(ends.filter(Boolean)).toHaveLength(1);
  });
});

describe('the sweep', () => {
  test('takes what was over two days ago, and nothing else', async () => {
    await start();
    await age("expires_at = now() - interval '47 hours'");
    await sweep();
    expect(await find()).not.toBeNull();
    await age("expires_at = now() - interval '49 hours'");
    expect(await sweep()).toBe(1);
    expect(await find()).toBeNull();
    await start();
    await sweep();
    expect(await find()).not.toBeNull();
  });
});

describe('an erasure', () => {
  const putProfile = (values: Record<string, unknown>) =>
    call(pool, 'store_profile', {
      assistant: ASSISTANT,
      owner,
      profile: JSON.stringify({ allergies: ['kiwi'], conditions: [], diet: '', goals: '', language: '' }),
      ...values,
    });
  const rowsOf = async (table: string, values: { assistant: string; owner: string }) =>
    (await pool.query(`select from ${table} where assistant = $1 and owner = $2`, [values.assistant, values.owner]))
      .rowCount;

  test('counts and deletes all that is kept of an owner', async () => {
    const talk = new Conversation(pool, ASSISTANT);
    const mine = { assistant: ASSISTANT, owner: talk.owner };
    const ended = await talk.exchange('Mine', 'Yours');
    const running = (await talk.begin({ message: 'More' })).turn_id;
    await pool.query("update chat_threads set summary = 'In sum', summary_tokens = 2 where owner = $1", [talk.owner]);
    await start(mine);
    await putProfile(mine);

    const { turns, ...counts } = await erase(mine);
    expect(counts).toEqual({ messages: 3, summaries: 1, profiles: 1, sessions: 1 });
    expect(turns.sort()).toEqual([ended, running].sort());
    for (const table of ['chat_threads', 'profiles', 'chat_sessions']) expect(await rowsOf(table, mine)).toBe(0);
    const left = await pool.query(
      `select from chat_messages m where not exists (select from chat_threads t where t.id = m.thread_id)
       union all select from chat_turns c where c.id = any ($1)`,
      [[ended, running]],
    );
    expect(left.rowCount).toBe(0);
    expect(await talk.contents()).toEqual([]);
    expect(await erase(mine)).toEqual({ messages: 0, summaries: 0, profiles: 0, sessions: 0, turns: [] });
  });

  test('names the turns alone whose logs may be kept elsewhere', async () => {
    const talk = new Conversation(pool, ASSISTANT);
    const [old, fresh] = [await talk.exchange('One', 'Two'), await talk.exchange('Three', 'Four')];
    await talk.age(old, "created_at = now() - interval '2 hours'");
    expect((await erase({ owner: talk.owner })).turns).toEqual([fresh]);
  });

  test('lets no answer in any more', async () => {
    const talk = new Conversation(pool, ASSISTANT);
    const holder = randomUUID();
    const { turn_id } = await talk.begin({ holder });
    await erase({ owner: talk.owner });
    expect((await talk.complete(turn_id, holder)).stored).toBe(false);
    expect(await talk.contents()).toEqual([]);
    expect((await talk.begin()).history).toEqual([]);
    expect(await talk.sequence()).toEqual([1]);
  });

  test('lets no summary in any more that was in the making, also when the conversation begins anew', async () => {
    const talk = new Conversation(pool, ASSISTANT);
    const whose = { assistant: ASSISTANT, owner: talk.owner };
    const sourceOf = () => call(pool, 'summary_source', { ...whose, keep_tokens: 0, most_tokens: 1000 });
    const fold = ({ thread, summary_upto, upto }: Answer) =>
      call(pool, 'store_summary', { ...whose, thread, expected_upto: summary_upto, upto, summary: 'Sum', tokens: 5 });
    await talk.exchange('Mine', 'Yours');
    const old = await sourceOf();
    await erase({ owner: talk.owner });
    expect(await fold(old)).toBe(false);

    await talk.exchange('Anew', 'Indeed');
    const next = await sourceOf();
    expect(next).toMatchObject({ summary: null, summary_upto: old.summary_upto, upto: old.upto });
    expect(next.thread).not.toBe(old.thread);
    expect(await fold(old)).toBe(false);
    expect((await talk.begin()).summary).toBeNull();
    expect(await fold(next)).toBe(true);
    expect((await talk.begin()).summary).toBe('Sum');
  });

  test('under which a turn begins: the turn is the first of a new conversation', async () => {
    const talk = new Conversation(pool, ASSISTANT);
    await talk.exchange('Mine', 'Yours');
    const eraser = await pool.connect();
    try {
      await eraser.query('begin');
      await eraser.query('select public.erase_owner($1, $2)', [ASSISTANT, talk.owner]);
      const beginning = talk.begin({ message: 'Anew' });
      beginning.catch(() => {}); // which is looked at below
      await waitFor('the turn to stand before the lock', async () => {
        const { rowCount } = await pool.query(
          `select from pg_stat_activity
           where datname = current_database() and wait_event_type = 'Lock' and query like '%begin_turn%'`,
        );
        return rowCount === 1;
      });
      await eraser.query('commit');
      expect(await beginning).toMatchObject({ outcome: 'begun', history: [], summary: null });
    } finally {
      await eraser.query('rollback');
      eraser.release();
    }
    expect(await talk.contents()).toEqual(['Anew']);
    expect(await talk.sequence()).toEqual([1]);
  });

  test('touches no other owner and no other assistant', async () => {
    const talk = new Conversation(pool, ASSISTANT);
    const neighbours = [
      { assistant: ASSISTANT, owner: `${talk.owner}x` },
      { assistant: ASSISTANT, owner: talk.owner.toUpperCase() },
      { assistant: 'aurora', owner: talk.owner },
    ];
    for (const neighbour of [{ assistant: ASSISTANT, owner: talk.owner }, ...neighbours]) {
      const { turn_id } = await talk.begin({ ...neighbour });
      expect(turn_id).toBeDefined();
      await start(neighbour);
      await putProfile(neighbour);
    }
    await pool.query("insert into grows (owner, name, medium, phase) values ($1, 'Tent', 'soil', 'flowering')", [
      talk.owner,
    ]);
    await erase({ owner: talk.owner });
    for (const neighbour of neighbours) {
      for (const table of ['chat_threads', 'profiles', 'chat_sessions']) expect(await rowsOf(table, neighbour)).toBe(1);
      expect((await talk.page(neighbour)).total_count).toBe(1);
    }
    expect((await pool.query('select from grows where owner = $1', [talk.owner])).rowCount).toBe(1);
  });
});

describe('strangers', () => {
  const strangers = ['anon', 'authenticated'] as const;

  async function attempt(role: string, sql: string): Promise<number | string> {
    const client = await pool.connect();
    try {
      await client.query('begin');
      await client.query(`set local role ${role}`);
      await client.query("select set_config('request.jwt.claims', $1, true)", [JSON.stringify({ sub: owner, role })]);
      return (await client.query(sql)).rowCount ?? 0;
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await client.query('rollback');
      client.release();
    }
  }

  const REFUSED = '42501';
  const CALLS = [
    "start_session('foodhak', 'a', 'A', gen_random_uuid(), 'h', 1, 1)",
    "find_session('foodhak', 'a')",
    "extend_session('foodhak', 'a', gen_random_uuid(), 1)",
    "end_session('foodhak', 'a')",
    'sweep_sessions()',
    "erase_owner('foodhak', 'a')",
    "find_profile('foodhak', 'a')",
    `store_profile('foodhak', 'a', '{"allergies":[],"conditions":[],"diet":"","goals":"","language":""}')`,
    "knowledge_listing('foodhak')",
    'session_json(null)',
    'profile_json(null)',
  ];

  test.each(strangers.flatMap((role) => CALLS.map((sql) => [role, sql] as const)))(
    '%s may not call %s',
    async (role, sql) => {
      expect(await attempt(role, `select public.${sql}`)).toBe(REFUSED);
    },
  );

  test.each(CALLS)('service_role may call %s', async (sql) => {
    expect(await attempt('service_role', `select public.${sql}`)).toBe(1);
  });

  test.each(strangers)('%s may call no function but that of the policies', async (role) => {
    const { rows } = await pool.query(
      `select p.proname as name from pg_proc p
       where p.pronamespace = 'public'::regnamespace and has_function_privilege($1, p.oid, 'execute')
         and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`,
      [role],
    );
    expect(rows).toEqual([{ name: 'current_owner' }]); // which the policies ask
  });

  test.each(
    strangers.flatMap((role) =>
      (['profiles', 'chat_sessions'] as const).flatMap((table) =>
        [
          `select from public.${table}`,
          `insert into public.${table} select * from public.${table} where false`,
          `update public.${table} set owner = owner`,
          `delete from public.${table}`,
          `truncate public.${table}`,
        ].map((sql) => [role, sql] as const),
      ),
    ),
  )('%s may not %s, though a row be of its own id', async (role, sql) => {
    await start();
    expect(await attempt(role, sql)).toBe(REFUSED);
  });

  test.each(['profiles', 'chat_sessions'])('%s is protected row by row as well', async (table) => {
    const { rows } = await pool.query(
      `select relrowsecurity as protected, (select count(*) from pg_policies where tablename = $1)::integer as policies
       from pg_class where oid = ('public.' || $1)::regclass`,
      [table],
    );
    expect(rows).toEqual([{ protected: true, policies: 0 }]);
  });
});
