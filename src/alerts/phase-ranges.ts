import type { Medium, Phase } from '../grows/grow.js';
import type { Range, Ranges } from './metric.js';

/** Where the ranges come from: the sources of the articles in supabase/knowledge/aurora, which say more. */
export const SOURCES = {
  leafTemperature:
    'Chandra S. et al., Photosynthetic response of Cannabis sativa L. to variations in photosynthetic photon flux densities, temperature and CO2 conditions, 2008, https://link.springer.com/article/10.1007/s12298-008-0027-x',
  strategies:
    'Hoogenboom J., University of Guelph, Horticultural Management and Environment Control Strategies for Cannabis Cultivation, 2022, https://scribd.com/document/687108908/Hoogenboom-Jennifer-202201-MSc',
  germination:
    'University of Kentucky, Temperature Limits for Seed Germination in Industrial Hemp, 2022, https://www.mdpi.com/2673-7655/2/4/29',
  indoorReview:
    'Jin D., Jin S. and Chen J., Cannabis Indoor Growing Conditions, Management Practices, and Post-Harvest Treatment: A Review, 2019, https://file.scirp.org/Html/5-2604131_93052.htm',
  greyMould:
    'Mahmoud M. et al., Understanding bud rot development, caused by Botrytis cinerea, on cannabis plants grown under greenhouse conditions, 2023, http://globalauthorid.com/WebPortal/ArticleView?wd=56CD9D32F4AD1BEEB9ED8AC315D17A380CB1D2183103CF60',
  condensation:
    'Prenger J.J. and Ling P.P., Ohio State University Extension, Greenhouse Condensation Control: Understanding and Using Vapor Pressure Deficit (AEX-804), 2001, https://www.scribd.com/document/326971278/DPV-pdf',
  carbonDioxide:
    'Oklahoma State University Extension, Greenhouse Carbon Dioxide Supplementation, undated, https://extension.okstate.edu/fact-sheets/greenhouse-carbon-dioxide-supplementation.html',
  carbonDioxideSafety:
    'NIOSH, Documentation for Immediately Dangerous to Life or Health Concentrations: Carbon dioxide, 1994, https://www.cdc.gov/niosh/idlh/124389.html',
  drying:
    'University of Saskatchewan, Postharvest operations of cannabis and their effect on cannabinoid content: a review, Bioengineering 9(8):364, 2022, https://pmc.ncbi.nlm.nih.gov/articles/PMC9404914',
  waterActivity:
    'ASTM International, D8197-21 Maintaining acceptable water activity range (0.55 to 0.65) for dry cannabis flower, 2021, https://standards.iteh.ai/catalog/standards/astm/5b1d5242-28b2-4751-808e-859421a3c81a/astm-d8197-21',
  solutionPh:
    'Oklahoma State University Extension, Electrical Conductivity and pH Guide for Hydroponics, undated, https://extension.okstate.edu/fact-sheets/electrical-conductivity-and-ph-guide-for-hydroponics.html',
  soilPh:
    'Cannabis Business Times / North Carolina State University, Research Results - Optimal pH for Cannabis, reviewed 2023, https://www.cannabisbusinesstimes.com/article/new-research-results-optimal-ph-for-cannabis/',
  feedStrength:
    'Cannabis Business Times / North Carolina State University, Optimizing Electrical Conductivity (EC) in Cannabis Cultivation, undated, https://www.cannabisbusinesstimes.com/nutrition-plant-health/cannabis-plant-nutrition/article/15698874/optimizing-electrical-conductivity-ec-in-cannabis-cultivation',
  feedTolerance:
    'Frontiers in Plant Science, brief research report on phosphorus input and nutrient solution EC (2 and 4 mS/cm) in medical cannabis in closed hydroponics, 2025, https://frontiersin.org/journals/plant-science/articles/10.3389/fpls.2025.1433985/full',
} as const;
type Source = keyof typeof SOURCES;

interface Climate {
  /** With the lights on. */
  readonly day: Ranges;
  readonly night: Ranges;
  readonly sources: readonly Source[];
}

const between = (min: number, max: number): Range => ({ min, max });
const atLeast = (min: number): Range => ({ min });
const atMost = (max: number): Range => ({ max });

/** Surfaces stay 2–3 °C above the dew point, or dew forms on the coldest of them. */
const NO_DEW = atLeast(2);
/**
 * In the dark a leaf is as warm as the air, and 0.5 kPa are enough against dew. The leaf that is taken as 2 °C cooler,
 * where nobody measured it, stands for some 0.3 kPa less.
 */
const nightVpd = (max: number) => between(0.2, max);
/** Plants take CO2 down with the lights on and give some off in the dark. */
const DAY_CO2 = between(400, 1500);
const NIGHT_CO2 = atMost(1500);
/** The limit of a working day for people. */
const SAFE_CO2 = atMost(5000);

