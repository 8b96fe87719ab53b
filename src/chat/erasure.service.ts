import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { DATABASE, type Database } from '../database/database.js';
import { SHARED_STATE } from '../redis/redis.module.js';
import type { SharedState } from '../redis/shared-state.js';
import { turnName } from './shared-turn-logs.js';
import { Turns } from './turns.js';

const ERASURES = 'aurora:erasures';
/** Other nodes get so long to end their turns. */
const OTHER_NODES_MS = 1500;
/** An erasure of another node counts as over after so long, should that have died. */
const MOST_ERASING_MS = 10_000;
const POLL_MS = 250;

/** What nodes tell each other when an erasure begins and when it is over. */
interface Notice {
  readonly erasure: string;
  /** Where it was asked for. */
  readonly node: string;
  readonly assistant: string;
  readonly owner: string;
  readonly isOver: boolean;
}

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
const TURN_LOGS = { store: 'turn logs in Redis', when: '10 minutes after their turns' };
const OTHER_NODES = {
  store: 'memory of other nodes, which could not be told',
  when: '10 minutes after their turns; one that runs is not stopped, and its answer is not stored',
};

/** Forgets a user of an assistant on every node and in every store. */
@Injectable()
export class ErasureService implements OnApplicationBootstrap {
  private readonly log = new Logger('Erasure');
  private readonly node = randomUUID();
  /** Ends the erasures that other nodes were asked for. */
  private readonly ends = new Map<string, () => void>();

  constructor(
    private readonly turns: Turns,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SHARED_STATE) private readonly shared: SharedState | null,
  ) {}

  onApplicationBootstrap(): void {
    void this.shared?.subscribe(ERASURES, (message) => {
      const notice = JSON.parse(message) as Notice;
      if (notice.node === this.node) return;
      if (notice.isOver) this.ends.get(notice.erasure)?.();
      else void this.takePart(notice);
    });
  }

  /** Stops the user's running turns, then deletes all that is kept. @throws AppError UNAVAILABLE */
  erase(assistant: string, owner: string): Promise<ErasureReceipt> {
    return this.turns.whileErasing(assistant, owner, () => this.eraseEverywhere(assistant, owner));
  }

  /** Forgets the user on this node, and lets nothing of theirs begin before the asking node is through. */
  private async takePart({ erasure, assistant, owner }: Notice): Promise<void> {
    const isOver = new Promise<void>((resolve) => {
      this.ends.set(erasure, resolve);
      setTimeout(resolve, MOST_ERASING_MS).unref();
    });
    const forget = async () => {
      await this.turns.forget(assistant, owner);
      await isOver;
    };
    await this.turns
      .whileErasing(assistant, owner, forget)
      .catch((error) => this.log.warn({ err: error }, 'An erasure is incomplete'));
    this.ends.delete(erasure);
  }

  private async eraseEverywhere(assistant: string, owner: string): Promise<ErasureReceipt> {
    const notice: Notice = { erasure: randomUUID(), node: this.node, assistant, owner, isOver: false };
    const areOthersTold = await this.tellOthers(notice);
    try {
      const receipt = await this.eraseAll(assistant, owner);
      return areOthersTold ? receipt : { ...receipt, ages_out: [...receipt.ages_out, OTHER_NODES] };
    } finally {
      await this.tellOthers({ ...notice, isOver: true });
    }
  }

  /** False where they could not be told. */
  private async tellOthers(notice: Notice): Promise<boolean> {
    if (!this.shared) return true; // there are none
    return this.shared.publish(ERASURES, JSON.stringify(notice)).then(
      () => true,
      () => false,
    );
  }

  private async eraseAll(assistant: string, owner: string): Promise<ErasureReceipt> {
    await this.turns.forget(assistant, owner).catch(() => {}); // what Redis keeps is erased below, or ages out
    const { turns, ...database } = await this.database.call('erase_owner', { assistant, owner });
    const logs = await this.eraseLogs(assistant, owner, turns).catch(() => 'unreachable' as const);
    return {
      erased: { database, turn_logs: logs },
      ages_out: logs === 'unreachable' ? [...AGES_OUT, TURN_LOGS] : AGES_OUT,
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
