import { randomUUID } from 'node:crypto';
import { type ChatApp, startChatApp } from '../support/chat-app.js';
import { type ChatClient, type Reply, replyOf } from '../support/chat-client.js';
import { type Nodes, startNodes } from '../support/nodes.js';
import { execute } from '../support/postgres.js';
import { contentOf } from '../support/prompt-tokens.js';
import { type SharedRedis, startSharedRedis } from '../support/shared-redis.js';
import { signToken } from '../support/tokens.js';
import { waitFor } from '../support/wait-for.js';

const MINUTE_MS = 60_000;
const FLOWERING = { name: 'Tent 1', medium: 'hydro', phase: 'flowering' };
const NOT_FOUND = { status: 404, body: { code: 'NOT_FOUND' } };

// biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is what the test says
type Alert = any;

const callAt =
  (url: string, { token }: ChatClient) =>
  async (method: string, path: string, body?: unknown): Promise<Reply> => {
    const headers = {
      authorization: `Bearer ${token}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    };
    const request = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    return replyOf(await fetch(`${url}/api/v1${path}`, request));
  };

/** A grower's side of the interface. */
function growerAt(url: string, user: ChatClient) {
  const call = callAt(url, user);
  return {
    newGrow: async (fields: object = {}): Promise<string> => {
      const { status, body } = await call('POST', '/grows', { ...FLOWERING, ...fields });
      expect(status).toBe(201);
      return body.id;
    },
    change: (grow: string, fields: object) => call('PATCH', `/grows/${grow}`, fields),
    delete: (grow: string) => call('DELETE', `/grows/${grow}`),
    record: async (grow: string, readings: object): Promise<void> => {
      expect((await call('POST', `/grows/${grow}/readings`, readings)).status).toBe(201);
    },
    alerts: (query: Record<string, string> = {}) => call('GET', `/alerts?${new URLSearchParams(query)}`),
    acknowledge: (alert: string) => call('POST', `/alerts/${alert}/acknowledge`),
  };
}

const ago = (minutes: number) => new Date(Date.now() - minutes * MINUTE_MS).toISOString();
const HUMID = { temp_c: 24, humidity_pct: 95 };
const GOOD = { temp_c: 24, humidity_pct: 50 };
const ofHumidity = ({ metric }: Alert) => metric === 'humidity_pct';
const ofHumidityFrame = ({ alert }: { alert?: Alert }) => alert !== undefined && ofHumidity(alert);

describe('alerts', () => {
  let app: ChatApp;
  let user: ChatClient;
  let grower: ReturnType<typeof growerAt>;
  beforeAll(async () => {
    app = await startChatApp({ CHAT_RATE_LIMIT: '0' });
  }, 60_000);
  afterAll(() => app?.stop());
  beforeEach(async () => {
    user = await app.newUser();
    grower = growerAt(app.url, user);
  });
  afterEach(() => app.tidyUp());

  const humidityAlerts = async (query: Record<string, string> = {}): Promise<Alert[]> =>
    (await grower.alerts(query)).body.alerts.filter(ofHumidity);

  test('are pushed to every socket of the user, stored and listed', async () => {
    const [io, otherIo, plain] = [await app.openIo(user), await app.openIo(user), await app.openSocket(user)];
    const grow = await grower.newGrow();
    await grower.record(grow, HUMID);

    const pushed = await io.next('alert', ofHumidity);
    expect(pushed).toEqual({
      id: expect.any(String),
      grow_id: grow,
      grow_name: 'Tent 1',
      metric: 'humidity_pct',
      side: 'high',
      severity: 'critical',
      value: 95,
      min: 40,
      max: 60,
      unit: '%',
      message: 'The relative humidity is 95 %, above 60 %.',
      since: expect.any(String),
      opened_at: expect.any(String),
      resolved_at: null,
      acknowledged_at: null,
    });
    expect(await otherIo.next('alert', ofHumidity)).toEqual(pushed);
    expect(await plain.next(ofHumidityFrame)).toEqual({ alert: pushed });
    // Who reads the answer to a reading can read its alerts.
    expect(await humidityAlerts({ grow_id: grow, open: 'true' })).toEqual([pushed]);
  });

  test('are pushed again when they are over', async () => {
    const [io, plain] = [await app.openIo(user), await app.openSocket(user)];
    const grow = await grower.newGrow();
    await grower.record(grow, { ...HUMID, at: ago(30) });
    const opened = await io.next('alert', ofHumidity);
    await plain.next(ofHumidityFrame);
    await grower.record(grow, { readings: [20, 10, 0].map((minutes) => ({ ...GOOD, at: ago(minutes) })) });

    const over = await io.next('alert', ofHumidity);
    expect(over).toEqual({
      ...opened,
      resolved_at: expect.any(String),
      message: 'The relative humidity was above 60 %; the alert is over.',
    });
    expect(await plain.next(ofHumidityFrame)).toEqual({ alert: over });
    expect(await humidityAlerts({ open: 'true' })).toEqual([]);
    expect(await humidityAlerts({ open: 'false' })).toEqual([over]);
    expect(await humidityAlerts()).toEqual([over]);
  });

  test('do not flap over a noisy day that is posted in portions', async () => {
    const io = await app.openIo(user);
    const grow = await grower.newGrow();
    let state = 42;
    const noise = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 2_147_483_648 - 1;
    };
    // One true excursion in the evening, and noise around the limit all the time before it.
    const readings = Array.from({ length: 1440 }, (_unused, minute) => ({
      temp_c: 24,
      humidity_pct: (minute >= 1200 && minute < 1300 ? 66 : minute < 1200 ? 58.5 : 52) + 2 * noise(),
      at: ago(1440 - minute),
    }));
    for (let from = 0; from < readings.length; from += 250)
      await grower.record(grow, { readings: readings.slice(from, from + 250) });
    const found = await humidityAlerts();
    expect(found).toMatchObject([{ severity: 'warning', resolved_at: expect.any(String) }]);
    expect(Date.parse(found[0].opened_at)).toBeGreaterThan(Date.parse(readings[1200]!.at));
    const pushed = io.frames.filter(({ event, data }) => event === 'alert' && ofHumidity(data));
    expect(pushed.map(({ data }) => data.resolved_at !== null)).toEqual([false, true]);
  });

  test("go by the grow's own targets", async () => {
    const grow = await grower.newGrow({ environment: { humidity_pct: { min: 80, max: 97 }, ph: { max: 5.9 } } });
    await grower.record(grow, { ...HUMID, ph: 6.5 });
    const { alerts } = (await grower.alerts()).body;
    expect(alerts.filter(ofHumidity)).toEqual([]);
    expect(alerts).toContainEqual(expect.objectContaining({ metric: 'ph', value: 6.5, max: 5.9, unit: '' }));
  });

  test('are acknowledged, once', async () => {
    await grower.record(await grower.newGrow(), HUMID);
    const [alert] = await humidityAlerts();
    const first = await grower.acknowledge(alert.id);
    expect(first).toMatchObject({ status: 200, body: { ...alert, acknowledged_at: expect.any(String) } });
    expect((await grower.acknowledge(alert.id)).body).toEqual(first.body);
    expect(await humidityAlerts({ open: 'true' })).toEqual([first.body]);
  });

  test("are nobody else's: neither listed, nor acknowledged, nor pushed", async () => {
    const stranger = await app.newUser();
    const theirs = growerAt(app.url, stranger);
    const sockets = [await app.openIo(stranger), await app.openSocket(stranger)];
    // A socket that names the user, but brought no token yet.
    const unknown = await app.openSocket(user, { via: 'none' });
    const io = await app.openIo(user);
    const grow = await grower.newGrow();
    await grower.record(grow, HUMID);
    const { id } = await io.next('alert', ofHumidity);

    expect((await theirs.alerts()).body).toEqual({ alerts: [] });
    expect(await theirs.alerts({ grow_id: grow })).toMatchObject(NOT_FOUND);
    expect(await theirs.acknowledge(id)).toMatchObject(NOT_FOUND);
    expect((await humidityAlerts())[0].acknowledged_at).toBeNull();
    await theirs.record(await theirs.newGrow(), { ...GOOD, ph: 9 });
    expect(await (sockets[1] as Awaited<ReturnType<ChatApp['openSocket']>>).next()).toMatchObject({
      alert: { metric: 'ph' },
    });
    expect(sockets[0]!.frames).toMatchObject([{ event: 'alert', data: { metric: 'ph' } }]);
    expect(unknown.frames).toEqual([]);
  });

  test('are pushed to nobody whose token has expired, though an answer still runs', async () => {
    const exp = Math.floor(Date.now() / 1000) + 2;
    const expiring = await signToken(user.userId, { exp });
    const [plain, io] = [
      await app.openSocket({ ...user, token: expiring }),
      await app.openIo({ ...user, token: expiring }),
    ];
    const held = app.holdAnswers();
    plain.send({ message: 'Hello' });
    await plain.next(({ chunk }) => chunk);
    await waitFor('the end of the token', () => Date.now() >= exp * 1000);
    const fresh = await app.openSocket(user);
    await grower.record(await grower.newGrow(), HUMID);
    await fresh.next(ofHumidityFrame);
    held.release();
    await plain.closed;
    expect(plain.frames.filter(ofHumidityFrame)).toEqual([]);
    expect(io.frames.filter(({ event }) => event === 'alert')).toEqual([]);
  });

  test.each([
    ['grow_id', { grow_id: 'tent' }],
    ['open', { open: 'yes' }],
    ['limit', { limit: '0' }],
    ['limit', { limit: '201' }],
  ])('are refused with a wrong %s', async (field, query) => {
    const { status, body } = await grower.alerts(query as Record<string, string>);
    expect({ status, code: body.code }).toEqual({ status: 400, code: 'VALIDATION_ERROR' });
    expect(body.error).toContain(field);
  });

  test('are listed of all grows where an empty grow is asked for', async () => {
    await grower.record(await grower.newGrow(), HUMID);
    const all = await grower.alerts();
    expect(all.body.alerts.length).toBeGreaterThan(0);
    expect(await grower.alerts({ grow_id: '', open: '' })).toMatchObject({ status: 200, body: all.body });
  });

  test('that are unknown are not found, and a name that is none is refused', async () => {
    expect(await grower.acknowledge(randomUUID())).toMatchObject(NOT_FOUND);
    expect(await grower.alerts({ grow_id: randomUUID() })).toMatchObject(NOT_FOUND);
    expect(await grower.acknowledge('tent')).toMatchObject({ status: 400, body: { code: 'VALIDATION_ERROR' } });
    expect((await fetch(`${app.url}/api/v1/alerts`)).status).toBe(401);
  });

  test('are known to the assistant while they are open', async () => {
    const grow = await grower.newGrow();
    await grower.record(grow, HUMID);
    await user.send({ message: 'How is the climate today?', grow_id: grow });
    const prompt = () => contentOf(app.groq.requests.at(-1)!.body.messages[0]!);
    expect(prompt()).toMatch(/^- Open alert \(critical\) for \d+ min: The relative humidity is 95 %, above 60 %\.$/m);

    await grower.change(grow, { archived: true });
    await user.send({ message: 'And how is it now?', grow_id: grow });
    expect(prompt()).not.toContain('Open alert');
    expect(await humidityAlerts({ open: 'true' })).toEqual([]);
  });

  test('are told in the language that the user last wrote in', async () => {
    await user.send('¿Por qué se ponen amarillas las hojas de mis plantas?');
    await grower.record(await grower.newGrow(), HUMID);
    expect((await humidityAlerts())[0].message).toBe('La humedad relativa es de 95 %, por encima de 60 %.');
  });

  test('are gone with their grow', async () => {
    const grow = await grower.newGrow();
    await grower.record(grow, HUMID);
    await grower.delete(grow);
    expect((await grower.alerts()).body).toEqual({ alerts: [] });
  });

  test('never keep a reading from being stored', async () => {
    const grow = await grower.newGrow();
    await execute(app.databaseUrl, 'alter table grow_watches rename to away');
    try {
      await grower.record(grow, HUMID);
    } finally {
      await execute(app.databaseUrl, 'alter table away rename to grow_watches');
    }
    expect(await humidityAlerts()).toEqual([]);
    // The next reading tells of both.
    await grower.record(grow, HUMID);
    expect(await humidityAlerts()).toHaveLength(1);
  });
});

describe('alerts on two nodes that share one Redis', () => {
  let redis: SharedRedis;
  let nodes: Nodes;
  beforeAll(async () => {
    redis = await startSharedRedis('one Redis');
    nodes = await startNodes(redis.variables);
  }, 60_000);
  afterAll(async () => {
    await nodes?.stop();
    await redis?.stop();
  });
  afterEach(() => nodes.tidyUp());

  test('are pushed at both, once to each socket, wherever the reading was posted', async () => {
    const users = await nodes.newUser();
    const ios = await Promise.all(users.map((user) => user.openIo()));
    const plains = await Promise.all(users.map((user) => user.openSocket()));
    const growers = users.map((user) => growerAt(user.url, user));
    const grow = await growers[0]!.newGrow();
    for (const [node, metric] of ['ph', 'ec'].entries()) {
      await growers[node]!.record(grow, { ...GOOD, ph: 9, ...(metric === 'ec' && { ec: 9 }) });
      const isIt = (alert: Alert) => alert.metric === metric;
      const pushed = await Promise.all([
        ...ios.map((io) => io.next('alert', isIt)),
        ...plains.map(async (plain) => (await plain.next(({ alert }) => alert && isIt(alert))).alert),
      ]);
      expect(new Set(pushed.map((alert) => JSON.stringify(alert))).size).toBe(1);
    }
    for (const { frames } of [...ios, ...plains]) expect(frames).toHaveLength(2);
    expect((await growers[1]!.alerts()).body.alerts).toHaveLength(2);
  });

  test('are raised once by readings that arrive at both at once', async () => {
    const users = await nodes.newUser();
    const growers = users.map((user) => growerAt(user.url, user));
    const grow = await growers[0]!.newGrow();
    await Promise.all(
      Array.from({ length: 20 }, (_unused, index) =>
        growers[index % 2]!.record(grow, { ...GOOD, ph: 9 + index / 100 }),
      ),
    );
    expect((await growers[0]!.alerts()).body.alerts).toMatchObject([{ metric: 'ph', resolved_at: null }]);
  });
});

test('alerts reach the sockets of their own node while Redis is away', async () => {
  const redis = await startSharedRedis('one Redis');
  const app = await startChatApp(redis.variables);
  try {
    const user = await app.newUser();
    const [io, plain] = [await app.openIo(user), await app.openSocket(user)];
    const grower = growerAt(app.url, user);
    const grow = await grower.newGrow();
    await redis.stop();
    await grower.record(grow, HUMID);
    const alert = await io.next('alert', ofHumidity);
    expect(await plain.next(ofHumidityFrame)).toEqual({ alert });
  } finally {
    await app.stop();
  }
}, 60_000);
