import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { ConfigurationError, Environment } from './environment.js';

/** Where data lives: an embedded child, any Postgres, or a Supabase project over HTTP. */
export type DatabaseConfig =
  | { readonly kind: 'embedded'; readonly dataDirectory: string }
  | { readonly kind: 'postgres'; readonly url: string; readonly namedStatements: boolean }
  | { readonly kind: 'supabase'; readonly url: string; readonly key: string };

/** What many nodes share: one Redis, or a Redis Cluster. */
export type RedisConfig =
  | { readonly kind: 'single'; readonly url: string }
  | {
      readonly kind: 'cluster';
      readonly nodes: readonly { readonly host: string; readonly port: number }[];
      /** REDIS_URL beside the nodes: its user, password and TLS are theirs. */
      readonly url: string | null;
    };

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string | null;
  readonly corsOrigins: readonly string[];
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  readonly drainSeconds: number;
  /** Processes on one port. */
  readonly workers: number;
  readonly redis: RedisConfig | null;
  readonly sockets: {
    /** Open sockets of all transports on this process. */
    readonly mostPerNode: number;
    /** A load balancer sends all requests of a client to one process, so that Socket.IO may poll. */
    readonly sticky: boolean;
  };
  readonly database: DatabaseConfig;
  readonly auth: {
    readonly supabaseUrl: string | null;
    readonly issuer: string | null;
    /** Null where only JWKS verifies, or in embedded mode, where the data directory keeps a random one. */
    readonly jwtSecret: string | null;
  };
  readonly chat: {
    /** Messages per user and minute; 0 switches the limit off. */
    readonly rateLimit: number;
    /** Tokens of the window kept for the answer before history and context may fill the rest. */
    readonly answerReserve: number;
    /** Answers in the making on this process; more are refused with a sentence. */
    readonly mostTurns: number;
  };
  /** What a language model gets before the next provider is asked. */
  readonly patience: {
    /** Milliseconds until the first text. */
    readonly firstTokenTimeoutMs: number;
    /** Milliseconds from one text to the next. */
    readonly idleTimeoutMs: number;
  };
  readonly groq: ProviderConfig | null;
  readonly anthropic: ProviderConfig | null;
  readonly grok: ProviderConfig | null;
  /** The nutrition assistant's protocol. */
  readonly sessions: {
    /** What the callers of `/chat/*` bear; null: nobody is let in. */
    readonly apiKey: string | null;
    /** Seconds that a session lives after its last use. */
    readonly secondsToLive: number;
  };
  readonly readings: {
    /** Days that a reading is kept; 0: for ever. */
    readonly retentionDays: number;
  };
  /** Where passages are searched; null: in the database. */
  readonly openSearch: {
    readonly url: string;
    readonly user: string | null;
    readonly password: string | null;
    /** What the names of its indices begin with. */
    readonly indexPrefix: string;
  } | null;
  /** Vectors for texts, on OpenAI's wire; null: search goes by words alone. */
  readonly embeddings: {
    readonly url: string;
    readonly model: string;
    readonly key: string | null;
    readonly dimension: number;
  } | null;
  /** What a reader of `/metrics` from elsewhere bears; null: loopback alone may read. */
  readonly metricsToken: string | null;
}

/** A provider of language models. */
export interface ProviderConfig {
  readonly apiKey: string;
  /** Null: the provider's own. */
  readonly baseUrl: string | null;
  /** Model ids, best first; none: the defaults. */
  readonly models: readonly string[];
}

export const CONFIG = Symbol('CONFIG');

export const LEAST_SECRET_CHARACTERS = 32;
const LOOPBACK_HOSTS = ['localhost', '127.0.0.1', '::1'];

export function isLoopback(host: string): boolean {
  return LOOPBACK_HOSTS.includes(host) || (isIP(host) === 4 && host.startsWith('127.'));
}

/**
 * Reads and checks the whole configuration.
 * @throws ConfigurationError with a sentence that names the variable.
 */
