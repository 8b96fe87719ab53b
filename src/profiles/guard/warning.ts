import type { Because, Finding } from './finding.js';

interface Wording {
  readonly names: Readonly<Record<string, string>>;
  readonly because: Readonly<Record<Because, string>>;
  readonly and: string;
  /** @param foods as the text has them @param reasons such as "allergy: milk, egg" */
  readonly sentence: (foods: string, reasons: string) => string;
}

const IDS =
  'gluten crustaceans egg fish peanut soy milk tree_nut celery mustard sesame sulphites lupin molluscs vegan vegetarian pescatarian halal kosher low_fodmap gluten_free coeliac pku warfarin gout kidney_disease'.split(
    ' ',
  );

/** Names in the order of the ids. */
const named = (names: string): Record<string, string> => {
  const list = names.split(', ');
  return Object.fromEntries(IDS.map((id, index) => [id, list[index]!]));
};

const WORDINGS: Readonly<Record<string, Wording>> = {
  en: {
    names: named(
      'gluten, crustaceans, egg, fish, peanut, soy, milk, tree nuts, celery, mustard, sesame, sulphites, lupin, molluscs, vegan, vegetarian, pescatarian, halal, kosher, low FODMAP, gluten-free, coeliac disease, phenylketonuria, warfarin, gout, kidney disease',
    ),
    because: { allergy: 'allergy', diet: 'diet', condition: 'condition' },
    and: 'and',
    sentence: (foods, reasons) =>
      `Warning: ${foods} may conflict with your profile (${reasons}). Check the label or ask before you eat it.`,
  },
  es: {
    names: named(
      'gluten, crustáceos, huevo, pescado, cacahuete, soja, leche, frutos de cáscara, apio, mostaza, sésamo, sulfitos, altramuces, moluscos, vegana, vegetariana, pescetariana, halal, kosher, baja en FODMAP, sin gluten, enfermedad celíaca, fenilcetonuria, warfarina, gota, enfermedad renal',
    ),
    because: { allergy: 'alergia', diet: 'dieta', condition: 'enfermedad o tratamiento' },
    and: 'y',
    sentence: (foods, reasons) =>
      `Atención: ${foods} puede no ser compatible con tu perfil (${reasons}). Comprueba la etiqueta o pregunta antes de comerlo.`,
  },
  fr: {
    names: named(
      'gluten, crustacés, œuf, poisson, arachide, soja, lait, fruits à coque, céleri, moutarde, sésame, sulfites, lupin, mollusques, végane, végétarien, pescétarien, halal, casher, pauvre en FODMAP, sans gluten, maladie cœliaque, phénylcétonurie, warfarine, goutte, maladie rénale',
    ),
    because: { allergy: 'allergie', diet: 'régime', condition: 'maladie ou traitement' },
    and: 'et',
    sentence: (foods, reasons) =>
      `Attention : ${foods} peut ne pas convenir à votre profil (${reasons}). Vérifiez l’étiquette ou demandez avant d’en manger.`,
  },
  de: {
    names: named(
      'Gluten, Krebstiere, Ei, Fisch, Erdnuss, Soja, Milch, Schalenfrüchte, Sellerie, Senf, Sesam, Sulfite, Lupinen, Weichtiere, vegan, vegetarisch, pescetarisch, halal, koscher, FODMAP-arm, glutenfrei, Zöliakie, Phenylketonurie, Warfarin, Gicht, Nierenkrankheit',
    ),
    because: { allergy: 'Allergie', diet: 'Ernährung', condition: 'Erkrankung oder Behandlung' },
    and: 'und',
    sentence: (foods, reasons) =>
      `Achtung: ${foods} passt möglicherweise nicht zu Ihrem Profil (${reasons}). Prüfen Sie das Etikett oder fragen Sie nach, bevor Sie es essen.`,
  },
  pt: {
    names: named(
      'glúten, crustáceos, ovo, peixe, amendoim, soja, leite, frutos de casca rija, aipo, mostarda, sésamo, sulfitos, tremoço, moluscos, vegana, vegetariana, pescetariana, halal, kosher, baixa em FODMAP, sem glúten, doença celíaca, fenilcetonúria, varfarina, gota, doença renal',
    ),
    because: { allergy: 'alergia', diet: 'dieta', condition: 'doença ou tratamento' },
    and: 'e',
    sentence: (foods, reasons) =>
      `Atenção: ${foods} pode não ser compatível com o seu perfil (${reasons}). Verifique o rótulo ou pergunte antes de comer.`,
  },
};

/** More foods than this are not listed. */
const MOST_FOODS = 5;

/**
 * A sentence of warning, plain text, in English where the language is none of en, es, fr, de and pt; empty where
 * nothing was found. It never says of a food that it may be eaten.
 */
export function warningOf(findings: readonly Finding[], language: string): string {
  if (findings.length === 0) return '';
  const wording = WORDINGS[language] ?? WORDINGS.en!;
  const foods = [...new Set(findings.map(({ matched }) => matched.toLowerCase()))].slice(0, MOST_FOODS);
  const reasons = (['allergy', 'diet', 'condition'] as const).flatMap((because) => {
    const allergens = new Set(
      findings.filter((finding) => finding.because === because).map(({ allergen }) => allergen),
    );
    const names = [...allergens].map((allergen) => wording.names[allergen] ?? allergen);
    return names.length > 0 ? [`${wording.because[because]}: ${names.join(', ')}`] : [];
  });
  return wording.sentence(listed(foods, wording.and), reasons.join('; '));
}

function listed(foods: readonly string[], and: string): string {
  const quoted = foods.map((food) => `“${food.replace(/\s+/g, ' ')}”`);
  return quoted.length === 1 ? quoted[0]! : `${quoted.slice(0, -1).join(', ')} ${and} ${quoted.at(-1)!}`;
}
