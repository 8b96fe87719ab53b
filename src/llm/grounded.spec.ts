import fc from 'fast-check';
import type { ModelEnd, Prompt } from './chat-model.js';
import { GroundedModel } from './grounded.js';
import type { Grounding, GroundingLanguage } from './grounding.js';
import { countTokens } from './token-counter.js';

const signs = {
  title: 'Thrips',
  heading: 'What thrips damage looks like',
  content:
    'Thrips leave silvery streaks on the leaves, dotted with tiny black droppings. Adults look like splinters.\n\nThey were first described long ago.',
};
const steps = {
  title: 'Thrips',
  heading: 'What to do against thrips now',
  content:
    'Work in this order:\n- Remove the **worst** leaves.\n- Release predatory mites at 50–100 per m² [7].\n- Read [the label](https://example.com) first.\n- Look again after 3 days.\n\nDo not spray oils on buds.',
};
const unrelated = {
  title: 'Curing',
  heading: 'Jars',
  content: 'Open the jars twice a day. Keep them at 60 % humidity.',
};
const grow = { name: 'Tent 1', medium: 'hydro', phase: 'vegetative' };
const snapshot = {
  at: '2026-11-22T10:00:00.000Z',
  temperatureC: 25.04,
  humidityPct: 60,
  vpdKpa: 0.913,
  leafTemperatureC: null,
  ec: 1.4,
  ph: 5.9,
  co2Ppm: null,
};

const grounding: Grounding = {
  question: 'Silvery streaks and black dots on the leaves: what should I do?',
  language: 'en',
  intent: 'diagnostics',
  format: 'markdown',
  passages: [signs, unrelated, steps],
  grow,
  snapshot,
};

const promptOf = (change: Partial<Grounding> = {}, maxTokens = 1500, imageUrl: string | null = null): Prompt => ({
  messages: [],
  maxTokens,
  imageUrl,
  grounding: { ...grounding, ...change },
});

type Event = { readonly type: 'text'; readonly text: string } | ({ readonly type: 'end' } & ModelEnd);

async function events(prompt: Prompt, signal = new AbortController().signal): Promise<Event[]> {
  const all: Event[] = [];
  const end = await new GroundedModel().stream(prompt, signal, (text) => all.push({ type: 'text', text }));
  return [...all, { type: 'end', ...end }];
}

async function answer(...prompt: Parameters<typeof promptOf>): Promise<string> {
  return (await events(promptOf(...prompt))).map((event) => (event.type === 'text' ? event.text : '')).join('');
}

