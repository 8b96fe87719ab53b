import type { WebSocket } from 'ws';
import { reply } from '../fakes/groq-server.js';
import { ANSWER, type ChatApp, startChatApp } from '../support/chat-app.js';
import type { ChatClient } from '../support/chat-client.js';
import type { ChatIo } from '../support/chat-io.js';
import { type Frame, textOfFrames } from '../support/chat-socket.js';
import { memoryOf, processesWith } from '../support/processes.js';
import { newMessage } from '../support/turn-readers.js';
import { waitFor } from '../support/wait-for.js';

const MIB = 1024 * 1024;
const USERS = 2;
/** With the one that reads and the one that comes later, as many as a user may have. */
const STALLED_OF_EACH = 18;
/** Far beyond what a kernel keeps for a connection (some 4 MiB): the rest must wait in the server, or nowhere. */
const ANSWER_BYTES = 12 * MIB;
const TOKEN = 'leaf '.repeat(800);
const TOKENS = Array.from({ length: Math.ceil(ANSWER_BYTES / TOKEN.length) }, () => TOKEN);
const LONG_ANSWER = TOKENS.join('');
/** The turns themselves, once each, and what working on them leaves behind. Buffers without a bound take 288 MiB more. */
const MOST_GROWTH = 150 * MIB;

/** A client that does not read any more. */
interface Stalled {
  /** Reads again, until the turn or the connection ends; what it got of the turn. */
  readOn(): Promise<Frame[]>;
}

interface Kind {
  /** Begins to read the turn, and stops. */
  stall(user: ChatClient, turnId: string): Promise<Stalled>;
  /** Asks for the whole turn so many times, and reads none of it. */
  pester(user: ChatClient, turnId: string, times: number): Promise<void>;
}

const wireOf = ({ raw }: ChatIo) => (raw.io.engine.transport as unknown as { readonly ws: WebSocket }).ws;

const kinds: Record<string, Kind> = {
  'plain sockets': {
    stall: async (user, turnId) => {
      const socket = await app.openSocket(user, { frames: 'numbered' });
      socket.send({ resume: turnId, after_seq: 0 });
      await socket.next();
      socket.raw.pause();
      return {
        readOn: async () => {
          socket.raw.resume();
          await Promise.race([socket.next(({ done }) => done).catch(() => {}), socket.closed]);
          return [...socket.frames];
        },
      };
    },
    pester: async (user, turnId, times) => {
      const socket = await app.openSocket(user, { frames: 'numbered' });
      socket.raw.pause();
      for (let count = 0; count < times; count += 1) socket.send({ resume: turnId, after_seq: 0 });
    },
  },
  'Socket.IO sockets': {
    stall: async (user, turnId) => {
      const io = await app.openIo(user);
      await io.resume(turnId, 0);
      await io.next('chunk');
      wireOf(io).pause();
      return {
        readOn: async () => {
          wireOf(io).resume();
          await Promise.race([io.next('done').catch(() => {}), io.disconnected]);
          return io.frames.filter(({ data }) => data?.turn_id === turnId).map(({ data }) => data);
        },
      };
    },
    pester: async (user, turnId, times) => {
      const io = await app.openIo(user);
      wireOf(io).pause();
      for (let count = 0; count < times; count += 1) io.raw.emit('resume', { turn_id: turnId, after_seq: 0 });
    },
  },
};

let app: ChatApp;
let memory: () => number;

beforeEach(async () => {
  app = await startChatApp({ CHAT_RATE_LIMIT: '0' });
  const [{ pid } = { pid: 0 }] = processesWith(app.databaseUrl);
  memory = () => memoryOf(pid);
  await (await app.newUser()).send('Hello'); // so that what is made once is there
}, 60_000);
afterEach(() => app.stop());

/** A turn with a long answer, and how much of it a client has got that reads. */
async function beginLongTurn(user: ChatClient) {
  const socket = await app.openSocket(user, { frames: 'numbered' });
  const { turn_id, message } = newMessage();
  let received = 0;
  socket.raw.on('message', (data: Buffer) => {
    received += data.length;
  });
  socket.send({ turn_id, message });
  await waitFor('the beginning', () => received > 0);
  return { turnId: turn_id, received: () => received };
}

/** What a client gets that comes back after this frame. */
async function resumed(user: ChatClient, turnId: string, after: number): Promise<Frame[]> {
  const socket = await app.openSocket(user, { frames: 'numbered' });
  const before = Math.max(0, after - 1); // or a turn that is complete would bring nothing to wait for
  return (await socket.ask({ resume: turnId, after_seq: before })).slice(after - before);
}

/** Somebody else is answered, completely. */
async function expectOthersAnswered(): Promise<void> {
  const other = await app.newUser();
  const frames = await (await app.openSocket(other)).ask('Hello');
  expect(textOfFrames(frames)).toBe(ANSWER);
  expect(frames.at(-1)!.message).toEqual((await other.history()).body.messages[1]);
}

describe.each(Object.entries(kinds))('%s whose clients do not read', (_name, { stall, pester }) => {
  test('take little memory, harm nobody, and lose nothing', async () => {
    let release = () => {};
    const until = new Promise<void>((done) => {
      release = done;
    });
    // Held before its last token: everybody has been offered the rest then, and nothing of it is being stored yet.
    const long = reply.stream(TOKENS, { chunksPerWrite: 4, delayMs: 1, hold: { after: TOKENS.length - 1, until } });
    app.groq.script(...Array.from({ length: USERS }, () => long));
    const before = memory();
    let most = before;
    const begun: (Awaited<ReturnType<typeof beginLongTurn>> & { user: ChatClient; stalled: Stalled[] })[] = [];
    for (let count = 0; count < USERS; count += 1) {
      const user = await app.newUser();
      const turn = await beginLongTurn(user);
      const opened = Array.from({ length: STALLED_OF_EACH }, () => stall(user, turn.turnId));
      begun.push({ ...turn, user, stalled: await Promise.all(opened) });
    }
    await waitFor('all of it', () => {
      most = Math.max(most, memory());
      return begun.every(({ received }) => received() > TOKEN.length * (TOKENS.length - 1));
    });
    expect(most - before).toBeLessThan(MOST_GROWTH);
    await expectOthersAnswered();

    release();
    const { user, turnId, stalled } = begun[0]!;
    const seen = await stalled[0]!.readOn();
    const whole = [...seen, ...(await resumed(user, turnId, seen.length))];
    expect(whole.map(({ seq }) => seq)).toEqual(whole.map((_frame, index) => index + 1));
    expect(textOfFrames(whole) === LONG_ANSWER).toBe(true); // too long to be printed
    expect((await user.history()).body.messages[1].content === LONG_ANSWER).toBe(true);
  }, 60_000);

  test('take little memory and harm nobody either when they ask for the same again and again', async () => {
    // A frame a word, as a model makes them, and about as many as the longest answer has.
    const words = Array.from({ length: 4000 }, (_unused, index) => `w${index} `);
    app.groq.script(reply.stream(words, { delayMs: 1 }));
    const user = await app.newUser();
    const asking = await app.openSocket(user, { frames: 'numbered' });
    const { turn_id } = (await asking.ask('Hello')).at(-1)!;
    const before = memory();
    for (let count = 0; count < STALLED_OF_EACH; count += 1) await pester(user, turn_id, 100);

    let most = before;
    for (let answers = 0; answers < 50; answers += 1) {
      await expectOthersAnswered();
      most = Math.max(most, memory());
    }
    expect(most - before).toBeLessThan(MOST_GROWTH);
  }, 60_000);
});
