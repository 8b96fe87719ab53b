import type { EmergencyKind } from './intent.js';
import type { Concept } from './lexicon.js';

/**
 * Harm told without its name: a thing and what is happening to it, in one sentence, at most `within` words
 * from the first word to the last. The same in every language; the words are the lexicons'.
 */
export interface Rule {
  readonly kind: EmergencyKind;
  /** Every entry must be met; an entry is met by any of its concepts. */
  readonly all: readonly (readonly Concept[])[];
  readonly within: number;
  /** Weak evidence: like a `sign:` word it counts only where the matter is the writer's own or present. */
  readonly sign?: boolean;
}

export const RULES: readonly Rule[] = [
  { kind: 'person_harm', all: [['person', 'dependant'], ['swallowed'], ['poison', 'corrosive']], within: 12 },
  { kind: 'person_harm', all: [['swallowedSelf'], ['poison', 'corrosive']], within: 10 },
  { kind: 'person_harm', all: [['dependant'], ['ate', 'swallowed'], ['edible', 'poison', 'corrosive']], within: 12 },
  { kind: 'person_harm', all: [['poison', 'corrosive'], ['stinging'], ['body']], within: 12 },
  { kind: 'fire', all: [['smoke'], ['electric', 'cooler', 'lamp']], within: 6 },
  {
    kind: 'electrical',
    all: [
      ['water', 'reservoir'],
      ['wet', 'leaking'],
      ['mains', 'lamp'],
    ],
    within: 14,
    sign: true,
  },
  {
    kind: 'electrical',
    all: [
      ['sparks', 'melting'],
      ['mains', 'lamp'],
    ],
    within: 7,
    sign: true,
  },
  { kind: 'chemical', all: [['bleach'], ['mixed'], ['reactsWithBleach']], within: 8 },
  { kind: 'chemical', all: [['spilled'], ['corrosive']], within: 8, sign: true },
  { kind: 'chemical', all: [['herbicide'], ['applied'], ['plant', 'own']], within: 12 },
  { kind: 'root_rot', all: [['root'], ['slimy', 'stinking']], within: 12, sign: true },
  { kind: 'mould', all: [['fuzzy'], ['bud', 'leaf', 'plant', 'stem', 'medium']], within: 8, sign: true },
  { kind: 'mould', all: [['rotting'], ['bud']], within: 8, sign: true },
  { kind: 'powdery_mildew', all: [['powdery'], ['leaf', 'plant', 'bud', 'stem']], within: 8, sign: true },
  {
    kind: 'pests',
    all: [['bugs'], ['leaf', 'plant', 'bud', 'stem', 'root', 'medium', 'place']],
    within: 9,
    sign: true,
  },
  { kind: 'pests', all: [['webs'], ['leaf', 'plant', 'bud']], within: 8, sign: true },
  { kind: 'pests', all: [['eating'], ['leaf', 'plant', 'bud', 'stem', 'root']], within: 8, sign: true },
  { kind: 'pests', all: [['holes'], ['leaf', 'bud'], ['total', 'sudden']], within: 8, sign: true },
  { kind: 'heat', all: [['cooler'], ['broken', 'off']], within: 6, sign: true },
  { kind: 'cold', all: [['heater'], ['broken', 'off']], within: 6, sign: true },
  { kind: 'nutrient_burn', all: [['excess'], ['nutrient']], within: 9, sign: true },
  { kind: 'nutrient_burn', all: [['scorched'], ['nutrient'], ['total']], within: 10, sign: true },
  { kind: 'flooding', all: [['reservoir'], ['leaking']], within: 6, sign: true },
  { kind: 'drought', all: [['drying'], ['medium', 'root', 'plant'], ['total', 'sudden']], within: 10, sign: true },
  { kind: 'drought', all: [['waterPump'], ['broken', 'off']], within: 6, sign: true },
  { kind: 'light_burn', all: [['lamp'], ['scorched', 'bleached'], ['leaf', 'plant', 'bud']], within: 10, sign: true },
  { kind: 'power_failure', all: [['lamp'], ['broken']], within: 5, sign: true },
  { kind: 'power_failure', all: [['airPump'], ['broken', 'off']], within: 6, sign: true },
  { kind: 'dying', all: [['losing'], ['plant']], within: 7 },
  { kind: 'dying', all: [['killing'], ['plant']], within: 6, sign: true },
  { kind: 'dying', all: [['snapped'], ['stem', 'plant']], within: 6, sign: true },
];
