import { isObject, isText } from '../errors/validation-rules.js';
import type { Tool } from '../llm/chat-model.js';
import { changesOf, PLAN_FIELDS, type Plan, type PlanField, type PlanSuggestion } from './plan.js';

const MOST_CHARACTERS = 500;

const text = (description: string) => ({ type: 'string', minLength: 1, maxLength: MOST_CHARACTERS, description });

/** By which a model proposes a change of the plan. */
export const PLAN_CHANGE_TOOL: Tool = {
  name: 'propose_plan_change',
  description:
    'Offer the grower a change of the plan, beside your written answer. Nothing changes until the grower accepts it. Call it at most once, and only where you know the exact new text of every field that you would change; each text replaces the whole field, so keep what shall stay. Always write the answer as well, before the call.',
  parameters: {
    type: 'object',
    properties: {
      changes: {
        type: 'object',
        description: 'The new texts of the fields that change, and of no others.',
        properties: {
          nutrition: text('Feed, its strength and additives'),
          watering: text('How often and how much'),
          light_schedule: text('Hours of light and dark, as 18/6'),
          training: text('Training of the plants'),
          notes: text('Anything else'),
        },
        additionalProperties: false,
        minProperties: 1,
      },
      reason: text("Why, in one or two sentences in the language of the grower's message"),
    },
    required: ['changes', 'reason'],
    additionalProperties: false,
  },
};

/**
 * What a model called the tool with, if it kept to the schema and would change anything: models err, and half of a
 * wrong change may be worse than none.
 */
export function readPlanChange(json: string, plan: Plan): PlanSuggestion | null {
  const { changes, reason } = objectIn(json);
  const wanted = wantedIn(changes);
  if (wanted === null || !isPlanText(reason)) return null;
  const differences = changesOf(plan, wanted);
  return differences.length > 0 ? { changes: differences, reason: clean(reason) } : null;
}

function wantedIn(changes: unknown): Partial<Record<PlanField, string>> | null {
  if (!isObject(changes)) return null;
  const wanted: Partial<Record<PlanField, string>> = {};
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) continue; // as some models say that they leave a field alone
    const field = PLAN_FIELDS.find((known) => known === name);
    if (field === undefined || !isPlanText(value)) return null;
    wanted[field] = clean(value);
  }
  return wanted;
}

function objectIn(json: string): { readonly changes?: unknown; readonly reason?: unknown } {
  try {
    return Object(JSON.parse(json));
  } catch {
    return {};
  }
}

const isPlanText = (value: unknown): value is string => isText(value, 1, MOST_CHARACTERS);

/** Half a surrogate pair is no text to a database. */
const clean = (value: string): string => value.trim().toWellFormed();
