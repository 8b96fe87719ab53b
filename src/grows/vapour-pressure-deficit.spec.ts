import { leafVapourPressureDeficitKpa, saturationPressureKpa } from './vapour-pressure-deficit.js';

describe('vapour pressure deficit', () => {
  // FAO Irrigation and Drainage Paper 56, annex 2, table 2.3: saturation vapour pressure in kPa.
  it.each([
    [1, 0.657],
    [10, 1.228],
    [15, 1.705],
    [20, 2.338],
    [25, 3.168],
    [30, 4.243],
    [35, 5.624],
    [40, 7.376],
  ])('has the published saturation pressure at %d °C', (temperature, pressure) => {
    expect(Math.abs(saturationPressureKpa(temperature) - pressure)).toBeLessThan(0.005);
  });

  it('is 0.91 kPa at 25 °C, 60 % and a leaf 2 °C cooler, measured or assumed', () => {
    expect(leafVapourPressureDeficitKpa(25, 60, 23)).toBeCloseTo(0.91, 2);
    expect(leafVapourPressureDeficitKpa(25, 60, null)).toBeCloseTo(0.91, 2);
  });

  it('is nothing in saturated air over a leaf of its temperature, and negative where dew forms', () => {
    expect(leafVapourPressureDeficitKpa(22, 100, 22)).toBe(0);
    expect(leafVapourPressureDeficitKpa(22, 100, 20)).toBeLessThan(0);
  });
});
