import type { ServerProcess } from './processes.js';
import type { Asked } from './socket-clients.js';
import type { SocketKind } from './socket-kinds.js';
import type { Stage } from './stage.js';

/** The process of the clients, from the runner's side. */
export class SocketLoad {
  private constructor(private readonly process: ServerProcess) {}

  static async start(stage: Stage, name: string): Promise<SocketLoad> {
    return new SocketLoad(await stage.startProgram(name, 'socket-clients'));
  }

  /** So many sockets for each of these users. */
  async open(server: ServerProcess, kind: SocketKind, tokens: readonly string[], perUser = 1): Promise<void> {
    await this.call('open', { url: server.url, kind, tokens, perUser });
    await this.expectOpen(tokens.length * perUser);
  }

  async expectOpen(sockets: number): Promise<void> {
    const open = await this.call('count');
    if (open !== sockets) throw new Error(`${open} of ${sockets} sockets are open`);
  }

  /** So many of them ask at the same time. */
  ask(sockets: number): Promise<Asked> {
    return this.call('ask', { sockets }) as Promise<Asked>;
  }

  close(): Promise<unknown> {
    return this.call('close');
  }

  stop(): Promise<void> {
    return this.process.stop();
  }

  private async call(what: string, body: object = {}): Promise<unknown> {
    const response = await fetch(`${this.process.url}/${what}`, { method: 'POST', body: JSON.stringify(body) });
    const text = await response.text();
    if (!response.ok) throw new Error(`${what} on ${this.process.name}: ${text}`);
    return JSON.parse(text);
  }
}
