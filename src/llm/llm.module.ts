import { Global, Logger, Module } from '@nestjs/common';
import { CONFIG, type Config, type ProviderConfig } from '../config/config.js';
import type { ChatModel } from './chat-model.js';
import { type defaultModels, modelsFor } from './default-models.js';
import { GroundedModel } from './grounded.js';
import { type AttemptReport, ModelChain } from './model-chain.js';
import type { ProviderOptions } from './provider-options.js';

/** How long a provider may take to list its models. */
const LISTING_MILLISECONDS = 5000;

@Global()
@Module({
  providers: [
    {
      provide: ModelChain,
      inject: [CONFIG],
      useFactory: async (config: Config) => {
        const models = await providers(config);
        for (const model of models) void warnOfUnlistedModels(model);
        const chain = new ModelChain({ models: [...models, new GroundedModel()], ...config.patience });
        chain.whenAttempted(logFailure);
        return chain;
      },
    },
  ],
  exports: [ModelChain],
})
export class LlmModule {}

const log = new Logger('Models');
const UNREMARKABLE: readonly AttemptReport['outcome'][] = ['answered', 'aborted', 'skipped'];

/** Who runs the server has to know that a provider fails, since its users do not notice. */
function logFailure({ provider, outcome, milliseconds }: AttemptReport): void {
  if (UNREMARKABLE.includes(outcome)) return;
  log.warn({ provider, outcome, ms: Math.round(milliseconds) }, 'A provider failed');
}

/** In the background of the start: a model that is gone is best noticed before somebody asks for it. */
async function warnOfUnlistedModels(model: ChatModel): Promise<void> {
  try {
    const missing = await model.unlistedModels?.(AbortSignal.timeout(LISTING_MILLISECONDS));
    if (missing?.length) log.warn({ provider: model.name, models: missing }, 'A provider does not list these models');
  } catch {
    log.debug({ provider: model.name }, 'A provider does not tell which models it has');
  }
}

/** The configured providers in the order of their use. An SDK that no key asks for is not loaded. */
async function providers({ groq, anthropic, grok }: Config): Promise<ChatModel[]> {
  const models: ChatModel[] = [];
  if (groq !== null) {
    const { GroqModel } = await import('./groq.js');
    models.push(new GroqModel(optionsOf('groq', groq)));
  }
  if (anthropic !== null) {
    const { AnthropicModel } = await import('./anthropic.js');
    models.push(new AnthropicModel(optionsOf('anthropic', anthropic)));
  }
  if (grok !== null) {
    const { GrokModel } = await import('./grok.js');
    models.push(new GrokModel(optionsOf('grok', grok)));
  }
  return models;
}

function optionsOf(provider: keyof typeof defaultModels, { apiKey, baseUrl, models }: ProviderConfig): ProviderOptions {
  return { apiKey, baseUrl: baseUrl ?? undefined, ...modelsFor(provider, models) };
}
