import type { Language } from '../intent/intent.js';
import type { GroundingPlanChange } from '../llm/grounding.js';
import type { PlanField, PlanSuggestion } from './plan.js';

interface PlanPhrases {
  readonly fields: Readonly<Record<PlanField, string>>;
  readonly intro: string;
  readonly change: (before: string, after: string) => string;
  readonly addition: (after: string) => string;
  readonly why: string;
  readonly consent: string;
  /** The reason of a change that the message itself spells out. */
  readonly asAsked: string;
}

export const planPhrasesIn: Readonly<Record<Language, PlanPhrases>> = {
  en: {
    fields: {
      nutrition: 'Nutrition',
      watering: 'Watering',
      light_schedule: 'Light schedule',
      training: 'Training',
      notes: 'Notes',
    },
    intro: 'I propose this change of your plan:',
    change: (before, after) => `from “${before}” to “${after}”`,
    addition: (after) => `“${after}” (nothing is set so far)`,
    why: 'Why:',
    consent: 'Nothing changes until you accept the proposal.',
    asAsked: 'You asked for it in your message.',
  },
  es: {
    fields: {
      nutrition: 'Nutrición',
      watering: 'Riego',
      light_schedule: 'Horario de luz',
      training: 'Entrenamiento',
      notes: 'Notas',
    },
    intro: 'Propongo este cambio en tu plan:',
    change: (before, after) => `de «${before}» a «${after}»`,
    addition: (after) => `«${after}» (hasta ahora no hay nada)`,
    why: 'Motivo:',
    consent: 'Nada cambia hasta que aceptes la propuesta.',
    asAsked: 'Lo pides en tu mensaje.',
  },
  fr: {
    fields: {
      nutrition: 'Nutrition',
      watering: 'Arrosage',
      light_schedule: 'Programme lumineux',
      training: 'Palissage',
      notes: 'Notes',
    },
    intro: 'Je propose ce changement de votre plan :',
    change: (before, after) => `de « ${before} » à « ${after} »`,
    addition: (after) => `« ${after} » (rien pour le moment)`,
    why: 'Raison :',
    consent: "Rien ne change tant que vous n'avez pas accepté la proposition.",
    asAsked: 'Vous le demandez dans votre message.',
  },
  de: {
    fields: {
      nutrition: 'Düngung',
      watering: 'Bewässerung',
      light_schedule: 'Lichtplan',
      training: 'Training',
      notes: 'Notizen',
    },
    intro: 'Ich schlage diese Änderung deines Plans vor:',
    change: (before, after) => `von „${before}“ auf „${after}“`,
    addition: (after) => `„${after}“ (bisher steht dort nichts)`,
    why: 'Grund:',
    consent: 'Es ändert sich nichts, bis du den Vorschlag annimmst.',
    asAsked: 'Du bittest in deiner Nachricht darum.',
  },
  pt: {
    fields: {
      nutrition: 'Nutrição',
      watering: 'Rega',
      light_schedule: 'Horário de luz',
      training: 'Treino',
      notes: 'Notas',
    },
    intro: 'Proponho esta alteração do seu plano:',
    change: (before, after) => `de “${before}” para “${after}”`,
    addition: (after) => `“${after}” (por enquanto não há nada)`,
    why: 'Motivo:',
    consent: 'Nada muda até aceitar a proposta.',
    asAsked: 'É o que pede na sua mensagem.',
  },
};

/** A proposal in words, as plain text. */
export function planProposalText({ changes, reason }: PlanSuggestion, language: Language): GroundingPlanChange {
  const phrases = planPhrasesIn[language];
  return {
    intro: phrases.intro,
    changes: changes.map(({ field, before, after }) => {
      const old = oneLine(before ?? '');
      const change = old === '' ? phrases.addition(oneLine(after)) : phrases.change(old, oneLine(after));
      return `${phrases.fields[field]}: ${change}`;
    }),
    why: `${phrases.why} ${oneLine(reason)}`,
    consent: phrases.consent,
  };
}

export const inMarkdown = ({ intro, changes, why, consent }: GroundingPlanChange): string =>
  [intro, changes.map((change) => `- ${change}`).join('\n'), why, consent].join('\n\n');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
