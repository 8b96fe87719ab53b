import { io, type Socket } from 'socket.io-client';
import { createFrameQueue } from './frame-queue.js';

/** One event that the server emitted. */
export interface IoFrame {
  readonly event: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is what the test says
  readonly data: any;
}

/** What the server acknowledges with. */
// biome-ignore lint/suspicious/noExplicitAny: as above
type Acknowledgement = any;

export interface ChatIoOptions {
  readonly token?: string;
  readonly growId?: string;
  readonly transports?: ('polling' | 'websocket')[];
  readonly headers?: Record<string, string>;
}

/** A Socket.IO client of the namespace `/chat`. */
export interface ChatIo {
  /** All that the server emitted so far, in its order. */
  readonly frames: readonly IoFrame[];
  /** Why it ended, as the client library calls it. */
  readonly disconnected: Promise<string>;
  readonly raw: Socket;
  /** Emits with an acknowledgement and waits for that. */
  emit(event: string, ...values: unknown[]): Promise<Acknowledgement>;
  /** A text stands for `{message: text}`. */
  message(message: string | object): Promise<Acknowledgement>;
  stop(turnId: string): Promise<Acknowledgement>;
  /** Also says which frames of the turn come after the acknowledgement, until the turn ends. */
  resume(
    turnId: string,
    afterSeq: number,
  ): Promise<{ readonly acknowledgement: Acknowledgement; rest(): Promise<IoFrame[]> }>;
  /** The first event of that name for which this holds and that no call returned yet. */
  next(event: string, holds?: (data: IoFrame['data']) => boolean): Promise<IoFrame['data']>;
  /** All frames of the turn, once it has ended. */
  turn(turnId: string): Promise<IoFrame[]>;
  close(): void;
}

const LONGEST_ACKNOWLEDGEMENT_MS = 20_000;

/** @throws the `connect_error`, whose `data` is what the server says about it */
export async function openChatIo(url: string, options: ChatIoOptions = {}): Promise<ChatIo> {
  const { token, growId, transports = ['websocket'], headers } = options;
  const raw = io(`${url}/chat`, {
    auth: { ...(token !== undefined && { token }), ...(growId !== undefined && { grow_id: growId }) },
    transports,
    forceNew: true,
    reconnection: false,
    ...(headers && { extraHeaders: headers }),
  });
  const frames: IoFrame[] = [];
  const queue = createFrameQueue<IoFrame>();
  raw.onAny((event: string, data: unknown) => {
    frames.push({ event, data });
    queue.push({ event, data });
  });
  const disconnected = new Promise<string>((done) => {
    raw.once('disconnect', (reason) => {
      queue.end(`the socket was disconnected: ${reason}`);
      done(reason);
    });
  });
  try {
    await new Promise<void>((done, failed) => raw.once('connect', done).once('connect_error', failed));
  } catch (error) {
    raw.disconnect();
    throw error;
  }

  /** The count is taken as the acknowledgement arrives, not when whoever waits for it goes on. */
  const emitAndCount = (event: string, values: readonly unknown[]) =>
    new Promise<{ acknowledgement: Acknowledgement; before: number }>((done, failed) => {
      raw
        .timeout(LONGEST_ACKNOWLEDGEMENT_MS)
        .emit(event, ...values, (error: Error | null, acknowledgement: unknown) => {
          if (error) failed(new Error(`${event} was not acknowledged`));
          else done({ acknowledgement, before: frames.length });
        });
    });
  const emit = async (event: string, ...values: unknown[]) => (await emitAndCount(event, values)).acknowledgement;
  const ofTurn = (turnId: string) => (frame: IoFrame) => frame.data?.turn_id === turnId;
  const ended = async (turnId: string, from: number) => {
    const rest = () => frames.slice(from).filter(ofTurn(turnId));
    while (!rest().some(endsTurn))
      await queue.next(`end of turn ${turnId}`, (frame) => ofTurn(turnId)(frame) && endsTurn(frame));
    return rest();
  };
  return {
    frames,
    disconnected,
    raw,
    emit,
    message: (message) => emit('message', typeof message === 'string' ? { message } : message),
    stop: (turnId) => emit('stop', { turn_id: turnId }),
    resume: async (turnId, afterSeq) => {
      const { acknowledgement, before } = await emitAndCount('resume', [{ turn_id: turnId, after_seq: afterSeq }]);
      return { acknowledgement, rest: () => ended(turnId, before) };
    },
    next: async (event, holds = () => true) =>
      (await queue.next(event, (frame) => frame.event === event && holds(frame.data))).data,
    turn: (turnId) => ended(turnId, 0),
    close: () => void raw.disconnect(),
  };
}

const endsTurn = ({ event }: IoFrame) => event === 'done' || event === 'error';

/** What the chunks say together. */
export const textOfIo = (frames: readonly IoFrame[]) => frames.map(({ data }) => data.chunk ?? '').join('');

/** The numbers of a turn's frames, to compare with 1, 2, 3 ... */
export const numbersOf = (frames: readonly IoFrame[]) => frames.map(({ data }) => data.seq);
