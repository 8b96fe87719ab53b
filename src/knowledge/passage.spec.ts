import fc from 'fast-check';
import { countTokens } from '../llm/token-counter.js';
import { renderPassage } from './passage.js';

describe('renderPassage', () => {
  it('has a numbered heading and its text', () => {
    const passage = { title: 'Root rot', heading: 'What to do', content: 'Cool the water.' };
    expect(renderPassage(passage, 3)).toBe('### [3] Root rot: What to do\nCool the water.\n');
  });

  it('does not repeat the title over the introduction', () => {
    const passage = { title: 'Root rot', heading: 'Root rot', content: 'Roots drown.' };
    expect(renderPassage(passage)).toBe('### [1] Root rot\nRoots drown.\n');
  });

  it('has as many tokens in a row as alone, whatever its number', () => {
    const word = fc.constantFrom('pH', ' 5.8', '🌱', '日本', '\n', '- ', '###', '[1]', "it's", '\t', '  ', '/');
    const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(''));
    const passages = fc.array(fc.record({ title: text, heading: text, content: text }), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(passages, (rows) => {
        const together = rows.map((row, index) => renderPassage(row, index + 1)).join('');
        const sum = rows.reduce((tokens, row) => tokens + countTokens(renderPassage(row)), 0);
        expect(countTokens(together)).toBe(sum);
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
