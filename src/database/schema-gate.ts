import { Inject, Injectable } from '@nestjs/common';
import { DATABASE, type Database, SchemaError } from './database.js';
import { migrationVersions } from './migrations.js';
import { isRefused } from './postgres-errors.js';

/** Says whether the database is there, and refuses one whose schema is not safe to serve. */
@Injectable()
export class SchemaGate {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /**
   * @throws SchemaError when migrations are missing, a table lacks row level security, or the role may not call.
   * @throws AppError UNAVAILABLE when the database does not answer.
   */
  async check(): Promise<void> {
    const { migrations, unprotected } = await this.database.call('schema_state', {}).catch((error) => {
      if (isRefused(error.cause)) throw new SchemaError(`DATABASE_URL is refused by its server: ${error.cause.code}`);
      throw error;
    });
    const missing = (await migrationVersions()).filter((version) => !migrations?.includes(version));
    if (missing.length > 0) {
      throw new SchemaError(`The database lacks ${missing.length} migration(s) of this version. Run: npm run migrate`);
    }
    if (unprotected.length > 0) {
      throw new SchemaError(`Row level security is off for: ${unprotected.join(', ')}. Switch it on before serving.`);
    }
  }

  async answers(): Promise<boolean> {
    try {
      await this.database.call('schema_state', {});
      return true;
    } catch {
      return false;
    }
  }
}
