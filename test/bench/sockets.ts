import { benchIdle, IDLE_SOCKETS } from './idle-sockets.js';
import type { ServerProcess } from './processes.js';
import { onStage, type Stage } from './stage.js';
import { benchStreaming, STREAMING_SOCKETS } from './streaming-sockets.js';

/** The product's sockets beside those of a bare server. */
interface SocketPart {
  readonly name: string;
  run(stage: Stage, environment: NodeJS.ProcessEnv, groq: ServerProcess, isProfile: boolean): Promise<void>;
}

export const PARTS: readonly SocketPart[] = [
  { name: 'idle', run: benchIdle },
  { name: 'streaming', run: benchStreaming },
];

const LONGEST_RUN_MS = 900_000;
/** An answer's time at the model: tokens that come one by one. */
const ANSWER_MS = 2000;

export async function benchSockets(parts: readonly SocketPart[], isProfile: boolean): Promise<void> {
  await onStage({ users: STREAMING_SOCKETS, longestRunMs: LONGEST_RUN_MS }, async (stage) => {
    const groq = await stage.startProgram('groq', 'groq-process', { SPREAD_MS: String(ANSWER_MS) });
    const environment = { ...stage.settings(groq.url), MAX_SOCKETS: String(2 * IDLE_SOCKETS) };
    for (const part of parts) await part.run(stage, environment, groq, isProfile);
  });
}
