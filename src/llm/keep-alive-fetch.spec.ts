import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { type Body, keepAliveFetch } from './keep-alive-fetch.js';

const servers: Server[] = [];
const sockets: Socket[] = [];

async function listen(server: Server): Promise<string> {
  servers.push(server);
  server.on('connection', (socket) => sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/path?a=b`;
}

const http = (listener: RequestListener): Promise<string> => listen(createServer(listener));
const bodyOf = (response: Response) => response.body as unknown as Body;
const post = { method: 'POST', headers: new Headers({ 'content-type': 'text/plain' }), body: 'hello' };

describe('keepAliveFetch', () => {
  const send = keepAliveFetch({ connections: 4 });

  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.destroy();
    for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
  });

  it('sends and reads', async () => {
    const url = await http((request, response) => {
      response.writeHead(201, { 'x-name': 'value' });
      response.write(`${request.method} ${request.url} ${request.headers['content-type']} `);
      request.pipe(response);
    });
    const response = await send(url, post);
    expect([response.status, response.ok, response.headers.get('X-Name'), response.headers.get('none')]).toEqual([
      201,
      true,
      'value',
      null,
    ]);
    expect(await response.text()).toBe('POST /path?a=b text/plain hello');
  });

  it('gives all that arrived in one read as one buffer', async () => {
    const url = await http((_request, response) => {
      for (let i = 0; i < 5; i++) response.write(String(i)); // five HTTP chunks, one packet
      response.end();
    });
    const response = await send(url, post);
    const reads: string[] = [];
    await bodyOf(response).read((bytes) => reads.push(bytes.toString()) > 0);
    expect(reads).toEqual(['01234']);
  });

  it('keeps a connection, also when its reader left before the end', async () => {
    const ports = new Set<number | undefined>();
    let finished: Promise<void> = Promise.resolve();
    const url = await http((request, response) => {
      ports.add(request.socket.remotePort);
      finished = new Promise((resolve) => response.on('finish', resolve));
      response.write('first');
      setImmediate(() => response.end('last'));
    });
    for (let i = 0; i < 10; i++) {
      const response = await send(url, post);
      await bodyOf(response).read(() => false);
      await finished;
      await new Promise(setImmediate);
    }
    expect(ports.size).toBeLessThan(10);
  });

  /** Answers the first request of each connection and treats the second one as told. */
  async function forgetful(onReuse: (socket: Socket) => void): Promise<{ url: string; connections: () => number }> {
    let connections = 0;
    const server = createTcpServer((socket) => {
      connections += 1;
      let requests = 0;
      socket.on('error', () => {});
      socket.on('data', (data) => {
        if (!data.includes('POST')) return;
        requests += 1;
        if (requests > 1) onReuse(socket);
        else socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok');
      });
    });
    return { url: await listen(server), connections: () => connections };
  }

  it.each([
    ['closed', (socket: Socket) => socket.end()],
    ['reset', (socket: Socket) => socket.resetAndDestroy()],
  ])('sends again when the server had %s the idle connection', async (_name, onReuse) => {
    const { url, connections } = await forgetful(onReuse);
    for (let i = 0; i < 4; i++) expect(await (await send(url, post)).text()).toBe('ok');
    expect(connections()).toBeGreaterThan(1);
  });

  it('gives up when a new connection is lost as well', async () => {
    let connections = 0;
    const url = await listen(
      createTcpServer((socket) => {
        connections += 1;
        socket.on('error', () => {});
        socket.once('data', () => socket.destroy());
      }),
    );
    await expect(send(url, post)).rejects.toMatchObject({ code: expect.stringMatching(/UND_ERR_SOCKET|ECONNRESET/) });
    expect(connections).toBe(2);
  });

  it('does not send again once the response has begun', async () => {
    let requests = 0;
    const url = await http((_request, response) => {
      requests += 1;
      response.write('part', () => response.destroy());
    });
    const response = await send(url, post);
    await expect(response.text()).rejects.toThrow();
    expect(requests).toBe(1);
  });

  it('stops at an abort, before the response and in its middle', async () => {
    const closed: Promise<unknown>[] = [];
    const before = new AbortController();
    const url = await http((request, response) => {
      before.abort();
      closed.push(new Promise((resolve) => request.socket.on('close', resolve)));
      if (closed.length === 2) response.write('part');
    });
    await expect(send(url, { ...post, signal: before.signal })).rejects.toMatchObject({ name: 'AbortError' });
    await closed[0];

    const middle = new AbortController();
    const response = await send(url, { ...post, signal: middle.signal });
    let arrived = () => {};
    const part = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const reading = bodyOf(response).read(() => {
      arrived();
      return true;
    });
    await part;
    middle.abort();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    await closed[1];

    await expect(send(url, { ...post, signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('waits for a free connection', async () => {
    let open = 0;
    let most = 0;
    const url = await http((_request, response) => {
      open += 1;
      most = Math.max(most, open);
      setImmediate(() => {
        open -= 1;
        response.end('ok');
      });
    });
    await Promise.all(Array.from({ length: 20 }, async () => (await send(url, post)).text()));
    expect(most).toBeLessThanOrEqual(4);
  });

  it('tells a fast sender to wait for a slow reader', async () => {
    const size = 64 * 1024 * 1024;
    let written = 0;
    const url = await http((_request, response) => {
      const chunk = Buffer.alloc(1024 * 1024);
      const write = (): void => {
        while (written < size) {
          written += chunk.length;
          if (!response.write(chunk)) return void response.once('drain', write);
        }
        response.end();
      };
      write();
    });
    const response = await send(url, post);
    const stalled = await new Promise<number>((resolve) => setTimeout(() => resolve(written), 200));
    expect(stalled).toBeLessThan(size);
    let read = 0;
    await bodyOf(response).read((bytes) => {
      read += bytes.length;
      return true;
    });
    expect(read).toBe(size);
  });
});
