import { LANGUAGES, type Language } from '../intent/intent.js';
import type { Metric } from './metric.js';

/** How alerts are told in one language. */
interface Phrases {
  /** The beginning of a sentence about each metric. */
  readonly subjects: Readonly<Record<Metric, string>>;
  isAbove(subject: string, value: string, limit: string): string;
  isBelow(subject: string, value: string, limit: string): string;
  wasAbove(subject: string, limit: string): string;
  wasBelow(subject: string, limit: string): string;
  silent(duration: string): string;
  heardAgain(duration: string): string;
}

const en: Phrases = {
  subjects: {
    temp_c: 'The air temperature',
    humidity_pct: 'The relative humidity',
    vpd_kpa: 'The leaf VPD',
    dew_point_margin_c: 'The margin of the leaf above the dew point',
    co2_ppm: 'The CO₂ concentration',
    ph: 'The pH',
    ec: 'The EC',
  },
  isAbove: (subject, value, limit) => `${subject} is ${value}, above ${limit}.`,
  isBelow: (subject, value, limit) => `${subject} is ${value}, below ${limit}.`,
  wasAbove: (subject, limit) => `${subject} was above ${limit}; the alert is over.`,
  wasBelow: (subject, limit) => `${subject} was below ${limit}; the alert is over.`,
  silent: (duration) => `No reading has arrived for ${duration}.`,
  heardAgain: (duration) => `Readings arrive again after more than ${duration}.`,
};

const es: Phrases = {
  subjects: {
    temp_c: 'La temperatura del aire',
    humidity_pct: 'La humedad relativa',
    vpd_kpa: 'El DPV de la hoja',
    dew_point_margin_c: 'El margen de la hoja sobre el punto de rocío',
    co2_ppm: 'La concentración de CO₂',
    ph: 'El pH',
    ec: 'La EC',
  },
  isAbove: (subject, value, limit) => `${subject} es de ${value}, por encima de ${limit}.`,
  isBelow: (subject, value, limit) => `${subject} es de ${value}, por debajo de ${limit}.`,
  wasAbove: (subject, limit) => `${subject} estuvo por encima de ${limit}; la alerta ha terminado.`,
  wasBelow: (subject, limit) => `${subject} estuvo por debajo de ${limit}; la alerta ha terminado.`,
  silent: (duration) => `No llega ninguna lectura desde hace ${duration}.`,
  heardAgain: (duration) => `Vuelven a llegar lecturas después de más de ${duration}.`,
};

const fr: Phrases = {
  subjects: {
    temp_c: 'La température de l’air',
    humidity_pct: 'L’humidité relative',
    vpd_kpa: 'Le VPD foliaire',
    dew_point_margin_c: 'La marge de la feuille au-dessus du point de rosée',
    co2_ppm: 'La concentration de CO₂',
    ph: 'Le pH',
    ec: 'L’EC',
  },
  isAbove: (subject, value, limit) => `${subject} est de ${value}, au-dessus de ${limit}.`,
  isBelow: (subject, value, limit) => `${subject} est de ${value}, en dessous de ${limit}.`,
  wasAbove: (subject, limit) => `${subject} était au-dessus de ${limit} ; l’alerte est terminée.`,
  wasBelow: (subject, limit) => `${subject} était en dessous de ${limit} ; l’alerte est terminée.`,
  silent: (duration) => `Aucun relevé n’arrive depuis ${duration}.`,
  heardAgain: (duration) => `Les relevés arrivent à nouveau après plus de ${duration}.`,
};

const de: Phrases = {
  subjects: {
    temp_c: 'Die Lufttemperatur',
    humidity_pct: 'Die relative Luftfeuchtigkeit',
    vpd_kpa: 'Das VPD am Blatt',
    dew_point_margin_c: 'Der Abstand des Blattes zum Taupunkt',
    co2_ppm: 'Der CO₂-Gehalt',
    ph: 'Der pH-Wert',
    ec: 'Der EC-Wert',
  },
  isAbove: (subject, value, limit) => `${subject} beträgt ${value} und liegt über ${limit}.`,
  isBelow: (subject, value, limit) => `${subject} beträgt ${value} und liegt unter ${limit}.`,
  wasAbove: (subject, limit) => `${subject} lag über ${limit}; die Warnung ist vorbei.`,
  wasBelow: (subject, limit) => `${subject} lag unter ${limit}; die Warnung ist vorbei.`,
  silent: (duration) => `Seit ${duration} ist kein Messwert gekommen.`,
  heardAgain: (duration) => `Nach mehr als ${duration} kommen wieder Messwerte.`,
};

const pt: Phrases = {
  subjects: {
    temp_c: 'A temperatura do ar',
    humidity_pct: 'A umidade relativa',
    vpd_kpa: 'O DPV da folha',
    dew_point_margin_c: 'A margem da folha acima do ponto de orvalho',
    co2_ppm: 'A concentração de CO₂',
    ph: 'O pH',
    ec: 'A EC',
  },
  isAbove: (subject, value, limit) => `${subject} é de ${value}, acima de ${limit}.`,
  isBelow: (subject, value, limit) => `${subject} é de ${value}, abaixo de ${limit}.`,
  wasAbove: (subject, limit) => `${subject} esteve acima de ${limit}; o alerta terminou.`,
  wasBelow: (subject, limit) => `${subject} esteve abaixo de ${limit}; o alerta terminou.`,
  silent: (duration) => `Nenhuma leitura chega há ${duration}.`,
  heardAgain: (duration) => `As leituras voltaram a chegar depois de mais de ${duration}.`,
};

const PHRASES: Readonly<Record<Language, Phrases>> = { en, es, fr, de, pt };

/** The phrases of a language; English where there are none. */
export const phrasesIn = (language: string): Phrases => PHRASES[languageOf(language)];

export const languageOf = (language: string): Language => LANGUAGES.find((known) => known === language) ?? 'en';
