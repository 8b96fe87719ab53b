import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { aurora } from '../../src/assistants/aurora.js';
import type { BegunTurn } from '../../src/database/rows.js';
import { connect } from './bare-database.js';

/**
 * The least that does a message's work: the same two round trips and the same request to the model, with arguments of
 * the same sizes, and nothing else. No validation, no limit, no intent, no tokens counted, no time-outs, no retries, no
 * fallback, no log.
 */
/** The window without the answer's reserve, the rules and the message: what the product asks begin_turn for, too. */
const ROOM_TOKENS = 2800;

const turns = await connect();

const agent = new Agent({ keepAlive: true });
const groq = new URL('/openai/v1/chat/completions', process.env.GROQ_BASE_URL);

/** Calls back with the text of every read of the answer. */
function complete(messages: object[], onText: (text: string) => void): Promise<void> {
  const body = JSON.stringify({
    model: 'openai/gpt-oss-120b',
    messages,
    max_completion_tokens: 2000,
    stream: true,
    reasoning_effort: 'low',
    include_reasoning: false,
  });
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: 'Bearer bench',
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const outgoing = request(groq, { method: 'POST', agent, headers }, (response) => {
      let rest = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        const events = (rest + part).split('\n\n');
        rest = events.pop()!;
        let text = '';
        for (const event of events) {
          const data = event.slice('data: '.length);
          if (data !== '[DONE]') text += JSON.parse(data).choices[0].delta.content ?? '';
        }
        if (text !== '') onText(text);
      });
      response.on('end', resolve).on('error', reject);
    });
    outgoing.on('error', reject).end(body);
  });
}

function promptOf(message: string, { grow, snapshot, passages, history }: BegunTurn): object[] {
  let room = ROOM_TOKENS - 350 - passages.reduce((sum, { tokens }) => sum + tokens, 0);
  const messages: object[] = [];
  for (const pair of history) {
    room -= pair.question_tokens + pair.answer_tokens + 8;
    if (room < 0) break;
    messages.unshift({ role: 'user', content: pair.question }, { role: 'assistant', content: pair.answer });
  }
  const knowledge = passages.map(({ title, heading, content }) => `${title} ${heading}\n${content}\n`).join('');
  const system = `${aurora.systemPrompt}${JSON.stringify(grow)}\n${JSON.stringify(snapshot)}\n${knowledge}`;
  return [{ role: 'system', content: system }, ...messages, { role: 'user', content: message }];
}

/** As many and as long values as the product stores. */
function metadataOf(turn: string, { passages }: BegunTurn) {
  return {
    intent: 'question',
    is_emergency: false,
    tokens_used: 4312,
    context_sources: ['active_grow', 'knowledge_base', 'snapshots'],
    model: 'openai/gpt-oss-120b',
    provider: 'groq',
    citations: passages.slice(0, 2).map(({ id, document_id, title, heading, source }, index) => ({
      number: index + 1,
      document_id,
      passage_id: id,
      title,
      heading,
      source,
    })),
    language: 'en',
    turn_id: turn,
  };
}

const BUDGET = {
  window: 6000,
  answer_reserve: 1500,
  max_tokens: 1648,
  prompt_tokens: 4352,
  sections: {
    system: 1700,
    active_grow: 150,
    knowledge_base: 1200,
    chat_summary: 0,
    snapshots: 100,
    history: 900,
    message: 25,
  },
  dropped: { history_tokens: 312, passages: 0, sections: [] },
};

const BEGIN =
  'p_assistant => $1, p_owner => $2, p_turn => $3, p_key => $4, p_request_hash => $5, p_holder => $6, p_message => $7, p_tokens => $8, p_metadata => $9, p_language => $10, p_grow => $11, p_with_grow => $12, p_with_profile => $13, p_history_tokens => $14, p_query => $15, p_passages => $16, p_replay_only => $17, p_budget => $18';
const COMPLETE =
  'p_assistant => $1, p_owner => $2, p_turn => $3, p_holder => $4, p_status => $5, p_content => $6, p_tokens => $7, p_metadata => $8, p_budget => $9';
/** The stored answer, and on the way to it the text of every read from the model. */
export async function answer(owner: string, message: string, onChunk: (chunk: string) => void) {
  const [turn, holder] = [randomUUID(), randomUUID()];
  const begun: BegunTurn = JSON.parse(
    await turns('begin_turn', BEGIN, [
      aurora.name,
      owner,
      turn,
      null,
      null,
      holder,
      message,
      message.length >> 2,
      '{"intent":"question"}',
      'en',
      null,
      true,
      false,
      ROOM_TOKENS,
      message,
      aurora.passages,
      false,
      false,
    ]),
  );
  let content = '';
  await complete(promptOf(message, begun), (chunk) => {
    content += chunk;
    onChunk(chunk);
  });
  const metadata = metadataOf(turn, begun);
  const stored = JSON.parse(
    await turns('complete_turn', COMPLETE, [
      aurora.name,
      owner,
      turn,
      holder,
      'complete',
      content,
      content.length >> 2,
      JSON.stringify(metadata),
      JSON.stringify(BUDGET),
    ]),
  );
  return { id: stored.id, role: 'assistant', content, metadata, created_at: stored.created_at };
}
