import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { POSSIBLE, type Quantity } from './quantities.js';
import { MOST_READINGS } from './reading.js';

const within = (quantity: Quantity) => ({ minimum: POSSIBLE[quantity].least, maximum: POSSIBLE[quantity].most });
const optional = (quantity: Quantity) => ({ type: Number, nullable: true, ...within(quantity) });

export class ReadingRequest {
  @ApiProperty({ ...within('temp_c'), example: 25.4, description: 'Of the air, °C.' }) temp_c: number;
  @ApiProperty({ ...within('humidity_pct'), example: 58 }) humidity_pct: number;
  @ApiPropertyOptional({ ...optional('leaf_temp_c'), example: 23.9 })
  leaf_temp_c?: number | null;
  @ApiPropertyOptional(optional('co2_ppm')) co2_ppm?: number | null;
  @ApiPropertyOptional({ ...optional('ec'), description: 'mS/cm' })
  ec?: number | null;
  @ApiPropertyOptional(optional('ph')) ph?: number | null;
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    format: 'date-time',
    description:
      'With its zone, from the year 2000 to 5 minutes ahead, kept to the millisecond; else the time of arrival.',
  })
  at?: string | null;
}

export class ReadingBatch {
  @ApiProperty({ type: [ReadingRequest], minItems: 1, maxItems: MOST_READINGS }) readings: ReadingRequest[];
}

export class RecordedReadings {
  @ApiProperty({ example: 1 }) stored: number;
  @ApiProperty({ example: 0, description: 'The grow had a reading of that time already, which stays as it is.' })
  duplicates: number;
}

export class ChartQuery {
  @ApiPropertyOptional({ type: String, format: 'date-time', description: '24 hours before `to` unless given.' })
  from?: string;

  @ApiPropertyOptional({ type: String, format: 'date-time', description: 'Exclusive; now unless given.' })
  to?: string;

  @ApiPropertyOptional({
    type: String,
    example: '1h',
    description:
      'As 30s, 10m, 1h, 1d or seconds; at most 2000 buckets. Unless given, a round one that makes at most 200.',
  })
  bucket?: string;
}

class Range {
  @ApiProperty() avg: number;
  @ApiProperty() min: number;
  @ApiProperty() max: number;
}

class Bucket {
  @ApiProperty({ format: 'date-time', description: 'Its start, a multiple of its length since 1970.' }) at: string;
  @ApiProperty({ description: 'Readings in it; a bucket without any is left out.' }) count: number;
  @ApiProperty({ type: Range }) temp_c: Range;
  @ApiProperty({ type: Range }) humidity_pct: Range;
  @ApiProperty({ type: Range, description: 'Leaf vapour pressure deficit of each reading.' }) vpd_kpa: Range;
  @ApiProperty({ type: Range, nullable: true, description: 'Null where none was measured.' }) leaf_temp_c: Range | null;
  @ApiProperty({ type: Range, nullable: true }) co2_ppm: Range | null;
  @ApiProperty({ type: Range, nullable: true }) ec: Range | null;
  @ApiProperty({ type: Range, nullable: true }) ph: Range | null;
}

export class ReadingsChart {
  @ApiProperty({ format: 'date-time' }) from: string;
  @ApiProperty({ format: 'date-time' }) to: string;
  @ApiProperty({ example: 3600 }) bucket_seconds: number;
  @ApiProperty({ type: [Bucket], description: 'Oldest first.' }) buckets: Bucket[];
}
