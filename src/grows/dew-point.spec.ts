import { dewPointC, dewPointMarginC } from './dew-point.js';
import { saturationPressureKpa } from './vapour-pressure-deficit.js';

describe('the dew point', () => {
  it.each([
    [25, 60, 16.7],
    [26, 55, 16.3],
    [26, 50, 14.8],
    [20, 60, 12.0],
    [10, 90, 8.4],
  ])('of %d °C and %d %% is %d °C', (temperature, humidity, expected) => {
    expect(dewPointC(temperature, humidity)).toBeCloseTo(expected, 1);
  });

  it('of saturated air is its temperature', () => {
    for (const temperature of [-10, 0, 18.5, 45]) expect(dewPointC(temperature, 100)).toBeCloseTo(temperature, 9);
  });

  it('is where the vapour of the air saturates it', () => {
    for (const humidity of [5, 33, 71.5])
      expect(saturationPressureKpa(dewPointC(24, humidity))).toBeCloseTo(
        (saturationPressureKpa(24) * humidity) / 100,
        9,
      );
  });

  it('is a number for the driest air that a sensor can report', () => {
    expect(Number.isFinite(dewPointC(24, 0))).toBe(true);
  });
});

describe('the margin above it', () => {
  it('is that of the leaf, measured or 2 °C cooler than the air', () => {
    expect(dewPointMarginC(25, 60, 17.7)).toBeCloseTo(1, 1);
    expect(dewPointMarginC(25, 60, null)).toBeCloseTo(6.3, 1);
  });

  it('is negative where dew forms', () => {
    expect(dewPointMarginC(22, 95, null)).toBeLessThan(0);
  });
});
