import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createMigratedDatabase } from '../support/databases.js';
import { waitFor } from '../support/wait-for.js';
import { type Answer, Conversation, call } from './conversation.js';

const ASSISTANT = 'aurora';
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const NOBODYS = '00000000-0000-4000-8000-000000000000';

let pool: pg.Pool;
let owner: string;
let grow: string;

beforeAll(async () => {
  pool = new pg.Pool({ connectionString: await createMigratedDatabase(), max: 12 });
});
beforeEach(async () => {
  owner = randomUUID();
  grow = await newGrow();
});
afterAll(() => pool.end());

async function newGrow(of = owner, fields: { archived?: boolean } = {}): Promise<string> {
  const { rows } = await pool.query(
    `insert into grows (owner, name, medium, phase, archived) values ($1, 'Tent', 'hydro', 'flowering', $2) returning id`,
    [of, fields.archived ?? false],
  );
  return rows[0].id;
}

/** Readings of so many minutes ago. */
async function measure(minutesAgo: readonly number[], of = grow): Promise<void> {
  await pool.query(
    `insert into grow_readings (grow_id, at, temp_c, humidity_pct)
     select $1, now() - m * interval '1 minute', 24, 50 from unnest($2::double precision[]) m`,
    [of, minutesAgo],
  );
}

const look = (values: object = {}): Promise<Answer> =>
  call(pool, 'alert_watch', { assistant: ASSISTANT, owner, grow, most: 1000, ...values });
const at = '2026-11-28T10:00:00.000Z';
const event = (values: object = {}) => ({
  change: 'opened',
  metric: 'humidity_pct',
  side: 'high',
  severity: 'warning',
  value: 72,
  min: 40,
  max: 60,
  since: '2026-11-28T09:45:00.000Z',
  at,
  ...values,
});
const store = (values: object = {}, events: readonly object[] = []): Promise<Answer> =>
  call(pool, 'store_alert_watch', {
    assistant: ASSISTANT,
    owner,
    grow,
    expected: null,
    evaluation: randomUUID(),
    state: '{"known": 1}',
    upto: at,
    silent_after: null,
    events: JSON.stringify(events),
    ...values,
  });
const list = (values: object = {}): Promise<Answer> =>
  call(pool, 'list_alerts', { assistant: ASSISTANT, owner, grow: null, open: null, limit: 50, ...values });
const acknowledge = (alert: string, values: object = {}): Promise<Answer> =>
  call(pool, 'acknowledge_alert', { assistant: ASSISTANT, owner, alert, ...values });
const sweep = (values: object = {}): Promise<Answer> =>
  call(pool, 'raise_silence', { assistant: ASSISTANT, sweep: randomUUID(), most: 100, ...values });
const silences = ({ raised }: Answer) => raised.filter(({ owner: of }: Answer) => of === owner);
/** A watch whose grow was last heard of so long ago, and whose patience was half an hour. */
async function fallSilent(minutesAgo: number, of = grow): Promise<void> {
  await pool.query(
    `insert into grow_watches (grow_id, evaluation, state, evaluated_upto, silent_after)
     select grow_id, gen_random_uuid(), '{}', max(at), max(at) + interval '30 minutes'
     from grow_readings where grow_id = $1 and at <= now() - $2 * interval '1 minute' group by grow_id`,
    [of, minutesAgo],
  );
}

describe('what is to be judged', () => {
  test('is each reading once, oldest first, in portions', async () => {
    await measure([5, 1, 3]);
    const first = await look({ most: 2 });
    expect(first).toMatchObject({
      grow: { phase: 'flowering', medium: 'hydro', environment: null, plan: null },
      evaluation: null,
      state: null,
      now: expect.stringMatching(ISO),
    });
    expect(first.readings).toHaveLength(2);
    expect(first.readings[0]).toEqual({
      at: expect.stringMatching(ISO),
      temp_c: 24,
      humidity_pct: 50,
      leaf_temp_c: null,
      co2_ppm: null,
      ec: null,
      ph: null,
    });
    const evaluation = randomUUID();
    expect(await store({ evaluation, upto: first.upto })).toMatchObject({ stored: true });
    const second = await look();
    expect(second).toMatchObject({ evaluation, state: { known: 1 } });
    const ages = [...first.readings, ...second.readings].map((reading: Answer) => Date.parse(reading.at));
    expect(ages).toHaveLength(3);
    expect(ages).toEqual([...ages].sort((a, b) => a - b));
    await store({ expected: evaluation, upto: second.upto });
    expect(await look()).toMatchObject({ readings: [], upto: null });
  });

  test('is nothing that is older than what was judged, to the microsecond', async () => {
    await pool.query(
      `insert into grow_readings (grow_id, at, temp_c, humidity_pct) values ($1, '2026-11-28T10:00:00.000999Z', 24, 50)`,
      [grow],
    );
    const { upto } = await look();
    await store({ upto });
    await pool.query(
      `insert into grow_readings (grow_id, at, temp_c, humidity_pct) values ($1, '2026-11-28T09:59:59Z', 24, 99)`,
      [grow],
    );
    expect((await look()).readings).toEqual([]);
  });

  test('is not the history from before anybody watched', async () => {
    await measure([0, 47 * 60, 49 * 60]);
    expect((await look()).readings).toHaveLength(2);
  });

  test('is nothing of a grow that is somebody else’s, unknown or archived', async () => {
    expect(await look({ owner: randomUUID() })).toBeNull();
    expect(await look({ grow: NOBODYS })).toBeNull();
    expect(await look({ grow: await newGrow(owner, { archived: true }) })).toBeNull();
  });
});

