import { randomUUID } from 'node:crypto';
import { signToken } from './tokens.js';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is what the test says
  readonly body: any;
}

/** One Server-Sent Event with its data parsed. */
export interface StreamEvent {
  readonly id: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly data: any;
}

interface StreamReply extends Reply {
  readonly events: readonly StreamEvent[];
}

export interface ChatClient {
  readonly userId: string;
  readonly token: string;
  /** POST /api/v1/chat/message; a text stands for `{message: text}`. */
  send(message: string | object, headers?: Record<string, string>): Promise<Reply>;
  /** The same as Server-Sent Events, read to their end. */
  stream(message: string | object, headers?: Record<string, string>): Promise<StreamReply>;
  /** GET /api/v1/chat/history, with what stands behind the question mark. */
  history(query?: string): Promise<Reply>;
  get(path: string, headers?: Record<string, string>): Promise<Reply>;
}

/** A user of the app with a valid token; a new one unless given. */
export async function createClient(url: string, userId: string = randomUUID(), secret?: string): Promise<ChatClient> {
  const token = await signToken(userId, {}, secret);
  const authorization = `Bearer ${token}`;
  const post = (message: string | object, headers: Record<string, string>) =>
    fetch(`${url}/api/v1/chat/message`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(typeof message === 'string' ? { message } : message),
    });
  const get = async (path: string, headers: Record<string, string> = {}) =>
    replyOf(await fetch(`${url}${path}`, { headers: { authorization, ...headers } }));
  return {
    userId,
    token,
    get,
    send: async (message, headers = {}) => replyOf(await post(message, headers)),
    stream: async (message, headers = {}) =>
      streamReplyOf(await post(message, { accept: 'text/event-stream', ...headers })),
    history: (query = '') => get(`/api/v1/chat/history${query && `?${query}`}`),
  };
}

export async function replyOf(response: Response): Promise<Reply> {
  const text = await response.text();
  const json = response.headers.get('content-type')?.startsWith('application/json');
  return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : text };
}

async function streamReplyOf(response: Response): Promise<StreamReply> {
  const reply = await replyOf(response);
  return { ...reply, events: typeof reply.body === 'string' ? eventsOf(reply.body) : [] };
}

/** The events of a whole stream; comments (heartbeats) are none. */
export function eventsOf(text: string): StreamEvent[] {
  return text
    .split('\n\n')
    .map((block) => block.split('\n'))
    .map((lines) => ({
      id: lines.find((line) => line.startsWith('id: '))?.slice(4) ?? null,
      data: lines.find((line) => line.startsWith('data: '))?.slice(6),
    }))
    .filter(({ data }) => data !== undefined)
    .map(({ id, data }) => ({ id, data: JSON.parse(data!) }));
}

/** What the chunks of a stream say together. */
export const textOf = (events: readonly StreamEvent[]) => events.map(({ data }) => data.chunk ?? '').join('');
