import type { ChatModel, ModelEnd, Prompt, Tool } from '../../src/llm/chat-model.js';
import { type ProviderServer, type ProviderServerOptions, reply } from '../fakes/provider-server.js';

export const prompt: Prompt = {
  messages: [
    { role: 'system', content: 'You are Dr. Aurora.' },
    { role: 'user', content: 'My private question' },
  ],
  maxTokens: 1500,
  imageUrl: null,
  grounding: {
    question: '',
    language: 'en',
    intent: 'question',
    format: 'markdown',
    passages: [],
    grow: null,
    snapshot: null,
  },
};
/** What a model may call beside its text. */
export const tool: Tool = {
  name: 'propose_plan_change',
  description: 'Offers a change.',
  parameters: { type: 'object', properties: { changes: { type: 'object' }, reason: { type: 'string' } } },
};
export const IMAGE_URL = 'https://example.com/leaf.jpg';
/** In the key that `create` uses: no error may hold it. */
export const KEY = 'key_private';

type Event = { readonly type: 'text'; readonly text: string } | ({ readonly type: 'end' } & ModelEnd);

export const textOf = (events: readonly Event[]): string =>
  events.map((event) => (event.type === 'text' ? event.text : '')).join('');

interface ProviderUnderTest {
  start(options?: ProviderServerOptions): Promise<ProviderServer>;
  /** A model of two text ids and no others. */
  create(url: string): ChatModel;
  readonly models: readonly [string, string];
  /** How the provider says that a model is gone. */
  readonly gone: readonly (readonly [name: string, status: number, code: string])[];
  /** The kind of failure that an error in mid-answer is. */
  readonly errorInMidAnswer: string;
  /** The variable that makes the SDK print what it does. */
  readonly logVariable: string;
}

interface Tools {
  readonly server: ProviderServer;
  readonly model: ChatModel;
  /** What the model says, in its order. */
  collect(change?: Partial<Prompt>, signal?: AbortSignal, events?: Event[]): Promise<Event[]>;
}

