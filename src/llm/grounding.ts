/** A passage of the knowledge base, as Markdown. An answer cites it by its position in the list, from [1]. */
export interface GroundingPassage {
  readonly title: string;
  readonly heading: string;
  readonly content: string;
}

interface GroundingGrow {
  readonly name: string;
  /** soil | coco | hydro | aeroponic | other */
  readonly medium: string;
  /** germination | seedling | vegetative | flowering | drying | curing */
  readonly phase: string;
}

/** The newest readings; null where nothing was measured. */
export interface GroundingSnapshot {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly temperatureC: number;
  readonly humidityPct: number;
  readonly vpdKpa: number;
  readonly leafTemperatureC: number | null;
  /** mS/cm */
  readonly ec: number | null;
  readonly ph: number | null;
  readonly co2Ppm: number | null;
}

export type GroundingLanguage = 'en' | 'es' | 'fr' | 'de' | 'pt';

/** A change of the grow's plan that goes with the answer, in the answer's language; plain text. */
export interface GroundingPlanChange {
  readonly intro: string;
  /** From what to what, one line for each field. */
  readonly changes: readonly string[];
  readonly why: string;
  /** That the grower decides. */
  readonly consent: string;
}

/** What an answer is composed of when no language model writes it: the prompt's content as plain data. */
export interface Grounding {
  readonly question: string;
  readonly language: GroundingLanguage;
  /** question | emergency | diagnostics | adjust_plan | general */
  readonly intent: string;
  readonly format: 'markdown' | 'html';
  /** Best first. */
  readonly passages: readonly GroundingPassage[];
  readonly grow: GroundingGrow | null;
  readonly snapshot: GroundingSnapshot | null;
  readonly planChange?: GroundingPlanChange | null;
  /** What is out of range in the grow, a sentence each in the answer's language. */
  readonly alerts?: readonly string[];
  /** What the assistant is about: decides what is asked for when little is known. Cultivation unless said otherwise. */
  readonly persona?: 'cultivation' | 'nutrition';
}
