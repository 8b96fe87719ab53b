import { HtmlAnswer } from '../../src/html/html-answer.js';

/** How a language model's stream is cut, about. */
const CHUNK_CHARACTERS = 24;
const INPUT_CHARACTERS = 1_000_000;
const WARM_UPS = 3;
const RUNS = 9;
const MILLISECONDS = 1000;

const HTML_ANSWER = `<h3>Why the leaves turn yellow</h3>
<p>Yellow lower leaves in <strong>week 5 of flower</strong> are mostly <em>nitrogen moving upward</em>. Your EC of 1.6 mS/cm is a little low for this stage, and the pH of 6.4 is at the upper end. Nothing here is urgent.</p>
<ul>
<li>Raise the feed to <strong>EC 1.8 &ndash; 2.0</strong> over three days.</li>
<li>Bring the pH down to <code>5.8</code>, in steps of 0.2. Measure again after an hour.</li>
<li>Keep runoff at 10 &amp; 20 % of what goes in.</li>
</ul>
<table><thead><tr><th>Day</th><th>EC</th><th>pH</th></tr></thead>
<tbody><tr><td>1</td><td>1.7</td><td>6.2</td></tr><tr><td>2</td><td>1.8</td><td>6.0</td></tr></tbody></table>
<p>See <a href="https://example.org/guides/nitrogen?stage=flower&amp;week=5">the nitrogen guide</a> for pictures. If the yellow reaches the upper leaves within a week, send a photo!</p>
`;

const MARKDOWN_ANSWER = `## Why the leaves turn yellow

Yellow lower leaves in **week 5 of flower** are mostly *nitrogen moving upward*. Your EC of 1.6 mS/cm is a little low for this stage, and the pH of 6.4 is at the upper end. Nothing here is urgent.

- Raise the feed to **EC 1.8 - 2.0** over three days.
- Bring the pH down to \`5.8\`, in steps of 0.2. Measure again after an hour.
- Keep runoff at 10 & 20 % of what goes in.

| Day | EC | pH |
|---|---|---|
| 1 | 1.7 | 6.2 |
| 2 | 1.8 | 6.0 |

See [the nitrogen guide](https://example.org/guides/nitrogen?stage=flower) for pictures. If the yellow reaches the upper leaves within a week, send a photo!

`;

const HOSTILE =
  '<scr<script>ipt>alert(1)</script><p/onclick=x><b><i>a</b></i><a href="java\nscript:alert(1)" onmouseover=x>link</a>' +
  '<svg><style><img src=x onerror=alert(1)></style></svg><!--><script>x</script>--><table><td><li>**a &lt;script&gt; &#x3c;b' +
  '<ul><li><ul><li><math><mi></math></p></td></table>[x](javascript:alert(1)) `code <<<< &&&& ]]> <![CDATA[<b>]]> "\'` _a_ ';

const repeated = (text: string): string =>
  text.repeat(Math.ceil(INPUT_CHARACTERS / text.length)).slice(0, INPUT_CHARACTERS);

const CASES: readonly { readonly name: string; readonly input: string; readonly characters: number }[] = [
  { name: 'HTML in chunks of 24', input: repeated(HTML_ANSWER), characters: CHUNK_CHARACTERS },
  { name: 'Markdown in chunks of 24', input: repeated(MARKDOWN_ANSWER), characters: CHUNK_CHARACTERS },
  { name: 'hostile HTML in one write', input: repeated(HOSTILE), characters: INPUT_CHARACTERS },
  { name: 'hostile HTML in writes of 1 KiB', input: repeated(HOSTILE), characters: 1024 },
  { name: 'nothing but <', input: repeated('<'), characters: 1024 },
  { name: 'unclosed lists', input: repeated('<ul><li>a'), characters: 1024 },
];

/** A streamed answer per 4,000 characters, as answers are; hostile ones are one of 1 MB. */
const ANSWER_CHARACTERS = 4000;

/** Prints how many MB of a model's text become safe HTML in a second, with a review that lets all pass. */
export function benchHtml(): void {
  console.log('HTML of answers, MB/s: median (least-most) of 9 runs over 1 MB');
  for (const { name, input, characters } of CASES) {
    const length = characters === CHUNK_CHARACTERS ? ANSWER_CHARACTERS : input.length;
    const answers = cut(input, length).map((answer) => cut(answer, characters));
    const speeds = Array.from({ length: WARM_UPS + RUNS }, () => speedOf(answers, input.length)).slice(WARM_UPS);
    const [least, middle, most] = [0, RUNS >> 1, RUNS - 1].map((place) => speeds.toSorted((a, b) => a - b)[place]!);
    console.log(`${name.padEnd(34)}${middle!.toFixed(1)} (${least!.toFixed(1)}-${most!.toFixed(1)})`);
  }
}

function cut(text: string, length: number): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += length) pieces.push(text.slice(at, at + length));
  return pieces;
}

function speedOf(answers: readonly (readonly string[])[], characters: number): number {
  const start = performance.now();
  let written = 0;
  for (const chunks of answers) {
    const answer = new HtmlAnswer(() => null);
    for (const chunk of chunks) written += answer.write(chunk).length;
    written += answer.end().length;
  }
  if (written === 0) throw new Error('Nothing was written');
  return characters / 1e6 / ((performance.now() - start) / MILLISECONDS);
}
