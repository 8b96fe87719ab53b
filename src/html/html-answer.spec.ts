import { escapeHtml, HtmlAnswer } from './html-answer.js';

function answerTo(input: string): string {
  const answer = new HtmlAnswer();
  return answer.write(input) + answer.end();
}

const link = (address: string, text: string): string =>
  `<a href="${address}" rel="nofollow noopener noreferrer">${text}</a>`;

const cases = it.each<[input: string, html: string]>;

describe('HTML of the allow-list', () => {
  cases([
    ['<p>One</p><p>Two</p>', '<p>One</p><p>Two</p>'],
    ['bare text', '<p>bare text</p>'],
    ['<p>a<p>b', '<p>a</p><p>b</p>'],
    ['<P CLASS="x">a <STRONG>b</STRONG></P>', '<p>a <strong>b</strong></p>'],
    ['<b>x</b> <i>y</i>', '<p><strong>x</strong> <em>y</em></p>'],
    ['<b>x<i>y</b>z</i>', '<p><strong>x<em>y</em></strong><em>z</em></p>'],
    ['<p><b>left open</p><p>next</p>', '<p><strong>left open</strong></p><p>next</p>'],
    ['<h1>A</h1><h2>B</h2><h3>C</h3><h5>D</h5><h6>E</h6>', '<h3>A</h3><h3>B</h3><h3>C</h3><h4>D</h4><h4>E</h4>'],
    ['<p>a<h2>b</h2>c', '<p>a</p><h3>b</h3><p>c</p>'],
    ['<ul><li>a<li>b<ul><li>c</ul></ul>', '<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>'],
    ['<li>a</li><li>b</li>', '<ul><li>a</li><li>b</li></ul>'],
    ['<ol>a<li>b</ol>c', '<ol><li>a</li><li>b</li></ol><p>c</p>'],
    ['<ul><li><p>a</p><p>b</p></li></ul>', '<ul><li>a<br>b</li></ul>'],
    [
      '<table><tr><th>A<th>B<tr><td>1<td><td>2</table>',
      '<table><tbody><tr><th>A</th><th>B</th></tr><tr><td>1</td><td></td><td>2</td></tr></tbody></table>',
    ],
    ['<table>a<td>b</table>', '<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>'],
    ['<td>a</td><tr>b', '<p>a</p><p>b</p>'],
    [
      '<table><tr><td><ul><li>a</ul><td>b<table><tr><td>c</table>d</table>e',
      '<table><tbody><tr><td><ul><li>a</li></ul></td><td>b<br>c<br>d</td></tr></tbody></table><p>e</p>',
    ],
    ['<p>a<br>b<br/><br><br>c<br></p><br>', '<p>a<br>b<br><br>c</p>'],
    ['<div>a</div><section>b<article>c</article></section>d<hr>e', '<p>a</p><p>b</p><p>c</p><p>d</p><p>e</p>'],
    ['<pre>a\n  b &lt;</pre>', '<p><code>a<br>b &lt;</code></p>'],
    ['CO<sub>2</sub> <u>and</u> <span style="x">water</span><del>!</del>', '<p>CO2 and water!</p>'],
    ['<p></p><ul><li></li></ul><table><tr><td></td></tr></table><b></b><p> <br> </p>', ''],
    ['see <img src=x onerror=alert(1) alt="a <b>leaf</b>"> there', '<p>see a &lt;b&gt;leaf&lt;/b&gt; there</p>'],
    ['5 < 6 & 7 > 3 "q" AT&T', '<p>5 &lt; 6 &amp; 7 &gt; 3 &quot;q&quot; AT&amp;T</p>'],
    ['1&nbsp;ml &ndash; 2 &euro; &Afr; &#128512;', '<p>1 ml – 2 € 𝔄 😀</p>'],
  ])('%j', (input, html) => {
    expect(answerTo(input)).toBe(html);
  });

  it('nests lists six deep and reads deeper ones as part of the sixth', () => {
    const html = answerTo(`${'<ul><li>x'.repeat(9)}${'</li></ul>'.repeat(9)}end`);
    expect(html.match(/<ul>/g)).toHaveLength(6);
    expect(html.match(/<li>x/g)).toHaveLength(9);
    expect(html.endsWith('</ul><p>end</p>')).toBe(true);
  });
});

