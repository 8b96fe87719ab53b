import { randomUUID } from 'node:crypto';
import type { Assistant } from '../assistants/assistant.js';
import type { GrowContext } from '../database/rows.js';
import type { PlanChange, PlanSuggestion } from '../grows/plan.js';
import { ruledPlanChange } from '../grows/plan-change-rules.js';
import { PLAN_CHANGE_TOOL, readPlanChange } from '../grows/plan-change-tool.js';
import { inMarkdown, planProposalText } from '../grows/plan-proposal-text.js';
import type { Classification, Language } from '../intent/intent.js';
import type { Tool } from '../llm/chat-model.js';
import type { GroundingPlanChange } from '../llm/grounding.js';
import type { ChainEnd } from '../llm/model-chain.js';

/** What an answer's metadata offers the grower: nothing in the plan changes unless it is accepted. */
export interface PlanProposal {
  readonly id: string;
  readonly grow_id: string;
  readonly status: 'pending';
  readonly changes: readonly PlanChange[];
  readonly reason: string;
}

/** Finds the change of plan that an answer proposes, where its message wants one. */
export class PlanProposer {
  private readonly id = randomUUID();
  private readonly ruled: PlanSuggestion | null;

  private constructor(
    private readonly grow: GrowContext,
    private readonly language: Language,
    message: string,
  ) {
    this.ruled = ruledPlanChange(message, language, grow.plan);
  }

  /** Null where there is no plan to change, or nobody wants to. */
  static of(
    { proposesPlanChanges }: Assistant,
    message: string,
    { intent, language }: Classification,
    grow: GrowContext | null,
  ): PlanProposer | null {
    const isWanted = proposesPlanChanges && intent === 'adjust_plan' && grow !== null;
    return isWanted ? new PlanProposer(grow, language, message) : null;
  }

  get tool(): Tool {
    return PLAN_CHANGE_TOOL;
  }

  /** What the message asks for so plainly that it takes no model to see it. */
  get ruledText(): GroundingPlanChange | null {
    return this.ruled && planProposalText(this.ruled, this.language);
  }

  /** What the model proposes with its answer, or the rules where no model answered; null where that is nothing valid. */
  from({ degraded, toolCall }: ChainEnd): PlanProposal | null {
    const found = degraded
      ? this.ruled
      : toolCall?.name === PLAN_CHANGE_TOOL.name
        ? readPlanChange(toolCall.arguments, this.grow.plan)
        : null;
    return found && { id: this.id, grow_id: this.grow.id, status: 'pending', ...found };
  }

  /** The same in words, as Markdown in the message's language: for a model that called and wrote nothing. */
  told(proposal: PlanProposal): string {
    return inMarkdown(planProposalText(proposal, this.language));
  }
}
