import { Redis } from 'ioredis';
import { reply } from '../fakes/groq-server.js';
import { ANSWER } from '../support/chat-app.js';
import type { Frame } from '../support/chat-socket.js';
import {
  expectRefusal,
  expectWholeAnswer,
  type Foodhak,
  htmlOf,
  isError,
  isStop,
  newUserId,
  type Session,
  type SessionSocket,
} from '../support/foodhak.js';
import type { FoodhakNodes } from '../support/foodhak-nodes.js';
import { createGate } from '../support/gate.js';
import { execute } from '../support/postgres.js';
import type { RedisServer } from '../support/redis.js';
import { waitFor } from '../support/wait-for.js';

const HTML = `<p>${ANSWER}</p>`;
const LIMIT = 30;

const historyAt = async (node: Foodhak, userId: string): Promise<Session['conversation_history']> =>
  (await node.startSession(userId)).conversation_history;
const contents = (messages: Session['conversation_history']) => messages.map(({ content }) => content);

/** Answers as many messages as there are, one after the other; returns the end of each. */
async function askAll(socket: SessionSocket, texts: readonly string[]): Promise<Frame[]> {
  const ends: Frame[] = [];
  for (const text of texts) ends.push((await socket.ask(text)).at(-1));
  return ends;
}

/** The keys on these servers that have this text in their names, but for counters of messages, which last a minute. */
export async function keysOf(servers: readonly RedisServer[], text: string): Promise<string[]> {
  const found = servers.map(async ({ url }) => {
    const redis = new Redis(url);
    try {
      const keys = await redis.keys(`*${text}*`);
      return keys.filter((key) => !key.startsWith('aurora:limit:'));
    } finally {
      redis.disconnect();
    }
  });
  return (await Promise.all(found)).flat();
}

