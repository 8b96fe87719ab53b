import Groq from 'groq-sdk';
import type {
  ChatCompletionCreateParamsStreaming,
  ChatCompletionMessageParam,
} from 'groq-sdk/resources/chat/completions';
import { type ChatModel, type ModelEnd, ModelError, type Prompt } from './chat-model.js';
import { GroqChunks } from './groq-chunks.js';
import { type Body, keepAliveFetch } from './keep-alive-fetch.js';
import { ServerSentEvents } from './server-sent-events.js';

const REQUEST_MILLISECONDS = 30_000;
/** How long a model id that the provider no longer offers is left out. */
const GONE_MILLISECONDS = 10 * 60_000;
const GONE_CODES = new Set(['model_decommissioned', 'model_not_found']);

export interface GroqOptions {
  readonly apiKey: string;
  /** As groq-sdk reads GROQ_BASE_URL: without /openai/v1. */
  readonly baseUrl?: string | undefined;
  /** Model ids for text, best first. */
  readonly models: readonly string[];
  /** Model ids for prompts with an image, best first; none means that this provider takes no images. */
  readonly visionModels: readonly string[];
  readonly fetch?: typeof fetch;
}

/** Groq's chat completions. One request per answer: retrying is the chain's business. */
export class GroqModel implements ChatModel {
  readonly name = 'groq';
  readonly vision: boolean;
  private readonly client: Groq;
  private readonly goneUntil = new Map<string, number>();

  constructor(private readonly options: GroqOptions) {
    this.vision = options.visionModels.length > 0;
    this.client = new Groq({
      apiKey: options.apiKey,
      baseURL: options.baseUrl,
      maxRetries: 0,
      timeout: REQUEST_MILLISECONDS,
      fetch: options.fetch ?? keepAliveFetch(),
      logLevel: 'off', // with GROQ_LOG=debug in the environment it would print prompts
    });
  }

  async stream(prompt: Prompt, signal: AbortSignal, onText: (text: string) => void): Promise<ModelEnd> {
    try {
      const { model, body } = await this.open(prompt, signal);
      const events = new ServerSentEvents();
      const chunks = new GroqChunks();
      await body.read((bytes) => {
        let isDone = false;
        let text = '';
        for (const payload of events.read(bytes)) {
          if (payload === '[DONE]') isDone = true;
          else text += chunks.text(payload);
        }
        if (text !== '') onText(text);
        if (chunks.failed) throw new ModelError('broken', 'Groq reported an error in mid-answer');
        return !isDone;
      });
      const { finishReason, usage } = chunks;
      if (finishReason === null) throw new ModelError('broken', "Groq's answer ended without a finish reason");
      return { model, finishReason: finishReason === 'length' ? 'length' : 'stop', usage };
    } catch (error) {
      throw asModelError(error);
    }
  }

  /** Begins the answer with the first model that the provider still offers. */
  private async open(prompt: Prompt, signal: AbortSignal): Promise<{ model: string; body: Body }> {
    let gone: unknown;
    for (const model of this.candidates(prompt)) {
      try {
        const response = await this.client.chat.completions.create(parameters(model, prompt), { signal }).asResponse();
        return { model, body: response.body as unknown as Body };
      } catch (error) {
        if (!isModelGone(error)) throw error;
        gone = error;
        this.goneUntil.set(model, Date.now() + GONE_MILLISECONDS);
      }
    }
    throw new ModelError('model_gone', 'Groq offers none of the configured models', { status: statusOf(gone) });
  }

  private candidates({ imageUrl }: Prompt): readonly string[] {
    const models = imageUrl === null ? this.options.models : this.options.visionModels;
    const now = Date.now();
    const offered = models.filter((model) => (this.goneUntil.get(model) ?? 0) <= now);
    // Where all are gone, asking again is the only way to notice that one is back.
    return offered.length > 0 ? offered : models;
  }
}

function parameters(model: string, { messages, maxTokens, imageUrl }: Prompt): ChatCompletionCreateParamsStreaming {
  const last = messages.length - 1;
  return {
    model,
    messages:
      imageUrl === null
        ? (messages as ChatCompletionMessageParam[])
        : messages.map((message, index) => (index === last ? withImage(message.content, imageUrl) : message)),
    max_completion_tokens: maxTokens,
    stream: true,
    ...reasoning(model),
  };
}

/** As little of it as the model allows, since it costs answer tokens, and none of it shown. */
function reasoning(model: string): Partial<ChatCompletionCreateParamsStreaming> {
  if (model.startsWith('openai/gpt-oss')) return { reasoning_effort: 'low', include_reasoning: false };
  if (model.startsWith('qwen/')) return { reasoning_effort: 'none', reasoning_format: 'hidden' };
  return {};
}

function withImage(text: string, url: string): ChatCompletionMessageParam {
  return {
    role: 'user',
    content: [
      { type: 'text', text },
      { type: 'image_url', image_url: { url } },
    ],
  };
}

const statusOf = (error: unknown): number | null => (error instanceof Groq.APIError ? (error.status ?? null) : null);

function isModelGone(error: unknown): boolean {
  if (!(error instanceof Groq.APIError)) return false;
  const code = (error.error as { error?: { code?: unknown } } | undefined)?.error?.code;
  return typeof code === 'string' && GONE_CODES.has(code);
}

/** The SDK's messages quote the provider's body, and with it the prompt: none of them is kept, not even as a cause. */
function asModelError(error: unknown): ModelError {
  if (error instanceof ModelError) return error;
  if (error instanceof Groq.APIConnectionTimeoutError) return new ModelError('timeout', 'Groq did not answer in time');
  if (error instanceof Groq.APIConnectionError) return new ModelError('broken', 'Groq cannot be reached');
  const status = statusOf(error);
  if (status === null) return new ModelError('broken', "Groq's answer broke off or is no event stream");
  const headers = (error as InstanceType<typeof Groq.APIError>).headers as Headers | undefined;
  return fromStatus(status, secondsOf(headers?.get('retry-after') ?? null));
}

function fromStatus(status: number, retryAfterSeconds: number | null): ModelError {
  const details = { status, retryAfterSeconds };
  switch (true) {
    case status === 401 || status === 403:
      return new ModelError('refused', 'Groq refused the key', details);
    case status === 408:
      return new ModelError('timeout', 'Groq timed out', details);
    case status === 429:
      return new ModelError('rate_limited', "Groq's rate limit is reached", details);
    case status === 400 || status === 413 || status === 422:
      return new ModelError('bad_request', 'Groq rejected the request', details);
    case status === 498 || status >= 500:
      return new ModelError('overloaded', 'Groq is overloaded', details);
    default:
      return new ModelError('broken', 'Groq answered with an unexpected status', details);
  }
}

function secondsOf(retryAfter: string | null): number | null {
  const seconds = retryAfter === null ? Number.NaN : Number.parseFloat(retryAfter);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}
