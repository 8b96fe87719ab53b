import type { ReadingRow } from '../database/rows.js';
import { dewPointMarginC } from '../grows/dew-point.js';
import { leafVapourPressureDeficitKpa } from '../grows/vapour-pressure-deficit.js';

/** What is watched of a grow's climate and feed. */
export const METRICS = ['temp_c', 'humidity_pct', 'vpd_kpa', 'dew_point_margin_c', 'co2_ppm', 'ph', 'ec'] as const;
export type Metric = (typeof METRICS)[number];

/** What a value must not leave; no limit on a side that is missing. */
export interface Range {
  readonly min?: number;
  readonly max?: number;
}

export type Ranges = Readonly<Partial<Record<Metric, Range>>>;

/** How a metric is told from its noise, in its own unit. */
export interface Tolerance {
  /** How far inside the limit a value has to be to count as back. */
  readonly hysteresis: number;
  /** How far outside a single reading is an alarm. */
  readonly critical: number;
}

/**
 * The hysteresis is at least the noise of ordinary sensors (±0.5 °C, ±2 % RH, ±50 ppm, ±0.1 pH, ±2 % EC). The critical
 * distances reach what the shipped articles call harmful: about 33 °C and 13 °C in vegetative growth, 65–70 % RH in
 * flowering, a VPD of 1.6 kPa in vegetative growth, a pH under 5.0 in hydroponics, an EC above 3.
 */
export const TOLERANCES: Readonly<Record<Metric, Tolerance>> = {
  temp_c: { hysteresis: 1, critical: 5 },
  humidity_pct: { hysteresis: 3, critical: 10 },
  vpd_kpa: { hysteresis: 0.1, critical: 0.4 },
  dew_point_margin_c: { hysteresis: 1, critical: 1.5 },
  co2_ppm: { hysteresis: 100, critical: 1000 },
  ph: { hysteresis: 0.1, critical: 0.5 },
  ec: { hysteresis: 0.1, critical: 1 },
};

export const UNITS: Readonly<Record<Metric, string>> = {
  temp_c: '°C',
  humidity_pct: '%',
  vpd_kpa: 'kPa',
  dew_point_margin_c: '°C',
  co2_ppm: 'ppm',
  ph: '',
  ec: 'mS/cm',
};

/** A reading's value of each metric; null where it was not measured. */
export function valuesOf(reading: ReadingRow): Readonly<Record<Metric, number | null>> {
  const { temp_c, humidity_pct, leaf_temp_c, co2_ppm, ph, ec } = reading;
  return {
    temp_c,
    humidity_pct,
    vpd_kpa: leafVapourPressureDeficitKpa(temp_c, humidity_pct, leaf_temp_c),
    dew_point_margin_c: dewPointMarginC(temp_c, humidity_pct, leaf_temp_c),
    co2_ppm,
    ph,
    ec,
  };
}
