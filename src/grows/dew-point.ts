import { leafTemperatureC, saturationPressureKpa } from './vapour-pressure-deficit.js';

/** Absolutely dry air has no dew point; a sensor that says 0 % means less than it can tell. */
const LEAST_HUMIDITY_PCT = 1;

/**
 * Dew point in °C of air at a temperature in °C and a relative humidity in %: the temperature at which its vapour would
 * saturate it. The inverse of Tetens' formula, as in M. G. Lawrence, "The relationship between relative humidity and the
 * dewpoint temperature in moist air", Bulletin of the American Meteorological Society 86 (2005), equation 8, with the
 * coefficients of saturationPressureKpa. 25 °C and 60 % RH give 16.7 °C.
 */
export function dewPointC(temperatureC: number, humidityPct: number): number {
  const vapourKpa = (saturationPressureKpa(temperatureC) * Math.max(humidityPct, LEAST_HUMIDITY_PCT)) / 100;
  const exponent = Math.log(vapourKpa / 0.61078);
  return (237.3 * exponent) / (17.27 - exponent);
}

/**
 * How many °C the leaf is warmer than the dew point; at 0 water condenses on it. A leaf that nobody measured is cooler
 * than the air at night as well, when it radiates heat away.
 */
export function dewPointMarginC(airC: number, humidityPct: number, leafC: number | null): number {
  return leafTemperatureC(airC, leafC) - dewPointC(airC, humidityPct);
}
