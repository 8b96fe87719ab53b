/**
 * Saturation vapour pressure over water in kPa, temperature in °C: Tetens 1930 in the exponential form of FAO Irrigation
 * and Drainage Paper 56 (equation 11). From 0 to 45 °C within 0.15 % of the steam tables; over the whole range that
 * sensors may report, -40 to 80 °C, within 3 %.
 */
export function saturationPressureKpa(temperatureC: number): number {
  return 0.61078 * Math.exp((17.27 * temperatureC) / (temperatureC + 237.3));
}

/** In °C. A leaf that nobody measured is taken as 2 °C cooler than the air, as a transpiring leaf usually is. */
export const leafTemperatureC = (airC: number, leafC: number | null): number => leafC ?? airC - 2;

/**
 * Leaf vapour pressure deficit in kPa: what the leaf's surface could hold less what the air does hold.
 * 25 °C air, 60 % RH and a leaf at 23 °C give 0.91 kPa. Negative where dew forms on the leaf.
 * The column vpd_kpa of grow_readings is made by the same formula.
 */
export function leafVapourPressureDeficitKpa(airC: number, humidityPct: number, leafC: number | null): number {
  return saturationPressureKpa(leafTemperatureC(airC, leafC)) - (saturationPressureKpa(airC) * humidityPct) / 100;
}
