import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createMigratedDatabase } from '../support/databases.js';
import { Conversation } from './conversation.js';

let pool: pg.Pool;

beforeAll(async () => {
  pool = new pg.Pool({ connectionString: await createMigratedDatabase(), max: 2 });
});
afterAll(() => pool.end());

/** A conversation of this many messages, "1", "2", "3" and so on. */
async function conversationOf(messages: number): Promise<Conversation> {
  const conversation = new Conversation(pool);
  await pool.query(
    `with thread as (insert into chat_threads (assistant, owner, next_seq) values ('aurora', $1, $2 + 1) returning id)
     insert into chat_messages (thread_id, seq, role, content, tokens)
       select id, n, case when n % 2 = 1 then 'user' else 'assistant' end, n::text, 1
       from thread, generate_series(1, $2) n`,
    [conversation.owner, messages],
  );
  return conversation;
}

describe('a page of the history', () => {
  let talk: Conversation;

  beforeAll(async () => {
    talk = await conversationOf(25);
  });

  const numbers = (page: { messages: { content: string }[] }) => page.messages.map(({ content }) => Number(content));
  const range = (first: number, last: number) =>
    Array.from({ length: Math.abs(last - first) + 1 }, (_unused, i) => (first < last ? first + i : first - i));
  const idOf = async (number: number) => (await talk.page({ limit: 25 })).messages[number - 1].id as string;

  test('has the wire format and nothing else', async () => {
    const page = await talk.page({ limit: 1 });
    expect(Object.keys(page).sort()).toEqual(['has_more', 'messages', 'success', 'total_count']);
    expect(Object.keys(page.messages[0]).sort()).toEqual(['content', 'created_at', 'id', 'metadata', 'role']);
    expect(page.messages[0].metadata).toBeNull();
  });

  test.each([
    [{ limit: 10, offset: 0 }, range(1, 10), true],
    [{ limit: 10, offset: 10 }, range(11, 20), true],
    [{ limit: 10, offset: 20 }, range(21, 25), false],
    [{ limit: 25, offset: 0 }, range(1, 25), false],
    [{ limit: 24, offset: 0 }, range(1, 24), true],
    [{ limit: 10, offset: 25 }, [], false],
    [{ limit: 10, offset: '9007199254740991' }, [], false],
    [{ limit: 10, offset: 0, newest_first: true }, range(25, 16), true],
    [{ limit: 10, offset: 15, newest_first: true }, range(10, 1), false],
    [{ limit: 10, offset: 20, newest_first: true }, range(5, 1), false],
    [{ limit: 10, offset: 25, newest_first: true }, [], false],
    [{ limit: 10, offset: 4000, newest_first: true }, [], false],
  ])('%j', async (query, expected, more) => {
    const page = await talk.page(query);
    expect(numbers(page)).toEqual(expected);
    expect(page).toMatchObject({ success: true, has_more: more, total_count: 25 });
  });

  test('ends just before a message, newest first, and stays there while new ones arrive', async () => {
    const before = await idOf(16);
    expect(numbers(await talk.page({ limit: 10, before }))).toEqual(range(15, 6));
    const grown = await conversationOf(4);
    const { messages } = await grown.page({ newest_first: true, limit: 2 });
    await grown.exchange('5', '6');
    expect(numbers(await grown.page({ before: messages[1].id }))).toEqual([2, 1]);
  });

  test('before the first message is empty, before a short rest has no more', async () => {
    expect(await talk.page({ before: await idOf(1) })).toMatchObject({ messages: [], has_more: false });
    expect(await talk.page({ limit: 4, before: await idOf(5) })).toMatchObject({ has_more: false });
    expect(await talk.page({ limit: 3, before: await idOf(5) })).toMatchObject({ has_more: true });
  });

  test("before somebody else's message, or none, is refused", async () => {
    const stranger = await conversationOf(3);
    const foreign = (await stranger.page()).messages[2].id;
    for (const before of [foreign, randomUUID()]) {
      expect(await talk.page({ before })).toEqual({ success: false });
    }
  });

  test('of somebody who never wrote is empty', async () => {
    expect(await new Conversation(pool).page()).toEqual({
      success: true,
      messages: [],
      has_more: false,
      total_count: 0,
    });
  });
});

describe('what a page costs', () => {
  /** Blocks of tables and indexes that the page touches, in a session that has touched one before. */
  async function blocks(client: pg.PoolClient, { owner }: Conversation, offset: number): Promise<number> {
    const { rows } = await client.query(
      `explain (analyze, buffers, timing off, format json)
       select public.history_page('aurora', '${owner}', 50, ${offset}, false, null, false)`,
    );
    const { Plan } = rows[0]['QUERY PLAN'][0];
    return Plan['Shared Hit Blocks'] + Plan['Shared Read Blocks'];
  }

  test('depends neither on the length of the conversation nor on the offset', async () => {
    const [short, long] = [await conversationOf(200), await conversationOf(100_000)];
    await pool.query('analyze');
    const client = await pool.connect();
    try {
      await blocks(client, long, 0);
      const costs = {
        'short, first page': await blocks(client, short, 0),
        'short, last page': await blocks(client, short, 150),
        'long, first page': await blocks(client, long, 0),
        'long, middle': await blocks(client, long, 50_000),
        'long, last page': await blocks(client, long, 99_950),
      };
      const [least, most] = [Math.min(...Object.values(costs)), Math.max(...Object.values(costs))];
      expect(least).toBeGreaterThan(0);
      // One more page of the heap or of the index, where the messages happen to lie across its edge.
      expect({ ...costs, spread: most - least > 8 }).toEqual({ ...costs, spread: false });
    } finally {
      client.release();
    }
  });
});
