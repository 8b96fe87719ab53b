import { WebSocket } from 'ws';
import type { Reply } from './chat-client.js';
import { createFrameQueue } from './frame-queue.js';

// biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is what the test says
export type Frame = any;

export interface ChatSocketOptions {
  readonly userId?: string;
  readonly token?: string;
  readonly growId?: string;
  readonly frames?: 'numbered';
  /** How the token is handed over; as a header unless said otherwise. */
  readonly via?: 'header' | 'query' | 'protocol' | 'frame' | 'none';
  readonly headers?: Readonly<Record<string, string>>;
  readonly path?: string;
}

/** The plain WebSocket of the chat, as a client sees it. */
export interface ChatSocket {
  /** All that the server sent so far, parsed. */
  readonly frames: readonly Frame[];
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
  readonly raw: WebSocket;
  /** An object becomes JSON, a text goes as it is, bytes go as a binary frame. */
  send(frame: object | string | Buffer): void;
  /** The first frame for which this holds and that no call returned yet. */
  next(holds?: (frame: Frame) => boolean): Promise<Frame>;
  /** The frames that no call returned yet, up to the end of a turn: done or an error. */
  turn(): Promise<Frame[]>;
  /** Sends the message and waits for the end of its turn. */
  ask(message: string | object): Promise<Frame[]>;
  /** Closes as a client should. */
  close(): Promise<void>;
  /** Is gone without a word, as a client is that lost its network. */
  terminate(): void;
}

/** The server answered the upgrade with an ordinary response. */
export class UpgradeRefusedError extends Error {
  constructor(readonly reply: Reply) {
    super(`The upgrade was refused: ${reply.status} ${JSON.stringify(reply.body)}`);
  }
}

/** @throws UpgradeRefusedError */
export async function openChatSocket(url: string, options: ChatSocketOptions = {}): Promise<ChatSocket> {
  const { token, via = token === undefined ? 'none' : 'header', path = '/ws/chat/stream' } = options;
  const address = new URL(path, url.replace(/^http/, 'ws'));
  const query = {
    user_id: options.userId,
    grow_id: options.growId,
    frames: options.frames,
    token: via === 'query' ? token : undefined,
  };
  for (const [name, value] of Object.entries(query)) if (value !== undefined) address.searchParams.set(name, value);
  const raw = new WebSocket(address, via === 'protocol' ? ['bearer', token!] : [], {
    headers: { ...(via === 'header' && { authorization: `Bearer ${token}` }), ...options.headers },
  });

  const frames: Frame[] = [];
  const queue = createFrameQueue<Frame>();
  raw.on('message', (bytes) => {
    const frame = JSON.parse(String(bytes));
    frames.push(frame);
    queue.push(frame);
  });
  const closed = new Promise<{ code: number; reason: string }>((done) => {
    raw.once('close', (code, reason) => {
      queue.end(`the socket closed with ${code} ${reason}`);
      done({ code, reason: String(reason) });
    });
  });
  await opened(raw);
  raw.on('error', () => {}); // it closes as well, which a test sees

  const send = (frame: object | string | Buffer) =>
    raw.send(typeof frame === 'string' || Buffer.isBuffer(frame) ? frame : JSON.stringify(frame));
  const next = (holds: (frame: Frame) => boolean = () => true) => queue.next('frame', holds);
  const turn = async () => {
    const ofTurn: Frame[] = [];
    do ofTurn.push(await next());
    while (!endsTurn(ofTurn.at(-1)));
    return ofTurn;
  };
  if (via === 'frame') send({ token });
  return {
    frames,
    closed,
    raw,
    send,
    next,
    turn,
    ask: (message) => {
      send(typeof message === 'string' ? { message } : message);
      return turn();
    },
    close: async () => {
      raw.close(1000);
      await closed;
    },
    terminate: () => raw.terminate(),
  };
}

/** What an upgrade is answered with instead of a socket. */
export async function refusedUpgrade(url: string, options: ChatSocketOptions = {}): Promise<Reply> {
  try {
    (await openChatSocket(url, options)).terminate();
  } catch (error) {
    if (error instanceof UpgradeRefusedError) return error.reply;
    throw error;
  }
  throw new Error('The upgrade was not refused');
}

const endsTurn = (frame: Frame) => frame.done === true || frame.error !== undefined;

/** What the chunks say together. */
export const textOfFrames = (frames: readonly Frame[]) => frames.map(({ chunk = '' }) => chunk).join('');

function opened(raw: WebSocket): Promise<void> {
  return new Promise((done, failed) => {
    raw.once('open', done);
    raw.once('error', failed);
    raw.once('unexpected-response', async (_request, response) => {
      let text = '';
      for await (const part of response.setEncoding('utf8')) text += part;
      const headers = new Headers(response.headers as Record<string, string>);
      const body = headers.get('content-type')?.startsWith('application/json') ? JSON.parse(text) : text;
      failed(new UpgradeRefusedError({ status: response.statusCode!, headers, body }));
    });
  });
}
