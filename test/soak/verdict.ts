/** What was expected, and whether it came true. */
export class Verdict {
  private readonly lines: string[] = [];
  passed = true;

  expect(what: string, isTrue: boolean): void {
    this.passed &&= isTrue;
    this.lines.push(`${isTrue ? 'ok    ' : 'FAILED'}  ${what}`);
  }

  expectNone(what: string, count: number): void {
    this.expect(`${what}: ${count}`, count === 0);
  }

  toString(): string {
    return this.lines.join('\n');
  }
}
