import fc from 'fast-check';
import { leafVapourPressureDeficitKpa, saturationPressureKpa } from './vapour-pressure-deficit.js';

const temperature = fc.double({ min: -40, max: 80, noNaN: true });
const humidity = fc.double({ min: 0, max: 100, noNaN: true });
const step = fc.double({ min: 0.01, max: 10, noNaN: true });

describe('saturation pressure', () => {
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
  ])('has the published value at %d °C', (at, pressure) => {
    expect(Math.abs(saturationPressureKpa(at) - pressure)).toBeLessThan(0.005);
  });

  // Steam tables after IAPWS, saturated water by temperature, kPa.
  it.each([
    [5, 0.8725],
    [10, 1.2281],
    [15, 1.7057],
    [20, 2.3392],
    [25, 3.1698],
    [30, 4.2469],
    [35, 5.6291],
    [40, 7.3851],
    [45, 9.5953],
  ])('is within 0.15 % of the steam tables at %d °C', (at, pressure) => {
    expect(Math.abs(saturationPressureKpa(at) / pressure - 1)).toBeLessThan(0.0015);
  });

  it('rises with the temperature, ever faster', () => {
    fc.assert(
      fc.property(temperature, step, (at, more) => {
        const [low, middle, high] = [at, at + more, at + 2 * more].map(saturationPressureKpa);
        expect(low).toBeGreaterThan(0);
        expect(middle! - low!).toBeGreaterThan(0);
        expect(high! - middle!).toBeGreaterThan(middle! - low!);
      }),
    );
  });
});

describe('leaf vapour pressure deficit', () => {
  it('is 0.91 kPa at 25 °C, 60 % and a leaf 2 °C cooler, measured or assumed', () => {
    expect(leafVapourPressureDeficitKpa(25, 60, 23)).toBeCloseTo(0.91, 2);
    expect(leafVapourPressureDeficitKpa(25, 60, null)).toBeCloseTo(0.91, 2);
  });

  // FAO paper 56, table 2.3 as above: (1 - RH) of the air's pressure where the leaf is as warm as the air.
  it.each([
    [20, 50, 1.169],
    [25, 40, 1.901],
    [30, 70, 1.273],
    [35, 25, 4.218],
  ])('is the deficit of the air at %d °C and %d %% where the leaf is as warm', (air, rh, deficit) => {
    expect(Math.abs(leafVapourPressureDeficitKpa(air, rh, air) - deficit)).toBeLessThan(0.005);
  });

  it('is nothing in saturated air over a leaf of its temperature, and negative where dew forms', () => {
    fc.assert(
      fc.property(temperature, step, (air, cooler) => {
        expect(leafVapourPressureDeficitKpa(air, 100, air)).toBeCloseTo(0, 10);
        expect(leafVapourPressureDeficitKpa(air, 100, air - cooler)).toBeLessThan(0);
      }),
    );
  });

  it('falls with the humidity of the air and rises with the warmth of the leaf', () => {
    fc.assert(
      fc.property(temperature, humidity, temperature, step, (air, rh, leaf, more) => {
        const deficit = leafVapourPressureDeficitKpa(air, rh, leaf);
        expect(leafVapourPressureDeficitKpa(air, rh + more, leaf)).toBeLessThan(deficit);
        expect(leafVapourPressureDeficitKpa(air, rh, leaf + more)).toBeGreaterThan(deficit);
        expect(deficit).toBeLessThanOrEqual(saturationPressureKpa(leaf));
      }),
    );
  });

  it('takes a leaf of 0 °C at its word', () => {
    expect(leafVapourPressureDeficitKpa(5, 50, 0)).not.toBe(leafVapourPressureDeficitKpa(5, 50, null));
  });
});
