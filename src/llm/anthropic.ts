import Anthropic from '@anthropic-ai/sdk';
import type { MessageCreateParamsStreaming, MessageParam, TextBlockParam } from '@anthropic-ai/sdk/resources/messages';
import { AnthropicEvents } from './anthropic-events.js';
import type { ChatModel, ModelEnd, Prompt } from './chat-model.js';
import { keepAliveFetch } from './keep-alive-fetch.js';
import { ModelIds } from './model-ids.js';
import { asModelError } from './provider-errors.js';
import { type ProviderOptions, REQUEST_MILLISECONDS } from './provider-options.js';
import { readAnswer } from './read-answer.js';

const PROVIDER = 'Anthropic';
/** More than there are, so that the list of models has one page. */
const MOST_LISTED = 1000;

/** Anthropic's messages. One request per answer: retrying is the chain's business. */
export class AnthropicModel implements ChatModel {
  readonly name = 'anthropic';
  readonly vision: boolean;
  private readonly client: Anthropic;
  private readonly ids: ModelIds;

  /** `baseUrl` as the SDK reads ANTHROPIC_BASE_URL: without /v1; with it is understood as well. */
  constructor({ apiKey, baseUrl, models, visionModels }: ProviderOptions) {
    this.vision = visionModels.length > 0;
    this.ids = new ModelIds(PROVIDER, models, visionModels);
    this.client = new Anthropic({
      apiKey,
      baseURL: baseUrl?.endsWith('/v1') ? baseUrl.slice(0, -'/v1'.length) : baseUrl,
      maxRetries: 0,
      timeout: REQUEST_MILLISECONDS,
      fetch: keepAliveFetch(),
      logLevel: 'off', // with ANTHROPIC_LOG=debug in the environment it would print prompts
      openTelemetry: false, // spans are the server's business
    });
  }

  async stream(prompt: Prompt, signal: AbortSignal, onText: (text: string) => void): Promise<ModelEnd> {
    try {
      const begin = (model: string) => this.client.messages.create(parameters(model, prompt), { signal }).asResponse();
      const { model, body } = await this.ids.open(prompt, begin, goneStatus);
      return { model, ...(await readAnswer(PROVIDER, body, new AnthropicEvents(), onText)) };
    } catch (error) {
      throw asModelError(PROVIDER, Anthropic, error);
    }
  }

  unlistedModels(signal: AbortSignal): Promise<readonly string[]> {
    return this.ids.missingIn(this.client.models.list({ limit: MOST_LISTED }, { signal }).asResponse());
  }
}

function parameters(model: string, prompt: Prompt): MessageCreateParamsStreaming {
  const system = systemBlocks(prompt);
  return {
    model,
    ...(system.length > 0 && { system }),
    messages: conversation(prompt),
    max_tokens: prompt.maxTokens,
    stream: true,
    ...tools(prompt),
    ...thinking(model),
  };
}

/** The model is free to call it, once. */
function tools({ tool }: Prompt): Partial<MessageCreateParamsStreaming> {
  if (!tool) return {};
  const { name, description, parameters } = tool;
  return {
    tools: [{ name, description, input_schema: parameters }],
    tool_choice: { type: 'auto', disable_parallel_tool_use: true },
  };
}

/** Not before the answer: it costs answer tokens and keeps the first of them waiting. Both models think unasked. */
function thinking(model: string): Partial<MessageCreateParamsStreaming> {
  if (model.startsWith('claude-haiku-5-5')) return { thinking: { type: 'disabled' } };
  if (model.startsWith('claude-sonnet-5-5')) return { thinking: { type: 'between_tools' } }; // rejects `disabled`
  return {};
}

/** The part that is the same in every turn is cached at Anthropic's. Blocks without text are not allowed. */
function systemBlocks({ messages, stableCharacters = 0 }: Prompt): TextBlockParam[] {
  const texts = messages.filter(({ role }) => role === 'system').map(({ content }) => content);
  const first = texts[0] ?? '';
  const stable = first.slice(0, stableCharacters);
  const blocks: TextBlockParam[] = [
    { type: 'text', text: stable, cache_control: { type: 'ephemeral' } },
    ...[first.slice(stableCharacters), ...texts.slice(1)].map((text) => ({ type: 'text' as const, text })),
  ];
  return blocks.filter(({ text }) => text.trim() !== '');
}

/** User and assistant in turn, as Anthropic asks for it: messages of one role in a row become one. */
function conversation({ messages, imageUrl }: Prompt): MessageParam[] {
  const turns: { role: 'user' | 'assistant'; content: string }[] = [];
  for (const { role, content } of messages) {
    if (role === 'system' || content.trim() === '') continue;
    const last = turns.at(-1);
    if (last?.role === role) last.content += `\n\n${content}`;
    else turns.push({ role, content });
  }
  if (imageUrl === null) return turns;
  const text = turns.pop()?.content ?? '';
  return [
    ...turns,
    {
      role: 'user',
      content: [
        { type: 'image', source: { type: 'url', url: imageUrl } },
        { type: 'text', text },
      ],
    },
  ];
}

function goneStatus(error: unknown): number | null {
  return error instanceof Anthropic.NotFoundError && error.type === 'not_found_error' ? error.status : null;
}
