import pg from 'pg';
import { onStage, type Stage } from './stage.js';
import { type Column, comparison } from './table.js';
import { userId } from './workload.js';

/** Readings of a grow that has a million, among growers who measure as well: the product beside SQL written by hand. */
const GROWERS = 10;
const READINGS = 1_000_000;
/** Minutes that all growers measured, so that neighbours in time are of different grows; before that the one grow alone. */
const SHARED_MINUTES = 100_000;
const ROUNDS = 25;
const WARM_UPS = 3;
const BATCH = 1000;
/** 200 of them in 30 days, which begin in the middle of hours. */
const BUCKET_SECONDS = 12_960;
const DAY_MS = 86_400_000;
const LONGEST_RUN_MS = 240_000;

/** Milliseconds of each task. */
interface Figures {
  readonly insert: number;
  readonly month: number;
  readonly all: number;
  readonly trend: number;
}

const COLUMNS: readonly Column<Figures>[] = [
  { title: 'store 1,000, ms', digits: 1, of: ({ insert }) => insert },
  { title: '30 days in 200, ms', digits: 1, of: ({ month }) => month },
  { title: 'a million by 10 d, ms', digits: 1, of: ({ all }) => all },
  { title: 'trend for a prompt, ms', digits: 2, of: ({ trend }) => trend },
];

/** The columns are of one table in every statement, so that nothing needs a prefix. */
const VPD = `0.61078 * exp(17.27 * coalesce(leaf_temp_c, temp_c - 2) / (coalesce(leaf_temp_c, temp_c - 2) + 237.3))
  - 0.61078 * exp(17.27 * temp_c / (temp_c + 237.3)) * humidity_pct / 100`;
const QUANTITIES = ['temp_c', 'humidity_pct', VPD, 'leaf_temp_c', 'co2_ppm', 'ec', 'ph'];
const aggregates = QUANTITIES.map((of) => `avg(${of}), min(${of}), max(${of})`).join(', ');

/** One table, its key and its readings: what a chart needs, in the words that come to mind first. */
const BY_HAND = `
  create table by_hand (
    grow_id uuid not null references public.grows on delete cascade, at timestamptz not null,
    temp_c real not null, humidity_pct real not null, leaf_temp_c real, co2_ppm real, ec real, ph real,
    primary key (grow_id, at));
  insert into by_hand select grow_id, at, temp_c, humidity_pct, leaf_temp_c, co2_ppm, ec, ph
  from public.grow_readings order by at, grow_id`;
const CHART_BY_HAND = `
  select to_timestamp(floor(extract(epoch from at) / $4) * $4) as bucket, count(*)::integer as count, ${aggregates}
  from by_hand where grow_id = $1 and at >= $2 and at < $3 group by 1 order by 1`;
const TREND_BY_HAND = `
  (select 'newest' as what, at::text, ${QUANTITIES.join(', ')}
   from by_hand where grow_id = $1 order by by_hand.at desc limit 1)
  union all
  select 'day', count(*)::text, min(temp_c), max(temp_c), min(humidity_pct), max(humidity_pct), min(${VPD}), max(${VPD}), null
  from by_hand where grow_id = $1 and at > now() - interval '24 hours'
  union all
  select 'lately', null, ${QUANTITIES.map((of) => `avg(${of})`)}
  from by_hand where grow_id = $1 and at > now() - interval '6 hours'
  union all
  select 'day before', null, ${QUANTITIES.map((of) => `avg(${of})`)}
  from by_hand where grow_id = $1 and at > now() - interval '30 hours' and at <= now() - interval '24 hours'`;

export function benchReadings(): Promise<void> {
  return onStage({ users: GROWERS, longestRunMs: LONGEST_RUN_MS }, async (stage) => {
    const client = new pg.Client({ connectionString: stage.workload.databaseUrl });
    await client.connect();
    stage.atEnd(() => client.end());
    await client.query('set jit = off'); // compiling a statement by hand would take longer than it does
    const grow = await fill(client);
    const product = await stage.startProduct('product', stage.settings('http://127.0.0.1:9'));
    const tasks = new Tasks(stage, client, product.url, grow);
    await tasks.compareCharts();
    const rounds: { product: Figures[]; byHand: Figures[] } = { product: [], byHand: [] };
    for (let round = 0; round < WARM_UPS + ROUNDS; round += 1) {
      rounds.product.push(await tasks.product(round));
      rounds.byHand.push(await tasks.byHand(round));
    }
    console.log(
      `\nReadings, a million in the grow: ${ROUNDS} rounds; median (least-most).\n` +
        'product: the whole request over HTTP, for the trend its SQL; bare: SQL by hand on a connection of its own',
    );
    console.log(comparison(COLUMNS, rounds.product.slice(WARM_UPS), rounds.byHand.slice(WARM_UPS)));
  });
}

