interface DefaultModels {
  /** Best first. */
  readonly text: readonly string[];
  /** For prompts with an image; where it is missing, those for text see as well, whichever are configured. */
  readonly vision?: readonly string[];
}

/** Model ids per provider. All of them are configuration: this is the only place with defaults. */
export const defaultModels = {
  groq: { text: ['openai/gpt-oss-120b', 'openai/gpt-oss-20b'], vision: ['qwen/qwen3.8-27b'] },
  anthropic: { text: ['claude-haiku-5-5', 'claude-sonnet-5-5'] },
  grok: { text: ['grok-4.7'] }, // text and image: docs.x.ai/docs/models/grok-4.7
} satisfies Record<string, DefaultModels>;

/** The ids to use of a provider: those that are configured, else the defaults. */
export function modelsFor(provider: keyof typeof defaultModels, configured: readonly string[]) {
  const { text, vision }: DefaultModels = defaultModels[provider];
  const models = configured.length > 0 ? configured : text;
  return { models, visionModels: vision ?? models };
}
