import type { GroqServer } from '../fakes/groq-server.js';
import type { Variables } from './app.js';
import { type Foodhak, startFoodhak } from './foodhak.js';

/** Two processes of the nutrition service that share a database and a provider, and what else their variables name. */
export interface FoodhakNodes {
  readonly here: Foodhak;
  readonly there: Foodhak;
  /** The provider that all nodes ask. */
  readonly groq: GroqServer;
  /** One more node, which `stop` ends as well. */
  startNode(): Promise<Foodhak>;
  /** Closes all sockets, and gives the provider its usual answer: after each test. */
  tidyUp(): void;
  stop(): Promise<void>;
}

export async function startFoodhakNodes(variables: Variables): Promise<FoodhakNodes> {
  const here = await startFoodhak(variables);
  const nodes = [here];
  const stop = async () => {
    await Promise.all(nodes.slice(1).map((node) => node.stop()));
    await here.stop(); // the provider is its
  };
  const startNode = async () => {
    const node = await startFoodhak({ DATABASE_URL: here.databaseUrl, GROQ_BASE_URL: here.groq.url, ...variables });
    nodes.push(node);
    return node;
  };
  try {
    return {
      here,
      there: await startNode(),
      groq: here.groq,
      startNode,
      tidyUp: () => {
        for (const node of nodes) node.tidyUp();
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
