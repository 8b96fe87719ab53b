import { AMOUNTS, ASKED_FOR, ASKING, CONTAINING, CONTENER, LABELS, VERSIONS } from '../../lexicon/scope-words.js';
import { asksLeave } from '../questions.js';
import { GAP } from '../tokens.js';
import { readExplanation } from './explanations.js';
import { isMeant } from './leaving.js';
import { readReason } from './reasons.js';
import type { ScopeState } from './scope-state.js';
import { readServe } from './serving.js';
import { readUnsuitable } from './suitability.js';
import { isActive, isOwnRecipe, readReplace } from './swaps.js';
import { readWithout } from './without.js';
import { readWord } from './words.js';

/** Reads the cue or plain word at a token, and returns where it ends. */
export function readCue(state: ScopeState, at: number): number {
  const { word } = state.tokens[at]!;
  if (state.circumstances.where === 'answer' && !state.isAvoided) readReason(state, at);
  const cue = state.cues.at(state.tokens, at);
  if (cue === undefined) {
    readWord(state, at, word);
    return at + 1;
  }
  switch (cue.kind) {
    case 'affirm':
      state.beginClause();
      break;
    case 'contrast':
      // "The original has cream, but this version uses cashews."
      if (state.isReason && state.circumstances.where === 'answer' && isOfAnother(state, cue.end)) state.avoidSegment();
      state.isOthers = state.isGeneral = false;
      state.beginClause();
      state.segment = [];
      state.clause = [];
      break;
    case 'negate':
      state.negation = at;
      if (!state.isAvoided) state.setAvoidance('negation');
      // "Cereals that do not contain gluten" are without it.
      if (CONTAINING.has(state.tokens[cue.end]?.word ?? '') || CONTENER.has(state.tokens[cue.end]?.word ?? ''))
        state.clears = true;
      if (at === state.sentenceStart && state.tokens[at + 1]?.gap === GAP.comma) state.setAvoidance('verb');
      break;
    case 'avoid':
    case 'allergic':
      if (state.isNegated(at)) {
        state.beginClause();
        break;
      }
      if (!isMeant(state, at, word)) break;
      if (ASKED_FOR.has(word) && isOwnRecipe(state, at)) break;
      if (LABELS.has(word) && state.circumstances.where === 'message' && asksLeave(state.sentence)) break;
      // "Steer clear of them" is about what came before.
      if (cue.kind === 'avoid' && isObject(state, cue.end)) state.avoidSegment();
      state.setAvoidance('verb');
      state.wasAvoiding = true;
      state.isInstead = ASKED_FOR.has(word);
      state.avoiding = cue.end - 1;
      if (cue.kind === 'avoid') {
        state.leadsToAvoid = true;
        // "The grains to avoid." speaks of what came before.
        const behind = state.tokens[cue.end];
        if (
          (behind === undefined ||
            (behind.gap >= GAP.comma && behind.gap !== GAP.colon && behind.gap !== GAP.bracket)) &&
          !(state.circumstances.where === 'message' && state.sentenceAsks)
        )
          state.avoidSegment();
      }
      break;
    case 'explain':
      readExplanation(state, cue.end);
      break;
    case 'refuse':
      if (!isMeant(state, at, word)) break;
      // "It smelled wonderful but I walked past": the story is about all that the sentence named.
      state.segment = state.inSentence;
      state.avoidSegment();
      state.inSentence = [];
      state.isOthers = state.circumstances.where === 'message';
      state.setAvoidance('verb');
      state.avoiding = cue.end - 1;
      break;
    case 'without':
      readWithout(state, at, word, cue.end);
      break;
    case 'serve':
      readServe(state, at, cue.end);
      break;
    case 'replace':
      readReplace(state, at, word);
      break;
    case 'replaced':
      if (isActive(state, cue.end)) {
        state.setAvoidance('replace');
      } else {
        state.avoidSegment();
        state.setAvoidance('none');
      }
      break;
    case 'unsuitable':
      readUnsuitable(state, at, cue.end);
      break;
  }
  return cue.end;
}

/** Whether what follows a "but" is another version or another food: "… but a mushroom sauce does the same". */
function isOfAnother({ tokens }: ScopeState, at: number): boolean {
  const word = tokens[at]?.word ?? '';
  if (VERSIONS.has(word)) return true;
  const next = tokens[at + 1]?.word ?? '';
  return /^(?:an?|una?)$/.test(word) && !AMOUNTS.has(next);
}

function isObject(state: ScopeState, at: number): boolean {
  const { sentence, tokens } = state;
  if (at >= sentence.end || !/^(?:it|them)$/.test(tokens[at]!.word)) return false;
  return !(
    state.circumstances.where === 'message' &&
    state.sentenceAsks &&
    ASKING.has(tokens[state.sentenceStart]!.word)
  );
}
