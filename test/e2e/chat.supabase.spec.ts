import { randomUUID } from 'node:crypto';
import { launchApp, startApp } from '../support/app.js';
import { type Reply, replyOf } from '../support/chat-client.js';
import { createGrowerByRest } from '../support/grower.js';
import { type Supabase, startSupabase } from '../support/supabase.js';
import { JWT_SECRET } from '../support/tokens.js';
import { describeChat } from './chat-suite.js';

let supabase: Supabase;
let appUrl: string;

async function startBackend() {
  supabase = await startSupabase();
  const { url, key } = supabase;
  const app = await startApp({ SUPABASE_URL: url, SUPABASE_KEY: key, SUPABASE_JWT_SECRET: JWT_SECRET });
  appUrl = app.url;
  const stop = async () => {
    await app.stop();
    await supabase.stop();
  };
  return { url: appUrl, secret: JWT_SECRET, grower: await createGrowerByRest(url, key), stop };
}

describeChat('Supabase', startBackend, () => {
  const post = async (url: string, headers: Record<string, string>, body: object) =>
    replyOf(
      await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    );

  // A given project has neither our secret nor, perhaps, an open sign-up.
  const ours = process.env.TEST_SUPABASE_URL ? test.skip : test;

  /** Somebody new, with the token that the project's Auth gives out. */
  async function signUp(): Promise<string> {
    const { body } = await post(
      `${supabase.url}/auth/v1/signup`,
      { apikey: supabase.publishableKey! },
      { email: `${randomUUID()}@example.com`, password: randomUUID() },
    );
    return body.access_token;
  }

  const say = (token: string, message: string): Promise<Reply> =>
    post(`${appUrl}/api/v1/chat/message`, { authorization: `Bearer ${token}` }, { message });

  async function read(table: string, token: string): Promise<Reply> {
    const headers = { apikey: supabase.publishableKey!, authorization: `Bearer ${token}` };
    return replyOf(await fetch(`${supabase.url}/rest/v1/${table}?select=*`, { headers }));
  }

  ours("somebody who signed up with the project's Auth talks, and reads their own words from the project", async () => {
    const [mine, theirs] = [await signUp(), await signUp()];
    expect(await say(mine, 'My own words')).toMatchObject({ status: 200 });
    expect(await say(theirs, 'Their own words')).toMatchObject({ status: 200 });

    const { body } = await read('chat_messages', mine);
    expect(body.filter(({ role }: { role: string }) => role === 'user')).toMatchObject([{ content: 'My own words' }]);
    const hidden = await read('chat_turns', mine);
    expect(hidden.status === 200 ? hidden.body : []).toEqual([]);
  });

  ours('nobody but the server may call the functions', async () => {
    const headers = { apikey: supabase.publishableKey!, authorization: `Bearer ${await signUp()}` };
    const { status } = await post(`${supabase.url}/rest/v1/rpc/knowledge_state`, headers, { p_assistant: 'aurora' });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  ours("a key that is not the service role's is refused at the start, and not shown", async () => {
    const key = supabase.publishableKey!;
    const app = launchApp({ SUPABASE_URL: supabase.url, SUPABASE_KEY: key, SUPABASE_JWT_SECRET: JWT_SECRET });
    expect(await app.exit).toBe(1);
    expect(app.log.join('\n')).toContain('SUPABASE_KEY');
    expect(app.log.join('\n')).not.toContain(key);
  });
});
