import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { rule, wholeNumber } from '../errors/validation-rules.js';

export class KnowledgeQuery {
  @ApiProperty({ minLength: 1, maxLength: 2000, example: 'yellow lower leaves' })
  @rule(
    'isQuery',
    (value) =>
      typeof value === 'string' && value.trim() !== '' && Array.from(value).length <= 2000 && !value.includes('\0'),
    'q must be between 1 and 2000 characters',
  )
  q: string;

  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: 50, default: 5 })
  @wholeNumber('limit', 1, 50)
  limit = '5';
}

class KnowledgeResult {
  @ApiProperty({ format: 'uuid' }) document_id: string;
  @ApiProperty({ example: 'Nitrogen deficiency' }) title: string;
  @ApiProperty({ example: 'What it looks like' }) heading: string;
  @ApiProperty() content: string;
  @ApiProperty({ description: 'Higher is nearer; comparable within one answer only.', example: 3.71 }) score: number;
  @ApiProperty({ enum: ['shipped', 'own'] }) source: string;
}

export class KnowledgeResponse {
  @ApiProperty({ type: [KnowledgeResult] }) results: KnowledgeResult[];
}
