import { randomUUID } from 'node:crypto';
import pg from 'pg';

// biome-ignore lint/suspicious/noExplicitAny: the JSON of a function, whose shape is what the tests are about
export type Answer = any;

/** Calls `public.<name>` with these arguments by name, as the product does, and returns its JSON. */
export async function call(pool: pg.Pool | pg.Client, name: string, values: Record<string, unknown>): Promise<Answer> {
  const names = Object.keys(values);
  const list = names.map((argument, index) => `p_${argument} => $${index + 1}`).join(', ');
  const { rows } = await pool.query(`select public.${name}(${list}) as answer`, Object.values(values));
  return rows[0].answer;
}

/** One person's conversation, by way of the SQL functions. */
export class Conversation {
  readonly owner = randomUUID();

  constructor(
    readonly pool: pg.Pool,
    readonly assistant = 'aurora',
  ) {}

  begin(values: Record<string, unknown> = {}): Promise<Answer> {
    return call(this.pool, 'begin_turn', {
      assistant: this.assistant,
      owner: this.owner,
      turn: randomUUID(),
      key: null,
      request_hash: null,
      holder: randomUUID(),
      message: 'A question',
      tokens: 10,
      metadata: { intent: 'question' },
      language: null,
      grow: null,
      with_grow: true,
      with_profile: false,
      history_tokens: 3000,
      query: '',
      passages: 0,
      replay_only: false,
      budget: false,
      ...values,
    });
  }

  complete(turn: string, holder: string, values: Record<string, unknown> = {}): Promise<Answer> {
    return call(this.pool, 'complete_turn', {
      assistant: this.assistant,
      owner: this.owner,
      turn,
      holder,
      status: 'complete',
      content: 'An answer',
      tokens: 20,
      metadata: { intent: 'question' },
      budget: null,
      ...values,
    });
  }

  /** A question and its answer. */
  async exchange(question: string, answer: string, tokens = { question: 10, answer: 20 }): Promise<string> {
    const [turn, holder] = [randomUUID(), randomUUID()];
    await this.begin({ turn, holder, message: question, tokens: tokens.question });
    await this.complete(turn, holder, { content: answer, tokens: tokens.answer });
    return turn;
  }

  page(values: Record<string, unknown> = {}): Promise<Answer> {
    return call(this.pool, 'history_page', {
      assistant: this.assistant,
      owner: this.owner,
      limit: 50,
      offset: 0,
      newest_first: false,
      before: null,
      budget: false,
      ...values,
    });
  }

  /** What is stored, oldest first. */
  async contents(): Promise<string[]> {
    const { messages } = await this.page({ limit: 200 });
    return messages.map(({ content }: { content: string }) => content);
  }

  async sequence(): Promise<number[]> {
    const { rows } = await this.pool.query(
      `select m.seq::integer from chat_messages m join chat_threads t on t.id = m.thread_id
       where t.assistant = $1 and t.owner = $2 order by m.seq`,
      [this.assistant, this.owner],
    );
    return rows.map(({ seq }) => seq);
  }

  /** Sets columns of a turn, as time would: a lease that ended, a key of yesterday. */
  async age(turn: string, assignment: string): Promise<void> {
    const { rowCount } = await this.pool.query(`update chat_turns set ${assignment} where id = $1`, [turn]);
    if (rowCount !== 1) throw new Error('There is no such turn');
  }
}
