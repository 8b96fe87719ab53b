import { randomUUID } from 'node:crypto';
import { startAnthropicServer } from '../fakes/anthropic-server.js';
import { type ProviderServer, reply } from '../fakes/provider-server.js';
import { type App, startApp } from '../support/app.js';
import { type ChatApp, startChatApp } from '../support/chat-app.js';
import { type ChatClient, createClient, type Reply, replyOf, textOf } from '../support/chat-client.js';
import { textOfIo } from '../support/chat-io.js';
import { textOfFrames } from '../support/chat-socket.js';
import { createGate } from '../support/gate.js';
import { createGrower } from '../support/grower.js';
import { execute } from '../support/postgres.js';
import { promptTokens, tokensOf } from '../support/prompt-tokens.js';
import { JWT_SECRET } from '../support/tokens.js';
import { waitFor } from '../support/wait-for.js';

const WANT = 'Change my light schedule, they are tall enough';
const ANSWER = 'I would go from 18/6 to 12/12, because they fill the tent. Do you confirm?';
const PLAN = { nutrition: 'EC 1.4', light_schedule: '18/6' };
const REASON = 'They fill two thirds of the tent.';
const CHANGES = [{ field: 'light_schedule', before: '18/6', after: '12/12' }];
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const calling = (fields: unknown, name = 'propose_plan_change') => ({
  toolCall: { name, arguments: typeof fields === 'string' ? fields : { changes: fields, reason: REASON } },
});
const FLIP = calling({ light_schedule: '12/12' });

let app: ChatApp;
let anthropic: ProviderServer;
/** The same database with no provider at all. */
let bare: App;
/** Somebody with a grow and a plan, in each test. */
let user: ChatClient;
let growId: string;

beforeAll(async () => {
  anthropic = await startAnthropicServer();
  app = await startChatApp({
    ANTHROPIC_PRODUCTION_API_KEY: 'sk-ant-test',
    ANTHROPIC_BASE_URL: anthropic.url,
    CHAT_RATE_LIMIT: '0',
  });
  bare = await startApp({ DATABASE_URL: app.databaseUrl, SUPABASE_JWT_SECRET: JWT_SECRET, CHAT_RATE_LIMIT: '0' });
}, 60_000);
afterAll(async () => {
  await bare?.stop();
  await app?.stop();
  await anthropic?.close();
});
afterEach(() => app.tidyUp());
beforeEach(async () => {
  const grower = await createGrower(app.databaseUrl, { plan: PLAN });
  growId = grower.growId;
  user = await createClient(app.url, grower.userId);
});

const planPath = () => `/api/v1/grows/${growId}/plan`;
async function decide(proposal: string, decision: 'accept' | 'reject', by = user, path = planPath()): Promise<Reply> {
  const headers = { authorization: `Bearer ${by.token}` };
  return replyOf(await fetch(`${app.url}${path}/proposals/${proposal}/${decision}`, { method: 'POST', headers }));
}
const storedPlan = async () =>
  (await execute(app.databaseUrl, 'select plan from grows where id = $1', [growId])).rows[0].plan;
const writePlan = (plan: object) =>
  execute(app.databaseUrl, 'update grows set plan = $1 where id = $2', [plan, growId]);
const listed = async () => (await user.get(`${planPath()}/proposals`)).body.proposals;

/** An answer with a proposal. */
async function proposed(options = FLIP, message = WANT): Promise<Reply['body']> {
  app.groq.script(reply.stream(ANSWER, options));
  const { status, body } = await user.send(message);
  expect(status).toBe(200);
  expect(body.metadata.proposal.id).toMatch(UUID);
  return body;
}

const expected = () => ({
  id: expect.stringMatching(UUID),
  grow_id: growId,
  status: 'pending',
  changes: CHANGES,
  reason: REASON,
});

