import type { Assistant } from '../assistants/assistant.js';
import type { BegunTurn, PassageRow } from '../database/rows.js';
import type { PromptMessage, Tool } from '../llm/chat-model.js';
import { completionTool } from '../llm/completion-tool.js';
import { countTokens } from '../llm/token-counter.js';
import {
  growSection,
  KNOWLEDGE_HEADING,
  knowledgeSection,
  type Person,
  profileSection,
  snapshotSection,
  summarySection,
} from './sections.js';

/** What a message costs beyond its content, in tokens. */
const MESSAGE_OVERHEAD = 4;
/** The least room that an answer must have, in tokens. */
export const LEAST_ANSWER = 512;

type ContextSource = 'active_grow' | 'profile' | 'knowledge_base' | 'chat_summary' | 'snapshots' | 'image';

/** Where the window's tokens went, and what found no room. */
interface Budget {
  readonly window: number;
  readonly answer_reserve: number;
  /** What the answer may have. */
  readonly max_tokens: number;
  readonly prompt_tokens: number;
  readonly sections: Readonly<Record<'system' | Exclude<ContextSource, 'image'> | 'history' | 'message', number>>;
  readonly dropped: {
    /** Tokens of the older conversation that did not fit. */
    readonly history_tokens: number;
    readonly passages: number;
    readonly sections: readonly ContextSource[];
  };
}

export interface AssembledContext {
  readonly messages: readonly PromptMessage[];
  /** Characters at the beginning of the first message that are the same in every turn. */
  readonly stableCharacters: number;
  readonly maxTokens: number;
  /** What was to be offered to the model, where there was room for it. */
  readonly tool: Tool | null;
  /** In the order of their numbers in the prompt. */
  readonly passages: readonly PassageRow[];
  readonly sources: readonly ContextSource[];
  readonly budget: Budget;
}

type Allowance = Pick<Assistant, 'systemPrompt' | 'window' | 'maxAnswer'>;

const fixedTexts = new Map<string, number>();

/** Of a text of ours that is the same in every turn: counted once. */
function tokensOfFixed(text: string): number {
  const known = fixedTexts.get(text);
  if (known !== undefined) return known;
  const tokens = countTokens(text);
  fixedTexts.set(text, tokens);
  return tokens;
}

/** As OpenAI's wire has it, which is the longest of the forms that it takes. */
const tokensOfTool = (tool: Tool): number => tokensOfFixed(JSON.stringify(completionTool(tool)));

/** Tokens that are spent whatever is dropped: the system prompt and the user's message. */
function fixedTokens(assistant: Allowance, messageTokens: number): number {
  return tokensOfFixed(assistant.systemPrompt) + messageTokens + 2 * MESSAGE_OVERHEAD;
}

/** Whether a message leaves an answer its least room. */
export function fitsWindow(assistant: Allowance, messageTokens: number): boolean {
  return fixedTokens(assistant, messageTokens) + LEAST_ANSWER <= assistant.window;
}

/** The most tokens that history could take beside this message, were there no other context. */
export function mostHistoryTokens(assistant: Allowance, messageTokens: number, answerReserve: number): number {
  return Math.max(0, assistant.window - answerReserve - fixedTokens(assistant, messageTokens));
}

const NOBODY: Person = { name: null, profile: null, conflicts: [] };

/**
 * Fills the window: system prompt and message always, then profile, grow, snapshots, summary and passages by rank, then as many
 * of the newest question-answer pairs as fit. What is dropped goes in the reverse order, oldest history first. A tool
 * comes with the grow that it is about, or not at all.
 */
