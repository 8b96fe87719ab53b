import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { promisify } from 'node:util';
import { reply } from '../fakes/groq-server.js';
import type { Variables } from './app.js';
import { type ChatApp, startChatApp } from './chat-app.js';
import { type Reply, replyOf } from './chat-client.js';
import { type ChatSocket, type Frame, openChatSocket, UpgradeRefusedError } from './chat-socket.js';
import { createGate } from './gate.js';

/** Comes in two parts where it is held: a sentence is sent when it is complete. */
const HELD_ANSWER = 'Yes, a handful of almonds fits well. Choose unsalted ones, and eat them instead of biscuits.';
const WORDS_BEFORE_THE_HOLD = 8;

export const API_KEY = 'an-api-key-of-the-tests';

/** What `/chat/start_session` returns. */
export interface Session {
  readonly session_key: string;
  readonly user_id: string;
  readonly user_name: string;
  readonly status: string;
  readonly conversation_history: readonly { readonly role: string; readonly content: string }[];
  readonly websocket_url: string;
}

/** A socket of a session: plain text in, typed frames out. */
export interface SessionSocket extends Omit<ChatSocket, 'ask'> {
  /** Sends the text and waits for the end of its turn. */
  ask(text: string): Promise<Frame[]>;
}

interface RequestOptions {
  /** Null: no such header. The right key as a Bearer unless said otherwise. */
  readonly authorization?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The product as the nutrition service, with a database and a provider of its own. */
export interface Foodhak extends ChatApp {
  /** An object becomes a JSON body, a text is the body as it is. */
  call(method: string, path: string, body?: unknown, options?: RequestOptions): Promise<Reply>;
  /** @throws where it does not begin */
  startSession(userId?: string, userName?: string): Promise<Session>;
  endSession(userId: string): Promise<Reply>;
  /** A socket at the returned `websocket_url`, or at any path of the app. */
  openSession(address: string, headers?: Readonly<Record<string, string>>): Promise<SessionSocket>;
  /** What an upgrade is answered with in the place of a socket. */
  refusedSession(address: string, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  /** Somebody new in a session, and a socket of it. */
  newSession(): Promise<{ readonly userId: string; readonly session: Session; readonly socket: SessionSocket }>;
}

export const newUserId = () => `user-${randomUUID()}`;
export const bearer = (key: string = API_KEY) => ({ authorization: `Bearer ${key}` });

export async function startFoodhak(variables: Variables = {}): Promise<Foodhak> {
  const app = await startChatApp({ API_KEY, ...variables });
  const undo: (() => void)[] = [];

  const call: Foodhak['call'] = async (method, path, body, { authorization, headers } = {}) => {
    const credential = authorization === undefined ? bearer().authorization : authorization;
    const response = await fetch(`${app.url}${path}`, {
      method,
      headers: {
        ...(credential !== null && { authorization: credential }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return replyOf(response);
  };
  const startSession: Foodhak['startSession'] = async (userId = newUserId(), userName = 'Alex') => {
    const { status, body } = await call('POST', '/chat/start_session', { user_id: userId, user_name: userName });
    if (status !== 200) throw new Error(`No session was started: ${status} ${JSON.stringify(body)}`);
    return body;
  };
  const openSession: Foodhak['openSession'] = async (address, headers) => {
    const { pathname, search } = new URL(address, app.url);
    const socket = await openSessionSocket(app.url, pathname + search, headers);
    undo.push(() => socket.terminate());
    return socket;
  };
  return {
    ...app,
    call,
    startSession,
    openSession,
    holdAnswers: () => {
      const { until, release } = createGate();
      undo.push(release);
      app.groq.always(reply.stream(HELD_ANSWER, { hold: { after: WORDS_BEFORE_THE_HOLD, until } }));
      return { text: HELD_ANSWER, release };
    },
    endSession: (userId) => call('POST', '/chat/end_session', { user_id: userId }),
    refusedSession: async (address, headers) => {
      try {
        (await openSession(address, headers)).terminate();
      } catch (error) {
        if (error instanceof UpgradeRefusedError) return error.reply;
        throw error;
      }
      throw new Error('The upgrade was not refused');
    },
    newSession: async () => {
      const session = await startSession();
      return { userId: session.user_id, session, socket: await openSession(session.websocket_url) };
    },
    tidyUp: () => {
      for (const step of undo.splice(0)) step();
      app.tidyUp();
    },
  };
}

async function openSessionSocket(
  url: string,
  path: string,
  headers?: Readonly<Record<string, string>>,
): Promise<SessionSocket> {
  const socket = await openChatSocket(url, { path, ...(headers && { headers }) });
  const turn = async () => {
    const frames: Frame[] = [];
    do frames.push(await socket.next());
    while (!endsTurn(frames.at(-1)));
    return frames;
  };
  const ask = (text: string) => {
    socket.send(text);
    return turn();
  };
  return { ...socket, turn, ask };
}

export const isStart = ({ type }: Frame) => type === 'message_start';
export const isFragment = ({ type }: Frame) => type === 'streaming';
export const isStop = ({ type }: Frame) => type === 'message_stop';
export const isError = ({ type }: Frame) => type === 'error';
const endsTurn = (frame: Frame) => isStop(frame) || isError(frame);

/** What the fragments say together. */
export const htmlOf = (frames: readonly Frame[]): string =>
  frames
    .filter(isFragment)
    .map(({ content }) => content)
    .join('');

/** The frames are one whole answer, and nothing else. */
export function expectWholeAnswer(frames: readonly Frame[]): void {
  const { message_id, content } = frames.at(-1)!;
  expect(frames).toEqual([
    { type: 'message_start', message_id: expect.stringMatching(/\S/) },
    ...frames.slice(1, -1).map(() => ({ type: 'streaming', content: expect.stringMatching(/./s) })),
    { type: 'message_stop', message_id, content: expect.stringMatching(/./s), metadata: expect.any(Object) },
  ]);
  expect(frames[0]!.message_id).toBe(message_id);
  expect(htmlOf(frames)).toBe(content);
}

/** An error in the shape that errors have everywhere. */
export function expectRefusal({ status, headers, body }: Reply, expected: number, code: string, error: unknown): void {
  expect({ status, body }).toMatchObject({ status: expected, body: { error, code } });
  expect(['code', 'details', 'error']).toEqual(expect.arrayContaining(Object.keys(body)));
  expect(headers.get('content-type')).toMatch(/^application\/json/);
  expect(headers.get('x-request-id')).toMatch(/\S/);
}

/** A POST to the app under another name, as a proxy passes it on. */
export function postAs(url: string, host: string, path: string, body: object, more: Record<string, string> = {}) {
  return new Promise<Reply>((done, failed) => {
    const headers = { ...bearer(), host, 'content-type': 'application/json', ...more };
    const sent = request(`${url}${path}`, { method: 'POST', headers }, async (response) => {
      let text = '';
      for await (const part of response.setEncoding('utf8')) text += part;
      done({ status: response.statusCode!, headers: new Headers(), body: JSON.parse(text) });
    });
    sent.once('error', failed);
    sent.end(JSON.stringify(body));
  });
}

/** A Python that has the `websockets` library. @throws with a sentence that says what to install. */
export async function findPython(): Promise<string> {
  for (const command of ['python3', '/usr/bin/python3']) {
    const found = await promisify(execFile)(command, ['-c', 'import websockets']).then(
      () => true,
      () => false,
    );
    if (found) return command;
  }
  throw new Error('Python with its library websockets is needed: apt-get install python3-websockets');
}
