import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import pg from 'pg';
import { loadConfig } from '../../src/config/config.js';
import type { Database } from '../../src/database/database.js';
import { PostgresDatabase } from '../../src/database/postgres.database.js';
import { ReadingsSweep } from '../../src/grows/readings-sweep.js';
import { leafVapourPressureDeficitKpa } from '../../src/grows/vapour-pressure-deficit.js';
import { createMigratedDatabase } from '../support/databases.js';
import { waitFor } from '../support/wait-for.js';
import { type Answer, call } from './conversation.js';

const HOUR_MS = 3_600_000;
const NOON = Date.parse('2024-03-01T12:00:00Z');

let databaseUrl: string;
let pool: pg.Pool;
let owner: string;

beforeAll(async () => {
  databaseUrl = await createMigratedDatabase();
  pool = new pg.Pool({ connectionString: databaseUrl, max: 5 });
});
beforeEach(() => {
  owner = randomUUID();
});
afterAll(() => pool.end());

const FIELDS = { name: 'Tent', medium: 'soil', phase: 'flowering' };

const create = (values: Record<string, unknown> = {}): Promise<Answer> =>
  call(pool, 'create_grow', { owner, grow: randomUUID(), fields: JSON.stringify(FIELDS), most: 200, ...values });
const record = (grow: string, readings: object[], values: Record<string, unknown> = {}): Promise<Answer> =>
  call(pool, 'record_readings', { owner, grow, readings: JSON.stringify(readings), ...values });
const chart = (grow: string, from: number, to: number, bucket_seconds: number, whose = owner): Promise<Answer> =>
  call(pool, 'readings_chart', { owner: whose, grow, from: iso(from), to: iso(to), bucket_seconds });
const iso = (milliseconds: number) => new Date(milliseconds).toISOString();
const rowsOf = async (table: string, grow: string): Promise<Answer[]> =>
  (await pool.query(`select * from ${table} where grow_id = $1 order by at`, [grow])).rows;

describe('what a function does for somebody else', () => {
  test('is nothing, and it says no more than of a grow that never was', async () => {
    const { id } = await create();
    await record(id, [{ at: iso(NOON), temp_c: 25, humidity_pct: 60 }]);
    const before = await call(pool, 'find_grow', { owner, grow: id });
    const stranger = { owner: randomUUID() };
    for (const grow of [id, randomUUID()]) {
      expect(await call(pool, 'find_grow', { ...stranger, grow })).toBeNull();
      expect(await call(pool, 'update_grow', { ...stranger, grow, fields: '{"name": "Mine"}' })).toBeNull();
      expect(await call(pool, 'delete_grow', { ...stranger, grow, most_readings: 10 })).toBe('not_found');
      expect(await record(grow, [{ at: iso(NOON + 1), temp_c: 25, humidity_pct: 60 }], stranger)).toBeNull();
      expect(await chart(grow, NOON, NOON + HOUR_MS, 60, stranger.owner)).toBeNull();
    }
    expect(await call(pool, 'list_grows', stranger)).toEqual({ grows: [] });
    expect(await call(pool, 'find_grow', { owner, grow: id })).toEqual(before);
    expect(await rowsOf('grow_readings', id)).toHaveLength(1);
  });

  test('is nothing either when it knows the id of a grow and creates one with it', async () => {
    const { id } = await create();
    await expect(create({ owner: randomUUID(), grow: id })).rejects.toThrow('duplicate key');
    expect(await call(pool, 'find_grow', { owner, grow: id })).toMatchObject(FIELDS);
  });
});