describe('a wish to change the plan', () => {
  test('is answered with a proposal beside the text, in one request to the model', async () => {
    const before = app.groq.requests.length;
    const message = await proposed();
    expect(message.content).toBe(ANSWER);
    expect(message.metadata).toMatchObject({ intent: 'adjust_plan', provider: 'groq', proposal: expected() });
    expect(Object.keys(message.metadata.proposal).sort()).toEqual(['changes', 'grow_id', 'id', 'reason', 'status']);
    expect(app.groq.requests.length).toBe(before + 1);
    expect(app.groq.requests.at(-1)!.body).toMatchObject({
      tool_choice: 'auto',
      tools: [{ type: 'function', function: { name: 'propose_plan_change' } }],
    });
    expect((await user.history()).body.messages[1]).toEqual(message);
    expect(await storedPlan()).toEqual(PLAN);
    expect(await listed()).toMatchObject([{ ...expected(), message_id: message.id, decided_at: null }]);
  });

  test('is answered so on Server-Sent Events', async () => {
    app.groq.script(reply.stream(ANSWER, FLIP));
    const { events } = await user.stream(WANT);
    expect(textOf(events)).toBe(ANSWER);
    const { message } = events.at(-1)!.data;
    expect(message).toMatchObject({ content: ANSWER, metadata: { proposal: expected() } });
    expect((await decide(message.metadata.proposal.id, 'accept')).status).toBe(200);
  });

  test('is answered so on a plain socket', async () => {
    const socket = await app.openSocket(user);
    app.groq.script(reply.stream(ANSWER, FLIP));
    const frames = await socket.ask(WANT);
    expect(textOfFrames(frames)).toBe(ANSWER);
    const { message } = frames.at(-1);
    expect(message).toMatchObject({ content: ANSWER, metadata: { proposal: expected() } });
    expect((await decide(message.metadata.proposal.id, 'accept')).status).toBe(200);
  });

  test('is answered so on Socket.IO', async () => {
    const io = await app.openIo(user);
    app.groq.script(reply.stream(ANSWER, FLIP));
    const { turn_id } = await io.message(WANT);
    const frames = await io.turn(turn_id);
    expect(textOfIo(frames)).toBe(ANSWER);
    expect(frames.at(-1)!.data.message).toMatchObject({ content: ANSWER, metadata: { proposal: expected() } });
  });

  test('is answered so by the provider that takes over', async () => {
    app.groq.script(reply.status(500));
    anthropic.script(reply.stream(ANSWER, FLIP));
    const { body } = await user.send(WANT);
    expect(body).toMatchObject({ content: ANSWER, metadata: { provider: 'anthropic', proposal: expected() } });
    expect(anthropic.requests.at(-1)!.body).toMatchObject({
      tools: [{ name: 'propose_plan_change', input_schema: { type: 'object' } }],
    });
  });

  test('leaves out what a provider proposed that broke off', async () => {
    app.groq.script(reply.breakOff('I would', calling({ light_schedule: '20/4' })));
    anthropic.script(reply.stream(ANSWER, FLIP));
    const { body } = await user.send(WANT);
    expect(body).toMatchObject({ content: ANSWER, metadata: { provider: 'anthropic', proposal: expected() } });
    expect(await listed()).toHaveLength(1);
  });

  test.each([
    ['en', 'Change my watering', ['from “18/6” to “12/12”', 'Nothing changes until you accept']],
    ['es', 'Cambia el riego de mis plantas, por favor', ['de «18/6» a «12/12»', 'Nada cambia']],
    ['fr', "Modifie l'arrosage de mes plantes s'il te plaît", ['de « 18/6 » à « 12/12 »', 'Rien ne change']],
    ['de', 'Ändere bitte meinen Bewässerungsplan', ['von „18/6“ auf „12/12“', 'Es ändert sich nichts']],
    ['pt', 'Muda a rega das minhas plantas, por favor', ['de “18/6” para “12/12”', 'Nada muda']],
  ])('is answered in words by a model that only calls (%s)', async (language, message, parts) => {
    app.groq.script(reply.stream([], FLIP), reply.stream(['\n'], FLIP));
    const { body } = await user.send(message);
    expect(body.metadata).toMatchObject({ language, provider: 'groq', proposal: expected() });
    for (const part of [...parts, REASON]) expect(body.content).toContain(part);
    const { events } = await user.stream(message);
    expect(textOf(events)).toBe(`\n${body.content}`);
    expect(events.at(-1)!.data.message.content).toBe(`\n${body.content}`);
  });

  test.each([
    ['no JSON', '{"changes": {"light_schedule": "12/1'],
    ['an unknown field', { light_schedule: '12/12', phase: 'flowering' }],
    ['a number', { light_schedule: 12 }],
    ['a U+0000', { light_schedule: '12\0/12' }],
    ['no change', { light_schedule: '18/6' }],
    ['a text over all measure', { notes: 'x'.repeat(501) }],
    ['arguments over all measure', { notes: 'x'.repeat(9000) }],
  ])('is answered without one that is wrong: %s', async (_what, fields) => {
    app.groq.script(reply.stream(ANSWER, calling(fields)));
    const { body } = await user.send(WANT);
    expect(body.content).toBe(ANSWER);
    expect(body.metadata).not.toHaveProperty('proposal');
    expect(await listed()).toEqual([]);
  });

  test('is told to the log where it is dropped, without a word of it', async () => {
    const secret = `canary${randomUUID()}`;
    app.groq.script(reply.stream(ANSWER, calling({ [secret]: secret })));
    const { body } = await user.send(WANT);
    const line = await waitFor('the line', async () =>
      app.log.find((one) => one.includes(body.metadata.turn_id) && one.includes('was dropped')),
    );
    expect(line).toContain('"provider":"groq"');
    expect(app.log.join('\n')).not.toContain(secret);
  });

  test.each([
    ['calls a tool that there is not', reply.stream([], calling({ light_schedule: '12/12' }, 'change_plan'))],
    ['calls wrongly and says nothing', reply.stream([], calling('nonsense'))],
    ['rejects tools', reply.status(400, { code: 'invalid_request_error' })],
    ['cannot make its call JSON', reply.toolUseFailed()],
  ])('goes without a proposal to a model that %s', async (_what, behaviour) => {
    const before = [app.groq.requests.length, anthropic.requests.length] as const;
    for (const ask of [user.send, user.stream]) {
      app.groq.script(behaviour, reply.stream('Which lamp is it?'));
      const { body, events } = (await ask(WANT)) as Awaited<ReturnType<typeof user.stream>>;
      const message = events ? events.at(-1)!.data.message : body;
      expect(message).toMatchObject({ content: 'Which lamp is it?', metadata: { provider: 'groq' } });
      expect(message.metadata).not.toHaveProperty('proposal');
    }
    const asked = app.groq.requests.slice(before[0]).map((one) => one.body.tools !== undefined);
    expect(asked).toEqual([true, false, true, false]);
    expect(anthropic.requests).toHaveLength(before[1]);
  });

  test('keeps the text of a model whose call is none', async () => {
    app.groq.script(reply.toolUseFailed(ANSWER));
    const { events } = await user.stream(WANT);
    expect(events.at(-1)!.data.message).toMatchObject({ content: ANSWER, metadata: { provider: 'groq' } });
    expect(events.at(-1)!.data.message.metadata).not.toHaveProperty('proposal');
  });

  test('is all that a model is offered the tool for', async () => {
    const offered = async (by: ChatClient, message: string) => {
      app.groq.script(reply.stream(ANSWER, FLIP));
      const { body } = await by.send(message);
      expect('proposal' in body.metadata).toBe('tools' in app.groq.requests.at(-1)!.body);
      return 'proposal' in body.metadata;
    };
    expect(await offered(user, WANT)).toBe(true);
    expect(await offered(user, 'What light schedule should I use?')).toBe(false);
    expect(await offered(user, 'My plants are dying!')).toBe(false);
    expect(await offered(await app.newUser(), WANT)).toBe(false); // who has no grow
  });

  test('stays within the window, with what the tool costs', async () => {
    for (let n = 0; n < 12; n += 1) {
      app.groq.script(
        reply.stream(`${'Look at the roots and the newest leaves before you change anything. '.repeat(20)}${n}`, FLIP),
      );
      await user.send(`${WANT}. This is message ${n}.`);
      const { messages, tools, max_completion_tokens } = app.groq.requests.at(-1)!.body;
      const prompt = promptTokens(messages) + tokensOf(JSON.stringify(tools[0]));
      expect(prompt + max_completion_tokens).toBeLessThanOrEqual(6000);
      expect(prompt + max_completion_tokens).toBe(Math.min(6000, prompt + 4096));
    }
  });

  test('has the same proposal when it is repeated, whatever became of it', async () => {
    const key = { 'idempotency-key': randomUUID() };
    app.groq.script(reply.stream(ANSWER, FLIP));
    const first = (await user.send(WANT, key)).body;
    const requests = app.groq.requests.length;
    await decide(first.metadata.proposal.id, 'accept');
    expect((await user.send(WANT, key)).body).toEqual(first);
    const { events } = await user.stream(WANT, key);
    expect(events.at(-1)!.data.message).toEqual(first);
    expect(app.groq.requests).toHaveLength(requests);
    expect(await listed()).toHaveLength(1);
  });

  test('has none where the answer was stopped', async () => {
    const { until, release } = createGate();
    app.groq.script(reply.stream(ANSWER, { ...FLIP, hold: { after: 3, until } }));
    const socket = await app.openSocket(user);
    const turn_id = randomUUID();
    socket.send({ message: WANT, turn_id });
    await socket.next(({ chunk }) => chunk !== undefined);
    socket.send({ stop: turn_id });
    const { message } = await socket.next(({ done }) => done === true);
    release();
    expect(message.metadata).toMatchObject({ stopped: true });
    expect(message.metadata).not.toHaveProperty('proposal');
    expect(await listed()).toEqual([]);
  });

  test('has none where the answer was interrupted', async () => {
    app.groq.script(reply.breakOff(ANSWER, FLIP));
    const { events } = await user.stream(WANT);
    expect(events.at(-1)!.data).toEqual({ error: 'The answer was interrupted', code: 'CHAT_SERVICE_ERROR' });
    const { messages } = (await user.history()).body;
    expect(messages[1].metadata).toMatchObject({ interrupted: true });
    expect(messages[1].metadata).not.toHaveProperty('proposal');
    expect(await listed()).toEqual([]);
  });
});

