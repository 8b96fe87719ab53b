import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { UUID, wholeNumber } from '../errors/validation-rules.js';

export class HistoryQuery {
  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: 200, default: 50 })
  @wholeNumber('limit', 1, 200)
  limit = '50';

  @ApiPropertyOptional({ type: Number, minimum: 0, default: 0 })
  @wholeNumber('offset', 0, Number.POSITIVE_INFINITY)
  offset = '0';

  @ApiPropertyOptional({ enum: ['asc', 'desc'], default: 'asc', description: 'asc: oldest first.' })
  @IsIn(['asc', 'desc'], { message: 'order must be asc or desc' })
  order = 'asc';

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'The page that ends just before this message, newest first; not together with offset.',
  })
  @IsOptional()
  @Matches(UUID, { message: 'before must be a UUID' })
  before?: string;

  @ApiPropertyOptional({ enum: ['budget'], description: 'Show the token budget of each answer.' })
  @IsOptional()
  debug?: string;
}

class HistoryMessage {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ['user', 'assistant'] }) role: string;
  @ApiProperty({ example: 'How do I fix nitrogen deficiency?' }) content: string;
  @ApiProperty({ type: Object, nullable: true, example: { intent: 'question' } }) metadata: object | null;
  @ApiProperty({ format: 'date-time' }) created_at: string;
}

export class HistoryResponse {
  @ApiProperty({ example: true }) success: boolean;
  @ApiProperty({ type: [HistoryMessage] }) messages: HistoryMessage[];
  @ApiProperty() has_more: boolean;
  @ApiProperty({ example: 156 }) total_count: number;
}
