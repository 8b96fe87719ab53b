import { getEventListeners } from 'node:events';
import { startAnthropicServer } from '../../test/fakes/anthropic-server.js';
import { startGrokServer } from '../../test/fakes/grok-server.js';
import { type GroqServer, reply, startGroqServer } from '../../test/fakes/groq-server.js';
import type { ProviderServer } from '../../test/fakes/provider-server.js';
import { AnthropicModel } from './anthropic.js';
import { type ChatModel, type ModelEnd, ModelError, type ModelErrorKind, type Prompt } from './chat-model.js';
import { GrokModel } from './grok.js';
import { GroqModel } from './groq.js';
import { GroundedModel } from './grounded.js';
import {
  AnswerInterruptedError,
  type AttemptReport,
  type ChainEnd,
  ModelChain,
  type ModelChainOptions,
} from './model-chain.js';

const prompt: Prompt = {
  messages: [{ role: 'user', content: 'Hi' }],
  maxTokens: 500,
  imageUrl: null,
  grounding: {
    question: 'Hi',
    language: 'en',
    intent: 'general',
    format: 'markdown',
    passages: [],
    grow: null,
    snapshot: null,
  },
};

type Text = { readonly type: 'text'; readonly text: string };
type End<Of> = { readonly type: 'end' } & Of;
/** What a chain says, in its order. */
type ChainEvent = Text | { readonly type: 'restart' } | End<ChainEnd>;

const text = (value: string): Text => ({ type: 'text', text: value });
const end = (): End<ModelEnd> => ({ type: 'end', model: 'm-1', finishReason: 'stop', usage: null });
const failure = (kind: ModelErrorKind, retryAfterSeconds: number | null = null): ModelError =>
  new ModelError(kind, 'no', { retryAfterSeconds });

type Step = Text | End<ModelEnd> | Error | 'hang' | 'hang deaf' | Promise<unknown>;

/** Plays one list of steps per call, the last list again and again. */
class Scripted implements ChatModel {
  calls = 0;
  signals: AbortSignal[] = [];

  constructor(
    readonly name: string,
    private readonly plays: readonly (readonly Step[])[],
    readonly vision = false,
  ) {}

  async stream(_prompt: Prompt, signal: AbortSignal, onText: (text: string) => void): Promise<ModelEnd> {
    const play = this.plays[Math.min(this.calls++, this.plays.length - 1)]!;
    this.signals.push(signal);
    for (const step of play) {
      if (step instanceof Error) throw step;
      if (step === 'hang deaf') await new Promise(() => {});
      else if (step === 'hang') {
        await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
        throw new Error('Aborted');
      } else if (step instanceof Promise) await step;
      else if (step.type === 'text') onText(step.text);
      else {
        const { type: _type, ...ending } = step;
        return ending;
      }
    }
    throw new ModelError('broken', 'The answer has no end');
  }
}

const good = (name = 'good'): Scripted => new Scripted(name, [[text('Hello'), text(' there'), end()]]);
const bad = (error: Error = failure('overloaded'), name = 'bad'): Scripted => new Scripted(name, [[error]]);

const reports: AttemptReport[] = [];
function chainOf(models: readonly ChatModel[], options: Omit<ModelChainOptions, 'models'> = {}): ModelChain {
  const chain = new ModelChain({ models, firstTokenTimeoutMs: 40, idleTimeoutMs: 40, ...options });
  chain.whenAttempted((report) => reports.push(report));
  return chain;
}

async function collect(
  chain: ModelChain,
  {
    signal = new AbortController().signal,
    restartable = false,
    events = [],
    isEmpty,
    order,
    ...change
  }: Partial<Prompt> & {
    signal?: AbortSignal;
    restartable?: boolean;
    events?: ChainEvent[];
    isEmpty?: () => boolean;
    order?: readonly string[];
  } = {},
): Promise<ChainEvent[]> {
  const ending = await chain.stream(
    { ...prompt, ...change },
    {
      signal,
      onText: (said) => events.push(text(said)),
      onRestart: () => {
        if (restartable) events.push({ type: 'restart' });
        return restartable;
      },
      isEmpty,
      order,
    },
  );
  if (ending) events.push({ type: 'end', ...ending });
  return events;
}

