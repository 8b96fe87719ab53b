import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { type ChatApp, startChatApp } from '../support/chat-app.js';

let app: ChatApp;
beforeAll(async () => {
  app = await startChatApp();
}, 60_000);
afterAll(() => app?.stop());

const WEBSOCKET = 'Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n';

/** A connection on which this request was written, byte for byte. */
async function send(path: string, headers: string, method = 'GET', body = ''): Promise<Socket> {
  const { hostname, port } = new URL(app.url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.write(`${method} ${path} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: Upgrade\r\n${headers}\r\n${body}`);
  return socket;
}

async function answerOf(socket: Socket): Promise<string> {
  const [bytes] = await once(socket, 'data');
  socket.destroy();
  return String(bytes);
}

const live = async () => (await fetch(`${app.url}/health/live`)).status;

describe('an upgrade', () => {
  // Socket.IO compares the path as it was written, so one that only means the same is nobody's but ours.
  test.each(['/a/../socket.io/', '/./socket.io/', 'http://host/socket.io/', '/nowhere', '/ws/chat/stream/x'])(
    'of %s is answered with 404, and a reset does no harm',
    async (path) => {
      expect(await answerOf(await send(path, WEBSOCKET))).toMatch(/^HTTP\/1\.1 404 [\s\S]*"code":"NOT_FOUND"/);
      const reset = await send(path, WEBSOCKET);
      reset.resetAndDestroy();
      expect(await live()).toBe(200);
    },
  );

  test.each(['/socket.io/?EIO=4&transport=websocket', '/ws/chat/stream?user_id=5d0c7a10-0000-4000-8000-0000000000aa'])(
    'of %s may be reset at any moment',
    async (path) => {
      for (let times = 0; times < 20; times += 1) (await send(path, WEBSOCKET)).resetAndDestroy();
      expect(await live()).toBe(200);
    },
  );

  test('that is no WebSocket handshake is refused in the one shape of errors', async () => {
    const headers = 'Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n';
    const path = `/ws/chat/stream?user_id=${(await app.newUser()).userId}`;
    expect(await answerOf(await send(path, headers))).toMatch(/^HTTP\/1\.1 400 [\s\S]*"code":"VALIDATION_ERROR"/);
  });
});

describe('the offer of HTTP/2, as curl and Java make it', () => {
  const OFFER = 'Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA\r\n';

  test('is declined by answering the request', async () => {
    expect(await answerOf(await send('/health/live', OFFER))).toMatch(/^HTTP\/1\.1 200 /);
  });

  test('is declined with a body as well', async () => {
    const { token } = await app.newUser();
    const body = JSON.stringify({ message: 'How is my grow?' });
    const headers = `${OFFER}Authorization: Bearer ${token}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n`;
    const answer = await answerOf(await send('/api/v1/chat/message', headers, 'POST', body));
    expect(answer).toMatch(/^HTTP\/1\.1 200 [\s\S]*"role":"assistant"/);
  });
});
