import { HtmlAnswer } from './html-answer.js';

const LENGTH = 1_000_000;
const filled = (text: string): string => text.repeat(Math.ceil(LENGTH / text.length)).slice(0, LENGTH);

/** Each would not come to an end in time if the work grew with the square of the length. */
const INPUTS: Readonly<Record<string, string>> = {
  'a tag opened again and again': filled('<'),
  'tag names': filled('<a '),
  ampersands: filled('&'),
  'unfinished references': filled('&am'),
  'one long reference': `&#${filled('1')}`,
  asterisks: filled('**'),
  openers: filled('*a '),
  'openers and sentences': filled('*a. '),
  'bold words': filled('**a** '),
  brackets: filled('['),
  'links that do not end': filled('[a](b'),
  links: filled('[a](https://b.c) '),
  'long addresses': filled(`[a](${'x'.repeat(2090)}`),
  backticks: filled('`'),
  'backticks of many lengths': filled('` `` ``` ```` '),
  'lists in lists': filled('<ul><li>'),
  'lists in lists with text': filled('<ul><li>a'),
  'lists in Markdown': filled('- a\n  - b\n'),
  'a word': filled('a'),
  'an attribute': `<a href="${filled('a')}`,
  'a tag without an end': `<a ${filled('a')}`,
  'a name': `<${filled('a')}`,
  'a comment': `<!--${filled('-')}`,
  cells: `<table><tr>${filled('<td>')}`,
  tables: filled('<table><tr><td>a'),
  'a table in Markdown': `| a |\n|---|\n${filled('| a | b |\n')}`,
  'heads of tables': filled('| a\n|--'),
  'inline elements that cross': filled('<b>a<i>b</b>c</i>'),
  'empty inline elements': filled('<b>'),
  'line breaks': `a${filled('<br>')}`,
  'white space': filled(' '),
  'empty lines': filled('\n'),
  quotes: filled('>'),
  rules: filled('-'),
  'full stops': filled('.'),
  'closing marks': `.${filled(')')}`,
  'dropped elements': filled('<svg>'),
  surrogates: filled('\ud83d'),
  'literal marks': filled('&#42;'),
};

describe('1 MB of', () => {
  it.each(Object.keys(INPUTS))('%s is read in linear time, in one write or in many', (name) => {
    const input = INPUTS[name]!;
    const inOne = new HtmlAnswer();
    const expected = inOne.write(input) + inOne.end();
    const inMany = new HtmlAnswer();
    let html = '';
    for (let at = 0; at < input.length; at += 1000) html += inMany.write(input.slice(at, at + 1000));
    html += inMany.end();
    expect(html === expected).toBe(true);
  });
});
