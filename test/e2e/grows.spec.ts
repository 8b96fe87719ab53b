import { randomUUID } from 'node:crypto';
import { leafVapourPressureDeficitKpa } from '../../src/grows/vapour-pressure-deficit.js';
import { type ChatApp, startChatApp } from '../support/chat-app.js';
import { type ChatClient, type Reply, replyOf } from '../support/chat-client.js';
import { GROW } from '../support/grower.js';
import { execute } from '../support/postgres.js';
import { contentOf } from '../support/prompt-tokens.js';

const ORIGIN = 'https://app.example.com';
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

let app: ChatApp;
let user: ChatClient;
let stranger: ChatClient;

beforeAll(async () => {
  app = await startChatApp({ CHAT_RATE_LIMIT: '0', CORS_ORIGINS: ORIGIN });
  stranger = await app.newUser();
}, 60_000);
afterAll(() => app?.stop());
beforeEach(async () => {
  user = await app.newUser();
});
afterEach(() => app.tidyUp());

/** A text is sent as it stands. */
async function call(method: string, path: string, body?: unknown, whose = user): Promise<Reply> {
  const headers = {
    authorization: `Bearer ${whose.token}`,
    ...(body !== undefined && { 'content-type': 'application/json' }),
  };
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return replyOf(await fetch(`${app.url}/api/v1${path}`, { method, headers, body: text }));
}

async function newGrow(fields: object = {}): Promise<string> {
  const { status, body } = await call('POST', '/grows', { ...GROW, ...fields });
  expect(status).toBe(201);
  return body.id;
}

const record = (grow: string, body: unknown, whose = user) => call('POST', `/grows/${grow}/readings`, body, whose);
const chart = (grow: string, query: Record<string, string> = {}, whose = user) =>
  call('GET', `/grows/${grow}/readings?${new URLSearchParams(query)}`, undefined, whose);
const refusal = ({ status, body }: Reply) => ({ status, code: body.code, error: body.error });
const invalid = (error: string) => ({ status: 400, code: 'VALIDATION_ERROR', error });
const NOT_FOUND = { status: 404, code: 'NOT_FOUND', error: 'The grow was not found' };
const at = (milliseconds: number) => new Date(milliseconds).toISOString();

const WHOLE = {
  ...GROW,
  started_on: '2026-11-01',
  environment: {
    temp_c: { min: 22, max: 28 },
    humidity_pct: { max: 65 },
    vpd_kpa: { min: 0.8, max: 1.2 },
    ph: { min: 5.6 },
  },
  plan: {
    nutrition: 'EC 1.4',
    watering: 'Recirculating',
    light_schedule: '18/6',
    training: 'Topped',
    notes: 'Läuft 🌱',
  },
  archived: false,
};

