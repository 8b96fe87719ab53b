/** Model ids per provider, best first. All of them are configuration: this is the only place with defaults. */
export const defaultModels = {
  groq: { text: ['openai/gpt-oss-120b', 'openai/gpt-oss-20b'], vision: ['qwen/qwen3.8-27b'] },
} as const;
