import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, Matches, ValidateIf } from 'class-validator';
import { UUID, wholeNumber } from '../errors/validation-rules.js';
import type { Alert } from './alert.js';
import { METRICS } from './metric.js';

/** `?grow_id=&open=true` leaves the grow open. */
const isGiven = (value: string | undefined) => value !== undefined && value !== '';

export class AlertsQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'Of this grow only.' })
  @ValidateIf(({ grow_id }: AlertsQuery) => isGiven(grow_id))
  @Matches(UUID, { message: 'grow_id must be a UUID' })
  grow_id?: string;

  @ApiPropertyOptional({ enum: ['true', 'false'], description: 'true: not over yet; false: over. Both where missing.' })
  @ValidateIf(({ open }: AlertsQuery) => isGiven(open))
  @IsIn(['true', 'false'], { message: 'open must be true or false' })
  open?: string;

  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: 200, default: 50 })
  @wholeNumber('limit', 1, 200)
  limit = '50';
}

export class AlertPath {
  @Matches(UUID, { message: 'id must be a UUID' })
  id: string;
}

export class AlertResponse implements Alert {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) grow_id: string;
  @ApiProperty({ example: 'Tent 1' }) grow_name: string;
  @ApiProperty({ enum: [...METRICS, 'readings'], example: 'humidity_pct' }) metric: string;
  @ApiProperty({ enum: ['low', 'high', 'silent'], description: 'silent: regular readings stopped.' }) side: string;
  @ApiProperty({ enum: ['warning', 'critical'] }) severity: string;
  @ApiProperty({ example: 72, description: 'When it opened or became critical.' }) value: number;
  @ApiProperty({ type: Number, nullable: true, example: 40 }) min: number | null;
  @ApiProperty({ type: Number, nullable: true, example: 60 }) max: number | null;
  @ApiProperty({ enum: ['°C', '%', 'kPa', 'ppm', 'mS/cm', 'min', ''], example: '%' }) unit: string;
  @ApiProperty({
    example: 'The relative humidity is 72 %, above 60 %.',
    description: 'In the language that the user last wrote in.',
  })
  message: string;
  @ApiProperty({ format: 'date-time', description: 'When the excursion began.' }) since: string;
  @ApiProperty({ format: 'date-time' }) opened_at: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) resolved_at: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) acknowledged_at: string | null;
}

export class AlertsResponse {
  @ApiProperty({ type: [AlertResponse], description: 'Newest first.' }) alerts: AlertResponse[];
}
