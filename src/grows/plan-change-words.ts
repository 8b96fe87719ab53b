import type { Language } from '../intent/intent.js';
import type { PlanField } from './plan.js';

/** By which an order to change a plan names the field and its new value. Phrases are parted by commas. */
export interface PlanChangeWords {
  /** What the fields are called that can be set by a few words; what it takes to change another is no rule's business. */
  readonly fields: Readonly<Record<Exclude<PlanField, 'notes'>, string>>;
  /** Stands between the field and its new value. */
  readonly to: string;
  /** Stands between the field and its old value. */
  readonly from: string;
  /** Joins two orders. */
  readonly and: string;
  /** What follows is no part of the value: the reason. */
  readonly because: string;
  /** Says nothing, wherever it stands. */
  readonly polite: string;
  /** Nothing to keep from a value's end: "from now on", the rest of a German verb. */
  readonly ending: string;
  /** Makes the order one for another time, for some cases or for none: then it is not clear what the plan shall be. */
  readonly unsettled: string;
  /** Waterings without a number. */
  readonly often: string;
  /** Hours of light, behind a number; no time of the day, as French "à 18 heures" may be. */
  readonly hours: string;
  /** What else may stand in a light schedule. */
  readonly light: string;
  /** What a number in a watering counts; again no time of the day. */
  readonly counted: string;
  /** Strengths of a feed without a number. */
  readonly strength: string;
  readonly technique: string;
}

