import { startAnthropicServer } from '../fakes/anthropic-server.js';
import { reply } from '../fakes/groq-server.js';
import type { ProviderServer } from '../fakes/provider-server.js';
import { type ChatApp, startChatApp } from '../support/chat-app.js';
import type { ChatClient } from '../support/chat-client.js';

const IMAGE = 'https://images.example.com/leaf.jpg';
const MESSAGE = { message: 'What is this on my leaf?', image_url: IMAGE };
const SEEN = 'These are the marks of thrips: silver streaks with black dots.';

let claude: ProviderServer;
let app: ChatApp;
let user: ChatClient;
beforeAll(async () => {
  claude = await startAnthropicServer({ behaviour: reply.stream(SEEN) });
  app = await startChatApp({ ANTHROPIC_PRODUCTION_API_KEY: 'sk-ant-test', ANTHROPIC_BASE_URL: claude.url });
}, 60_000);
afterAll(async () => {
  await app?.stop();
  await claude?.close();
});
beforeEach(async () => {
  user = await app.newUser();
});
afterEach(() => app.tidyUp());

const modelsAsked = () => app.requestsFor(MESSAGE.message).map(({ body }) => body.model);

test('goes to a model that sees, and never to one that does not', async () => {
  const { body } = await user.send(MESSAGE);
  expect(body.metadata).toMatchObject({ provider: 'groq', context_sources: expect.arrayContaining(['image']) });
  expect(modelsAsked()).toEqual(['qwen/qwen3.8-27b']);
});

test('goes to the next provider where that one cannot look, at the address that was given', async () => {
  app.groq.always(reply.status(400, { code: 'model_decommissioned' }));
  const { body } = await user.send(MESSAGE);
  expect(body.content).toBe(SEEN);
  expect(body.metadata).toMatchObject({ provider: 'anthropic', context_sources: expect.arrayContaining(['image']) });
  expect(claude.requests.at(-1)!.body.messages.at(-1).content).toEqual(
    expect.arrayContaining([{ type: 'image', source: { type: 'url', url: IMAGE } }]),
  );
});

test('is in no later prompt: the next message has none', async () => {
  await user.send(MESSAGE);
  const { body } = await user.send('And how do I get rid of them?');
  expect(body.metadata.context_sources).not.toContain('image');
  expect(JSON.stringify(app.requestsFor('get rid of them').at(-1)!.body)).not.toContain(IMAGE);
});
