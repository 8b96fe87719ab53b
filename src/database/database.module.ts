import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { DATABASE, type Database } from './database.js';
import { openDatabase } from './open-database.js';
import { SchemaGate } from './schema-gate.js';

@Global()
@Module({
  providers: [
    { provide: DATABASE, inject: [CONFIG], useFactory: ({ database }: Config) => openDatabase(database) },
    SchemaGate,
  ],
  exports: [DATABASE, SchemaGate],
})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  onApplicationShutdown(): Promise<void> {
    return this.database.close();
  }
}