export function loadConfig(variables: NodeJS.ProcessEnv): Config {
  const environment = new Environment(variables);
  const database = databaseConfig(environment);
  const embedded = database.kind === 'embedded';
  const host = environment.text('HOST') ?? (embedded ? '127.0.0.1' : '0.0.0.0');
  const supabaseUrl = environment.url('SUPABASE_URL', ['http:', 'https:']);
  const jwtSecret = environment.text('SUPABASE_JWT_SECRET');
  if (jwtSecret !== null && jwtSecret.length < LEAST_SECRET_CHARACTERS) {
    throw new ConfigurationError(`SUPABASE_JWT_SECRET must have at least ${LEAST_SECRET_CHARACTERS} characters.`);
  }
  if (jwtSecret === null && supabaseUrl === null && !(embedded && isLoopback(host))) {
    throw new ConfigurationError(
      embedded
        ? 'SUPABASE_JWT_SECRET is needed to serve the embedded database on a HOST that is not loopback.'
        : 'SUPABASE_JWT_SECRET or SUPABASE_URL is needed to verify the tokens of users.',
    );
  }
  const workers = environment.integer('WORKERS', 1, 1, 64);
  const redis = redisConfig(environment);
  if (workers > 1 && redis === null) {
    throw new ConfigurationError('WORKERS above 1 needs REDIS_URL or REDIS_CLUSTER_NODES, which the processes share.');
  }
  return Object.freeze({
    port: environment.integer('PORT', 8000, 0, 65_535),
    host,
    publicUrl: environment.url('PUBLIC_URL', ['http:', 'https:']),
    corsOrigins: environment.origins('CORS_ORIGINS'),
    logLevel: environment.oneOf('LOG_LEVEL', ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'info'),
    drainSeconds: environment.integer('DRAIN_SECONDS', 20, 0, 3600),
    workers,
    redis,
    sockets: {
      mostPerNode: environment.integer('MAX_SOCKETS', 20_000, 1, 1_000_000),
      sticky: environment.flag('STICKY_SESSIONS', false),
    },
    database,
    auth: {
      supabaseUrl,
      issuer: environment.text('SUPABASE_JWT_ISSUER') ?? (supabaseUrl && `${supabaseUrl}/auth/v1`),
      jwtSecret,
    },
    chat: {
      rateLimit: environment.integer('CHAT_RATE_LIMIT', 30, 0, 1_000_000),
      answerReserve: environment.integer('CHAT_ANSWER_RESERVE', 1500, 512, 4096),
      mostTurns: environment.integer('MAX_TURNS', 5000, 1, 1_000_000),
    },
    patience: {
      firstTokenTimeoutMs: environment.integer('FIRST_TOKEN_TIMEOUT_MS', 8000, 100, 120_000),
      idleTimeoutMs: environment.integer('TOKEN_IDLE_TIMEOUT_MS', 15_000, 100, 120_000),
    },
    groq: providerConfig(environment, 'GROQ_API_KEY', 'GROQ_BASE_URL', 'GROQ_MODELS'),
    anthropic: providerConfig(environment, 'ANTHROPIC_PRODUCTION_API_KEY', 'ANTHROPIC_BASE_URL', 'ANTHROPIC_MODELS'),
    grok: providerConfig(environment, 'PRODUCTION_GROK_API_KEY', 'PRODUCTION_GROK_URL', 'PRODUCTION_GROK_MODELS'),
    sessions: {
      apiKey: environment.text('API_KEY'),
      secondsToLive: environment.integer('SESSION_SECONDS', 86_400, 1, 30 * 86_400),
    },
    readings: {
      retentionDays: environment.integer('READINGS_RETENTION_DAYS', 730, 0, 36_500),
    },
    openSearch: openSearchConfig(environment),
    embeddings: embeddingsConfig(environment),
    metricsToken: environment.text('METRICS_TOKEN'),
  } satisfies Config as Config);
}

/** The stores alone, for programs that verify no token and so need no secret for it. */
export function loadStoresConfig(variables: NodeJS.ProcessEnv): Pick<Config, 'database' | 'openSearch' | 'embeddings'> {
  return loadConfig({ ...variables, SUPABASE_JWT_SECRET: 'x'.repeat(LEAST_SECRET_CHARACTERS) });
}

function databaseConfig(environment: Environment): DatabaseConfig {
  const url = environment.url('DATABASE_URL', ['postgres:', 'postgresql:']);
  if (url !== null) {
    // A transaction pooler hands each statement to another session, which does not know our named ones.
    const pooler = new URL(url).port === '6543' || new URL(url).searchParams.get('pgbouncer') === 'true';
    return { kind: 'postgres', url, namedStatements: environment.flag('DATABASE_NAMED_STATEMENTS', !pooler) };
  }
  const supabaseUrl = environment.url('SUPABASE_URL', ['http:', 'https:']);
  const key = environment.text('SUPABASE_KEY');
  if (supabaseUrl !== null && key !== null) return { kind: 'supabase', url: supabaseUrl, key };
  if (key !== null) throw new ConfigurationError('SUPABASE_KEY needs SUPABASE_URL beside it.');
  return { kind: 'embedded', dataDirectory: resolve(environment.text('AURORA_DATA_DIR') ?? '.aurora') };
}

function redisConfig(environment: Environment): RedisConfig | null {
  const url = environment.url('REDIS_URL', ['redis:', 'rediss:']);
  const nodes = environment.addresses('REDIS_CLUSTER_NODES');
  if (nodes.length > 0) return { kind: 'cluster', nodes, url };
  return url === null ? null : { kind: 'single', url };
}

function providerConfig(environment: Environment, key: string, url: string, models: string): ProviderConfig | null {
  const apiKey = environment.text(key);
  if (apiKey === null) return null;
  return { apiKey, baseUrl: environment.url(url, ['http:', 'https:']), models: environment.list(models) };
}

function openSearchConfig(environment: Environment): Config['openSearch'] {
  const host = environment.text('OPENSEARCH_HOST');
  if (host === null) return null;
  const user = environment.text('OPENSEARCH_USER');
  const password = environment.text('OPENSEARCH_PWD');
  if ((user === null) !== (password === null)) {
    throw new ConfigurationError('OPENSEARCH_USER and OPENSEARCH_PWD are needed together.');
  }
  const indexPrefix = environment.text('OPENSEARCH_INDEX_PREFIX') ?? 'aurora';
  if (!/^[a-z0-9][a-z0-9_-]{0,63}$/.test(indexPrefix)) {
    throw new ConfigurationError('OPENSEARCH_INDEX_PREFIX must be lower-case letters, digits, _ and -.');
  }
  return {
    url: environment.url('OPENSEARCH_HOST', ['http:', 'https:'], 'https://')!,
    user,
    password,
    indexPrefix,
  };
}

function embeddingsConfig(environment: Environment): Config['embeddings'] {
  const url = environment.url('EMBEDDINGS_URL', ['http:', 'https:']);
  if (url === null) return null;
  const model = environment.text('EMBEDDINGS_MODEL');
  if (model === null) throw new ConfigurationError('EMBEDDINGS_MODEL is needed beside EMBEDDINGS_URL.');
  return {
    url,
    model,
    key: environment.text('EMBEDDINGS_KEY'),
    dimension: environment.integer('EMBEDDINGS_DIMENSION', 1536, 1, 4096),
  };
}

/** Adds the `.env` of the working directory; what the environment names already wins. */
export function readEnvironmentFile(): void {
  if (existsSync('.env')) process.loadEnvFile('.env');
}
