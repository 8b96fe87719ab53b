import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import { UserId } from '../auth/principal.decorator.js';
import { ApiErrors } from '../errors/error.openapi.js';
import { validated } from '../errors/validation.js';
import { AlertPath, AlertResponse, AlertsQuery, AlertsResponse } from './alerts.dto.js';
import { AlertsService } from './alerts.service.js';

@ApiTags('alerts')
@Controller('api/v1/alerts')
export class AlertsController {
  constructor(private readonly alerts: AlertsService) {}

  @Get()
  @ApiOperation({ summary: "What is, and was, out of range in the user's grows, newest first" })
  @ApiQuery({ type: AlertsQuery })
  @ApiOkResponse({ type: AlertsResponse })
  @ApiErrors(400, 401, 404, 503)
  async list(@UserId() owner: string, @Query() query: unknown): Promise<AlertsResponse> {
    const { grow_id, open, limit } = validated(AlertsQuery, query);
    return {
      alerts: await this.alerts.list(owner, grow_id || null, open ? open === 'true' : null, Number(limit)),
    };
  }

  @Post(':id/acknowledge')
  @HttpCode(200)
  @ApiOperation({ summary: 'Note that the user knows of an alert; again changes nothing' })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: AlertResponse })
  @ApiErrors(400, 401, 404, 503)
  acknowledge(@UserId() owner: string, @Param() parameters: unknown): Promise<AlertResponse> {
    return this.alerts.acknowledge(owner, validated(AlertPath, parameters).id);
  }
}
