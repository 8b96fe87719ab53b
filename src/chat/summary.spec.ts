import fc from 'fast-check';
import { countTokens } from '../llm/token-counter.js';
import { extractSummary, MOST_SUMMARY_TOKENS, type SummarySource, summaryPrompt } from './summary.js';

const WINDOW = 6000;
const pairsOf = (count: number, question = 'Why?', answer = 'Because.') =>
  Array.from({ length: count }, (_, index) => ({ question: `${question} (${index})`, answer: `${answer} (${index})` }));
const tokensOf = (source: SummarySource, window = WINDOW) =>
  summaryPrompt(window, source).messages.reduce((sum, { content }) => sum + countTokens(content) + 4, 0);

/** Text of any length and script; emoji and cuneiform have more tokens than characters. */
const text = fc
  .record({
    piece: fc.constantFrom('Yellow leaves. ', '日本語。', '🌱', '𒀀', 'pH 5.8, ', '\n\n', '[1] **', 'word '),
    times: fc.nat(400),
  })
  .map(({ piece, times }) => piece.repeat(times));
const source = fc.record({
  summary: fc.option(text),
  pairs: fc.array(fc.record({ question: text, answer: text }), { maxLength: 20 }),
});

describe('summaryPrompt', () => {
  it('asks for a summary of the exchanges in their order, with the one so far', () => {
    const { messages, maxTokens, imageUrl } = summaryPrompt(WINDOW, { summary: 'Grows basil.', pairs: pairsOf(3) });
    expect(messages.map(({ role }) => role)).toEqual(['system', 'user']);
    const asked = messages[1]!.content;
    const order = ['Grows basil.', 'Why? (0)', 'Because. (0)', 'Why? (1)', 'Why? (2)', 'Because. (2)'];
    expect(order.map((part) => asked.indexOf(part))).toEqual(
      order.map((part) => asked.indexOf(part)).sort((a, b) => a - b),
    );
    expect(asked).not.toContain('None yet.');
    expect([maxTokens, imageUrl]).toEqual([MOST_SUMMARY_TOKENS, null]);
  });

  it('says that there is none so far', () => {
    expect(summaryPrompt(WINDOW, { summary: null, pairs: pairsOf(1) }).messages[1]!.content).toContain('None yet.');
  });

  it('leaves room for its answer in the window', () => {
    const summary = fc.string({ maxLength: 1000 });
    fc.assert(
      fc.property(source, summary, fc.integer({ min: 2000, max: 6000 }), ({ pairs }, earlier, window) => {
        expect(tokensOf({ summary: earlier, pairs }, window) + MOST_SUMMARY_TOKENS).toBeLessThanOrEqual(window);
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('leaves room for its answer beside many short exchanges', () => {
    expect(tokensOf({ summary: null, pairs: pairsOf(2000) }) + MOST_SUMMARY_TOKENS).toBeLessThanOrEqual(WINDOW);
  });

  it('uses the window that it has', () => {
    const pairs = pairsOf(200, 'Why? '.repeat(30), 'Because. '.repeat(60));
    expect(tokensOf({ summary: null, pairs })).toBeGreaterThan(0.95 * (WINDOW - MOST_SUMMARY_TOKENS));
  });

  it('cuts an exchange that is longer than the window, and loses none', () => {
    const pairs = [{ question: 'How do I water?', answer: 'Slowly. '.repeat(3000) }, ...pairsOf(1)];
    const asked = summaryPrompt(WINDOW, { summary: null, pairs }).messages[1]!.content;
    expect(asked).toContain('How do I water?');
    expect(asked).toContain('Why? (0)');
  });
});

describe('extractSummary', () => {
  it('has a line for each exchange, in order, behind the summary so far', () => {
    const lines = extractSummary({ summary: 'Grows basil.\n\nHas a tent.', pairs: pairsOf(2) }).split('\n');
    expect(lines).toEqual([
      'Grows basil.',
      'Has a tent.',
      '- Asked: Why? Answered: Because.',
      '- Asked: Why? Answered: Because.',
    ]);
  });

  it('takes the first sentence, without Markdown, on one line', () => {
    const pairs = [{ question: 'Is pH 5.8 fine?\nIt was 6.1.', answer: '## **Yes**: pH 5.8 [1]\nis fine. And more.' }];
    expect(extractSummary({ summary: null, pairs })).toBe('- Asked: Is pH 5.8 fine? Answered: Yes: pH 5.8 1 is fine.');
  });

  it('takes the first sentence of HTML, without its tags', () => {
    const pairs = [
      { question: 'Are almonds okay?', answer: '<p><strong>Yes.</strong> Almonds fit.</p>' },
      {
        question: 'And walnuts?',
        answer: '<h3>Walnuts</h3><ul><li>fit <em>very</em> well.</li><li>So do pecans.</li></ul>',
      },
    ];
    expect(extractSummary({ summary: null, pairs }).split('\n')).toEqual([
      '- Asked: Are almonds okay? Answered: Yes.',
      '- Asked: And walnuts? Answered: Walnuts fit very well.',
    ]);
  });

  it('has no tag of HTML, wherever a line is cut', () => {
    const words = fc.array(fc.constantFrom('an almond', 'and', '<em>more</em>', '<br>', '&amp; &lt;b&gt;', 'fibre,'), {
      maxLength: 40,
    });
    const link = '<a href="https://example.com/nuts?a=1&amp;b=2" rel="nofollow noopener noreferrer">nuts</a>';
    fc.assert(
      fc.property(words, words, (before, after) => {
        const answer = `<p>${[...before, link, ...after].join(' ')}</p>`;
        const summary = extractSummary({ summary: null, pairs: [{ question: 'Why?', answer }] });
        expect(summary).not.toMatch(/[<>]|href|nofollow|noreferrer|example\.com/);
        expect(Array.from(summary).length).toBeLessThanOrEqual('- Asked: Why? Answered: '.length + 160);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it('cuts a sentence without an end between characters', () => {
    const summary = extractSummary({ summary: null, pairs: [{ question: '🌱'.repeat(170), answer: 'Yes.' }] });
    expect(summary.isWellFormed()).toBe(true);
    expect(Array.from(summary).filter((character) => character === '🌱')).toHaveLength(160);
  });

  it('keeps the newest', () => {
    const summary = extractSummary({ summary: 'Long ago.', pairs: pairsOf(200, 'What about', 'It is number') });
    expect(summary).toContain('(199)');
    expect(summary).not.toContain('(0)');
    expect(summary).not.toContain('Long ago.');
    expect(countTokens(summary)).toBeGreaterThan(0.9 * MOST_SUMMARY_TOKENS);
  });

  it('never has more tokens than a summary may', () => {
    fc.assert(
      fc.property(source, (any) => {
        expect(countTokens(extractSummary(any))).toBeLessThanOrEqual(MOST_SUMMARY_TOKENS);
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('is not empty however many tokens a character has', () => {
    const pairs = [...pairsOf(3), { question: '𒀀'.repeat(160), answer: '𒀀'.repeat(160) }];
    expect(extractSummary({ summary: 'Grows basil.', pairs })).not.toBe('');
  });

  it('is empty of nothing', () => {
    expect(extractSummary({ summary: null, pairs: [] })).toBe('');
  });
});
