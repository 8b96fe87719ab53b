import { Logger } from '@nestjs/common';
import { LRUCache } from 'lru-cache';

const log = new Logger('Knowledge');
const said = new LRUCache<string, true>({ max: 100, ttl: 60_000 });

/** A line in the log, but each sentence at most once a minute: what fails fails for every message. */
export function warnSeldom(sentence: string): void {
  if (said.has(sentence)) return;
  said.set(sentence, true);
  log.warn(sentence);
}
