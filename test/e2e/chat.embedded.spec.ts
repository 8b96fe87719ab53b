import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, launchApp, startApp } from '../support/app.js';
import { createClient, replyOf } from '../support/chat-client.js';
import { describeChat } from './chat-suite.js';

/** The grower that ships with the embedded database. */
const DEMO = { userId: '5d0c7a10-0000-4000-8000-0000000000aa', growId: '5d0c7a10-0000-4000-8000-000000000001' };

const folder = mkdtempSync(join(tmpdir(), 'embedded-'));
const variables = { AURORA_DATA_DIR: join(folder, 'data') };
const secret = () => readFileSync(join(variables.AURORA_DATA_DIR, 'jwt-secret'), 'utf8').trim();
let app: App;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

// With no variable but the folder: what a newcomer starts.
describeChat('the embedded database', async () => {
  app = await startApp(variables);
  return { url: app.url, secret: secret(), grower: DEMO, stop: () => app.stop() };
});

/** The ready-made line that a newcomer copies, taken apart as a shell would. */
async function runPrintedCurl(log: readonly string[]) {
  const line = log.find((text) => text.startsWith('curl '))!;
  const [, url] = /^curl -s (\S+) /.exec(line)!;
  const headers = Object.fromEntries(
    Array.from(line.matchAll(/-H "([^:]+): ([^"]+)"/g), ([, name, value]) => [name, value]),
  );
  const [, body] = / -d '([^']+)'$/.exec(line)!;
  return replyOf(await fetch(url!, { method: 'POST', headers, body }));
}

describe('a restart with the same folder', () => {
  test('keeps the conversations and the secret, and its printed line works again', async () => {
    // The suite above has stopped its app; this file's tests run in order, in one process.
    const first = await startApp(variables);
    const curl = await runPrintedCurl(first.log);
    expect(curl).toMatchObject({ status: 200, body: { metadata: { intent: 'diagnostics' } } });
    const before = secret();
    await first.stop();

    const second = await startApp(variables);
    try {
      expect(secret()).toBe(before);
      const { body } = await (await createClient(second.url, DEMO.userId, before)).history('order=desc&limit=1');
      expect(body.messages).toEqual([curl.body]);
      expect(await runPrintedCurl(second.log)).toMatchObject({ status: 200 });

      const rival = launchApp(variables);
      expect(await rival.exit).toBe(1);
      expect(rival.log.join('\n')).toContain('AURORA_DATA_DIR is in use by another server');
    } finally {
      await second.stop();
    }
  }, 60_000);

  test('is refused on a host that others can reach, without a secret of its own', async () => {
    const open = launchApp({ ...variables, HOST: '0.0.0.0' });
    expect(await open.exit).toBe(1);
    expect(open.log.join('\n')).toContain('SUPABASE_JWT_SECRET');
  });
});
