import pg from 'pg';
import { unavailable } from '../errors/app-error.js';
import { isConnectionLoss } from './postgres-errors.js';

export interface ConnectionOptions {
  readonly connection: pg.ClientConfig;
  readonly connections: number;
  /** Off behind a transaction pooler, whose sessions change under us. */
  readonly namedStatements: boolean;
  readonly callTimeoutMs: number;
}

interface Slot {
  client: pg.Client | null;
  connecting: Promise<pg.Client> | null;
  inFlight: number;
  /** Unique over all processes: the embedded database's connections share one session and its statement names. */
  label: string;
}

const MOST_IN_FLIGHT = 500;
/** A client is told within 5 s that the database is away: a second try that begins later would be too late. */
const LAST_RETRY_MS = 1500;
const identity = { getTypeParser: () => (text: string) => text };
let connectionCount = 0;

/** No connection could be made, so another try at once would fail as well. */
class ConnectError extends Error {
  readonly code: string | undefined;

  constructor(cause: Error) {
    super(cause.message, { cause });
    this.code = (cause as { code?: string }).code;
  }
}

/**
 * A few connections that each carry many calls at once (pipelining costs half the CPU of a pool that lends one
 * connection to one caller). A lost connection is made anew by the next call.
 */
export class PipelinedConnections {
  private readonly slots: Slot[];
  private closed = false;

  constructor(private readonly options: ConnectionOptions) {
    this.slots = Array.from({ length: options.connections }, () => ({
      client: null,
      connecting: null,
      inFlight: 0,
      label: '',
    }));
  }

  /** The one value of the one row, as the text that Postgres sent. A call whose connection broke is made once more. */
  async value(name: string, text: string, values: unknown[]): Promise<string | null> {
    const startedAt = Date.now();
    try {
      return await this.attempt(name, text, values);
    } catch (error) {
      const late = Date.now() - startedAt > LAST_RETRY_MS;
      if (this.closed || late || error instanceof ConnectError || !isConnectionLoss(error)) throw error;
      return this.attempt(name, text, values);
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.allSettled(
      this.slots.map(async (slot) => {
        const client = slot.client ?? (await slot.connecting);
        await client?.end();
      }),
    );
  }

  private async attempt(name: string, text: string, values: unknown[]): Promise<string | null> {
    const slot = this.slots.reduce((least, candidate) => (candidate.inFlight < least.inFlight ? candidate : least));
    if (slot.inFlight >= MOST_IN_FLIGHT) throw unavailable(new Error('Too many database calls are waiting'));
    slot.inFlight += 1;
    try {
      const client = slot.client ?? (await this.connect(slot));
      const query = { text, values, rowMode: 'array', types: identity } as pg.QueryArrayConfig;
      if (this.options.namedStatements) query.name = `${name}_${slot.label}`;
      const { rows } = await client.query(query);
      return rows[0]?.[0] ?? null;
    } finally {
      slot.inFlight -= 1;
    }
  }

  private connect(slot: Slot): Promise<pg.Client> {
    slot.connecting ??= this.open(slot).finally(() => {
      slot.connecting = null;
    });
    return slot.connecting;
  }

  private async open(slot: Slot): Promise<pg.Client> {
    if (this.closed) throw unavailable(new Error('The client was closed'));
    const client = new pg.Client({
      ...this.options.connection,
      pipeline: true,
      keepAlive: true,
      connectionTimeoutMillis: 3000,
      query_timeout: this.options.callTimeoutMs,
    } as pg.ClientConfig);
    const forget = () => {
      if (slot.client === client) slot.client = null;
    };
    client.on('error', forget);
    client.on('end', forget);
    await client.connect().catch((error: Error) => {
      throw new ConnectError(error);
    });
    slot.label = `${process.pid}_${++connectionCount}`;
    slot.client = client;
    return client;
  }
}
