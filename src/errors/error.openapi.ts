import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiResponse } from '@nestjs/swagger';

class FieldProblemBody {
  @ApiProperty({ example: 'message' }) field: string;
  @ApiProperty({ example: 'Message must be between 1 and 2000 characters' }) message: string;
}

class ErrorBody {
  @ApiProperty({ example: 'Message must be between 1 and 2000 characters' }) error: string;
  @ApiProperty({ example: 'VALIDATION_ERROR' }) code: string;
  @ApiPropertyOptional({ type: [FieldProblemBody] }) details?: FieldProblemBody[];
  @ApiPropertyOptional({ description: 'On 503 for an emergency: the first-aid checklist.' }) triage?: string;
}

const MEANING: Record<number, string> = {
  400: 'VALIDATION_ERROR: a sentence naming the field',
  401: 'AUTH_ERROR: Missing token, Invalid token or Token expired',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND: it does not exist, or belongs to someone else',
  409: 'CONFLICT',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'RATE_LIMIT_ERROR, with Retry-After',
  500: 'CHAT_SERVICE_ERROR: Failed to process message',
  503: 'UNAVAILABLE, with Retry-After',
};

/** The error answers of a route, in the one shape that all have. */
export const ApiErrors = (...statuses: number[]) =>
  applyDecorators(...statuses.map((status) => ApiResponse({ status, type: ErrorBody, description: MEANING[status] })));
