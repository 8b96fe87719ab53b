import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createMigratedDatabase } from '../support/databases.js';

const alice = randomUUID();
const bob = randomUUID();

/** How many rows an operation touched, or the SQLSTATE that it was refused with. */
type Outcome = number | string;
const REFUSED = '42501';

const TABLES = [
  'chat_threads',
  'chat_messages',
  'chat_turns',
  'grows',
  'grow_readings',
  'grow_hours',
  'grow_alerts',
  'grow_watches',
  'knowledge_documents',
  'knowledge_passages',
  'knowledge_terms',
  'knowledge_corpora',
  'profiles',
  'chat_sessions',
  'plan_proposals',
  'plan_changes',
] as const;
type Table = (typeof TABLES)[number];

const OPERATIONS = {
  select: (table: string) => `select from public.${table}`,
  // No row at all: the right to insert is asked for before there is one.
  insert: (table: string, column: string) =>
    `insert into public.${table} (${column}) select ${column} from public.${table} where false`,
  update: (table: string, column: string) => `update public.${table} set ${column} = ${column}`,
  delete: (table: string) => `delete from public.${table}`,
};

const A_COLUMN: Record<Table, string> = {
  chat_threads: 'summary',
  chat_messages: 'content',
  chat_turns: 'status',
  grows: 'name',
  grow_readings: 'ph',
  grow_hours: 'ph_max',
  grow_alerts: 'metric',
  grow_watches: 'evaluation',
  knowledge_documents: 'title',
  knowledge_passages: 'heading',
  knowledge_terms: 'passages',
  knowledge_corpora: 'passages',
  profiles: 'diet',
  chat_sessions: 'user_name',
  plan_proposals: 'status',
  plan_changes: 'changed_by',
};

const ROLES: Record<string, { role: string; subject: string | null }> = {
  anon: { role: 'anon', subject: null },
  'authenticated Alice': { role: 'authenticated', subject: alice },
  'authenticated Bob': { role: 'authenticated', subject: bob },
  'an authenticated stranger': { role: 'authenticated', subject: randomUUID() },
  'authenticated without a subject': { role: 'authenticated', subject: null },
  service_role: { role: 'service_role', subject: null },
};

/** What each person sees of their own; the shipped knowledge comes on top. */
const VISIBLE: Record<string, Partial<Record<Table, number>>> = {
  'authenticated Alice': {
    chat_threads: 1,
    chat_messages: 2,
    grows: 2,
    grow_readings: 3,
    plan_proposals: 2,
    plan_changes: 2,
    grow_hours: 2,
    grow_alerts: 2,
  },
  'authenticated Bob': {
    chat_threads: 1,
    chat_messages: 4,
    grows: 1,
    grow_readings: 1,
    plan_proposals: 1,
    plan_changes: 1,
    grow_hours: 1,
    grow_alerts: 1,
    knowledge_documents: 1,
    knowledge_passages: 1,
  },
};
const READABLE: readonly string[] = [
  'chat_threads',
  'chat_messages',
  'grows',
  'grow_readings',
  'grow_hours',
  'grow_alerts',
  'knowledge_documents',
  'knowledge_passages',
  'plan_proposals',
  'plan_changes',
];
const SHIPPED: readonly string[] = ['knowledge_documents', 'knowledge_passages'];

