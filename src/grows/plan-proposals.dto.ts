import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { UUID, wholeNumber } from '../errors/validation-rules.js';
import { GrowPath } from './grow.dto.js';
import { PLAN_FIELDS } from './plan.js';

const PROPOSAL_STATUSES = ['pending', 'accepted', 'rejected', 'outdated'] as const;

const MOST_LISTED = 200;

export class ProposalPath extends GrowPath {
  @Matches(UUID, { message: 'pid must be a UUID' })
  pid: string;
}

export class PlanHistoryQuery {
  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: MOST_LISTED, default: 50 })
  @wholeNumber('limit', 1, MOST_LISTED)
  limit = '50';
}

export class ProposalsQuery extends PlanHistoryQuery {
  @ApiPropertyOptional({ enum: PROPOSAL_STATUSES, description: 'Only those; all of them where it is left out.' })
  @IsOptional()
  @IsIn(PROPOSAL_STATUSES, { message: `status must be one of ${PROPOSAL_STATUSES.join(', ')}` })
  status?: string;
}

class PlanFieldChange {
  @ApiProperty({ enum: PLAN_FIELDS, example: 'light_schedule' }) field: string;
  @ApiProperty({ type: String, nullable: true, example: '18/6' }) before: string | null;
  @ApiProperty({ type: String, nullable: true, example: '12/12' }) after: string | null;
}

export class PlanProposalResponse {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) grow_id: string;
  @ApiProperty({ format: 'uuid', description: 'The answer that it came with.' }) message_id: string;
  @ApiProperty({
    enum: PROPOSAL_STATUSES,
    description: 'outdated: it was accepted when the plan was no longer what the proposal began from.',
  })
  status: string;
  @ApiProperty({ type: [PlanFieldChange] }) changes: PlanFieldChange[];
  @ApiProperty({ example: 'The plants have filled two thirds of the tent.' }) reason: string;
  @ApiProperty({ format: 'date-time' }) created_at: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decided_at: string | null;
}

export class PlanProposalsResponse {
  @ApiProperty({ type: [PlanProposalResponse] }) proposals: PlanProposalResponse[];
}

class PlanChangeResponse {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null where the grower wrote the plan.' })
  proposal_id: string | null;
  @ApiProperty({ description: "The user's id." }) changed_by: string;
  @ApiProperty({ type: [PlanFieldChange] }) changes: PlanFieldChange[];
  @ApiProperty({ format: 'date-time' }) changed_at: string;
}

export class PlanHistoryResponse {
  @ApiProperty({ type: [PlanChangeResponse] }) changes: PlanChangeResponse[];
}