/** What a session is on two nodes, whatever they share. */
export function describeSharedSessions(
  nodesOf: () => FoodhakNodes,
  /** As `keysOf`, of their Redis. */
  keysWith: (text: string) => Promise<readonly string[]>,
): void {
  let here: Foodhak;
  let there: Foodhak;
  beforeEach(() => {
    ({ here, there } = nodesOf());
  });
  afterEach(() => nodesOf().tidyUp());

  test('a session that began at one node opens at the other, with the same ticket', async () => {
    const session = await here.startSession();
    for (const node of [there, here, there]) {
      const frames = await (await node.openSession(session.websocket_url)).ask('Are almonds okay for my cholesterol?');
      expectWholeAnswer(frames);
      expect(htmlOf(frames)).toBe(HTML);
    }
  });

  test('a conversation is one, wherever it goes on', async () => {
    const session = await here.startSession();
    await (await here.openSession(session.websocket_url)).ask('How much fibre is in lentils?');
    await (await there.openSession(session.websocket_url)).ask('And in chickpeas?');

    const asked = here.requestsFor('And in chickpeas?')[0]!.body.messages.slice(1);
    expect(asked.map(({ content }: { content: string }) => content)).toEqual([
      'How much fibre is in lentils?',
      HTML,
      'And in chickpeas?',
    ]);
    const again = await there.startSession(session.user_id);
    expect(again.session_key).toBe(session.session_key);
    expect(contents(again.conversation_history)).toEqual([
      'How much fibre is in lentils?',
      HTML,
      'And in chickpeas?',
      HTML,
    ]);
    expect(await historyAt(here, session.user_id)).toEqual(again.conversation_history);
  });

  test('a user whose node dies in mid-answer goes on at another, with the same ticket', async () => {
    const doomed = await nodesOf().startNode();
    const session = await doomed.startSession();
    const cut = await doomed.openSession(session.websocket_url);
    expectWholeAnswer(await cut.ask('How much fibre is in lentils?'));

    const { until, release } = createGate();
    here.groq.script(reply.stream('Chickpeas have less. Soak them.', { hold: { after: 4, until } }));
    cut.send('And in soaked chickpeas?');
    await waitFor('the question', () => here.requestsFor('And in soaked chickpeas?').length === 1);
    doomed.signal('SIGKILL');
    await cut.closed;
    release();

    const socket = await there.openSession(session.websocket_url);
    expectWholeAnswer(await socket.ask('What about peas?'));
    const asked = here.requestsFor('What about peas?')[0]!.body.messages.slice(1);
    expect(asked.map(({ content }: { content: string }) => content)).toEqual([
      'How much fibre is in lentils?',
      HTML,
      'What about peas?',
    ]);
    const again = await there.startSession(session.user_id);
    expect(again.session_key).toBe(session.session_key);
    const said = contents(again.conversation_history);
    expect(said.slice(0, 2)).toEqual(['How much fibre is in lentils?', HTML]);
    expect(said.slice(-2)).toEqual(['What about peas?', HTML]);
    expect(said).not.toContainEqual(expect.stringContaining('Chickpeas have less'));
  }, 60_000);

  test('a node that shuts down finishes its answer, and the user goes on at another', async () => {
    const leaving = await nodesOf().startNode();
    const session = await leaving.startSession();
    const socket = await leaving.openSession(session.websocket_url);
    const { until, release } = createGate();
    here.groq.script(reply.stream('Peas have protein. Split ones cook faster.', { hold: { after: 4, until } }));
    socket.send('Are split peas any good?');
    await waitFor('the beginning', () => htmlOf(socket.frames).includes('Peas have protein.'));
    leaving.signal('SIGTERM');
    await waitFor('the end of service', async () => (await leaving.call('GET', '/health/ready')).status === 503);
    expectRefusal(await leaving.refusedSession(session.websocket_url), 503, 'UNAVAILABLE', expect.any(String));
    release();
    const frames = await socket.turn();
    expectWholeAnswer(frames);
    expect(htmlOf(frames)).toBe('<p>Peas have protein. Split ones cook faster.</p>');
    expect((await socket.closed).code).toBe(1012);

    expectWholeAnswer(await (await there.openSession(session.websocket_url)).ask('And beans?'));
    expect(contents(await historyAt(there, session.user_id))).toEqual([
      'Are split peas any good?',
      htmlOf(frames),
      'And beans?',
      HTML,
    ]);
  }, 60_000);

  test('the end of a session closes its sockets at every node', async () => {
    const session = await here.startSession();
    const bystander = await here.newSession();
    const sockets = [
      await here.openSession(session.websocket_url),
      await there.openSession(session.websocket_url),
      await here.openSession(session.websocket_url),
    ];
    expectWholeAnswer(await sockets[0]!.ask('Hello'));

    expect(await there.endSession(session.user_id)).toMatchObject({
      status: 200,
      body: { message: 'Session ended successfully' },
    });
    for (const { closed } of sockets) expect((await closed).code).toBe(1000);
    for (const node of [here, there]) {
      const refused = await node.refusedSession(session.websocket_url);
      expectRefusal(refused, 404, 'NOT_FOUND', expect.any(String));
      expectRefusal(await node.endSession(session.user_id), 404, 'NOT_FOUND', expect.any(String));
    }
    expectWholeAnswer(await bystander.socket.ask('Hello'));

    // The conversation outlives it.
    const next = await here.startSession(session.user_id);
    expect(next.session_key).not.toBe(session.session_key);
    expect(contents(next.conversation_history)).toEqual(['Hello', HTML]);
  });

  test('an answer that is being written is stored, though its session ends at the other node', async () => {
    const { userId, socket } = await here.newSession();
    const { until, release } = createGate();
    here.groq.script(reply.stream('Lentils are fine. Rinse them first.', { hold: { after: 4, until } }));
    socket.send('Lentils?');
    await waitFor('the beginning', () => htmlOf(socket.frames).includes('Lentils are fine.'));
    await there.endSession(userId);
    expect((await socket.closed).code).toBe(1000);
    release();
    await waitFor('the stored answer', async () => {
      const said = contents(await historyAt(there, userId));
      return said.includes('<p>Lentils are fine. Rinse them first.</p>');
    });
  });

  test('an erasure at one node stops the answer at the other, and leaves nothing of it', async () => {
    const { userId, session, socket } = await here.newSession();
    expectWholeAnswer(await socket.ask('How many lentils are too many?'));
    const { until, release } = createGate();
    here.groq.script(reply.stream('Two bowls are many. Three are more.', { hold: { after: 5, until } }));
    socket.send('And for somebody who runs?');
    socket.send('And for somebody who swims?');
    await waitFor('the beginning', () => htmlOf(socket.frames).includes('Two bowls are many.'));

    const { status, body } = await there.call('DELETE', `/chat/history/${userId}`);
    expect({ status, body }).toMatchObject({ status: 200, body: { success: true } });
    expect((await socket.closed).code).toBe(1000);
    expect(await here.requestsFor('And for somebody who runs?')[0]!.closed).toBe('cut off');
    release();
    expect(here.requestsFor('And for somebody who swims?')).toEqual([]);
    expectRefusal(await here.refusedSession(session.websocket_url), 401, 'AUTH_ERROR', 'Invalid token');
    const { rows } = await execute(here.databaseUrl, 'select from chat_threads where owner = $1', [userId]);
    expect(rows).toEqual([]);
    expect(await keysWith(userId)).toEqual([]);
    for (const node of [here, there]) expect(await historyAt(node, userId)).toEqual([]);
  });

  test('an erasure at one node lets the user begin anew at the other once that has heard of its end', async () => {
    const { userId } = await here.newSession();
    expect((await there.call('DELETE', `/chat/history/${userId}`)).status).toBe(200);
    const socket = await here.openSession((await here.startSession(userId)).websocket_url);
    const answer = await waitFor('the news at the other node', async () => {
      const frames = await socket.ask('How many lentils are too many?');
      return frames.at(-1)!.code !== 'CONFLICT' && frames;
    });
    expectWholeAnswer(answer);
  });

  test('a start at one node replaces the ticket at both', async () => {
    const session = await here.startSession();
    const open = await here.openSession(session.websocket_url);
    const again = await there.startSession(session.user_id);
    expect(again.session_key).toBe(session.session_key);
    expect(again.websocket_url.split('ticket=')[1]).not.toBe(session.websocket_url.split('ticket=')[1]);
    for (const node of [here, there]) {
      expectRefusal(await node.refusedSession(session.websocket_url), 401, 'AUTH_ERROR', 'Invalid token');
      expectWholeAnswer(await (await node.openSession(again.websocket_url)).ask('Hello'));
    }
    expectWholeAnswer(await open.ask('Hello')); // the session is the same
  });

  test('of many starts at once on both nodes one session is left, and one ticket', async () => {
    // Several times, as nobody decides which start comes last at the database, and which in Redis.
    for (let time = 0; time < 5; time += 1) {
      const userId = newUserId();
      const starts = Array.from({ length: 20 }, (_unused, index) => (index % 2 ? here : there).startSession(userId));
      const sessions = await Promise.all(starts);
      expect(new Set(sessions.map(({ session_key }) => session_key)).size).toBe(1);
      const upgrades = sessions.map(({ websocket_url }) => here.openSession(websocket_url));
      const statuses = (await Promise.allSettled(upgrades)).map(({ status }) => status);
      expect(statuses.filter((status) => status === 'fulfilled')).toHaveLength(1);
    }
  });

  test('a profile that one node is told counts in the next message to the other', async () => {
    const { userId, socket } = await here.newSession();
    await socket.ask('First?');
    const profile = { allergies: ['sesame'], diet: 'vegan' };
    expect((await there.call('PUT', `/chat/profile/${userId}`, profile)).status).toBe(200);
    await socket.ask('Second?');
    const [first, second] = ['First?', 'Second?'].map(
      (text) => here.requestsFor(text).at(-1)!.body.messages[0].content as string,
    );
    expect(first).not.toContain('- Allergies');
    expect(second).toContain('- Allergies and intolerances: sesame\n');
    expect(second).toContain('- Diet: vegan\n');
  });

  test(`${LIMIT} messages in a minute are ${LIMIT} at both together`, async () => {
    const session = await here.startSession();
    const sockets = [
      await here.openSession(session.websocket_url),
      await there.openSession(session.websocket_url),
    ] as const;
    const texts = Array.from({ length: 20 }, (_unused, index) => `Message ${index}`);
    const ends = (await Promise.all(sockets.map((socket) => askAll(socket, texts)))).flat();
    expect(ends.filter(isStop)).toHaveLength(LIMIT);
    const refused = ends.filter(isError);
    expect(refused).toHaveLength(2 * texts.length - LIMIT);
    for (const frame of refused) {
      expect(frame).toEqual({ type: 'error', error: 'Rate limit exceeded', code: 'RATE_LIMIT_ERROR' });
    }
    expect(await historyAt(there, session.user_id)).toHaveLength(50);
  }, 60_000);
}
