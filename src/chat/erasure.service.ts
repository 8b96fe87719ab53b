import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { DATABASE, type Database } from '../database/database.js';
import { SHARED_STATE } from '../redis/redis.module.js';
import type { SharedState } from '../redis/shared-state.js';
import { turnName } from './shared-turn-logs.js';
import { Turns } from './turns.js';

const ERASURES = 'aurora:erasures';
/** Other nodes get so long to end their turns. */
const OTHER_NODES_MS = 1500;
const POLL_MS = 250;

/** What was erased, by store, and what ages out by itself. */
export interface ErasureReceipt {
  readonly erased: {
    readonly database: {
      readonly messages: number;
      readonly summaries: number;
      readonly profiles: number;
      readonly sessions: number;
    };
    /** Logs of turns that were kept for clients which come back. */
    readonly turn_logs: number | 'unreachable';
  };
  readonly ages_out: readonly { readonly store: string; readonly when: string }[];
}

const AGES_OUT = [
  { store: 'database write-ahead log', when: 'when PostgreSQL recycles it: minutes to hours, by its settings' },
  { store: 'database backups', when: 'when the operator lets them expire' },
  { store: 'pages of deleted rows', when: 'with the next vacuum of the database' },
];

/** Forgets a user of an assistant on every node and in every store. */
@Injectable()
export class ErasureService implements OnApplicationBootstrap {
  private readonly log = new Logger('Erasure');

  constructor(
    private readonly turns: Turns,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SHARED_STATE) private readonly shared: SharedState | null,
  ) {}

  onApplicationBootstrap(): void {
    void this.shared?.subscribe(ERASURES, (message) => {
      const [assistant, owner] = JSON.parse(message) as [string, string];
      const forget = async () => {
        await this.turns.forget(assistant, owner);
        await new Promise((resolve) => setTimeout(resolve, OTHER_NODES_MS).unref()); // until the asking node is through
      };
      this.turns
        .whileErasing(assistant, owner, forget)
        .catch((error) => this.log.warn({ err: error }, 'An erasure is incomplete'));
    });
  }

  /** Stops the user's running turns, then deletes all that is kept. @throws AppError UNAVAILABLE */
  erase(assistant: string, owner: string): Promise<ErasureReceipt> {
    return this.turns.whileErasing(assistant, owner, () => this.eraseAll(assistant, owner));
  }

  private async eraseAll(assistant: string, owner: string): Promise<ErasureReceipt> {
    await this.shared?.publish(ERASURES, JSON.stringify([assistant, owner])).catch(() => {}); // logs age out by themselves
    await this.turns.forget(assistant, owner).catch(() => {}); // likewise
    const { turns, ...database } = await this.database.call('erase_owner', { assistant, owner });
    const logs = await this.eraseLogs(assistant, owner, turns).catch(() => 'unreachable' as const);
    return {
      erased: { database, turn_logs: logs },
      ages_out:
        logs === 'unreachable'
          ? [...AGES_OUT, { store: 'turn logs in Redis', when: '10 minutes after their turns' }]
          : AGES_OUT,
    };
  }

  /** Deletes what other nodes write meanwhile as well, until nothing comes any more. */
  private async eraseLogs(assistant: string, owner: string, turns: readonly string[]): Promise<number> {
    if (!this.shared || turns.length === 0) return turns.length;
    const erased = new Set<string>();
    for (let waited = 0; waited < OTHER_NODES_MS; waited += POLL_MS) {
      for (const id of turns) if (await this.turns.deleteLog(turnName(assistant, owner, id))) erased.add(id);
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    return erased.size;
  }
}
