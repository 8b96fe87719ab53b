import { GAP, type Token } from './tokens.js';

/** A sentence's words, from `start` to `end` (exclusive), and where the foods in it end, by where they begin. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  readonly hitEnds: ReadonlyMap<number, number>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const ARTICLES = words('a an the el la los las un una');
const EXACTLY = words('exactly actually even really exactamente realmente');
const PERSONS = words(
  'i im ive id ill my me we our us yo me mi mis puedo quiero quisiera tomo como nos podria puedes you not no recipe receta comer eat como',
);
const MEANING = words(
  'mean means meant stand significa significan quiere considera consideran considered counts hace hacen aporta aportan happens found',
);
const KINSHIP = words(
  'related derived extracted obtained considered classed classified counted defined emparentado emparentada emparentados relacionado relacionada relacionados deriva derivan procede proceden extrae extraen obtiene obtienen considera consideran cuenta same mismo declare declared labelled labeled regulated cross invented discovered parientes legume legumes legumbre legumbres botanically hereditary hereditaria technically proviene provienen cruzada animal cause causes trigger triggers provoca provocan causa causan myth mito',
);
/** Of whatever they are said, it comes from something, where "from" follows. */
const ORIGINS = words('viene vienen sale salen');
const SORTS = words('proteina producto family familia');
const COUNTS = words('cuenta cuentan considera consideran');
/** Who asks whether a food is good wants to eat it. */
const JUDGING = words(
  'good ok okay fine healthy healthier bad better best light lighter heavy enough fattening bueno buena buenos buenas sano sana sanos sanas mejor mejores malo mala ligero ligera pesado suficiente saludable recomendable',
);
const COPULAS = words('el la los las can could puede pueden did is are was were does do es son se deriva procede');
const FROM = words('from of de del');
const GROUPS = words(
  'vegans vegetarians people muslims jews babies children toddlers veganos vegetarianos musulmanes judios bebes celiacos coeliacs celiacs italians',
);
/** Those who have an allergy, in the plural, and what they have. */
const ALLERGIC = /^(?:alergic[oa]s|celiac[oa]s|coeliacs|celiacs|allerg(?:y|ies|ic)|intoleran(?:t|ce|tes))$/;
const SPEAKER = words('i im me my we our us yo me mi mis nosotros');
const POINTING = words('this that it these those there esto eso este ese');
const LEAVE = words('can may should ok okay safe fine allowed puedo podria debo deberia apto apta seguro bien vale');
/** How an assistant asks for what it needs to know. */
const ENQUIRING = words(
  'did do does was were is are has have when which who any how were usas comes tomas bebes cocinas notas sientes comiste tomaste bebiste probaste usaste notaste toleras sabes llevaba llevaban tenia habia eres tienes era reaccionas empezo empezaron aparecio aparecieron sentiste ocurrio reaccionaste cuando cuanto cuanta cuantas cuantos cuanto eran estaba hay cual sueles te evitas',
);
/** With these it suggests something. */
const SUGGESTING = words(
  'try tried trying like want fancy enjoy option about shall love prefer up instead recipe mood interested ready considered thought apetece apetecen gusta gustan gustaria probado probar quieres prefieres tal receta opcion idea quiza encanta ideas why mind could',
);

const between = ({ tokens, end }: Sentence, at: number, test: (word: string) => boolean): boolean => {
  for (let ahead = at; ahead < end; ahead += 1) if (test(tokens[ahead]!.word)) return true;
  return false;
};

/** Whether a question that begins at a word is about the world, not about what the person eats: "what is gluten?" */
export function isGeneralQuestion(sentence: Sentence, at: number): boolean {
  if (asksOfGroup(sentence, at) || asksOfAllergic(sentence, at)) return true;
  if (!isGeneralForm(sentence, at)) return false;
  const { tokens } = sentence;
  for (let ahead = at; ahead < sentence.end; ahead += 1) {
    // "¿Por qué no se mezclan?" asks of no person.
    // "¿Cuenta como fruto seco?" says "as", not "I eat".
    if (tokens[ahead]!.word === 'como' && COUNTS.has(tokens[ahead - 1]?.word ?? '')) continue;
    if (PERSONS.has(tokens[ahead]!.word) && tokens[ahead + 1]?.word !== 'se') return false;
  }
  return true;
}

/** "Do vegans eat cheese?", "¿los bebés toman leche?" */
function asksOfGroup(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  if (!COPULAS.has(tokens[at]!.word) || !GROUPS.has(tokens[at + 1]?.word ?? '')) return false;
  return !between(sentence, at, (word) => SPEAKER.has(word));
}

/** "Is lecithin dangerous for people with soy allergies?", "¿cómo hacen bizcochos los alérgicos al huevo?" */
function asksOfAllergic(sentence: Sentence, at: number): boolean {
  const { tokens, end } = sentence;
  for (let ahead = at; ahead < end; ahead += 1) {
    const isGroup =
      ALLERGIC.test(tokens[ahead]!.word) ||
      GROUPS.has(tokens[ahead]!.word) ||
      /^(?:some|any)(?:one|body)$/.test(tokens[ahead]!.word);
    if (!isGroup) continue;
    for (let next = ahead; next < end && next < ahead + 6; next += 1)
      if (ALLERGIC.test(tokens[next]!.word)) return !between(sentence, at, (word) => SPEAKER.has(word));
  }
  return false;
}

