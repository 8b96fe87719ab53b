import type { Assistant } from '../assistants/assistant.js';
import { HtmlAnswer } from '../html/html-answer.js';
import { type AllergenGuard, type Finding, warningOf } from '../profiles/guard/allergen-guard.js';

/** What becomes of a model's text before anybody reads it. */
export interface AnswerWriter {
  /** Takes what the model says; returns what may be sent of it by now. */
  write(text: string): string;
  /** The rest, complete in itself. */
  end(): string;
}

const asItIs: AnswerWriter = { write: (text) => text, end: () => '' };

/** Has said all that there is. */
export const FINISHED: AnswerWriter = { write: () => '', end: () => '' };

/** The answer in the assistant's format. What the guard finds stands not in the answer: a warning takes its place. */
export function answerWriter(
  { format }: Assistant,
  guard: AllergenGuard | null,
  language: string,
  onFindings: (findings: readonly Finding[]) => void,
): AnswerWriter {
  if (format === 'markdown') return asItIs;
  if (guard === null || guard.isIdle) return new HtmlAnswer();
  const answerGuard = guard.answer();
  return new HtmlAnswer((unit) => {
    const findings = answerGuard.inUnit(unit);
    if (findings.length === 0) return null;
    onFindings(findings);
    return warningOf(findings, language);
  });
}

/** Our own Markdown in the assistant's format. */
export function formatted({ format }: Assistant, markdown: string): string {
  if (format === 'markdown' || markdown === '') return markdown;
  const html = new HtmlAnswer();
  return html.write(markdown) + html.end();
}
