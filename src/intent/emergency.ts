import type { Evidence, Sentence } from './evidence.js';
import { isAlarmed, isHappening, type Suspicion } from './happening.js';
import { EMERGENCY_KINDS, type EmergencyKind } from './intent.js';
import type { Concept, NamedHarm } from './lexicon.js';
import type { Hit } from './matcher.js';
import { RULES, type Rule } from './rules.js';

const rank = new Map<EmergencyKind, number>(EMERGENCY_KINDS.map((kind, place) => [kind, place]));

/**
 * The order in which several harms are reported, the smallest first: danger to people, then a crop's harm by its
 * name, then one that is only described, and "dying" where nothing says of what.
 */
function precedence({ kind, sign }: Suspicion): number {
  const place = rank.get(kind)!;
  if (place <= rank.get('chemical')!) return place;
  return place + EMERGENCY_KINDS.length * ((sign ? 1 : 0) + (kind === 'dying' ? 2 : 0));
}

/** What each `alarm:` and `sign:` concept stands for. */
const namedHarm = new Map<Concept, Pick<Suspicion, 'kind' | 'sign'>>(
  EMERGENCY_KINDS.flatMap((kind) => [
    [`alarm:${kind}` satisfies NamedHarm, { kind, sign: false }],
    [`sign:${kind}` satisfies NamedHarm, { kind, sign: true }],
  ]),
);

/** For each concept: the rules it takes part in, and as which of their entries. */
const rulesOf = new Map<Concept, { rule: number; entry: number }[]>();
for (const [rule, { all }] of RULES.entries()) {
  for (const [entry, concepts] of all.entries()) {
    for (const concept of concepts) rulesOf.set(concept, [...(rulesOf.get(concept) ?? []), { rule, entry }]);
  }
}

const OF_THE_CROP: readonly Concept[] = ['plant', 'leaf', 'bud', 'root', 'stem', 'medium', 'place', 'reservoir'];
/** "It froze" and "42 degrees" are weather until a crop, its room or a measurement is named with them. */
const CROP: readonly Concept[] = [
  ...OF_THE_CROP,
  'lamp',
  'cooler',
  'heater',
  'waterPump',
  'airPump',
  'mains',
  'number',
];
const WEATHER: ReadonlySet<EmergencyKind> = new Set(['heat', 'cold', 'flooding', 'drought', 'light_burn', 'dying']);

/** The most dangerous harm that is happening, or null. */
export function findEmergency(evidence: Evidence): EmergencyKind | null {
  let worst: EmergencyKind | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  const isUnrelated = !CROP.some((concept) => evidence.has.has(concept)) && !isAlarmed(evidence);
  const consider = (suspicion: Suspicion): void => {
    const place = precedence(suspicion);
    if (isUnrelated && suspicion.sign && WEATHER.has(suspicion.kind)) return;
    if (place >= lowest || !isHappening(suspicion, evidence)) return;
    worst = suspicion.kind;
    lowest = place;
  };
  for (const sentence of evidence.sentences) {
    for (const hit of sentence.hits) {
      const named = namedHarm.get(hit.concept);
      if (named !== undefined) consider({ ...named, told: [hit] });
    }
    matchRules(sentence, consider);
  }
  // What was fine this morning and hangs now is a plant, named or not.
  const hasCollapsed = isCollapse(evidence) && (!isUnrelated || evidence.has.has('sudden'));
  return worst ?? (hasCollapsed || isCryForHelp(evidence) ? 'dying' : null);
}

/**
 * One pass over the sentence's hits, which come in the order of their words: each hit is tried with the latest
 * hit of every other entry, which gives the tightest span that ends here.
 */
function matchRules(sentence: Sentence, consider: (suspicion: Suspicion) => void): void {
  const latest = new Map<number, (Hit | undefined)[]>();
  for (const hit of sentence.hits) {
    for (const { rule: number, entry } of rulesOf.get(hit.concept) ?? []) {
      const rule = RULES[number]!;
      let entries = latest.get(number);
      if (entries === undefined) latest.set(number, (entries = new Array<Hit | undefined>(rule.all.length)));
      entries[entry] = hit;
      if (isTold(entries, rule, hit)) consider({ kind: rule.kind, told: [...entries], sign: rule.sign === true });
    }
  }
}

function isTold(entries: readonly (Hit | undefined)[], rule: Rule, last: Hit): entries is readonly Hit[] {
  for (const hit of entries) if (hit === undefined || last.end - hit.start > rule.within) return false;
  return true;
}

/**
 * Points that make a failing plant an emergency. One bad sign alone is a symptom ("my leaves are wilting"); with
 * haste, extent or alarm it is not. Plants that hang or wither need fewer of these than a mere discolouring.
 */
const POINTS = { symptom: 1, fallen: 2, collapsing: 3, another: 1, sudden: 2, total: 1, urgent: 2, loud: 1 };
const ENOUGH_WHEN_FAILING = 3;
const ENOUGH_WITH_SYMPTOM = 4;

/** A crop that fails without a named cause: how bad, how fast, how much of it, how alarmed the writer is. */
function isCollapse(evidence: Evidence): boolean {
  let points = 0;
  const failing = new Set<number>();
  for (const sentence of evidence.sentences) {
    for (const hit of sentence.hits) {
      const { concept } = hit;
      if (concept !== 'symptom' && concept !== 'fallen' && concept !== 'collapsing') continue;
      if (!isHappening({ kind: 'dying', told: [hit], sign: true }, evidence)) continue;
      points = Math.max(points, POINTS[concept]);
      if (concept !== 'symptom') failing.add(hit.start);
    }
  }
  if (points === 0) return false;
  const { has } = evidence;
  if (failing.size > 1) points += POINTS.another;
  if (has.has('sudden')) points += POINTS.sudden;
  if (has.has('total')) points += POINTS.total;
  if (has.has('urgency')) points += POINTS.urgent;
  else if (isAlarmed(evidence)) points += POINTS.loud;
  return points >= (failing.size > 0 ? ENOUGH_WHEN_FAILING : ENOUGH_WITH_SYMPTOM);
}

const CALM: readonly Concept[] = [
  'symptom',
  'explain',
  'data',
  'stateQuestion',
  'askingInside',
  'thriving',
  'resolved',
];

/** "Please hurry, my plant …": alarm about the crop in words no lexicon knows. A named symptom is told calmly. */
function isCryForHelp({ has, sentences }: Evidence): boolean {
  if (!has.has('cry') || CALM.some((concept) => has.has(concept))) return false;
  return OF_THE_CROP.some((concept) => has.has(concept)) && !sentences.some((sentence) => sentence.asksForChange);
}
