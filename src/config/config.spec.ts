import { resolve } from 'node:path';
import { isLoopback, loadConfig } from './config.js';
import { ConfigurationError } from './environment.js';

const SECRET = 's'.repeat(32);
const postgres = { DATABASE_URL: 'postgres://owner:word@db.example.com/app', SUPABASE_JWT_SECRET: SECRET };

function complaint(variables: NodeJS.ProcessEnv): string {
  try {
    loadConfig(variables);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
    return (error as Error).message;
  }
  throw new Error('The configuration was taken');
}

describe('loadConfig', () => {
  it('needs no variable at all', () => {
    expect(loadConfig({})).toEqual({
      port: 8000,
      host: '127.0.0.1',
      publicUrl: null,
      corsOrigins: [],
      logLevel: 'info',
      drainSeconds: 20,
      workers: 1,
      redis: null,
      sockets: { mostPerNode: 20_000, sticky: false },
      database: { kind: 'embedded', dataDirectory: resolve('.aurora') },
      auth: { supabaseUrl: null, issuer: null, jwtSecret: null },
      chat: { rateLimit: 30, answerReserve: 1500, mostTurns: 5000 },
      patience: { firstTokenTimeoutMs: 8000, idleTimeoutMs: 15_000 },
      groq: null,
      anthropic: null,
      grok: null,
      sessions: { apiKey: null, secondsToLive: 86_400 },
      readings: { retentionDays: 730 },
      openSearch: null,
      embeddings: null,
      metricsToken: null,
    });
  });

  it('reads every variable', () => {
    const config = loadConfig({
      PORT: '0',
      HOST: '::1',
      PUBLIC_URL: 'https://chat.example.com/',
      CORS_ORIGINS: 'https://a.example.com, https://b.example.com',
      LOG_LEVEL: 'WARN',
      DRAIN_SECONDS: '0',
      AURORA_DATA_DIR: '/data/aurora',
      SUPABASE_URL: 'https://project.supabase.co/',
      SUPABASE_JWT_SECRET: SECRET,
      CHAT_RATE_LIMIT: '0',
      CHAT_ANSWER_RESERVE: '512',
      MAX_TURNS: '2',
      FIRST_TOKEN_TIMEOUT_MS: '300',
      TOKEN_IDLE_TIMEOUT_MS: '400',
      GROQ_API_KEY: 'gsk_1',
      GROQ_BASE_URL: 'http://127.0.0.1:9000/',
      GROQ_MODELS: 'first/model,second/model',
      ANTHROPIC_PRODUCTION_API_KEY: 'sk-ant-1',
      ANTHROPIC_BASE_URL: 'http://127.0.0.1:9001',
      ANTHROPIC_MODELS: 'claude-one',
      PRODUCTION_GROK_API_KEY: 'xai-1',
      PRODUCTION_GROK_URL: 'http://127.0.0.1:9002/v1',
      PRODUCTION_GROK_MODELS: 'grok-one, grok-two',
      API_KEY: 'fh_1',
      SESSION_SECONDS: '60',
      READINGS_RETENTION_DAYS: '90',
      OPENSEARCH_HOST: 'search.example.com:9200',
      OPENSEARCH_USER: 'admin',
      OPENSEARCH_PWD: 'word',
      OPENSEARCH_INDEX_PREFIX: 'foods',
      EMBEDDINGS_URL: 'https://embeddings.example.com/v1/',
      EMBEDDINGS_MODEL: 'embed-1',
      EMBEDDINGS_KEY: 'emb_1',
      EMBEDDINGS_DIMENSION: '768',
      METRICS_TOKEN: 'metrics_1',
      WORKERS: '4',
      MAX_SOCKETS: '500',
      STICKY_SESSIONS: 'true',
      REDIS_URL: 'rediss://user:word@cache.example.com',
      REDIS_CLUSTER_NODES: '10.0.0.1:7000, [::1]:7001',
    });
    expect(config).toEqual({
      port: 0,
      host: '::1',
      publicUrl: 'https://chat.example.com',
      corsOrigins: ['https://a.example.com', 'https://b.example.com'],
      logLevel: 'warn',
      drainSeconds: 0,
      workers: 4,
      redis: {
        kind: 'cluster',
        nodes: [
          { host: '10.0.0.1', port: 7000 },
          { host: '::1', port: 7001 },
        ],
        url: 'rediss://user:word@cache.example.com',
      },
      sockets: { mostPerNode: 500, sticky: true },
      database: { kind: 'embedded', dataDirectory: '/data/aurora' },
      auth: {
        supabaseUrl: 'https://project.supabase.co',
        issuer: 'https://project.supabase.co/auth/v1',
        jwtSecret: SECRET,
      },
      chat: { rateLimit: 0, answerReserve: 512, mostTurns: 2 },
      patience: { firstTokenTimeoutMs: 300, idleTimeoutMs: 400 },
      groq: { apiKey: 'gsk_1', baseUrl: 'http://127.0.0.1:9000', models: ['first/model', 'second/model'] },
      anthropic: { apiKey: 'sk-ant-1', baseUrl: 'http://127.0.0.1:9001', models: ['claude-one'] },
      grok: { apiKey: 'xai-1', baseUrl: 'http://127.0.0.1:9002/v1', models: ['grok-one', 'grok-two'] },
      sessions: { apiKey: 'fh_1', secondsToLive: 60 },
      readings: { retentionDays: 90 },
      openSearch: {
        url: 'https://search.example.com:9200',
        user: 'admin',
        password: 'word',
        indexPrefix: 'foods',
      },
      embeddings: {
        url: 'https://embeddings.example.com/v1',
        model: 'embed-1',
        key: 'emb_1',
        dimension: 768,
      },
      metricsToken: 'metrics_1',
    });
  });

  it('takes blank variables for missing ones', () => {
    const blank = Object.fromEntries(
      [
        'PORT',
        'HOST',
        'DATABASE_URL',
        'SUPABASE_URL',
        'SUPABASE_KEY',
        'GROQ_API_KEY',
        'ANTHROPIC_PRODUCTION_API_KEY',
        'PRODUCTION_GROK_API_KEY',
        'API_KEY',
        'OPENSEARCH_HOST',
        'EMBEDDINGS_URL',
        'METRICS_TOKEN',
        'LOG_LEVEL',
      ].map((name) => [name, ' ']),
    );
    expect(loadConfig(blank)).toEqual(loadConfig({}));
  });

  it('lets SUPABASE_JWT_ISSUER override the issuer', () => {
    const { auth } = loadConfig({
      SUPABASE_URL: 'https://a.example.com',
      SUPABASE_JWT_ISSUER: 'https://b.example.com',
    });
    expect(auth.issuer).toBe('https://b.example.com');
  });

  it('is frozen', () => {
    expect(Object.isFrozen(loadConfig({}))).toBe(true);
  });

  // Values that a person could type by mistake; each holds the word `canary`, which no sentence may repeat.
  it.each([
    ['PORT', 'canary'],
    ['PUBLIC_URL', 'canary.example.com'],
    ['CORS_ORIGINS', 'canary.example.com'],
    ['CORS_ORIGINS', 'https://canary.example.com/chat'],
    ['LOG_LEVEL', 'canary'],
    ['DRAIN_SECONDS', '20canary'],
    ['WORKERS', 'canary'],
    ['MAX_SOCKETS', 'canary'],
    ['STICKY_SESSIONS', 'canary'],
    ['REDIS_URL', 'http://canary'],
    ['REDIS_CLUSTER_NODES', 'canary'],
    ['REDIS_CLUSTER_NODES', '10.0.0.1:7000,canary:x'],
    ['REDIS_CLUSTER_NODES', 'user:canary@10.0.0.1:7000'],
    ['DATABASE_URL', 'mysql://owner:canary@host/app'],
    ['DATABASE_URL', 'owner:canary@host/app'],
    ['SUPABASE_URL', 'canary.supabase.co'],
    ['SUPABASE_JWT_SECRET', 'canary'],
    ['SUPABASE_KEY', 'canary'],
    ['CHAT_RATE_LIMIT', '-canary'],
    ['CHAT_ANSWER_RESERVE', 'canary'],
    ['MAX_TURNS', 'canary'],
    ['FIRST_TOKEN_TIMEOUT_MS', '8s canary'],
    ['TOKEN_IDLE_TIMEOUT_MS', 'canary'],
    ['GROQ_BASE_URL', 'canary'],
    ['ANTHROPIC_BASE_URL', 'canary'],
    ['PRODUCTION_GROK_URL', 'ftp://canary'],
    ['SESSION_SECONDS', 'canary'],
    ['OPENSEARCH_HOST', 'ftp://canary'],
    ['OPENSEARCH_HOST', 'can ary:canary'],
    ['OPENSEARCH_USER', 'canary'],
    ['OPENSEARCH_PWD', 'canary'],
    ['EMBEDDINGS_URL', 'canary'],
    ['EMBEDDINGS_DIMENSION', 'canary'],
  ])('names %s and not its wrong value %j', (name, value) => {
    const message = complaint({
      GROQ_API_KEY: 'gsk_canary',
      ANTHROPIC_PRODUCTION_API_KEY: 'sk-ant-canary',
      PRODUCTION_GROK_API_KEY: 'xai-canary',
      OPENSEARCH_HOST: 'https://canary.example.com',
      EMBEDDINGS_URL: 'https://canary.example.com',
      EMBEDDINGS_MODEL: 'canary',
      [name]: value,
    });
    expect(message).toContain(name);
    expect(message).not.toContain('canary');
  });

  it.each([
    ['PORT', '65536'],
    ['DRAIN_SECONDS', '3601'],
    ['WORKERS', '0'],
    ['WORKERS', '2'],
    ['CHAT_RATE_LIMIT', '1000001'],
    ['CHAT_ANSWER_RESERVE', '511'],
    ['CHAT_ANSWER_RESERVE', '4097'],
    ['MAX_TURNS', '0'],
    ['FIRST_TOKEN_TIMEOUT_MS', '99'],
    ['FIRST_TOKEN_TIMEOUT_MS', '120001'],
    ['TOKEN_IDLE_TIMEOUT_MS', '99'],
    ['SESSION_SECONDS', '0'],
    ['SESSION_SECONDS', '2592001'],
    ['SUPABASE_JWT_SECRET', 's'.repeat(31)],
  ])('refuses %s=%s, which is out of bounds', (name, value) => {
    expect(complaint({ [name]: value })).toContain(name);
  });

  it('names DATABASE_NAMED_STATEMENTS', () => {
    expect(complaint({ ...postgres, DATABASE_NAMED_STATEMENTS: 'maybe' })).toBe(
      'DATABASE_NAMED_STATEMENTS must be true or false.',
    );
  });
});

