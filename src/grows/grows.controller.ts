import { randomUUID } from 'node:crypto';
import { Body, Controller, Delete, Get, Header, HttpCode, Inject, Param, Patch, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { UserId } from '../auth/principal.decorator.js';
import { DATABASE, type Database } from '../database/database.js';
import { AppError, notFound } from '../errors/app-error.js';
import { ApiErrors } from '../errors/error.openapi.js';
import { objectOf, validated } from '../errors/validation.js';
import { columnsOf, Grow, GrowChanges, GrowList, GrowPath, GrowRequest } from './grow.dto.js';

const MOST_GROWS = 200;
const READINGS_PER_DELETION = 50_000;
const NO_CHANGES = '{}';

@ApiTags('grows')
@Controller('api/v1/grows')
export class GrowsController {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Post()
  @ApiOperation({ summary: `Begin a grow; a user may keep ${MOST_GROWS}` })
  @ApiCreatedResponse({ type: Grow })
  @ApiErrors(400, 401, 409, 413, 415, 503)
  async create(@UserId() owner: string, @Body() body: GrowRequest): Promise<Grow> {
    const fields = columnsOf(validated(GrowRequest, objectOf(body)));
    const grow = await this.database.call('create_grow', { owner, grow: randomUUID(), fields, most: MOST_GROWS });
    if (grow === null) throw new AppError('CONFLICT', `There are ${MOST_GROWS} grows already: delete one first`);
    return grow;
  }

  @Get()
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'All grows, archived ones too' })
  @ApiOkResponse({ type: GrowList })
  @ApiErrors(401, 503)
  list(@UserId() owner: string): Promise<string> {
    return this.database.callText('list_grows', { owner });
  }

  @Get(':id')
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: Grow })
  @ApiErrors(400, 401, 404, 503)
  async find(@UserId() owner: string, @Param() path: object): Promise<Grow> {
    const { id } = validated(GrowPath, path);
    const grow = await this.database.call('find_grow', { owner, grow: id });
    if (grow === null) throw notFound('The grow');
    return grow;
  }

  @Patch(':id')
  @ApiOperation({
    summary: 'Change some fields; the grow becomes the active one, unless nothing is given or it is archived',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: Grow })
  @ApiErrors(400, 401, 404, 413, 415, 503)
  async change(@UserId() owner: string, @Param() path: object, @Body() body: GrowChanges): Promise<Grow> {
    const { id } = validated(GrowPath, path);
    const fields = columnsOf(validated(GrowChanges, objectOf(body)));
    const grow =
      fields === NO_CHANGES
        ? await this.database.call('find_grow', { owner, grow: id })
        : await this.database.call('update_grow', { owner, grow: id, fields });
    if (grow === null) throw notFound('The grow');
    return grow;
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Delete the grow with all its readings' })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiNoContentResponse({ description: 'It is gone' })
  @ApiErrors(400, 401, 404, 503)
  async delete(@UserId() owner: string, @Param() path: object): Promise<void> {
    const { id } = validated(GrowPath, path);
    for (;;) {
      const outcome = await this.database.call('delete_grow', {
        owner,
        grow: id,
        most_readings: READINGS_PER_DELETION,
      });
      if (outcome === 'deleted') return;
      if (outcome === 'not_found') throw notFound('The grow');
    }
  }
}
