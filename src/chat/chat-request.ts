import { randomUUID } from 'node:crypto';
import type { Assistant } from '../assistants/assistant.js';
import type { Charge } from '../auth/message-limit.js';
import type { ChatMessageRequest } from './chat-message.dto.js';

/** A message as a transport hands it over: authenticated, checked and charged. */
export interface ChatRequest {
  readonly assistant: Assistant;
  readonly owner: string;
  /** What the owner is called, where that is known. */
  readonly ownerName: string | null;
  /** What the log's lines of this request are found by. */
  readonly requestId: string;
  readonly message: string;
  readonly growId: string | null;
  readonly imageUrl: string | null;
  /** Chosen by the client or made by the transport. */
  readonly turnId: string;
  /** The same key and request within 24 hours is the same turn; null where the client gave nothing to repeat. */
  readonly idempotencyKey: string | null;
  /** Null where no limit is in force. Over the limit only a replay is answered. */
  readonly charge: Charge | null;
  /** Nobody reads along, so an answer that breaks off may begin anew with another provider. */
  readonly restartable: boolean;
  /** Put the token budget into the answer's metadata. */
  readonly showBudget: boolean;
}

type Circumstances = Pick<
  ChatRequest,
  'assistant' | 'owner' | 'requestId' | 'charge' | 'restartable' | 'showBudget'
> & {
  /** Where the client names one; else its `turn_id` is the key. */
  readonly idempotencyKey?: string | undefined;
  readonly ownerName?: string;
};

/** A checked message with the circumstances of its transport. */
export function chatRequestOf(message: ChatMessageRequest, circumstances: Circumstances): ChatRequest {
  const turnId = message.turn_id?.toLowerCase();
  return {
    ...circumstances,
    ownerName: circumstances.ownerName ?? null,
    message: message.message.toWellFormed(), // half a surrogate pair is no text to a database
    growId: message.grow_id ?? null,
    imageUrl: message.image_url ?? null,
    turnId: turnId ?? randomUUID(),
    idempotencyKey: circumstances.idempotencyKey ?? turnId ?? null,
  };
}
