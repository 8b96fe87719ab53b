import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { signToken } from '../../src/auth/sign-token.js';
import { countTokens } from '../../src/llm/token-counter.js';
import type { PostgresServer } from '../support/postgres.js';

/** Question and answer pairs of a conversation that goes on, and messages of one that is only read. */
const PAIRS_BEFORE = 10;
export const MESSAGES_TO_READ = 120;

const QUESTIONS = [
  'My plants look yellowish. What should I do?',
  'How often should I feed in week four of flower?',
  'The lower leaves turn pale between the veins while the veins stay green. Is that magnesium?',
  'What humidity and temperature do you suggest for the night?',
  'Is my VPD fine right now, or should I turn the humidifier up?',
  'When do I switch to 12/12, and how much will they stretch?',
  'Can you check whether my EC is too high for this phase?',
  'The pH of my reservoir keeps drifting up. Why is that, and how do I stop it?',
  'How do I tell when the trichomes are ready for harvest?',
  'Should I defoliate now, or wait until the stretch is over?',
  'How is my grow looking?',
];

/** 64 tokens as the stand-in for Groq streams them, a word each. */
export const ANSWER =
  'The pale lower leaves point to a lack of nitrogen first [1]. Check the pH of the reservoir before you feed: ' +
  'above 6.2 the roots take up little of what is there [2]. Bring it to 5.8, raise the EC by 0.2 mS/cm, and look again ' +
  'in three days. New growth tells; the yellow leaves stay yellow. How fast did it change, and where?';

/** What the product stores with such an answer, so that a page of history has its real size. */
const METADATA = {
  intent: 'question',
  is_emergency: false,
  tokens_used: 4312,
  context_sources: ['active_grow', 'knowledge_base', 'snapshots'],
  model: 'openai/gpt-oss-120b',
  provider: 'groq',
  citations: [1, 2].map((number) => ({
    number,
    document_id: '5d0c7a10-0000-4000-8000-00000000d0c5',
    passage_id: '5d0c7a10-0000-4000-8000-00000000fa55',
    title: 'Nitrogen deficiency',
    heading: 'What it looks like',
    source: 'shipped',
  })),
  language: 'en',
  turn_id: '5d0c7a10-0000-4000-8000-0000000070f2',
};

export const messageOf = (request: number) =>
  `${QUESTIONS[request % QUESTIONS.length]} It is day ${1 + (request % 63)} of this phase.`;

/** Requests whose message costs the database least: a warm-up need not wait for Postgres. */
export const quickRequest = (request: number) => request * QUESTIONS.length + QUESTIONS.length - 1;

export const userId = (user: number) => `be9c4000-0000-4000-8000-${user.toString(16).padStart(12, '0')}`;

export const tokensOf = (secret: string, users: number): Promise<string[]> =>
  Promise.all(Array.from({ length: users }, (_, user) => signToken(secret, userId(user), '1h')));

export interface Workload {
  readonly databaseUrl: string;
  /** Every conversation anew and of this length, so that each round finds the same data. */
  reset(conversations: 'going on' | 'to read'): Promise<void>;
  close(): Promise<void>;
}

/** A migrated database with the shipped knowledge and so many people, each with a grow and a day and a half of readings. */
export async function prepareDatabase(
  server: PostgresServer,
  environment: NodeJS.ProcessEnv,
  users: number,
): Promise<Workload> {
  const databaseUrl = await server.createDatabase();
  const migrate = fileURLToPath(new URL('../../dist/cli/migrate.js', import.meta.url));
  await promisify(execFile)(process.execPath, [migrate], { env: { ...environment, DATABASE_URL: databaseUrl } });
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(growsSql(users));
  await client.query('vacuum analyze'); // as autovacuum does, which is off here
  return {
    databaseUrl,
    reset: async (conversations) => {
      await client.query('truncate public.chat_threads cascade');
      await client.query(conversationsSql(users, conversations === 'going on' ? PAIRS_BEFORE : MESSAGES_TO_READ / 2));
      await client.query('vacuum analyze public.chat_threads, public.chat_messages, public.chat_turns');
    },
    close: () => client.end(),
  };
}

const userRows = (users: number) =>
  `(select 'be9c4000-0000-4000-8000-' || lpad(to_hex(u), 12, '0') as owner from generate_series(0, ${users - 1}) u)`;

const growsSql = (users: number) => `
  insert into public.grows (owner, name, strain, medium, phase, light, started_on, environment, plan)
  select owner, 'Blue Dream Hydro Setup', 'Blue Dream', 'hydro', 'vegetative', '1000W HPS', current_date - 28,
    '{"vpd_kpa": {"min": 0.8, "max": 1.2}, "ph": {"min": 5.6, "max": 6.2}, "ec": {"min": 1.2, "max": 1.8}}',
    '{"nutrition": "Two-part hydro base, EC 1.4 mS/cm, CalMag 1 ml/L", "watering": "Recirculating, reservoir changed every 7 days", "light_schedule": "18 h on, 6 h off, on at 06:00 UTC"}'
  from ${userRows(users)} users;
  insert into public.grow_readings (grow_id, at, temp_c, humidity_pct, leaf_temp_c, co2_ppm, ec, ph)
  select g.id, now() - n * interval '10 minutes', 24 + n % 3, 60 + n % 5, 23, 620, 1.4, 5.9
  from public.grows g, generate_series(1, 216) n`;

function conversationsSql(users: number, pairs: number): string {
  const question = QUESTIONS[0]!;
  const [questionTokens, answerTokens] = [countTokens(question), countTokens(ANSWER)];
  const pairTokens = questionTokens + answerTokens + 8;
  const text = (value: unknown) => pg.escapeLiteral(typeof value === 'string' ? value : JSON.stringify(value));
  return `
    insert into public.chat_threads (assistant, owner, next_seq, context_tokens)
    select 'aurora', owner, ${2 * pairs + 1}, ${pairs * pairTokens} from ${userRows(users)} users;
    insert into public.chat_messages (thread_id, seq, role, content, tokens, metadata)
    select t.id, s,
      case s % 2 when 1 then 'user' else 'assistant' end,
      case s % 2 when 1 then ${text(question)} else ${text(ANSWER)} end,
      case s % 2 when 1 then ${questionTokens} else ${answerTokens} end,
      case s % 2 when 1 then '{"intent":"diagnostics"}' else ${text(METADATA)} end::json
    from public.chat_threads t, generate_series(1, ${2 * pairs}) s;
    insert into public.chat_turns (thread_id, id, status, holder, lease_until, question_seq, answer_seq, context_end)
    select t.id, gen_random_uuid(), 'complete', gen_random_uuid(), now(), 2 * p - 1, 2 * p, p * ${pairTokens}
    from public.chat_threads t, generate_series(1, ${pairs}) p`;
}
