import type { AssembledContext } from '../context/assemble.js';
import type { StoredMessage } from '../database/rows.js';
import type { Classification } from '../intent/intent.js';
import type { ChainEnd } from '../llm/model-chain.js';
import { countTokens } from '../llm/token-counter.js';
import type { Finding } from '../profiles/guard/allergen-guard.js';
import type { PlanProposal } from './plan-proposer.js';
import type { Completion } from './turn-store.js';

/** An answer in the making. */
export interface Answer {
  /** What stands before the model's text: first aid, a warning. */
  preface: string;
  text: string;
  end: ChainEnd | null;
  readonly findings: Finding[];
  proposal: PlanProposal | null;
}

/** What is stored of an answer, whole or partial. */
export function completionOf(
  status: Completion['status'],
  { intent, isEmergency, emergencyKind, language }: Classification,
  turnId: string,
  context: AssembledContext | null,
  { preface, text, end, findings, proposal }: Answer,
): Completion {
  const content = preface + text;
  const tokens = countTokens(content);
  const usage = end?.usage;
  const metadata = {
    intent,
    is_emergency: isEmergency,
    tokens_used: usage ? usage.promptTokens + usage.completionTokens : (context?.budget.prompt_tokens ?? 0) + tokens,
    context_sources: sourcesOf(context, end),
    ...(!usage && { usage_estimated: true }),
    ...(end && { model: end.model, provider: end.provider }),
    ...(end?.degraded && { degraded: true }),
    ...(status !== 'complete' && { [status]: true }),
    ...(emergencyKind && { triage: emergencyKind }),
    ...(findings.length > 0 && { allergens: distinct(findings) }),
    ...(proposal && status === 'complete' && { proposal }),
    citations: citationsOf(text, context),
    language,
    turn_id: turnId,
  };
  return { status, content, tokens, metadata, budget: context?.budget ?? null };
}

function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(Object.values(finding)), finding])).values()];
}

/** An image is in no prompt where no model was asked. */
function sourcesOf(context: AssembledContext | null, end: ChainEnd | null): AssembledContext['sources'] {
  const sources = context?.sources ?? [];
  return end?.degraded ? sources.filter((source) => source !== 'image') : sources;
}

/** The passages of the prompt that the answer names as [1], [2] ... */
function citationsOf(text: string, context: AssembledContext | null) {
  const cited = new Set(Array.from(text.matchAll(/\[([1-9])\]/g), ([, digit]) => Number(digit)));
  return (context?.passages ?? []).flatMap(({ id, document_id, title, heading, source }, index) =>
    cited.has(index + 1) ? [{ number: index + 1, document_id, passage_id: id, title, heading, source }] : [],
  );
}

export function messageOf(
  id: string,
  createdAt: string,
  { content, metadata, budget }: Completion,
  showBudget: boolean,
): StoredMessage {
  return {
    id,
    role: 'assistant',
    content,
    metadata: showBudget ? { ...metadata, budget } : metadata,
    created_at: createdAt,
  };
}
