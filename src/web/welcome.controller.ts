import { Controller, Get, Headers, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../auth/public.decorator.js';

const welcome = {
  message: 'Welcome to Aurora, a chat-assistant backend.',
  links: {
    documentation: '/docs',
    openapi: '/openapi.json',
    health: '/health',
    message: 'POST /api/v1/chat/message',
    stream: 'WebSocket /ws/chat/stream?user_id=',
    socket_io: '/socket.io/ (namespace /chat)',
    history: 'GET /api/v1/chat/history',
    knowledge: 'GET /api/v1/knowledge/search?q=',
    start_session: 'POST /chat/start_session',
    session: 'WebSocket /ws/{user_id}?ticket=',
    end_session: 'POST /chat/end_session',
    profile: 'PUT /chat/profile/{user_id}',
  },
};

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Aurora</title>
<style>
  body { font: 1.05rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 12vh auto; padding: 0 1.25rem; color: #1c2b22; }
  a { color: #1f7a4d; } code { background: #eef4f0; padding: .1em .35em; border-radius: .25em; }
</style>
<h1>Aurora</h1>
<p>${welcome.message}</p>
<ul>
  <li><a href="/docs">API documentation</a> (<a href="/openapi.json">OpenAPI document</a>)</li>
  <li><a href="/health">Health</a></li>
  <li>Dr. Aurora, for home growers: <code>POST /api/v1/chat/message</code></li>
  <li>Foodhak, for nutrition: <code>POST /chat/start_session</code></li>
</ul>
</html>
`;

@Controller()
export class WelcomeController {
  @Get()
  @Public()
  welcome(@Headers('accept') accept: string | undefined, @Res() reply: FastifyReply): void {
    const html = accept?.includes('text/html') ?? false;
    reply
      .header('vary', 'accept')
      .header('content-type', html ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8')
      .send(html ? page : JSON.stringify(welcome));
  }
}