describe('GroundedModel', () => {
  it('says what it is, names the grow and its readings, and quotes what the question is about', async () => {
    expect(await answer()).toBe(
      `The language model is not available right now, so this answer comes straight from the knowledge base.

Your grow Tent 1 (phase: vegetative, medium: hydro). Newest readings (Nov 22, 2026, 10:00 UTC): air 25.0 °C, humidity 60 %, leaf VPD 0.91 kPa, pH 5.9, EC 1.40 mS/cm.

**Thrips: What thrips damage looks like [1]**

Thrips leave silvery streaks on the leaves, dotted with tiny black droppings. Adults look like splinters. They were first described long ago.

**Thrips: What to do against thrips now [3]**

- Remove the worst leaves.
- Release predatory mites at 50–100 per m².
- Read the label first.
- Look again after 3 days.

Do not spray oils on buds.

If this does not fit what you see, tell me which leaves it began on, and the pH, EC and temperature you measure.`,
    );
  });

  it('streams by paragraph and counts what it said', async () => {
    const all = await events(promptOf());
    const texts = all.flatMap((event) => (event.type === 'text' ? [event.text] : []));
    expect(texts).toHaveLength(5);
    expect(all.at(-1)).toEqual({
      type: 'end',
      model: 'grounded',
      finishReason: 'stop',
      usage: { promptTokens: 0, completionTokens: countTokens(texts.join('')) },
    });
  });

  it.each<[GroundingLanguage, string, string, string]>([
    ['es', 'Los pasajes se citan en inglés.', 'fase: vegetativa', '25,0 °C'],
    ['fr', 'Les passages sont cités en anglais.', 'phase : végétative', '25,0 °C'],
    ['de', 'Die Passagen sind auf Englisch zitiert.', 'Phase: Wachstum', '25,0 °C'],
    ['pt', 'Os trechos são citados em inglês.', 'fase: vegetativa', '25,0 °C'],
  ])('speaks %s around English passages', async (language, notice, phase, temperature) => {
    const question = {
      es: '¿Qué hago con las hojas plateadas?',
      fr: 'Que faire des feuilles argentées ?',
      de: 'Was tun gegen silbrige Blätter?',
      pt: 'O que fazer com folhas prateadas?',
      en: '',
    };
    const said = await answer({ language, question: question[language] });
    for (const part of [notice, phase, temperature, '[1]', 'Remove the worst leaves']) expect(said).toContain(part);
    expect(said).not.toContain('language model');
  });

  it('tells what is out of range, in any language and format', async () => {
    const alerts = ['The pH is 9, above 6.5.', 'The EC is <4 mS/cm, above 2.2 mS/cm.'];
    expect(await answer({ alerts })).toContain(
      '**Out of range now**\n\n- The pH is 9, above 6.5.\n- The EC is <4 mS/cm, above 2.2 mS/cm.\n\n',
    );
    expect(await answer({ alerts, format: 'html' })).toContain('<li>The EC is &lt;4 mS/cm, above 2.2 mS/cm.</li>');
    const labels = (['en', 'es', 'fr', 'de', 'pt'] as const).map(
      async (language) => /\*\*([^*]+)\*\*\n\n- The pH/.exec(await answer({ alerts, language }))![1],
    );
    expect(new Set(await Promise.all(labels)).size).toBe(5);
    expect(await answer({ alerts: [] })).not.toContain('Out of range');
  });

  it('lists the readings when they are asked for', async () => {
    const said = await answer({ question: 'Show me my climate data', passages: [unrelated] });
    expect(said).toContain('- air: 25.0 °C\n- humidity: 60 %\n- leaf VPD: 0.91 kPa\n- pH: 5.9\n- EC: 1.40 mS/cm');
    expect(said).not.toContain('CO₂');
    expect(said).not.toContain('jars');
    for (const question of [
      'Muéstrame los datos',
      'Montre-moi les mesures',
      'Zeig mir die Klimadaten',
      'Mostra as leituras',
    ]) {
      expect(await answer({ question, passages: [] })).toContain('\n- ');
    }
  });

  it('asks for what it does not know when it found nothing', async () => {
    const all = await answer({ passages: [], grow: null, snapshot: null });
    expect(all).toContain('found nothing in the knowledge base');
    for (const detail of ['Which leaves', 'pH and the EC', 'temperature', 'water', 'Which medium'])
      expect(all).toContain(detail);
    const some = await answer({ passages: [] });
    for (const known of ['pH and the EC', 'temperature and', 'Which medium']) expect(some).not.toContain(known);
    expect(await answer({ passages: [], snapshot: null })).toContain('There are no readings for it yet.');
    const food = await answer({ passages: [], grow: null, snapshot: null, persona: 'nutrition' });
    expect(food).toContain('allergies');
    expect(food).not.toContain('leaves');
  });

  it('is honest about passages that do not fit, and leaves them out of small talk', async () => {
    expect(await answer({ question: 'Quarks?', passages: [unrelated] })).toContain(
      'may not be exactly about your question',
    );
    expect(await answer({ question: 'Quarks?', intent: 'general', passages: [unrelated] })).not.toContain('[1]');
  });

  it('begins with the change of plan that was asked for, in either format', async () => {
    const planChange = {
      intro: 'I propose this:',
      changes: ['Light: from “18/6” to “<b>”'],
      why: 'Why: you asked.',
      consent: 'You decide.',
    };
    const said = await answer({ intent: 'adjust_plan', planChange });
    expect(said.split('\n\n').slice(1, 4)).toEqual([
      '**I propose this:**',
      '- Light: from “18/6” to “<b>”',
      'Why: you asked. You decide.',
    ]);
    expect(said).not.toContain('Nothing in your plan changes');
    expect(await answer({ intent: 'adjust_plan', planChange, format: 'html' })).toContain(
      '<p><strong>I propose this:</strong></p><ul><li>Light: from “18/6” to “&lt;b&gt;”</li></ul><p>Why: you asked. You decide.</p>',
    );
  });

  it('says that it cannot see an image, and that no plan changes', async () => {
    expect(await answer({}, 1500, 'https://example.com/leaf.jpg')).toContain('I cannot see the image.');
    expect(await answer({ intent: 'adjust_plan' })).toContain('Nothing in your plan changes unless');
  });

  it('writes HTML of the allowed tags only, and escapes everything else', async () => {
    const evil = '<script>alert(1)</script> & "x"';
    const said = await answer({
      format: 'html',
      grow: { ...grow, name: evil },
      passages: [{ title: evil, heading: evil, content: `Silvery leaves ${evil}.\n- Silvery ${evil}` }],
    });
    expect(said.match(/<[^>]*>/g)?.filter((tag) => !/^<\/?(?:p|strong|ul|li)>$/.test(tag))).toEqual([]);
    expect(said).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;');
    expect(said).toContain('[1]');
  });

  it('repeats nothing of the message', async () => {
    expect(await answer({ question: 'xyzzy leaves', passages: [] })).not.toContain('xyzzy');
  });

  it('never exceeds the tokens it may use, says something, and keeps HTML whole', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 600 }),
        fc.constantFrom<GroundingLanguage>('en', 'es', 'fr', 'de', 'pt'),
        fc.constantFrom<Grounding['format']>('markdown', 'html'),
        fc.array(
          fc.record({
            title: fc.string(),
            heading: fc.string(),
            content: fc.string({ unit: 'grapheme', maxLength: 2000 }),
          }),
          { maxLength: 4 },
        ),
        async (maxTokens, language, format, passages) => {
          const said = await answer({ language, format, passages: [signs, ...passages, steps] }, maxTokens);
          expect(said).not.toBe('');
          expect(countTokens(said)).toBeLessThanOrEqual(maxTokens);
          if (format === 'html') {
            for (const tag of ['p', 'ul', 'li', 'strong']) {
              expect(said.split(`<${tag}>`).length).toBe(said.split(`</${tag}>`).length);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('stops when aborted', async () => {
    const caller = new AbortController();
    const seen: string[] = [];
    await new GroundedModel().stream(promptOf(), caller.signal, (text) => {
      seen.push(text);
      caller.abort();
    });
    expect(seen).toHaveLength(1);
  });

  // No clock is read: more than linear work on texts of this size would not come to an end.
  it('comes to an end with a hostile document', async () => {
    const nasty = ['[', '- ', '\n', '.A', '*', 'e.g. A', '![](', '( ', '1. '].map((unit) =>
      unit.repeat(500_000 / unit.length),
    );
    for (const content of nasty) {
      const text = await answer({ passages: [{ title: content, heading: content, content }] });
      expect(text).not.toBe('');
    }
  });
});
