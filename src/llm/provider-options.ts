/** Milliseconds that a response may take to begin: a backstop, the most that patience may be configured to be. */
export const REQUEST_MILLISECONDS = 120_000;

export interface ProviderOptions {
  readonly apiKey: string;
  /** The provider's own unless given. */
  readonly baseUrl?: string | undefined;
  /** Model ids for text, best first. */
  readonly models: readonly string[];
  /** Model ids for prompts with an image, best first; none means that this provider takes no images. */
  readonly visionModels: readonly string[];
}
