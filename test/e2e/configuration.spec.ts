import { launchApp } from '../support/app.js';
import { JWT_SECRET } from '../support/tokens.js';

// Every variable has its unit test; these are the ways in which a whole start may fail.
const database = { DATABASE_URL: 'postgresql://127.0.0.1:1/none', SUPABASE_JWT_SECRET: JWT_SECRET };

describe('a start with a wrong setting ends with a sentence that names the variable and not its value', () => {
  test.each<[name: string, value: string | undefined, others: Record<string, string | undefined>]>([
    ['PORT', 'not-a-port', database],
    ['DATABASE_URL', 'mysql://user:hush@db.example/x', {}],
    ['SUPABASE_JWT_SECRET', 'short-hush', { DATABASE_URL: database.DATABASE_URL }],
    ['SUPABASE_JWT_SECRET', undefined, { DATABASE_URL: database.DATABASE_URL }],
    ['SUPABASE_KEY', 'sb_secret_hush', { SUPABASE_JWT_SECRET: JWT_SECRET }],
    ['WORKERS', '4', database],
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