export function assembleContext(
  assistant: Allowance,
  answerReserve: number,
  message: { readonly text: string; readonly tokens: number; readonly hasImage: boolean },
  turn: Pick<BegunTurn, 'grow' | 'snapshot' | 'summary' | 'summary_tokens' | 'history' | 'history_tokens' | 'passages'>,
  person: Person = NOBODY,
  offered: Tool | null = null,
): AssembledContext {
  const fixed = fixedTokens(assistant, message.tokens);
  let room = mostHistoryTokens(assistant, message.tokens, answerReserve);
  const take = (tokens: number): boolean => {
    if (tokens > room) return false;
    room -= tokens;
    return true;
  };
  const sections = { active_grow: 0, profile: 0, knowledge_base: 0, chat_summary: 0, snapshots: 0 };
  const droppedSections: ContextSource[] = [];
  const texts: Partial<Record<ContextSource, string>> = {};
  const addSection = (source: keyof typeof sections, text: string, tokens: number) => {
    if (!take(tokens)) {
      droppedSections.push(source);
      return;
    }
    texts[source] = text;
    sections[source] = tokens;
  };

  const profile = profileSection(person);
  if (profile !== '') addSection('profile', profile, countTokens(profile));
  if (turn.grow) {
    const text = growSection(turn.grow);
    addSection('active_grow', text, countTokens(text));
  }
  const offeredTokens = offered && texts.active_grow !== undefined ? tokensOfTool(offered) : 0;
  const toolTokens = offeredTokens > 0 && take(offeredTokens) ? offeredTokens : 0;
  if (turn.snapshot) {
    const text = snapshotSection(turn.snapshot);
    addSection('snapshots', text, countTokens(text));
  }
  if (turn.summary) addSection('chat_summary', summarySection(turn.summary), turn.summary_tokens);

  const passages: PassageRow[] = [];
  let knowledgeTokens = countTokens(KNOWLEDGE_HEADING);
  for (const passage of turn.passages) {
    if (knowledgeTokens + passage.tokens > room) break; // by rank: a better one is never left out for a shorter one
    passages.push(passage);
    knowledgeTokens += passage.tokens;
  }
  if (passages.length > 0) addSection('knowledge_base', knowledgeSection(passages), knowledgeTokens);

  const history: PromptMessage[] = [];
  let historyTokens = 0;
  for (const pair of turn.history) {
    const tokens = pair.question_tokens + pair.answer_tokens + 2 * MESSAGE_OVERHEAD;
    if (!take(tokens)) break;
    historyTokens += tokens;
    history.unshift({ role: 'user', content: pair.question }, { role: 'assistant', content: pair.answer });
  }

  const system = tokensOfFixed(assistant.systemPrompt) + MESSAGE_OVERHEAD + toolTokens;
  const promptTokens =
    fixed + toolTokens + Object.values(sections).reduce((sum, tokens) => sum + tokens, 0) + historyTokens;
  const maxTokens = Math.min(assistant.maxAnswer, assistant.window - promptTokens);
  const order = ['active_grow', 'profile', 'knowledge_base', 'chat_summary', 'snapshots'] as const;
  const isThere = (source: (typeof order)[number]) =>
    texts[source] !== undefined && (source !== 'profile' || person.profile !== null); // a name alone is none
  const sources: ContextSource[] = order.filter(isThere);
  if (message.hasImage) sources.push('image');

  return {
    messages: [
      { role: 'system', content: assistant.systemPrompt + order.map((source) => texts[source] ?? '').join('') },
      ...history,
      { role: 'user', content: message.text },
    ],
    stableCharacters: assistant.systemPrompt.length,
    maxTokens,
    tool: toolTokens > 0 ? offered : null,
    passages,
    sources,
    budget: {
      window: assistant.window,
      answer_reserve: answerReserve,
      max_tokens: maxTokens,
      prompt_tokens: promptTokens,
      sections: { system, ...sections, history: historyTokens, message: message.tokens + MESSAGE_OVERHEAD },
      dropped: {
        history_tokens: turn.history_tokens - historyTokens,
        passages: turn.passages.length - passages.length,
        sections: droppedSections,
      },
    },
  };
}
