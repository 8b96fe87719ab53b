import Groq from 'groq-sdk';
import type {
  ChatCompletionCreateParamsStreaming,
  ChatCompletionMessageParam,
} from 'groq-sdk/resources/chat/completions';
import type { ChatModel, ModelEnd, Prompt } from './chat-model.js';
import { CompletionChunks } from './completion-chunks.js';
import { completionMessages } from './completion-messages.js';
import { completionTools } from './completion-tool.js';
import { keepAliveFetch } from './keep-alive-fetch.js';
import { ModelIds } from './model-ids.js';
import { asModelError } from './provider-errors.js';
import { type ProviderOptions, REQUEST_MILLISECONDS } from './provider-options.js';
import { readAnswer } from './read-answer.js';

const PROVIDER = 'Groq';
const GONE_CODES = new Set(['model_decommissioned', 'model_not_found']);

/** Groq's chat completions. One request per answer: retrying is the chain's business. */
export class GroqModel implements ChatModel {
  readonly name = 'groq';
  readonly vision: boolean;
  private readonly client: Groq;
  private readonly ids: ModelIds;

  /** `baseUrl` as groq-sdk reads GROQ_BASE_URL: without /openai/v1. */
  constructor({ apiKey, baseUrl, models, visionModels }: ProviderOptions) {
    this.vision = visionModels.length > 0;
    this.ids = new ModelIds(PROVIDER, models, visionModels);
    this.client = new Groq({
      apiKey,
      baseURL: baseUrl,
      maxRetries: 0,
      timeout: REQUEST_MILLISECONDS,
      fetch: keepAliveFetch(),
      logLevel: 'off', // with GROQ_LOG=debug in the environment it would print prompts
    });
  }

  async stream(prompt: Prompt, signal: AbortSignal, onText: (text: string) => void): Promise<ModelEnd> {
    try {
      const begin = (model: string) =>
        this.client.chat.completions.create(parameters(model, prompt), { signal }).asResponse();
      const { model, body } = await this.ids.open(prompt, begin, goneStatus);
      return { model, ...(await readAnswer(PROVIDER, body, new CompletionChunks(), onText)) };
    } catch (error) {
      throw asModelError(PROVIDER, Groq, error);
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
    max_completion_tokens: prompt.maxTokens,
    stream: true,
    ...completionTools(prompt.tool),
    ...reasoning(model),
  };
}

/** As little of it as the model allows, since it costs answer tokens, and none of it shown. */
function reasoning(model: string): Partial<ChatCompletionCreateParamsStreaming> {
  if (model.startsWith('openai/gpt-oss')) return { reasoning_effort: 'low', include_reasoning: false };
  if (model.startsWith('qwen/')) return { reasoning_effort: 'none', reasoning_format: 'hidden' };
  return {};
}

function goneStatus(error: unknown): number | null {
  if (!(error instanceof Groq.APIError)) return null;
  const code = (error.error as { error?: { code?: unknown } } | undefined)?.error?.code;
  return typeof code === 'string' && GONE_CODES.has(code) ? (error.status ?? null) : null;
}
