import type { Browser, Page } from 'playwright-core';
import { startBrowser, startWebsite, type Website } from '../support/browser.js';
import { ANSWER, type ChatApp, startChatApp } from '../support/chat-app.js';
import { type ChatClient, createClient } from '../support/chat-client.js';
import { createGrower, type Grower } from '../support/grower.js';

let friend: Website;
let stranger: Website;
let app: ChatApp;
let browser: Browser;
let page: Page;
let grower: Grower;
let user: ChatClient;

beforeAll(async () => {
  browser = await startBrowser();
  [friend, stranger] = await Promise.all([startWebsite(), startWebsite()]);
  app = await startChatApp({ CORS_ORIGINS: friend.origin });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  await Promise.all([friend?.stop(), stranger?.stop()]);
});
beforeEach(async () => {
  page = await browser.newPage();
  grower = await createGrower(app.databaseUrl);
  user = await createClient(app.url, grower.userId);
});
afterEach(() => page?.close());

const addressOf = ({ userId, growId }: Grower) =>
  `${app.url.replace('http', 'ws')}/ws/chat/stream?user_id=${userId}&grow_id=${growId}`;
const asText = JSON.stringify;

interface Conversation {
  readonly chunks: readonly string[];
  // biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is what the test says
  readonly done?: any;
  readonly error?: string;
  readonly closed?: number;
}

/** The documented example with what a page does around it; `auth` is what it sends before its message. */
const conversation = (address: string, { protocols = '', auth = '' } = {}) => `new Promise((finish) => {
  const chunks = [];
  const ws = new WebSocket(${asText(address)}${protocols});

  ws.onopen = () => {
    ${auth}
    // Send message to initiate stream
    ws.send(JSON.stringify({
      message: "How's my grow looking?"
    }));
  };

  ws.onmessage = (event) => {
    const data = JSON.parse(event.data);

    if (data.chunk) {
      chunks.push(data.chunk);  // Append to response
    }

    if (data.done) {
      finish({ chunks, done: data });
    }

    if (data.error) {
      finish({ chunks, error: data.error });
    }
  };

  ws.onclose = (event) => finish({ chunks, closed: event.code });
})`;

async function talk(script: string): Promise<Conversation> {
  return (await page.evaluate(script)) as Conversation;
}

async function expectAnswer({ chunks, done }: Conversation): Promise<void> {
  expect(done).toMatchObject({ done: true, message: { content: ANSWER } });
  expect(chunks.length).toBeGreaterThan(0);
  expect(chunks.join('')).toBe(ANSWER);
  const { messages } = (await user.history()).body;
  expect(messages[1]).toEqual(done.message);
  expect(messages[1].metadata.context_sources).toContain('active_grow');
}

describe('the documented example, on a page of the server itself', () => {
  beforeEach(async () => {
    const response = await page.goto(app.url);
    expect(response!.headers()['content-type']).toMatch(/^text\/html/);
  });

  test('is answered with the token in a first frame', async () => {
    const auth = `ws.send(JSON.stringify({ token: ${asText(user.token)} }));`;
    await expectAnswer(await talk(conversation(addressOf(grower), { auth })));
  });

  test('is answered with the token as a sub-protocol', async () => {
    const protocols = `, ['bearer', ${asText(user.token)}]`;
    await expectAnswer(await talk(conversation(addressOf(grower), { protocols })));
  });

  test('is answered with the token in the address', async () => {
    await expectAnswer(await talk(conversation(`${addressOf(grower)}&token=${user.token}`)));
  });

  test('says without a token that it is missing', async () => {
    expect(await talk(conversation(addressOf(grower)))).toEqual({ chunks: [], error: 'Missing token' });
  });

  test('is refused with a wrong token', async () => {
    expect(await talk(conversation(`${addressOf(grower)}&token=wrong`))).toEqual({ chunks: [], closed: 1006 });
  });

  test('of a message by fetch is answered', async () => {
    const script = `fetch('/api/v1/chat/message', {
      method: 'POST',
      headers: { 'Authorization': 'Bearer ${user.token}', 'Content-Type': 'application/json' },
      body: JSON.stringify({ message: 'My leaves are wilting...', grow_id: ${asText(grower.growId)} }),
    }).then((response) => response.json())`;
    expect(await page.evaluate(script)).toMatchObject({ content: ANSWER, metadata: { intent: 'diagnostics' } });
  });
});

test('a page of an origin that CORS_ORIGINS names may open a socket', async () => {
  await page.goto(friend.origin);
  await expectAnswer(await talk(conversation(`${addressOf(grower)}&token=${user.token}`)));
});

test('a page of any other origin may not', async () => {
  await page.goto(stranger.origin);
  const refused = await talk(conversation(`${addressOf(grower)}&token=${user.token}`));
  expect(refused).toEqual({ chunks: [], closed: 1006 });
  expect((await user.history()).body.total_count).toBe(0);
});