/** What every provider has to do, and what this one alone does. */
export function describeProvider(name: string, subject: ProviderUnderTest, more: (tools: () => Tools) => void): void {
  let server: ProviderServer;
  let model: ChatModel;

  const start = async (): Promise<void> => {
    server = await subject.start();
    model = subject.create(server.url);
  };
  const collect: Tools['collect'] = async (change = {}, signal = new AbortController().signal, events = []) => {
    const end = await model.stream({ ...prompt, ...change }, signal, (text) => events.push({ type: 'text', text }));
    events.push({ type: 'end', ...end });
    return events;
  };

  describe(name, () => {
    beforeEach(start);
    afterEach(() => server.close());

    it('streams an answer with its usage', async () => {
      server.script(reply.stream('Größere Blätter 🌿 "quoted" \\ and\nnew lines'));
      const events = await collect();
      expect(textOf(events)).toBe('Größere Blätter 🌿 "quoted" \\ and\nnew lines');
      expect(events.at(-1)).toEqual({
        type: 'end',
        model: subject.models[0],
        finishReason: 'stop',
        usage: {
          promptTokens: Math.ceil(JSON.stringify(server.requests[0]!.body.messages).length / 4),
          completionTokens: 8,
        },
      });
    });

    it('joins the tokens of one read and never shows reasoning', async () => {
      server.script(
        reply.stream(['a', 'b', 'c', 'd'], { chunksPerWrite: Number.POSITIVE_INFINITY, reasoning: ['think', 'more'] }),
      );
      expect(textOf((await collect()).slice(0, 1))).toBe('abcd');
    });

    it('reports a cut answer, and no usage where there is none', async () => {
      server.script(
        reply.stream('one two', { finishReason: 'length', usage: 'usage' }),
        reply.stream('one two', { usage: 'none' }),
      );
      expect((await collect()).at(-1)).toMatchObject({ finishReason: 'length', usage: { completionTokens: 2 } });
      expect((await collect()).at(-1)).toMatchObject({ finishReason: 'stop', usage: null });
    });

    it('uses one connection for answers in a row', async () => {
      for (let i = 0; i < 5; i++) await collect();
      expect(server.requests).toHaveLength(5);
      expect(server.connections).toBeLessThan(5);
    });

    it('survives connections that the server closed while they were idle', async () => {
      for (let i = 0; i < 5; i++) {
        expect(textOf(await collect())).not.toBe('');
        server.closeIdle();
      }
    });

    it('names the configured models that the provider does not list', async () => {
      const all = AbortSignal.timeout(5000);
      expect(await model.unlistedModels!(all)).toEqual([]);
      const other = await subject.start({ models: [`${subject.models[0]}-20261101`, 'unheard-of'] });
      try {
        expect(await subject.create(other.url).unlistedModels!(all)).toContain(subject.models[1]);
        expect(await subject.create(other.url).unlistedModels!(all)).not.toContain(subject.models[0]);
      } finally {
        await other.close();
      }
      await expect(subject.create(other.url).unlistedModels!(all)).rejects.toThrow();
    });

    describe('with a tool', () => {
      const called = { name: tool.name, arguments: { changes: { nutrition: 'EC "1.6" 🌿' }, reason: 'Größer' } };
      const toolCall = { name: tool.name, arguments: JSON.stringify(called.arguments) };

      it('offers it, and tells what the model called it with', async () => {
        server.script(reply.stream('Raise it.', { toolCall: called }));
        const events = await collect({ tool });
        expect(textOf(events)).toBe('Raise it.');
        expect(events.at(-1)).toMatchObject({ finishReason: 'stop', usage: { completionTokens: 2 }, toolCall });
        const { tools, tool_choice } = server.requests[0]!.body;
        expect(tools).toHaveLength(1);
        expect(JSON.stringify(tools)).toContain(JSON.stringify(tool.parameters));
        expect(JSON.stringify(tool_choice)).toContain('auto');
      });

      it('shows a sign of life while the model calls and says nothing', async () => {
        server.script(reply.stream([], { toolCall: called }));
        const events = await collect({ tool });
        expect(textOf(events)).toBe('');
        expect(events.filter(({ type }) => type === 'text').length).toBeGreaterThan(0);
        expect(events.at(-1)).toMatchObject({ finishReason: 'stop', toolCall });
      });

      it('tells of no call where there is none, where it is endless, and where the answer breaks off in it', async () => {
        server.script(
          reply.stream('No change.'),
          reply.stream('One.', { toolCall: { ...called, arguments: `{"changes": "${'x'.repeat(9000)}` } }),
          reply.truncate('One.', { toolCall: called }),
        );
        expect((await collect({ tool })).at(-1)).not.toHaveProperty('toolCall');
        expect((await collect({ tool })).at(-1)).not.toHaveProperty('toolCall');
        await expect(collect({ tool })).rejects.toMatchObject({ kind: 'broken' });
      });

      it('is not spoken of unless it is offered', async () => {
        await collect();
        expect(Object.keys(server.requests[0]!.body)).not.toEqual(expect.arrayContaining(['tools']));
        expect(server.requests[0]!.body).not.toHaveProperty('tool_choice');
      });
    });

    describe('when a model is gone', () => {
      const used = (): string[] => server.requests.map(({ body }) => body.model);
      afterEach(() => jest.restoreAllMocks());

      it.each(subject.gone)('moves to the next one for ten minutes (%s)', async (_name, status, code) => {
        const [first, second] = subject.models;
        server.script(reply.status(status, { code }));
        expect((await collect()).at(-1)).toMatchObject({ model: second });
        await collect();
        expect(used()).toEqual([first, second, second]);

        jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 10 * 60_000 + 1);
        await collect();
        expect(used().at(-1)).toBe(first);
      });

      it('says so when none is left, and asks again at the next prompt', async () => {
        const [, status, code] = subject.gone.at(-1)!;
        server.script(reply.status(status, { code }), reply.status(status, { code }));
        await expect(collect()).rejects.toMatchObject({ kind: 'model_gone', status });
        expect((await collect()).at(-1)).toMatchObject({ model: subject.models[0] });
      });
    });

    it.each([
      ['a wrong key', reply.status(401), 'refused'],
      ['an unpaid bill', reply.status(402), 'refused'],
      ['a blocked account', reply.status(403), 'refused'],
      ['another 400', reply.status(400, { code: 'context_length_exceeded' }), 'bad_request'],
      ['a prompt over the limits', reply.status(413), 'bad_request'],
      ['another 404', reply.status(404), 'broken'],
      ['a full flex tier', reply.status(498), 'overloaded'],
      ['an internal error', reply.status(500), 'overloaded'],
      ['an overload', reply.status(529), 'overloaded'],
      ['a connection lost before the response', reply.breakBeforeHead(), 'broken'],
      ['a connection lost in mid-answer', reply.breakOff('one two three'), 'broken'],
      ['an answer that ends in its middle', reply.truncate('one two three'), 'broken'],
      ['an error in mid-answer', reply.error('one two three'), subject.errorInMidAnswer],
      ['data that is not JSON', reply.notJson(), 'broken'],
    ])('tells %s apart', async (_name, behaviour, kind) => {
      server.always(behaviour);
      const error = await collect().catch((thrown) => thrown);
      expect(error).toMatchObject({ name: 'ModelError', kind, retryAfterSeconds: null });
      const seen = `${error.message} ${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`;
      expect(seen).not.toMatch(/SECRET|private|<html>/);
    });

    it.each([
      ['7', 7],
      ['0.5', 0.5],
      [null, null],
      ['soon', null],
    ])('reads retry-after %s', async (retryAfter, retryAfterSeconds) => {
      server.script(reply.status(429, { retryAfter }));
      await expect(collect()).rejects.toMatchObject({ kind: 'rate_limited', status: 429, retryAfterSeconds });
      expect(server.requests).toHaveLength(1);
    });

    it('gives the text before a failure first', async () => {
      server.script(reply.breakOff(['one', ' two']));
      const events: Event[] = [];
      await expect(collect({}, undefined, events)).rejects.toMatchObject({ kind: 'broken' });
      expect(textOf(events)).toBe('one two');
    });

    it('cannot be reached', async () => {
      await server.close();
      await expect(collect()).rejects.toMatchObject({ kind: 'broken', status: null });
      await start();
    });

    it.each([
      ['before the response', reply.hangBeforeHead()],
      ['before the first token', reply.hang()],
      ['in mid-answer', reply.hang('one two')],
    ])('closes the connection when aborted %s', async (_name, behaviour) => {
      server.script(behaviour);
      const caller = new AbortController();
      const events: Event[] = [];
      const reading = collect({}, caller.signal, events).catch(() => {});
      while (server.requests.length === 0) await new Promise(setImmediate);
      caller.abort();
      await reading;
      expect(events.some(({ type }) => type === 'end')).toBe(false);
      expect(await server.requests[0]!.closed).toBe('cut off');
    });

    it('asks nothing once aborted', async () => {
      await expect(collect({}, AbortSignal.abort())).rejects.toThrow();
      expect(server.requests).toHaveLength(0);
    });

    it('prints nothing, whatever the environment says', async () => {
      process.env[subject.logVariable] = 'debug';
      const print = (['debug', 'info', 'warn', 'error', 'log'] as const).map((level) =>
        jest.spyOn(console, level).mockImplementation(() => {}),
      );
      try {
        model = subject.create(server.url);
        await collect();
        for (const spy of print) expect(spy).not.toHaveBeenCalled();
      } finally {
        delete process.env[subject.logVariable];
        jest.restoreAllMocks();
      }
    });

    more(() => ({ server, model, collect }));
  });
}
