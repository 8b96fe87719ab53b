/** What a grow's plan has, each a text of the grower's. */
export const PLAN_FIELDS = ['nutrition', 'watering', 'light_schedule', 'training', 'notes'] as const;
export type PlanField = (typeof PLAN_FIELDS)[number];

export type Plan = Readonly<Record<string, string>> | null;

export interface PlanChange {
  readonly field: PlanField;
  /** Null where the plan does not have the field. */
  readonly before: string | null;
  readonly after: string;
}

/** What could be changed in a plan, and why. */
export interface PlanSuggestion {
  readonly changes: readonly PlanChange[];
  readonly reason: string;
}

/** Null where the plan does not have the field as a text. */
export function textIn(plan: Plan, field: PlanField): string | null {
  const text: unknown = plan?.[field];
  return typeof text === 'string' ? text : null;
}

/** What would be another text than it is. */
export function changesOf(plan: Plan, wanted: Readonly<Partial<Record<PlanField, string>>>): PlanChange[] {
  return PLAN_FIELDS.flatMap((field) => {
    const after = wanted[field];
    const before = textIn(plan, field);
    return after === undefined || after === before?.trim() ? [] : [{ field, before, after }];
  });
}
