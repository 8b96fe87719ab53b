import { type ChatModel, type ModelEnd, ModelError, type Prompt } from './chat-model.js';

export interface Patience {
  /** Milliseconds until the first text. */
  readonly firstTokenTimeoutMs: number;
  /** Milliseconds from one text to the next. */
  readonly idleTimeoutMs: number;
}

/**
 * One model's attempt at a prompt, with an end to patience. Costs one timer and one abort listener however many
 * texts come. A model that ignores its signal cannot hold it up. Unless the answer is complete, the request to the
 * provider is aborted.
 * @throws {ModelError} of kind timeout when it takes too long; anything when `caller` aborts.
 */
export function attempt(
  model: ChatModel,
  prompt: Prompt,
  caller: AbortSignal,
  patience: Patience,
  onText: (text: string) => void,
): Promise<ModelEnd> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    let hasText = false;
    let isOver = false;

    const leave = () => {
      isOver = true;
      clearTimeout(timer);
      caller.removeEventListener('abort', onAbort);
    };
    const fail = (reason: unknown) => {
      if (isOver) return;
      leave();
      controller.abort();
      reject(reason);
    };
    const onAbort = () => fail(new Error('Aborted'));
    const onTimeout = () =>
      fail(new ModelError('timeout', `The provider ${hasText ? 'went silent' : 'did not begin to answer in time'}`));
    let timer = setTimeout(onTimeout, patience.firstTokenTimeoutMs);
    caller.addEventListener('abort', onAbort);

    const take = (text: string) => {
      if (isOver) return;
      if (hasText) timer.refresh();
      else {
        hasText = true;
        clearTimeout(timer);
        timer = setTimeout(onTimeout, patience.idleTimeoutMs);
      }
      onText(text);
    };
    model.stream(prompt, controller.signal, take).then((end) => {
      if (isOver) return;
      leave();
      resolve(end);
    }, fail);
  });
}
