import { randomUUID } from 'node:crypto';
import { type GroqServer, reply } from '../fakes/groq-server.js';
import { waitFor } from '../support/wait-for.js';
import type { Cluster } from './cluster.js';
import { postMessage } from './post-message.js';
import type { Random } from './random.js';
import type { AskedTurn, Person, Reading, Transport } from './readings.js';
import type { StoredTurn, StoredTurns } from './stored-turns.js';

/** What all scenes share. */
export interface World {
  readonly cluster: Cluster;
  readonly groq: GroqServer;
  readonly people: readonly Person[];
  readonly stored: StoredTurns;
  readonly random: Random;
  /** Turns that a kill may have cut and that nobody asks for again: they are the sweep's. */
  readonly abandoned: Set<string>;
}

const RETRY_MS = 120_000;
const RETRY_PAUSE_MS = 1000;
let answers = 0;

/** One person doing one thing. */
export class Scene {
  readonly person: Person;
  /** The nodes: where it begins, and the other one. */
  readonly here: string;
  readonly there: string;
  /** All that were asked, to be retried when something was away. */
  readonly turns: AskedTurn[] = [];
  private readonly leavings: (() => void)[] = [];
  private isOver = false;

  constructor(readonly world: World) {
    const [first, second] = world.cluster.urls;
    const { random, people } = world;
    this.person = random.oneOf(people);
    [this.here, this.there] = random.chance(0.5) ? [first, second] : [second, first];
  }

  get random(): Random {
    return this.world.random;
  }

  /** A turn to be begun; the model's answer to it, and to what else comes meanwhile, is unlike all others. */
  ask({ words = this.random.between(8, 60) } = {}): AskedTurn {
    answers += 1;
    const text = Array.from({ length: words }, (_, word) => `word ${word} of answer ${answers}`).join(', ');
    this.world.groq.always(reply.stream(text.split(/(?<= )/), { delayMs: this.random.between(2, 12) }));
    const turn = { id: randomUUID(), message: `Question ${answers}: how is my grow looking?`, person: this.person };
    this.turns.push(turn);
    return turn;
  }

  async begin(transport: Transport, url: string, turn: AskedTurn): Promise<Reading> {
    return this.remember(await transport.begin(url, turn));
  }

  async resume(transport: Transport, url: string, turn: AskedTurn, afterSeq: number): Promise<Reading> {
    return this.remember(await transport.resume(url, turn, afterSeq));
  }

  /** What is to be left when the scene is over; at once, where it is. */
  atEnd(leave: () => void): void {
    if (this.isOver) leave();
    else this.leavings.push(leave);
  }

  leave(): void {
    this.isOver = true;
    for (const leave of this.leavings.splice(0)) leave();
  }

  /** The turn as the database has it, once it does not run any more. */
  storedTurn(turn: AskedTurn): Promise<StoredTurn> {
    return waitFor(`the stored turn ${turn.id}`, async () => {
      const stored = await this.world.stored.find(turn.id);
      return stored?.status === 'running' ? null : stored;
    });
  }

  /** @throws where the database holds another answer */
  async expectStored(turn: AskedTurn, content: string): Promise<void> {
    const stored = await this.storedTurn(turn);
    if (stored.content !== content) throw new Error(`${JSON.stringify(stored)} is stored, not ${content}`);
  }

  /** Sends a turn's message again until it is answered. */
  async retry(turn: AskedTurn): Promise<void> {
    const deadline = Date.now() + RETRY_MS;
    for (;;) {
      const { status, body } = await postMessage(this.world.cluster.first.url, turn);
      if (status === 200) return this.expectStored(turn, body.content);
      if (Date.now() > deadline) throw new Error(`A retry still gets ${status} ${JSON.stringify(body)}`);
      await new Promise((resolve) => setTimeout(resolve, RETRY_PAUSE_MS));
    }
  }

  private remember(reading: Reading): Reading {
    this.atEnd(() => reading.leave());
    return reading;
  }
}
