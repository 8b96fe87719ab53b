import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import { userOf } from './bare-token.js';
import { answer } from './bare-turn.js';
import { listen } from './listen.js';

/** The least that serves messages over plain WebSockets: `ws`, the token at the upgrade, a frame for every read. */
const sockets = new WebSocketServer({ noServer: true });
const server = createServer();
server.on('upgrade', (request, connection, head) => {
  const owner = userOf(request.headers.authorization);
  if (owner === null) {
    connection.destroy();
    return;
  }
  sockets.handleUpgrade(request, connection, head, (socket) => {
    const reply = async (text: string): Promise<void> => {
      const { message } = JSON.parse(text) as { message: string };
      const stored = await answer(owner, message, (chunk) => socket.send(JSON.stringify({ chunk })));
      socket.send(JSON.stringify({ done: true, turn_id: stored.metadata.turn_id, message: stored }));
    };
    socket.on('message', (data) => void reply(String(data)).catch(() => socket.terminate()));
  });
});
listen(server);
