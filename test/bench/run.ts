import { cpus } from 'node:os';
import { benchGuard } from './guard.js';
import { benchHtml } from './html.js';
import { benchHttp, PARTS as HTTP_PARTS } from './http.js';
import { benchReadings } from './readings.js';
import { benchSockets, PARTS as SOCKET_PARTS } from './sockets.js';
import { benchUrgent } from './urgent.js';

/**
 * The product beside bare servers that do the same work, by turns, on one machine: `npm run bench`,
 * `npm run bench -- post|stream|history`, `npm run bench -- sockets|idle|streaming`, each with `--profile`; and what the
 * text of answers goes through, by itself: `npm run bench -- html|guard`. Charts of a million readings beside SQL by hand:
 * `npm run bench -- readings`. How soon first aid and alerts are there: `npm run bench -- urgent`.
 */
const GROW_PARTS = [
  { name: 'readings', bench: benchReadings },
  { name: 'urgent', bench: benchUrgent },
];
const TEXT_PARTS = [
  { name: 'html', bench: benchHtml },
  { name: 'guard', bench: benchGuard },
];

async function main(words: readonly string[]): Promise<void> {
  const isProfile = words.includes('--profile');
  const names = words
    .filter((word) => word !== '--profile')
    .flatMap((name) => (name === 'sockets' ? SOCKET_PARTS.map((part) => part.name) : [name]));
  const known: readonly { readonly name: string }[] = [...HTTP_PARTS, ...SOCKET_PARTS, ...TEXT_PARTS, ...GROW_PARTS];
  const unknown = names.find((name) => !known.some((part) => part.name === name));
  if (unknown !== undefined) {
    throw new Error(`There is no part ${unknown}: ${known.map(({ name }) => name).join(', ')}, sockets`);
  }
  console.log(`Node.js ${process.version}, ${cpus().length} x ${cpus()[0]!.model}`);
  for (const { name, bench } of TEXT_PARTS) if (names.length === 0 || names.includes(name)) bench();
  // Sockets and a million readings take their minutes: only where they are asked for.
  const http = HTTP_PARTS.filter(({ name }) => names.length === 0 || names.includes(name));
  const sockets = SOCKET_PARTS.filter(({ name }) => names.includes(name));
  if (http.length > 0) await benchHttp(http, isProfile);
  for (const { name, bench } of GROW_PARTS) if (names.includes(name)) await bench();
  if (sockets.length > 0) await benchSockets(sockets, isProfile);
}

await main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.stack);
  process.exitCode = 1;
});
