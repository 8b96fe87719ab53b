import {
  AGAIN,
  ALLERGY_NAMES,
  AND,
  ARTICLES,
  ASKING,
  CONDITIONS,
  DIRECTIVES,
  NOMINATIVES,
  NONE_OF,
  NOW,
  OCCASIONS,
  OR,
  PREFACES,
  TURNING,
  TURNS,
  WITH,
} from '../../lexicon/scope-words.js';
import { asksLeave, isEnquiry, isGeneralQuestion, sentenceEnd } from '../questions.js';
import { GAP } from '../tokens.js';
import { serveToldFoods } from './back-references.js';
import { allowsOthers, asksForOther, speaksOfOthers } from './others.js';
import { isOfItself, turnsToBetter } from './reasons.js';
import { beginRequest } from './requests.js';
import { LOOK_AHEAD, NOWHERE, type ScopeState } from './scope-state.js';

/** What the punctuation before a word makes of the state. */
export function enter(state: ScopeState, at: number): void {
  const { gap, word } = state.tokens[at]!;
  if (gap === GAP.semicolon && ((state.isReason && DIRECTIVES.has(word)) || forbidsIt(state, at))) state.avoidSegment();
  if (at === 0 || gap >= GAP.semicolon) {
    beginSentence(state, at);
    return;
  }
  if (gap <= GAP.hyphen) {
    if (state.isAvoided && AND.has(word)) passAnd(state, at);
    const next = state.tokens[at + 1]?.word ?? '';
    if (TURNS.has(word) && (NOMINATIVES.has(next) || NOW.has(next))) state.isOthers = false;
    return;
  }
  const isFirstComma = !state.hasComma;
  state.clause = [];
  state.hasComma = true;
  state.clauseStart = at;
  state.isOthers = false;
  if (state.circumstances.where === 'message') {
    state.isOthers = asksForOther(state, at);
    beginRequest(state, at);
  }
  if (state.circumstances.where === 'message' && gap === GAP.comma)
    state.isGeneral = isGeneralQuestion(state.sentence, at) || (state.isGeneral && !state.cues.openers.has(word));
  if (gap === GAP.arrow) {
    state.avoidSegment();
    state.setAvoidance('none');
    return;
  }
  if (state.isReason && gap === GAP.comma && state.circumstances.where === 'answer' && turnsToBetter(state, at))
    state.avoidSegment();
  // "If they fry in butter, choose something else."
  if (
    state.circumstances.where === 'answer' &&
    TURNING.has(word) &&
    CONDITIONS.has(state.tokens[state.sentenceStart]!.word) &&
    !isOfItself(state, at + 1)
  )
    state.avoidSegment();
  if (state.isImperative) {
    state.segment = [];
    state.isImperative = false;
  }
  if (gap === GAP.bracket) {
    passBracket(state, at);
    return;
  }
  if (gap === GAP.colon) {
    if (state.isReason && DIRECTIVES.has(word)) state.avoidSegment();
    if (ALLERGY_NAMES.has(state.tokens[at - 1]!.word) && state.circumstances.where === 'message')
      state.setAvoidance('verb');
    if (state.avoidance === 'negation' || state.avoidance === 'preposition') state.setAvoidance('none');
    return;
  }
  if (!state.isAvoided) return;
  if (state.cues.openers.has(word) || (isFirstComma && endsPreface(state, at))) state.beginClause();
  else if (state.avoidance === 'preposition' || state.avoidance === 'unsuitable') {
    // "No te recomiendo el flan, lleva leche."
    if (state.avoidance === 'unsuitable' && state.cues.containsAt(state.tokens, at)) state.setAvoidance('verb');
    else if (!listGoesOn(state, at)) state.beginClause();
  }
}

/** "…; don't start it" is about what came before. */
function forbidsIt({ tokens }: ScopeState, at: number): boolean {
  if (!/^(?:dont|never)$/.test(tokens[at]!.word) && !(tokens[at]!.word === 'do' && tokens[at + 1]?.word === 'not'))
    return false;
  for (let ahead = at + 1; ahead < at + 5; ahead += 1) {
    if (/^(?:it|them)$/.test(tokens[ahead]?.word ?? ''))
      return !/^(?:skip|forget|miss|overcook|avoid)$/.test(tokens[ahead - 1]!.word);
  }
  return false;
}

