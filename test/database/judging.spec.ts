import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Alert } from '../../src/alerts/alert.js';
import { AlertFeed } from '../../src/alerts/alert-feed.js';
import { AlertsService } from '../../src/alerts/alerts.service.js';
import { aurora } from '../../src/assistants/aurora.js';
import { PostgresDatabase } from '../../src/database/postgres.database.js';
import { createMigratedDatabase } from '../support/databases.js';

let pool: pg.Pool;
let databases: PostgresDatabase[];
/** Of two nodes that share the database. */
let nodes: AlertsService[];
/** By either of them, in this order. */
let everything: { owner: string; alert: Alert }[];
let owner: string;
let grow: string;

beforeAll(async () => {
  const url = await createMigratedDatabase();
  pool = new pg.Pool({ connectionString: url, max: 4 });
  databases = [1, 2].map(() => new PostgresDatabase({ url, namedStatements: true, connections: 3 }));
});
beforeEach(async () => {
  everything = [];
  nodes = databases.map((database) => {
    const feed = new AlertFeed(null);
    feed.whenTold((toldOwner, alert) => void everything.push({ owner: toldOwner, alert }));
    return new AlertsService(database, aurora, feed);
  });
  owner = randomUUID();
  const { rows } = await pool.query(
    `insert into grows (owner, name, medium, phase) values ($1, 'Tent', 'hydro', 'flowering') returning id`,
    [owner],
  );
  grow = rows[0].id;
});
afterAll(async () => {
  await Promise.all(databases.map((database) => database.close()));
  await pool.end();
});

/** A humidity so many minutes ago. */
const humid = async (...rows: readonly (readonly [minutesAgo: number, humidity: number])[]) => {
  await pool.query(
    `insert into grow_readings (grow_id, at, temp_c, humidity_pct)
     select $1, now() - (r ->> 0)::double precision * interval '1 minute', 24, (r ->> 1)::real
     from json_array_elements($2::json) r`,
    [grow, JSON.stringify(rows)],
  );
};
const judge = (node = nodes[0]!) => node.judge(owner, grow);
const stored = (open: boolean | null = null) => nodes[0]!.list(owner, null, open, 200);
/** Of the humidity alone, in the order in which they were told. */
const told = () =>
  everything.filter((one) => one.owner === owner && one.alert.metric === 'humidity_pct').map(({ alert }) => alert);
const everyFive = (from: number, to: number, humidity: number) =>
  Array.from({ length: Math.floor((from - to) / 5) + 1 }, (_unused, index) => [from - 5 * index, humidity] as const);