describe('with no model at all, a wish that spells the change out', () => {
  const ask = async (message: string) => (await (await createClient(bare.url, user.userId)).send(message)).body;

  test.each([
    ['en', 'Change my light schedule to 12/12', 'light_schedule', '18/6', '12/12'],
    ['en', 'Please switch the watering to every 3 days', 'watering', null, 'every 3 days'],
    ['en', 'Set nutrition to EC 1.6', 'nutrition', 'EC 1.4', 'EC 1.6'],
    ['es', 'Cambia mi horario de luz a 12/12', 'light_schedule', '18/6', '12/12'],
    ['fr', "Change mon programme d'éclairage à 12/12, s'il te plaît", 'light_schedule', '18/6', '12/12'],
    ['de', 'Stelle das Gießen bitte auf alle 3 Tage um', 'watering', null, 'alle 3 Tage'],
    ['pt', 'Muda o horário de luz para 12/12', 'light_schedule', '18/6', '12/12'],
  ])('is proposed by rules (%s: %s)', async (language, message, field, before, after) => {
    const body = await ask(message);
    expect(body.metadata).toMatchObject({
      intent: 'adjust_plan',
      degraded: true,
      language,
      proposal: {
        grow_id: growId,
        status: 'pending',
        changes: [{ field, before, after }],
        reason: expect.stringMatching(/\S/),
      },
    });
    expect(body.content).toContain(after);
    expect(body.content).toContain(body.metadata.proposal.reason);
    expect(await storedPlan()).toEqual(PLAN);
    expect(await decide(body.metadata.proposal.id, 'accept')).toMatchObject({
      status: 200,
      body: { status: 'accepted' },
    });
    expect(await storedPlan()).toEqual({ ...PLAN, [field]: after });
  });

  test.each([
    'Change my nutrition schedule',
    'Change my lights to something better',
    'Change my light schedule to 18/6',
    'Change my lights to 12/12 next week',
    'Should I change my light schedule to 12/12?',
  ])('is none where it leaves something open, or all as it is: %s', async (message) => {
    const body = await ask(message);
    expect(body.metadata.degraded).toBe(true);
    expect(body.metadata).not.toHaveProperty('proposal');
    expect(await listed()).toEqual([]);
  });
});

