import { connect, type Socket } from 'node:net';

/** One for all sockets: what is read is used up, or copied, before the next read. */
const readBuffer = Buffer.allocUnsafe(64 * 1024);
const HEAD_END = '\r\n\r\n';
const TEXT = 1;
const CLOSE = 8;
const PING = 9;
const PONG = 10;

export interface RawSocketOptions {
  /** With `http:` and the path. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  onOpen(): void;
  onText(text: string): void;
  /** With the reason; never after `destroy`. */
  onLost(reason: string): void;
}

/** A WebSocket's client by hand, which costs little time and memory: thousands of them measure a server, not themselves. */
export class RawSocket {
  private readonly socket: Socket;
  private rest: Buffer | null = null;
  private isOpen = false;

  constructor(private readonly options: RawSocketOptions) {
    const { hostname, port, pathname, search } = new URL(options.url);
    this.socket = connect({
      host: hostname,
      port: Number(port),
      noDelay: true,
      onread: {
        buffer: readBuffer,
        callback: (size) => {
          this.read(readBuffer.subarray(0, size));
          return true;
        },
      },
    });
    const headers = {
      host: `${hostname}:${port}`,
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      ...options.headers,
    };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    this.socket.write(`GET ${pathname}${search} HTTP/1.1\r\n${lines.join('')}\r\n`);
    this.socket.on('error', (error) => this.lose(error.message));
    this.socket.on('close', () => this.lose('The connection was closed'));
  }

  send(text: string): void {
    this.write(TEXT, Buffer.from(text));
  }

  destroy(): void {
    this.socket.removeAllListeners().on('error', () => {});
    this.socket.destroy();
  }

  private lose(reason: string): void {
    this.destroy();
    this.options.onLost(reason);
  }

  private read(bytes: Buffer): void {
    const data = this.rest === null ? bytes : Buffer.concat([this.rest, bytes]);
    let at = 0;
    if (!this.isOpen) {
      const end = data.indexOf(HEAD_END);
      if (end >= 0) {
        const head = data.toString('latin1', 0, end);
        if (!head.startsWith('HTTP/1.1 101 ')) {
          this.lose(head);
          return;
        }
        at = end + HEAD_END.length;
        this.isOpen = true;
        this.options.onOpen();
      }
    }
    if (this.isOpen) at = this.readFrames(data, at);
    this.rest = at < data.length ? Buffer.from(data.subarray(at)) : null;
  }

  /** Where the first frame begins that is not there as a whole. Servers neither mask nor, here, split their messages. */
  private readFrames(data: Buffer, start: number): number {
    for (let at = start; ; ) {
      if (data.length < at + 2) return at;
      let length = data[at + 1]! & 0x7f;
      let begin = at + 2;
      if (length === 126) {
        begin = at + 4;
        if (data.length < begin) return at;
        length = data.readUInt16BE(at + 2);
      } else if (length === 127) {
        begin = at + 10;
        if (data.length < begin) return at;
        length = Number(data.readBigUInt64BE(at + 2));
      }
      if (data.length < begin + length) return at;
      this.frame(data[at]! & 0x0f, data.subarray(begin, begin + length));
      at = begin + length;
    }
  }

  private frame(opcode: number, payload: Buffer): void {
    if (opcode === TEXT) this.options.onText(payload.toString());
    else if (opcode === PING) this.write(PONG, payload);
    else if (opcode === CLOSE) this.lose(`Close frame ${payload.length >= 2 ? payload.readUInt16BE(0) : ''}`);
    else if (opcode !== PONG) this.lose(`An unexpected frame, opcode ${opcode}`);
  }

  /** Clients have to mask; a mask of zeros leaves the payload as it is. */
  private write(opcode: number, payload: Buffer): void {
    const isShort = payload.length < 126;
    const frame = Buffer.alloc((isShort ? 6 : 8) + payload.length);
    frame[0] = 0x80 | opcode;
    frame[1] = 0x80 | (isShort ? payload.length : 126);
    if (!isShort) frame.writeUInt16BE(payload.length, 2);
    payload.copy(frame, isShort ? 6 : 8);
    this.socket.write(frame);
  }
}
