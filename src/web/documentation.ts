import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { notFound } from '../errors/app-error.js';

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Aurora API</title>
<link rel="stylesheet" href="/docs/swagger-ui.css">
<div id="documentation"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script>SwaggerUIBundle({ url: '/openapi.json', dom_id: '#documentation', deepLinking: true, persistAuthorization: true });</script>
</html>
`;

const ASSETS: Record<string, string> = { 'swagger-ui.css': 'text/css', 'swagger-ui-bundle.js': 'text/javascript' };

/**
 * `/docs` and `/openapi.json`. The document is made from the DTOs when it is first asked for: a start does not wait.
 */
export function serveDocumentation(app: NestFastifyApplication, version: string): void {
  const fastify = app.getHttpAdapter().getInstance();
  const open = { config: { public: true } };
  let document: Promise<string> | null = null;

  fastify.get('/openapi.json', open, async (_request, reply) => {
    document ??= openApiDocument(app, version);
    return reply.header('content-type', 'application/json; charset=utf-8').send(await document);
  });
  fastify.get('/docs', open, (_request, reply) => reply.header('content-type', 'text/html; charset=utf-8').send(page));
  fastify.get<{ Params: { asset: string } }>('/docs/:asset', open, async ({ params: { asset } }, reply) => {
    const type = ASSETS[asset];
    if (type === undefined) throw notFound('The page');
    const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
    return reply
      .header('content-type', `${type}; charset=utf-8`)
      .header('cache-control', 'public, max-age=86400')
      .send(createReadStream(join(folder, asset)));
  });
}

const DESCRIPTION = `A message in, a grounded answer out. Every error has the shape \`{"error": "...", "code": "..."}\`.

In real time: \`WebSocket /ws/chat/stream?user_id=<uuid>[&grow_id=<uuid>][&frames=numbered]\` takes \`{"message"}\`,
\`{"stop": turn_id}\` and \`{"resume": turn_id, "after_seq": n}\`, and sends \`{"chunk"}\`, \`{"done": true}\` and errors;
Socket.IO's namespace \`/chat\` has the events \`message\`, \`stop\`, \`resume\`, and \`chunk\`, \`done\`, \`error\`. An alert of a
grow reaches every socket of its owner as it opens, becomes critical and ends: as \`{"alert": {...}}\`, or as the event
\`alert\`.

The nutrition assistant: \`POST /chat/start_session\` with the API key answers a \`websocket_url\`, where plain text goes in
and \`{"type": "message_start"}\`, \`{"type": "streaming", "content"}\`, \`{"type": "message_stop", "content", "metadata"}\`
and \`{"type": "error", "error", "code"}\` come out; contents are safe HTML.`;

async function openApiDocument(app: NestFastifyApplication, version: string): Promise<string> {
  const { DocumentBuilder, SwaggerModule } = await import('@nestjs/swagger');
  const options = new DocumentBuilder()
    .setTitle('Aurora Chat API')
    .setDescription(DESCRIPTION)
    .setVersion(version)
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'A Supabase access token.' })
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: "The server's API_KEY." }, 'api_key')
    .addSecurityRequirements('bearer')
    .build();
  return JSON.stringify(SwaggerModule.createDocument(app, options));
}
