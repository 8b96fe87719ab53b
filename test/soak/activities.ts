import { setTimeout as delay } from 'node:timers/promises';
import { openChatIo } from '../support/chat-io.js';
import { openChatSocket, textOfFrames } from '../support/chat-socket.js';
import { postMessage } from './post-message.js';
import { answerOf, hasEnded, readToEnd, readUntil, TRANSPORTS } from './readings.js';
import type { Scene } from './scene.js';

/** Something that people do. It throws where the contract is not kept. */
export interface Activity {
  readonly name: string;
  /** How often it is done, beside the others. */
  readonly weight: number;
  run(scene: Scene): Promise<void>;
}

/** A stop reaches the provider's stream within a second; the rest is for a busy machine. */
const LONGEST_STOP_MS = 3000;

async function visit(scene: Scene): Promise<void> {
  const { here, person, random } = scene;
  if (random.chance(0.5)) {
    const socket = await openChatSocket(here, person);
    scene.atEnd(() => socket.terminate());
    await delay(random.between(0, 2000));
    if (socket.raw.readyState !== socket.raw.OPEN) throw new Error('A socket on which nothing was said is closed');
    if (random.chance(0.5)) await socket.close();
  } else {
    const io = await openChatIo(here, { token: person.token });
    scene.atEnd(() => io.close());
    await delay(random.between(0, 2000));
    if (!io.raw.connected) throw new Error('A Socket.IO client on which nothing was said is disconnected');
  }
}

/** The documented way: frames without numbers, one message after the other or two at once. */
async function converse(scene: Scene): Promise<void> {
  const { here, person, random } = scene;
  const socket = await openChatSocket(here, person);
  scene.atEnd(() => socket.terminate());
  const turns = [scene.ask(), scene.ask()];
  const isAtOnce = random.chance(0.5);
  const send = (index: number) => socket.send({ message: turns[index]!.message, turn_id: turns[index]!.id });
  send(0);
  if (isAtOnce) send(1);
  for (const [index, turn] of turns.entries()) {
    if (index === 1 && !isAtOnce) send(1);
    const frames = await socket.turn();
    const end = frames.at(-1);
    if (!end.done || end.turn_id !== turn.id) throw new Error(`The turn ended with ${JSON.stringify(end)}`);
    if (textOfFrames(frames) !== end.message.content) throw new Error('The chunks are not the answer');
    await scene.expectStored(turn, end.message.content);
  }
}

/** Cut off at any frame; read on by any transport on the other node. */
async function resume(scene: Scene): Promise<void> {
  const { random } = scene;
  const turn = scene.ask();
  const before = await scene.begin(random.oneOf(TRANSPORTS), scene.here, turn);
  await readUntil(before, random.between(1, 80));
  before.leave();
  const frames = [...before.frames];
  if (!hasEnded({ ...before, frames })) {
    await delay(random.between(0, 800));
    const after = await scene.resume(random.oneOf(TRANSPORTS), scene.there, turn, frames.at(-1)!.seq!);
    await readToEnd(after);
    frames.push(...after.frames);
  }
  await scene.expectStored(turn, answerOf(frames).content);
}

/** From the other node, by each of the three ways. */
async function stop(scene: Scene): Promise<void> {
  const { random, person, there } = scene;
  const turn = scene.ask({ words: 150 });
  const reading = await scene.begin(random.oneOf(TRANSPORTS), scene.here, turn);
  await readUntil(reading, random.between(1, 40));
  const way = random.oneOf(['plain', 'Socket.IO', 'HTTP']);
  if (way === 'plain') {
    const socket = await openChatSocket(there, person);
    scene.atEnd(() => socket.terminate());
    socket.send({ stop: turn.id });
    const said = await socket.next();
    if (said.stopped !== true) throw new Error(`A stop was answered with ${JSON.stringify(said)}`);
  } else if (way === 'Socket.IO') {
    const io = await openChatIo(there, { token: person.token });
    scene.atEnd(() => io.close());
    const said = await io.stop(turn.id);
    if (said.stopped !== true) throw new Error(`A stop was acknowledged with ${JSON.stringify(said)}`);
  } else {
    const headers = { authorization: `Bearer ${person.token}` };
    const response = await fetch(`${there}/api/v1/chat/turns/${turn.id}/stop`, { method: 'POST', headers });
    const text = await response.text();
    if (response.status !== 200) throw new Error(`A stop was answered with ${response.status} ${text}`);
  }
  const isOver = hasEnded(reading);
  const stoppedAt = Date.now();
  await readToEnd(reading);
  const answer = answerOf(reading.frames);
  if (!isOver && Date.now() - stoppedAt > LONGEST_STOP_MS) throw new Error('A stop took too long');
  if (!isOver && !answer.metadata.stopped) throw new Error('A turn that was stopped does not say so');
  await scene.expectStored(turn, answer.content);
}

/** Without a stream; sometimes to both nodes at once: one answer. */
async function post(scene: Scene): Promise<void> {
  const turn = scene.ask({ words: 20 });
  const urls = scene.random.chance(0.5) ? [scene.here] : [scene.here, scene.there];
  const replies = await Promise.all(urls.map((url) => postMessage(url, turn)));
  for (const { status, body } of replies) {
    if (status !== 200) throw new Error(`A message was answered with ${status} ${JSON.stringify(body)}`);
    if (body.id !== replies[0]!.body.id) throw new Error('A repeated message has two answers');
  }
  await scene.expectStored(turn, replies[0]!.body.content);
}

/** Nobody reads the turn to its end; it is answered all the same. */
async function vanish(scene: Scene): Promise<void> {
  const turn = scene.ask();
  const reading = await scene.begin(scene.random.oneOf(TRANSPORTS), scene.here, turn);
  await readUntil(reading, scene.random.between(1, 20));
  reading.leave();
  const { status, content } = await scene.storedTurn(turn);
  if (status !== 'complete' || !content) throw new Error(`A turn whose reader left is ${status}`);
}

/** A client that takes nothing for a while, with more messages waiting; then it goes, or reads on. */
async function lookAway(scene: Scene): Promise<void> {
  const { random } = scene;
  const socket = await openChatSocket(scene.here, scene.person);
  scene.atEnd(() => socket.terminate());
  const turns = Array.from({ length: random.between(1, 3) }, () => scene.ask());
  socket.raw.pause();
  for (const { message, id } of turns) socket.send({ message, turn_id: id });
  await delay(random.between(500, 3000));
  if (random.chance(0.5)) {
    socket.terminate();
    for (const turn of turns) {
      const { status } = await scene.storedTurn(turn);
      if (status !== 'complete') throw new Error(`A turn whose reader left is ${status}`);
    }
  } else {
    socket.raw.resume();
    for (const turn of turns) await scene.expectStored(turn, textOfFrames(await socket.turn()));
  }
}

export const ACTIVITIES: readonly Activity[] = [
  { name: 'visits', weight: 3, run: visit },
  { name: 'conversations', weight: 2, run: converse },
  { name: 'resumed turns', weight: 4, run: resume },
  { name: 'stopped turns', weight: 2, run: stop },
  { name: 'posted messages', weight: 2, run: post },
  { name: 'turns whose reader vanishes', weight: 1, run: vanish },
  { name: 'readers who look away', weight: 1, run: lookAway },
];
