/** Milliseconds that a provider's response may take to begin: a backstop, since whoever asks has less patience. */
export const REQUEST_MILLISECONDS = 30_000;

export interface ProviderOptions {
  readonly apiKey: string;
  /** The provider's own unless given. */
  readonly baseUrl?: string | undefined;
  /** Model ids for text, best first. */
  readonly models: readonly string[];
  /** Model ids for prompts with an image, best first; none means that this provider takes no images. */
  readonly visionModels: readonly string[];
}
