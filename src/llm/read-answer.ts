import { type ModelEnd, ModelError, type ModelErrorKind } from './chat-model.js';
import type { Body } from './keep-alive-fetch.js';
import { ServerSentEvents } from './server-sent-events.js';
import type { ToolCallReader } from './tool-call-reader.js';

/** How a complete answer ended, whatever model gave it. */
export type AnswerEnd = Omit<ModelEnd, 'model'>;

/** Reads the events of one answer in the form of its provider. */
export interface AnswerReader {
  /**
   * The text that an event's `data` holds; what else it says is remembered.
   * @throws {SyntaxError} when the payload is not JSON.
   */
  text(payload: string): string;
  /** Nothing that matters follows. */
  readonly done: boolean;
  /** The provider gave up: an error in mid-answer, or `bad_request` where it declined to answer this prompt. */
  readonly failure: ModelErrorKind | null;
  /** Null while the answer is not complete. */
  readonly end: AnswerEnd | null;
  /** Puts together what the model calls beside its text. */
  readonly toolCall: ToolCallReader;
}

/**
 * Reads one streamed answer to its end; all the text of one read of the socket leaves in one call.
 * @param provider its name in errors
 * @throws {ModelError} at a failure that the provider reports, or at an end before the answer is complete; else what
 *   the connection or the parsing failed with.
 */
export async function readAnswer(
  provider: string,
  body: Body,
  reader: AnswerReader,
  onText: (text: string) => void,
): Promise<AnswerEnd> {
  const events = new ServerSentEvents();
  let called = 0;
  await body.read((bytes) => {
    let text = '';
    for (const payload of events.read(bytes)) text += reader.text(payload);
    if (text !== '' || reader.toolCall.progress > called) onText(text);
    called = reader.toolCall.progress;
    if (reader.failure !== null) throw reported(provider, reader.failure);
    return !reader.done;
  });
  if (reader.end === null) throw new ModelError('broken', `The answer of ${provider} ended before it was complete`);
  const { call } = reader.toolCall;
  return call === null ? reader.end : { ...reader.end, toolCall: call };
}

const reported = (provider: string, kind: ModelErrorKind): ModelError =>
  new ModelError(
    kind,
    kind === 'bad_request' ? `${provider} declined to answer` : `${provider} reported an error in mid-answer`,
  );