describe('what is hostile', () => {
  cases([
    ['<p>a</p><script>alert("</p>")</script><p>b</p>', '<p>a</p><p>b</p>'],
    ['a<SCRIPT SRC=//x.org></SCRIPT\n>b', '<p>ab</p>'],
    ['a<script>alert(1)', '<p>a</p>'],
    ['a<script/>alert(1)</script>b', '<p>ab</p>'],
    ['<scr<script>ipt>alert(1)</script>', '<p>ipt&gt;alert(1)</p>'],
    ['<scr\0ipt>alert(1)</scr\0ipt>a', '<p>a</p>'],
    ['<!--><script>x</script>-->a', '<p>--&gt;a</p>'],
    ['a<!-- <b>b</b> -->c<!doctype html>d<?php e ?>f<![CDATA[<b>]]>h', '<p>acdfh</p>'],
    ['a]]>b', '<p>a]]&gt;b</p>'],
    ['<svg><style><img src=x onerror=alert(1)></style></svg>a', '<p>a</p>'],
    ['<math><mtext><table><mglyph><style><img src=x onerror=1></style></mtext></math>a', '<p>a</p>'],
    ['<noscript><p title="</noscript><img src=x onerror=alert(1)>">a', ''],
    ['<template><p>x</p></template><select><option>y</select><object>z</object><iframe>w</iframe>a', '<p>a</p>'],
    ['<svg/onload=alert(1)>x</svg><svg/>a', '<p>a</p>'],
    ['<head><title>t</title></head><body onload=x>a</body>', '<p>a</p>'],
    ['<head><body>a', '<p>a</p>'],
    ['<textarea><p>x</textarea>a<xmp><b></xmp>b<plaintext>c<p>d', '<p>ab</p>'],
    ['<p/onclick=alert(1)>a</p>', '<p>a</p>'],
    ['<p onclick="alert(1)" style="x" class=y id=z>a', '<p>a</p>'],
    [
      '&lt;script&gt; &#x3c;script&#x3e; &amp;lt;b&amp;gt; &#60b',
      '<p>&lt;script&gt; &lt;script&gt; &amp;lt;b&amp;gt; &amp;#60b</p>',
    ],
    ['a<b', '<p>a</p>'],
    ['a<a href="https://x.org', '<p>a</p>'],
    ['a<b/', '<p>a</p>'],
    ['a</b c', '<p>a</p>'],
    ['a <', '<p>a &lt;</p>'],
    ['a &am', '<p>a &amp;am</p>'],
    ['a\u0001\u0002\u0003\u0007b\u202e\u200bc\x9f&#1;&#3;d', '<p>abcd</p>'],
    ['\ud83d a \ude00', '<p>\ufffd a \ufffd</p>'],
  ])('%j', (input, html) => {
    expect(answerTo(input)).toBe(html);
  });
});

describe('links', () => {
  cases([
    ['<a href="https://x.org/?a=1&amp;b=2">t</a>', link('https://x.org/?a=1&amp;b=2', 't')],
    ['<a href="https://x.org/?a=1&copy=2">t</a>', link('https://x.org/?a=1&amp;copy=2', 't')],
    ["<A HREF=' HTTPS://x.org ' REL=opener target=_blank>t</A>", link('HTTPS://x.org', 't')],
    ['<a href=https://x.org onmouseover=alert(1)>t</a>', link('https://x.org', 't')],
    ['<a href="https://x.org" href="javascript:x">t</a>', link('https://x.org', 't')],
    ['<a href="javascript:x" href="https://x.org">t</a>', 't'],
    ['<a href="java\nscript:alert(1)">t</a>', 't'],
    ['<a href="&#106;avascript:alert(1)">t</a>', 't'],
    ['<a href="https&colon;//x.org">t</a>', link('https://x.org', 't')],
    ['<a href="http://x.org">t</a>', 't'],
    ['<a href="//x.org">t</a>', 't'],
    ['<a href="https:x.org">t</a>', 't'],
    ['<a href="https://">t</a>', 't'],
    ['<a href="https://a:b@x.org">t</a>', 't'],
    ['<a href="https://a@x.org">t</a>', 't'],
    ['<a href="https://x.org/a b">t</a>', 't'],
    ['<a href="https://x.org/&#9;b">t</a>', 't'],
    ['<a href="https://x.org/&quot;onclick=x">t</a>', 't'],
    ['<a href="https:\\\\x.org">t</a>', 't'],
    ['<a href="data:text/html,x">t</a>', 't'],
    [`<a href="https://x.org/${'a'.repeat(2000)}">t</a>`, 't'],
    ['<a>t</a>', 't'],
    [
      '<a href="https://x.org">a<a href="https://y.org">b</a>c',
      `${link('https://x.org', 'a')}${link('https://y.org', 'b')}c`,
    ],
    ['<a href="https://x.org">a <b>b</b></a>', link('https://x.org', 'a <strong>b</strong>')],
    ['[t](https://x.org/a_(b)?c=1&d=2)', link('https://x.org/a_(b)?c=1&amp;d=2', 't')],
    ['[**t** u](https://x.org "A title. Of two.") v', `${link('https://x.org', '<strong>t</strong> u')} v`],
    ['[t](javascript:alert(1)) ![leaf](https://x.org/a.png)', 't leaf'],
    ['[t](http://x.org) [u] [v](w x)', 't [u] [v](w x)'],
  ])('%j', (input, html) => {
    expect(answerTo(input)).toBe(`<p>${html}</p>`);
  });
});

