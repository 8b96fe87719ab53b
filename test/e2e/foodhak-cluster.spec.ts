import { setTimeout as delay } from 'node:timers/promises';
import { expectWholeAnswer, type Foodhak } from '../support/foodhak.js';
import { type FoodhakNodes, startFoodhakNodes } from '../support/foodhak-nodes.js';
import { type RedisCluster, startRedisCluster } from '../support/redis.js';
import { waitFor } from '../support/wait-for.js';
import { describeSharedSessions, keysOf } from './foodhak-nodes-suite.js';

let cluster: RedisCluster;
let nodes: FoodhakNodes;
beforeAll(async () => {
  cluster = await startRedisCluster();
  nodes = await startFoodhakNodes({ REDIS_CLUSTER_NODES: cluster.nodes });
}, 60_000);
afterAll(async () => {
  await nodes?.stop();
  await cluster?.stop();
});

const statusOf = async ({ url }: Foodhak) => (await fetch(`${url}/health`)).status;

describe('sessions on two nodes that share a Redis Cluster', () => {
  describeSharedSessions(
    () => nodes,
    (text) => keysOf(cluster.servers, text),
  );
});

test('sessions outlive a master of the cluster', async () => {
  const { here, there } = nodes;
  // Enough of them that each master keeps some.
  const begun = await Promise.all(Array.from({ length: 12 }, () => here.newSession()));
  const [doomed] = cluster.servers;
  await doomed!.kill();
  for (const node of [here, there]) await waitFor('the bad health', async () => (await statusOf(node)) === 503);

  for (const { socket, session } of begun) {
    expectWholeAnswer(await socket.ask('Are you still there?'));
    expectWholeAnswer(await (await there.openSession(session.websocket_url)).ask('And there?'));
  }
  await doomed!.restart();
  for (const node of [here, there]) await waitFor('the health', async () => (await statusOf(node)) === 200);
  for (const { socket, userId } of begun) {
    expectWholeAnswer(await socket.ask('And now?'));
    expect((await there.endSession(userId)).status).toBe(200);
    socket.send('And at the end?'); // a node that does not hear of the end yet asks when there is a message
    expect((await socket.closed).code).toBe(1000);
  }
  await waitFor('the news of an end', async () => {
    const { socket, userId } = await here.newSession();
    await there.endSession(userId);
    const patience = delay(500).then(() => null);
    return (await Promise.race([socket.closed, patience]))?.code === 1000;
  });
}, 120_000);
