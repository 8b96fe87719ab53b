import { type AnswerUnit, HtmlAnswer, type Review } from './html-answer.js';

function reviewed(input: string, review: Review): string {
  const answer = new HtmlAnswer(review);
  return answer.write(input) + answer.end();
}

function unitsOf(input: string): AnswerUnit[] {
  const units: AnswerUnit[] = [];
  reviewed(input, (unit) => {
    units.push(unit);
    return null;
  });
  return units;
}

const textsOf = (input: string): string[] => unitsOf(input).map(({ text }) => text);

/** Replaces each unit that has the word. */
const without =
  (word: string, replacement = 'Left out: <x> & "y"'): Review =>
  ({ text }) =>
    text.includes(word) ? replacement : null;

const REPLACED = '<strong>Left out: &lt;x&gt; &amp; &quot;y&quot;</strong>';

describe('units', () => {
  it.each<[input: string, texts: string[]]>([
    ['One. Two! Three? Four… Five', ['One.', 'Two!', 'Three?', 'Four…', 'Five']],
    ['He said "no." (Or so.) **Yes.** Well...\nThen', ['He said "no."', '(Or so.)', 'Yes.', 'Well...', 'Then']],
    [
      'Use e.g. 2.5 ml, approx. 3 times, i.e. often. Ask Dr. Green. z. B. so',
      ['Use e.g. 2.5 ml, approx. 3 times, i.e. often.', 'Ask Dr. Green.', 'z. B. so'],
    ],
    ['In step 1. do this. Then stop', ['In step 1. do this.', 'Then stop']],
    ['pH 5.8.Now v1.2.3', ['pH 5.8.Now v1.2.3']],
    ['a&nbsp;&amp; &lt;b&gt;\n\tc', ['a & <b> c']],
    ['po<b>tas</b>sium&#46; So', ['potassium.', 'So']],
    ['one<br>two.<br>three', ['one two.', 'three']],
    ['[a. b](https://x.org) see. Do', ['a. b see.', 'Do']],
    ['* See. Do\n* c', ['See.', 'Do', 'c']],
    ['**', ['**']],
    ['<p> </p><br>&nbsp;[](https://x.org)', []],
  ])('%j', (input, texts) => {
    expect(textsOf(input)).toEqual(texts);
  });

  it('name their block and whether they begin it', () => {
    const units = unitsOf(
      '<h2>T</h2><p>One. Two</p><ul><li>Do. So<ul><li>e</li></ul>f</li></ul><table><tr><th>g<td>See. It</table>',
    );
    expect(units.map(({ text, block, beginsBlock }) => `${text} ${block} ${beginsBlock}`)).toEqual([
      'T h3 true',
      'One. p true',
      'Two p false',
      'Do. li true',
      'So li false',
      'e li true',
      'f li false',
      'g th true',
      'See. td true',
      'It td false',
    ]);
  });

  it('have 400 characters at most and end between words', () => {
    const words = Array.from({ length: 300 }, (_, index) => `word${index}`).join(' ');
    const texts = textsOf(words);
    expect(texts.join(' ')).toBe(words);
    expect(texts.every(({ length }) => length <= 400)).toBe(true);
    expect(texts.slice(0, -1).every(({ length }) => length > 390)).toBe(true);
    expect(textsOf(`${'a'.repeat(399)} ${'b'.repeat(400)} c`)).toEqual(['a'.repeat(399), 'b'.repeat(400), 'c']);
  });

  it('cut a word only where it is longer than 400 characters, and never a character', () => {
    expect(textsOf(`x ${'a'.repeat(900)} y`).map(({ length }) => length)).toEqual([1, 400, 400, 102]);
    const texts = textsOf(`a${'😀'.repeat(500)}`);
    expect(texts.every((text) => text.isWellFormed())).toBe(true);
    expect(texts.join('')).toBe(`a${'😀'.repeat(500)}`);
  });

  it('do not count the address of a Markdown link', () => {
    const address = `https://x.org/${'a'.repeat(1500)}`;
    expect(textsOf(`See [the guide](${address}) first. Then feed`)).toEqual(['See the guide first.', 'Then feed']);
  });

  it('take up an inline element again in the next unit', () => {
    expect(reviewed('<a href="https://x.org"><b>One. Two</b></a>', () => null)).toBe(
      '<p><a href="https://x.org" rel="nofollow noopener noreferrer"><strong>One.</strong></a> ' +
        '<a href="https://x.org" rel="nofollow noopener noreferrer"><strong>Two</strong></a></p>',
    );
  });
});

describe('a unit that is replaced', () => {
  it.each<[input: string, html: string]>([
    ['<p>Good. <a href="https://x.org">Bad <em>one</em></a>. Fine.</p>', `<p>Good. ${REPLACED} Fine.</p>`],
    ['<ul><li>Bad</li><li>ok</li></ul>', `<ul><li>${REPLACED}</li><li>ok</li></ul>`],
    [
      '<table><tr><td>a<td>Bad<td>c</table>',
      `<table><tbody><tr><td>a</td><td>${REPLACED}</td><td>c</td></tr></tbody></table>`,
    ],
    ['## Bad\n\nok', `<h3>${REPLACED}</h3><p>ok</p>`],
    [
      '<p>Bad. Bad. <b>Bad.</b></p><p>Bad.</p><ul><li>Bad</ul><p>ok. Bad</p>',
      `<p>${REPLACED}</p><p>ok. ${REPLACED}</p>`,
    ],
    [
      '<table><tr><td>Bad<td>Bad<td>c</table>',
      `<table><tbody><tr><td>${REPLACED}</td><td></td><td>c</td></tr></tbody></table>`,
    ],
    ['Bad. Bad. ok', `<p>${REPLACED} ok</p>`],
    ['ok Ba<b>d</b> Ba**d** Ba&#100;', `<p>${REPLACED}</p>`],
  ])('%j', (input, html) => {
    expect(reviewed(input, without('Bad'))).toBe(html);
  });

  it('is said again where another replacement or a unit that passed stands between', () => {
    const review: Review = ({ text }) => ({ 'Aa.': 'A', 'Bb.': 'B' })[text] ?? null;
    expect(reviewed('Aa. Aa. Bb. Aa. Cc. Aa. ', review)).toBe(
      '<p><strong>A</strong> <strong>B</strong> <strong>A</strong> Cc. <strong>A</strong></p>',
    );
  });

  it('leaves nothing where the replacement is empty', () => {
    expect(reviewed('<p>Bad.</p><p>Aa. Bad. Bb.</p>', without('Bad', ''))).toBe('<p>Aa. Bb.</p>');
  });
});