describe('a grow', () => {
  test('that is created twice under one id is one, as a repeated call makes it', async () => {
    const grow = randomUUID();
    const first = await create({ grow });
    expect(await create({ grow })).toEqual(first);
    expect((await call(pool, 'list_grows', { owner })).grows).toEqual([first]);
  });

  test('changes in the named columns alone, and never in its owner', async () => {
    const created = await create();
    const fields = JSON.stringify({ light: 'LED', owner: randomUUID(), id: randomUUID(), created_at: iso(0) });
    const changed = await call(pool, 'update_grow', { owner, grow: created.id, fields });
    expect(changed).toEqual({ ...created, light: 'LED', updated_at: expect.any(String) });
  });

  test('is one of as many as are allowed, however many are created at once', async () => {
    const created = await Promise.all(Array.from({ length: 10 }, () => create({ most: 3 })));
    expect(created.filter((grow) => grow !== null)).toHaveLength(3);
  });

  test('goes in portions, its readings first', async () => {
    const { id } = await create();
    const readings = Array.from({ length: 25 }, (_unused, n) => ({ at: iso(NOON + n), temp_c: 25, humidity_pct: 60 }));
    await record(id, readings);
    const remove = () => call(pool, 'delete_grow', { owner, grow: id, most_readings: 10 });
    expect([await remove(), await remove()]).toEqual(['more', 'more']);
    expect(await rowsOf('grow_readings', id)).toHaveLength(5);
    expect([await remove(), await remove()]).toEqual(['deleted', 'not_found']);
    expect(await rowsOf('grow_readings', id)).toEqual([]);
    expect(await rowsOf('grow_hours', id)).toEqual([]);
  });
});

const optional = (least: number, most: number) => fc.option(tenths(least, most), { nil: undefined });
/** As sensors have them; a `real` holds them exactly enough to be compared. */
const tenths = (least: number, most: number) => fc.integer({ min: least * 10, max: most * 10 }).map((n) => n / 10);
const someReading = (spanMs: number) =>
  fc.record({
    at: fc.integer({ min: NOON, max: NOON + spanMs }).map(iso),
    temp_c: tenths(-10, 45),
    humidity_pct: tenths(0, 100),
    leaf_temp_c: optional(-10, 45),
    co2_ppm: optional(0, 2000),
    ec: optional(0, 5),
    ph: optional(3, 9),
  });

const QUANTITIES = ['temp_c', 'humidity_pct', 'vpd_kpa', 'leaf_temp_c', 'co2_ppm', 'ec', 'ph'];

/** What a chart has to say, worked out from the readings one by one. */
function expectedBuckets(readings: Answer[], from: number, to: number, bucketMs: number): Answer[] {
  const first = new Map(readings.toReversed().map((reading) => [reading.at, reading]));
  const buckets = new Map<number, Answer[]>();
  for (const reading of first.values()) {
    const at = Date.parse(reading.at);
    if (at < from || at >= to) continue;
    const start = Math.floor(at / bucketMs) * bucketMs;
    const { temp_c, humidity_pct, leaf_temp_c = null } = reading;
    const vpd_kpa = leafVapourPressureDeficitKpa(temp_c, humidity_pct, leaf_temp_c);
    buckets.set(start, [...(buckets.get(start) ?? []), { ...reading, vpd_kpa }]);
  }
  return [...buckets]
    .sort(([a], [b]) => a - b)
    .map(([start, inside]) => ({
      at: iso(start),
      count: inside.length,
      ...Object.fromEntries(
        QUANTITIES.map((quantity) => {
          const values = inside.map((reading) => reading[quantity]).filter((value) => value !== undefined);
          const near = (value: number) => expect.closeTo(value, quantity === 'co2_ppm' ? 0 : 1);
          const sum = values.reduce((total, value) => total + value, 0);
          return [
            quantity,
            values.length === 0
              ? null
              : { avg: near(sum / values.length), min: near(Math.min(...values)), max: near(Math.max(...values)) },
          ];
        }),
      ),
    }));
}

