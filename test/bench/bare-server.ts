import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { aurora } from '../../src/assistants/aurora.js';
import type { BegunTurn } from '../../src/database/rows.js';

/**
 * The least that does a message's and a page's work: the same two round trips and the same request to the model, with
 * arguments of the same sizes, and nothing else. No framework, no validation, no limit, no intent, no tokens counted,
 * no time-outs, no retries, no fallback, no log.
 */
const { DATABASE_URL, GROQ_BASE_URL, SUPABASE_JWT_SECRET } = process.env as Record<string, string>;
const CONNECTIONS = 3;
/** The window without the answer's reserve, the rules and the message: what the product asks begin_turn for, too. */
const ROOM_TOKENS = 2800;

const asText = { getTypeParser: () => (text: string) => text };

async function connect(): Promise<(name: string, parameters: string, values: unknown[]) => Promise<string>> {
  const clients = await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      const client = new pg.Client({ connectionString: DATABASE_URL, pipeline: true } as pg.ClientConfig);
      await client.connect();
      return client;
    }),
  );
  let next = 0;
  return async (name, parameters, values) => {
    next = (next + 1) % CONNECTIONS;
    const query = {
      name,
      text: `select public.${name}(${parameters})`,
      values,
      rowMode: 'array' as const,
      types: asText,
    };
    const { rows } = await clients[next]!.query(query as unknown as pg.QueryArrayConfig);
    return rows[0]![0] as string;
  };
}

const turns = await connect();
const pages = await connect();

function userOf(authorization: string | undefined): string | null {
  const [header = '', payload = '', signature = ''] = authorization?.slice('Bearer '.length).split('.') ?? [];
  const expected = createHmac('sha256', SUPABASE_JWT_SECRET!).update(`${header}.${payload}`).digest();
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
  return claims.aud === 'authenticated' && claims.exp * 1000 > Date.now() ? claims.sub : null;
}

const agent = new Agent({ keepAlive: true });
const groq = new URL('/openai/v1/chat/completions', GROQ_BASE_URL);

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
  'p_assistant => $1, p_owner => $2, p_turn => $3, p_key => $4, p_request_hash => $5, p_holder => $6, p_message => $7, p_tokens => $8, p_metadata => $9, p_grow => $10, p_history_tokens => $11, p_query => $12, p_passages => $13, p_replay_only => $14, p_budget => $15';
const COMPLETE =
  'p_assistant => $1, p_owner => $2, p_turn => $3, p_holder => $4, p_status => $5, p_content => $6, p_tokens => $7, p_metadata => $8, p_budget => $9';
const PAGE =
  'p_assistant => $1, p_owner => $2, p_limit => $3, p_offset => $4, p_newest_first => $5, p_before => $6, p_budget => $7';

async function answer(owner: string, body: string, streamed: boolean, response: ServerResponse): Promise<void> {
  const { message } = JSON.parse(body) as { message: string };
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
      null,
      ROOM_TOKENS,
      message,
      aurora.passages,
      false,
      false,
    ]),
  );
  if (streamed) response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  let content = '';
  let seq = 0;
  await complete(promptOf(message, begun), (chunk) => {
    content += chunk;
    if (streamed) response.write(`id: ${++seq}\ndata: ${JSON.stringify({ chunk })}\n\n`);
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
  const reply = { id: stored.id, role: 'assistant', content, metadata, created_at: stored.created_at };
  if (streamed) response.end(`id: ${++seq}\ndata: ${JSON.stringify({ done: true, message: reply })}\n\n`);
  else sendJson(response, JSON.stringify(reply));
}

async function page(owner: string, url: string, response: ServerResponse): Promise<void> {
  const limit = Number(new URLSearchParams(url.slice(url.indexOf('?'))).get('limit'));
  sendJson(response, await pages('history_page', PAGE, [aurora.name, owner, limit, 0, false, null, false]));
}

function sendJson(response: ServerResponse, text: string): void {
  const head = { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) };
  response.writeHead(200, head).end(text);
}

function serve(incoming: IncomingMessage, response: ServerResponse): void {
  const fail = (error: Error) => response.destroy(error);
  const owner = userOf(incoming.headers.authorization);
  if (owner === null) {
    response.writeHead(401).end();
  } else if (incoming.method === 'GET') {
    page(owner, incoming.url!, response).catch(fail);
  } else {
    let body = '';
    const streamed = incoming.headers.accept === 'text/event-stream';
    incoming.setEncoding('utf8').on('data', (part: string) => {
      body += part;
    });
    incoming.on('end', () => answer(owner, body, streamed, response).catch(fail));
  }
}

const server = createServer(serve);
server.listen(0, '127.0.0.1', () =>
  console.log(`Listens on http://127.0.0.1:${(server.address() as AddressInfo).port}`),
);
process.on('SIGTERM', () => process.exit());
