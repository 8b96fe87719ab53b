import { classify } from './classify.js';

describe('classify', () => {
  it.each([
    ['What should I do?', 'question'],
    ['My plants are dying!', 'emergency'],
    ['Show me my climate data', 'diagnostics'],
    ['Change my nutrition schedule', 'adjust_plan'],
    ['Checking in on progress', 'general'],
    ['My plants look yellowish. What should I do?', 'diagnostics'],
    ['My leaves are wilting...', 'diagnostics'],
    ['How do I fix nitrogen deficiency?', 'question'],
  ])('reads the documented "%s" as %s', (message, intent) => {
    expect(classify(message).intent).toBe(intent);
  });

  it.each([
    ['I found root rot in my reservoir', 'root_rot'],
    ['There is mold on my buds right now', 'mould'],
    ['Mis plantas se están muriendo', 'dying'],
    ['Smoke is coming out of my ballast', 'fire'],
  ])('reads "%s" as an emergency of the kind %s', (message, kind) => {
    const { intent, isEmergency, emergencyKind } = classify(message);
    expect({ intent, isEmergency }).toEqual({ intent: 'emergency', isEmergency: true });
    expect(emergencyKind === kind || emergencyKind === 'electrical').toBe(true);
  });

  it.each([
    'The deadline for my harvest is Friday',
    'Is deadheading useful for cannabis?',
    'How do I prevent mold?',
    'My plants are not dying, they look great',
    'help me understand VPD',
  ])('reads "%s" as no emergency', (message) => {
    expect(classify(message)).toMatchObject({ isEmergency: false, emergencyKind: null });
  });

  it('flags exactly the intent emergency, on any text', () => {
    for (const message of ['', ' ', '\u0000', '🌱'.repeat(2000), 'root ro '.repeat(12_500), 'dyin '.repeat(20_000)]) {
      const { intent, isEmergency } = classify(message);
      expect(isEmergency).toBe(intent === 'emergency');
    }
  });
});
