/** What is physically possible for a sensor in a grow room; the table grow_readings checks the same ranges. */
export const POSSIBLE = {
  temp_c: { least: -40, most: 80 },
  humidity_pct: { least: 0, most: 100 },
  leaf_temp_c: { least: -40, most: 80 },
  vpd_kpa: { least: 0, most: 10 },
  co2_ppm: { least: 0, most: 100_000 },
  /** mS/cm */
  ec: { least: 0, most: 20 },
  ph: { least: 0, most: 14 },
} as const;

export type Quantity = keyof typeof POSSIBLE;

/** The sentence that is wrong with a value, which `name` names; null where nothing is. */
export function quantityProblem(quantity: Quantity, name: string, value: unknown): string | null {
  const { least, most } = POSSIBLE[quantity];
  const possible = typeof value === 'number' && value >= least && value <= most;
  return possible ? null : `${name} must be a number between ${least} and ${most}`;
}
