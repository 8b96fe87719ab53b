import type { GroundingLanguage } from './grounding.js';

/** The grounded model's own words in one language. */
export interface Phrases {
  readonly withoutModel: string;
  readonly withoutModelOrPassages: string;
  /** For small talk, where nothing was looked for. */
  readonly withoutModelGeneral: string;
  /** Where the figures are the answer. */
  readonly withoutModelFigures: string;
  readonly imageUnseen: string;
  /** Empty where the passages are in the answer's own language. */
  readonly quotedInEnglish: string;
  /** Before passages that share no word with the question. */
  readonly looseFit: string;
  grow(name: string, phase: string | null, medium: string | null): string;
  readingsAt(time: string): string;
  readonly noReadings: string;
  readonly openAlerts: string;
  readonly planUnchanged: string;
  readonly readings: Record<'temperature' | 'humidity' | 'vpd' | 'leafTemperature' | 'ec' | 'ph' | 'co2', string>;
  readonly phases: Record<string, string>;
  readonly media: Record<string, string>;
  readonly ask: string;
  readonly askCultivation: Record<'leaves' | 'solution' | 'climate' | 'watering' | 'grow', string>;
  readonly askNutrition: Record<'food' | 'amount' | 'goal' | 'allergies', string>;
  readonly ifItDoesNotFit: Record<'cultivation' | 'nutrition', string>;
}

const en: Phrases = {
  withoutModel: 'The language model is not available right now, so this answer comes straight from the knowledge base.',
  withoutModelOrPassages:
    'The language model is not available right now, and I found nothing in the knowledge base that answers this.',
  withoutModelGeneral: 'The language model is not available right now, but I can look things up in the knowledge base.',
  withoutModelFigures: 'The language model is not available right now; these are the figures on record.',
  imageUnseen: 'I cannot see the image.',
  quotedInEnglish: '',
  looseFit: 'These are the closest passages; they may not be exactly about your question.',
  grow: (name, phase, medium) =>
    `Your grow ${name}${details([phase && `phase: ${phase}`, medium && `medium: ${medium}`])}.`,
  readingsAt: (time) => `Newest readings (${time})`,
  noReadings: 'There are no readings for it yet.',
  openAlerts: 'Out of range now',
  planUnchanged: 'Nothing in your plan changes unless you accept a proposal.',
  readings: {
    temperature: 'air',
    humidity: 'humidity',
    vpd: 'leaf VPD',
    leafTemperature: 'leaf',
    ec: 'EC',
    ph: 'pH',
    co2: 'CO₂',
  },
  phases: {
    germination: 'germination',
    seedling: 'seedling',
    vegetative: 'vegetative',
    flowering: 'flowering',
    drying: 'drying',
    curing: 'curing',
  },
  media: { soil: 'soil', coco: 'coco', hydro: 'hydro', aeroponic: 'aeroponic', other: 'other' },
  ask: 'These details would let me find something more precise:',
  askCultivation: {
    leaves: 'Which leaves are affected: old or new ones, tips, edges or between the veins?',
    solution: 'What are the pH and the EC of the feed and of the runoff?',
    climate: 'What are the temperature and the humidity, with lights on and off?',
    watering: 'How often do you water, and how does the medium feel before you do?',
    grow: 'Which medium and which phase is the grow in, and since when has it looked like this?',
  },
  askNutrition: {
    food: 'Which food or meal is it about?',
    amount: 'How much of it, and how often?',
    goal: 'What do you want to achieve?',
    allergies: 'Are there allergies, intolerances or conditions to consider?',
  },
  ifItDoesNotFit: {
    cultivation:
      'If this does not fit what you see, tell me which leaves it began on, and the pH, EC and temperature you measure.',
    nutrition: 'If this does not fit, tell me which food it is about, how much of it, and what your goal is.',
  },
};

