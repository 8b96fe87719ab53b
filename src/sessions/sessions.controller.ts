import { Body, Controller, Delete, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ASSISTANT, type Assistant } from '../assistants/assistant.js';
import { NeedsApiKey } from '../auth/api-key.js';
import { ErasureService } from '../chat/erasure.service.js';
import { CONFIG, type Config } from '../config/config.js';
import { AppError } from '../errors/app-error.js';
import { ApiErrors } from '../errors/error.openapi.js';
import { validated } from '../errors/validation.js';
import { ApplicationUser } from '../profiles/application-user.js';
import { EndSessionRequest, ErasureResponse, SessionResponse, StartSessionRequest } from './sessions.dto.js';
import { SessionsService } from './sessions.service.js';

@ApiTags('nutrition')
@Controller('chat')
export class SessionsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly erasure: ErasureService,
    @Inject(ASSISTANT) private readonly assistant: Assistant,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post('start_session')
  @HttpCode(200)
  @NeedsApiKey()
  @ApiOperation({ summary: 'Begin a session, or go on with the live one' })
  @ApiBody({ type: StartSessionRequest })
  @ApiOkResponse({ type: SessionResponse })
  @ApiErrors(400, 401, 413, 415, 503)
  async start(@Body() body: unknown, @Req() request: FastifyRequest): Promise<SessionResponse> {
    const { user_id, user_name } = validated(StartSessionRequest, body);
    const { session, ticket } = await this.sessions.start(user_id, user_name.toWellFormed());
    const history = await this.sessions.history(user_id);
    return {
      session_key: `user:${user_id}:${session.id}`,
      user_id,
      user_name: session.user_name,
      status: 'Session started successfully',
      conversation_history: history.map(({ role, content, created_at }) => ({ role, content, created_at })),
      websocket_url: `${this.socketOrigin(request)}/ws/${user_id}?ticket=${ticket}`,
    };
  }

  @Post('end_session')
  @HttpCode(200)
  @NeedsApiKey()
  @ApiOperation({ summary: 'End the session; its sockets close, its conversation is kept' })
  @ApiBody({ type: EndSessionRequest })
  @ApiOkResponse({ schema: { example: { message: 'Session ended successfully' } } })
  @ApiErrors(400, 401, 404, 413, 415, 503)
  async end(@Body() body: unknown) {
    await this.sessions.end(validated(EndSessionRequest, body).user_id);
    return { message: 'Session ended successfully' };
  }

  @Delete('history/:user_id')
  @NeedsApiKey()
  @ApiParam({ name: 'user_id', example: 'USER123' })
  @ApiOperation({ summary: 'Erase all that is kept of the user: conversation, summary, profile, session' })
  @ApiOkResponse({ type: ErasureResponse })
  @ApiErrors(400, 401, 503)
  async erase(@Param() parameters: unknown): Promise<ErasureResponse> {
    const { user_id } = validated(ApplicationUser, parameters);
    await this.sessions.end(user_id).catch(ignoreMissing);
    return { success: true, ...(await this.erasure.erase(this.assistant.name, user_id)) };
  }

  /** Where clients reach this server, as ws:// or wss://. */
  private socketOrigin({ headers, host, protocol }: FastifyRequest): string {
    if (this.config.publicUrl !== null) return this.config.publicUrl.replace(/^http/i, 'ws');
    const forwarded = String(headers['x-forwarded-proto'] ?? '')
      .split(',')[0]
      ?.trim();
    const isSecure = protocol === 'https' || forwarded === 'https';
    return `${isSecure ? 'wss' : 'ws'}://${host}`;
  }
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof AppError && error.code === 'NOT_FOUND')) throw error;
}
