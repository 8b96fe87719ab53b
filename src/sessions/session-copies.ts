import type { SessionRow } from '../database/rows.js';
import type { RedisClient } from '../redis/redis.js';
import type { SharedState } from '../redis/shared-state.js';

const RETRY_MS = 1000;

/**
 * Copies of live sessions in Redis, each with its time to live. The database is what counts where a copy is missing, so
 * a copy that could not be brought up to date is deleted as soon as Redis is there again.
 */
export class SessionCopies {
  /** Of whom a copy may be out of date. */
  private readonly outdated = new Set<string>();

  constructor(
    private readonly shared: SharedState,
    private readonly assistant: string,
    private readonly secondsToLive: number,
  ) {}

  /** The live session, as it was copied; null where there is no copy, or Redis is away. */
  find(userId: string): Promise<SessionRow | null> {
    return this.read(userId, (client) => client.get(this.key(userId)));
  }

  /** The same, and it lives on for its whole time from now. */
  use(userId: string): Promise<SessionRow | null> {
    return this.read(userId, (client) => client.getex(this.key(userId), 'EX', this.secondsToLive));
  }

  async put(session: SessionRow): Promise<void> {
    const write = this.shared.run((client) =>
      client.set(this.key(session.owner), JSON.stringify(session), 'EX', this.secondsToLive),
    );
    await write.catch(() => this.deleteLater(session.owner));
  }

  async delete(userId: string): Promise<void> {
    await this.shared.run((client) => client.del(this.key(userId))).catch(() => this.deleteLater(userId));
  }

  private async read(
    userId: string,
    command: (client: RedisClient) => Promise<string | null>,
  ): Promise<SessionRow | null> {
    if (this.outdated.has(userId)) return null;
    const copy = await this.shared.run(command).catch(() => null);
    return copy === null ? null : (JSON.parse(copy) as SessionRow);
  }

  private deleteLater(userId: string): void {
    if (this.outdated.has(userId)) return;
    this.outdated.add(userId);
    const retry = () => {
      this.shared
        .run((client) => client.del(this.key(userId)))
        .then(
          () => this.outdated.delete(userId),
          () => setTimeout(retry, RETRY_MS).unref(),
        );
    };
    retry();
  }

  private key(userId: string): string {
    return `aurora:session:{${this.assistant}:${userId}}`;
  }
}
