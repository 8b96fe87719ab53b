import { reply, startGroqServer } from '../../test/fakes/groq-server.js';
import { describeProvider, IMAGE_URL, KEY, prompt, textOf, tool } from '../../test/support/provider-suite.js';
import { GroqModel } from './groq.js';

const models = ['openai/gpt-oss-120b', 'openai/gpt-oss-20b'] as const;
const create = (baseUrl: string) => new GroqModel({ apiKey: KEY, baseUrl, models, visionModels: ['qwen/qwen3.8-27b'] });

describeProvider(
  'GroqModel',
  {
    start: startGroqServer,
    create,
    models,
    gone: [
      ['decommissioned', 400, 'model_decommissioned'],
      ['not found', 404, 'model_not_found'],
    ],
    errorInMidAnswer: 'broken',
    logVariable: 'GROQ_LOG',
  },
  (tools) => {
    it('asks for little reasoning, and for none of it', async () => {
      const { server, collect } = tools();
      await collect();
      expect(server.requests[0]!.headers.authorization).toBe(`Bearer ${KEY}`);
      expect(server.requests[0]!.body).toEqual({
        model: 'openai/gpt-oss-120b',
        messages: prompt.messages,
        max_completion_tokens: 1500,
        stream: true,
        reasoning_effort: 'low',
        include_reasoning: false,
      });
    });

    it('finds the usage wherever it stands', async () => {
      const { server, collect } = tools();
      server.script(reply.stream('one two', { usage: 'usage' }), reply.stream('one two', { usage: 'x_groq' }));
      for (let i = 0; i < 2; i++) {
        expect((await collect()).at(-1)).toMatchObject({ usage: { completionTokens: 2 } });
      }
    });

    it('has an answer where the call that follows it is none, and else an error of this prompt', async () => {
      const { server, collect } = tools();
      server.script(reply.toolUseFailed('Raise it.'), reply.toolUseFailed());
      const events = await collect({ tool });
      expect(textOf(events)).toBe('Raise it.');
      expect(events.at(-1)).toMatchObject({ finishReason: 'stop', usage: null });
      await expect(collect({ tool })).rejects.toMatchObject({ kind: 'bad_request' });
    });

    it('hands an image to a vision model', async () => {
      const { server, model, collect } = tools();
      expect((await collect({ imageUrl: IMAGE_URL })).at(-1)).toMatchObject({ model: 'qwen/qwen3.8-27b' });
      expect(server.requests[0]!.body).toMatchObject({
        messages: [
          { role: 'system', content: 'You are Dr. Aurora.' },
          {
            role: 'user',
            content: [
              { type: 'text', text: 'My private question' },
              { type: 'image_url', image_url: { url: IMAGE_URL } },
            ],
          },
        ],
        reasoning_effort: 'none',
        reasoning_format: 'hidden',
      });
      expect(model.vision).toBe(true);
    });
  },
);
