import { createServer, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { listen } from './listen.js';
import type { RawSocket } from './raw-socket.js';
import { openSocket, type SocketKind } from './socket-kinds.js';
import { StreamedTurn } from './streamed-turn.js';
import { messageOf, quickRequest } from './workload.js';

/**
 * Thousands of people's sockets in a process of its own. POST /open {url, kind, tokens, perUser}: answers when they are
 * open; POST /ask {sockets}: so many send a message at the same time and read its answer; POST /close; GET /count.
 */
const AT_ONCE = 100;

interface Opening {
  readonly url: string;
  readonly kind: SocketKind;
  readonly tokens: readonly string[];
  readonly perUser: number;
}

interface Client {
  socket: RawSocket;
  turn: StreamedTurn | null;
}

export interface Asked {
  readonly chunks: number;
  readonly firstChunkMs: readonly number[];
  readonly totalMs: readonly number[];
  /** A few, and how many there were. */
  readonly faults: readonly string[];
  readonly faulty: number;
}

const clients = new Set<Client>();
let asked = 0;

async function openOne({ url, kind, tokens, perUser }: Opening, index: number): Promise<void> {
  const user = Math.floor(index / perUser);
  const client: Partial<Client> = { turn: null };
  client.socket = await openSocket[kind]({
    url,
    user,
    token: tokens[user]!,
    onText: (text) => client.turn?.read(text),
    onLost: (reason) => {
      clients.delete(client as Client);
      client.turn?.finish(reason);
    },
  });
  clients.add(client as Client);
}

async function open(opening: Opening): Promise<void> {
  const sockets = opening.tokens.length * opening.perUser;
  let next = 0;
  const worker = async () => {
    while (next < sockets) await openOne(opening, next++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

async function ask(sockets: number): Promise<Asked> {
  const turns = [...clients].slice(0, sockets).map((client) => {
    const message = messageOf(quickRequest(asked++)); // the server's latency is sought, not Postgres's
    client.turn = new StreamedTurn();
    client.socket.send(JSON.stringify({ message }));
    return client.turn;
  });
  await Promise.all(turns.map(({ ended }) => ended));
  for (const client of clients) client.turn = null;
  const faults = turns.flatMap(({ fault }) => fault ?? []);
  return {
    chunks: turns.reduce((sum, { chunks }) => sum + chunks, 0),
    firstChunkMs: turns.map(({ firstChunkMs }) => firstChunkMs),
    totalMs: turns.map(({ totalMs }) => totalMs),
    faults: faults.slice(0, 3),
    faulty: faults.length,
  };
}

function close(): void {
  for (const { socket } of clients) socket.destroy();
  clients.clear();
}

async function act(request: IncomingMessage): Promise<unknown> {
  switch (request.url) {
    case '/open':
      return open((await json(request)) as Opening);
    case '/ask':
      return ask(((await json(request)) as { sockets: number }).sockets);
    case '/close':
      return close();
    default:
      return clients.size;
  }
}

const server = createServer((request, response) => {
  act(request).then(
    (result) => response.end(JSON.stringify(result ?? null)),
    (error: Error) => response.writeHead(500).end(error.message),
  );
});
listen(server);
