import type { EmergencyKind, Language } from './intent.js';

/** How a sentence speaks of its matter: as present and one's own, or as something else. */
type Frame =
  | 'idiom' // words that mean no harm together; hides every harm word it covers
  | 'negation'
  | 'notNegation' // holds a negation without denying ("not sure", "no idea"); hides the negation
  | 'past'
  | 'mistaken' // thought it was: over until the next "but"
  | 'present' // now, today, this morning: outweighs `past`
  | 'returned' // again, is back: an old harm is present
  | 'contrast' // but, however: what was denied or asked before is over
  | 'newClause' // because, and my: what was denied before is over
  | 'and' // begins a new clause unless it joins two harms: "no mold and mites"
  | 'notAsking' // what a pity: hides an `asking`
  | 'hypothetical' // if, what if, prevent, risk of: harm after it is not happening
  | 'notHypothetical' // holds an "if" or a "could" without supposing ("not sure if", "could this be")
  | 'already' // outweighs `hypothetical`
  | 'modal' // opens a question about what may be: can, will, does
  | 'causing' // with `modal`: the question is about an effect ("will one cold night hurt them?")
  | 'asking' // opens a question when it begins a clause
  | 'askingInside' // opens a question anywhere
  | 'askingWhole' // what do I do: a question complete in itself, which asks about nothing that follows
  | 'generality' // usually, growers say, is a fungus
  | 'own' // my, these, I found, on the buds: the writer's own matter, also in a question
  | 'pointing' // is this, it looks: as `own`, but owns nothing
  | 'notOwn' // I have to: hides an `own`
  | 'urgency' // please help, asap: the writer is alarmed
  | 'cry' // please help, hurry: an alarm with no harm named
  | 'someoneElse' // the neighbour's plants
  | 'resolved' // gone, recovered, under control
  | 'thriving' // the plants are fine: a threat that did not harm
  | 'mild' // slightly, a bit
  | 'limited' // one leaf, the rest is fine: what else would be an emergency is a symptom
  | 'sound' // no smell, firm: roots that do not rot, whatever their colour
  | 'sudden' // overnight, within hours, by the minute
  | 'total'; // all, every, whole

/** Things that harm comes to or from. */
type Thing =
  | 'plant'
  | 'leaf'
  | 'bud'
  | 'root'
  | 'stem'
  | 'stemBase' // where the stem meets the soil
  | 'medium'
  | 'place'
  | 'reservoir'
  | 'cooler'
  | 'heater'
  | 'waterPump'
  | 'airPump'
  | 'lamp'
  | 'electric' // whatever is plugged in
  | 'mains' // what carries the current: plug, cable, ballast
  | 'body'
  | 'person'
  | 'kin' // people by name: my wife, someone
  | 'attacker' // what eats plants or knocks them down
  | 'dependant' // child or pet
  | 'poison'
  | 'corrosive'
  | 'edible'
  | 'nutrient'
  | 'bleach'
  | 'reactsWithBleach'
  | 'herbicide'
  | 'gas';

/** States and events that are harm only together with a thing. */
export const STATES = [
  'slimy',
  'stinking',
  'fuzzy',
  'powdery',
  'rotting',
  'webs',
  'bugs',
  'invading', // everywhere, taking over: with any small animal
  'eating',
  'holes',
  'smoke',
  'burning',
  'sparks',
  'melting',
  'water',
  'wet',
  'soaked',
  'onto', // on, in, near: where the water is
  'leaking',
  'broken',
  'off',
  'drying',
  'scorched',
  'bleached',
  'excess',
  'lockout',
  'swallowed',
  'swallowedSelf', // says who swallowed: accidentally drank, bebí
  'ate',
  'spilled',
  'stinging',
  'mixed',
  'applied',
  'losing',
  'killing',
  'fainting',
  'uprooting',
  'collapsing', // as `fallen`, and beyond a symptom
  'fallen', // a plant that hangs, wilts, shrivels, drops its leaves
  'snapped',
  'cutting',
  'accident',
] as const;
type State = (typeof STATES)[number];

/** What is asked of the assistant where nothing is on fire. */
type Request =
  | 'symptom'
  | 'showVerb'
  | 'data'
  | 'number' // found by the code, not by a lexicon
  | 'ideal' // should be, best: asks for a target, not for a reading
  | 'stateQuestion'
  | 'smallTalk'
  | 'diagnose'
  | 'explain' // help me understand, choose: a question whatever else is in it
  | 'changeVerb'
  | 'changed' // its participle, after a wish: "I need it changed"
  | 'changeAtEnd' // the same at the end of a sentence, where German has it: "Ernte um eine Woche verschieben"
  | 'please'
  | 'planPart'
  | 'opening' // ok, hello, and then: an order may follow it
  | 'wish';

/** `alarm:` words are an emergency by themselves, `sign:` words where the matter is the writer's own or present. */
export type NamedHarm = `alarm:${EmergencyKind}` | `sign:${EmergencyKind}`;
export type Concept = Frame | Thing | State | Request | NamedHarm;

/**
 * The words of one language, written without accents and in lower case, phrases parted by commas or new lines.
 * In a phrase `a|b` are alternatives, `a?` (or `a|b?`) may be absent, `stem*` stands for any word that begins so
 * and `*stem` for any that ends so. An apostrophe is dropped before n't, 's, 'm, 're, 've, 'll, 'd and parts
 * words elsewhere.
 */
export interface Lexicon {
  readonly language: Language;
  /** Frequent short words that tell the language. */
  readonly functionWords: string;
  /** Other spellings, each as `written:meant`: chat slang, dialect, frequent slips. */
  readonly spellings: string;
  /** Long words of weight, recognised with one slip of the pen. None that is one letter from a common word. */
  readonly oftenMisspelt: string;
  /** Words that mean something else than in English, so that the English lexicon may not claim them. */
  readonly notEnglish: string;
  readonly phrases: Readonly<Partial<Record<Concept, string>>>;
}
