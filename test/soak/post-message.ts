import { type Reply, replyOf } from '../support/chat-client.js';
import type { AskedTurn } from './readings.js';

/** A repeat of a turn that still runs waits 25 s for its answer. */
const LONGEST_POST_MS = 40_000;

/** A turn's message as a plain POST. */
export async function postMessage(url: string, { id, message, person }: AskedTurn): Promise<Reply> {
  return replyOf(
    await fetch(`${url}/api/v1/chat/message`, {
      method: 'POST',
      headers: { authorization: `Bearer ${person.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ message, turn_id: id }),
      signal: AbortSignal.timeout(LONGEST_POST_MS),
    }),
  );
}