describe('readings', () => {
  test('have the same VPD in the database as in the program', async () => {
    const { id } = await create();
    const any = fc.record({ temp_c: tenths(-40, 80), humidity_pct: tenths(0, 100), leaf_temp_c: optional(-40, 80) });
    const readings = fc
      .sample(any, { numRuns: 1000, seed: 7 })
      .map((reading, n) => ({ ...reading, at: iso(NOON + n) }));
    expect(await record(id, readings)).toEqual({ stored: 1000, duplicates: 0 });
    for (const { temp_c, humidity_pct, leaf_temp_c, vpd_kpa } of await rowsOf('grow_readings', id)) {
      const expected = leafVapourPressureDeficitKpa(temp_c, humidity_pct, leaf_temp_c);
      expect(Math.abs(vpd_kpa - expected)).toBeLessThanOrEqual(1e-5 * Math.max(1, Math.abs(expected)));
    }
  });

  test('make the chart that they make one by one, whatever the buckets and the batches', async () => {
    const span = 12 * HOUR_MS;
    await fc.assert(
      fc.asyncProperty(
        fc.array(someReading(span), { minLength: 1, maxLength: 60, size: 'max' }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: span }),
        fc.integer({ min: 1, max: span }),
        fc.constantFrom(60, 1000, 3600, 3601, 7200, 5400, 12_960, 86_400),
        async (readings, size, offset, length, bucket) => {
          const { id } = await create();
          for (let at = 0; at < readings.length; at += size) await record(id, readings.slice(at, at + size));
          const [from, to] = [NOON + offset, NOON + offset + length];
          const { buckets } = await chart(id, from, to, bucket);
          expect(buckets).toEqual(expectedBuckets(readings, from, to, bucket * 1000));
          await call(pool, 'delete_grow', { owner, grow: id, most_readings: 1000 });
        },
      ),
      { numRuns: 60, seed: 11 },
    );
  });

  test('that come from many at once are added up once each', async () => {
    const { id } = await create();
    const readings = Array.from({ length: 300 }, (_unused, n) => ({
      at: iso(NOON + n * 60_000),
      temp_c: 20 + (n % 10),
      humidity_pct: 60,
    }));
    const batches = Array.from({ length: 12 }, (_unused, n) => (n % 2 === 0 ? readings : readings.toReversed()));
    const outcomes = await Promise.all(batches.map((batch) => record(id, batch)));
    expect(outcomes.reduce((sum, { stored }) => sum + stored, 0)).toBe(300);
    const hours = await rowsOf('grow_hours', id);
    expect(hours.map(({ readings: count, temp_c_sum }) => [count, temp_c_sum])).toEqual(Array(5).fill([60, 60 * 24.5]));
  });

  test('are in hours of UTC whatever the time zone of the session', async () => {
    const { id } = await create();
    const client = await pool.connect();
    try {
      await client.query("set time zone 'Asia/Kathmandu'"); // 5 h 45 min ahead
      await call(client as never, 'record_readings', {
        owner,
        grow: id,
        readings: JSON.stringify([{ at: iso(NOON + 10 * 60_000), temp_c: 25, humidity_pct: 60 }]),
      });
      const { buckets } = await call(client as never, 'readings_chart', {
        owner,
        grow: id,
        from: iso(NOON),
        to: iso(NOON + HOUR_MS),
        bucket_seconds: 3600,
      });
      expect(buckets).toMatchObject([{ at: iso(NOON), count: 1 }]);
    } finally {
      client.release(true);
    }
  });
});

describe('the snapshot of a grow', () => {
  const snapshot = async (grow: string) => (await pool.query('select grow_snapshot($1) as s', [grow])).rows[0].s;

  test('is the same however many readings there are in each hour', async () => {
    const [few, many] = [await create(), await create()];
    const at = (hour: number, second: number) => iso(NOON - hour * HOUR_MS + second * 1000);
    const reading = (hour: number) => ({ temp_c: 20 + hour / 2, humidity_pct: 50 + hour, ph: 6, co2_ppm: 400 + hour });
    const hours = Array.from({ length: 40 }, (_unused, hour) => hour);
    await record(
      few.id,
      hours.map((hour) => ({ ...reading(hour), at: at(hour, 0) })),
    );
    await record(
      many.id,
      hours.flatMap((hour) => Array.from({ length: 20 }, (_unused, n) => ({ ...reading(hour), at: at(hour, n) }))),
    );
    const expected = await snapshot(few.id);
    expect(expected).toMatchObject({
      day: { readings: 24, temp_c_min: 20, temp_c_max: 31.5, humidity_pct_max: 73 },
      lately: { temp_c: 21.25, humidity_pct: 52.5, co2_ppm: 402.5, ec: null, ph: 6 },
      day_before: { temp_c: 33.25, humidity_pct: 76.5, co2_ppm: 426.5, ec: null, ph: 6 },
    });
    const whole = await snapshot(many.id);
    expect(whole.day).toEqual({ ...expected.day, readings: 480 });
    for (const part of ['lately', 'day_before']) {
      for (const [quantity, average] of Object.entries(expected[part])) {
        if (average === null) expect(whole[part][quantity]).toBeNull();
        else expect(whole[part][quantity]).toBeCloseTo(average as number, 4);
      }
    }
  });

  test('is null without readings, and has no day before where nothing was measured then', async () => {
    const { id } = await create();
    expect(await snapshot(id)).toBeNull();
    await record(id, [{ at: iso(NOON), temp_c: 25, humidity_pct: 60 }]);
    expect(await snapshot(id)).toMatchObject({ at: iso(NOON), day: { readings: 1 }, day_before: null });
  });
});