describe('accepting a proposal', () => {
  test('changes the plan, which the next prompt has, and is noted', async () => {
    const { metadata } = await proposed();
    const { status, body } = await decide(metadata.proposal.id, 'accept');
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { ...metadata.proposal, status: 'accepted', decided_at: expect.stringMatching(/Z$/) },
    });
    expect(await storedPlan()).toEqual({ ...PLAN, light_schedule: '12/12' });
    expect((await user.get(`${planPath()}/proposals/${metadata.proposal.id}`)).body).toEqual(body);
    expect((await user.get(`${planPath()}/history`)).body).toEqual({
      changes: [
        {
          id: expect.stringMatching(UUID),
          proposal_id: metadata.proposal.id,
          changed_by: user.userId,
          changes: CHANGES,
          changed_at: body.decided_at,
        },
      ],
    });
    await user.send('How is it going?');
    expect(app.groq.requests.at(-1)!.body.messages[0].content).toContain('- Plan, light schedule: 12/12\n');
  });

  test('again answers the same', async () => {
    const { metadata } = await proposed();
    const first = await decide(metadata.proposal.id, 'accept');
    const second = await decide(metadata.proposal.id, 'accept');
    expect([second.status, second.body]).toEqual([200, first.body]);
    expect((await user.get(`${planPath()}/history`)).body.changes).toHaveLength(1);
  });

  test('is a conflict where the plan is another by now', async () => {
    const { metadata } = await proposed();
    await writePlan({ ...PLAN, light_schedule: '20/4' });
    for (const decision of ['accept', 'accept', 'reject'] as const) {
      const { status, body } = await decide(metadata.proposal.id, decision);
      expect([status, body.code]).toEqual([409, 'CONFLICT']);
      expect(body.error).toMatch(/^The plan has changed/);
    }
    expect((await storedPlan()).light_schedule).toBe('20/4');
    expect((await user.get(`${planPath()}/proposals?status=outdated`)).body.proposals).toHaveLength(1);
  });

  test('is a conflict after rejecting, and the other way round', async () => {
    const [one, other] = [(await proposed()).metadata.proposal.id, (await proposed()).metadata.proposal.id];
    expect(await decide(one, 'reject')).toMatchObject({ status: 200, body: { status: 'rejected' } });
    expect(await decide(one, 'reject')).toMatchObject({ status: 200, body: { status: 'rejected' } });
    expect(await decide(one, 'accept')).toMatchObject({ status: 409, body: { code: 'CONFLICT' } });
    expect(await storedPlan()).toEqual(PLAN);
    expect((await decide(other, 'accept')).status).toBe(200);
    expect(await decide(other, 'reject')).toMatchObject({ status: 409, body: { code: 'CONFLICT' } });
    expect((await storedPlan()).light_schedule).toBe('12/12');
  });
});

