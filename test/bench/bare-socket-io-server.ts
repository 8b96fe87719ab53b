import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { userOf } from './bare-token.js';
import { listen } from './listen.js';

/** Socket.IO as it comes, with the namespace and the check of the token, for sockets on which nothing is said. */
const server = createServer();
const io = new Server(server, { transports: ['websocket'], serveClient: false });
io.of('/chat').use((socket, next) => {
  const owner = userOf(`Bearer ${socket.handshake.auth.token}`);
  if (owner === null) next(new Error('Invalid token'));
  else next();
});
listen(server);
