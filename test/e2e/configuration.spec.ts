import { launchApp } from '../support/app.js';
import { JWT_SECRET } from '../support/tokens.js';

const database = { DATABASE_URL: 'postgresql://127.0.0.1:1/none', SUPABASE_JWT_SECRET: JWT_SECRET };

describe('a start with a wrong setting ends with a sentence that names the variable and not its value', () => {
  test.each<[name: string, value: string | undefined, others: Record<string, string | undefined>]>([
    ['PORT', 'not-a-port', database],
    ['DATABASE_URL', 'mysql://user:hush@db.example/x', {}],
    ['SUPABASE_URL', 'hush.supabase.example', database],
    ['SUPABASE_JWT_SECRET', 'short-hush', { DATABASE_URL: database.DATABASE_URL }],
    ['SUPABASE_JWT_SECRET', undefined, { DATABASE_URL: database.DATABASE_URL }],
    ['SUPABASE_KEY', 'sb_secret_hush', { SUPABASE_JWT_SECRET: JWT_SECRET }],
    ['CHAT_RATE_LIMIT', 'plenty', database],
    ['LOG_LEVEL', 'shouting', database],
    ['DRAIN_SECONDS', '-1', database],
    ['WORKERS', '4', database],
    ['GROQ_BASE_URL', 'groq.hush.example', { ...database, GROQ_API_KEY: 'gsk_hush' }],
  ])('%s=%s', async (name, value, others) => {
    const app = launchApp({ ...others, [name]: value });
    expect(await app.exit).toBe(1);
    const log = app.log.join('\n');
    expect(log).toContain(name);
    expect(log).not.toMatch(/^\s+at /m); // a sentence, not a stack
    for (const hidden of [value, ...Object.values(others)]) {
      if (hidden !== undefined && hidden.length > 2) expect(log).not.toContain(hidden);
    }
  });
});