describe('a grow', () => {
  test('is created, read, listed, changed and deleted', async () => {
    const created = await call('POST', '/grows', WHOLE);
    expect(created.status).toBe(201);
    expect(created.body).toEqual({
      ...WHOLE,
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      updated_at: created.body.created_at,
    });
    const { id } = created.body;
    expect(await call('GET', `/grows/${id}`)).toMatchObject({ status: 200, body: created.body });
    expect(await call('GET', '/grows')).toMatchObject({ status: 200, body: { grows: [created.body] } });

    const changed = await call('PATCH', `/grows/${id}`, { phase: 'flowering', plan: { notes: 'Week 1' } });
    expect(changed.status).toBe(200);
    expect(changed.body).toEqual({
      ...created.body,
      phase: 'flowering',
      plan: { notes: 'Week 1' },
      updated_at: expect.any(String),
    });
    expect(changed.body.updated_at > created.body.updated_at).toBe(true);

    const deleted = await call('DELETE', `/grows/${id}`);
    expect(deleted).toMatchObject({ status: 204, body: '' });
    expect(refusal(await call('GET', `/grows/${id}`))).toEqual(NOT_FOUND);
    expect((await call('GET', '/grows')).body).toEqual({ grows: [] });
  });

  test('needs a name, a medium and a phase alone', async () => {
    const { status, body } = await call('POST', '/grows', { name: 'Tent', medium: 'soil', phase: 'seedling' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      strain: null,
      light: null,
      started_on: null,
      environment: null,
      plan: null,
      archived: false,
    });
  });

  test('leaves out what it does not know, and what is null in parts', async () => {
    const { body } = await call('POST', '/grows', {
      ...GROW,
      id: randomUUID(),
      owner: stranger.userId,
      created_at: '2001-01-01T00:00:00Z',
      environment: { ph: { min: 5, unit: 'x' }, light: { min: 1 }, ec: null },
      plan: { notes: null, training: 'LST', secret: 'x' },
    });
    expect(body).toMatchObject({ environment: { ph: { min: 5 } }, plan: { training: 'LST' } });
    expect(Object.keys(body.environment)).toEqual(['ph']);
    expect(Object.keys(body.environment.ph)).toEqual(['min']);
    expect(Object.keys(body.plan)).toEqual(['training']);
    expect(body).not.toHaveProperty('owner');
    expect(body.created_at > '2002').toBe(true);
    expect((await call('GET', '/grows')).body.grows).toHaveLength(1);
  });

  test('is cleared of optional fields by null, of nothing else', async () => {
    const id = (await call('POST', '/grows', WHOLE)).body.id;
    const nothing = { strain: null, light: null, started_on: null, environment: null, plan: null };
    expect((await call('PATCH', `/grows/${id}`, nothing)).body).toMatchObject(nothing);
    for (const field of ['name', 'medium', 'phase', 'archived']) {
      expect(await call('PATCH', `/grows/${id}`, { [field]: null })).toMatchObject({ status: 400 });
    }
    expect((await call('GET', `/grows/${id}`)).body).toMatchObject({ name: GROW.name, ...nothing });
  });

  test('stays as it is, and as old, when no field of it is given', async () => {
    const id = await newGrow();
    const before = (await call('GET', `/grows/${id}`)).body;
    expect(await call('PATCH', `/grows/${id}`, { unknown: 1 })).toMatchObject({ status: 200, body: before });
  });

  test('keeps what is half a character as U+FFFD', async () => {
    const { status, body } = await call(
      'POST',
      '/grows',
      String.raw`{"name":"a\ud800","medium":"soil","phase":"curing","plan":{"notes":"b\udc00"}}`,
    );
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: 'a\ufffd', plan: { notes: 'b\ufffd' } });
  });

  test.each<[fields: object, error: string]>([
    [{ name: undefined }, 'name must be between 1 and 120 characters'],
    [{ name: ' ' }, 'name must be between 1 and 120 characters'],
    [{ name: '🌱'.repeat(121) }, 'name must be between 1 and 120 characters'],
    [{ name: 'a\0b' }, 'name must be between 1 and 120 characters'],
    [{ name: 5 }, 'name must be between 1 and 120 characters'],
    [{ medium: 'gravel' }, 'medium must be one of soil, coco, hydro, aeroponic, other'],
    [{ phase: undefined }, 'phase must be one of germination, seedling, vegetative, flowering, drying, curing'],
    [{ strain: 7 }, 'strain must be a text of at most 120 characters'],
    [{ started_on: '2026-02-30' }, 'started_on must be a date, as 2026-11-01'],
    [{ started_on: 'yesterday' }, 'started_on must be a date, as 2026-11-01'],
    [{ archived: 'no' }, 'archived must be true or false'],
    [{ environment: [] }, 'environment must be an object'],
    [{ environment: { ph: 6 } }, 'environment.ph must be an object with min and max'],
    [{ environment: { ph: {} } }, 'environment.ph must have min, max or both'],
    [
      { environment: { vpd_kpa: { min: 1.2, max: 0.8 } } },
      'environment.vpd_kpa.min must be below environment.vpd_kpa.max',
    ],
    [{ environment: { ec: { min: 1, max: 1 } } }, 'environment.ec.min must be below environment.ec.max'],
    [
      { environment: { humidity_pct: { min: 40, max: 120 } } },
      'environment.humidity_pct.max must be a number between 0 and 100',
    ],
    [{ environment: { temp_c: { min: '20' } } }, 'environment.temp_c.min must be a number between -40 and 80'],
    [{ plan: 'water it' }, 'plan must be an object'],
    [{ plan: { watering: ['daily'] } }, 'plan.watering must be a text of at most 4000 characters'],
    [{ plan: { notes: 'a\0' } }, 'plan.notes must be a text of at most 4000 characters'],
  ])('is refused with %j', async (fields, error) => {
    expect(refusal(await call('POST', '/grows', { ...GROW, ...fields }))).toEqual(invalid(error));
    expect((await call('GET', '/grows')).body.grows).toEqual([]);
  });

  test.each([
    ['a list', []],
    ['a text', '"grow"'],
    ['nothing', undefined],
    ['null', 'null'],
  ])('is refused as %s', async (_what, body) => {
    expect(refusal(await call('POST', '/grows', body))).toEqual(invalid('The body must be a JSON object'));
    expect(refusal(await call('PATCH', `/grows/${await newGrow()}`, body))).toEqual(
      invalid('The body must be a JSON object'),
    );
  });

  test('has room for 120 characters of any kind', async () => {
    const name = '🌱'.repeat(120);
    expect((await call('POST', '/grows', { ...GROW, name })).body.name).toBe(name);
  });

  test("is not there for anybody else, nor is one that never was: the answers don't differ", async () => {
    const id = await newGrow();
    for (const path of [`/grows/${id}`, `/grows/${randomUUID()}`]) {
      expect(refusal(await call('GET', path, undefined, stranger))).toEqual(NOT_FOUND);
      expect(refusal(await call('PATCH', path, { name: 'Mine' }, stranger))).toEqual(NOT_FOUND);
      expect(refusal(await call('PATCH', path, {}, stranger))).toEqual(NOT_FOUND);
      expect(refusal(await call('DELETE', path, undefined, stranger))).toEqual(NOT_FOUND);
      expect(refusal(await call('POST', `${path}/readings`, { temp_c: 20, humidity_pct: 50 }, stranger))).toEqual(
        NOT_FOUND,
      );
      expect(refusal(await call('GET', `${path}/readings`, undefined, stranger))).toEqual(NOT_FOUND);
    }
    expect((await call('GET', '/grows', undefined, stranger)).body).toEqual({ grows: [] });
    expect((await call('GET', `/grows/${id}`)).body.name).toBe(GROW.name);
  });

  test('is named by a UUID', async () => {
    for (const [method, path] of [
      ['GET', ''],
      ['PATCH', ''],
      ['DELETE', ''],
      ['POST', '/readings'],
      ['GET', '/readings'],
    ]) {
      const body = method === 'PATCH' || method === 'POST' ? {} : undefined;
      expect(refusal(await call(method!, `/grows/optional-grow-uuid${path}`, body))).toEqual(
        invalid('id must be a UUID'),
      );
    }
  });

  test('is one of 200 at most', async () => {
    await execute(
      app.databaseUrl,
      "insert into grows (owner, name, medium, phase) select $1, 'Tent ' || n, 'soil', 'curing' from generate_series(1, 199) n",
      [user.userId],
    );
    const replies = await Promise.all([1, 2, 3].map(() => call('POST', '/grows', GROW)));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect((await call('GET', '/grows')).body.grows).toHaveLength(200);
  });

  test.each(['POST', 'PATCH', 'DELETE'])(
    'may be the object of a %s from a page of an allowed origin',
    async (method) => {
      const response = await fetch(`${app.url}/api/v1/grows/${randomUUID()}`, {
        method: 'OPTIONS',
        headers: { origin: ORIGIN, 'access-control-request-method': method },
      });
      expect(response.status).toBe(204);
      expect(response.headers.get('access-control-allow-origin')).toBe(ORIGIN);
      expect(response.headers.get('access-control-allow-methods')).toContain(method);
    },
  );

  test('is described with each parameter once, and no field that a change would set by itself', async () => {
    const { paths, components }: Reply['body'] = await (await fetch(`${app.url}/openapi.json`)).json();
    const operations = Object.values<object>(paths).flatMap((path) => Object.values(path));
    for (const { parameters = [] } of operations) {
      const names = parameters.map((parameter: Reply['body']) => `${parameter.in} ${parameter.name}`);
      expect(names).toEqual([...new Set(names)]);
    }
    const fields = Object.values<object>(components.schemas.GrowChanges.properties);
    expect(fields.filter((field) => 'default' in field)).toEqual([]);
  });

  test('needs a token', async () => {
    const replies = await Promise.all(
      ['/grows', `/grows/${randomUUID()}/readings`].map((path) => fetch(`${app.url}/api/v1${path}`)),
    );
    expect(replies.map(({ status }) => status)).toEqual([401, 401]);
  });
});

