import pg from 'pg';

export interface StoredTurn {
  readonly status: 'running' | 'complete' | 'stopped' | 'interrupted';
  /** Null while there is no answer. */
  readonly content: string | null;
}

export interface RunningTurn {
  readonly id: string;
  /** Whether its node may still be at work on it. */
  readonly leased: boolean;
  /** Until the sweep may end it. */
  readonly sweepInMs: number;
}

const SWEEP_GRACE_MS = 60_000;

/** What the database holds of turns. */
export class StoredTurns {
  private readonly pool: pg.Pool;

  constructor(databaseUrl: string) {
    this.pool = new pg.Pool({ connectionString: databaseUrl, max: 4 });
  }

  async find(turnId: string): Promise<StoredTurn | null> {
    const { rows } = await this.pool.query(
      `select t.status, m.content from public.chat_turns t
       left join public.chat_messages m on m.thread_id = t.thread_id and m.seq = t.answer_seq where t.id = $1`,
      [turnId],
    );
    if (rows.length > 1) throw new Error(`${rows.length} turns have the id ${turnId}`);
    return rows[0] ?? null;
  }

  async running(): Promise<RunningTurn[]> {
    const { rows } = await this.pool.query(
      `select id, lease_until > now() as leased,
         greatest(0, extract(epoch from lease_until - now()) * 1000 + ${SWEEP_GRACE_MS})::float as "sweepInMs"
       from public.chat_turns where status = 'running'`,
    );
    return rows;
  }

  /** What every node does each minute. */
  async sweep(): Promise<void> {
    await this.pool.query('select public.end_orphaned_turns()');
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}
