import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { type AnswerUnit, HtmlAnswer, type Review } from './html-answer.js';

const INLINE = ['strong', 'em', 'a', 'code'];
const TEXT_BLOCKS = ['p', 'li', 'h3', 'h4', 'th', 'td'];
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  p: ['top'],
  h3: ['top'],
  h4: ['top'],
  table: ['top'],
  thead: ['table'],
  tbody: ['table'],
  tr: ['thead', 'tbody'],
  th: ['tr'],
  td: ['tr'],
  ul: ['top', 'li', 'th', 'td'],
  ol: ['top', 'li', 'th', 'td'],
  li: ['ul', 'ol'],
  ...Object.fromEntries(INLINE.map((name) => [name, [...TEXT_BLOCKS, ...INLINE]])),
};
const TAG = /<(\/?)([a-z0-9]+)>|<(a) href="(https:\/\/(?:[^\s"<>&\\`]|&amp;)+)" rel="nofollow noopener noreferrer">/y;
const TEXT = /(?:[^<>&"\u0000-\u001f\u007f-\u009f]|&(?:amp|lt|gt|quot);)+/y;

/** Reads an answer frame by frame as strictly as can be; it knows nothing of how the answer was made. */
class StrictReader {
  readonly stack: string[] = [];
  text = '';
  private last = '';
  private breaks = 0;

  frame(html: string): void {
    for (let at = 0; at < html.length; ) {
      TAG.lastIndex = at;
      TEXT.lastIndex = at;
      const text = TEXT.exec(html);
      const tag = text === null ? TAG.exec(html) : null;
      if (text !== null) this.readText(text[0]);
      else if (tag !== null) this.readTag(tag[2] ?? tag[3]!, tag[1] === '/', tag[4]);
      else throw new Error(`neither a tag nor text: ${html.slice(at, at + 80)}`);
      at = text === null ? TAG.lastIndex : TEXT.lastIndex;
    }
    const inline = this.stack.find((name) => INLINE.includes(name));
    if (inline !== undefined) throw new Error(`${inline} is open between two frames`);
    if (this.stack.length > 24) throw new Error(`${this.stack.length} elements are open`);
  }

  private readText(text: string): void {
    const block = this.stack.findLast((name) => !INLINE.includes(name)) ?? 'top';
    if (!TEXT_BLOCKS.includes(block)) throw new Error(`text in ${block}: ${text}`);
    if (!text.isWellFormed()) throw new Error(`half a character: ${text}`);
    this.text += text;
    this.last = 'text';
    this.breaks = 0;
  }

  private readTag(name: string, isClosing: boolean, address: string | undefined): void {
    const parent = this.stack.at(-1) ?? 'top';
    if (name === 'br') {
      if (isClosing || ![...TEXT_BLOCKS, ...INLINE].includes(parent)) throw new Error(`br in ${parent}`);
      if (TEXT_BLOCKS.includes(this.last) || ++this.breaks > 2) throw new Error(`a leading br, or too many`);
      return;
    }
    if (isClosing) {
      if (parent !== name) throw new Error(`</${name}> closes ${parent}`);
      if (this.last === name && name !== 'td' && name !== 'th') throw new Error(`an empty ${name}`);
      if (this.breaks > 0 && !INLINE.includes(name)) throw new Error(`a trailing br in ${name}`);
      this.stack.pop();
      this.last = '/';
    } else {
      if (!PARENTS[name]?.includes(parent)) throw new Error(`${name} in ${parent}`);
      if (INLINE.includes(name) && this.stack.includes(name)) throw new Error(`${name} in ${name}`);
      if ((name === 'a') !== (address !== undefined)) throw new Error(`attributes of ${name}`);
      if (address !== undefined && new URL(address.replaceAll('&amp;', '&')).username !== '') throw new Error(address);
      this.stack.push(name);
      this.last = name;
    }
    if (!INLINE.includes(name)) this.breaks = 0;
  }
}

const NASTY = [
  ...[
    '<script>',
    '</script>',
    '<script',
    'alert(1)',
    '<SCRIPT SRC=//x>',
    '<scr',
    'ipt>',
    '<style>',
    '</style>',
    '<svg>',
  ],
  ...[
    '</svg>',
    '<svg/onload=x>',
    '<math><mi>',
    '</math>',
    '<noscript>',
    '</noscript>',
    '<title>',
    '</title>',
    '<textarea>',
  ],
  ...[
    '</textarea>',
    '<iframe src=x>',
    '</iframe>',
    '<template>',
    '</template>',
    '<select><option>',
    '</select>',
    '<object>',
  ],
  ...[
    '</object>',
    '<head>',
    '<body>',
    '<html>',
    '<plaintext>',
    '<xmp>',
    '</xmp>',
    '<!--',
    '-->',
    '<!-->',
    '<![CDATA[',
    ']]>',
  ],
  ...[
    '<!doctype html>',
    '<?php x ?>',
    '<p/onclick=x>',
    '<p>',
    '</p>',
    '<P CLASS="a">',
    '<b>',
    '</b>',
    '<strong>',
    '</strong>',
  ],
  ...[
    '<i>',
    '</i>',
    '<em>',
    '</em>',
    '<code>',
    '</code>',
    '<pre>',
    '</pre>',
    '<br>',
    '<br/>',
    '</br>',
    '<ul>',
    '</ul>',
    '<ol>',
  ],
  ...[
    '</ol>',
    '<li>',
    '</li>',
    '<table>',
    '</table>',
    '<thead>',
    '<tbody>',
    '</tbody>',
    '<tr>',
    '</tr>',
    '<th>',
    '<td>',
  ],
  ...[
    '</td>',
    '<td colspan=2>',
    '<caption>',
    '<h1>',
    '</h1>',
    '<h4>',
    '</h4>',
    '<h6>',
    '<div>',
    '</div>',
    '<blockquote>',
  ],
  ...[
    '<a href="https://example.org/?a=1&amp;b=2">',
    '<a href=https://x.org onmouseover=alert(1)>',
    '</a>',
    '<a href="',
  ],
  ...[
    '<a href="java\nscript:alert(1)">',
    "<a href='&#106;avascript:x'>",
    '<a href=https://u:p@x.org>',
    '<a href="https://x.org/">',
  ],
  ...[
    '<img alt="a picture" src=x onerror=y>',
    '<img src=x onerror=alert(1)//',
    '<x-y z="',
    '"',
    "'",
    '>',
    '<',
    '</',
    '/>',
    '=',
  ],
  ...[
    '&',
    '&amp;',
    '&lt;',
    '&gt;',
    '&#60;',
    '&#x3c;script&#x3e;',
    '&lt',
    '&#',
    '&#x',
    '&nbsp;',
    '&quot;',
    '&#42;',
    '&Afr;',
    '&#0;',
  ],
  ...[
    '&amp;lt;',
    '\0',
    '\r\n',
    '\n',
    '\n\n',
    '  ',
    '\t',
    '\u2028',
    '\ud83d',
    '\ude00',
    '😀',
    '\u202e',
    '\u0001',
    '\u0002',
    '\u0003',
  ],
  ...[
    '**',
    '*',
    '__',
    '_',
    '***',
    '`',
    '``',
    '```',
    '\n```\n',
    '\n```html\n',
    '[',
    '](',
    ')',
    '![',
    '[a](https://x.org)',
    ']',
  ],
  ...[
    '[a](javascript:alert(1))',
    '[b](https://x.org/a_(b) "t. t")',
    '\\',
    '\\*',
    '\\|',
    '\n# ',
    '\n### ',
    '\n- ',
    '\n  - ',
    '\n    * ',
  ],
  ...[
    '\n1. ',
    '\n2. ',
    '\n> ',
    '\n---\n',
    '\n| a | b |\n|---|---|\n',
    '\n| ',
    ' | ',
    '|\n',
    '\n|--|--|\n',
    '|',
    '-',
    '#',
    '1.',
  ],
  ...[
    '. ',
    '! ',
    '? ',
    '… ',
    'e.g. ',
    'Dr. ',
    'word',
    'two words ',
    'A sentence. ',
    '."',
    '2.5',
    'x'.repeat(150),
    'five '.repeat(30),
  ],
  ...[
    'a'.repeat(450),
    ' '.repeat(70),
    '&'.repeat(3),
    `<${'a'.repeat(90)}>`,
    '*a '.repeat(40),
    '(',
    '. *',
    '] ',
    '\u00a0',
    '\f',
  ],
];

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
/** What takes the rest of the answer with it leaves little to look at: half of the inputs go without. */
const SWALLOWING =
  /^<(?:\/?[a-z-]+$|!|\?|\/$|script|SCRIPT|style|svg|math|nos|title|text|iframe|temp|sel|obj|head|plain|xmp|x-y|a href="$|img src=x onerror=alert)|^<\/?$|^scr$/;
const mild = fc.constantFrom(...NASTY.filter((text) => !SWALLOWING.test(text)));
const hostile = fc
  .oneof(fc.array(piece, { maxLength: 40 }), fc.array(mild, { maxLength: 60 }))
  .map((pieces) => pieces.join(''));
/** How many code units go into each write; the rest goes in the last one. */
const cuts = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 200 });