describe('an evaluation', () => {
  test('opens, worsens and ends an alert', async () => {
    const [first, second, third] = [randomUUID(), randomUUID(), randomUUID()];
    const opened = await store({ evaluation: first }, [event()]);
    expect(opened).toEqual({
      stored: true,
      language: 'en',
      alerts: [
        {
          id: expect.any(String),
          grow_id: grow,
          grow_name: 'Tent',
          metric: 'humidity_pct',
          side: 'high',
          severity: 'warning',
          value: 72,
          min: 40,
          max: 60,
          since: '2026-11-28T09:45:00.000Z',
          opened_at: at,
          resolved_at: null,
          acknowledged_at: null,
        },
      ],
    });
    const [alert] = opened.alerts;
    await acknowledge(alert.id);

    const later = '2026-11-28T11:00:00.000Z';
    const worse = event({ change: 'escalated', severity: 'critical', value: 91, at: later });
    const escalated = await store({ expected: first, evaluation: second }, [worse]);
    // Whoever knew of the mild one does not know of this.
    expect(escalated.alerts).toEqual([{ ...alert, severity: 'critical', value: 91 }]);

    const over = event({ change: 'resolved', value: null, at: later });
    const resolved = await store({ expected: second, evaluation: third }, [over]);
    expect(resolved.alerts).toEqual([{ ...escalated.alerts[0], resolved_at: later }]);
    expect((await list()).alerts).toEqual(resolved.alerts);
  });

  test('is in the language that the person last wrote in', async () => {
    const talk = new Conversation(pool);
    await talk.begin();
    await pool.query(`update chat_threads set language = 'pt' where owner = $1`, [talk.owner]);
    owner = talk.owner;
    grow = await newGrow();
    expect((await store({}, [event()])).language).toBe('pt');
    expect((await list()).language).toBe('pt');
  });

  test('of several that begin from the same one is stored once, and raises one alert', async () => {
    const starts = await Promise.all(Array.from({ length: 10 }, () => store({}, [event()])));
    expect(starts.filter(({ stored }) => stored)).toHaveLength(1);
    const { evaluation } = await look();
    const goOn = await Promise.all(
      Array.from({ length: 10 }, () => store({ expected: evaluation }, [event({ metric: 'ph', value: 9 })])),
    );
    expect(goOn.filter(({ stored }) => stored)).toHaveLength(1);
    expect((await list()).alerts.map(({ metric }: Answer) => metric).sort()).toEqual(['humidity_pct', 'ph']);
  });

  test('that is repeated because its reply was lost tells the same', async () => {
    const evaluation = randomUUID();
    const first = await store({ evaluation }, [event()]);
    expect(await store({ evaluation }, [event()])).toEqual(first);
    expect((await list()).alerts).toHaveLength(1);
  });

  test('never opens a second alert of one side, but one of each', async () => {
    await store({}, [event(), event({ value: 80 }), event({ side: 'low', value: 20 })]);
    expect((await list()).alerts).toHaveLength(2);
    const again = `insert into grow_alerts (owner, grow_id, metric, side, severity, value, since, opened_at, evaluation)
      select owner, grow_id, metric, side, severity, value, since, opened_at, evaluation from grow_alerts where grow_id = $1`;
    await expect(pool.query(again, [grow])).rejects.toMatchObject({ code: '23505' });
  });

  test('may open, end and open again', async () => {
    const times = ['2026-11-28T10:00:00.000Z', '2026-11-28T12:00:00.000Z', '2026-11-28T14:00:00.000Z'] as const;
    const { alerts } = await store({}, [
      event({ at: times[0] }),
      event({ change: 'resolved', value: null, at: times[1] }),
      event({ at: times[2] }),
    ]);
    expect(alerts.map(({ opened_at, resolved_at }: Answer) => [opened_at, resolved_at])).toEqual([
      [times[0], times[1]],
      [times[2], null],
    ]);
  });

  test('of a grow that is somebody else’s or archived is not stored', async () => {
    expect(await store({ owner: randomUUID() }, [event()])).toEqual({ stored: false });
    const evaluation = randomUUID();
    await store({ evaluation });
    expect(await store({ owner: randomUUID(), expected: evaluation }, [event()])).toEqual({ stored: false });
    expect(await store({ owner: randomUUID(), evaluation }, [event()])).toEqual({ stored: false });
    await pool.query('update grows set archived = true where id = $1', [grow]);
    expect(await store({ expected: evaluation }, [event()])).toEqual({ stored: false });
    expect((await list()).alerts).toEqual([]);
  });
});

