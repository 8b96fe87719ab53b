import { randomUUID } from 'node:crypto';
import { execute } from './postgres.js';

export interface Grower {
  readonly userId: string;
  readonly growId: string;
}

/** What a grower of the documentation's example typed, and one reading of the last hour. */
export const GROW = {
  name: 'Blue Dream Hydro Setup',
  strain: 'Blue Dream',
  medium: 'hydro',
  phase: 'vegetative',
  light: '1000W HPS',
} as const;
const READING = { temp_c: 26, humidity_pct: 58, ph: 5.9 } as const;

/** Somebody with one grow that has a reading; fields of the grow may be given. */
export async function createGrower(databaseUrl: string, fields: Record<string, unknown> = {}): Promise<Grower> {
  const grow = { id: randomUUID(), owner: randomUUID(), ...GROW, ...fields };
  await insert(databaseUrl, 'grows', grow);
  await insert(databaseUrl, 'grow_readings', { grow_id: grow.id, at: new Date().toISOString(), ...READING });
  return { userId: grow.owner, growId: grow.id };
}

/** The same by way of a Supabase project's REST interface. */
export async function createGrowerByRest(supabaseUrl: string, key: string): Promise<Grower> {
  const grow = { id: randomUUID(), owner: randomUUID(), ...GROW };
  const rows = { grows: grow, grow_readings: { grow_id: grow.id, at: new Date().toISOString(), ...READING } };
  for (const [table, row] of Object.entries(rows)) {
    const response = await fetch(`${supabaseUrl}/rest/v1/${table}`, {
      method: 'POST',
      headers: { apikey: key, authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify(row),
    });
    if (!response.ok) throw new Error(`The grow could not be stored: ${response.status} ${await response.text()}`);
  }
  return { userId: grow.owner, growId: grow.id };
}

async function insert(databaseUrl: string, table: string, row: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(row);
  const places = columns.map((_column, index) => `$${index + 1}`);
  await execute(databaseUrl, `insert into ${table} (${columns}) values (${places})`, Object.values(row));
}