describe('row level security', () => {
  let client: pg.Client;
  const all: Record<string, number> = {};
  const shipped: Record<string, number> = {};

  beforeAll(async () => {
    client = new pg.Client({ connectionString: await createMigratedDatabase() });
    await client.connect();
    for (const table of TABLES) shipped[table] = (await client.query(`select from ${table}`)).rowCount!;
    await conversation('aurora', alice, 1);
    await conversation('aurora', bob, 2);
    // The nutrition service's owners are no subjects of tokens, whatever they look like.
    await conversation('foodhak', alice, 3);
    await grow(alice, 1);
    await grow(alice, 2);
    await grow(bob, 1);
    await proposal(alice);
    await proposal(bob);
    await ownDocument(bob);
    await client.query("insert into profiles (assistant, owner) values ('foodhak', $1)", [alice]);
    await client.query(
      `insert into chat_sessions (assistant, owner, id, user_name, ticket_hash, ticket_until, expires_at)
       values ('foodhak', $1, gen_random_uuid(), 'Alice', '', now(), now())`,
      [alice],
    );
    for (const table of TABLES) all[table] = (await client.query(`select from ${table}`)).rowCount!;
  });

  afterAll(() => client.end());

  async function conversation(assistant: string, owner: string, turns: number): Promise<void> {
    await client.query(
      `with thread as (insert into chat_threads (assistant, owner) values ($1, $2) returning id),
         question as (insert into chat_messages (thread_id, seq, role, content, tokens)
           select id, 2 * n - 1, 'user', 'words of ' || $2, 4 from thread, generate_series(1, $3) n returning 1),
         answer as (insert into chat_messages (thread_id, seq, role, content, tokens)
           select id, 2 * n, 'assistant', 'words to ' || $2, 4 from thread, generate_series(1, $3) n returning 1)
       insert into chat_turns (thread_id, id, holder, lease_until, question_seq)
         select id, gen_random_uuid(), gen_random_uuid(), now(), 2 * n - 1 from thread, generate_series(1, $3) n`,
      [assistant, owner, turns],
    );
  }

  async function grow(owner: string, readings: number): Promise<void> {
    await client.query(
      `with grow as (insert into grows (owner, name, medium, phase) values ($1, 'Tent', 'soil', 'flowering') returning id),
         alert as (insert into grow_alerts (owner, grow_id, metric, side, severity, value, since, opened_at, evaluation)
           select $1, id, 'ph', 'high', 'critical', 9, now(), now(), gen_random_uuid() from grow returning grow_id),
         watch as (insert into grow_watches (grow_id, evaluation, evaluated_upto)
           select grow_id, gen_random_uuid(), now() from alert returning 1)
       insert into grow_readings (grow_id, at, temp_c, humidity_pct)
         select id, timestamptz '2026-01-01 12:30:00Z' - n * interval '1 minute', 25, 50 from grow, generate_series(1, $2) n`,
      [owner, readings],
    );
  }

  /** One to each grow of the owner, whose plans are written as well. */
  async function proposal(owner: string): Promise<void> {
    await client.query(
      `insert into plan_proposals (id, grow_id, message_id, changes, reason)
         select gen_random_uuid(), g.id, (select m.id from chat_messages m join chat_threads t on t.id = m.thread_id
                                          where t.owner = $1 and t.assistant = 'aurora' and m.role = 'assistant' limit 1),
                '[]', 'why'
         from grows g where g.owner = $1`,
      [owner],
    );
    await client.query(`update grows set plan = '{"notes": "secret words"}' where owner = $1`, [owner]);
  }

  async function ownDocument(owner: string): Promise<void> {
    await client.query(
      `with document as (insert into knowledge_documents (assistant, owner, slug, title, content_hash)
         values ('aurora', $1, 'mine', 'My own notes', 'x') returning id)
       insert into knowledge_passages (document_id, position, heading, content, tokens, search)
         select id, 0, 'Notes', 'secret words', 4, to_tsvector('english', 'secret words') from document`,
      [owner],
    );
  }

  async function attempt(sql: string, role: string, subject: string | null): Promise<Outcome> {
    await client.query('begin');
    try {
      await client.query(`set local role ${role}`);
      const claims = subject === null ? {} : { sub: subject, role };
      await client.query("select set_config('request.jwt.claims', $1, true)", [JSON.stringify(claims)]);
      return (await client.query(sql)).rowCount ?? 0;
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await client.query('rollback');
    }
  }

  function expected(who: string, table: Table, operation: string): Outcome {
    if (who === 'service_role') return operation === 'insert' ? 0 : all[table]!;
    if (operation !== 'select' || who === 'anon' || !READABLE.includes(table)) return REFUSED;
    return (VISIBLE[who]?.[table] ?? 0) + (SHIPPED.includes(table) ? shipped[table]! : 0);
  }

  test('the tables are all there are', async () => {
    const { rows } = await client.query("select tablename from pg_tables where schemaname = 'public'");
    expect(rows.map(({ tablename }) => tablename).sort()).toEqual([...TABLES].sort());
  });

  const cases = Object.entries(ROLES).flatMap(([who, { role, subject }]) =>
    TABLES.flatMap((table) =>
      Object.entries(OPERATIONS).map(([name, sql]) => ({ who, role, subject, table, name, sql })),
    ),
  );

  test.each(cases)('$who: $name on $table', async ({ who, role, subject, table, name, sql }) => {
    expect(await attempt(sql(table, A_COLUMN[table]), role, subject)).toBe(expected(who, table, name));
  });

  test("what Bob reads are Bob's words", async () => {
    await client.query('begin');
    await client.query('set local role authenticated');
    await client.query("select set_config('request.jwt.claims', $1, true)", [JSON.stringify({ sub: bob })]);
    const { rows } = await client.query('select distinct content from chat_messages order by content');
    await client.query('rollback');
    expect(rows.map(({ content }) => content)).toEqual([`words of ${bob}`, `words to ${bob}`]);
  });
});
