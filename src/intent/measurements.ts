import type { Concept } from './lexicon.js';
import type { Hit } from './matcher.js';

interface Range {
  readonly least: number;
  readonly most: number;
}

/** Air too hot or too cold for a living plant, °C. What a stressed but coping plant bears is no emergency. */
const HARMFUL_HEAT: Range = { least: 37, most: 65 };
const HARMFUL_COLD: Range = { least: -40, most: 4 };
/** Feed far beyond what any phase takes: EC in mS/cm, parts per million, pH of what reaches the roots. */
const HARMFUL_EC: Range = { least: 4, most: 20 };
const HARMFUL_PPM: Range = { least: 2800, most: 20000 };
const HARMFUL_PH: Range = { least: 0, most: 3.9 };

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const FAHRENHEIT = words('f fahrenheit');
const CELSIUS = words('c celsius centigrade centigrados');
const DEGREES = words('degree degrees deg degs grados grado degres degre grad graus grau');
const TEMPERATURE = words('temp temps temperature temperatures temperatura temperaturas temperatur temperaturen');
/** A number with no unit is a temperature when one of these places is named shortly before it. */
const HEATED_PLACE = words(
  `tent room greenhouse closet garage shed attic carpa armario indoor invernadero cuarto tente box serre placard zelt
   growbox growzelt gewachshaus schrank estufa tenda sala`,
);
const QUANTITIES = words('ec ph ppm');
/** What stands between a measured thing and its value: "EC is at 5.2", but not "EC for week 4". */
const BEFORE_VALUE = words(
  `ec ph ppm is its was at of hit hits reads reading reached to around over above past up esta en a es llego subio est monte
   ist bei auf em de chegou ta subio montee gestiegen para deu bateu marca marco marcou fait atteint`,
);
/** What may follow a bare value; anything else is its unit: "the tent is 120 cm". */
const AFTER_VALUE = words(
  'and in inside with today now right again already but since this en im dans y e et und hoy ahora heute jetzt hoje agora dentro adentro na no la aujourd maintenant',
);
/** "It hit 42 in there". */
const HERE = words('there here');
const OTHER_UNITS = words('percent cm inches inch feet watts days hours minutes weeks ppm');
/** Heat and cold that are meant: decarboxylation, cooking, storage. */
const ON_PURPOSE = words(
  `decarb decarbing decarboxylate bake baking cook cooking vape vaporizer rosin dab fridge freezer refrigerator storage
   storing store horno hornear nevera frigo backofen kuhlschrank forno geladeira`,
);
/** How many words before a bare number may name what it measures. */
const REACH = 5;

/** Finds the numbers, and among them what harms: "it's 42°C in my tent", "temps hit 104", "EC is at 5.2". */
export function findMeasurements(message: readonly string[]): Hit[] {
  const numbers: Hit[] = [];
  const harmful: Hit[] = [];
  let onPurpose = false;
  for (const [at, word] of message.entries()) {
    if (ON_PURPOSE.has(word)) onPurpose = true;
    if (!/^-?\d{1,5}(\.\d{1,2})?$/.test(word)) continue;
    numbers.push({ concept: 'number', start: at, end: at + 1 });
    if (temperatureAt(message, at, Number(word)) !== undefined)
      numbers.push({ concept: 'data', start: at, end: at + 1 });
    const concept = harmAt(message, at, Number(word));
    if (concept !== undefined) harmful.push({ concept, start: at, end: at + 1 });
  }
  return onPurpose ? numbers : [...numbers, ...harmful];
}

function harmAt(message: readonly string[], at: number, value: number): Concept | undefined {
  const degrees = temperatureAt(message, at, value);
  if (degrees !== undefined) {
    if (isIn(HARMFUL_HEAT, degrees)) return 'sign:heat';
    return isIn(HARMFUL_COLD, degrees) ? 'sign:cold' : undefined;
  }
  const isOfFeed =
    (isIn(HARMFUL_EC, value) && isValueOf('ec', message, at)) ||
    (isIn(HARMFUL_PH, value) && isValueOf('ph', message, at)) ||
    (isIn(HARMFUL_PPM, value) && message[at + 1] === 'ppm');
  return isOfFeed ? 'sign:nutrient_burn' : undefined;
}

const isIn = (range: Range, value: number): boolean => value >= range.least && value <= range.most;

/** The nearest quantity counts: in "ph 5.9, ec 1.5" the second number is no pH. */
const isValueOf = (quantity: string, message: readonly string[], at: number): boolean => {
  const nearest = message.slice(Math.max(0, at - 4), at).findLast((word) => QUANTITIES.has(word));
  return nearest === quantity && BEFORE_VALUE.has(message[at - 1]!);
};

/** The number at `at` as °C, or undefined where it measures something else. */
function temperatureAt(message: readonly string[], at: number, value: number): number | undefined {
  // "Dropped by 2 degrees" tells a difference.
  if (message[at - 1] === 'by' || message[at - 1] === 'um') return undefined;
  const after = message[at + 1] ?? '';
  const isInDegrees = DEGREES.has(after);
  const unit = isInDegrees ? (message[at + 2] ?? '') : after;
  if (FAHRENHEIT.has(unit)) return fromFahrenheit(value);
  // Nothing else that growers measure goes below zero.
  if (CELSIUS.has(unit) || value < 0) return value;
  if (!isInDegrees && !isBareTemperature(message, at, value)) return undefined;
  return value >= 60 ? fromFahrenheit(value) : value;
}

/** "temps hit 104", "tent is at 41": too hot to be another measure of those, and no unit follows. */
function isBareTemperature(message: readonly string[], at: number, value: number): boolean {
  if (value < 37) return false;
  const after = message.slice(at + 1, at + 1 + REACH);
  const before = message.slice(Math.max(0, at - REACH), at);
  if (before.some((word) => TEMPERATURE.has(word))) return !OTHER_UNITS.has(after[0] ?? '');
  if (!BEFORE_VALUE.has(before.at(-1) ?? '')) return false;
  if (after[0] !== undefined && !AFTER_VALUE.has(after[0])) return false;
  return [...before, ...after].some((word) => HEATED_PLACE.has(word)) || HERE.has(after[1] ?? '');
}

const fromFahrenheit = (degrees: number): number => ((degrees - 32) * 5) / 9;
