import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiServiceUnavailableResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../auth/public.decorator.js';
import { HealthService } from './health.service.js';

@Controller('health')
export class HealthController {
  constructor(private readonly service: HealthService) {}

  @Get()
  @Public()
  @ApiOkResponse({ schema: { example: { status: 'healthy', redis: 'not configured', database: 'connected' } } })
  @ApiServiceUnavailableResponse({ description: 'A configured part is down; chat goes on as far as it can.' })
  async health(@Res({ passthrough: true }) reply: FastifyReply) {
    const health = await this.service.health();
    reply.status(health.status === 'healthy' ? 200 : 503);
    return health;
  }

  @Get('live')
  @Public()
  live() {
    return { status: 'live' };
  }

  @Get('ready')
  @Public()
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const ready = await this.service.ready();
    reply.status(ready ? 200 : 503);
    return { status: ready ? 'ready' : 'not ready' };
  }
}
