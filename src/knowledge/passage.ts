interface PassageText {
  readonly title: string;
  readonly heading: string;
  readonly content: string;
}

/**
 * A passage as it stands in the prompt, with the number (1..9) that an answer cites. It begins with a `#` and ends
 * with a line break, so that the tokens of several in a row are the sum of their tokens: o200k_base never joins a
 * line break with a `#`, and every digit is one token.
 */
export function renderPassage({ title, heading, content }: PassageText, number = 1): string {
  return `### [${number}] ${heading === title ? title : `${title}: ${heading}`}\n${content}\n`;
}
