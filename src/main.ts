import cluster from 'node:cluster';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { createApp } from './app.js';
import { signToken } from './auth/sign-token.js';
import { SIGNING_SECRET } from './auth/signing-secret.js';
import { type Config, isLoopback, loadConfig, readEnvironmentFile } from './config/config.js';
import { ConfigurationError } from './config/environment.js';
import { SchemaError } from './database/database.js';
import { SchemaGate } from './database/schema-gate.js';
import { KnowledgeService } from './knowledge/knowledge.service.js';
import { KnowledgeStoreError } from './knowledge/store-error.js';
import { ModelChain } from './llm/model-chain.js';
import { warmTokenCounter } from './llm/token-counter.js';
import { createLogger } from './logging.js';
import { warmAllergenGuard } from './profiles/guard/allergen-guard.js';
import { runWorkers, type WorkerMessage } from './workers.js';

/** The grower of supabase/seed.sql. */
const DEMO_USER = '5d0c7a10-0000-4000-8000-0000000000aa';

async function main(): Promise<void> {
  readEnvironmentFile();
  const config = loadConfig(process.env);
  const logger = createLogger(config.logLevel);
  if (config.embeddings !== null && config.openSearch === null) {
    logger.warn('EMBEDDINGS_URL is set, but without OPENSEARCH_HOST this version does not use it yet.');
  }
  process.on('unhandledRejection', (error) => logger.error({ err: error }, 'An unhandled rejection'));
  if (config.workers > 1 && cluster.isPrimary) await runWorkers(config, logger);
  else await serve(config, logger);
}

async function serve(config: Config, logger: Logger): Promise<void> {
  const app = await createApp(config, logger);
  drainOnSignals(app, config.drainSeconds);

  const gate = app.get(SchemaGate);
  const checked = await databaseIsThere(gate);
  if (config.database.kind === 'embedded') await importShipped(app.get(KnowledgeService), logger);
  warmTokenCounter(); // or the first message would wait for it
  if (config.sessions.apiKey !== null) warmAllergenGuard(); // likewise
  await app.listen(config.port, config.host);
  if (!checked) {
    logger.warn('The database does not answer yet; waiting for it. /health tells when it does.');
    void waitForDatabase(gate).then(() => logger.info('The database answers.'), stop);
  }
  const greeting = await greetingOf(app, config);
  if (cluster.isWorker) process.send?.({ greeting } satisfies WorkerMessage);
  else process.stdout.write(greeting);
}

/** Without its index OpenSearch is no reason not to start: the database's own search stands in. */
async function importShipped(knowledge: KnowledgeService, logger: Logger): Promise<void> {
  try {
    await knowledge.importShipped();
  } catch (error) {
    if (!(error instanceof KnowledgeStoreError)) throw error;
    logger.warn(error.message);
  }
}

/** The first signal drains and ends with 0; a second one does not wait. */
function drainOnSignals(app: NestFastifyApplication, drainSeconds: number): void {
  let isDraining = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (cluster.isWorker && signal === 'SIGINT') return; // a terminal's Ctrl-C reaches the primary as well
      if (isDraining) process.exit(1);
      isDraining = true;
      // A connection on which nobody says anything must not keep the process.
      setTimeout(() => app.getHttpServer().closeAllConnections(), drainSeconds * 1000 + 500).unref();
      app.close().then(() => process.exit(0), stop);
    });
  }
}

/** False while it cannot be reached. @throws SchemaError when it must not be served. */
async function databaseIsThere(gate: SchemaGate): Promise<boolean> {
  try {
    await gate.check();
    return true;
  } catch (error) {
    if (error instanceof SchemaError) throw error;
    return false;
  }
}

async function waitForDatabase(gate: SchemaGate): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve, 1000));
  while (!(await databaseIsThere(gate)));
}

const JSON_BODY = '-H "Content-Type: application/json"';

/** What a newcomer needs next. A token is printed for the demo user of an embedded database on loopback only. */
async function greetingOf(app: NestFastifyApplication, config: Config): Promise<string> {
  const { port } = app.getHttpServer().address() as AddressInfo;
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  const url = config.publicUrl ?? `http://${isLoopback(config.host) ? host : 'localhost'}:${port}`;
  const providers = app
    .get(ModelChain)
    .states()
    .map(({ provider }) => provider);
  const lines = [
    `Aurora listens on http://${host}:${port}`,
    `API documentation: ${url}/docs`,
    `Providers: ${providers.join(', then ')}${providers.length === 1 ? ' (no key is configured: answers come from the knowledge base)' : ''}`,
  ];
  if (config.database.kind === 'embedded' && isLoopback(config.host)) {
    const token = await signToken(app.get(SIGNING_SECRET), DEMO_USER, '7d');
    lines.push(
      'Try it:',
      `curl -s ${url}/api/v1/chat/message -H "Authorization: Bearer ${token}" ${JSON_BODY} -d '{"message": "My plants look yellowish. What should I do?"}'`,
    );
  }
  lines.push(
    config.sessions.apiKey === null
      ? 'Nutrition sessions are closed: API_KEY opens them.'
      : `Nutrition sessions: curl -s ${url}/chat/start_session -H "Authorization: Bearer $API_KEY" ${JSON_BODY} -d '{"user_id": "USER123", "user_name": "Alex"}'`,
  );
  return `${lines.join('\n')}\n`;
}

function stop(error: Error): never {
  const inUse = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  if (inUse) error.message = 'PORT is in use by another program.';
  const expected = inUse || error instanceof ConfigurationError || error instanceof SchemaError;
  process.stderr.write(`${expected ? error.message : (error.stack ?? error.message)}\n`);
  process.exit(1);
}

main().catch(stop);
