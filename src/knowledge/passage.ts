interface PassageText {
  readonly title: string;
  readonly heading: string;
  readonly content: string;
}

/**
 * A passage as it stands in the prompt. It begins with a `#` and ends with a line break, so that the tokens of
 * several in a row are the sum of their tokens (o200k_base never joins a line break with a `#`).
 */
export function renderPassage({ title, heading, content }: PassageText): string {
  return `### ${heading === title ? title : `${title}: ${heading}`}\n${content}\n`;
}
