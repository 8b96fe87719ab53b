import { startGrokServer } from '../../test/fakes/grok-server.js';
import { describeProvider, IMAGE_URL, KEY, prompt } from '../../test/support/provider-suite.js';
import { GrokModel } from './grok.js';

const models = ['grok-4.7', 'grok-4.6'] as const;
const create = (baseUrl: string) => new GrokModel({ apiKey: KEY, baseUrl, models, visionModels: models });

describeProvider(
  'GrokModel',
  {
    start: startGrokServer,
    create,
    models,
    gone: [['not found', 404, 'model_not_found']],
    errorInMidAnswer: 'broken',
    logVariable: 'OPENAI_LOG',
  },
  (tools) => {
    it('asks for usage and little reasoning', async () => {
      const { server, collect } = tools();
      await collect();
      expect(server.requests[0]!.headers.authorization).toBe(`Bearer ${KEY}`);
      expect(server.requests[0]!.body).toEqual({
        model: 'grok-4.7',
        messages: prompt.messages,
        max_completion_tokens: 1500,
        stream: true,
        stream_options: { include_usage: true },
        reasoning_effort: 'low',
      });
    });

    it('does not ask models for less reasoning that cannot', async () => {
      const { server } = tools();
      const older = new GrokModel({ apiKey: KEY, baseUrl: server.url, models: ['grok-4-fast'], visionModels: [] });
      await older.stream(prompt, new AbortController().signal, () => {}).catch(() => {});
      expect(server.requests[0]!.body).not.toHaveProperty('reasoning_effort');
      expect(older.vision).toBe(false);
    });

    it('takes its URL with /v1 and without', async () => {
      const { server } = tools();
      const withVersion = create(`${server.url}/v1`);
      await withVersion.stream(prompt, new AbortController().signal, () => {});
      expect(server.requests).toHaveLength(1);
    });

    it('keeps what the environment says of OpenAI to itself', async () => {
      const { server } = tools();
      Object.assign(process.env, {
        OPENAI_BASE_URL: 'http://127.0.0.1:1',
        OPENAI_ORG_ID: 'org',
        OPENAI_PROJECT_ID: 'project',
        OPENAI_API_KEY: 'other',
        OPENAI_ADMIN_KEY: 'other',
      });
      try {
        await create(server.url).stream(prompt, new AbortController().signal, () => {});
      } finally {
        for (const name of ['BASE_URL', 'ORG_ID', 'PROJECT_ID', 'API_KEY', 'ADMIN_KEY']) {
          delete process.env[`OPENAI_${name}`];
        }
      }
      const { headers } = server.requests[0]!;
      expect(headers.authorization).toBe(`Bearer ${KEY}`);
      expect(Object.keys(headers).filter((name) => name.startsWith('openai-'))).toEqual([]);
    });

    it('hands an image over', async () => {
      const { server, model, collect } = tools();
      await collect({ imageUrl: IMAGE_URL });
      expect(server.requests[0]!.body.messages.at(-1)).toEqual({
        role: 'user',
        content: [
          { type: 'text', text: 'My private question' },
          { type: 'image_url', image_url: { url: IMAGE_URL } },
        ],
      });
      expect(model.vision).toBe(true);
    });
  },
);
