import { type ChatModel, ModelError, type Prompt } from '../llm/chat-model.js';
import { ModelChain } from '../llm/model-chain.js';
import { Metrics } from './metrics.js';

const prompt = { messages: [], maxTokens: 100, imageUrl: null } as unknown as Prompt;

/** Says a word, or fails. */
const model = (name: string, fails: boolean): ChatModel => ({
  name,
  stream: async (_prompt, _signal, onText) => {
    if (fails) throw new ModelError('overloaded', 'no');
    onText('Hi');
    return { model: 'm-1', finishReason: 'stop', usage: null };
  },
});

const ask = (chain: ModelChain) =>
  chain.stream(prompt, { signal: new AbortController().signal, onText: () => {}, onRestart: () => false });

const samples = async (metrics: Metrics): Promise<string[]> =>
  (await metrics.text()).split('\n').filter((line) => /^aurora_/.test(line));

describe('Metrics', () => {
  it('begins with every provider that there is', async () => {
    expect(await samples(new Metrics(new ModelChain({ models: [model('one', false), model('two', false)] })))).toEqual([
      'aurora_model_attempts_total{provider="one",outcome="answered"} 0',
      'aurora_model_attempts_total{provider="two",outcome="answered"} 0',
      'aurora_model_breaker_open{provider="one"} 0',
      'aurora_model_breaker_open{provider="two"} 0',
    ]);
  });

  it('counts attempts, switches, and the time to the first text', async () => {
    const chain = new ModelChain({ models: [model('one', true), model('two', false)] });
    const metrics = new Metrics(chain);
    for (let i = 0; i < 6; i++) await ask(chain);
    const counted = await samples(metrics);
    expect(counted).toEqual(
      expect.arrayContaining([
        'aurora_model_attempts_total{provider="one",outcome="overloaded"} 5',
        'aurora_model_attempts_total{provider="one",outcome="skipped"} 1',
        'aurora_model_attempts_total{provider="two",outcome="answered"} 6',
        'aurora_model_switches_total{from="one",to="two"} 6',
        'aurora_model_breaker_open{provider="one"} 1',
        'aurora_model_breaker_open{provider="two"} 0',
        'aurora_model_first_text_seconds_count{provider="two"} 6',
        'aurora_model_first_text_seconds_bucket{le="15",provider="two"} 6',
      ]),
    );
    expect(counted.filter((line) => line.includes('first_text_seconds') && line.includes('"one"'))).toEqual([]);
  });

  it('tells of the process as well', async () => {
    expect(await new Metrics(new ModelChain({ models: [] })).text()).toContain('process_cpu_seconds_total');
  });
});
