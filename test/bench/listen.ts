import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves on a free loopback port, prints the address that startProcess looks for, and ends without ado. */
export function listen(server: Server): void {
  server.listen(0, '127.0.0.1', () =>
    console.log(`Listens on http://127.0.0.1:${(server.address() as AddressInfo).port}`),
  );
  process.on('SIGTERM', () => process.exit());
}