const outcomes = (): string[] => reports.map(({ provider, outcome }) => `${provider} ${outcome}`);
const provider = (events: readonly ChainEvent[]): string | undefined => {
  const last = events.at(-1);
  return last?.type === 'end' ? last.provider : undefined;
};

/** Moves the breakers' clock. */
function later(milliseconds: number): void {
  const now = Date.now() + milliseconds;
  jest.spyOn(Date, 'now').mockImplementation(() => now);
}

describe('ModelChain', () => {
  beforeEach(() => {
    reports.length = 0;
  });
  afterEach(() => jest.restoreAllMocks());

  it('passes the first answer through', async () => {
    const spare = good('spare');
    expect(await collect(chainOf([good(), spare]))).toEqual([
      text('Hello'),
      text(' there'),
      { type: 'end', provider: 'good', model: 'm-1', degraded: false, finishReason: 'stop', usage: null },
    ]);
    expect(spare.calls).toBe(0);
    expect(reports).toEqual([
      {
        provider: 'good',
        model: 'm-1',
        outcome: 'answered',
        milliseconds: expect.any(Number),
        firstTextMilliseconds: expect.any(Number),
        preferred: 'good',
      },
    ]);
  });

  describe('with an order', () => {
    const named = (name: string): Scripted => new Scripted(name, [[failure('overloaded')]]);
    const asked = async (models: readonly ChatModel[], order?: readonly string[]): Promise<string[]> => {
      await collect(chainOf(models), { order }).catch(() => {});
      return reports.splice(0).map(({ provider }) => provider);
    };
    const all = () => ['groq', 'anthropic', 'grok'].map(named);

    it('asks those first that it names, then the others as they are configured', async () => {
      expect(await asked(all())).toEqual(['groq', 'anthropic', 'grok']);
      expect(await asked(all(), ['anthropic', 'grok'])).toEqual(['anthropic', 'grok', 'groq']);
      expect(await asked(all(), ['grok', 'unheard-of', 'anthropic'])).toEqual(['grok', 'anthropic', 'groq']);
      expect(await asked(all(), [])).toEqual(['groq', 'anthropic', 'grok']);
    });

    it('leaves the makeshift for the end, wherever it is named or configured', async () => {
      const models = () => [new GroundedModel(), ...all()];
      expect(await asked(models())).toEqual(['groq', 'anthropic', 'grok', 'grounded']);
      expect(await asked(models(), ['grounded', 'grok'])).toEqual(['grok', 'groq', 'anthropic', 'grounded']);
    });

    it('shares one breaker among all orders', async () => {
      const chain = chainOf([bad(), good()]);
      for (let i = 0; i < 5; i++) await collect(chain);
      reports.length = 0;
      expect(provider(await collect(chain, { order: ['bad'] }))).toBe('good');
      expect(outcomes()).toEqual(['bad skipped', 'good answered']);
    });

    it('says who would have answered when all are well', async () => {
      await collect(chainOf([good(), bad()]), { order: ['bad'] });
      expect(reports.map(({ provider, preferred }) => [provider, preferred])).toEqual([
        ['bad', 'bad'],
        ['good', 'bad'],
      ]);
      reports.length = 0;
      const seeing = new Scripted('seeing', [[text('A leaf'), end()]], true);
      await collect(chainOf([good(), seeing]), { imageUrl: 'https://example.com/leaf.jpg' });
      expect(reports.map(({ preferred }) => preferred)).toEqual(['seeing']);
    });
  });

  it('tells every listener of an attempt', async () => {
    const chain = chainOf([good()]);
    const heard: string[] = [];
    chain.whenAttempted(({ outcome }) => heard.push(outcome));
    await collect(chain);
    expect([heard, outcomes()]).toEqual([['answered'], ['good answered']]);
  });

  it.each([
    ['an error', bad(), 'overloaded'],
    ['an error of no known kind', bad(new TypeError('terminated')), 'broken'],
    ['no first token in time', new Scripted('bad', [['hang']]), 'timeout'],
    ['no first token in time from a model deaf to its signal', new Scripted('bad', [['hang deaf']]), 'timeout'],
    ['an answer without text', new Scripted('bad', [[end()]]), 'empty'],
    ['an answer without an end', new Scripted('bad', [[]]), 'broken'],
  ])('moves on unseen after %s', async (_name, first, outcome) => {
    const events = await collect(chainOf([first, good()]));
    expect(events.map(({ type }) => type)).toEqual(['text', 'text', 'end']);
    expect(outcomes()).toEqual([`bad ${outcome}`, 'good answered']);
    expect(first.signals[0]!.aborted).toBe(outcome !== 'empty'); // which is complete
  });

  it.each([
    ['an error', [text('Half'), failure('broken')]],
    ['silence', [text('Half'), 'hang']],
    ['silence of a deaf model', [text('Half'), 'hang deaf']],
    ['a missing end', [text('Half')]],
  ] as const)('after the first text, %s interrupts the answer', async (_name, play) => {
    const spare = good();
    const seen: ChainEvent[] = [];
    const reading = collect(chainOf([new Scripted('bad', [play]), spare]), { events: seen });
    await expect(reading).rejects.toThrow(AnswerInterruptedError);
    await expect(reading).rejects.toMatchObject({ provider: 'bad', cause: { name: 'ModelError' } });
    expect(seen).toEqual([text('Half')]);
    expect(spare.calls).toBe(0);
  });

  it('begins anew where nobody has seen the text', async () => {
    const broken = new Scripted('bad', [[text('Half'), failure('broken')]]);
    expect(await collect(chainOf([broken, good()]), { restartable: true })).toEqual([
      text('Half'),
      { type: 'restart' },
      text('Hello'),
      text(' there'),
      expect.objectContaining({ type: 'end', provider: 'good' }),
    ]);
  });

  describe('with a tool', () => {
    const tool = { name: 'propose', description: 'Proposes.', parameters: { type: 'object' } } as const;
    const toolCall = { name: 'propose', arguments: '{}' };
    /** Plays the one list where the tool is offered, and the other where it is not. */
    const handling = (withTool: readonly Step[], without: readonly Step[]) => {
      const [first, second] = [new Scripted('model', [withTool]), new Scripted('model', [without])];
      const offered: boolean[] = [];
      const model: ChatModel = {
        name: 'model',
        stream: (asked, signal, onText) => {
          offered.push(asked.tool !== undefined && asked.tool !== null);
          return (offered.at(-1) ? first : second).stream(asked, signal, onText);
        },
      };
      return { model, offered };
    };
    const answering = [text('Without'), end()];

    it('hands on what was called', async () => {
      const { model } = handling([text('Raise it.'), { ...end(), toolCall }], answering);
      expect((await collect(chainOf([model]), { tool })).at(-1)).toMatchObject({ provider: 'model', toolCall });
    });

    it('asks a provider that rejects it again without it, before anybody else', async () => {
      const { model, offered } = handling([failure('bad_request')], answering);
      const spare = good('spare');
      expect(await collect(chainOf([model, spare]), { tool })).toMatchObject([
        { text: 'Without' },
        { provider: 'model' },
      ]);
      expect([offered, spare.calls, outcomes()]).toEqual([[true, false], 0, ['model answered']]);
    });

    it('asks one again that calls it wrongly and says nothing', async () => {
      const { model, offered } = handling([text(''), { ...end(), toolCall }], answering);
      const events: ChainEvent[] = [];
      const isEmpty = () => events.every((event) => event.type !== 'text' || event.text === '');
      await collect(chainOf([model]), { tool, events, isEmpty, restartable: true });
      expect(events).toMatchObject([{ text: '' }, { type: 'restart' }, { text: 'Without' }, { provider: 'model' }]);
      expect(offered).toEqual([true, false]);
    });

    it('asks nobody twice over any other failure, or after the first text', async () => {
      const { model, offered } = handling([failure('overloaded')], answering);
      expect(provider(await collect(chainOf([model, good()]), { tool }))).toBe('good');
      expect(offered).toEqual([true]);
      const talking = handling([text('Half'), failure('bad_request')], answering);
      await expect(collect(chainOf([talking.model, good()]), { tool })).rejects.toThrow(AnswerInterruptedError);
      expect(talking.offered).toEqual([true]);
    });

    it('moves on where it is no better without', async () => {
      const { model, offered } = handling([failure('bad_request')], [failure('bad_request')]);
      expect(provider(await collect(chainOf([model, good()]), { tool }))).toBe('good');
      expect([offered, outcomes()]).toEqual([
        [true, false],
        ['model bad_request', 'good answered'],
      ]);
    });
  });

  describe('after an answer of which nothing can be shown', () => {
    const nothing = text('<script>');
    const hollow = (name = 'hollow') => new Scripted(name, [[nothing, end()]]);
    /** Whether all that was said is nothing. */
    const isNothing = (events: readonly ChainEvent[]) => () =>
      events.every((event) => event.type !== 'text' || event.text === nothing.text);

    it('asks the next provider where the answer can begin anew', async () => {
      const events: ChainEvent[] = [];
      const chain = chainOf([hollow(), hollow('hollow too'), good()]);
      expect(await collect(chain, { restartable: true, events, isEmpty: isNothing(events) })).toEqual([
        nothing,
        { type: 'restart' },
        nothing,
        { type: 'restart' },
        text('Hello'),
        text(' there'),
        expect.objectContaining({ type: 'end', provider: 'good' }),
      ]);
      expect(outcomes()).toEqual(['hollow empty', 'hollow too empty', 'good answered']);
    });

    it('is interrupted where it cannot', async () => {
      const events: ChainEvent[] = [];
      const spare = good();
      const reading = collect(chainOf([hollow(), spare]), { events, isEmpty: isNothing(events) });
      await expect(reading).rejects.toThrow(AnswerInterruptedError);
      await expect(reading).rejects.toMatchObject({ provider: 'hollow', cause: { name: 'ModelError' } });
      expect(events).toEqual([nothing]);
      expect(spare.calls).toBe(0);
      expect(outcomes()).toEqual(['hollow empty']);
    });

    it('leaves the provider alone when that goes on', async () => {
      const chain = chainOf([hollow(), good()]);
      for (let i = 0; i < 6; i++) {
        const events: ChainEvent[] = [];
        await collect(chain, { restartable: true, events, isEmpty: isNothing(events) });
      }
      expect(outcomes().slice(-2)).toEqual(['hollow skipped', 'good answered']);
    });

    it('is not asked about an answer that broke off, or that has no text at all', async () => {
      const isEmpty = jest.fn(() => true);
      const models = [
        bad(),
        new Scripted('silent', [[end()]]),
        new Scripted('half', [[text('Half'), failure('broken')]]),
      ];
      await collect(chainOf(models), { restartable: true, isEmpty }).catch(() => {});
      expect(outcomes()).toEqual(['bad overloaded', 'silent empty', 'half broken']);
      expect(isEmpty).not.toHaveBeenCalled();
    });
  });

  it('lets nothing through of a model that goes on after its time', async () => {
    let late: ((said: string) => void) | null = null;
    const deaf: ChatModel = {
      name: 'deaf',
      stream: async (_prompt, _signal, onText) => {
        late = onText;
        return new Promise<ModelEnd>(() => {});
      },
    };
    const events = await collect(chainOf([deaf, good()]));
    late!('Too late');
    expect(events.map(({ type }) => type)).toEqual(['text', 'text', 'end']);
    expect(provider(events)).toBe('good');
  });

  it('throws the last failure when nobody answers', async () => {
    await expect(collect(chainOf([bad(), bad(failure('refused'), 'worse')]))).rejects.toMatchObject({
      kind: 'refused',
    });
    await expect(collect(chainOf([]))).rejects.toMatchObject({ kind: 'overloaded' });
  });

  it.each([
    ['before the first text', ['hang']],
    ['in mid-answer', [text('Half'), 'hang']],
    ['from a deaf model', [text('Half'), 'hang deaf']],
  ] as const)('ends quietly when the caller aborts %s', async (_name, play) => {
    const spare = good();
    const model = new Scripted('slow', [play]);
    const caller = new AbortController();
    const reading = collect(chainOf([model, spare], { firstTokenTimeoutMs: 5000, idleTimeoutMs: 5000 }), {
      signal: caller.signal,
    });
    await new Promise(setImmediate);
    caller.abort();
    expect((await reading).map(({ type }) => type)).toEqual(play.slice(0, -1).map(() => 'text'));
    expect(outcomes()).toEqual(['slow aborted']);
    expect([spare.calls, model.signals[0]!.aborted]).toEqual([0, true]);
  });

  it('asks nobody once aborted', async () => {
    const model = good();
    expect(await collect(chainOf([model]), { signal: AbortSignal.abort() })).toEqual([]);
    expect(model.calls).toBe(0);
  });

  it('leaves nothing behind, whatever happens', async () => {
    const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    const caller = new AbortController();
    const models = [
      bad(),
      new Scripted('slow', [['hang']]),
      new Scripted('half', [[text('Half'), failure('broken')]]),
      good(),
    ];
    await collect(chainOf(models), { signal: caller.signal, restartable: true });
    // A caller that leaves early.
    const left = new Scripted('left', [[text('a'), text('b'), 'hang']]);
    const leaving = collect(chainOf([left]), { signal: caller.signal });
    await new Promise(setImmediate);
    caller.abort();
    await leaving;
    expect(getEventListeners(caller.signal, 'abort')).toHaveLength(0);
    expect(timers()).toBe(before);
    expect(left.signals[0]!.aborted).toBe(true);
    expect(models.at(-1)!.signals[0]!.aborted).toBe(false);
    expect(outcomes().at(-1)).toBe('left aborted');
  });

  it('costs one listener however many texts come', async () => {
    const caller = new AbortController();
    const add = jest.spyOn(caller.signal, 'addEventListener');
    await collect(chainOf([new Scripted('long', [[...Array.from({ length: 500 }, () => text('x')), end()]])]), {
      signal: caller.signal,
    });
    expect(add).toHaveBeenCalledTimes(1);
  });

  describe('with an image', () => {
    const imageUrl = 'https://example.com/leaf.jpg';

    it('skips models that cannot see', async () => {
      const seeing = new Scripted('seeing', [[text('A leaf'), end()]], true);
      expect(provider(await collect(chainOf([good(), seeing]), { imageUrl }))).toBe('seeing');
      expect(provider(await collect(chainOf([good(), seeing])))).toBe('good');
    });

    it('is answered by the grounded model all the same', async () => {
      const events = await collect(chainOf([good(), new GroundedModel()]), { imageUrl });
      expect(events.at(-1)).toMatchObject({ provider: 'grounded', degraded: true });
      expect(events[0]).toMatchObject({ text: expect.stringContaining('cannot see the image') });
    });
  });

  describe('the breaker', () => {
    const fail = async (chain: ModelChain, times: number): Promise<void> => {
      for (let i = 0; i < times; i++) await collect(chain);
    };

    it('opens after failures in a row, lets one attempt try after a while, and closes', async () => {
      const model = new Scripted('bad', [
        ...Array.from({ length: 5 }, () => [failure('overloaded')]),
        [text('Back'), end()],
      ]);
      const chain = chainOf([model, good()]);
      await fail(chain, 4);
      expect(chain.states()[0]).toEqual({ provider: 'bad', state: 'closed' });
      await fail(chain, 3);
      expect(chain.states()[0]).toEqual({ provider: 'bad', state: 'open' });
      expect(model.calls).toBe(5);
      expect(outcomes().slice(-2)).toEqual(['bad skipped', 'good answered']);
      later(10_000);
      expect(provider(await collect(chain))).toBe('bad');
      expect(chain.states()).toEqual([
        { provider: 'bad', state: 'closed' },
        { provider: 'good', state: 'closed' },
      ]);
    });

    it('stays open for as long again when that attempt fails, and is back within 30 s of a recovery', async () => {
      const model = new Scripted('bad', [
        ...Array.from({ length: 7 }, () => [failure('overloaded')]),
        [text('Back'), end()],
      ]);
      const chain = chainOf([model, good()]);
      await fail(chain, 6);
      later(10_000);
      await fail(chain, 2); // the first of the two is the probe
      expect([model.calls, chain.states()[0]!.state]).toEqual([6, 'open']);
      later(10_000);
      await fail(chain, 1);
      later(10_000);
      expect(provider(await collect(chain))).toBe('bad');
    });

    it('forgets failures at an answer', async () => {
      const broken = [failure('overloaded')];
      const fine = [text('Fine'), end()];
      const model = new Scripted('bad', [broken, broken, broken, broken, fine, broken, broken, broken, broken, fine]);
      const chain = chainOf([model, good()]);
      await fail(chain, 10);
      expect([model.calls, chain.states()[0]!.state]).toEqual([10, 'closed']);
    });

    it('counts answers that break off in their middle', async () => {
      const chain = chainOf([new Scripted('bad', [[text('Half'), failure('broken')]]), good()]);
      for (let i = 0; i < 5; i++) await collect(chain, { restartable: true });
      expect(chain.states()[0]!.state).toBe('open');
    });

    it('blames nobody for a bad request or a caller that left', async () => {
      const chain = chainOf([bad(failure('bad_request')), new Scripted('slow', [['hang']]), good()], {
        firstTokenTimeoutMs: 5000,
      });
      for (let i = 0; i < 8; i++) {
        const caller = new AbortController();
        const reading = collect(chain, { signal: caller.signal });
        await new Promise(setImmediate);
        caller.abort();
        await reading;
      }
      expect(outcomes()).toHaveLength(16);
      expect(chain.states().map(({ state }) => state)).toEqual(['closed', 'closed', 'closed']);
    });

    it('admits one attempt at a time while half open, and closes at its first text', async () => {
      let finish = (): void => {};
      const finished = new Promise<void>((resolve) => {
        finish = resolve;
      });
      let begin = (): void => {};
      const begun = new Promise<void>((resolve) => {
        begin = resolve;
      });
      const model = new Scripted('bad', [
        ...Array.from({ length: 5 }, () => [failure('overloaded')]),
        [begun, text('Back'), finished, end()],
        [text('Back'), end()],
      ]);
      const chain = chainOf([model, good()], { firstTokenTimeoutMs: 5000, idleTimeoutMs: 5000 });
      await fail(chain, 5);
      later(10_000);
      const probe = collect(chain);
      expect(chain.states()[0]!.state).toBe('half_open');
      expect(provider(await collect(chain))).toBe('good');
      begin();
      await new Promise(setImmediate);
      expect(chain.states()[0]!.state).toBe('closed');
      expect(provider(await collect(chain))).toBe('bad');
      finish();
      expect(provider(await probe)).toBe('bad');
    });

    it('hands the probe on when its caller leaves', async () => {
      const model = new Scripted('bad', [
        ...Array.from({ length: 5 }, () => [failure('overloaded')]),
        ['hang'],
        [text('Back'), end()],
      ]);
      const chain = chainOf([model, good()], { firstTokenTimeoutMs: 5000 });
      await fail(chain, 5);
      later(10_000);
      const caller = new AbortController();
      const leaving = collect(chain, { signal: caller.signal });
      caller.abort();
      await leaving;
      expect(chain.states()[0]!.state).toBe('half_open');
      expect(provider(await collect(chain))).toBe('bad');
      expect(chain.states()[0]!.state).toBe('closed');
    });

    it.each([
      [20, 20_000],
      [3600, 25_000],
    ])('leaves a provider alone that asks for %d s', async (seconds, milliseconds) => {
      const model = new Scripted('busy', [[failure('rate_limited', seconds)], [text('Back'), end()]]);
      const chain = chainOf([model, good()]);
      const start = Date.now();
      jest.spyOn(Date, 'now').mockImplementation(() => start);
      await fail(chain, 1);
      jest.spyOn(Date, 'now').mockImplementation(() => start + milliseconds - 1);
      expect(provider(await collect(chain))).toBe('good');
      expect(chain.states()[0]).toEqual({ provider: 'busy', state: 'open' });
      jest.spyOn(Date, 'now').mockImplementation(() => start + milliseconds);
      expect(provider(await collect(chain))).toBe('busy');
    });
  });

  describe('with three providers on the network', () => {
    const servers: ProviderServer[] = [];
    const order = ['anthropic', 'grok'];
    let chain: ModelChain;

    beforeEach(async () => {
      servers.push(await startGroqServer(), await startAnthropicServer(), await startGrokServer());
      const options = (index: number, models: readonly string[]) => ({
        apiKey: 'key',
        baseUrl: servers[index]!.url,
        models,
        visionModels: [],
      });
      chain = chainOf(
        [
          new GroqModel(options(0, ['openai/gpt-oss-120b'])),
          new AnthropicModel(options(1, ['claude-haiku-5-5'])),
          new GrokModel(options(2, ['grok-4.7'])),
          new GroundedModel(),
        ],
        { firstTokenTimeoutMs: 400, idleTimeoutMs: 400 },
      );
    });
    afterEach(async () => {
      for (const server of servers.splice(0)) await server.close();
    });

    it.each([
      ['an overload', reply.status(529)],
      ['a rate limit', reply.status(429, { retryAfter: '60' })],
      ['no response', reply.hangBeforeHead()],
      ['no first token', reply.hang()],
      ['a lost connection', reply.breakBeforeHead()],
      ['an error before the first token', reply.error()],
      ['an answer without text', reply.stream([])],
    ])('switches unseen at %s', async (_name, behaviour) => {
      const [groq, anthropic, grok] = servers as [ProviderServer, ProviderServer, ProviderServer];
      anthropic.always(behaviour);
      const events = await collect(chain, { order });
      expect(events.every(({ type }) => type !== 'restart')).toBe(true);
      expect(provider(events)).toBe('grok');
      grok.always(behaviour);
      expect(provider(await collect(chain, { order }))).toBe('groq');
      groq.always(behaviour);
      expect(provider(await collect(chain, { order }))).toBe('grounded');
    });

    it.each([
      ['break off', reply.breakOff],
      ['go silent', reply.hang],
    ] as const)('interrupts where the answer begins to %s after its first words', async (_name, ending) => {
      servers[1]!.script(ending('one two'));
      await expect(collect(chain, { order })).rejects.toMatchObject({ provider: 'anthropic' });
      servers[1]!.script(ending('one two'));
      expect(provider(await collect(chain, { order, restartable: true }))).toBe('grok');
    });

    it('is back within 30 s of a recovery, however long the provider asks to be left alone', async () => {
      servers[1]!.script(reply.status(429, { retryAfter: '3600' }));
      expect(provider(await collect(chain, { order }))).toBe('grok');
      later(30_000);
      expect(provider(await collect(chain, { order }))).toBe('anthropic');
    });
  });

  describe('with Groq on the network', () => {
    let server: GroqServer;
    let chain: ModelChain;

    beforeEach(async () => {
      server = await startGroqServer();
      const groq = new GroqModel({
        apiKey: 'key',
        baseUrl: server.url,
        models: ['openai/gpt-oss-120b'],
        visionModels: [],
      });
      chain = chainOf([groq, new GroundedModel()], { firstTokenTimeoutMs: 400, idleTimeoutMs: 400 });
    });
    afterEach(() => server.close());

    it.each([
      ['429', reply.status(429, { retryAfter: '1' })],
      ['500', reply.status(500)],
      ['no response', reply.hangBeforeHead()],
      ['no first token', reply.hang()],
      ['a lost connection', reply.breakBeforeHead()],
      ['a truncation', reply.truncate()],
      ['an early error', reply.error()],
      ['no JSON', reply.notJson()],
    ])('answers grounded at %s', async (_name, behaviour) => {
      server.always(behaviour);
      expect((await collect(chain)).at(-1)).toMatchObject({ provider: 'grounded', model: 'grounded', degraded: true });
    });

    it('begins anew, grounded, when the answer breaks off', async () => {
      server.script(reply.breakOff('one two three'));
      const events = await collect(chain, { restartable: true });
      expect(events.findIndex(({ type }) => type === 'restart')).toBeGreaterThan(0);
      expect(provider(events)).toBe('grounded');
    });

    it('interrupts at silence, and closes the connection', async () => {
      server.script(reply.hang('one two three'));
      await expect(collect(chain)).rejects.toMatchObject({ cause: { kind: 'timeout' } });
      expect(await server.requests[0]!.closed).toBe('cut off');
    });

    it('keeps the connection after an answer', async () => {
      for (let i = 0; i < 10; i++) expect(provider(await collect(chain))).toBe('groq');
      expect(server.connections).toBeLessThan(5);
    });
  });
});