const es: Phrases = {
  withoutModel:
    'El modelo de lenguaje no está disponible en este momento, así que esta respuesta viene directamente de la base de conocimientos.',
  withoutModelOrPassages:
    'El modelo de lenguaje no está disponible en este momento y no he encontrado en la base de conocimientos nada que responda a esto.',
  withoutModelGeneral:
    'El modelo de lenguaje no está disponible en este momento, pero puedo buscar en la base de conocimientos.',
  withoutModelFigures: 'El modelo de lenguaje no está disponible en este momento; estos son los datos registrados.',
  imageUnseen: 'No puedo ver la imagen.',
  quotedInEnglish: 'Los pasajes se citan en inglés.',
  looseFit: 'Estos son los pasajes más cercanos; puede que no traten exactamente de tu pregunta.',
  grow: (name, phase, medium) =>
    `Tu cultivo ${name}${details([phase && `fase: ${phase}`, medium && `medio: ${medium}`])}.`,
  readingsAt: (time) => `Últimas lecturas (${time})`,
  noReadings: 'Todavía no tiene lecturas.',
  openAlerts: 'Ahora fuera de rango',
  planUnchanged: 'Nada cambia en tu plan si no aceptas una propuesta.',
  readings: {
    temperature: 'aire',
    humidity: 'humedad',
    vpd: 'DPV de la hoja',
    leafTemperature: 'hoja',
    ec: 'EC',
    ph: 'pH',
    co2: 'CO₂',
  },
  phases: {
    germination: 'germinación',
    seedling: 'plántula',
    vegetative: 'vegetativa',
    flowering: 'floración',
    drying: 'secado',
    curing: 'curado',
  },
  media: { soil: 'tierra', coco: 'coco', hydro: 'hidropónico', aeroponic: 'aeropónico', other: 'otro' },
  ask: 'Con estos datos podría encontrar algo más preciso:',
  askCultivation: {
    leaves: '¿Qué hojas están afectadas: viejas o nuevas, puntas, bordes o entre los nervios?',
    solution: '¿Qué pH y qué EC tienen el riego y el drenaje?',
    climate: '¿Qué temperatura y qué humedad hay con las luces encendidas y apagadas?',
    watering: '¿Cada cuánto riegas y cómo está el medio antes de regar?',
    grow: '¿En qué medio y en qué fase está el cultivo, y desde cuándo se ve así?',
  },
  askNutrition: {
    food: '¿De qué alimento o comida se trata?',
    amount: '¿Qué cantidad y con qué frecuencia?',
    goal: '¿Qué quieres conseguir?',
    allergies: '¿Hay alergias, intolerancias o enfermedades que tener en cuenta?',
  },
  ifItDoesNotFit: {
    cultivation: 'Si no coincide con lo que ves, dime en qué hojas empezó y qué pH, EC y temperatura mides.',
    nutrition: 'Si no coincide, dime de qué alimento se trata, qué cantidad y cuál es tu objetivo.',
  },
};

