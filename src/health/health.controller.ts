import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiServiceUnavailableResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../auth/public.decorator.js';
import { unavailable } from '../errors/app-error.js';
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
    if (health.status === 'healthy') return health;
    reply.status(503);
    return { ...unavailable().body(), ...health };
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
    if (ready) return { status: 'ready' };
    reply.status(503);
    return { ...unavailable().body(), status: 'not ready' };
  }
}