function frames(input: string, lengths: readonly number[], review?: Review): string[] {
  const answer = new HtmlAnswer(review);
  const sent: string[] = [];
  let at = 0;
  for (const length of lengths) {
    if (at >= input.length) break;
    sent.push(answer.write(input.slice(at, at + length)));
    at += length;
  }
  sent.push(answer.write(input.slice(at)), answer.end());
  return sent;
}

const whole = (input: string, review?: Review): string => frames(input, [], review).join('');

function readStrictly(sent: readonly string[]): string {
  const reader = new StrictReader();
  for (const frame of sent) reader.frame(frame);
  if (reader.stack.length > 0) throw new Error(`open at the end: ${reader.stack.join(' ')}`);
  return reader.text;
}

/** What a parser makes of it: every element and attribute that it sees. */
function parsed(html: string): string[] {
  const seen: string[] = [];
  const visit = (node: { children?: unknown[]; name?: string; attribs?: Record<string, string> }): void => {
    if (node.name !== undefined) seen.push(node.name, ...Object.keys(node.attribs ?? {}));
    for (const child of node.children ?? []) visit(child as typeof node);
  };
  visit(parseDocument(html) as never);
  return seen;
}

const ALLOWED = new Set([...Object.keys(PARENTS), 'br', 'href', 'rel']);
/** Tags that are a name and no more, and text; a space behind the name makes them another way of writing the same. */
const TAG_NAMES =
  'p b em code a br ul ol li table thead tbody tr th td h1 h4 pre div blockquote img svg script title x-y x1'.split(
    ' ',
  );