describe('the routes of a plan', () => {
  test("have nothing of somebody else's, or of nobody's", async () => {
    const { id } = (await proposed()).metadata.proposal;
    const stranger = await app.newUser();
    const unknown = `/api/v1/grows/${randomUUID()}/plan`;
    const replies = [
      await decide(id, 'accept', stranger),
      await decide(id, 'reject', stranger),
      await decide(id, 'accept', user, unknown),
      await decide(randomUUID(), 'accept'),
      await user.get(`${planPath()}/proposals/${randomUUID()}`),
      await stranger.get(`${planPath()}/proposals/${id}`),
      await stranger.get(`${planPath()}/proposals`),
      await stranger.get(`${planPath()}/history`),
      await user.get(`${unknown}/proposals`),
      await user.get(`${unknown}/history`),
    ];
    for (const { status, body } of replies) expect([status, body.code]).toEqual([404, 'NOT_FOUND']);
    expect(await storedPlan()).toEqual(PLAN);
    expect(await listed()).toMatchObject([{ id, status: 'pending' }]);
  });

  test('list proposals of a status, as many as are asked for', async () => {
    const ids = [(await proposed()).metadata.proposal.id, (await proposed()).metadata.proposal.id];
    await decide(ids[0], 'reject');
    const list = async (query: string) =>
      (await user.get(`${planPath()}/proposals?${query}`)).body.proposals.map(({ id }: { id: string }) => id);
    expect(await list('')).toEqual([ids[1], ids[0]]);
    expect(await list('limit=1')).toEqual([ids[1]]);
    expect(await list('status=rejected')).toEqual([ids[0]]);
    expect(await list('status=pending&limit=200')).toEqual([ids[1]]);
  });

  test.each([
    ['/api/v1/grows/optional-grow-uuid/plan/proposals', 'id'],
    [`/api/v1/grows/${randomUUID()}/plan/proposals/mine`, 'pid'],
    [`/api/v1/grows/${randomUUID()}/plan/proposals?status=open`, 'status'],
    [`/api/v1/grows/${randomUUID()}/plan/proposals?limit=0`, 'limit'],
    [`/api/v1/grows/${randomUUID()}/plan/history?limit=201`, 'limit'],
    [`/api/v1/grows/${randomUUID()}/plan/history?limit=1&limit=2`, 'limit'],
  ])('refuse what is none of their fields: %s', async (path, field) => {
    const { status, body } = await user.get(path);
    expect([status, body.code]).toEqual([400, 'VALIDATION_ERROR']);
    expect(body.error).toMatch(new RegExp(`^${field} must be`));
  });

  test('need a token', async () => {
    for (const [method, path] of [
      ['GET', 'proposals'],
      ['GET', 'history'],
      ['POST', `proposals/${randomUUID()}/accept`],
      ['POST', `proposals/${randomUUID()}/reject`],
    ]) {
      expect((await fetch(`${app.url}${planPath()}/${path}`, { method })).status).toBe(401);
    }
  });

  test('are described, and so is what an answer says of a proposal', async () => {
    const document: Reply['body'] = await (await fetch(`${app.url}/openapi.json`)).json();
    const paths = Object.keys(document.paths).filter((path) => path.includes('/plan/'));
    expect(paths.sort()).toEqual(
      ['history', 'proposals', 'proposals/{pid}', 'proposals/{pid}/accept', 'proposals/{pid}/reject'].map(
        (path) => `/api/v1/grows/{id}/plan/${path}`,
      ),
    );
    const { ChatMessageMetadata, ProposalMetadata } = document.components.schemas;
    expect(JSON.stringify(ChatMessageMetadata.properties.proposal)).toContain('ProposalMetadata');
    expect(Object.keys(ProposalMetadata.properties).sort()).toEqual(['changes', 'grow_id', 'id', 'reason', 'status']);
  });
});