describe('a list', () => {
  test('is of one person, newest first, and of one grow where it is named', async () => {
    const other = await newGrow();
    await store({}, [event({ at: '2026-11-28T10:00:00Z' }), event({ metric: 'ph', at: '2026-11-28T12:00:00Z' })]);
    await store({ grow: other }, [event({ metric: 'ec', at: '2026-11-28T11:00:00Z' })]);
    const metrics = ({ alerts }: Answer) => alerts.map(({ metric }: Answer) => metric);
    expect(metrics(await list())).toEqual(['ph', 'ec', 'humidity_pct']);
    expect(metrics(await list({ limit: 2 }))).toEqual(['ph', 'ec']);
    expect(metrics(await list({ grow: other }))).toEqual(['ec']);
    expect(metrics(await list({ owner: randomUUID() }))).toEqual([]);
  });

  test('is of those that are open or of those that are over', async () => {
    await store({}, [event(), event({ metric: 'ph' }), event({ metric: 'ph', change: 'resolved', value: null })]);
    expect((await list({ open: true })).alerts).toMatchObject([{ metric: 'humidity_pct' }]);
    expect((await list({ open: false })).alerts).toMatchObject([{ metric: 'ph' }]);
  });

  test('is nobody’s for a grow that is somebody else’s or unknown', async () => {
    expect(await list({ owner: randomUUID(), grow })).toBeNull();
    expect(await list({ grow: NOBODYS })).toBeNull();
  });
});

describe('an acknowledgement', () => {
  test('is noted once, by the owner', async () => {
    const { alerts } = await store({}, [event()]);
    expect(await acknowledge(alerts[0].id, { owner: randomUUID() })).toBeNull();
    expect(await acknowledge(NOBODYS)).toBeNull();
    const { alert } = await acknowledge(alerts[0].id);
    expect(alert).toEqual({ ...alerts[0], acknowledged_at: expect.stringMatching(ISO) });
    expect((await acknowledge(alerts[0].id)).alert).toEqual(alert);
  });
});

describe('silence', () => {
  test('is raised once, however many sweep at once', async () => {
    await measure([45, 50]);
    await fallSilent(45);
    const sweeps = await Promise.all(Array.from({ length: 10 }, () => sweep()));
    expect(sweeps.flatMap(silences)).toEqual([
      {
        owner,
        language: 'en',
        alert: expect.objectContaining({
          grow_id: grow,
          metric: 'readings',
          side: 'silent',
          severity: 'warning',
          value: 45,
          min: null,
          max: 30,
          resolved_at: null,
        }),
      },
    ]);
    expect((await list()).alerts).toHaveLength(1);
  });

  test('is told again where the reply was lost', async () => {
    await measure([45]);
    await fallSilent(45);
    const id = randomUUID();
    const first = silences(await sweep({ sweep: id }));
    expect(first).toHaveLength(1);
    expect(silences(await sweep({ sweep: id }))).toEqual(first);
  });

  test('ends with the next evaluation', async () => {
    await measure([45]);
    await fallSilent(45);
    const [{ alert }] = silences(await sweep());
    await measure([0]);
    const { evaluation, upto } = await look();
    const { alerts } = await store({ expected: evaluation, upto });
    expect(alerts).toEqual([{ ...alert, resolved_at: expect.stringMatching(ISO) }]);
    expect(Date.parse(alerts[0].resolved_at)).toBeGreaterThanOrEqual(Date.parse(alert.opened_at));
  });

  test('that an evaluation ran into makes that one begin anew', async () => {
    await measure([45]);
    await fallSilent(45);
    const { evaluation } = await look();
    await sweep();
    expect(await store({ expected: evaluation })).toEqual({ stored: false });
  });

  test('is none where readings came that nobody judged, which are named', async () => {
    await measure([10, 45]);
    await fallSilent(45);
    const found = await sweep();
    expect(silences(found)).toEqual([]);
    expect(found.unjudged).toContainEqual({ owner, grow });
  });

  test('is none where it is not time yet, nor in an archived grow', async () => {
    await measure([20]);
    await fallSilent(20);
    const archived = await newGrow();
    await measure([45], archived);
    await fallSilent(45, archived);
    await pool.query('update grows set archived = true where id = $1', [archived]);
    expect(silences(await sweep())).toEqual([]);
  });

  test('is looked for by its index, however many grows there are', async () => {
    await pool.query(
      `with grow as (insert into grows (owner, name, medium, phase)
         select gen_random_uuid()::text, 'Tent', 'soil', 'flowering' from generate_series(1, 5000) returning id)
       insert into grow_watches (grow_id, evaluation, evaluated_upto, silent_after)
         select id, gen_random_uuid(), now(), now() + interval '30 minutes' from grow`,
    );
    await pool.query('analyze grow_watches');
    const { rows } = await pool.query(
      'explain (format json) select grow_id from grow_watches where silent_after <= now() order by silent_after limit 100',
    );
    expect(JSON.stringify(rows)).toContain('"Index Name":"grow_watches_silence"');
    expect(JSON.stringify(rows)).not.toContain('Seq Scan');
  });
});