const plainPiece = fc.oneof(
  fc.constantFrom(...TAG_NAMES.flatMap((name) => [`<${name}>`, `</${name}>`])),
  fc.constantFrom('A word ', 'one. ', '1 < 2', '<3', '</', '&lt;', '&', '**', '- ', '\n', '| a | b |\n|---|---|\n'),
);
const plain = fc.array(plainPiece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const runs = { numRuns: Number(process.env.HTML_RUNS ?? 400) };

describe('whatever the model emits', () => {
  it('the answer is well-formed and safe after every frame', () => {
    fc.assert(
      fc.property(hostile, cuts, (input, lengths) => {
        const sent = frames(input, lengths);
        readStrictly(sent);
        expect(parsed(sent.join('')).filter((name) => !ALLOWED.has(name))).toEqual([]);
      }),
      runs,
    );
  });

  it('it does not depend on the cuts, nor do the units', () => {
    fc.assert(
      fc.property(hostile, cuts, (input, lengths) => {
        const units: AnswerUnit[][] = [[], []];
        const note = (index: number) => (unit: AnswerUnit) => {
          units[index]!.push(unit);
          return null;
        };
        expect(frames(input, lengths, note(0)).join('')).toBe(whole(input, note(1)));
        expect(units[0]).toEqual(units[1]);
      }),
      runs,
    );
  });

  it('one character at a time is the same as all at once', () => {
    fc.assert(
      fc.property(hostile, (input) => {
        expect(frames(input, Array(input.length).fill(1)).join('')).toBe(whole(input));
      }),
      runs,
    );
  });

  it('a tag that is a name and no more means what it means with a space in it', () => {
    fc.assert(
      fc.property(plain, cuts, (input, lengths) => {
        const spaced = input.replace(/(<\/?[a-z][a-z0-9-]*)>/g, '$1 >');
        expect(frames(input, lengths).join('')).toBe(whole(spaced));
      }),
      runs,
    );
  });

  it('units are text of at most 400 characters, and their texts are the text of the answer', () => {
    fc.assert(
      fc.property(hostile, (input) => {
        let seen = '';
        const html = whole(input, ({ text, block }) => {
          expect(text).toBe(text.replace(/\s+/g, ' ').trim());
          expect(text.length).toBeGreaterThan(0);
          expect(text.length).toBeLessThanOrEqual(400);
          expect(TEXT_BLOCKS).toContain(block);
          seen += text;
          return null;
        });
        const text = html.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt|quot);/g, (reference) => {
          return { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }[reference]!;
        });
        expect(seen.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
      runs,
    );
  });

  it('with units replaced at random it is as safe, and nothing replaced is in it', () => {
    fc.assert(
      fc.property(
        hostile,
        cuts,
        fc.array(fc.constantFrom(null, '<b>Warning</b> & "so"', ''), { minLength: 1 }),
        (input, lengths, said) => {
          let next = 0;
          readStrictly(frames(input, lengths, () => said[next++ % said.length]!));
          const replaced = whole(input, () => '<b>');
          expect(replaced.replace(/<[^>]*>/g, '')).toBe(replaced === '' ? '' : '&lt;b&gt;');
        },
      ),
      runs,
    );
  });

  it('an answer that is answered again keeps its text', () => {
    fc.assert(
      fc.property(
        hostile.filter((input) => !/[*_`[\]\\|#>+\-0-9&]/.test(input)),
        (input) => {
          const html = whole(input);
          expect(readStrictly([whole(html)]).replace(/\s/g, '')).toBe(readStrictly([html]).replace(/\s/g, ''));
        },
      ),
      runs,
    );
  });
});
