import OpenAI from 'openai';
import type {
  ChatCompletionCreateParamsStreaming,
  ChatCompletionMessageParam,
} from 'openai/resources/chat/completions';
import type { ChatModel, ModelEnd, Prompt } from './chat-model.js';
import { CompletionChunks } from './completion-chunks.js';
import { completionMessages } from './completion-messages.js';
import { completionTools } from './completion-tool.js';
import { keepAliveFetch } from './keep-alive-fetch.js';
import { ModelIds } from './model-ids.js';
import { asModelError } from './provider-errors.js';
import { type ProviderOptions, REQUEST_MILLISECONDS } from './provider-options.js';
import { readAnswer } from './read-answer.js';

const PROVIDER = 'xAI';
const BASE_URL = 'https://api.x.ai/v1';
/** Models whose reasoning can be lowered (docs.x.ai, Reasoning); others answer 400 when asked to. */
const TAKES_EFFORT = new Set(['grok-4.3', 'grok-4.5', 'grok-4.6', 'grok-4.7']);

/** xAI's Grok, on OpenAI's wire. One request per answer: retrying is the chain's business. */
export class GrokModel implements ChatModel {
  readonly name = 'grok';
  readonly vision: boolean;
  private readonly client: OpenAI;
  private readonly ids: ModelIds;

  /** `baseUrl` with or without /v1. */
  constructor({ apiKey, baseUrl = BASE_URL, models, visionModels }: ProviderOptions) {
    this.vision = visionModels.length > 0;
    this.ids = new ModelIds(PROVIDER, models, visionModels);
    this.client = new OpenAI({
      apiKey,
      baseURL: baseUrl.endsWith('/v1') ? baseUrl : `${baseUrl}/v1`,
      // What the environment says of an account at OpenAI is none of xAI's business.
      adminAPIKey: null,
      organization: null,
      project: null,
      maxRetries: 0,
      timeout: REQUEST_MILLISECONDS,
      fetch: keepAliveFetch(),
      logLevel: 'off', // with OPENAI_LOG=debug in the environment it would print prompts
    });
  }

  async stream(prompt: Prompt, signal: AbortSignal, onText: (text: string) => void): Promise<ModelEnd> {
    try {
      const begin = (model: string) =>
        this.client.chat.completions.create(parameters(model, prompt), { signal }).asResponse();
      const { model, body } = await this.ids.open(prompt, begin, goneStatus);
      return { model, ...(await readAnswer(PROVIDER, body, new CompletionChunks(), onText)) };
    } catch (error) {
      throw asModelError(PROVIDER, OpenAI, error);
    }
  }

  unlistedModels(signal: AbortSignal): Promise<readonly string[]> {
    return this.ids.missingIn(this.client.models.list({ signal }).asResponse());
  }
}

function parameters(model: string, prompt: Prompt): ChatCompletionCreateParamsStreaming {
  return {
    model,
    messages: completionMessages(prompt) as ChatCompletionMessageParam[],
    max_completion_tokens: prompt.maxTokens, // xAI deprecates max_tokens
    stream: true,
    ...completionTools(prompt.tool),
    stream_options: { include_usage: true },
    // It cannot be switched off, costs answer tokens, and keeps the first of them waiting.
    ...(TAKES_EFFORT.has(model) && { reasoning_effort: 'low' }),
  };
}

/** `{"code": "Some requested entity was not found", "error": "The model … does not exist …"}`: there is no code for it. */
function goneStatus(error: unknown): number | null {
  if (!(error instanceof OpenAI.APIError) || error.status !== 404) return null;
  const body: unknown = error.error;
  const sentence = typeof body === 'string' ? body : (body as { message?: unknown } | undefined)?.message;
  return typeof sentence === 'string' && /\bmodel\b/i.test(sentence) ? 404 : null;
}