describe('readings', () => {
  let grow: string;
  beforeEach(async () => {
    grow = await newGrow();
  });

  test('are stored once for each time, one or many', async () => {
    const now = Date.now();
    const reading = { temp_c: 25, humidity_pct: 60, at: at(now) };
    expect(await record(grow, reading)).toMatchObject({ status: 201, body: { stored: 1, duplicates: 0 } });
    expect(await record(grow, { ...reading, temp_c: 30 })).toMatchObject({
      status: 201,
      body: { stored: 0, duplicates: 1 },
    });
    const readings = [
      { ...reading, at: at(now).replace('Z', '+00:00') },
      { ...reading, at: at(now - MINUTE_MS) },
      { ...reading, at: at(now - MINUTE_MS) },
      { ...reading, at: at(now - 2 * MINUTE_MS) },
    ];
    expect((await record(grow, { readings })).body).toEqual({ stored: 2, duplicates: 2 });
    const { buckets } = (await chart(grow, { bucket: '1d', from: at(now - HOUR_MS), to: at(now + 1) })).body;
    expect(buckets.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(3);
    expect(buckets.at(-1).temp_c.max).toBe(25);
  });

  test('without a time are of now, each for itself', async () => {
    const before = Date.now();
    const reading = { temp_c: 25, humidity_pct: 60 };
    expect((await record(grow, { readings: [reading, reading, { ...reading, at: null }] })).body).toEqual({
      stored: 3,
      duplicates: 0,
    });
    const { rows } = await execute(app.databaseUrl, 'select at from grow_readings where grow_id = $1', [grow]);
    for (const row of rows) {
      expect(row.at.getTime()).toBeGreaterThan(before - 1000);
      expect(row.at.getTime()).toBeLessThanOrEqual(Date.now());
    }
  });

  test('may be as near to 0 as a number can be', async () => {
    const readings = [1e-320, 1e-42].map((least, n) => ({
      temp_c: least,
      humidity_pct: least,
      at: at(Date.now() - n),
    }));
    expect((await record(grow, { readings })).body).toEqual({ stored: 2, duplicates: 0 });
    expect((await chart(grow)).body.buckets[0].temp_c.avg).toBe(0);
  });

  test('do not make their grow the active one', async () => {
    const before = (await call('GET', `/grows/${grow}`)).body;
    await record(grow, { temp_c: 25, humidity_pct: 60 });
    expect((await call('GET', `/grows/${grow}`)).body).toEqual(before);
  });

  test('are deleted with their grow, more of them than go at once', async () => {
    await execute(
      app.databaseUrl,
      `insert into grow_readings (grow_id, at, temp_c, humidity_pct)
       select $1, now() - n * interval '1 second', 25, 60 from generate_series(1, 50001) n`,
      [grow],
    );
    expect((await call('DELETE', `/grows/${grow}`)).status).toBe(204);
    const { rows } = await execute(app.databaseUrl, 'select from grow_readings where grow_id = $1', [grow]);
    expect(rows).toEqual([]);
  });

  const good = { temp_c: 25, humidity_pct: 60 };
  test.each<[what: string, body: unknown, error: string]>([
    ['an impossible humidity', { ...good, humidity_pct: 120 }, 'humidity_pct must be a number between 0 and 100'],
    [
      'a row of it',
      { readings: [good, good, good, { ...good, humidity_pct: 120 }] },
      'readings[3].humidity_pct must be a number between 0 and 100',
    ],
    ['no temperature', { humidity_pct: 60 }, 'temp_c must be a number between -40 and 80'],
    ['a temperature as text', { ...good, temp_c: '25' }, 'temp_c must be a number between -40 and 80'],
    ['an impossible leaf', { ...good, leaf_temp_c: -274 }, 'leaf_temp_c must be a number between -40 and 80'],
    ['an impossible pH', { readings: [{ ...good, ph: 15 }] }, 'readings[0].ph must be a number between 0 and 14'],
    ['a row that is none', { readings: [good, 5] }, 'readings[1] must be an object'],
    ['no readings', { readings: [] }, 'readings must be a list of 1 to 1000 readings'],
    ['no list', { readings: good }, 'readings must be a list of 1 to 1000 readings'],
    [
      'too many',
      { readings: Array.from({ length: 1001 }, () => good) },
      'readings must be a list of 1 to 1000 readings',
    ],
    ['a list as the body', [good], 'The body must be a JSON object'],
    [
      'a time without a zone',
      { ...good, at: '2026-11-01T10:00:00' },
      'at must be an ISO 8601 time with its zone, from the year 2000 on',
    ],
    [
      'a day there never was',
      { readings: [{ ...good, at: '2026-02-30T10:00:00Z' }] },
      'readings[0].at must be an ISO 8601 time with its zone, from the year 2000 on',
    ],
    [
      'a number for a time',
      { ...good, at: 1_790_000_000 },
      'at must be an ISO 8601 time with its zone, from the year 2000 on',
    ],
  ])('are refused as a whole with %s', async (_what, body, error) => {
    expect(refusal(await record(grow, body))).toEqual(invalid(error));
    expect((await chart(grow)).body.buckets).toEqual([]);
  });

  test('of the future are refused, but a clock may be a little ahead', async () => {
    const ahead = (milliseconds: number) => record(grow, { ...good, at: at(Date.now() + milliseconds) });
    expect((await ahead(2 * MINUTE_MS)).status).toBe(201);
    expect(refusal(await ahead(HOUR_MS))).toEqual(invalid('at must not be in the future'));
  });

  test('tell of every field that is wrong, of the first twenty', async () => {
    const readings = Array.from({ length: 50 }, () => ({ temp_c: 99, humidity_pct: -1 }));
    const { details } = (await record(grow, { readings })).body;
    expect(details).toHaveLength(20);
    expect(details[1]).toEqual({
      field: 'readings[0].humidity_pct',
      message: 'readings[0].humidity_pct must be a number between 0 and 100',
    });
  });

  test('have a body of up to 1 MiB, as no other route has', async () => {
    const padded = (bytes: number) => JSON.stringify({ ...GROW, ...good, padding: 'x'.repeat(bytes) });
    expect((await record(grow, padded(1_000_000))).status).toBe(201);
    expect(await record(grow, padded(1_048_577))).toMatchObject({ status: 413, body: { code: 'PAYLOAD_TOO_LARGE' } });
    expect((await call('POST', '/grows', padded(70_000))).status).toBe(413);
  });

  test('that come from many at once are all stored, each once', async () => {
    const start = Date.now() - HOUR_MS;
    const times = Array.from({ length: 200 }, (_unused, n) => at(start + n * 1000));
    const batch = (list: string[]) => record(grow, { readings: list.map((time) => ({ ...good, at: time })) });
    const replies = await Promise.all(
      Array.from({ length: 10 }, (_unused, n) => batch(n % 2 === 0 ? times : times.toReversed())),
    );
    expect(replies.map(({ status }) => status)).toEqual(Array(10).fill(201));
    expect(replies.reduce((sum, { body }) => sum + body.stored, 0)).toBe(200);
  });
});

describe('a chart', () => {
  const NOON = Date.parse('2024-03-01T12:00:00Z');
  let grow: string;
  beforeEach(async () => {
    grow = await newGrow();
  });

  test('has average, least and most of each quantity by buckets', async () => {
    const readings = [
      { at: at(NOON), temp_c: 20, humidity_pct: 50, ph: 6 },
      { at: at(NOON + 20 * MINUTE_MS), temp_c: 24, humidity_pct: 60, leaf_temp_c: 23, ph: 6.4, ec: 1.4, co2_ppm: 700 },
      { at: at(NOON + 3 * HOUR_MS), temp_c: 30.5, humidity_pct: 40 },
    ];
    await record(grow, { readings });
    const { status, body } = await chart(grow, { from: at(NOON), to: at(NOON + 6 * HOUR_MS), bucket: '1h' });
    expect(status).toBe(200);
    const [first, second] = [leafVapourPressureDeficitKpa(20, 50, null), leafVapourPressureDeficitKpa(24, 60, 23)];
    const third = leafVapourPressureDeficitKpa(30.5, 40, null);
    const near = (value: number) => expect.closeTo(value, 2);
    expect(body).toEqual({
      from: at(NOON),
      to: at(NOON + 6 * HOUR_MS),
      bucket_seconds: 3600,
      buckets: [
        {
          at: at(NOON),
          count: 2,
          temp_c: { avg: 22, min: 20, max: 24 },
          humidity_pct: { avg: 55, min: 50, max: 60 },
          vpd_kpa: {
            avg: near((first + second) / 2),
            min: near(Math.min(first, second)),
            max: near(Math.max(first, second)),
          },
          leaf_temp_c: { avg: 23, min: 23, max: 23 },
          co2_ppm: { avg: 700, min: 700, max: 700 },
          ec: { avg: 1.4, min: 1.4, max: 1.4 },
          ph: { avg: 6.2, min: 6, max: 6.4 },
        },
        {
          at: at(NOON + 3 * HOUR_MS),
          count: 1,
          temp_c: { avg: 30.5, min: 30.5, max: 30.5 },
          humidity_pct: { avg: 40, min: 40, max: 40 },
          vpd_kpa: { avg: near(third), min: near(third), max: near(third) },
          leaf_temp_c: null,
          co2_ppm: null,
          ec: null,
          ph: null,
        },
      ],
    });
  });

  test('computes the VPD itself, whatever is sent', async () => {
    await record(grow, { temp_c: 25, humidity_pct: 60, vpd_kpa: 9 });
    const { buckets } = (await chart(grow)).body;
    expect(buckets[0].vpd_kpa.avg).toBeCloseTo(0.91, 2);
  });

  test('counts readings from `from` on and before `to`', async () => {
    const readings = [0, 1, 2].map((n) => ({ at: at(NOON + n * HOUR_MS), temp_c: 20 + n, humidity_pct: 50 }));
    await record(grow, { readings });
    const { buckets } = (await chart(grow, { from: at(NOON), to: at(NOON + 2 * HOUR_MS), bucket: '86400' })).body;
    expect(buckets).toMatchObject([{ at: '2024-03-01T00:00:00.000Z', count: 2, temp_c: { avg: 20.5 } }]);
  });

  test('is of the last 24 hours in ten minutes each unless it is asked for otherwise', async () => {
    await record(grow, { temp_c: 25, humidity_pct: 60, at: at(Date.now() - 25 * HOUR_MS) });
    await record(grow, { temp_c: 26, humidity_pct: 60, at: at(Date.now() - 23 * HOUR_MS) });
    const { body } = await chart(grow);
    expect(Date.parse(body.to) - Date.parse(body.from)).toBe(24 * HOUR_MS);
    expect(body).toMatchObject({ bucket_seconds: 600, buckets: [{ count: 1, temp_c: { avg: 26 } }] });
  });

  test.each([
    [1, 30],
    [24, 600],
    [30 * 24, 4 * 3600],
    [365 * 24, 2 * 86_400],
  ])('of %d hours has at most 200 round buckets', async (hours, seconds) => {
    const { body } = await chart(grow, { from: at(NOON - hours * HOUR_MS), to: at(NOON) });
    expect(body.bucket_seconds).toBe(seconds);
  });

  test.each<[query: Record<string, string>, error: string]>([
    [{ from: 'yesterday' }, 'from must be an ISO 8601 time with its zone, as 2026-11-28T12:00:00Z'],
    [{ to: '2026-11-28' }, 'to must be an ISO 8601 time with its zone, as 2026-11-28T12:00:00Z'],
    [{ from: '2026-03-02T00:00:00Z', to: '2026-03-01T00:00:00Z' }, 'from must be before to'],
    [{ bucket: '10 minutes' }, 'bucket must be a duration from 1s to 366d, as 10m, 1h or 1d, or a number of seconds'],
    [{ bucket: '0' }, 'bucket must be a duration from 1s to 366d, as 10m, 1h or 1d, or a number of seconds'],
    [{ bucket: '367d' }, 'bucket must be a duration from 1s to 366d, as 10m, 1h or 1d, or a number of seconds'],
    [{ bucket: '1s' }, 'bucket must be at least 44 seconds for this span'],
  ])('is refused with %j', async (query, error) => {
    expect(refusal(await chart(grow, query))).toEqual(invalid(error));
  });
});

describe('in the chat', () => {
  const promptOf = (message: string) => contentOf(app.requestsFor(message)[0]!.body.messages[0]);

  test('the newest readings and what changed since the day before are part of the prompt', async () => {
    const grow = await newGrow({ environment: { ph: { min: 5.6, max: 6.2 } } });
    const now = Date.now() - MINUTE_MS;
    const reading = (hoursAgo: number, fields: object) => ({ at: at(now - hoursAgo * HOUR_MS), ...fields });
    await record(grow, {
      readings: [
        reading(27, { temp_c: 24, humidity_pct: 62, ph: 5.8, ec: 1.2 }),
        reading(26, { temp_c: 24, humidity_pct: 64, ph: 5.8, ec: 1.4 }),
        reading(12, { temp_c: 19, humidity_pct: 70 }),
        reading(2, { temp_c: 25, humidity_pct: 58, ph: 6.2, ec: 1.6 }),
        reading(0, { temp_c: 26, humidity_pct: 60, leaf_temp_c: 24.5, co2_ppm: 820, ph: 6.4, ec: 1.6 }),
      ],
    });
    const { body } = await user.send('How do my sensors look today?');
    expect(body.metadata.context_sources).toEqual(expect.arrayContaining(['active_grow', 'snapshots']));
    expect(promptOf('How do my sensors look today?')).toContain(`## Environmental Snapshots
- Newest reading: ${at(now)}
- Air 26.0 °C, 60 % RH, leaf 24.5 °C, leaf VPD 1.06 kPa
- CO2 820 ppm, EC 1.60 mS/cm, pH 6.4
- Last 24 hours (3 readings): 19.0-26.0 °C, 58-70 % RH, leaf VPD 0.40-1.06 kPa
- Averages of the last 6 hours (change from the same hours a day before): 25.5 °C (+1.5), 59 % RH (-4), leaf VPD 1.01 kPa (+0.25), CO2 820 ppm, EC 1.60 mS/cm (+0.30), pH 6.30 (+0.50)
`);
  });

  test('a new reading is in the very next prompt', async () => {
    const grow = await newGrow();
    await record(grow, { temp_c: 21.5, humidity_pct: 44 });
    await user.send('First look at the tent, please');
    expect(promptOf('First look at the tent, please')).toContain('- Air 21.5 °C, 44 % RH');
    await record(grow, { temp_c: 33.5, humidity_pct: 31 });
    await user.send('Second look at the tent, please');
    expect(promptOf('Second look at the tent, please')).toContain('- Air 33.5 °C, 31 % RH');
  });

  test('the active grow is the most recently changed one that is not archived', async () => {
    const [first, second] = [await newGrow({ name: 'First tent' }), await newGrow({ name: 'Second tent' })];
    const active = async (message: string) => {
      await user.send(message);
      return /## Active Grow: (.*)/.exec(promptOf(message))?.[1];
    };
    expect(await active('Which tent is it, one?')).toBe('Second tent');
    await record(first, { temp_c: 25, humidity_pct: 60 });
    expect(await active('Which tent is it, two?')).toBe('Second tent');
    await call('PATCH', `/grows/${first}`, { light: 'LED' });
    expect(await active('Which tent is it, three?')).toBe('First tent');
    await call('PATCH', `/grows/${first}`, { archived: true });
    expect(await active('Which tent is it, four?')).toBe('Second tent');
    await call('DELETE', `/grows/${second}`);
    expect(await active('Which tent is it, five?')).toBeUndefined();
  });
});
