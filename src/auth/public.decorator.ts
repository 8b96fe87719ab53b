import { RouteConfig } from '@nestjs/platform-fastify';

/** Opens a route to everybody. A route without it needs a token. */
export const Public = () => RouteConfig({ public: true });
