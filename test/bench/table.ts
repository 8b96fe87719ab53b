export interface Column<Figures> {
  readonly title: string;
  readonly digits: number;
  of(figures: Figures): number;
}

const WIDTH = 24;

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;

export function row(name: string, cells: readonly string[]): string {
  return name.padEnd(9) + cells.map((cell) => cell.padStart(WIDTH)).join('');
}

function spread(values: readonly number[], digits: number): string {
  const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)];
  return `${middle.toFixed(digits)} (${least.toFixed(digits)}-${most.toFixed(digits)})`;
}

/** Medians with the least and the most; the ratios are of the two servers' neighbouring rounds. */
export function comparison<Figures>(
  columns: readonly Column<Figures>[],
  product: readonly Figures[],
  bare: readonly Figures[],
): string {
  const cells = (rounds: readonly Figures[]) => columns.map(({ of, digits }) => spread(rounds.map(of), digits));
  const ratios = columns.map(({ of }) =>
    spread(
      product.map((figures, round) => of(figures) / of(bare[round]!)),
      2,
    ),
  );
  return [
    row(
      '',
      columns.map(({ title }) => title),
    ),
    row('product', cells(product)),
    row('bare', cells(bare)),
    row('ratio', ratios),
  ].join('\n');
}
