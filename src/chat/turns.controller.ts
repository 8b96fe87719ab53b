import { Controller, Get, Headers, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ASSISTANT, type Assistant } from '../assistants/assistant.js';
import { UserId } from '../auth/principal.decorator.js';
import { ApiErrors } from '../errors/error.openapi.js';
import { validated } from '../errors/validation.js';
import { ChatReplies } from './chat-replies.js';
import { turnName } from './shared-turn-logs.js';
import { ResumeRequest, StopRequest } from './turn-commands.dto.js';
import { Turns } from './turns.js';

const WHOLE_NUMBER = /^\d{1,15}$/;

@ApiTags('chat')
@ApiParam({ name: 'turn_id', format: 'uuid' })
@Controller('api/v1/chat/turns/:turn_id')
export class TurnsController {
  constructor(
    private readonly turns: Turns,
    private readonly replies: ChatReplies,
    @Inject(ASSISTANT) private readonly assistant: Assistant,
  ) {}

  @Get('stream')
  @ApiOperation({ summary: 'Resume a turn of the last ten minutes as Server-Sent Events, on any node' })
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'The last event that arrived; `after_seq` likewise.',
  })
  @ApiOkResponse({ description: 'The events after it; 204 where there are none left.' })
  @ApiErrors(400, 401, 404, 503)
  async stream(
    @UserId() owner: string,
    @Param('turn_id') turnId: string,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Query('after_seq') afterSeq: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const after = lastEventId || afterSeq || '0';
    const resume = validated(ResumeRequest, {
      turn_id: turnId,
      after_seq: WHOLE_NUMBER.test(after) ? Number(after) : after,
    });
    const turn = await this.turns.find(turnName(this.assistant.name, owner, resume.turn_id));
    await this.replies.resume(turn, resume.after_seq, reply);
  }

  @Post('stop')
  @HttpCode(200)
  @ApiOperation({ summary: 'End a running turn; what was said is stored' })
  @ApiOkResponse({ schema: { example: { turn_id: '5d0c7a10-0000-4000-8000-000000000002', stopped: true } } })
  @ApiErrors(400, 401, 404, 503)
  async stop(@UserId() owner: string, @Param('turn_id') turnId: string) {
    const name = turnName(this.assistant.name, owner, validated(StopRequest, { turn_id: turnId }).turn_id);
    await this.turns.stop(name);
    return { turn_id: name.id, stopped: true };
  }
}
