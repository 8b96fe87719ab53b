import { type GroqServer, type GroqServerOptions, reply, startGroqServer } from '../../test/fakes/groq-server.js';
import type { ModelEnd, Prompt } from './chat-model.js';
import { GroqModel } from './groq.js';

const prompt: Prompt = {
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
const never = (): AbortSignal => new AbortController().signal;

let server: GroqServer;
let model: GroqModel;

async function start(options?: GroqServerOptions): Promise<void> {
  server = await startGroqServer(options);
  model = new GroqModel({
    apiKey: 'gsk_private_key',
    baseUrl: server.url,
    models: ['openai/gpt-oss-120b', 'openai/gpt-oss-20b'],
    visionModels: ['qwen/qwen3.8-27b'],
  });
}

type Event = { readonly type: 'text'; readonly text: string } | ({ readonly type: 'end' } & ModelEnd);

/** What the model says, in its order. */
async function collect(asked: Prompt, signal: AbortSignal, events: Event[] = []): Promise<Event[]> {
  const end = await model.stream(asked, signal, (text) => events.push({ type: 'text', text }));
  events.push({ type: 'end', ...end });
  return events;
}

const textOf = (events: readonly Event[]): string =>
  events.map((event) => (event.type === 'text' ? event.text : '')).join('');

describe('GroqModel', () => {
  beforeEach(() => start());
  afterEach(() => server.close());

  it('streams an answer with its usage', async () => {
    server.script(reply.stream('Größere Blätter 🌿 "quoted" \\ and\nnew lines'));
    const events = await collect(prompt, never());
    expect(textOf(events)).toBe('Größere Blätter 🌿 "quoted" \\ and\nnew lines');
    expect(events.at(-1)).toEqual({
      type: 'end',
      model: 'openai/gpt-oss-120b',
      finishReason: 'stop',
      usage: { promptTokens: expect.any(Number), completionTokens: 8 },
    });
    expect(server.requests[0]!.headers.authorization).toBe('Bearer gsk_private_key');
    expect(server.requests[0]!.body).toEqual({
      model: 'openai/gpt-oss-120b',
      messages: prompt.messages,
      max_completion_tokens: 1500,
      stream: true,
      reasoning_effort: 'low',
      include_reasoning: false,
    });
  });

  it('joins the tokens of one read and never shows reasoning', async () => {
    server.script(
      reply.stream(['a', 'b', 'c', 'd'], { chunksPerWrite: Number.POSITIVE_INFINITY, reasoning: ['think', 'more'] }),
    );
    expect(textOf((await collect(prompt, never())).slice(0, 1))).toBe('abcd');
  });

  it('reports a cut answer, and usage wherever it stands', async () => {
    server.script(
      reply.stream('one two', { finishReason: 'length', usage: 'usage' }),
      reply.stream('one two', { usage: 'none' }),
    );
    expect((await collect(prompt, never())).at(-1)).toMatchObject({
      finishReason: 'length',
      usage: { completionTokens: 2 },
    });
    expect((await collect(prompt, never())).at(-1)).toMatchObject({ finishReason: 'stop', usage: null });
  });

  it('uses one connection for answers in a row', async () => {
    for (let i = 0; i < 5; i++) await collect(prompt, never());
    expect(server.requests).toHaveLength(5);
    expect(server.connections).toBeLessThan(5);
  });

  it('survives connections that the server closed while they were idle', async () => {
    for (let i = 0; i < 5; i++) {
      expect(textOf(await collect(prompt, never()))).not.toBe('');
      server.closeIdle();
    }
  });

  it('hands an image to a vision model', async () => {
    const events = await collect({ ...prompt, imageUrl: 'https://example.com/leaf.jpg' }, never());
    expect(events.at(-1)).toMatchObject({ model: 'qwen/qwen3.8-27b' });
    expect(server.requests[0]!.body).toMatchObject({
      messages: [
        { role: 'system', content: 'You are Dr. Aurora.' },
        {
          role: 'user',
          content: [
            { type: 'text', text: 'My private question' },
            { type: 'image_url', image_url: { url: 'https://example.com/leaf.jpg' } },
          ],
        },
      ],
      reasoning_effort: 'none',
      reasoning_format: 'hidden',
    });
    expect(model.vision).toBe(true);
  });

  describe('when a model is gone', () => {
    const used = (): string[] => server.requests.map(({ body }) => body.model);
    afterEach(() => jest.restoreAllMocks());

    it.each([
      ['decommissioned', 400, 'model_decommissioned'],
      ['not found', 404, 'model_not_found'],
    ])('moves to the next one for ten minutes (%s)', async (_name, status, code) => {
      server.script(reply.status(status, { code }));
      const events = await collect(prompt, never());
      expect(events.at(-1)).toMatchObject({ model: 'openai/gpt-oss-20b' });
      await collect(prompt, never());
      expect(used()).toEqual(['openai/gpt-oss-120b', 'openai/gpt-oss-20b', 'openai/gpt-oss-20b']);

      jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 10 * 60_000 + 1);
      await collect(prompt, never());
      expect(used().at(-1)).toBe('openai/gpt-oss-120b');
    });

    it('says so when none is left, and asks again at the next prompt', async () => {
      const gone = reply.status(404, { code: 'model_not_found' });
      server.script(gone, gone);
      await expect(collect(prompt, never())).rejects.toMatchObject({ kind: 'model_gone', status: 404 });
      expect((await collect(prompt, never())).at(-1)).toMatchObject({ model: 'openai/gpt-oss-120b' });
    });
  });

  it.each([
    ['a wrong key', reply.status(401), 'refused'],
    ['a blocked account', reply.status(403), 'refused'],
    ['another 400', reply.status(400, { code: 'context_length_exceeded' }), 'bad_request'],
    ['a prompt over the limits', reply.status(413), 'bad_request'],
    ['another 404', reply.status(404), 'broken'],
    ['a full flex tier', reply.status(498), 'overloaded'],
    ['an internal error', reply.status(500), 'overloaded'],
    ['an overload', reply.status(503), 'overloaded'],
    ['a connection lost before the response', reply.breakBeforeHead(), 'broken'],
    ['a connection lost in mid-answer', reply.breakOff('one two three'), 'broken'],
    ['an answer that ends in its middle', reply.truncate('one two three'), 'broken'],
    ['an error in mid-answer', reply.error('one two three'), 'broken'],
    ['data that is not JSON', reply.notJson(), 'broken'],
  ])('tells %s apart', async (_name, behaviour, kind) => {
    server.always(behaviour);
    const error = await collect(prompt, never()).catch((thrown) => thrown);
    expect(error).toMatchObject({ name: 'ModelError', kind, retryAfterSeconds: null });
    const seen = `${error.message} ${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`;
    expect(seen).not.toMatch(/SECRET|private|gsk_|<html>/);
  });

  it.each([
    ['7', 7],
    ['0.5', 0.5],
    [null, null],
    ['soon', null],
  ])('reads retry-after %s', async (retryAfter, retryAfterSeconds) => {
    server.script(reply.status(429, { retryAfter }));
    await expect(collect(prompt, never())).rejects.toMatchObject({
      kind: 'rate_limited',
      status: 429,
      retryAfterSeconds,
    });
    expect(server.requests).toHaveLength(1);
  });

  it('gives the text before a failure first', async () => {
    server.script(reply.breakOff(['one', ' two']));
    const events: Event[] = [];
    await expect(collect(prompt, never(), events)).rejects.toMatchObject({ kind: 'broken' });
    expect(textOf(events)).toBe('one two');
  });

  it('cannot be reached', async () => {
    await server.close();
    await expect(collect(prompt, never())).rejects.toMatchObject({ kind: 'broken', status: null });
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
    const reading = collect(prompt, caller.signal, events).catch(() => {});
    while (server.requests.length === 0) await new Promise(setImmediate);
    caller.abort();
    await reading;
    expect(events.some(({ type }) => type === 'end')).toBe(false);
    expect(await server.requests[0]!.closed).toBe('cut off');
  });

  it('asks nothing once aborted', async () => {
    await expect(collect(prompt, AbortSignal.abort())).rejects.toThrow();
    expect(server.requests).toHaveLength(0);
  });

  it('prints nothing, whatever GROQ_LOG says', async () => {
    process.env.GROQ_LOG = 'debug';
    const print = (['debug', 'info', 'warn', 'error', 'log'] as const).map((level) =>
      jest.spyOn(console, level).mockImplementation(() => {}),
    );
    try {
      await server.close();
      await start();
      await collect(prompt, never());
      for (const spy of print) expect(spy).not.toHaveBeenCalled();
    } finally {
      delete process.env.GROQ_LOG;
      jest.restoreAllMocks();
    }
  });
});
