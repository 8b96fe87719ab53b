import fc from 'fast-check';
import { LANGUAGES } from '../intent/intent.js';
import { PLAN_CHANGE_TOOL, readPlanChange } from './plan-change-tool.js';
import { inMarkdown, planProposalText } from './plan-proposal-text.js';

const plan = { nutrition: 'EC 1.4', watering: 'daily' };
const read = (call: unknown) => readPlanChange(JSON.stringify(call), plan);

describe('readPlanChange', () => {
  it('says what would change from what, in the order of the plan', () => {
    expect(read({ changes: { light_schedule: ' 12/12 ', nutrition: 'EC 1.6' }, reason: ' They stretch. ' })).toEqual({
      changes: [
        { field: 'nutrition', before: 'EC 1.4', after: 'EC 1.6' },
        { field: 'light_schedule', before: null, after: '12/12' },
      ],
      reason: 'They stretch.',
    });
  });

  it('leaves out what is so already, and fields that are null', () => {
    const call = { changes: { watering: 'daily', training: null, nutrition: 'EC 1.6' }, reason: 'Why not' };
    expect(read(call)?.changes).toEqual([{ field: 'nutrition', before: 'EC 1.4', after: 'EC 1.6' }]);
    expect(read({ changes: { watering: 'daily' }, reason: 'Why not' })).toBeNull();
  });

  it('takes texts of 1 to 500 code points', () => {
    expect(read({ changes: { notes: '🌱'.repeat(500) }, reason: 'x'.repeat(500) })?.changes).toHaveLength(1);
    expect(read({ changes: { notes: '🌱'.repeat(501) }, reason: 'x' })).toBeNull();
    expect(read({ changes: { notes: 'x' }, reason: 'x'.repeat(501) })).toBeNull();
  });

  it('makes half a surrogate pair a text', () => {
    expect(readPlanChange('{"changes": {"notes": "a\\ud83c"}, "reason": "b\\udf31"}', null)).toEqual({
      changes: [{ field: 'notes', before: null, after: 'a\ufffd' }],
      reason: 'b\ufffd',
    });
  });

  it.each([
    ['no JSON', 'Sure: {"changes"'],
    ['JSON that was cut off', '{"changes": {"nutrition": "EC 1.'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['a text', '"nutrition"'],
    ['no changes', '{"reason": "x"}'],
    ['empty changes', '{"changes": {}, "reason": "x"}'],
    ['a list of changes', '{"changes": ["nutrition"], "reason": "x"}'],
    ['an unknown field', '{"changes": {"nutrition": "EC 1.6", "name": "Mine"}, "reason": "x"}'],
    ['a field of every object', '{"changes": {"__proto__": "x", "constructor": "y"}, "reason": "x"}'],
    ['a number', '{"changes": {"nutrition": 1.6}, "reason": "x"}'],
    ['an object', '{"changes": {"nutrition": {"ec": 1.6}}, "reason": "x"}'],
    ['an empty text', '{"changes": {"nutrition": " "}, "reason": "x"}'],
    ['a U+0000', '{"changes": {"nutrition": "EC\\u0000 1.6"}, "reason": "x"}'],
    ['no reason', '{"changes": {"nutrition": "EC 1.6"}}'],
    ['an empty reason', '{"changes": {"nutrition": "EC 1.6"}, "reason": ""}'],
    ['a U+0000 in the reason', '{"changes": {"nutrition": "EC 1.6"}, "reason": "\\u0000x"}'],
    ['a reason that is none', '{"changes": {"nutrition": "EC 1.6"}, "reason": ["x"]}'],
  ])('drops %s', (_what, json) => {
    expect(readPlanChange(json, plan)).toBeNull();
  });

  it('throws at nothing that a model may say', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (json) => {
        expect(readPlanChange(json, plan)).toBeNull();
        expect(readPlanChange(`{"changes": ${json}, "reason": "x"}`, plan)).toBeNull();
      }),
    );
  });

  it('knows the fields that the model is told of', () => {
    const { properties } = PLAN_CHANGE_TOOL.parameters as unknown as {
      properties: { changes: { properties: Record<string, unknown> } };
    };
    for (const field of Object.keys(properties.changes.properties)) {
      expect(readPlanChange(JSON.stringify({ changes: { [field]: 'x' }, reason: 'y' }), null)?.changes).toEqual([
        { field, before: null, after: 'x' },
      ]);
    }
  });
});

describe('a proposal in words', () => {
  const suggestion = {
    changes: [
      { field: 'light_schedule', before: '18/6', after: '12/12' },
      { field: 'watering', before: null, after: 'every\n3 days' },
    ],
    reason: 'They\n\nare tall.',
  } as const;

  it('says from what to what, why, and who decides', () => {
    expect(inMarkdown(planProposalText(suggestion, 'en'))).toBe(
      `I propose this change of your plan:

- Light schedule: from “18/6” to “12/12”
- Watering: “every 3 days” (nothing is set so far)

Why: They are tall.

Nothing changes until you accept the proposal.`,
    );
  });

  it.each(LANGUAGES)('says all of it in %s, each in its own words', (language) => {
    const text = inMarkdown(planProposalText(suggestion, language));
    for (const part of ['18/6', '12/12', 'every 3 days', 'They are tall.']) expect(text).toContain(part);
    const others = LANGUAGES.filter((other) => other !== language);
    expect(others.map((other) => inMarkdown(planProposalText(suggestion, other)))).not.toContain(text);
  });
});
