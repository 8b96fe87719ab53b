import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createMigratedDatabase } from '../support/databases.js';
import { createGrower, GROW } from '../support/grower.js';
import { type Answer, Conversation, call } from './conversation.js';

const ASSISTANT = 'foodhak';
const PROFILE = {
  allergies: ['peanuts', 'kiwi'],
  conditions: ['coeliac disease'],
  diet: 'vegetarian',
  goals: 'Lower my cholesterol',
  language: 'en',
};
const NOTHING = { allergies: [], conditions: [], diet: '', goals: '', language: '' };

let databaseUrl: string;
let pool: pg.Pool;
let owner: string;

beforeAll(async () => {
  databaseUrl = await createMigratedDatabase();
  pool = new pg.Pool({ connectionString: databaseUrl, max: 5 });
});
beforeEach(() => {
  owner = `user-${randomUUID()}`;
});
afterAll(() => pool.end());

const store = (profile: object, values: Record<string, unknown> = {}): Promise<Answer> =>
  call(pool, 'store_profile', { assistant: ASSISTANT, owner, profile: JSON.stringify(profile), ...values });
const find = (values: Record<string, unknown> = {}): Promise<Answer> =>
  call(pool, 'find_profile', { assistant: ASSISTANT, owner, ...values });

describe('a profile', () => {
  test('is found as it was stored', async () => {
    const stored = await store(PROFILE);
    expect(stored).toEqual({ ...PROFILE, updated_at: expect.stringMatching(/^\d{4}-.*T.*\.\d{3}Z$/) });
    expect(await find()).toEqual(stored);
  });

  test('is replaced as a whole, and newer then', async () => {
    const { updated_at } = await store(PROFILE);
    const replaced = await store(NOTHING);
    expect(replaced).toMatchObject(NOTHING);
    expect(Date.parse(replaced.updated_at)).toBeGreaterThanOrEqual(Date.parse(updated_at));
    expect(await find()).toEqual(replaced);
    const { rowCount } = await pool.query('select from profiles where owner = $1', [owner]);
    expect(rowCount).toBe(1);
  });

  test('keeps the order and every character', async () => {
    const odd = {
      ...NOTHING,
      allergies: ['b', 'a', 'b', '"{,}\\', "it's", 'null', '🥜'],
      goals: 'one\n\ttwo — drei ß',
    };
    expect(await store(odd)).toMatchObject(odd);
    expect(await find()).toMatchObject(odd);
  });

  test('of somebody unknown is null', async () => {
    expect(await find()).toBeNull();
  });

  test('is of one owner and one assistant', async () => {
    await store(PROFILE);
    const others = [{ owner: `${owner}x` }, { owner: owner.toUpperCase() }, { assistant: 'aurora' }];
    for (const values of others) {
      expect(await find(values)).toBeNull();
      await store({ ...NOTHING, diet: 'vegan' }, values);
    }
    expect(await find()).toMatchObject(PROFILE);
  });

  test('that many store at once is one of theirs', async () => {
    const diets = Array.from({ length: 20 }, (_unused, index) => `diet ${index}`);
    await Promise.all(diets.map((diet) => store({ ...PROFILE, diet, goals: diet })));
    const { diet, goals } = await find();
    expect(diets).toContain(diet);
    expect(goals).toBe(diet);
  });
});

describe('the beginning of a turn', () => {
  const NUTRITION = { with_grow: false, with_profile: true };
  const CULTIVATION = { with_grow: true, with_profile: false };

  test('reads the profile as it is at this moment', async () => {
    const talk = new Conversation(pool, ASSISTANT);
    expect((await talk.begin(NUTRITION)).profile).toBeNull();
    const stored = await store(PROFILE, { owner: talk.owner });
    expect((await talk.begin(NUTRITION)).profile).toEqual(stored);
    const replaced = await store(NOTHING, { owner: talk.owner });
    expect((await talk.begin(NUTRITION)).profile).toEqual(replaced);
  });

  test("reads neither another owner's profile nor another assistant's", async () => {
    const talk = new Conversation(pool, ASSISTANT);
    await store(PROFILE, { owner: `${talk.owner}x` });
    await store(PROFILE, { owner: talk.owner, assistant: 'aurora' });
    expect((await talk.begin(NUTRITION)).profile).toBeNull();
  });

  test('reads no grow where the assistant has none, though a grower have the same id', async () => {
    const talk = new Conversation(pool, ASSISTANT);
    await createGrower(databaseUrl, { owner: talk.owner });
    const begun = await talk.begin(NUTRITION);
    expect(begun).toMatchObject({ outcome: 'begun', grow: null, snapshot: null });
    expect(JSON.stringify(begun)).not.toContain(GROW.name);
    expect((await talk.begin({ ...CULTIVATION, assistant: 'aurora' })).grow).toMatchObject({ name: GROW.name });
  });

  test('reads no profile where the assistant has none', async () => {
    const talk = new Conversation(pool, 'aurora');
    await store(PROFILE, { owner: talk.owner, assistant: 'aurora' });
    expect((await talk.begin(CULTIVATION)).profile).toBeNull();
  });
});