const fr: Phrases = {
  withoutModel:
    "Le modèle de langage n'est pas disponible en ce moment : cette réponse vient directement de la base de connaissances.",
  withoutModelOrPassages:
    "Le modèle de langage n'est pas disponible en ce moment, et je n'ai rien trouvé dans la base de connaissances qui réponde à cela.",
  withoutModelGeneral:
    "Le modèle de langage n'est pas disponible en ce moment, mais je peux chercher dans la base de connaissances.",
  withoutModelFigures: "Le modèle de langage n'est pas disponible en ce moment ; voici les données enregistrées.",
  imageUnseen: "Je ne peux pas voir l'image.",
  quotedInEnglish: 'Les passages sont cités en anglais.',
  looseFit: 'Voici les passages les plus proches ; ils ne portent peut-être pas exactement sur votre question.',
  grow: (name, phase, medium) =>
    `Votre culture ${name}${details([phase && `phase : ${phase}`, medium && `milieu : ${medium}`])}.`,
  readingsAt: (time) => `Derniers relevés (${time})`,
  noReadings: "Il n'y a pas encore de relevés pour elle.",
  openAlerts: 'Hors plage en ce moment',
  planUnchanged: "Rien ne change dans votre plan tant que vous n'acceptez pas une proposition.",
  readings: {
    temperature: 'air',
    humidity: 'humidité',
    vpd: 'DPV foliaire',
    leafTemperature: 'feuille',
    ec: 'EC',
    ph: 'pH',
    co2: 'CO₂',
  },
  phases: {
    germination: 'germination',
    seedling: 'plantule',
    vegetative: 'végétative',
    flowering: 'floraison',
    drying: 'séchage',
    curing: 'affinage',
  },
  media: { soil: 'terre', coco: 'coco', hydro: 'hydroponie', aeroponic: 'aéroponie', other: 'autre' },
  ask: 'Ces précisions me permettraient de trouver mieux :',
  askCultivation: {
    leaves: 'Quelles feuilles sont touchées : anciennes ou nouvelles, pointes, bords ou entre les nervures ?',
    solution: "Quels sont le pH et l'EC de l'arrosage et du drainage ?",
    climate: "Quelles sont la température et l'humidité, lumières allumées et éteintes ?",
    watering: "À quelle fréquence arrosez-vous, et dans quel état est le substrat avant l'arrosage ?",
    grow: 'Dans quel milieu et à quelle phase est la culture, et depuis quand a-t-elle cet aspect ?',
  },
  askNutrition: {
    food: "De quel aliment ou repas s'agit-il ?",
    amount: 'En quelle quantité, et à quelle fréquence ?',
    goal: 'Quel est votre objectif ?',
    allergies: 'Y a-t-il des allergies, des intolérances ou des maladies à prendre en compte ?',
  },
  ifItDoesNotFit: {
    cultivation:
      "Si cela ne correspond pas à ce que vous voyez, dites-moi sur quelles feuilles cela a commencé, ainsi que le pH, l'EC et la température mesurés.",
    nutrition: "Si cela ne correspond pas, dites-moi de quel aliment il s'agit, en quelle quantité, et votre objectif.",
  },
};

const de: Phrases = {
  withoutModel:
    'Das Sprachmodell ist gerade nicht verfügbar, deshalb kommt diese Antwort direkt aus der Wissensdatenbank.',
  withoutModelOrPassages:
    'Das Sprachmodell ist gerade nicht verfügbar, und in der Wissensdatenbank habe ich nichts gefunden, was das beantwortet.',
  withoutModelGeneral:
    'Das Sprachmodell ist gerade nicht verfügbar, aber ich kann in der Wissensdatenbank nachschlagen.',
  withoutModelFigures: 'Das Sprachmodell ist gerade nicht verfügbar; das sind die gespeicherten Werte.',
  imageUnseen: 'Das Bild kann ich nicht sehen.',
  quotedInEnglish: 'Die Passagen sind auf Englisch zitiert.',
  looseFit: 'Das sind die nächstliegenden Passagen; vielleicht treffen sie deine Frage nicht genau.',
  grow: (name, phase, medium) =>
    `Dein Grow ${name}${details([phase && `Phase: ${phase}`, medium && `Medium: ${medium}`])}.`,
  readingsAt: (time) => `Neueste Messwerte (${time})`,
  noReadings: 'Messwerte gibt es dafür noch nicht.',
  openAlerts: 'Gerade außerhalb des Bereichs',
  planUnchanged: 'An deinem Plan ändert sich nichts, solange du keinen Vorschlag annimmst.',
  readings: {
    temperature: 'Luft',
    humidity: 'Luftfeuchte',
    vpd: 'Blatt-VPD',
    leafTemperature: 'Blatt',
    ec: 'EC',
    ph: 'pH',
    co2: 'CO₂',
  },
  phases: {
    germination: 'Keimung',
    seedling: 'Sämling',
    vegetative: 'Wachstum',
    flowering: 'Blüte',
    drying: 'Trocknung',
    curing: 'Aushärtung',
  },
  media: { soil: 'Erde', coco: 'Kokos', hydro: 'Hydro', aeroponic: 'Aeroponik', other: 'anderes' },
  ask: 'Mit diesen Angaben könnte ich Genaueres finden:',
  askCultivation: {
    leaves: 'Welche Blätter sind betroffen: alte oder neue, Spitzen, Ränder oder zwischen den Adern?',
    solution: 'Welchen pH und welchen EC haben Gießwasser und Drain?',
    climate: 'Welche Temperatur und Luftfeuchte hast du bei Licht an und bei Licht aus?',
    watering: 'Wie oft gießt du, und wie fühlt sich das Medium vorher an?',
    grow: 'In welchem Medium und in welcher Phase ist der Grow, und seit wann sieht er so aus?',
  },
  askNutrition: {
    food: 'Um welches Lebensmittel oder welche Mahlzeit geht es?',
    amount: 'Wie viel davon, und wie oft?',
    goal: 'Was möchtest du erreichen?',
    allergies: 'Gibt es Allergien, Unverträglichkeiten oder Erkrankungen zu beachten?',
  },
  ifItDoesNotFit: {
    cultivation:
      'Wenn das nicht zu dem passt, was du siehst, sag mir, an welchen Blättern es begann und welche Werte du für pH, EC und Temperatur misst.',
    nutrition: 'Wenn das nicht passt, sag mir, um welches Lebensmittel es geht, wie viel davon, und was dein Ziel ist.',
  },
};

