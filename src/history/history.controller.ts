import { Controller, Get, Header, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiQuery } from '@nestjs/swagger';
import { ASSISTANT, type Assistant } from '../assistants/assistant.js';
import { UserId } from '../auth/principal.decorator.js';
import { ApiErrors } from '../errors/error.openapi.js';
import { validated } from '../errors/validation.js';
import { HistoryQuery, HistoryResponse } from './history.dto.js';
import { HistoryService } from './history.service.js';

@Controller('api/v1/chat')
export class HistoryController {
  constructor(
    private readonly history: HistoryService,
    @Inject(ASSISTANT) private readonly assistant: Assistant,
  ) {}

  @Get('history')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiQuery({ type: HistoryQuery })
  @ApiOkResponse({ type: HistoryResponse })
  @ApiErrors(400, 401, 404, 503)
  page(@UserId() userId: string, @Query() query: Record<string, unknown>): Promise<string> {
    return this.history.page(this.assistant.name, userId, validated(HistoryQuery, query), query.offset !== undefined);
  }
}
