import fc from 'fast-check';
import { Tiktoken } from 'js-tiktoken/lite';
import encoding from 'js-tiktoken/ranks/o200k_base';
import { countTokens } from './token-counter.js';

const reference = new Tiktoken(encoding);
const expected = (text: string): number => reference.encode(text, [], []).length;

describe('countTokens', () => {
  it.each([
    ['nothing', ''],
    ['English', "My plants' leaves look yellowish. What should I DO? We've tried 1000W HPS, pH 6.2 and EC 1.8 mS/cm."],
    ['languages', 'Las hojas están amarillas; les feuilles jaunissent, die Blätter welken, as folhas caem.'],
    ['CJK', '植物の葉が黄色くなっています。どうすればよいですか？我的植物叶子发黄了。식물 잎이 노랗게 변해요.'],
    ['emoji', '😀👍🏽👨‍👩‍👧‍👦🇪🇸🌿 leaf🌱s'],
    ['code', 'for (let i = 0; i < n; i++) {\n\t\treturn a[i]?.b ?? `c`; // x\n}\r\n\r\n'],
    ['white space', '   \n\n \t x  \u00a0 \u2003\n \r\n   '],
    ['cases', "IT'S ÀÉÎ ŁódŹ camelCaseWords ABCdef O'Neil'LL ǅungla"],
    ['special tokens', '<|endoftext|> and <|endofprompt|>'],
    ['combining marks', 'e\u0301\u0301a\u0308 \u0301x नमस्ते สวัสดี مرحبا'],
    ['lone surrogates', 'a\ud800b\udc00 \udc00\ud800'],
  ])('equals js-tiktoken on %s', (_name, text) => {
    expect(countTokens(text)).toBe(expected(text));
  });

  it('equals js-tiktoken on any ordinary text', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: 'grapheme-ascii', maxLength: 20 }),
      fc.constantFrom(
        ' ',
        '  ',
        '\n',
        '\r\n',
        '\t\t',
        '   \n ',
        "'s",
        "'LL",
        '//',
        '```',
        '日本',
        '한국',
        '😀',
        '\u0301',
        'ǅ',
      ),
      fc.constantFrom(
        'plant',
        ' Leaves',
        ' yellow',
        ' 2026',
        'VPD',
        ' kPa',
        ' ñandú',
        ' Größe',
        '1234567',
        '...',
        ' —',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join('');
        expect(countTokens(text)).toBe(expected(text));
      }),
      { numRuns: 1500 },
    );
  });

  it('never counts a cut piece too low, and hardly too high', () => {
    const unit = fc.constantFrom('a', 'ab', 'the', 'ACGT', '=', '-', ' ', '日', '植物', '😀', 'é', 'ing', '!?', 'zx');
    fc.assert(
      fc.property(
        fc.array(unit, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 257, max: 700 }),
        (units, length) => {
          const text = units.join('').repeat(length).slice(0, length);
          const exact = expected(text);
          expect(countTokens(text)).toBeGreaterThanOrEqual(exact);
          expect(countTokens(text)).toBeLessThanOrEqual(exact + 7 * Math.ceil(length / 256));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('counts the same with a warm cache', () => {
    const text = 'Supercalifragilisticexpialidocious leaves, antidisestablishmentarianism roots';
    expect([countTokens(text), countTokens(text)]).toEqual([expected(text), expected(text)]);
  });

  it('splits a long text where the encoding splits it anyway', () => {
    const line = "Keep the night temperature within 5 °C of the day's.\n\n  Then wait — 日本.\n";
    const text = line.repeat(8000);
    expect(text.length).toBeGreaterThan(2 * 262_144);
    // js-tiktoken is exact per line here: each starts with a letter after a line feed.
    expect(countTokens(text)).toBe(expected(line) * 8000);
  });

  // No clock is read: more than linear work on texts of this size would not come to an end.
  it.each(['a', 'A', ' ', '\n', '!', '/', '1', '日', '가', '😀', '\u0301', '\ud800', 'aA', ' \n', "'s"])(
    'comes to an end on millions of %j',
    (unit) => {
      const text = unit.repeat(Math.ceil(4_000_000 / unit.length));
      const count = countTokens(text);
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThanOrEqual(3 * text.length);
    },
  );

  it('comes to an end on runs without spaces that no cache knows', () => {
    const letters = '日植物葉黄色水温湿度根茎花';
    let seed = 7;
    const next = (): string => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return letters.charAt(seed % letters.length);
    };
    const text = Array.from({ length: 1_000_000 }, next).join('');
    expect(countTokens(text)).toBeGreaterThan(text.length / 4);
  });
});