const pt: Phrases = {
  withoutModel:
    'O modelo de linguagem não está disponível neste momento, por isso esta resposta vem diretamente da base de conhecimento.',
  withoutModelOrPassages:
    'O modelo de linguagem não está disponível neste momento, e não encontrei na base de conhecimento nada que responda a isto.',
  withoutModelGeneral:
    'O modelo de linguagem não está disponível neste momento, mas posso procurar na base de conhecimento.',
  withoutModelFigures: 'O modelo de linguagem não está disponível neste momento; estes são os dados registrados.',
  imageUnseen: 'Não consigo ver a imagem.',
  quotedInEnglish: 'Os trechos são citados em inglês.',
  looseFit: 'Estes são os trechos mais próximos; podem não tratar exatamente da sua pergunta.',
  grow: (name, phase, medium) =>
    `O seu cultivo ${name}${details([phase && `fase: ${phase}`, medium && `meio: ${medium}`])}.`,
  readingsAt: (time) => `Últimas leituras (${time})`,
  noReadings: 'Ainda não há leituras para ele.',
  openAlerts: 'Fora da faixa agora',
  planUnchanged: 'Nada muda no seu plano enquanto não aceitar uma proposta.',
  readings: {
    temperature: 'ar',
    humidity: 'umidade',
    vpd: 'DPV da folha',
    leafTemperature: 'folha',
    ec: 'EC',
    ph: 'pH',
    co2: 'CO₂',
  },
  phases: {
    germination: 'germinação',
    seedling: 'plântula',
    vegetative: 'vegetativa',
    flowering: 'floração',
    drying: 'secagem',
    curing: 'cura',
  },
  media: { soil: 'solo', coco: 'coco', hydro: 'hidropônico', aeroponic: 'aeropônico', other: 'outro' },
  ask: 'Com estes dados eu poderia encontrar algo mais preciso:',
  askCultivation: {
    leaves: 'Que folhas estão afetadas: velhas ou novas, pontas, bordas ou entre as nervuras?',
    solution: 'Qual é o pH e a EC da rega e da drenagem?',
    climate: 'Qual é a temperatura e a umidade com as luzes acesas e apagadas?',
    watering: 'Com que frequência rega, e como está o meio antes de regar?',
    grow: 'Em que meio e em que fase está o cultivo, e desde quando está assim?',
  },
  askNutrition: {
    food: 'De que alimento ou refeição se trata?',
    amount: 'Que quantidade, e com que frequência?',
    goal: 'O que quer alcançar?',
    allergies: 'Há alergias, intolerâncias ou doenças a considerar?',
  },
  ifItDoesNotFit: {
    cultivation: 'Se não corresponde ao que vê, diga-me em que folhas começou e que pH, EC e temperatura mede.',
    nutrition: 'Se não corresponde, diga-me de que alimento se trata, que quantidade, e qual é o seu objetivo.',
  },
};

export const phrasesIn: Record<GroundingLanguage, Phrases> = { en, es, fr, de, pt };

function details(parts: readonly (string | null | '')[]): string {
  const known = parts.filter(Boolean);
  return known.length > 0 ? ` (${known.join(', ')})` : '';
}
