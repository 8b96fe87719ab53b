import { type GroqServer, reply, startGroqServer } from '../fakes/groq-server.js';
import { type App, startApp, type Variables } from './app.js';
import { type ChatClient, createClient } from './chat-client.js';
import { type ChatIo, type ChatIoOptions, openChatIo } from './chat-io.js';
import { type ChatSocket, type ChatSocketOptions, openChatSocket } from './chat-socket.js';
import { createMigratedDatabase } from './databases.js';
import { createGate } from './gate.js';
import { JWT_SECRET } from './tokens.js';

/** A person as a client of one node. */
export interface NodeUser extends ChatClient {
  /** The node's address. */
  readonly url: string;
  openSocket(options?: ChatSocketOptions): Promise<ChatSocket>;
  openIo(options?: ChatIoOptions): Promise<ChatIo>;
}

/** Two processes of the product that share a database and a provider, and what else their variables name. */
export interface Nodes {
  readonly databaseUrl: string;
  readonly groq: GroqServer;
  readonly apps: readonly [App, App];
  /** Somebody at both nodes, in their order; a person who never wrote before, unless given. */
  newUser(userId?: string): Promise<[NodeUser, NodeUser]>;
  userAt(app: App, userId?: string): Promise<NodeUser>;
  /** One more node, which `stop` ends as well. */
  startNode(variables?: Variables): Promise<App>;
  /** The provider stops after the first words of its next answer, until the returned function is called. */
  holdNextAnswer(): () => void;
  /** Lets held answers go on, closes all sockets, and gives the provider its usual answer: after each test. */
  tidyUp(): void;
  stop(): Promise<void>;
}

export const ANSWER = 'Water them less, and look at the newest leaves again in three days.';
/** What is said of an answer before it is held. */
export const HELD_BEGINNING = 'Water them less,';
const WORDS_BEFORE_THE_HOLD = HELD_BEGINNING.split(' ').length;

export async function startNodes(variables: Variables = {}): Promise<Nodes> {
  const groq = await startGroqServer();
  const databaseUrl = await createMigratedDatabase();
  const started: App[] = [];
  const undo: (() => void)[] = [];
  const tidyUp = () => {
    for (const step of undo.splice(0)) step();
    groq.always(reply.stream(ANSWER));
  };
  const stop = async () => {
    tidyUp();
    await Promise.all(started.map((app) => app.stop()));
    await groq.close();
  };
  const startNode = async (more: Variables = {}) => {
    const app = await startApp({
      DATABASE_URL: databaseUrl,
      SUPABASE_JWT_SECRET: JWT_SECRET,
      GROQ_API_KEY: 'gsk_test',
      GROQ_BASE_URL: groq.url,
      ...variables,
      ...more,
    });
    started.push(app);
    return app;
  };
  const userAt = async ({ url }: App, userId?: string): Promise<NodeUser> => {
    const client = await createClient(url, userId);
    const { token } = client;
    return {
      ...client,
      url,
      openSocket: async (options) => {
        const socket = await openChatSocket(url, { userId: client.userId, token, ...options });
        undo.push(() => socket.terminate());
        return socket;
      },
      openIo: async (options) => {
        const io = await openChatIo(url, { token, ...options });
        undo.push(() => io.close());
        return io;
      },
    };
  };

  let apps: [App, App];
  try {
    apps = await Promise.all([startNode(), startNode()]);
  } catch (error) {
    await stop();
    throw error;
  }
  tidyUp();
  return {
    databaseUrl,
    groq,
    apps,
    startNode,
    userAt,
    newUser: async (userId) => {
      const here = await userAt(apps[0], userId);
      return [here, await userAt(apps[1], here.userId)];
    },
    holdNextAnswer: () => {
      const { until, release } = createGate();
      undo.push(release);
      groq.script(reply.stream(ANSWER, { hold: { after: WORDS_BEFORE_THE_HOLD, until } }));
      return release;
    },
    tidyUp,
    stop,
  };
}