describe('the choice of a database', () => {
  const supabase = { SUPABASE_URL: 'https://project.supabase.co', SUPABASE_KEY: 'sb_secret_1' };

  it('is the Supabase project when its URL and key are set', () => {
    expect(loadConfig(supabase).database).toEqual({
      kind: 'supabase',
      url: 'https://project.supabase.co',
      key: 'sb_secret_1',
    });
  });

  it('is DATABASE_URL before the Supabase project', () => {
    expect(loadConfig({ ...supabase, ...postgres }).database).toEqual({
      kind: 'postgres',
      url: postgres.DATABASE_URL,
      namedStatements: true,
    });
  });

  it('is embedded when SUPABASE_URL only says whose tokens are good', () => {
    expect(loadConfig({ SUPABASE_URL: 'https://project.supabase.co' }).database.kind).toBe('embedded');
  });

  it('needs SUPABASE_URL beside SUPABASE_KEY', () => {
    expect(complaint({ SUPABASE_KEY: 'sb_secret_1' })).toBe('SUPABASE_KEY needs SUPABASE_URL beside it.');
  });

  it('takes the other name of the protocol and a password with escapes', () => {
    const url = 'postgresql://owner:p%40ss%2Fword@db.example.com:5432/app?sslmode=require';
    expect(loadConfig({ ...postgres, DATABASE_URL: url }).database).toMatchObject({ kind: 'postgres', url });
  });

  it.each([
    ['postgres://owner:word@db.example.com:5432/app', true],
    ['postgres://owner:word@db.example.com/app', true],
    ['postgres://owner:word@aws-0.pooler.supabase.com:5432/app', true],
    ['postgres://owner:word@aws-0.pooler.supabase.com:6543/app', false],
    ['postgres://owner:word@db.example.com/app?pgbouncer=true', false],
    ['postgres://owner:6543@db.example.com/6543', true],
  ])('names statements on %s: %s', (url, namedStatements) => {
    expect(loadConfig({ ...postgres, DATABASE_URL: url }).database).toMatchObject({ namedStatements });
  });

  it.each([
    ['postgres://owner:word@db.example.com:6543/app', 'true', true],
    ['postgres://owner:word@db.example.com:5432/app', 'false', false],
  ])('lets DATABASE_NAMED_STATEMENTS decide on %s: %s', (url, flag, namedStatements) => {
    const variables = { ...postgres, DATABASE_URL: url, DATABASE_NAMED_STATEMENTS: flag };
    expect(loadConfig(variables).database).toMatchObject({ namedStatements });
  });

  it('says how to verify tokens when nothing does', () => {
    const message = complaint({ DATABASE_URL: postgres.DATABASE_URL });
    expect(message).toBe('SUPABASE_JWT_SECRET or SUPABASE_URL is needed to verify the tokens of users.');
  });
});

