import { reply } from '../fakes/groq-server.js';
import type { Reply, StreamEvent } from '../support/chat-client.js';
import type { Frame } from '../support/chat-socket.js';
import { expectWholeAnswer, type Foodhak, htmlOf, startFoodhak } from '../support/foodhak.js';
import { waitFor } from '../support/wait-for.js';

const MOST_TURNS = 2;
const SENTENCE = expect.stringMatching(/^[A-Z][^{}<>]+\.$/);
const REFUSED = { error: SENTENCE, code: 'UNAVAILABLE' };
const EMERGENCY = 'My throat is swelling and I cannot breathe!';
const CROP_EMERGENCY = 'My plants have root rot!';

let app: Foodhak;
beforeAll(async () => {
  app = await startFoodhak({ MAX_TURNS: String(MOST_TURNS) });
}, 60_000);
afterAll(() => app?.stop());
afterEach(() => app.tidyUp());

/** As many answers are being written as may be at once; what else is asked is refused until they are let go on. */
async function fillUp(): Promise<{ release(): Promise<Reply[]> }> {
  const user = await app.newUser();
  const letGo = hold();
  const messages = Array.from({ length: MOST_TURNS }, (_unused, index) => `Long answer ${index} for ${user.userId}`);
  const answers = messages.map((message) => user.send(message));
  for (const message of messages) await waitFor('the question', () => app.requestsFor(message).length === 1);
  return {
    release: () => {
      letGo();
      return Promise.all(answers);
    },
  };
}

/** Answers stop in their middle until the returned function is called; later ones do not. */
function hold(): () => void {
  const { release } = app.holdAnswers();
  return () => {
    app.groq.always(reply.stream('Rinse them first.'));
    release();
  };
}

describe('a message to a server that writes all the answers it can', () => {
  test('is refused with a sentence, and charged to nobody', async () => {
    const user = await app.newUser();
    expect((await user.send('Hello')).headers.get('x-ratelimit-remaining')).toBe('29');
    const { release } = await fillUp();
    for (let time = 0; time < 3; time += 1) {
      const { status, headers, body } = await user.send('One more');
      expect({ status, body }).toEqual({ status: 503, body: REFUSED });
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    }
    for (const { status } of await release()) expect(status).toBe(200);

    const next = await user.send('And now?');
    expect(next.status).toBe(200);
    expect(next.headers.get('x-ratelimit-remaining')).toBe('28');
    expect((await user.history()).body.total_count).toBe(4);
    expect(app.requestsFor('One more')).toEqual([]);
  });

  test('is refused on every transport of Aurora', async () => {
    const user = await app.newUser();
    const socket = await app.openSocket(user);
    const io = await app.openIo(user);
    const { release } = await fillUp();
    const streamed = await user.stream('One more');
    expect({ status: streamed.status, body: streamed.body }).toEqual({ status: 503, body: REFUSED });
    expect(await socket.ask('One more')).toEqual([REFUSED]);
    expect(await io.message({ message: 'One more' })).toEqual(REFUSED);
    await release();

    expect((await socket.ask('And now?')).at(-1)).toMatchObject({ done: true });
  });

  test('is refused by an error frame in a session, which goes on', async () => {
    const { userId, socket } = await app.newSession();
    const { release } = await fillUp();
    expect(await socket.ask('One more')).toEqual([{ type: 'error', ...REFUSED }]);
    for (const { status } of await release()) expect(status).toBe(200);

    expectWholeAnswer(await socket.ask('And now?'));
    const { conversation_history: history } = await app.startSession(userId);
    expect(history.map(({ content }) => content)).toEqual(['And now?', expect.any(String)]);
  });

  test('costs no user of a session one of the 30 messages', async () => {
    const { socket } = await app.newSession();
    const { release } = await fillUp();
    for (let time = 0; time < 31; time += 1)
      expect(await socket.ask('One more')).toEqual([{ type: 'error', ...REFUSED }]);
    await release();
    const ends: Frame[] = [];
    for (let time = 0; time < 31; time += 1) ends.push((await socket.ask('Hello')).at(-1));
    expect(ends.slice(0, 30).every(({ type }) => type === 'message_stop')).toBe(true);
    expect(ends[30]).toEqual({ type: 'error', error: 'Rate limit exceeded', code: 'RATE_LIMIT_ERROR' });
  });

  test('is refused while a session fills it as well, and not once that has ended', async () => {
    const [one, two] = [await app.newSession(), await app.newSession()];
    const letGo = hold();
    for (const { socket, userId } of [one, two]) {
      socket.send(`Long answer for ${userId}`);
      await waitFor('the question', () => app.requestsFor(`Long answer for ${userId}`).length === 1);
    }
    const user = await app.newUser();
    expect(await user.send('One more')).toMatchObject({ status: 503, body: REFUSED });
    letGo();
    for (const { socket } of [one, two]) await socket.next(({ type }) => type === 'message_stop');
    expect((await user.send('And now?')).status).toBe(200);
  });
});

describe('an emergency told to a server that writes all the answers it can', () => {
  test('gets its first aid in the refusal', async () => {
    const user = await app.newUser();
    const { release } = await fillUp();
    const { status, headers, body } = await user.send(CROP_EMERGENCY);
    expect({ status, body }).toEqual({ status: 503, body: { ...REFUSED, triage: expect.stringMatching(/root/i) } });
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    await release();
  });

  test('gets its first aid in a stream, ahead of the refusal', async () => {
    const user = await app.newUser();
    const { release } = await fillUp();
    const { status, events } = await user.stream(CROP_EMERGENCY);
    expect(status).toBe(200);
    expect(events.map(({ data }: StreamEvent) => data)).toEqual([
      { chunk: expect.stringMatching(/^\*\*.*root/i) },
      expect.objectContaining(REFUSED),
    ]);
    await release();
  });

  test('gets its first aid in a session, ahead of the refusal', async () => {
    const { socket } = await app.newSession();
    const { release } = await fillUp();
    const frames = await socket.ask(EMERGENCY);
    expect(frames.map(({ type }) => type)).toEqual(['message_start', 'streaming', 'error']);
    expect(htmlOf(frames)).toMatch(/^<p><strong>/);
    expect(htmlOf(frames)).toMatch(/adrenaline|epinephrine|112|911/i);
    expect(frames.at(-1)).toMatchObject(REFUSED);
    await release();
    expectWholeAnswer(await socket.ask('And now?'));
  });
});
