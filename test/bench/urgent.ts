import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocket } from 'ws';
import { onStage } from './stage.js';
import { userId } from './workload.js';

/** What must not wait: first aid while the provider hangs, and an alert on the socket of somebody who posts a reading. */
const ROUNDS = 300;
const WARM_UPS = 20;
const LONGEST_RUN_MS = 120_000;
const CRY = 'My ballast is on fire!';
const SEVERE = { temp_c: 24, humidity_pct: 99 };

export function benchUrgent(): Promise<void> {
  return onStage({ users: WARM_UPS + ROUNDS, longestRunMs: LONGEST_RUN_MS }, async (stage) => {
    const silent = createServer(() => {}); // a provider that never says a word
    await once(silent.listen(0, '127.0.0.1'), 'listening');
    stage.atEnd(() => silent.close().closeAllConnections());
    const { port } = silent.address() as AddressInfo;
    const product = await stage.startProduct('product', stage.settings(`http://127.0.0.1:${port}`));
    const firstAid: number[] = [];
    const alerts: number[] = [];
    for (const [user, token] of stage.tokens.entries()) {
      const socket = new WebSocket(`${product.url}/ws/chat/stream?user_id=${userId(user)}&token=${token}`);
      await once(socket, 'open');
      const next = async (holds: (frame: { chunk?: string; alert?: object }) => boolean) => {
        for (;;) {
          const [data] = await once(socket, 'message');
          if (holds(JSON.parse(String(data)))) return;
        }
      };
      const request = (path: string, init: RequestInit = {}) =>
        fetch(`${product.url}/api/v1${path}`, {
          ...init,
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        }).then((response) => response.json());
      const { grows } = (await request('/grows')) as { grows: { id: string }[] };
      const told = next(({ alert }) => alert !== undefined);
      const postedAt = performance.now();
      const posted = request(`/grows/${grows[0]!.id}/readings`, { method: 'POST', body: JSON.stringify(SEVERE) });
      await told;
      alerts.push(performance.now() - postedAt);
      await posted;

      const aid = next(({ chunk }) => chunk !== undefined);
      const sentAt = performance.now();
      socket.send(JSON.stringify({ message: CRY }));
      await aid;
      firstAid.push(performance.now() - sentAt);
      socket.terminate();
    }
    console.log(`\nUrgent: ${ROUNDS} people one after the other, client included`);
    console.log(`first aid, from the message to its first chunk: ${describe(firstAid)}`);
    console.log(`alert, from the reading to its frame:           ${describe(alerts)}`);
  });
}

function describe(times: readonly number[]): string {
  const sorted = times.slice(WARM_UPS).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!.toFixed(1);
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`;
}
