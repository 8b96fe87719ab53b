import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Assistant } from '../assistants/assistant.js';
import type { AssembledContext } from '../context/assemble.js';
import { summarySection } from '../context/sections.js';
import { DATABASE, type Database } from '../database/database.js';
import { ModelChain } from '../llm/model-chain.js';
import { countTokens } from '../llm/token-counter.js';
import { extractSummary, summaryPrompt } from './summary.js';

/** Pairs are folded into the summary when this many tokens of them have left the window. */
const FOLD_TOKENS = 800;
const MOST_SOURCE_TOKENS = 4000;
const MOST_AT_ONCE = 4;
const MOST_MS = 60_000;

/** The rolling summary of what has left the window: written after the answer, never in the user's way. */
@Injectable()
export class SummaryService {
  private readonly log = new Logger('Summary');
  private readonly stopping = new AbortController();
  private readonly running = new Map<string, Promise<void>>();

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly models: ModelChain,
  ) {}

  /** Looks whether enough has left the window; when it has, folds it in the background. */
  afterTurn(
    assistant: Assistant,
    owner: string,
    { budget }: AssembledContext,
    thread: { readonly history_tokens: number; readonly summary_upto: number },
  ): void {
    const kept = Math.max(budget.sections.history, 500);
    const key = `${assistant.name}:${owner}`;
    if (budget.dropped.history_tokens === 0 || thread.history_tokens - kept - thread.summary_upto < FOLD_TOKENS) return;
    if (this.running.has(key) || this.running.size >= MOST_AT_ONCE) return; // the next turn will look again
    const work = this.fold(assistant, owner, kept)
      .catch((error) => this.log.warn({ err: error }, 'A summary could not be written'))
      .finally(() => this.running.delete(key));
    this.running.set(key, work);
  }

  /** Gives up what is in the making; the next turns will make it anew. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.running.values());
  }

  private async fold(assistant: Assistant, owner: string, keepTokens: number): Promise<void> {
    const source = await this.database.call('summary_source', {
      assistant: assistant.name,
      owner,
      keep_tokens: keepTokens,
      most_tokens: MOST_SOURCE_TOKENS,
    });
    if (!source || source.upto === null) return;
    const prompt = summaryPrompt(assistant.window, source);
    const signal = AbortSignal.any([this.stopping.signal, AbortSignal.timeout(MOST_MS)]);
    let text = '';
    const end = await this.models.stream(prompt, {
      order: assistant.providers,
      signal,
      onText: (said) => {
        text += said;
      },
      onRestart: () => {
        text = '';
        return true;
      },
    });
    if (end?.degraded) text = ''; // no model is there: a plain extract serves
    if (signal.aborted) return;
    // A model's headings must not open sections of a later prompt.
    const summary =
      text
        .replaceAll('\0', '')
        .replace(/^[#\s]+/gm, '')
        .trim() || extractSummary(source);
    await this.database.call('store_summary', {
      assistant: assistant.name,
      owner,
      thread: source.thread,
      expected_upto: source.summary_upto,
      upto: source.upto,
      summary,
      tokens: countTokens(summarySection(summary)),
    });
  }
}
