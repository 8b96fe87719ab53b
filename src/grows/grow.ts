export const PHASES = ['germination', 'seedling', 'vegetative', 'flowering', 'drying', 'curing'] as const;
export type Phase = (typeof PHASES)[number];

export const MEDIA = ['soil', 'coco', 'hydro', 'aeroponic', 'other'] as const;
export type Medium = (typeof MEDIA)[number];

/** What a grow may have ranges of its own for, in place of those of its phase and medium. */
export const TARGETS = ['temp_c', 'humidity_pct', 'vpd_kpa', 'ph', 'ec', 'co2_ppm'] as const;
