import { startApp } from '../support/app.js';
import { createMigratedDatabase } from '../support/databases.js';
import { createGrower } from '../support/grower.js';
import { JWT_SECRET } from '../support/tokens.js';
import { describeChat } from './chat-suite.js';

describeChat('PostgreSQL', async () => {
  const databaseUrl = await createMigratedDatabase();
  const app = await startApp({ DATABASE_URL: databaseUrl, SUPABASE_JWT_SECRET: JWT_SECRET });
  return { url: app.url, secret: JWT_SECRET, grower: await createGrower(databaseUrl), stop: app.stop };
});
