import { randomUUID } from 'node:crypto';
import { eventsOf, type StreamEvent } from './chat-client.js';
import type { ChatIo } from './chat-io.js';
import type { ChatSocket } from './chat-socket.js';
import type { NodeUser } from './nodes.js';

export interface Message {
  readonly message: string;
  readonly turn_id: string;
}

/** A message, unlike any other. */
export const newMessage = (): Message => ({ message: `How is plant ${randomUUID()}?`, turn_id: randomUUID() });

/** One frame of a turn, whatever the transport wraps around it. */
export interface TurnFrame {
  readonly seq: number | undefined;
  readonly chunk?: string;
  /** The stored answer, on the last frame of a turn that went well. */
  // biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is what the test says
  readonly message?: any;
  readonly error?: string;
  readonly code?: string;
}

/** A way to read turns in numbered frames. */
interface TurnReader {
  /** Sends the message, and is gone without a word when the answer has come to this text; returns the frames up to it. */
  readAndLose(user: NodeUser, message: Message, text: string): Promise<TurnFrame[]>;
  /** Resumes and reads to the turn's end; returns all that the connection brought of the turn. */
  resume(user: NodeUser, turnId: string, after: number): Promise<TurnFrame[]>;
}

const frameOf = ({ seq, chunk, message, error, code }: TurnFrame): TurnFrame => ({ seq, chunk, message, error, code });
const framesOfSocket = ({ frames }: ChatSocket): TurnFrame[] => frames.map(frameOf);
const framesOfIo = ({ frames }: ChatIo, turnId: string): TurnFrame[] =>
  frames.filter(({ data }) => data?.turn_id === turnId).map(({ data }) => frameOf(data));
const framesOfEvents = (events: readonly StreamEvent[]): TurnFrame[] =>
  events.map(({ id, data }) => frameOf({ ...data, seq: id === null ? undefined : Number(id) }));

/** The frames up to the one with which this text has been said; null before that. */
function framesUpTo(text: string, frames: readonly TurnFrame[]): TurnFrame[] | null {
  for (let count = 1; count <= frames.length; count += 1) {
    const seen = frames.slice(0, count);
    if (textOfTurn(seen).includes(text)) return seen;
  }
  return null;
}

const plainSocket: TurnReader = {
  readAndLose: async (user, message, text) => {
    const socket = await user.openSocket({ frames: 'numbered' });
    const seen = new Promise<TurnFrame[]>((done, failed) => {
      socket.raw.on('message', () => {
        const frames = framesUpTo(text, framesOfSocket(socket));
        if (frames) done(frames);
      });
      void socket.closed.then(({ code }) => failed(new Error(`The socket closed with ${code}`)));
    });
    socket.send(message);
    await seen;
    socket.terminate();
    return seen;
  },
  resume: async (user, turnId, after) => {
    const socket = await user.openSocket({ frames: 'numbered' });
    await socket.ask({ resume: turnId, after_seq: after });
    await socket.close(); // what would come twice has come by the time the server answers the close
    return framesOfSocket(socket);
  },
};

const socketIo: TurnReader = {
  readAndLose: async (user, message, text) => {
    const io = await user.openIo();
    const seen = new Promise<TurnFrame[]>((done, failed) => {
      io.raw.onAny(() => {
        const frames = framesUpTo(text, framesOfIo(io, message.turn_id));
        if (frames) done(frames);
      });
      void io.disconnected.then((reason) => failed(new Error(`The socket was disconnected: ${reason}`)));
    });
    io.message(message).catch(() => {}); // the acknowledgement may be lost with the connection
    await seen;
    io.raw.io.engine.close();
    return seen;
  },
  resume: async (user, turnId, after) => {
    const io = await user.openIo();
    const { acknowledgement, rest } = await io.resume(turnId, after);
    expect(acknowledgement).toEqual({ turn_id: turnId, after_seq: after });
    await rest();
    await io.stop(turnId); // what would come twice has come by the time this is acknowledged
    io.close();
    return framesOfIo(io, turnId);
  },
};

const serverSentEvents: TurnReader = {
  readAndLose: async ({ url, token }, message, text) => {
    const response = await fetch(`${url}/api/v1/chat/message`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        accept: 'text/event-stream',
      },
      body: JSON.stringify(message),
    });
    let stream = '';
    for await (const part of response.body!.pipeThrough(new TextDecoderStream())) {
      stream += part;
      const seen = framesUpTo(text, framesOfEvents(eventsOf(stream.slice(0, stream.lastIndexOf('\n\n') + 2))));
      if (seen) return seen; // which cuts the connection
    }
    throw new Error(`The stream ended early: ${stream}`);
  },
  resume: async (user, turnId, after) => {
    const { status, body } = await user.get(`/api/v1/chat/turns/${turnId}/stream`, { 'last-event-id': String(after) });
    if (status !== 200) throw new Error(`The turn was not resumed: ${status} ${JSON.stringify(body)}`);
    return framesOfEvents(eventsOf(body));
  },
};

export const turnReaders = {
  'the plain socket': plainSocket,
  'Socket.IO': socketIo,
  'Server-Sent Events': serverSentEvents,
} as const;

/** What the chunks say together. */
export const textOfTurn = (frames: readonly TurnFrame[]) => frames.map(({ chunk = '' }) => chunk).join('');

/** The frames are a whole turn: numbered without gaps from `first`, chunks, and a done with the stored answer. */
export function expectWholeTurn(frames: readonly TurnFrame[], first = 1): void {
  expect(frames.map(({ seq }) => seq)).toEqual(frames.map((_frame, index) => first + index));
  for (const { chunk } of frames.slice(0, -1)) expect(chunk).toMatch(/./s);
  expect(frames.at(-1)!.message).toMatchObject({ role: 'assistant', content: expect.any(String) });
  if (first === 1) expect(textOfTurn(frames)).toBe(frames.at(-1)!.message.content);
}