describe('a grow', () => {
  test('that is archived has nothing open, and is watched anew when it is back', async () => {
    await store({}, [event({ at: new Date().toISOString() })]);
    await pool.query('update grows set archived = true where id = $1', [grow]);
    expect((await list({ open: true })).alerts).toEqual([]);
    expect((await list()).alerts).toMatchObject([{ resolved_at: expect.stringMatching(ISO) }]);
    await pool.query('update grows set archived = false where id = $1', [grow]);
    await measure([0]);
    expect(await look()).toMatchObject({ state: null, readings: [expect.anything()] });
  });

  test('that is deleted takes its alerts along', async () => {
    await store({}, [event()]);
    await pool.query('delete from grows where id = $1', [grow]);
    expect((await list()).alerts).toEqual([]);
  });

  /** A watch whose silence is due. */
  const lookedAfter = async () => {
    await measure([45]);
    await fallSilent(45);
    return look();
  };

  test.each(['delete from grows where id = $1', 'update grows set archived = true where id = $1'])(
    'is not judged while somebody does: %s',
    async (change) => {
      const { evaluation } = await lookedAfter();
      const changing = await pool.connect();
      try {
        await changing.query('begin');
        await changing.query('select from grows where id = $1 for update', [grow]);
        const storing = store({ expected: evaluation }, [event()]);
        await waitFor('the waiting evaluation', async () => {
          const { rowCount } = await pool.query(
            `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
               and query like '%store_alert_watch%'`,
          );
          return rowCount! > 0;
        });
        expect(silences(await sweep())).toEqual([]);
        await changing.query(change, [grow]);
        await changing.query('commit');
        expect(await storing).toEqual({ stored: false });
      } finally {
        changing.release();
      }
      expect((await list({ open: true })).alerts).toEqual([]);
    },
  );

  test('tells a prompt what is open, the worst first, five at most', async () => {
    const metrics = ['temp_c', 'humidity_pct', 'vpd_kpa', 'co2_ppm', 'ec'];
    await store({}, [
      ...metrics.map((metric, index) => event({ metric, at: `2026-11-28T1${index}:00:00Z` })),
      event({ metric: 'ph', severity: 'critical', value: 9, max: 6.5 }),
      event({ metric: 'temp_c', change: 'resolved', value: null }),
      event({ metric: 'temp_c', side: 'low', at: '2026-11-28T09:00:00Z' }),
    ]);
    const { grow: context } = await new Conversation(pool).begin({ owner, grow });
    expect(context.alerts.map(({ metric }: Answer) => metric)).toEqual([
      'ph',
      'ec',
      'co2_ppm',
      'vpd_kpa',
      'humidity_pct',
    ]);
    expect(context.alerts[0]).toEqual({
      metric: 'ph',
      side: 'high',
      severity: 'critical',
      value: 9,
      min: 40,
      max: 6.5,
      minutes: expect.any(Number),
    });
  });
});

describe('the functions of alerts', () => {
  test.each(['anon', 'authenticated'])('are not for %s', async (role) => {
    const calls = [
      `alert_watch('aurora', '', '${NOBODYS}', 1)`,
      `store_alert_watch('aurora', '', '${NOBODYS}', null, '${NOBODYS}', '{}', now(), null, '[]')`,
      `raise_silence('aurora', '${NOBODYS}', 1)`,
      `list_alerts('aurora', '', null, null, 1)`,
      `acknowledge_alert('aurora', '', '${NOBODYS}')`,
      `owner_language('aurora', '')`,
    ];
    const client = await pool.connect();
    try {
      for (const text of calls) {
        await client.query('begin');
        await client.query(`set local role ${role}`);
        await expect(client.query(`select public.${text}`)).rejects.toMatchObject({ code: '42501' });
        await client.query('rollback');
      }
    } finally {
      client.release();
    }
  });
});
