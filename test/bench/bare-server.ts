import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { aurora } from '../../src/assistants/aurora.js';
import { connect } from './bare-database.js';
import { userOf } from './bare-token.js';
import { answer } from './bare-turn.js';
import { listen } from './listen.js';

/** The least that serves a message and a page over HTTP: no framework. */
const pages = await connect();

const PAGE =
  'p_assistant => $1, p_owner => $2, p_limit => $3, p_offset => $4, p_newest_first => $5, p_before => $6, p_budget => $7';

async function reply(owner: string, body: string, streamed: boolean, response: ServerResponse): Promise<void> {
  const { message } = JSON.parse(body) as { message: string };
  if (streamed) response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  let seq = 0;
  const stored = await answer(owner, message, (chunk) => {
    if (streamed) response.write(`id: ${++seq}\ndata: ${JSON.stringify({ chunk })}\n\n`);
  });
  if (streamed) response.end(`id: ${++seq}\ndata: ${JSON.stringify({ done: true, message: stored })}\n\n`);
  else sendJson(response, JSON.stringify(stored));
}

async function page(owner: string, url: string, response: ServerResponse): Promise<void> {
  const limit = Number(new URLSearchParams(url.slice(url.indexOf('?'))).get('limit'));
  sendJson(response, await pages('history_page', PAGE, [aurora.name, owner, limit, 0, false, null, false]));
}

function sendJson(response: ServerResponse, text: string): void {
  const head = { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) };
  response.writeHead(200, head).end(text);
}

function serve(incoming: IncomingMessage, response: ServerResponse): void {
  const fail = (error: Error) => response.destroy(error);
  const owner = userOf(incoming.headers.authorization);
  if (owner === null) {
    response.writeHead(401).end();
  } else if (incoming.method === 'GET') {
    page(owner, incoming.url!, response).catch(fail);
  } else {
    let body = '';
    const streamed = incoming.headers.accept === 'text/event-stream';
    incoming.setEncoding('utf8').on('data', (part: string) => {
      body += part;
    });
    incoming.on('end', () => reply(owner, body, streamed, response).catch(fail));
  }
}

const server = createServer(serve);
listen(server);
