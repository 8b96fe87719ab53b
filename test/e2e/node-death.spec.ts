import { type ChatSocket, type Frame, textOfFrames } from '../support/chat-socket.js';
import { HELD_BEGINNING, type Nodes, startNodes } from '../support/nodes.js';
import { type SharedRedis, sharedRedisKinds, startSharedRedis } from '../support/shared-redis.js';
import { expectWholeTurn, newMessage, textOfTurn, turnReaders } from '../support/turn-readers.js';
import { waitFor } from '../support/wait-for.js';

describe.each(sharedRedisKinds)('with %s, a turn whose node died', (kind) => {
  let redis: SharedRedis;
  let nodes: Nodes;
  beforeAll(async () => {
    redis = await startSharedRedis(kind);
    nodes = await startNodes(redis.variables);
  }, 60_000);
  afterAll(async () => {
    await nodes?.stop();
    await redis?.stop();
  });

  test('ends with an error for whoever reads it at another node, and a retry answers it', async () => {
    const [, there] = await nodes.newUser();
    const doomed = await nodes.startNode();
    const here = await nodes.userAt(doomed, there.userId);
    nodes.holdNextAnswer();
    const sent = newMessage();
    const cut = await here.openSocket({ frames: 'numbered' });
    cut.send(sent);
    await waitFor('the beginning', () => textOfFrames(cut.frames) === HELD_BEGINNING);
    const early = await there.openSocket({ frames: 'numbered' });
    early.send({ resume: sent.turn_id, after_seq: 0 });
    await waitFor('the same at the other node', () => early.frames.length === cut.frames.length);

    doomed.signal('SIGKILL');
    await cut.closed;
    const late = await there.openSocket({ frames: 'numbered' });
    late.send({ resume: sent.turn_id, after_seq: 1 });
    await Promise.all([early, late].map(endOfTurn));
    for (const [first, { frames }] of [[1, early] as const, [2, late] as const]) {
      expect(frames.slice(0, -1)).toEqual(cut.frames.slice(first - 1));
      expect(frames.at(-1)).toMatchObject({ error: 'The answer was interrupted', code: 'CHAT_SERVICE_ERROR' });
    }

    nodes.tidyUp();
    const retried = await waitFor('the answer', async () => {
      const answer = await there.send(sent);
      expect([200, 409]).toContain(answer.status);
      return answer.status === 200 && answer;
    });
    expect(retried.body.metadata).toMatchObject({ turn_id: sent.turn_id });
    const { messages } = (await there.history()).body;
    expect(messages.map(({ content }: Frame) => content)).toEqual([sent.message, retried.body.content]);
    // And who resumes from now on reads the new answer.
    const again = await turnReaders['the plain socket'].resume(there, sent.turn_id, 0);
    expectWholeTurn(again);
    expect(textOfTurn(again)).toBe(retried.body.content);
  }, 120_000);
});

/** However long it takes: a node counts as dead half a minute after its last sign of life. */
const endOfTurn = ({ raw, frames }: ChatSocket) =>
  new Promise<void>((done) => {
    const look = () => {
      const last: Frame = frames.at(-1);
      if (last?.done || last?.error) done();
    };
    raw.on('message', look);
    look();
  });
