import type { Assistant } from '../assistants/assistant.js';
import type { Charge } from '../auth/message-limit.js';

/** A message as a transport hands it over: authenticated, checked and charged. */
export interface ChatRequest {
  readonly assistant: Assistant;
  readonly owner: string;
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
