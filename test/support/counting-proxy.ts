import { type AddressInfo, createConnection, createServer, type Server, type Socket } from 'node:net';

export interface CountingProxy {
  /** The database's URL, by way of the proxy. */
  readonly url: string;
  /** Times that a client asked and waited, on all connections, since the last look at it. */
  takeRoundTrips(): number;
  /** Ends all connections and refuses new ones, as a database does that is down. */
  goDown(): Promise<void>;
  /** Keeps all connections and lets nothing through, as a network does that lost the way. */
  goSilent(): void;
  /** Is there again, on the same port. */
  comeBack(): Promise<void>;
  stop(): Promise<void>;
}

const SYNC = 'S'.charCodeAt(0);
const SIMPLE_QUERY = 'Q'.charCodeAt(0);

/** Stands between a client and PostgreSQL, counts the client's questions, and can break. */
export async function startCountingProxy(databaseUrl: string): Promise<CountingProxy> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let silent = false;
  let roundTrips = 0;

  function connect(client: Socket): void {
    const database = createConnection({ host: target.hostname, port: Number(target.port) });
    const count = questionCounter(() => {
      roundTrips += 1;
    });
    const ends = [client, database];
    for (const end of ends) {
      sockets.add(end);
      end.setNoDelay(true);
      end.on('error', () => {});
      end.on('close', () => {
        sockets.delete(end);
        for (const other of ends) other.destroy();
      });
    }
    client.on('data', (bytes: Buffer) => {
      if (silent) return;
      count(bytes);
      database.write(bytes);
    });
    database.on('data', (bytes: Buffer) => {
      if (!silent) client.write(bytes);
    });
  }

  let server: Server | null = await listen(0);
  const { port } = server.address() as AddressInfo;
  const url = new URL(databaseUrl);
  url.port = String(port);

  async function listen(on: number): Promise<Server> {
    const made = createServer(connect);
    await new Promise<void>((done, failed) => made.once('error', failed).listen(on, '127.0.0.1', done));
    return made;
  }

  async function goDown(): Promise<void> {
    const closing = server;
    server = null;
    const closed = closing && new Promise((done) => closing.close(done));
    for (const socket of sockets) socket.destroy();
    await closed;
  }

  return {
    url: url.href,
    takeRoundTrips: () => {
      const taken = roundTrips;
      roundTrips = 0;
      return taken;
    },
    goDown,
    goSilent: () => {
      silent = true;
    },
    comeBack: async () => {
      silent = false;
      server ??= await listen(port);
    },
    stop: goDown,
  };
}

/**
 * Reads what a client sends: after the start-up packet, which has no type, every message is a type byte and a length.
 * A Sync ends an extended query and a Query is one by itself: after either the client waits.
 */
function questionCounter(onQuestion: () => void): (bytes: Buffer) => void {
  let pending = Buffer.alloc(0);
  let started = false;
  return (bytes) => {
    pending = Buffer.concat([pending, bytes]);
    for (;;) {
      const headLength = started ? 5 : 4;
      if (pending.length < headLength) return;
      const length = pending.readInt32BE(headLength - 4) + headLength - 4;
      if (pending.length < length) return;
      if (started && (pending[0] === SYNC || pending[0] === SIMPLE_QUERY)) onQuestion();
      started = true;
      pending = pending.subarray(length);
    }
  };
}