/** "If you don't like chicken, tofu works" and "unlike crisps, nuts fill you up": the main clause is another. */
function endsPreface(state: ScopeState, at: number): boolean {
  return (
    PREFACES.has(state.tokens[state.sentenceStart]!.word) && !state.circumstances.isUnderAvoid && !listGoesOn(state, at)
  );
}

function beginSentence(state: ScopeState, at: number): void {
  state.setAvoidance(state.circumstances.isUnderAvoid ? 'verb' : 'none');
  state.beforeBracket = undefined;
  state.negation = state.avoiding = NOWHERE;
  state.segment = [];
  state.inSentence = [];
  state.clause = [];
  state.wasServed =
    state.isReversed =
    state.isImperative =
    state.hasComma =
    state.wasReplaced =
    state.isReason =
    state.isGeneral =
      false;
  state.sentenceStart = state.clauseStart = at;
  state.sentence = { tokens: state.tokens, start: at, end: sentenceEnd(state.tokens, at), hitEnds: state.hitEnds };
  state.sentenceAsks = asks(state, at);
  if (state.circumstances.where === 'message') {
    if (state.sentenceAsks) state.isGeneral = isGeneralQuestion(state.sentence, at);
    state.isOthers = speaksOfOthers(state, at) || asksForOther(state, at);
    serveToldFoods(state);
    beginRequest(state, at);
    const end = /^(?:is|are)$/.test(state.tokens[at]!.word) ? state.hitEnds.get(at + 1) : undefined;
    // "Is soy in everything?"
    if (
      end !== undefined &&
      state.tokens[end]?.word === 'in' &&
      isPlace(state, end + 1) &&
      !asksLeave(state.sentence)
    ) {
      state.setAvoidance('verb');
      state.isLookedFor = true;
    }
  } else {
    state.isOthers = allowsOthers(state, at);
  }
  if (state.circumstances.where === 'answer' && state.sentenceAsks) state.isGeneral = isEnquiry(state.sentence);
  // "None of these has milk, butter or cheese."
  if (NONE_OF.has(state.tokens[at]!.word)) state.isGeneral = true;
}

/** "In the evening" and "in moderation" are no dishes. */
function isPlace(state: ScopeState, at: number): boolean {
  const start = ARTICLES.has(state.tokens[at]?.word ?? '') ? at + 1 : at;
  return !OCCASIONS.has(state.tokens[start]?.word ?? '');
}

function asks(state: ScopeState, at: number): boolean {
  const { text, where } = state.circumstances;
  const before = text.slice(
    Math.max(state.tokens[at - 1]?.end ?? 0, state.tokens[at]!.start - 3),
    state.tokens[at]!.start,
  );
  if (before.includes('¿')) return true;
  const first = state.tokens[at]!.word;
  // People leave question marks out.
  if (where === 'message' && ASKING.has(first) && first !== 'que') return true;
  const { end } = state.sentence;
  const behind = text.slice(state.tokens[end - 1]!.end, state.tokens[end]?.start ?? text.length);
  return behind.includes('?');
}

function passAnd(state: ScopeState, at: number): void {
  const next = state.tokens[at + 1]?.word ?? '';
  if (state.cues.openers.has(next) || (state.avoidance === 'preposition' && state.isLabel)) {
    state.beginClause();
    state.isOthers = false;
  }
}

function passBracket(state: ScopeState, at: number): void {
  const between = state.circumstances.text.slice(state.tokens[at - 1]!.end, state.tokens[at]!.start);
  if (/[)\]]/.test(between) && state.beforeBracket !== undefined) {
    state.setAvoidance(state.beforeBracket);
    state.beforeBracket = undefined;
  }
  if (/[([]/.test(between)) state.beforeBracket = state.avoidance;
}

/** "Without milk, eggs or nuts" goes on behind the comma, "without milk, eggs and rice" lists something else. */
function listGoesOn(state: ScopeState, at: number): boolean {
  for (let ahead = at; ahead < state.tokens.length && ahead < at + LOOK_AHEAD; ahead += 1) {
    const { gap, word } = state.tokens[ahead]!;
    if (gap >= GAP.semicolon) return false;
    if (OR.has(word)) return true;
    if (ahead === at && AGAIN.has(word)) return true;
    if (AND.has(word) || WITH.has(word)) return false;
  }
  return false;
}
