import { findEmergency } from './emergency.js';
import { type Evidence, isNamedHarm, readEvidence } from './evidence.js';
import { type Classification, type EmergencyKind, LANGUAGES, type Language, PEOPLE_IN_DANGER } from './intent.js';
import { guessLanguage } from './language.js';
import { LEXICONS } from './lexicons/all.js';
import { type Hit, Matcher } from './matcher.js';
import { findMeasurements } from './measurements.js';
import { findRequest } from './request.js';
import { type Tokens, tokenise } from './tokens.js';

/** Every language is matched together with English, because growers everywhere use English trade words. */
const matchers = new Map<Language, Matcher>(
  LANGUAGES.map((language) => [
    language,
    new Matcher(language === 'en' ? [LEXICONS.en] : [LEXICONS[language], LEXICONS.en]),
  ]),
);

interface ClassifyOptions {
  /** Which emergencies count. */
  readonly emergencies?: 'people' | 'people_and_crops';
}

/**
 * Says what a message asks for, from its words alone. Emergency comes first: harm to people or to the writer's
 * own crop, happening now. Pure and synchronous; linear in the message's length.
 * @param message 1..2000 code points; longer ones work as well
 */
export function classify(message: string, { emergencies = 'people_and_crops' }: ClassifyOptions = {}): Classification {
  const tokens = tokenise(message);
  const { language, runnerUp, isClear, likely } = guessLanguage(message, tokens.words);
  const find = (evidence: Evidence): EmergencyKind | null => {
    const kind = findEmergency(evidence);
    return kind !== null && (emergencies === 'people_and_crops' || PEOPLE_IN_DANGER.has(kind)) ? kind : null;
  };
  const hits = hitsIn(tokens, language);
  const evidence = readEvidence(tokens, hits);
  let emergencyKind = find(evidence);
  // Where two languages are hard to tell apart, the alarm of either counts, unless its words are known in the first
  // ("no es urgente" is no alarm in Spanish, though Portuguese sees no denial in it).
  if (emergencyKind === null && runnerUp !== null) {
    const known = new Uint8Array(tokens.words.length);
    for (const { concept, start, end } of hits) {
      if (concept === 'idiom' || isNamedHarm(concept)) known.fill(1, start, end);
    }
    const others = hitsIn(tokens, runnerUp).filter((hit) => !(isNamedHarm(hit.concept) && known[hit.start]));
    emergencyKind = find(readEvidence(tokens, others));
  }
  return {
    intent: emergencyKind !== null ? 'emergency' : findRequest(evidence),
    isEmergency: emergencyKind !== null,
    emergencyKind,
    language,
    tellsLanguage: isClear,
    likelyLanguages: likely,
  };
}

/** The phrases and the measurements, in the order of their first words. */
function hitsIn(tokens: Tokens, language: Language): Hit[] {
  const hits = matchers.get(language)!.find(tokens);
  const measured = findMeasurements(tokens.words);
  return measured.length > 0 ? [...hits, ...measured].sort((a, b) => a.start - b.start) : hits;
}
