import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiQuery } from '@nestjs/swagger';
import { aurora } from '../assistants/aurora.js';
import { UserId } from '../auth/principal.decorator.js';
import { ApiErrors } from '../errors/error.openapi.js';
import { validated } from '../errors/validation.js';
import { KnowledgeQuery, KnowledgeResponse } from './knowledge.dto.js';
import { KnowledgeService } from './knowledge.service.js';

@Controller('api/v1/knowledge')
export class KnowledgeController {
  constructor(private readonly knowledge: KnowledgeService) {}

  @Get('search')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiQuery({ type: KnowledgeQuery })
  @ApiOkResponse({ type: KnowledgeResponse })
  @ApiErrors(400, 401, 503)
  search(@UserId() userId: string, @Query() query: object): Promise<string> {
    const { q, limit } = validated(KnowledgeQuery, query);
    return this.knowledge.search(aurora.name, userId, q, Number(limit));
  }
}
