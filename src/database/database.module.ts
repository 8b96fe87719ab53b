import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { DATABASE, type Database } from './database.js';
import { EmbeddedDatabase } from './embedded.js';
import { PostgresDatabase } from './postgres.database.js';
import { SchemaGate } from './schema-gate.js';

@Global()
@Module({
  providers: [
    {
      provide: EmbeddedDatabase,
      inject: [CONFIG],
      useFactory: async ({ database }: Config) => {
        if (database.kind !== 'embedded') return null;
        const embedded = new EmbeddedDatabase(database.dataDirectory);
        await embedded.start();
        return embedded;
      },
    },
    {
      provide: DATABASE,
      inject: [CONFIG, EmbeddedDatabase],
      useFactory: async ({ database }: Config, embedded: EmbeddedDatabase | null): Promise<Database> => {
        if (database.kind === 'supabase') {
          const { SupabaseDatabase } = await import('./supabase.database.js'); // half a second that others need not pay
          return new SupabaseDatabase(database.url, database.key);
        }
        return database.kind === 'postgres'
          ? new PostgresDatabase({ url: database.url, namedStatements: database.namedStatements, connections: 3 })
          : new PostgresDatabase({ socketDirectory: embedded!.socketDirectory, namedStatements: true, connections: 1 });
      },
    },
    SchemaGate,
  ],
  exports: [DATABASE, SchemaGate],
})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(EmbeddedDatabase) private readonly embedded: EmbeddedDatabase | null,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
    await this.embedded?.stop();
  }
}
