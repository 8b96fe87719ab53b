import type { AlertRow } from '../database/rows.js';
import { LANGUAGES } from '../intent/intent.js';
import { alertIn, durationOf, openSentence } from './alert.js';
import { METRICS } from './metric.js';

const row: AlertRow = {
  id: 'a',
  grow_id: 'g',
  grow_name: 'Tent',
  metric: 'humidity_pct',
  side: 'high',
  severity: 'warning',
  value: 72.345,
  min: 40,
  max: 60,
  since: '2026-11-28T10:00:00.000Z',
  opened_at: '2026-11-28T10:15:00.000Z',
  resolved_at: null,
  acknowledged_at: null,
};
const RESOLVED = '2026-11-28T11:00:00.000Z';

describe('an alert', () => {
  it('is a sentence with numbers and units in each language', () => {
    const low = { ...row, metric: 'temp_c', side: 'low', value: 12.5, min: 18, max: 28 };
    expect(LANGUAGES.map((language) => alertIn(language, row).message)).toEqual([
      'The relative humidity is 72.3 %, above 60 %.',
      'La humedad relativa es de 72,3 %, por encima de 60 %.',
      'L’humidité relative est de 72,3 %, au-dessus de 60 %.',
      'Die relative Luftfeuchtigkeit beträgt 72,3 % und liegt über 60 %.',
      'A umidade relativa é de 72,3 %, acima de 60 %.',
    ]);
    expect(alertIn('de', low).message).toBe('Die Lufttemperatur beträgt 12,5 °C und liegt unter 18 °C.');
  });

  it('never says of a value that it is beyond itself', () => {
    const messageOf = (fields: Partial<AlertRow>) => alertIn('en', { ...row, ...fields }).message;
    expect(messageOf({ value: 60.04 })).toBe('The relative humidity is 60.04 %, above 60 %.');
    expect(messageOf({ metric: 'vpd_kpa', side: 'low', value: 0.998, min: 1 })).toBe(
      'The leaf VPD is 0.998 kPa, below 1 kPa.',
    );
    expect(messageOf({ metric: 'co2_ppm', value: 1500.4, max: 1500 })).toBe(
      'The CO₂ concentration is 1500.4 ppm, above 1500 ppm.',
    );
  });

  it('says when it is over', () => {
    expect(alertIn('en', { ...row, resolved_at: RESOLVED }).message).toBe(
      'The relative humidity was above 60 %; the alert is over.',
    );
  });

  it('tells of silence in minutes and hours', () => {
    const silent = { ...row, metric: 'readings', side: 'silent', value: 45, min: null, max: 30 };
    expect(alertIn('en', silent)).toMatchObject({ unit: 'min', message: 'No reading has arrived for 45 min.' });
    expect(alertIn('pt', { ...silent, value: 300, resolved_at: RESOLVED }).message).toBe(
      'As leituras voltaram a chegar depois de mais de 5 h.',
    );
    expect([0, 119.4, 120, 151].map(durationOf)).toEqual(['0 min', '119 min', '2 h', '3 h']);
  });

  it('keeps what is stored, to three digits, and adds its unit', () => {
    expect(alertIn('en', { ...row, metric: 'vpd_kpa', value: 2.0412345 }).value).toBe(2.041);
    expect(alertIn('en', row)).toEqual({ ...row, unit: '%', message: expect.any(String) });
    expect(alertIn('en', { ...row, metric: 'ph', value: 9, max: 6.5 })).toMatchObject({
      unit: '',
      message: 'The pH is 9, above 6.5.',
    });
  });

  it('is in English where the language is none that it knows', () => {
    for (const language of ['it', '', 'constructor'])
      expect(openSentence(language, { ...row, minutes: 0 })).toContain('above');
  });

  it('has a sentence for every metric, side and language', () => {
    const texts = LANGUAGES.flatMap((language) =>
      METRICS.flatMap((metric) =>
        ['low', 'high'].flatMap((side) =>
          [null, RESOLVED].map((resolved_at) => alertIn(language, { ...row, metric, side, resolved_at }).message),
        ),
      ),
    );
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text).toMatch(/^\p{Lu}.*\d.*\.$/u);
  });
});
