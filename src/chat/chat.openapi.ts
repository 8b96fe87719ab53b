import { applyDecorators } from '@nestjs/common';
import {
  ApiBody,
  ApiHeader,
  ApiOkResponse,
  ApiProduces,
  ApiProperty,
  ApiPropertyOptional,
  ApiQuery,
} from '@nestjs/swagger';
import { ApiErrors } from '../errors/error.openapi.js';
import { PLAN_FIELDS } from '../grows/plan.js';
import { INTENTS, LANGUAGES } from '../intent/intent.js';
import { ChatMessageRequest } from './chat-message.dto.js';

class Citation {
  @ApiProperty({ description: 'The number in brackets in the text.', example: 1 }) number: number;
  @ApiProperty({ format: 'uuid' }) document_id: string;
  @ApiProperty({ format: 'uuid' }) passage_id: string;
  @ApiProperty({ example: 'Nitrogen deficiency' }) title: string;
  @ApiProperty({ example: 'What it looks like' }) heading: string;
  @ApiProperty({ enum: ['shipped', 'own'] }) source: string;
}

class ProposedChange {
  @ApiProperty({ enum: PLAN_FIELDS, example: 'light_schedule' }) field: string;
  @ApiProperty({ type: String, nullable: true, description: 'null where nothing is set.', example: '18/6' })
  before: string | null;
  @ApiProperty({ example: '12/12' }) after: string;
}

class ProposalMetadata {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) grow_id: string;
  @ApiProperty({
    enum: ['pending'],
    description: 'As it was made; /api/v1/grows/{grow_id}/plan/proposals/{id} tells what became of it.',
  })
  status: string;
  @ApiProperty({ type: [ProposedChange] }) changes: ProposedChange[];
  @ApiProperty({ example: 'The plants have filled two thirds of the tent.' }) reason: string;
}

class ChatMessageMetadata {
  @ApiProperty({ enum: INTENTS, example: 'diagnostics' }) intent: string;
  @ApiProperty({ description: 'True exactly when the intent is emergency.', example: false }) is_emergency: boolean;
  @ApiProperty({ description: 'Prompt and completion.', example: 1561 }) tokens_used: number;
  @ApiProperty({
    isArray: true,
    enum: ['active_grow', 'knowledge_base', 'chat_summary', 'snapshots', 'image'],
    example: ['active_grow', 'knowledge_base', 'snapshots'],
  })
  context_sources: string[];
  @ApiPropertyOptional({ example: 'openai/gpt-oss-120b' }) model?: string;
  @ApiPropertyOptional({ example: 'groq' }) provider?: string;
  @ApiPropertyOptional({ type: [Citation] }) citations?: Citation[];
  @ApiPropertyOptional({ description: 'The kind of emergency whose checklist begins the answer.', example: 'root_rot' })
  triage?: string;
  @ApiPropertyOptional({
    description:
      "A change of the active grow's plan, where the message wants one. Nothing changes until it is accepted: POST /api/v1/grows/{grow_id}/plan/proposals/{id}/accept, or /reject.",
  })
  proposal?: ProposalMetadata;
  @ApiPropertyOptional({ enum: LANGUAGES, example: 'en' }) language?: string;
  @ApiPropertyOptional({ description: 'Composed from the knowledge base, because no language model could answer.' })
  degraded?: boolean;
  @ApiPropertyOptional({ description: 'The user stopped the answer.' }) stopped?: boolean;
  @ApiPropertyOptional({ description: 'The answer broke off.' }) interrupted?: boolean;
  @ApiPropertyOptional({ description: 'tokens_used was counted here, because the provider did not report it.' })
  usage_estimated?: boolean;
  @ApiPropertyOptional({
    type: Object,
    description: 'Tokens per section of the prompt and what was dropped; with ?debug=budget.',
  })
  budget?: object;
  @ApiPropertyOptional({ format: 'uuid' }) turn_id?: string;
}

class ChatMessageResponse {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ['assistant'] }) role: string;
  @ApiProperty({ example: 'Yellow lower leaves often mean that the plant lacks nitrogen [1] ...' }) content: string;
  @ApiProperty() metadata: ChatMessageMetadata;
  @ApiProperty({ format: 'date-time', example: '2026-11-22T15:30:45.000Z' }) created_at: string;
}

export const ApiChatMessage = () =>
  applyDecorators(
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description:
        '1 to 128 visible characters. The same key and body within 24 hours returns the first answer again, free.',
    }),
    ApiQuery({ name: 'debug', required: false, enum: ['budget'] }),
    ApiBody({ type: ChatMessageRequest }),
    ApiProduces('application/json', 'text/event-stream'),
    ApiOkResponse({
      type: ChatMessageResponse,
      description:
        'The answer; with `Accept: text/event-stream` as events `{"chunk"}` ... and last `{"done": true, "message"}`, each with an id from 1.',
      headers: Object.fromEntries(
        ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset', 'X-Turn-Id'].map((name) => [
          name,
          { schema: { type: 'string' } },
        ]),
      ),
    }),
    ApiErrors(400, 401, 404, 409, 413, 415, 429, 500, 503),
  );
