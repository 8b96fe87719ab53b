import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { reply } from '../fakes/groq-server.js';
import { type Frame, textOfFrames } from '../support/chat-socket.js';
import { HELD_BEGINNING, type Nodes, type NodeUser, startNodes } from '../support/nodes.js';
import { type SharedRedis, sharedRedisKinds, startSharedRedis } from '../support/shared-redis.js';
import { expectWholeTurn, newMessage, textOfTurn, turnReaders } from '../support/turn-readers.js';
import { waitFor } from '../support/wait-for.js';

const HAND_OVERS = { 'one Redis': 200, 'a Redis Cluster': 20 };

describe.each(sharedRedisKinds)('two nodes that share %s', (kind) => {
  const handOvers = HAND_OVERS[kind];
  let redis: SharedRedis;
  beforeAll(async () => {
    redis = await startSharedRedis(kind);
  }, 60_000);
  afterAll(() => redis?.stop());

  describe('and count messages', () => {
    let nodes: Nodes;
    beforeAll(async () => {
      nodes = await startNodes(redis.variables);
    }, 60_000);
    afterAll(() => nodes?.stop());
    afterEach(() => nodes.tidyUp());

    test('answer exactly 30 of 300 that come at once over all transports', async () => {
      const users = await nodes.newUser();
      const sends = await Promise.all(users.map(sendersOf));
      const outcomes = await Promise.all(sends.flat().map((send) => send()));
      expect(outcomes).toHaveLength(300);
      expect(outcomes.filter((outcome) => outcome === 'answered')).toHaveLength(30);
      expect(outcomes.filter((outcome) => outcome === 'refused')).toHaveLength(270);
      expect((await users[1].history()).body.total_count).toBe(60);
      expect(nodes.groq.requests).toHaveLength(30);
    }, 60_000);

    test('say the same about the limit, and give back what failed on either', async () => {
      const [here, there] = await nodes.newUser();
      const first = (await here.send('Hello')).headers;
      const second = (await there.send('Hello')).headers;
      for (const headers of [first, second]) expect(headers.get('x-ratelimit-limit')).toBe('30');
      expect([first, second].map((headers) => headers.get('x-ratelimit-remaining'))).toEqual(['29', '28']);
      // One window: it ends at one moment.
      const resets = [first, second].map((headers) => Number(headers.get('x-ratelimit-reset')));
      expect(resets[1]).toBeLessThanOrEqual(resets[0]!);

      expect((await here.send({ message: 'Hello', grow_id: randomUUID() })).status).toBe(404);
      expect((await there.send('Hello')).headers.get('x-ratelimit-remaining')).toBe('27');
      expect((await here.send('Hello')).headers.get('x-ratelimit-remaining')).toBe('26');
    });
  });

  describe('and hand turns over', () => {
    let nodes: Nodes;
    beforeAll(async () => {
      nodes = await startNodes({ ...redis.variables, CHAT_RATE_LIMIT: '0' });
    }, 60_000);
    afterAll(() => nodes?.stop());
    afterEach(() => nodes.tidyUp());

    test(`lose and repeat nothing when one of ${handOvers} connections is cut anywhere and goes on elsewhere`, async () => {
      const words = Array.from({ length: 40 }, (_unused, index) => `wörd${index} 🌱\n`);
      nodes.groq.always(reply.stream(words, { delayMs: 5 }));
      const atOnce = 20;
      const cuts = fc.sample(fc.nat(words.length - 1), { seed: 20_240_211, numRuns: handOvers });
      const readers = Object.values(turnReaders);

      const handOver = async (cut: number, index: number) => {
        const users = await nodes.newUser();
        const [from, to] = index % 2 === 0 ? users : users.reverse();
        const reader = readers[index % readers.length]!;
        const sent = newMessage();
        const seen = await reader.readAndLose(from!, sent, words[cut]!);
        const rest = await reader.resume(to!, sent.turn_id, seen.length);
        expectWholeTurn([...seen, ...rest]);
        const [, stored] = (await to!.history()).body.messages;
        expect(textOfTurn([...seen, ...rest])).toBe(stored.content);
        expect(stored.content).toBe(words.join(''));
      };
      for (let done = 0; done < cuts.length; done += atOnce) {
        await Promise.all(cuts.slice(done, done + atOnce).map((cut, index) => handOver(cut, done + index)));
      }
    }, 120_000);

    const stopElsewhere: Record<string, (there: NodeUser, turnId: string) => Promise<unknown>> = {
      'a POST': async ({ url, token }, turnId) => {
        const headers = { authorization: `Bearer ${token}` };
        const response = await fetch(`${url}/api/v1/chat/turns/${turnId}/stop`, { method: 'POST', headers });
        return response.json();
      },
      'the plain socket': async (there, turnId) => {
        const socket = await there.openSocket();
        socket.send({ stop: turnId });
        return socket.next();
      },
      'Socket.IO': async (there, turnId) => (await there.openIo()).stop(turnId),
    };

    test.each(Object.keys(stopElsewhere))('stop a turn of one by %s at the other', async (way) => {
      const [here, there] = await nodes.newUser();
      nodes.holdNextAnswer();
      const socket = await here.openSocket();
      const sent = newMessage();
      socket.send(sent);
      await waitFor('the beginning', () => textOfFrames(socket.frames) === HELD_BEGINNING);
      const request = nodes.groq.requests.at(-1)!;

      expect(await stopElsewhere[way]!(there, sent.turn_id)).toEqual({ turn_id: sent.turn_id, stopped: true });
      const done: Frame = await socket.next(({ done }) => done);
      expect(done.message).toMatchObject({ content: HELD_BEGINNING, metadata: { stopped: true } });
      expect(await request.closed).toBe('cut off');
      expect((await there.history()).body.messages[1]).toEqual(done.message);
    });

    const begin: Record<string, (user: NodeUser, sent: ReturnType<typeof newMessage>) => Promise<unknown>> = {
      POST: (user, sent) => user.send(sent),
      'the plain socket': async (user, sent) => (await user.openSocket()).ask(sent),
      'Socket.IO': async (user, sent) => (await user.openIo()).message(sent),
    };

    test.each([
      ['POST', 'first'],
      ['the plain socket', 'second'],
      ['Socket.IO', 'first'],
    ] as const)('show a turn by %s at the %s node to the Socket.IO sockets at both', async (transport, place) => {
      const users = await nodes.newUser();
      const watching = await Promise.all(users.map((user) => user.openIo()));
      const strangers = await Promise.all((await nodes.newUser()).map((user) => user.openIo()));
      const sent = newMessage();
      await begin[transport]!(place === 'first' ? users[0] : users[1], sent);

      const [first, second] = await Promise.all(watching.map((io) => io.turn(sent.turn_id)));
      expectWholeTurn(first!.map(({ data }) => data));
      expect(second).toEqual(first);
      for (const stranger of strangers) expect(stranger.frames).toEqual([]);
    });
  });
});

