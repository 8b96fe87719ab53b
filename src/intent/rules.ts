import type { EmergencyKind } from './intent.js';
import type { Concept } from './lexicon.js';

/**
 * Harm told without its name: a thing and what is happening to it, in one sentence, at most `within` words
 * from the first word to the last. The same in every language; the words are the lexicons'.
 */
export interface Rule {
  readonly kind: EmergencyKind;
  readonly within: number;
  /** Every entry must be met; an entry is met by any of its concepts. */
  readonly all: readonly (readonly Concept[])[];
  /** Weaker evidence than a name, see `sign:`. */
  readonly sign: boolean;
}

type Entry = Concept | readonly Concept[];

const rule = (kind: EmergencyKind, within: number, sign: boolean, entries: readonly Entry[]): Rule => ({
  kind,
  within,
  sign,
  all: entries.map((entry) => (typeof entry === 'string' ? [entry] : entry)),
});
const certain = (kind: EmergencyKind, within: number, ...entries: Entry[]): Rule => rule(kind, within, false, entries);
const likely = (kind: EmergencyKind, within: number, ...entries: Entry[]): Rule => rule(kind, within, true, entries);

const HARMFUL_TO_EAT = ['poison', 'corrosive'] as const;
const ABOVE_GROUND = ['leaf', 'plant', 'bud', 'stem'] as const;

export const RULES: readonly Rule[] = [
  certain('person_harm', 12, ['person', 'dependant'], 'swallowed', HARMFUL_TO_EAT),
  certain('person_harm', 10, 'swallowedSelf', HARMFUL_TO_EAT),
  certain('person_harm', 12, 'dependant', ['ate', 'swallowed'], ['edible', ...HARMFUL_TO_EAT]),
  certain('person_harm', 12, HARMFUL_TO_EAT, 'stinging', 'body'),
  certain('person_harm', 5, 'corrosive', 'body'),
  certain('person_harm', 5, ['kin', 'dependant'], 'fainting'),
  certain('fire', 7, ['place', 'mains', 'cooler'], 'burning'),
  certain('fire', 6, 'smoke', ['electric', 'cooler', 'lamp']),
  likely('electrical', 14, ['water', 'reservoir'], ['wet', 'leaking'], ['mains', 'lamp']),
  likely('electrical', 6, 'water', 'onto', 'mains'),
  likely('electrical', 5, 'mains', 'soaked'),
  likely('electrical', 7, 'sparks', ['mains', 'lamp']),
  likely('electrical', 8, 'melting', 'mains'),
  likely('electrical', 10, 'electric', 'sparks', 'melting'),
  certain('chemical', 8, 'bleach', 'mixed', 'reactsWithBleach'),
  certain('chemical', 10, 'mixed', ['bleach', 'reactsWithBleach'], 'gas'),
  likely('chemical', 8, 'spilled', 'corrosive'),
  likely('chemical', 8, 'gas', 'leaking'),
  likely('chemical', 12, 'herbicide', 'applied'),
  likely('root_rot', 12, 'root', ['slimy', 'stinking']),
  likely('root_rot', 8, ['reservoir', 'medium'], 'stinking'),
  likely('root_rot', 10, 'stemBase', ['slimy', 'rotting']),
  likely('mould', 12, 'fuzzy', [...ABOVE_GROUND, 'medium']),
  likely('mould', 10, 'rotting', 'bud'),
  likely('powdery_mildew', 8, 'powdery', ABOVE_GROUND),
  likely('pests', 9, 'bugs', [...ABOVE_GROUND, 'root', 'medium', 'place']),
  likely('pests', 6, 'bugs', 'invading'),
  likely('pests', 8, 'webs', [...ABOVE_GROUND, 'bugs']),
  likely('pests', 8, 'eating', [...ABOVE_GROUND, 'root']),
  likely('pests', 10, 'attacker', ['eating', 'ate'], [...ABOVE_GROUND, 'root']),
  likely('dying', 8, ['attacker', 'dependant', 'kin'], 'uprooting', 'plant'),
  likely('pests', 8, 'holes', ['leaf', 'bud'], ['total', 'sudden']),
  likely('heat', 6, 'cooler', ['broken', 'off']),
  likely('cold', 6, 'heater', ['broken', 'off']),
  likely('nutrient_burn', 9, 'excess', 'nutrient'),
  likely('nutrient_burn', 14, 'scorched', 'nutrient', ['total', 'plant', 'leaf']),
  likely('nutrient_burn', 12, 'lockout', ['total', 'sudden', 'collapsing']),
  likely('flooding', 6, 'reservoir', 'leaking'),
  likely('flooding', 8, 'water', 'wet', 'place'),
  likely('drought', 10, 'drying', ['medium', 'root', 'plant'], ['total', 'sudden']),
  likely('drought', 6, 'waterPump', ['broken', 'off']),
  likely('light_burn', 14, 'lamp', ['scorched', 'bleached'], ABOVE_GROUND),
  likely('light_burn', 6, 'bleached', ['bud', 'leaf']),
  likely('power_failure', 5, 'lamp', 'broken'),
  likely('power_failure', 6, 'airPump', ['broken', 'off']),
  certain('dying', 7, 'losing', 'plant'),
  likely('dying', 6, 'killing', 'plant'),
  likely('dying', 10, 'collapsing', ABOVE_GROUND),
  likely('dying', 8, 'accident', 'cutting', ['stem', 'plant', 'bud']),
  likely('dying', 14, 'applied', ['corrosive', 'reactsWithBleach'], 'plant', 'accident'),
  likely('dying', 6, 'snapped', ['stem', 'plant']),
];