describe('the providers', () => {
  const only = { apiKey: 'key', baseUrl: null, models: [] };

  it.each([
    ['GROQ_API_KEY', { groq: only, anthropic: null, grok: null }],
    ['ANTHROPIC_PRODUCTION_API_KEY', { groq: null, anthropic: only, grok: null }],
    ['PRODUCTION_GROK_API_KEY', { groq: null, anthropic: null, grok: only }],
  ])('are those with a key: %s', (name, expected) => {
    expect(loadConfig({ [name]: ' key ' })).toMatchObject(expected);
  });

  it('are none where only their URLs are known, wrong or not', () => {
    const urls = { GROQ_BASE_URL: 'x', ANTHROPIC_BASE_URL: 'x', PRODUCTION_GROK_URL: 'x' };
    expect(loadConfig(urls)).toEqual(loadConfig({}));
  });
});

describe('the search for passages', () => {
  it.each([
    ['search.example.com', 'https://search.example.com'],
    ['localhost:9200', 'https://localhost:9200'],
    ['https://search.example.com:9200/', 'https://search.example.com:9200'],
    ['http://127.0.0.1:9200', 'http://127.0.0.1:9200'],
  ])('asks OPENSEARCH_HOST=%s at %s', (host, url) => {
    expect(loadConfig({ OPENSEARCH_HOST: host }).openSearch).toEqual({
      url,
      user: null,
      password: null,
      indexPrefix: 'aurora',
    });
  });

  it.each(['OPENSEARCH_USER', 'OPENSEARCH_PWD'])('takes %s with the other one only', (name) => {
    expect(complaint({ OPENSEARCH_HOST: 'search.example.com', [name]: 'x' })).toBe(
      'OPENSEARCH_USER and OPENSEARCH_PWD are needed together.',
    );
  });

  it('needs a model beside the address of embeddings, and nothing else', () => {
    const address = { EMBEDDINGS_URL: 'http://127.0.0.1:9003/v1' };
    expect(complaint(address)).toBe('EMBEDDINGS_MODEL is needed beside EMBEDDINGS_URL.');
    expect(loadConfig({ ...address, EMBEDDINGS_MODEL: 'embed-1' }).embeddings).toEqual({
      url: 'http://127.0.0.1:9003/v1',
      model: 'embed-1',
      key: null,
      dimension: 1536,
    });
  });
});

describe('the HOST', () => {
  it('is every interface with a database of one’s own, loopback with the embedded one', () => {
    expect([loadConfig(postgres).host, loadConfig({}).host]).toEqual(['0.0.0.0', '127.0.0.1']);
  });

  it.each(['0.0.0.0', '::', '192.168.1.20', 'server.example.com'])('%s refuses the embedded database', (host) => {
    expect(complaint({ HOST: host })).toBe(
      'SUPABASE_JWT_SECRET is needed to serve the embedded database on a HOST that is not loopback.',
    );
  });

  it('serves the embedded database anywhere with a secret', () => {
    expect(loadConfig({ HOST: '0.0.0.0', SUPABASE_JWT_SECRET: SECRET })).toMatchObject({
      host: '0.0.0.0',
      database: { kind: 'embedded' },
    });
  });

  it.each([
    ['localhost', true],
    ['127.0.0.1', true],
    ['127.8.9.10', true],
    ['::1', true],
    ['127.example.com', false],
    ['localhost.example.com', false],
    ['0.0.0.0', false],
    ['::', false],
    ['10.0.0.1', false],
  ])('%s is loopback: %s', (host, expected) => {
    expect(isLoopback(host)).toBe(expected);
  });
});
