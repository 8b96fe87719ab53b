import { Controller, Get, Header, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiProduces, ApiUnauthorizedResponse } from '@nestjs/swagger';
import { Registry } from 'prom-client';
import { Public } from '../auth/public.decorator.js';
import { MetricsGuard } from './metrics.guard.js';
import { Metrics } from './metrics.js';

@Controller('metrics')
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  @Get()
  @Public()
  @UseGuards(MetricsGuard)
  @Header('content-type', Registry.PROMETHEUS_CONTENT_TYPE)
  @ApiBearerAuth()
  @ApiProduces('text/plain')
  @ApiOkResponse({
    description: 'For Prometheus. The figures are those of the one process that answers: of several WORKERS, any.',
  })
  @ApiUnauthorizedResponse({ description: 'Neither METRICS_TOKEN as Bearer nor a request from the machine itself.' })
  text(): Promise<string> {
    return this.metrics.text();
  }
}
