/**
 * English words, and how words for them begin in Spanish, French, German and Portuguese (lower case, accents and
 * umlauts dropped): enough for a question in those languages to find the sentences of an English passage that concern
 * it. A beginning of up to three letters is a whole word.
 */
const GLOSSARY: Record<string, string> = {
  yellow: 'amarill jaun gelb vergilb amarel',
  leaf: 'hoja feuille blatt folha',
  root: 'raiz raic racine wurzel',
  rot: 'pudr podr pourr faul verfaul apodrec',
  mould: 'moho moisi schimmel mofo bolor',
  mildew: 'oidio oidium mehltau mildiou',
  powder: 'polvo poudre pulver',
  white: 'blanc blanq weiss weiß branc',
  black: 'negr noir schwarz pret',
  silver: 'platead argent silbr prat',
  brown: 'marron brun braun marrom castanh',
  purple: 'morad violet lila rox',
  spot: 'mancha tache fleck',
  tip: 'punta pointe spitze ponta',
  edge: 'borde bord rand borda',
  curl: 'enroll enroul roll enrol rizad',
  wilt: 'marchit murch fletr fane welk',
  burn: 'quem brul verbrenn verbrann queim',
  dry: 'sec seca trock getrock secag',
  water: 'agua rieg reg arros eau giess gieß wasser rega',
  overwatering: 'encharc noye ubergoss ertrank',
  nutrient: 'nutri engrais nahr dung fertiliz adub',
  deficiency: 'deficien carenc mangel',
  nitrogen: 'nitrogen azot stickstoff',
  calcium: 'calci kalzium',
  magnesium: 'magnes',
  phosphorus: 'fosfor phosphor',
  potassium: 'potasi potass kalium',
  iron: 'hierro fer eisen ferro',
  salt: 'sal sel salz',
  flower: 'flor fleur blut',
  bud: 'cogoll bourgeon knosp',
  light: 'luz lumier lampe licht lamp',
  heat: 'calor chaleur hitz quent chaud heiss heiß',
  cold: 'frio froid kalt',
  temperature: 'temperatur',
  humidity: 'humed humid feucht luftfeucht umid',
  mite: 'acaro acarien milbe aran spinnmilb',
  aphid: 'pulgon puceron blattlaus pulgao pulgoes',
  thrips: 'trips thrips',
  gnat: 'mosca mosquit moucheron trauermuck',
  insect: 'insect insekt bicho inset',
  pest: 'plaga ravageur schadling praga',
  seed: 'semilla graine samen semente',
  seedling: 'plantul samling keimling muda',
  germination: 'germin keim',
  transplant: 'trasplant rempot transplant umtopf',
  prune: 'poda taill schneid beschneid',
  harvest: 'cosech recolt ernt colh',
  cure: 'curad affin aushart cura',
  smell: 'olor huel odeur riech geruch cheir',
  slow: 'lent langsam',
  stretch: 'estir etir streck estic',
  grow: 'crec cultiv croiss wachs cresc',
  soil: 'tierra suelo terre erde boden solo terra',
};

const beginnings = Object.entries(GLOSSARY).flatMap(([english, starts]) =>
  starts.split(' ').map((start) => ({ start, english })),
);

/** The English words that a word of another language may stand for. */
export function englishFor(word: string): string[] {
  return beginnings
    .filter(({ start }) => (start.length > 3 ? word.startsWith(start) : word === start))
    .map(({ english }) => english);
}
