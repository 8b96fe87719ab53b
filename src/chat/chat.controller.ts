import { Controller, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { MessageLimitGuard } from '../auth/message-limit.guard.js';
import { ApiChatMessage } from './chat.openapi.js';
import { ChatMessageGuard } from './chat-message.guard.js';
import { ChatReplies } from './chat-replies.js';

@Controller('api/v1/chat')
export class ChatController {
  constructor(private readonly replies: ChatReplies) {}

  @Post('message')
  @HttpCode(200)
  @ApiChatMessage()
  @UseGuards(ChatMessageGuard, MessageLimitGuard)
  message(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.replies.answer(request, reply);
  }
}
