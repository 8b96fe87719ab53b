import { Global, Module } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import type { ChatModel } from './chat-model.js';
import { defaultModels } from './default-models.js';
import { GroundedModel } from './grounded.js';
import { ModelChain } from './model-chain.js';

@Global()
@Module({
  providers: [
    {
      provide: ModelChain,
      inject: [CONFIG],
      useFactory: async (config: Config) =>
        new ModelChain({ models: [...(await providers(config)), new GroundedModel()] }),
    },
  ],
  exports: [ModelChain],
})
export class LlmModule {}

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