describe('readings', () => {
  test.each([
    ['that was watched before', [[300, 50]]],
    ['that never was', []],
  ] as const)('of the archive raise nothing when a grow comes back %s', async (_what, before) => {
    await humid(...before);
    await judge();
    await pool.query('update grows set archived = true where id = $1', [grow]);
    await humid([200, 95], [20, 95]);
    await judge();
    await pool.query('update grows set archived = false where id = $1', [grow]);
    await judge();
    await humid([5, 50]);
    await judge();
    expect(await stored()).toEqual([]);
    await humid([0, 95]);
    await judge();
    expect(told()).toMatchObject([{ severity: 'critical', resolved_at: null }]);
  });

  test('far out of range raise an alert that is told and stored', async () => {
    await humid([0, 95]);
    await judge();
    expect(told()).toMatchObject([{ side: 'high', severity: 'critical', value: 95, unit: '%', resolved_at: null }]);
    expect(await stored(true)).toEqual(expect.arrayContaining(told()));
  });

  test('that were judged are not judged again', async () => {
    await humid([0, 95]);
    await judge();
    await judge();
    expect(told()).toHaveLength(1);
  });

  test('in range again end it, and that is told as well', async () => {
    await humid([30, 95]);
    await judge();
    await humid(...everyFive(25, 5, 50));
    await judge();
    const [opened, resolved] = told();
    expect(resolved).toEqual({
      ...opened,
      resolved_at: expect.any(String),
      message: expect.stringContaining('was above'),
    });
    expect(await stored(true)).toEqual([]);
  });

  test('that get worse are told again, also to whoever took note of it', async () => {
    await humid(...everyFive(40, 20, 63));
    await judge();
    const [mild] = told();
    expect(mild).toMatchObject({ severity: 'warning', value: 63 });
    await nodes[0]!.acknowledge(owner, mild!.id);
    await humid([10, 80]);
    await judge();
    const [, worse] = told();
    expect(worse).toMatchObject({ id: mild!.id, severity: 'critical', value: 80, acknowledged_at: null });
  });

  test('that arrive late and are older than what was judged change nothing', async () => {
    await humid([1, 50]);
    await judge();
    await humid([2, 95]);
    await judge();
    expect(await stored()).toEqual([]);
  });

  test('stored on two nodes at once raise one alert', async () => {
    await Promise.all(
      Array.from({ length: 20 }, async (_unused, index) => {
        await humid([0.5 + index / 100, 95]);
        await judge(nodes[index % 2]!);
      }),
    );
    expect(told()).toHaveLength(1);
    expect((await stored()).filter(({ metric }) => metric === 'humidity_pct')).toHaveLength(1);
    const { rows } = await pool.query(
      `select evaluated_upto = (select max(at) from grow_readings r where r.grow_id = w.grow_id) as is_through
       from grow_watches w where grow_id = $1`,
      [grow],
    );
    expect(rows).toEqual([{ is_through: true }]);
  });

  test('of an archive are history: nobody is told of what was over yesterday', async () => {
    const days = 48 * 60;
    await humid([days, 50], [days - 10, 95], [days - 20, 50], [days - 40, 50], [days - 60, 50]);
    await judge();
    expect(told()).toEqual([]);
    expect(await stored()).toEqual(
      expect.arrayContaining([expect.objectContaining({ resolved_at: expect.any(String) })]),
    );
    expect(await stored(true)).toEqual([]);
  });

  test('of an archive that end out of range are told', async () => {
    await humid(...everyFive(40 * 60, 39 * 60, 50), [30 * 60, 95]);
    await judge();
    expect(told()).toMatchObject([{ value: 95, resolved_at: null }]);
  });

  test('that ended an alert in the meantime are told whenever they arrive', async () => {
    await humid([30 * 60, 95]);
    await judge();
    await humid(...everyFive(29 * 60, 28 * 60, 50));
    await judge();
    expect(told().map(({ resolved_at }) => resolved_at !== null)).toEqual([false, true]);
  });

  test('of more than one portion are all judged', async () => {
    await pool.query(
      `insert into grow_readings (grow_id, at, temp_c, humidity_pct)
       select $1, now() - n * interval '1 minute', 24, case when n between 100 and 160 then 66 else 50 end
       from generate_series(0, 2400) n`,
      [grow],
    );
    await judge();
    expect(told()).toMatchObject([{ severity: 'warning', value: 66, resolved_at: expect.any(String) }]);
  });

  test('of a grow that is gone are nobody’s', async () => {
    await nodes[0]!.judge(randomUUID(), grow);
    await nodes[0]!.judge(owner, randomUUID());
    expect(await stored()).toEqual([]);
  });
});

describe('a sensor', () => {
  const silences = () => everything.filter(({ alert }) => alert.grow_id === grow && alert.side === 'silent');
  /** As if all that is known had happened so much earlier. */
  const age = async (minutes: number) => {
    await pool.query(`update grow_readings set at = at - $2 * interval '1 minute' where grow_id = $1`, [grow, minutes]);
    await pool.query(
      `update grow_watches set evaluated_upto = evaluated_upto - $2 * interval '1 minute',
         silent_after = silent_after - $2 * interval '1 minute' where grow_id = $1`,
      [grow, minutes],
    );
  };

  test('that reported regularly and fell silent is told of once, and when it is back', async () => {
    await humid(...everyFive(120, 0, 50));
    await judge();
    const sweepAll = () => Promise.all(nodes.map((node) => node.sweepSilence()));
    await sweepAll();
    expect(silences()).toEqual([]);

    await age(29);
    await sweepAll();
    expect(silences()).toEqual([]);

    await age(2);
    await sweepAll();
    await sweepAll();
    expect(silences()).toMatchObject([
      {
        owner,
        alert: { metric: 'readings', value: 31, max: 30, unit: 'min', message: 'No reading has arrived for 31 min.' },
      },
    ]);

    await humid([0, 50]);
    await judge();
    expect(silences()).toHaveLength(2);
    expect(silences()[1]!.alert).toMatchObject({
      resolved_at: expect.any(String),
      message: expect.stringContaining('again'),
    });
    expect(await stored(true)).toEqual([]);
  });

  test('whose readings nobody judged is judged, not called silent', async () => {
    await humid(...everyFive(120, 0, 50));
    await judge();
    await age(60);
    await humid([1, 95]);
    await nodes[1]!.sweepSilence();
    expect(silences()).toEqual([]);
    expect(told()).toMatchObject([{ value: 95 }]);
  });

  test('that reported by hand, or now and then, may be silent', async () => {
    await humid([40, 50], [35, 50], [31, 50]);
    await judge();
    await age(24 * 60);
    await nodes[0]!.sweepSilence();
    expect(silences()).toEqual([]);
  });
});
