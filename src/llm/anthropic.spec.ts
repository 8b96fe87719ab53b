import { startAnthropicServer } from '../../test/fakes/anthropic-server.js';
import { reply } from '../../test/fakes/provider-server.js';
import { describeProvider, IMAGE_URL, KEY, prompt, textOf } from '../../test/support/provider-suite.js';
import { AnthropicModel } from './anthropic.js';
import type { PromptMessage } from './chat-model.js';

const models = ['claude-haiku-5-5', 'claude-sonnet-5-5'] as const;
const create = (baseUrl: string) => new AnthropicModel({ apiKey: KEY, baseUrl, models, visionModels: models });

describeProvider(
  'AnthropicModel',
  {
    start: startAnthropicServer,
    create,
    models,
    gone: [['not found', 404, 'not_found_error']],
    errorInMidAnswer: 'overloaded',
    logVariable: 'ANTHROPIC_LOG',
  },
  (tools) => {
    const sent = async (messages: readonly PromptMessage[], stableCharacters?: number) => {
      const { server, collect } = tools();
      await collect({ messages, stableCharacters });
      const { system, messages: conversation } = server.requests.at(-1)!.body;
      return { system, conversation };
    };

    it('sends the system message apart, and asks for no thinking', async () => {
      const { server, collect } = tools();
      await collect();
      expect(server.requests[0]!.headers.authorization).toBe(`Bearer ${KEY}`);
      expect(server.requests[0]!.body).toEqual({
        model: 'claude-haiku-5-5',
        system: [{ type: 'text', text: 'You are Dr. Aurora.' }],
        messages: [{ role: 'user', content: 'My private question' }],
        max_tokens: 1500,
        stream: true,
        thinking: { type: 'disabled' },
      });
    });

    it('asks the second model in its own words for no thinking', async () => {
      const { server, collect } = tools();
      server.script(reply.status(404, { code: 'not_found_error' }));
      await collect();
      expect(server.requests[1]!.body).toMatchObject({
        model: 'claude-sonnet-5-5',
        thinking: { type: 'between_tools' },
      });
    });

    it('has the part cached that is the same in every turn', async () => {
      const messages = [
        { role: 'system', content: 'Rules.\n\n## Active Grow' },
        { role: 'user', content: 'Hi' },
      ] as const;
      expect((await sent(messages, 'Rules.'.length)).system).toEqual([
        { type: 'text', text: 'Rules.', cache_control: { type: 'ephemeral' } },
        { type: 'text', text: '\n\n## Active Grow' },
      ]);
      expect((await sent(messages, 1000)).system).toEqual([
        { type: 'text', text: 'Rules.\n\n## Active Grow', cache_control: { type: 'ephemeral' } },
      ]);
    });

    it('lets user and assistant take turns', async () => {
      const { system, conversation } = await sent([
        { role: 'system', content: 'One' },
        { role: 'system', content: 'Two' },
        { role: 'user', content: 'a' },
        { role: 'user', content: 'b' },
        { role: 'assistant', content: ' ' },
        { role: 'user', content: 'c' },
        { role: 'assistant', content: 'd' },
        { role: 'user', content: 'e' },
      ]);
      expect(system.map(({ text }: { text: string }) => text)).toEqual(['One', 'Two']);
      expect(conversation).toEqual([
        { role: 'user', content: 'a\n\nb\n\nc' },
        { role: 'assistant', content: 'd' },
        { role: 'user', content: 'e' },
      ]);
    });

    it('takes its URL with /v1 and without', async () => {
      const { server } = tools();
      await create(`${server.url}/v1`).stream(prompt, new AbortController().signal, () => {});
      expect(server.requests).toHaveLength(1);
    });

    it('hands an image over', async () => {
      const { server, model, collect } = tools();
      await collect({ imageUrl: IMAGE_URL });
      expect(server.requests[0]!.body.messages).toEqual([
        {
          role: 'user',
          content: [
            { type: 'image', source: { type: 'url', url: IMAGE_URL } },
            { type: 'text', text: 'My private question' },
          ],
        },
      ]);
      expect(model.vision).toBe(true);
    });

    it('leaves a prompt that it declines to the next provider, but not what it said before', async () => {
      const { server, collect } = tools();
      server.script(
        reply.stream([], { finishReason: 'refusal' }),
        reply.stream('That is', { finishReason: 'refusal' }),
      );
      await expect(collect()).rejects.toMatchObject({ kind: 'bad_request' });
      const events = await collect();
      expect(textOf(events)).toBe('That is');
      expect(events.at(-1)).toMatchObject({ finishReason: 'stop' });
    });
  },
);
