/** What a message asks for. `emergency` is decided first and outranks the others. */
export const INTENTS = ['question', 'emergency', 'diagnostics', 'adjust_plan', 'general'] as const;
export type Intent = (typeof INTENTS)[number];

/** The languages that have a lexicon; everything else is answered in the fallback language. */
export const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The recognised kinds of emergency, the most dangerous first: where a message shows several,
 * the earliest of this list is reported. `dying` stands for an emergency of no stated kind.
 */
export const EMERGENCY_KINDS = [
  'person_harm',
  'fire',
  'electrical',
  'chemical',
  'root_rot',
  'mould',
  'powdery_mildew',
  'pests',
  'heat',
  'cold',
  'nutrient_burn',
  'flooding',
  'drought',
  'light_burn',
  'power_failure',
  'dying',
] as const;
export type EmergencyKind = (typeof EMERGENCY_KINDS)[number];

/** Kinds in which people are in danger. */
export const PEOPLE_IN_DANGER: ReadonlySet<EmergencyKind> = new Set(['person_harm', 'fire', 'electrical', 'chemical']);

/** `isEmergency` is true exactly when `intent` is `emergency`, and then `emergencyKind` is set. */
export interface Classification {
  intent: Intent;
  isEmergency: boolean;
  emergencyKind: EmergencyKind | null;
  language: Language;
  /** The message tells its language by itself; otherwise what was said before tells more. */
  tellsLanguage: boolean;
  /** Those that the message may be in: what was said before decides between these alone. */
  likelyLanguages: readonly Language[];
}
