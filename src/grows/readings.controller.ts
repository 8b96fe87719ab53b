import { Body, Controller, Get, Header, Inject, Param, Post, Query } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiQuery,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import { AlertsService } from '../alerts/alerts.service.js';
import { UserId } from '../auth/principal.decorator.js';
import { DATABASE, type Database } from '../database/database.js';
import { notFound } from '../errors/app-error.js';
import { ApiErrors } from '../errors/error.openapi.js';
import { validated } from '../errors/validation.js';
import { chartOf } from './chart.js';
import { GrowPath } from './grow.dto.js';
import { readingsOf } from './reading.js';
import { ChartQuery, ReadingBatch, ReadingRequest, ReadingsChart, RecordedReadings } from './readings.dto.js';

const BODY_LIMIT_BYTES = 1024 * 1024;

@ApiTags('grows')
@ApiParam({ name: 'id', format: 'uuid' })
@Controller('api/v1/grows/:id/readings')
export class ReadingsController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly alerts: AlertsService,
  ) {}

  @Post()
  @RouteConfig({ bodyLimit: BODY_LIMIT_BYTES })
  @ApiOperation({
    summary: 'Store one reading or up to 1000, each time once; one impossible value refuses them all',
    description: 'A body of up to 1 MiB. Readings older than READINGS_RETENTION_DAYS are deleted again.',
  })
  @ApiExtraModels(ReadingRequest, ReadingBatch)
  @ApiBody({ schema: { oneOf: [{ $ref: getSchemaPath(ReadingRequest) }, { $ref: getSchemaPath(ReadingBatch) }] } })
  @ApiCreatedResponse({ type: RecordedReadings })
  @ApiErrors(400, 401, 404, 413, 415, 503)
  async record(@UserId() owner: string, @Param() path: object, @Body() body: unknown): Promise<RecordedReadings> {
    const { id } = validated(GrowPath, path);
    const readings = readingsOf(body, Date.now());
    const recorded = await this.database.call('record_readings', {
      owner,
      grow: id,
      readings: JSON.stringify(readings),
    });
    if (recorded === null) throw notFound('The grow');
    if (recorded.stored > 0) await this.alerts.judge(owner, id);
    return recorded;
  }

  @Get()
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'Readings by buckets, for charts' })
  @ApiQuery({ type: ChartQuery })
  @ApiOkResponse({ type: ReadingsChart })
  @ApiErrors(400, 401, 404, 503)
  async chart(@UserId() owner: string, @Param() path: object, @Query() query: object): Promise<string> {
    const { id } = validated(GrowPath, path);
    const chart = await this.database.callText('readings_chart', { owner, grow: id, ...chartOf(query, Date.now()) });
    if (chart === 'null') throw notFound('The grow');
    return chart;
  }
}
