import { setTimeout as delay } from 'node:timers/promises';

const LONGEST_WAIT_MS = 20_000;

type Missing = false | null | undefined;

/** Asks again and again until the condition says something, and returns that. Fails with `what` when it never is. */
export async function waitFor<T>(what: string, condition: () => Missing | T | Promise<Missing | T>): Promise<T> {
  const deadline = Date.now() + LONGEST_WAIT_MS;
  for (;;) {
    const value = await condition();
    if (value !== false && value !== null && value !== undefined) return value;
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}`);
    await delay(20);
  }
}
