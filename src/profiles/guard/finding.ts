export type Because = 'allergy' | 'diet' | 'condition';

/** A food that conflicts with the profile. */
export interface Finding {
  /** One of the fourteen EU allergens, a diet, a condition, or an allergen as the profile has it, in lower case. */
  readonly allergen: string;
  /** As the text has it. */
  readonly matched: string;
  readonly where: 'message' | 'answer';
  readonly because: Because;
}

/** As people type it, in English or Spanish: "Nut allergy", "celíaco", "Vegan, gluten-free", "takes warfarin". */
export interface DietaryProfile {
  readonly allergies: readonly string[];
  readonly conditions: readonly string[];
  /** May name several. */
  readonly diet: string;
}