/** "Is coconut a nut?" and "¿el coco es un fruto seco?" ask what a food is. */
function asksOfKind({ tokens, hitEnds, start, end }: Sentence): boolean {
  if (POINTING.has(tokens[start + 1]?.word ?? '') || end - start > 9) return false;
  for (let at = start + 2; at < end; at += 1) {
    if (hitEnds.get(at) !== end) continue;
    const before = tokens[at - 1]!.word;
    if (/^del?$/.test(before)) return /^(?:es|son)$/.test(tokens[at - 2]!.word);
    return ARTICLES.has(before) || /^(?:es|son|from)$/.test(before);
  }
  return false;
}

function isGeneralForm(sentence: Sentence, at: number): boolean {
  const { tokens, hitEnds } = sentence;
  const [first, second, third] = [0, 1, 2].map((offset) => tokens[at + offset]?.word ?? '') as [string, string, string];
  if (first === 'who' || first === 'quien' || (/^(?:how|where)$/.test(first) && /^(?:long|does)$/.test(second)))
    return true;
  if (first === 'where' && between(sentence, at, (word) => word === 'hidden' || word === 'found')) return true;
  if (first === 'donde' && second === 'se') return true;
  if ((first === 'para' && second === 'que' && third === 'se') || /^tod[oa]s$/.test(first)) return true;
  if (/^cuanto$/.test(first) && /^(?:dura|duran|tiempo|tarda)$/.test(second)) return true;
  if (first === 'why' || (first === 'how' && /^do(?:es)?$/.test(second)) || (first === 'por' && second === 'que'))
    return true;
  if (first === 'what' || first === 'que' || first === 'whats') {
    if (between(sentence, at, (word) => MEANING.has(word))) return true;
    if ((first === 'what' && second === 'does') || second === 'in' || (third === 'in' && second === 'is')) return true;
    let next = at + (first === 'whats' ? 1 : 2);
    if (EXACTLY.has(second)) next += 1;
    if (first !== 'whats' && !/^(?:is|are|es|son)$/.test(EXACTLY.has(second) ? third : second)) return false;
    while (ARTICLES.has(tokens[next]?.word ?? '') || EXACTLY.has(tokens[next]?.word ?? '')) next += 1;
    return hitEnds.has(next);
  }
  if (!COPULAS.has(first)) return false;
  // "Is a stew made of prawns a good dinner?" is asked by who wants to eat it.
  if (between(sentence, at, (word) => JUDGING.has(word))) return false;
  if (asksOfKinship(sentence, at)) return true;
  if (/^(?:is|are|el|la|los|las)$/.test(first) && at === sentence.start && asksOfKind(sentence)) return true;
  // "Is rennet from animals?", "is glucosamine made from shells?"
  for (let ahead = at + 2; ahead < sentence.end; ahead += 1) {
    if (!FROM.has(tokens[ahead]!.word)) continue;
    const before = tokens[ahead - 1]!.word;
    if (before === 'made' || before === 'come' || (tokens[ahead]!.word === 'from' && endsFood(sentence, ahead)))
      return true;
  }
  return false;
}

/** "Is soy related to peanuts?", "¿la miel viene de animales?" */
function asksOfKinship({ tokens, end }: Sentence, at: number): boolean {
  for (let ahead = at; ahead < end; ahead += 1) {
    const { word } = tokens[ahead]!;
    if (KINSHIP.has(word)) return true;
    const next = tokens[ahead + 1]?.word ?? '';
    if (ORIGINS.has(word) && FROM.has(next)) return true;
    if (SORTS.has(word) && ARTICLES.has(tokens[ahead - 1]?.word ?? '')) return true;
  }
  return false;
}

function endsFood({ hitEnds, start }: Sentence, end: number): boolean {
  for (let at = Math.max(start, end - 4); at < end; at += 1) if (hitEnds.get(at) === end) return true;
  return false;
}

/** Whether somebody asks for leave to eat, or whether it would do harm. */
export function asksLeave(sentence: Sentence): boolean {
  const { tokens, start, end } = sentence;
  for (let at = start; at < end; at += 1) {
    // "Can you list dishes with milk?" asks for a list.
    if (LEAVE.has(tokens[at]!.word) && tokens[at + 1]?.word !== 'you') return true;
  }
  return false;
}

/** Whether an assistant's question asks what the person did or knows ("did it have milk in it?") and suggests nothing. */
export function isEnquiry(sentence: Sentence): boolean {
  const { tokens, start } = sentence;
  let at = start;
  // "To help you better: do you eat fish?" and "And did you have milk with it?"
  while (at < sentence.end && at < start + 8 && !ENQUIRING.has(tokens[at]!.word)) at += 1;
  if (at === sentence.end || at === start + 8) return false;
  return !between(sentence, start, (word) => SUGGESTING.has(word));
}

/** The end of the sentence that begins at a word, exclusive. */
export function sentenceEnd(tokens: readonly Token[], start: number): number {
  let end = start + 1;
  while (end < tokens.length && end < start + LONGEST_SENTENCE && tokens[end]!.gap < GAP.semicolon) end += 1;
  return end;
}

/** No sentence is looked over further than this, so that the work stays linear in the text. */
const LONGEST_SENTENCE = 60;