describe('the sweep of old readings', () => {
  const DAYS = 30;
  const DAY_MS = 24 * HOUR_MS;
  let database: Database;

  beforeAll(() => {
    database = new PostgresDatabase({ url: databaseUrl, namedStatements: true, connections: 2 });
  });
  afterAll(() => database.close());

  const keeping = (days: number) =>
    new ReadingsSweep(
      database,
      loadConfig({
        DATABASE_URL: databaseUrl,
        SUPABASE_JWT_SECRET: 'x'.repeat(32),
        READINGS_RETENTION_DAYS: String(days),
      }),
    );
  const sweep = () => keeping(DAYS).sweep(DAYS);

  test('deletes what is older than it should be, with its hours, and nothing else', async () => {
    const now = Date.now();
    const ages = [0, 1, 29, 29.9, 31, 40, 400].map((days) => days * DAY_MS);
    const readings = ages.map((age) => ({ at: iso(now - age), temp_c: 25, humidity_pct: 60 }));
    const grows = await Promise.all(Array.from({ length: 5 }, () => create({ owner: randomUUID() })));
    for (const { id } of grows) {
      await pool.query('update grows set owner = $2 where id = $1', [id, owner]);
      await record(id, readings);
    }
    await sweep();
    for (const { id } of grows) {
      for (const table of ['grow_readings', 'grow_hours']) {
        const left = await rowsOf(table, id);
        expect(left).toHaveLength(4);
        expect(now - left[0].at.getTime()).toBeLessThan(31 * DAY_MS);
      }
    }
  });

  test('goes through all grows in portions, on several nodes at once', async () => {
    await pool.query(
      "insert into grows (id, owner, name, medium, phase) select gen_random_uuid(), $1, 'Tent', 'soil', 'curing' from generate_series(1, 1203)",
      [owner],
    );
    await pool.query(
      `insert into grow_readings (grow_id, at, temp_c, humidity_pct)
       select g.id, now() - interval '60 days' - n * interval '1 minute', 25, 60
       from grows g, generate_series(0, 19) n where g.owner = $1`,
      [owner],
    );
    await Promise.all([sweep(), sweep(), sweep()]);
    const left = `select from grow_readings r join grows g on g.id = r.grow_id where g.owner = $1
                  union all select from grow_hours r join grows g on g.id = r.grow_id where g.owner = $1`;
    expect((await pool.query(left, [owner])).rowCount).toBe(0);
  });

  test('comes again and again until the server ends, and never where readings are kept for ever', async () => {
    const { id } = await create();
    jest.useFakeTimers({ doNotFake: ['Date', 'nextTick', 'setImmediate', 'setTimeout', 'clearTimeout'] });
    const [forAMonth, forEver] = [keeping(DAYS), keeping(0)];
    try {
      forEver.onApplicationBootstrap();
      expect(jest.getTimerCount()).toBe(0);
      forAMonth.onApplicationBootstrap();
      for (let time = 1; time <= 2; time += 1) {
        await record(id, [{ at: iso(NOON + time), temp_c: 25, humidity_pct: 60 }]);
        await waitFor('the sweep', async () => {
          jest.advanceTimersByTime(HOUR_MS);
          return (await rowsOf('grow_readings', id)).length === 0;
        });
      }
    } finally {
      await forAMonth.onApplicationShutdown();
      expect(jest.getTimerCount()).toBe(0);
      jest.useRealTimers();
    }
  });

  test('takes no more at once than it is told to', async () => {
    const { id } = await create();
    await pool.query(
      `insert into grow_readings (grow_id, at, temp_c, humidity_pct)
       select $1, now() - interval '60 days' - n * interval '1 second', 25, 60 from generate_series(1, 50) n`,
      [id],
    );
    const portion = () => call(pool, 'delete_old_readings', { days: DAYS, after: null, grows: 1_000_000, most: 20 });
    expect(await portion()).toEqual({ after: null, more: true });
    expect(await rowsOf('grow_readings', id)).toHaveLength(30);
    await portion();
    expect(await portion()).toMatchObject({ more: false });
    expect(await rowsOf('grow_readings', id)).toEqual([]);
  });
});
