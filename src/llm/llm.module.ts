import { Global, Logger, Module } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import type { ChatModel } from './chat-model.js';
import { defaultModels } from './default-models.js';
import { GroundedModel } from './grounded.js';
import { type AttemptReport, ModelChain } from './model-chain.js';

@Global()
@Module({
  providers: [
    {
      provide: ModelChain,
      inject: [CONFIG],
      useFactory: async (config: Config) =>
        new ModelChain({ models: [...(await providers(config)), new GroundedModel()], onAttempt: logFailure }),
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

/** The configured providers in the order of their use. An SDK that no key asks for is not loaded. */
async function providers({ groq }: Config): Promise<ChatModel[]> {
  if (groq === null) return [];
  const { GroqModel } = await import('./groq.js');
  return [
    new GroqModel({
      apiKey: groq.apiKey,
      baseUrl: groq.baseUrl ?? undefined,
      models: groq.models.length > 0 ? groq.models : defaultModels.groq.text,
      visionModels: defaultModels.groq.vision,
    }),
  ];
}