describe('Markdown', () => {
  cases([
    ['# A\n## B\n#### C\n###### D\n#not', '<h3>A</h3><h3>B</h3><h4>C</h4><h4>D</h4><p>#not</p>'],
    ['a\nb\n\nc\r\n\r\nd', '<p>a b</p><p>c</p><p>d</p>'],
    ['- a\n* b\n+ c\n\n- d\n\ne', '<ul><li>a</li><li>b</li><li>c</li><li>d</li></ul><p>e</p>'],
    ['1. a\n2) b\n   c\n\n   d\n3. e', '<ol><li>a</li><li>b c<br>d</li><li>e</li></ol>'],
    [
      '- a\n  - b\n    - c\n  - d\n- e',
      '<ul><li>a<ul><li>b<ul><li>c</li></ul></li><li>d</li></ul></li><li>e</li></ul>',
    ],
    ['1. a\n- b\n- c\n2. d', '<ol><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ol>'],
    ['1. a\n\nb\n\n2. c', '<ol><li>a</li></ol><p>b</p><p>2. c</p>'],
    [
      '**a** __b__ *c* _d_ ***e***',
      '<p><strong>a</strong> <strong>b</strong> <em>c</em> <em>d</em> <em><strong>e</strong></em></p>',
    ],
    ['snake_case_name 2*3*4 2 * 3 * 4 **', '<p>snake_case_name 2*3*4 2 * 3 * 4 **</p>'],
    ['**a *b* c** **Note:**d', '<p><strong>a <em>b</em> c</strong> <strong>Note:</strong>d</p>'],
    ['**left open\n\n*and `this', '<p>**left open</p><p>*and `this</p>'],
    ['**One. Two.** Three', '<p><strong>One. Two.</strong> Three</p>'],
    ['`a **b** [c](d)` ``e ` f``', '<p><code>a **b** [c](d)</code> <code>e ` f</code></p>'],
    ['\\*a\\* &#42;b&#42; <code>*c* &#42;</code>', '<p>*a* *b* <code>*c* *</code></p>'],
    ['```js\nif (a)\n  b *c*\n```\nd', '<p><code>if (a)<br>b *c*</code></p><p>d</p>'],
    ['```html\n<p>a</p>\n```\nb', '<p>a</p><p>b</p>'],
    ['```\n<p>a</p>\n```\nb', '<p>a</p><p>b</p>'],
    [
      '| a | b |\n|:--|--:|\n| **1** | |\n| 2 \\| 3 | 4 |\nend',
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td><strong>1</strong></td><td></td></tr><tr><td>2 | 3</td><td>4</td></tr></tbody></table><p>end</p>',
    ],
    ['| no table\nb', '<p>| no table b</p>'],
    ['| no table\n&lt; b', '<p>| no table &lt; b</p>'],
    ['| no table\n|--&gt; b', '<p>| no table |--&gt; b</p>'],
    ['| no table\n|--<b>b</b>', '<p>| no table |--<strong>b</strong></p>'],
    ['| <b>a</b> |\n|---|', '<table><thead><tr><th><strong>a</strong></th></tr></thead></table>'],
    ['> a\n> b\n\nc\n> d', '<p>a b</p><p>c</p><p>d</p>'],
    ['a\n---\nb\n***\nc', '<p>a</p><p>b</p><p>c</p>'],
    ['-5 degrees\n3.5 ml\n+1', '<p>-5 degrees 3.5 ml +1</p>'],
    [
      '<p>Feed:\n- a\n- **b**</p><p>c *d*</p>',
      '<p>Feed:</p><ul><li>a</li><li><strong>b</strong></li></ul><p>c <em>d</em></p>',
    ],
    ['<h3>A</h3>\n- b\n- c\n<p>d</p>', '<h3>A</h3><ul><li>b</li><li>c</li></ul><p>d</p>'],
    ['<ul><li>\n- a\n# b</li></ul>', '<ul><li>- a # b</li></ul>'],
  ])('%j', (input, html) => {
    expect(answerTo(input)).toBe(html);
  });
});

describe('the stream', () => {
  it('holds a unit until its end is seen', () => {
    const answer = new HtmlAnswer();
    expect(answer.write('<p>Feed <b>le')).toBe('');
    expect(answer.write('ss.')).toBe('');
    expect(answer.write(' Wa')).toBe('<p>Feed <strong>less.</strong>');
    expect(answer.write('ter mo')).toBe('');
    expect(answer.write('re</b></p>')).toBe(' <strong>Water more</strong></p>');
    expect(answer.write('<ul><li>a</li><li>')).toBe('<ul><li>a</li>');
    expect(answer.end()).toBe('</ul>');
  });

  it('joins a surrogate pair that is cut', () => {
    const answer = new HtmlAnswer();
    expect(answer.write('a \ud83d') + answer.write('\ude00 b') + answer.write('\ud83d') + answer.end()).toBe(
      '<p>a 😀 b\ufffd</p>',
    );
  });

  it('is empty for nothing', () => {
    const answer = new HtmlAnswer();
    expect(answer.write('') + answer.write(' \n\n ') + answer.end()).toBe('');
  });
});

it('escapeHtml escapes what has a meaning in text and in quoted attributes', () => {
  expect(escapeHtml('<a href="x">&amp;')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;amp;');
});
