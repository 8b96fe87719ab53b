import { ModelError, type Prompt } from './chat-model.js';
import type { Body } from './keep-alive-fetch.js';

/** How long a model id that the provider no longer offers is left out. */
const GONE_MILLISECONDS = 10 * 60_000;

/** The model ids that are configured for a provider, and which of them it no longer offers. */
export class ModelIds {
  private readonly goneUntil = new Map<string, number>();

  /**
   * @param provider its name in errors
   * @param text ids for text, best first
   * @param vision ids for prompts with an image, best first
   */
  constructor(
    private readonly provider: string,
    private readonly text: readonly string[],
    private readonly vision: readonly string[],
  ) {}

  /**
   * Begins an answer with the first model that is still offered.
   * @param begin asks for an answer of this model
   * @param goneStatus the status of an error that means that the model is gone; null for any other error
   * @throws {ModelError} of kind model_gone when none is offered; else what `begin` throws.
   */
  async open(
    { imageUrl }: Prompt,
    begin: (model: string) => Promise<Response>,
    goneStatus: (error: unknown) => number | null,
  ): Promise<{ model: string; body: Body }> {
    let status: number | null = null;
    for (const model of this.candidates(imageUrl === null ? this.text : this.vision)) {
      try {
        return { model, body: (await begin(model)).body as unknown as Body };
      } catch (error) {
        status = goneStatus(error);
        if (status === null) throw error;
        this.goneUntil.set(model, Date.now() + GONE_MILLISECONDS);
      }
    }
    throw new ModelError('model_gone', `${this.provider} offers none of the configured models`, { status });
  }

  /** The configured ids that are neither in a provider's list of models nor the undated name of one that is. */
  async missingIn(list: Promise<Response>): Promise<readonly string[]> {
    const { data } = JSON.parse(await (await list).text()) as { data: readonly { readonly id: string }[] };
    const isListed = (model: string) => data.some(({ id }) => id === model || id.startsWith(`${model}-`));
    return [...new Set([...this.text, ...this.vision])].filter((model) => !isListed(model));
  }

  private candidates(models: readonly string[]): readonly string[] {
    const now = Date.now();
    const offered = models.filter((model) => (this.goneUntil.get(model) ?? 0) <= now);
    // Where all are gone, asking again is the only way to notice that one is back.
    return offered.length > 0 ? offered : models;
  }
}
