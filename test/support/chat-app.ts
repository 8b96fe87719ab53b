import { type GroqServer, reply, startGroqServer } from '../fakes/groq-server.js';
import { type App, startApp, type Variables } from './app.js';
import { type ChatClient, createClient } from './chat-client.js';
import { type ChatIo, type ChatIoOptions, openChatIo } from './chat-io.js';
import { type ChatSocket, type ChatSocketOptions, openChatSocket } from './chat-socket.js';
import { createMigratedDatabase } from './databases.js';
import { createGate } from './gate.js';
import { JWT_SECRET } from './tokens.js';

/** An answer that the provider stops in the middle of, until it is let go on. */
interface HeldAnswer {
  readonly text: string;
  release(): void;
}

/** The product with a database and a provider of its own, for tests that look into the middle of an answer. */
export interface ChatApp extends App {
  readonly databaseUrl: string;
  readonly groq: GroqServer;
  /** From now on the provider stops after the first words of each answer, until they are all let go on. */
  holdAnswers(): HeldAnswer;
  /** The requests to the provider that this message caused. */
  requestsFor(message: string): GroqServer['requests'];
  /** A plain socket of this user, with a token unless `via` is none. */
  openSocket(user: ChatClient, options?: ChatSocketOptions): Promise<ChatSocket>;
  /** A Socket.IO client of this user. */
  openIo(user: ChatClient, options?: ChatIoOptions): Promise<ChatIo>;
  /** A person who never wrote before, unless given. */
  newUser(userId?: string): Promise<ChatClient>;
  /** Lets held answers go on, closes all sockets, and gives the provider its usual answer: after each test. */
  tidyUp(): void;
}

export const ANSWER = 'Water them less, and look at the newest leaves again in three days.';
const WORDS_BEFORE_THE_HOLD = 3;

export async function startChatApp(variables: Variables = {}): Promise<ChatApp> {
  const groq = await startGroqServer();
  const databaseUrl = await createMigratedDatabase();
  const app = await startApp({
    DATABASE_URL: databaseUrl,
    SUPABASE_JWT_SECRET: JWT_SECRET,
    GROQ_API_KEY: 'gsk_test',
    GROQ_BASE_URL: groq.url,
    ...variables,
  });
  const undo: (() => void)[] = [];
  const tidyUp = () => {
    for (const step of undo.splice(0)) step();
    groq.always(reply.stream(ANSWER));
  };
  tidyUp();

  return {
    ...app,
    databaseUrl,
    groq,
    tidyUp,
    newUser: (userId) => createClient(app.url, userId),
    requestsFor: (message) =>
      groq.requests.filter(({ body }) => JSON.stringify(body.messages.at(-1).content).includes(message)),
    holdAnswers: () => {
      const { until, release } = createGate();
      undo.push(release);
      groq.always(reply.stream(ANSWER, { hold: { after: WORDS_BEFORE_THE_HOLD, until } }));
      return { text: ANSWER, release };
    },
    openSocket: async ({ userId, token }, options) => {
      const socket = await openChatSocket(app.url, { userId, token, ...options });
      undo.push(() => socket.terminate());
      return socket;
    },
    openIo: async ({ token }, options) => {
      const io = await openChatIo(app.url, { token, ...options });
      undo.push(() => io.close());
      return io;
    },
    stop: async () => {
      tidyUp();
      await app.stop();
      await groq.close();
    },
  };
}