type Outcome = 'answered' | 'refused' | object;

/** 150 messages by all transports: as many sockets as a user may have on a node, each with as many as may wait. */
async function sendersOf(user: NodeUser): Promise<(() => Promise<Outcome>)[]> {
  const [perTransport, perSocket] = [50, 5];
  const each = <T>(count: number, make: () => T) => Array.from({ length: count }, make);
  const ios = await Promise.all(each(perTransport / perSocket, () => user.openIo()));
  const sockets = await Promise.all(each(perTransport / perSocket, () => user.openSocket()));
  const limited = { error: 'Rate limit exceeded', code: 'RATE_LIMIT_ERROR' };
  const matches = (value: unknown, expected: object) =>
    Object.entries(expected).every(([key, wanted]) => (value as Record<string, unknown>)[key] === wanted);

  const post = async (): Promise<Outcome> => {
    const { status, body, headers } = await user.send('Hello');
    if (status === 200) return 'answered';
    const documented = { error: 'Chat rate limit exceeded. Try again in a minute.', code: 'RATE_LIMIT_ERROR' };
    const isRefused = status === 429 && matches(body, documented) && headers.get('x-ratelimit-remaining') === '0';
    return isRefused ? 'refused' : { status, body };
  };
  const bySocket = sockets.flatMap((socket) =>
    each(perSocket, () => async (): Promise<Outcome> => {
      socket.send({ message: 'Hello' });
      const end: Frame = await socket.next(({ done, error }) => done || error);
      if (end.done) return 'answered';
      return matches(end, limited) ? 'refused' : end;
    }),
  );
  const byIo = ios.flatMap((io) =>
    each(perSocket, () => async (): Promise<Outcome> => {
      const sent = newMessage();
      const acknowledgement = await io.message(sent);
      const end = acknowledgement.error
        ? { event: 'error', data: acknowledgement }
        : (await io.turn(sent.turn_id)).at(-1)!;
      if (end.event === 'done') return 'answered';
      return matches(end.data, limited) ? 'refused' : end;
    }),
  );
  return [...each(perTransport, () => post), ...bySocket, ...byIo];
}
