import { ANSWER, type Nodes, startNodes } from '../support/nodes.js';
import { type RedisCluster, startRedisCluster } from '../support/redis.js';
import { expectWholeTurn, newMessage, turnReaders } from '../support/turn-readers.js';
import { waitFor } from '../support/wait-for.js';

let cluster: RedisCluster;
let nodes: Nodes;
beforeAll(async () => {
  cluster = await startRedisCluster();
  nodes = await startNodes({ REDIS_CLUSTER_NODES: cluster.nodes, CHAT_RATE_LIMIT: '0' });
}, 60_000);
afterAll(async () => {
  await nodes?.stop();
  await cluster?.stop();
});

const statusOf = async ({ url }: Nodes['apps'][0]) => (await fetch(`${url}/health`)).status;

test('a Redis Cluster that loses a master is told by the health, stops no message, and is found again', async () => {
  const [here, there] = await nodes.newUser();
  const [socket, io] = [await here.openSocket(), await here.openIo()];
  const [, doomed] = cluster.servers;
  await doomed!.kill();
  for (const app of nodes.apps) await waitFor('the bad health', async () => (await statusOf(app)) === 503);

  expect(await here.send('Hello')).toMatchObject({ status: 200, body: { content: ANSWER } });
  expect((await socket.ask('Hello')).at(-1)).toMatchObject({ done: true, message: { content: ANSWER } });
  const sent = newMessage();
  await io.message(sent);
  expectWholeTurn((await io.turn(sent.turn_id)).map(({ data }) => data));

  await doomed!.restart();
  for (const app of nodes.apps) await waitFor('the health', async () => (await statusOf(app)) === 200);
  const reader = turnReaders['the plain socket'];
  await waitFor('a hand-over', async () => {
    const message = newMessage();
    const seen = await reader.readAndLose(here, message, 'Water');
    const all = [...seen, ...(await reader.resume(there, message.turn_id, seen.length))];
    if (all.at(-1)?.code === 'UNAVAILABLE') return false; // a node has not noticed yet
    expectWholeTurn(all);
    return true;
  });
  for (const { log } of nodes.apps) expect(log.filter((line) => line.includes('An unhandled rejection'))).toEqual([]);
}, 60_000);
