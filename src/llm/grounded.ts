import type { ChatModel, ModelEnd, Prompt } from './chat-model.js';
import { type Block, escapeHtml, renderBlock } from './grounded-layout.js';
import { type Phrases, phrasesIn } from './grounded-phrases.js';
import { readingsOf, timeIn } from './grounded-readings.js';
import type { Grounding } from './grounding.js';
import { chooseExcerpts } from './passage-excerpts.js';
import { countTokens } from './token-counter.js';

const MOST_PASSAGES = 3;
/** In code points. */
const LONGEST_NAME = 120;

/** A message that asks for the figures rather than for advice, in any of the five languages. */
const ASKS_FOR_FIGURES =
  /\b(?:data|readings?|climate|stats?|statistics|values|measurements?|metrics|sensors?|datos?|lecturas?|clima|valores|mediciones|donn[ée]es|mesures?|climat|valeurs|relev[ée]s|daten|\w*messwerte?n?|\w*klima\w*|werte|dados|leituras?|medi[çc][õo]es)\b/iu;

/**
 * Answers without a language model and without a network, so that it cannot fail: from the passages that were found,
 * the grow and its readings. Says that it does, and cites the passages it quotes.
 */
export class GroundedModel implements ChatModel {
  readonly name = 'grounded';
  readonly degraded = true;
  /** It takes prompts with an image, and says that it cannot see it. */
  readonly vision = true;

  async stream(prompt: Prompt, signal: AbortSignal, onText: (text: string) => void): Promise<ModelEnd> {
    const { grounding, imageUrl, maxTokens } = prompt;
    const texts = fitting(compose(grounding, imageUrl !== null), grounding.format, maxTokens);
    for (const text of texts) if (!signal.aborted) onText(text);
    // No prompt was sent anywhere: only what was said is counted.
    const usage = { promptTokens: 0, completionTokens: countTokens(texts.join('')) };
    return { model: 'grounded', finishReason: 'stop', usage };
  }
}

/** The answer's blocks, the first of them one paragraph. */
function compose(grounding: Grounding, hasImage: boolean): Block[] {
  const { question, intent, language, snapshot } = grounding;
  const phrases = phrasesIn[language];
  const wantsFigures = snapshot !== null && ASKS_FOR_FIGURES.test(question);
  const { fits, excerpts } = chooseExcerpts(grounding, wantsFigures ? 1 : MOST_PASSAGES);
  // A passage that shares no word with small talk or a request for figures was found by accident.
  const quoted = fits || !(wantsFigures || intent === 'general') ? excerpts : [];
  const found = quoted.length > 0;
  return [
    paragraph(
      beginning(phrases, intent, found, wantsFigures),
      hasImage && phrases.imageUnseen,
      found && phrases.quotedInEnglish,
    ),
    ...planBlocks(grounding),
    ...growBlocks(grounding, phrases, wantsFigures),
    ...alertBlocks(grounding, phrases),
    ...(found && !fits ? [paragraph(phrases.looseFit)] : []),
    ...quoted.map(({ number, label, parts }) => ({ label: `${label} [${number}]`, parts })),
    ...closing(grounding, phrases, found, wantsFigures),
  ];
}

const paragraph = (...sentences: readonly (string | false)[]): Block => ({
  parts: [sentences.filter(Boolean).join(' ')],
});

function beginning(phrases: Phrases, intent: string, found: boolean, wantsFigures: boolean): string {
  if (wantsFigures) return phrases.withoutModelFigures;
  if (found) return phrases.withoutModel;
  return intent === 'general' ? phrases.withoutModelGeneral : phrases.withoutModelOrPassages;
}

/** What was asked for: it stands before anything that was found about it. */
const planBlocks = ({ planChange }: Grounding): Block[] =>
  planChange
    ? [{ label: planChange.intro, parts: [planChange.changes, `${planChange.why} ${planChange.consent}`] }]
    : [];

/** Which grow this is about, and its figures: as a list when they were asked for, else in a sentence. */
function growBlocks({ grow, snapshot, language }: Grounding, phrases: Phrases, wantsFigures: boolean): Block[] {
  if (grow === null && snapshot === null) return [];
  const sentence =
    grow !== null &&
    phrases.grow(oneLine(grow.name), phrases.phases[grow.phase] ?? null, phrases.media[grow.medium] ?? null);
  if (snapshot === null) return [paragraph(sentence, phrases.noReadings)];
  const title = phrases.readingsAt(timeIn(language, snapshot.at));
  const readings = readingsOf(snapshot, phrases, language);
  if (wantsFigures) {
    const list = { label: title, parts: [readings.map(({ label, value }) => `${label}: ${value}`)] };
    return sentence ? [paragraph(sentence), list] : [list];
  }
  return [paragraph(sentence, `${title}: ${readings.map(({ label, value }) => `${label} ${value}`).join(', ')}.`)];
}

/** Each of them a sentence already. */
function alertBlocks({ alerts = [] }: Grounding, { openAlerts }: Phrases): Block[] {
  return alerts.length === 0 ? [] : [{ label: openAlerts, parts: [alerts] }];
}

const oneLine = (name: string): string => Array.from(name.replace(/\s+/g, ' ').trim()).slice(0, LONGEST_NAME).join('');

function closing(grounding: Grounding, phrases: Phrases, found: boolean, wantsFigures: boolean): Block[] {
  const { intent, persona = 'cultivation', grow, planChange } = grounding;
  const plan = intent === 'adjust_plan' && grow !== null && !planChange ? [paragraph(phrases.planUnchanged)] : [];
  if (found) return [...plan, paragraph(phrases.ifItDoesNotFit[persona])];
  return wantsFigures ? plan : [...plan, { label: phrases.ask, parts: [unknown(grounding, phrases)] }];
}

/** What to ask for: nothing that is known already. */
function unknown({ persona, grow, snapshot }: Grounding, { askCultivation, askNutrition }: Phrases): string[] {
  if (persona === 'nutrition') return Object.values(askNutrition);
  const { leaves, solution, climate, watering, grow: about } = askCultivation;
  const isSolutionKnown = snapshot !== null && snapshot.ph !== null && snapshot.ec !== null;
  return [
    leaves,
    ...(isSolutionKnown ? [] : [solution]),
    ...(snapshot === null ? [climate] : []),
    watering,
    ...(grow === null ? [about] : []),
  ];
}

/** As many blocks as there is room for; of the first one as many words, so that there is always something to say. */
function fitting(blocks: readonly Block[], format: Grounding['format'], maxTokens: number): string[] {
  const texts: string[] = [];
  let said = '';
  for (const block of blocks) {
    const text = renderBlock(block, format, texts.length === 0);
    if (countTokens(said + text) > maxTokens) continue;
    texts.push(text);
    said += text;
  }
  return texts.length > 0 ? texts : firstWords(String(blocks[0]?.parts[0]), format, maxTokens);
}

function firstWords(text: string, format: Grounding['format'], maxTokens: number): string[] {
  const words = text.split(' ');
  for (let count = words.length; count > 0; count--) {
    const some = words.slice(0, count).join(' ');
    const rendered = format === 'html' ? escapeHtml(some) : some;
    if (countTokens(rendered) <= maxTokens) return [rendered];
  }
  return [];
}
