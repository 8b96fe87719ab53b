import { RawSocket } from './raw-socket.js';
import { userId } from './workload.js';

export type SocketKind = 'plain' | 'socket.io';

interface OpenSocketOptions {
  /** The server's. */
  readonly url: string;
  readonly user: number;
  readonly token: string;
  /** What the server says once the socket is open. */
  onText(text: string): void;
  onLost(reason: string): void;
}

type Open = (options: OpenSocketOptions) => Promise<RawSocket>;

/** How a client of each kind comes in. Resolves when the server takes its messages. */
export const openSocket: Readonly<Record<SocketKind, Open>> = {
  plain: ({ url, user, token, onText, onLost }) =>
    new Promise((resolve, reject) => {
      const socket: RawSocket = new RawSocket({
        url: `${url}/ws/chat/stream?user_id=${userId(user)}`,
        headers: { authorization: `Bearer ${token}` },
        onOpen: () => resolve(socket),
        onText,
        onLost: (reason) => {
          reject(new Error(reason));
          onLost(reason);
        },
      });
    }),

  // Engine.io's packets (0 open, 2 ping, 3 pong, 4 message), and in its messages Socket.IO's (40 connect, 44 refusal).
  'socket.io': ({ url, token, onText, onLost }) =>
    new Promise((resolve, reject) => {
      const lost = (reason: string) => {
        reject(new Error(reason));
        onLost(reason);
      };
      const socket: RawSocket = new RawSocket({
        url: `${url}/socket.io/?EIO=4&transport=websocket`,
        onOpen: () => {},
        onText: (text) => {
          if (text === '2') socket.send('3');
          else if (text.startsWith('0')) socket.send(`40/chat,${JSON.stringify({ token })}`);
          else if (text.startsWith('40/chat,')) resolve(socket);
          else if (text.startsWith('44')) lost(text);
          else onText(text);
        },
        onLost: lost,
      });
    }),
};