export const PLAN_CHANGE_WORDS: Readonly<Record<Language, PlanChangeWords>> = {
  en: {
    fields: {
      nutrition:
        'nutrition, nutrition schedule, nutrition plan, nutrient schedule, nutrients, nutes, feed, feeding, feeding schedule, feeding plan, fertilizer, fertiliser, fertilizing',
      watering: 'watering, watering schedule, watering plan, watering frequency, irrigation, irrigation schedule',
      light_schedule:
        'light, lights, lighting, light schedule, lights schedule, lighting schedule, light cycle, light hours, photoperiod',
      training: 'training, training plan, training method, training technique',
    },
    to: 'to',
    from: 'from',
    and: 'and',
    because: 'because, since, so that, as i, as they, as the',
    polite: 'please, thanks, thank you',
    ending: 'now, from now on, right away, again, instead, for me',
    unsettled:
      "not, don't, do not, if, when, whenever, until, till, unless, tomorrow, tonight, next, later, after, before, once they, once she, or, maybe, perhaps, only, but, except, for, by, during, starting, gradually, slowly, what, which, whatever, something, target, targets, in, at night, monday, tuesday, wednesday, thursday, friday, saturday, sunday",
    often:
      'daily, every day, every other day, every second day, twice a day, twice daily, once a day, once daily, weekly, once a week, twice a week, every week, every morning, every evening',
    hours: 'hour, hours, hrs',
    light: 'of, on, off, and, a, per, each, day, daily, dark, darkness',
    counted:
      'hour, hours, hrs, day, days, week, weeks, times, x, ml, l, liter, liters, litre, litres, gal, gallon, gallons, quart, quarts',
    strength: 'half strength, half-strength, quarter strength, quarter-strength, full strength, full-strength',
    technique:
      'lst, low stress training, low-stress training, hst, topping, fim, fimming, scrog, screen of green, sog, sea of green, mainlining, supercropping, defoliation, lollipopping, no training',
  },
  es: {
    fields: {
      nutrition:
        'nutrición, plan de nutrición, plan nutricional, programa de nutrición, nutrientes, abono, abonado, fertilización, fertilizante, fertilizantes, alimentación',
      watering: 'riego, riegos, plan de riego, horario de riego, programa de riego, frecuencia de riego',
      light_schedule:
        'luz, luces, iluminación, fotoperiodo, fotoperíodo, horario de luz, horario de luces, horas de luz, ciclo de luz, ciclo de luces, plan de luz',
      training: 'entrenamiento, plan de entrenamiento, técnica de entrenamiento, guiado',
    },
    to: 'a, en, por, para',
    from: 'de, desde',
    and: 'y, e',
    because: 'porque, ya que, pues',
    polite: 'por favor, gracias',
    ending: 'ahora, ya, a partir de ahora, desde ahora, de ahora en adelante, de nuevo',
    unsettled:
      'no, partir, si, cuando, hasta, salvo, mañana, próxima, próximo, siguiente, luego, después, antes, o, quizá, quizás, tal vez, solo, sólo, pero, excepto, durante, desde, poco a poco, qué, algo, cuál, objetivo, en, dentro, lunes, martes, miércoles, jueves, viernes, sábado, domingo',
    often:
      'a diario, diario, diariamente, todos los días, cada día, una vez al día, dos veces al día, una vez por semana, una vez a la semana, dos veces por semana, dos veces a la semana, cada semana, semanal',
    hours: 'hora, horas',
    light: 'de, y, al, por, día, diarias, oscuridad, encendida, apagada',
    counted: 'hora, horas, día, días, semana, semanas, vez, veces, litro, litros',
    strength: 'media dosis, mitad de dosis, la mitad de la dosis, dosis completa, un cuarto de dosis',
    technique: 'poda apical, defoliación, sin entrenamiento',
  },
  fr: {
    fields: {
      nutrition:
        "nutrition, plan de nutrition, programme de nutrition, nutriments, engrais, fertilisation, plan d'engrais, programme d'engrais, alimentation",
      watering:
        "arrosage, arrosages, plan d'arrosage, programme d'arrosage, fréquence d'arrosage, fréquence des arrosages, irrigation",
      light_schedule:
        "lumière, lumières, éclairage, photopériode, programme lumineux, plan d'éclairage, programme d'éclairage, cycle d'éclairage, cycle lumineux, cycle de lumière, horaire d'éclairage, horaires d'éclairage",
      training: 'palissage, training, conduite',
    },
    to: 'à, a, en, sur, par, pour',
    from: 'de',
    and: 'et',
    because: 'parce que, car, puisque',
    polite: "s'il te plaît, s'il vous plaît, stp, svp, merci",
    ending: 'maintenant, désormais, dès maintenant, à partir de maintenant',
    unsettled:
      "pas, partir, si, quand, lorsque, jusque, jusqu'à, sauf, demain, prochain, prochaine, plus tard, après, avant, ou, peut-être, seulement, mais, pendant, dès, progressivement, petit à petit, quoi, quel, quelque chose, cible, dans, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche",
    often:
      'tous les jours, chaque jour, quotidien, quotidiennement, un jour sur deux, une fois par jour, deux fois par jour, une fois par semaine, deux fois par semaine, chaque semaine',
    hours: "heures par jour, heures de lumière, heures d'éclairage",
    light: 'de, d, et, par, jour, obscurité',
    counted: 'heures, jour, jours, semaine, semaines, fois, litre, litres',
    strength: 'demi-dose, demi dose, moitié de la dose, pleine dose, dose complète, quart de dose',
    technique: 'étêtage, défoliation, aucun',
  },
  de: {
    fields: {
      nutrition:
        'Düngung, Düngeplan, Düngerplan, Düngeschema, Dünger, Nährstoffe, Nährstoffplan, Nährstoffversorgung, Ernährung, Ernährungsplan, Fütterung',
      watering:
        'Gießen, Giessen, Gießplan, Giessplan, Gießrhythmus, Gießintervall, Bewässerung, Bewässerungsplan, Bewässerungsintervall',
      light_schedule:
        'Licht, Lichter, Beleuchtung, Beleuchtungsplan, Beleuchtungszeit, Beleuchtungszeiten, Lichtplan, Lichtzyklus, Lichtrhythmus, Lichtzeiten, Photoperiode',
      training: 'Training, Trainingsplan, Trainingsmethode',
    },
    to: 'auf, zu, in',
    from: 'von',
    and: 'und',
    because: 'weil, da, denn, damit',
    polite: 'bitte, danke',
    ending:
      'um, an, ein, hoch, runter, herunter, ändern, umstellen, stellen, setzen, jetzt, ab jetzt, ab sofort, wieder, für mich, erhöhen, senken',
    unsettled:
      'nicht, kein, keine, wenn, falls, sobald, bis zum, bis zur, morgen, nächste, nächsten, nächster, später, nach, danach, vor, oder, vielleicht, nur, aber, außer, während, ab, allmählich, langsam, was, welche, etwas, Ziel, Zielwert, Zielwerte, Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonntag',
    often:
      'täglich, jeden Tag, jeden zweiten Tag, einmal täglich, zweimal täglich, einmal am Tag, zweimal am Tag, wöchentlich, einmal pro Woche, zweimal pro Woche, einmal die Woche, zweimal die Woche, jede Woche',
    hours: 'Std, Stunde, Stunden',
    light: 'am, pro, Tag, und, an, aus, dunkel, Dunkelheit',
    counted: 'Std, Stunde, Stunden, Tag, Tage, Tagen, Woche, Wochen, mal, Liter',
    strength: 'halbe Dosis, halbe Stärke, volle Dosis, volle Stärke, viertel Dosis',
    technique: 'Entlaubung, Entlauben, kein Training',
  },
  pt: {
    fields: {
      nutrition:
        'nutrição, plano de nutrição, plano nutricional, programa de nutrição, nutrientes, adubo, adubação, fertilização, fertilizante, fertilizantes, alimentação',
      watering: 'rega, regas, plano de rega, programa de rega, frequência de rega, frequência das regas, irrigação',
      light_schedule:
        'luz, luzes, iluminação, fotoperíodo, fotoperiodo, horário de luz, horário das luzes, horas de luz, ciclo de luz, ciclo das luzes, plano de luz',
      training: 'treino, treinamento, plano de treino, técnica de treino',
    },
    to: 'para, pra, a, em, por',
    from: 'de, desde',
    and: 'e',
    because: 'porque, pois, já que',
    polite: 'por favor, obrigado, obrigada',
    ending: 'agora, já, a partir de agora, de agora em diante, de novo',
    unsettled:
      'não, partir, se, quando, até, salvo, amanhã, próxima, próximo, seguinte, depois, após, antes, ou, talvez, só, apenas, mas, exceto, durante, desde, aos poucos, quê, algo, qual, alvo, objetivo, em, dentro, segunda, terça, quarta, quinta, sexta, sábado, domingo',
    often:
      'diariamente, diária, diário, todos os dias, todo dia, cada dia, uma vez por dia, uma vez ao dia, duas vezes por dia, duas vezes ao dia, uma vez por semana, duas vezes por semana, semanal, dia sim dia não',
    hours: 'hora, horas',
    light: 'de, e, ao, por, dia, diárias, escuro, escuridão',
    counted: 'hora, horas, dia, dias, semana, semanas, vez, vezes, litro, litros',
    strength: 'meia dose, metade da dose, dose completa, dose inteira, um quarto da dose',
    technique: 'poda apical, desfolha, desfoliação, sem treino',
  },
};