const POST_HARVEST_TEMPERATURE = between(15, 21);
const DRYING: Ranges = {
  temp_c: POST_HARVEST_TEMPERATURE,
  humidity_pct: between(50, 62),
  dew_point_margin_c: NO_DEW,
  co2_ppm: SAFE_CO2,
};
const CURING: Ranges = { temp_c: POST_HARVEST_TEMPERATURE, humidity_pct: between(55, 65), co2_ppm: SAFE_CO2 };

/** Air at canopy height; VPD is the leaf's. */
export const CLIMATE: Readonly<Record<Phase, Climate>> = {
  germination: {
    day: { temp_c: between(22, 27), humidity_pct: between(65, 75), vpd_kpa: between(0.4, 0.8), co2_ppm: DAY_CO2 },
    night: { temp_c: between(22, 27), humidity_pct: between(65, 75), vpd_kpa: nightVpd(0.8), co2_ppm: NIGHT_CO2 },
    sources: ['germination', 'indoorReview', 'carbonDioxide'],
  },
  seedling: {
    day: {
      temp_c: between(22, 26),
      humidity_pct: between(65, 75),
      vpd_kpa: between(0.4, 0.8),
      dew_point_margin_c: NO_DEW,
      co2_ppm: DAY_CO2,
    },
    night: {
      temp_c: between(20, 22),
      humidity_pct: between(65, 75),
      vpd_kpa: nightVpd(0.8),
      dew_point_margin_c: NO_DEW,
      co2_ppm: NIGHT_CO2,
    },
    sources: ['indoorReview', 'strategies', 'condensation', 'carbonDioxide'],
  },
  vegetative: {
    day: {
      temp_c: between(22, 28),
      humidity_pct: between(50, 70),
      vpd_kpa: between(0.8, 1.2),
      dew_point_margin_c: NO_DEW,
      co2_ppm: DAY_CO2,
    },
    night: {
      temp_c: between(18, 22),
      humidity_pct: between(50, 70),
      vpd_kpa: nightVpd(1.2),
      dew_point_margin_c: NO_DEW,
      co2_ppm: NIGHT_CO2,
    },
    sources: ['leafTemperature', 'strategies', 'indoorReview', 'condensation', 'carbonDioxide'],
  },
  flowering: {
    day: {
      temp_c: between(20, 27),
      humidity_pct: between(40, 55),
      vpd_kpa: between(1, 1.5),
      dew_point_margin_c: NO_DEW,
      co2_ppm: DAY_CO2,
    },
    night: {
      temp_c: between(17, 22),
      humidity_pct: between(40, 60),
      vpd_kpa: nightVpd(1.5),
      dew_point_margin_c: NO_DEW,
      co2_ppm: NIGHT_CO2,
    },
    sources: ['leafTemperature', 'strategies', 'greyMould', 'condensation', 'carbonDioxide'],
  },
  drying: {
    day: DRYING,
    night: DRYING,
    sources: ['drying', 'greyMould', 'condensation', 'carbonDioxideSafety'],
  },
  curing: {
    day: CURING,
    night: CURING,
    sources: ['waterActivity', 'drying', 'carbonDioxideSafety'],
  },
};

interface Solution {
  readonly ph: Range;
  /** By phase; after the harvest nothing is fed. */
  readonly ec: Readonly<Partial<Record<Phase, Range>>>;
  readonly sources: readonly Source[];
}

/** Soil feeds the young plant itself, and every second watering is plain. */
const SOIL_EC = { germination: atMost(0.8), seedling: atMost(0.8), vegetative: atMost(1.2), flowering: atMost(1.6) };
const FEED_EC = {
  germination: atMost(0.6),
  seedling: between(0.4, 1),
  vegetative: between(0.8, 1.8),
  flowering: between(1, 2.2),
};
const FEED: Solution = {
  ph: between(5.5, 6.5),
  ec: FEED_EC,
  sources: ['solutionPh', 'soilPh', 'feedStrength', 'feedTolerance'],
};

/** The nutrient solution, its EC in mS/cm with what the water brings. */
export const SOLUTION: Readonly<Record<Medium, Solution>> = {
  soil: { ph: between(6, 7), ec: SOIL_EC, sources: ['soilPh', 'feedStrength'] },
  coco: FEED,
  hydro: FEED,
  aeroponic: FEED,
  // A medium that nobody named: what one of the others would allow.
  other: {
    ph: between(5.5, 7),
    ec: { ...SOIL_EC, vegetative: atMost(1.8), flowering: atMost(2.2) },
    sources: ['soilPh', 'solutionPh', 'feedStrength'],
  },
};

/** The ranges of a phase and a medium with the lights on or off; none for a phase that is not known. */
export function phaseRanges(phase: string, medium: string, time: 'day' | 'night'): Ranges {
  const climate = Object.hasOwn(CLIMATE, phase) ? CLIMATE[phase as Phase] : null;
  if (climate === null) return {};
  const solution = Object.hasOwn(SOLUTION, medium) ? SOLUTION[medium as Medium] : null;
  const ec = solution?.ec[phase as Phase];
  return { ...climate[time], ...(solution && ec && { ph: solution.ph, ec }) };
}
