import type { Hit } from './matcher.js';

/** Air too hot or too cold for a living plant, °C. What a heat-stressed but coping plant bears is no emergency. */
const HARMFUL_HEAT = { least: 37, most: 65 };
const HARMFUL_COLD = { least: -40, most: 4 };
/** Feed strength far beyond what any phase takes: EC in mS/cm. */
const HARMFUL_EC = { least: 4, most: 20 };

const FAHRENHEIT = new Set(['f', 'fahrenheit', 'degf']);
const CELSIUS = new Set(['c', 'celsius', 'centigrade', 'centigrados', 'degc']);
const DEGREES = new Set([
  'degree',
  'degrees',
  'deg',
  'degs',
  'grados',
  'grado',
  'degres',
  'degre',
  'grad',
  'graus',
  'grau',
]);
/** "temps hit 104": a number without a unit is a temperature when one of these stands shortly before it. */
const TEMPERATURE_WORDS = new Set([
  'temp',
  'temps',
  'temperature',
  'temperatures',
  'temperatura',
  'temperaturas',
  'temperatur',
  'temperaturen',
]);
const WHERE_IT_IS_HOT = new Set([
  'tent',
  'room',
  'greenhouse',
  'closet',
  'garage',
  'shed',
  'carpa',
  'armario',
  'indoor',
  'invernadero',
  'cuarto',
  'tente',
  'box',
  'serre',
  'placard',
  'zelt',
  'growbox',
  'growzelt',
  'gewachshaus',
  'schrank',
  'estufa',
  'tenda',
  'sala',
]);
/** Heat that is meant: decarboxylation, cooking, vaporising. */
const HEAT_ON_PURPOSE = new Set([
  'decarb',
  'decarboxylate',
  'oven',
  'bake',
  'baking',
  'cook',
  'vape',
  'vaporizer',
  'press',
  'rosin',
  'dab',
  'fridge',
  'freezer',
  'refrigerator',
  'horno',
  'hornear',
  'nevera',
  'four',
  'frigo',
  'ofen',
  'backofen',
  'kuhlschrank',
  'forno',
  'geladeira',
  'store',
  'storage',
  'storing',
]);
/** How many words before a bare number may name what it measures. */
const REACH = 5;

/** What may stand between "EC" and its value: "EC is at 5.2", but not "EC for week 4". */
const BEFORE_VALUE = new Set([
  'ec',
  'is',
  'at',
  'of',
  'hit',
  'reads',
  'reading',
  'to',
  'around',
  'esta',
  'en',
  'a',
  'es',
  'est',
  'ist',
  'bei',
  'auf',
  'em',
  'de',
]);

/** Finds the numbers, and among them what harms: "it's 42°C in my tent", "105 F", "temps hit 104", "EC is at 5.2". */
export function findMeasurements(words: readonly string[]): Hit[] {
  const numbers: Hit[] = [];
  const harmful: Hit[] = [];
  let onPurpose = false;
  for (const [at, word] of words.entries()) {
    if (HEAT_ON_PURPOSE.has(word)) onPurpose = true;
    if (!/^-?\d{1,3}(\.\d{1,2})?$/.test(word)) continue;
    numbers.push({ concept: 'number', start: at, end: at + 1 });
    const value = Number(word);
    const degrees = temperatureAt(words, at, value);
    if (degrees !== undefined) {
      const end = at + 1;
      if (within(degrees, HARMFUL_HEAT)) harmful.push({ concept: 'sign:heat', start: at, end });
      else if (within(degrees, HARMFUL_COLD)) harmful.push({ concept: 'sign:cold', start: at, end });
    } else if (within(value, HARMFUL_EC) && isFeedStrength(words, at)) {
      harmful.push({ concept: 'sign:nutrient_burn', start: at, end: at + 1 });
    }
  }
  return onPurpose ? numbers : [...numbers, ...harmful];
}

const within = (value: number, range: { least: number; most: number }): boolean =>
  value >= range.least && value <= range.most;

const isFeedStrength = (words: readonly string[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).includes('ec') && BEFORE_VALUE.has(words[at - 1]!);

/** The number at `at` as °C, or undefined where it measures something else. */
function temperatureAt(words: readonly string[], at: number, value: number): number | undefined {
  const after = words[at + 1];
  const unit = after !== undefined && DEGREES.has(after) ? words[at + 2] : after;
  if (unit !== undefined && FAHRENHEIT.has(unit)) return fromFahrenheit(value);
  if (unit !== undefined && CELSIUS.has(unit)) return value;
  if (after !== undefined && DEGREES.has(after)) return value >= 60 ? fromFahrenheit(value) : value;
  if (after === 'percent' || value < 30) return undefined;
  const before = words.slice(Math.max(0, at - REACH), at);
  const isTemperature =
    before.some((word) => TEMPERATURE_WORDS.has(word)) ||
    (before.some((word) => WHERE_IT_IS_HOT.has(word)) && (words[at - 1] === 'at' || words[at - 1] === 'hit')) ||
    (before.at(-1) === 'at' && value >= 95 && at === words.length - 1);
  if (!isTemperature) return undefined;
  return value >= 60 ? fromFahrenheit(value) : value;
}

const fromFahrenheit = (degrees: number): number => ((degrees - 32) * 5) / 9;
