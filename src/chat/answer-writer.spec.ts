import fc from 'fast-check';
import { aurora } from '../assistants/aurora.js';
import { foodhak } from '../assistants/foodhak.js';
import { AllergenGuard, type Finding, warningOf } from '../profiles/guard/allergen-guard.js';
import { answerWriter, formatted } from './answer-writer.js';

const profile = {
  allergies: ['peanuts'],
  conditions: [],
  diet: '',
  goals: '',
  language: '',
  updated_at: '2026-11-22T10:00:00.000Z',
};
const SERVES_IT = 'Spread two spoons of peanut butter on rye bread.';

/** What a writer sends of these parts, each on its own, and what its guard found. */
function written(parts: readonly string[], guard: AllergenGuard | null = new AllergenGuard(profile), language = 'en') {
  const findings: Finding[] = [];
  const writer = answerWriter(foodhak, guard, language, (found) => findings.push(...found));
  const sent = [...parts.map((part) => writer.write(part)), writer.end()];
  return { sent, html: sent.join(''), findings };
}

describe('answerWriter', () => {
  it('leaves Markdown as it is, at once', () => {
    const writer = answerWriter(aurora, null, 'en', () => {});
    expect([writer.write('**Water'), writer.write(' less'), writer.end()]).toEqual(['**Water', ' less', '']);
  });

  it('makes HTML of whatever the model says', () => {
    const { html, findings } = written(['**Eat**', ' more <em>beans</em><script>x', '</script>.'], null);
    expect(html).toBe('<p><strong>Eat</strong> more <em>beans</em>.</p>');
    expect(findings).toEqual([]);
  });

  it('checks nothing against an empty profile', () => {
    const guard = new AllergenGuard({ ...profile, allergies: [] });
    expect(guard.isIdle).toBe(true);
    const { html, findings } = written([SERVES_IT], guard);
    expect(html).toBe(`<p>${SERVES_IT}</p>`);
    expect(findings).toEqual([]);
  });

  it('puts a warning in the place of a sentence that serves what the person must not eat', () => {
    const { html, findings } = written([`Oats are filling. ${SERVES_IT} Drink some water.`]);
    expect(html).not.toContain('Spread');
    expect(html).toContain('Oats are filling.');
    expect(html).toContain('Drink some water.');
    expect(html).toContain(warningOf(findings, 'en'));
    expect(findings).toEqual([expect.objectContaining({ allergen: 'peanut', where: 'answer', because: 'allergy' })]);
  });

  it('finds a food of two words wherever a long sentence is cut', () => {
    const words = 'mix the rice with the herbs and '.repeat(20);
    for (let length = 340; length < 420; length += 1) {
      const { html, findings } = written([`Now ${words.slice(0, length).trim()} serve the pad thai with lime.`]);
      expect({ length, found: findings.length, shown: html.includes('thai with lime') }).toEqual({
        length,
        found: 1,
        shown: false,
      });
    }
  });

  it('warns in the language of the answer', () => {
    const { html, findings } = written([SERVES_IT], undefined, 'es');
    expect(html).toContain(warningOf(findings, 'es'));
    expect(warningOf(findings, 'es')).not.toBe(warningOf(findings, 'en'));
  });

  it('sends nothing of such a sentence, however it comes', () => {
    const answer = `<p>Oats are filling.</p><ul><li>${SERVES_IT}</li><li>Drink some water.</li></ul>`;
    const whole = written([answer]).html;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: answer.length - 1 }), { maxLength: 40 }), (cuts) => {
        const places = [0, ...cuts.toSorted((one, other) => one - other), answer.length];
        const parts = places.slice(1).map((place, index) => answer.slice(places[index], place));
        const { html, findings } = written(parts);
        expect(html).toBe(whole);
        expect(html).not.toMatch(/spread|spoons|rye/i);
        expect(findings).toHaveLength(1);
      }),
    );
  });
});

describe('formatted', () => {
  it.each([
    ['**Careful.** Stop now.\n\n', '<p><strong>Careful.</strong> Stop now.</p>'],
    ['Steps:\n\n1. One\n2. Two\n', '<p>Steps:</p><ol><li>One</li><li>Two</li></ol>'],
    ['', ''],
  ])('makes HTML of %j where the assistant writes HTML', (markdown, html) => {
    expect(formatted(foodhak, markdown)).toBe(html);
    expect(formatted(aurora, markdown)).toBe(markdown);
  });
});