async function fill(client: pg.Client): Promise<string> {
  await client.query('delete from public.grow_readings; delete from public.grow_hours');
  const insert = (grows: string, from: number, to: number) =>
    client.query(
      `insert into public.grow_readings (grow_id, at, temp_c, humidity_pct, leaf_temp_c, co2_ppm, ec, ph)
       select g.id, date_trunc('minute', now()) - n * interval '1 minute', 25 + 4 * sin(n / 230.0) + random(),
              60 - 8 * sin(n / 230.0) + random(), 23.5 + 3 * sin(n / 230.0) + random(), 700 + 100 * random(),
              1.4 + random() / 10, 5.8 + random() / 5
       from generate_series(${from}, ${to}, -1) n, public.grows g where ${grows} order by n desc`,
    );
  const mine = `g.owner = '${userId(0)}'`;
  for (let to = READINGS; to > SHARED_MINUTES; to -= SHARED_MINUTES) await insert(mine, to, to - SHARED_MINUTES + 1);
  await insert('true', SHARED_MINUTES, 1);
  await client.query(BY_HAND);
  await client.query('vacuum analyze public.grow_readings, public.grow_hours, by_hand'); // as autovacuum does, which is off here
  const { rows } = await client.query(`select g.id from public.grows g where ${mine}`);
  return rows[0].id;
}

interface Bucket {
  readonly count: number;
  readonly temp_c: { readonly avg: number };
  readonly vpd_kpa: { readonly avg: number; readonly min: number };
}

class Tasks {
  private readonly now = Math.floor(Date.now() / 60_000) * 60_000;

  constructor(
    private readonly stage: Stage,
    private readonly client: pg.Client,
    private readonly url: string,
    private readonly grow: string,
  ) {}

  async product(round: number): Promise<Figures> {
    const body = JSON.stringify({ readings: this.readings(round) });
    return {
      insert: await timeOf(async () => {
        const { stored } = await this.request('POST', '', body);
        if (stored !== BATCH) throw new Error(`${stored} stored`);
      }),
      month: await timeOf(() => this.chart(30, BUCKET_SECONDS)),
      all: await timeOf(() => this.chart(700, 10 * 86_400)),
      trend: await timeOf(() => this.client.query('select public.grow_snapshot($1)', [this.grow])),
    };
  }

  async byHand(round: number): Promise<Figures> {
    const readings = this.readings(round);
    const places = readings.map(
      (_reading, n) => `($1, ${[2, 3, 4, 5, 6, 7, 8].map((column) => `$${n * 7 + column}`)})`,
    );
    const values = readings.flatMap((r) => [r.at, r.temp_c, r.humidity_pct, r.leaf_temp_c, r.co2_ppm, r.ec, r.ph]);
    return {
      insert: await timeOf(() =>
        this.client.query(`insert into by_hand values ${places} on conflict do nothing`, [this.grow, ...values]),
      ),
      month: await timeOf(() => this.chartByHand(30, BUCKET_SECONDS)),
      all: await timeOf(() => this.chartByHand(700, 10 * 86_400)),
      trend: await timeOf(() => this.client.query(TREND_BY_HAND, [this.grow])),
    };
  }

  /** Both have to say the same before their times mean anything. */
  async compareCharts(): Promise<void> {
    const buckets = await this.chart(30, BUCKET_SECONDS);
    const rows = await this.chartByHand(30, BUCKET_SECONDS);
    const same = buckets.every(({ count, temp_c, vpd_kpa }, index) => {
      const [, theirs, temperature, , , , , , vpd, least] = rows[index]!;
      const near = (one: number, other: unknown) => Math.abs(one - Number(other)) < 0.01;
      return count === theirs && near(temp_c.avg, temperature) && near(vpd_kpa.avg, vpd) && near(vpd_kpa.min, least);
    });
    if (buckets.length < 180 || buckets.length !== rows.length || !same) throw new Error('The charts differ');
  }

  /** Half a second beside the minutes that are filled already, others in each round. */
  private readings(round: number) {
    const start = this.now - (round + 1) * BATCH * 1000 - 500;
    return Array.from({ length: BATCH }, (_unused, n) => ({
      at: new Date(start + n * 1000).toISOString(),
      temp_c: 25.1,
      humidity_pct: 58.2,
      leaf_temp_c: 23.4,
      co2_ppm: 712,
      ec: 1.42,
      ph: 5.87,
    }));
  }

  private span(days: number): [from: string, to: string] {
    return [new Date(this.now - days * DAY_MS).toISOString(), new Date(this.now).toISOString()];
  }

  private async chart(days: number, bucket: number): Promise<Bucket[]> {
    const [from, to] = this.span(days);
    return (await this.request('GET', `?from=${from}&to=${to}&bucket=${bucket}`)).buckets;
  }

  private async chartByHand(days: number, bucket: number): Promise<unknown[][]> {
    const values = [this.grow, ...this.span(days), bucket];
    return (await this.client.query({ text: CHART_BY_HAND, values, rowMode: 'array' })).rows;
  }

  private async request(method: string, query: string, body?: string) {
    const response = await fetch(`${this.url}/api/v1/grows/${this.grow}/readings${query}`, {
      method,
      headers: { authorization: `Bearer ${this.stage.tokens[0]}`, ...(body && { 'content-type': 'application/json' }) },
      body,
    });
    if (!response.ok) throw new Error(`${method}: ${response.status} ${await response.text()}`);
    return (await response.json()) as { stored?: number; buckets: Bucket[] };
  }
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
