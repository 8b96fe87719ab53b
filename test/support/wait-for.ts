import { setTimeout as delay } from 'node:timers/promises';

const LONGEST_WAIT_MS = 20_000;

/** Asks again and again until the condition is truthy, and returns what it said. Fails with `what` when it never is. */
export async function waitFor<T>(what: string, condition: () => T | Promise<T>): Promise<NonNullable<T>> {
  const deadline = Date.now() + LONGEST_WAIT_MS;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}`);
    await delay(20);
  }
}
