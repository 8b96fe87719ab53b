import { setTimeout as delay } from 'node:timers/promises';
import { openChatIo } from '../support/chat-io.js';
import { openChatSocket } from '../support/chat-socket.js';
import { waitFor } from '../support/wait-for.js';

const AFTER_END_MS = 100;

export interface Person {
  readonly userId: string;
  readonly token: string;
}

export interface AskedTurn {
  readonly id: string;
  readonly message: string;
  readonly person: Person;
}

interface Answer {
  readonly id: string;
  readonly content: string;
  readonly metadata: { readonly turn_id?: string; readonly stopped?: boolean };
}

/** One numbered frame of a turn, as every transport has it. */
export interface Frame {
  readonly seq?: number;
  readonly chunk?: string;
  readonly message?: Answer;
  readonly error?: string;
}

/** One connection on which a turn is read. */
export interface Reading {
  /** All of this turn's that arrived so far. */
  readonly frames: readonly Frame[];
  /** Why no more will come; null as long as they may. */
  readonly lost: string | null;
  /** Without a word, as a client whose network is gone. */
  leave(): void;
}

/** How a client reads a turn: from its beginning as who asks, or from the middle. */
export interface Transport {
  readonly name: string;
  begin(url: string, turn: AskedTurn): Promise<Reading>;
  resume(url: string, turn: AskedTurn, afterSeq: number): Promise<Reading>;
}

async function readPlain(url: string, { person }: AskedTurn, command: object): Promise<Reading> {
  const socket = await openChatSocket(url, { ...person, frames: 'numbered' });
  let lost: string | null = null;
  void socket.closed.then(({ code, reason }) => {
    lost = `closed with ${code} ${reason}`;
  });
  socket.send(command);
  return {
    get frames() {
      return socket.frames;
    },
    get lost() {
      return lost;
    },
    leave: () => socket.terminate(),
  };
}

const plain: Transport = {
  name: 'plain',
  begin: (url, turn) => readPlain(url, turn, { message: turn.message, turn_id: turn.id }),
  resume: (url, turn, afterSeq) => readPlain(url, turn, { resume: turn.id, after_seq: afterSeq }),
};

async function readIo(url: string, turn: AskedTurn, event: string, command: object): Promise<Reading> {
  const io = await openChatIo(url, { token: turn.person.token });
  let lost: string | null = null;
  void io.disconnected.then((reason) => {
    lost = reason;
  });
  io.emit(event, command).then(
    (acknowledgement) => {
      if (acknowledgement.error) lost = JSON.stringify(acknowledgement);
    },
    (error: Error) => {
      lost = error.message;
    },
  );
  return {
    get frames() {
      return io.frames.map(({ data }) => data).filter((data) => data.turn_id === turn.id);
    },
    get lost() {
      return lost;
    },
    leave: () => io.close(),
  };
}

const socketIo: Transport = {
  name: 'Socket.IO',
  begin: (url, turn) => readIo(url, turn, 'message', { message: turn.message, turn_id: turn.id }),
  resume: (url, turn, afterSeq) => readIo(url, turn, 'resume', { turn_id: turn.id, after_seq: afterSeq }),
};

async function readEvents(url: string, { person }: AskedTurn, request: RequestInit): Promise<Reading> {
  const leaving = new AbortController();
  const frames: Frame[] = [];
  let lost: string | null = null;
  const read = async () => {
    const headers = { authorization: `Bearer ${person.token}`, ...request.headers };
    const response = await fetch(url, { ...request, headers, signal: leaving.signal });
    if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
    let rest = '';
    for await (const part of response.body!.pipeThrough(new TextDecoderStream())) {
      const blocks = (rest + part).split('\n\n');
      rest = blocks.pop()!;
      frames.push(...blocks.flatMap(frameOf));
    }
    throw new Error('the stream ended');
  };
  read().catch((error: Error) => {
    lost = error.message;
  });
  return {
    frames,
    get lost() {
      return lost;
    },
    leave: () => leaving.abort(),
  };
}

function frameOf(block: string): Frame[] {
  const data = /^data: (.*)$/m.exec(block)?.[1];
  const id = /^id: (\d+)$/m.exec(block)?.[1];
  return data === undefined ? [] : [{ ...JSON.parse(data), ...(id !== undefined && { seq: Number(id) }) }];
}

const serverSentEvents: Transport = {
  name: 'SSE',
  begin: (url, turn) =>
    readEvents(`${url}/api/v1/chat/message`, turn, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ message: turn.message, turn_id: turn.id }),
    }),
  resume: (url, turn, afterSeq) =>
    readEvents(`${url}/api/v1/chat/turns/${turn.id}/stream`, turn, {
      headers: { 'last-event-id': String(afterSeq) },
    }),
};

export const TRANSPORTS: readonly Transport[] = [plain, socketIo, serverSentEvents];

const isEnd = ({ message, error }: Frame) => message !== undefined || error !== undefined;

export const hasEnded = ({ frames }: Reading) => frames.some(isEnd);

/** Waits for so many frames of the turn, or for its end. @throws where they will not come any more. */
export async function readUntil(reading: Reading, count: number): Promise<void> {
  await waitFor(`${count} frames`, () => {
    if (reading.frames.length >= count || hasEnded(reading)) return true;
    if (reading.lost !== null) throw new Error(`${reading.frames.length} frames, then: ${reading.lost}`);
    return false;
  });
}

/** And a little longer, so that what is said twice is noticed. */
export async function readToEnd(reading: Reading): Promise<void> {
  await readUntil(reading, Number.POSITIVE_INFINITY);
  await delay(AFTER_END_MS);
}

/** The answer that these frames make together. @throws where one is missing, repeated or out of order, or says an error. */
export function answerOf(frames: readonly Frame[]): Answer {
  const numbers = frames.map(({ seq }) => seq);
  if (numbers.some((seq, index) => seq !== index + 1)) throw new Error(`The frames' numbers are ${numbers}`);
  const answer = frames.at(-1)?.message;
  if (!answer) throw new Error(`The turn ended with ${JSON.stringify(frames.at(-1))}`);
  const text = frames.map(({ chunk = '' }) => chunk).join('');
  if (text !== answer.content) throw new Error(`The chunks say ${text}, the answer is ${answer.content}`);
  return answer;
}
