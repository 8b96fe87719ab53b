import { Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import { UserId } from '../auth/principal.decorator.js';
import { DATABASE, type Database } from '../database/database.js';
import type { PlanProposalRow } from '../database/rows.js';
import { AppError, notFound } from '../errors/app-error.js';
import { ApiErrors } from '../errors/error.openapi.js';
import { validated } from '../errors/validation.js';
import { GrowPath } from './grow.dto.js';
import {
  PlanHistoryQuery,
  PlanHistoryResponse,
  PlanProposalResponse,
  PlanProposalsResponse,
  ProposalPath,
  ProposalsQuery,
} from './plan-proposals.dto.js';

/** Why a proposal cannot be decided any more. */
const DECIDED: Readonly<Record<string, string>> = {
  accepted: 'The proposal was accepted already',
  rejected: 'The proposal was rejected already',
  outdated: 'The plan has changed since the proposal was made, so it was not applied',
};

const ApiProposal = () => ApiParam({ name: 'pid', format: 'uuid', description: 'metadata.proposal.id of an answer' });

/** What answers propose to change in a plan: the grower decides. */
@ApiTags('grows')
@ApiParam({ name: 'id', format: 'uuid', description: 'The grow' })
@Controller('api/v1/grows/:id/plan')
export class PlanProposalsController {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Get('proposals')
  @ApiOperation({ summary: 'What answers proposed to change in the plan, newest first' })
  @ApiQuery({ type: ProposalsQuery })
  @ApiOkResponse({ type: PlanProposalsResponse })
  @ApiErrors(400, 401, 404, 503)
  async list(@UserId() owner: string, @Param() parameters: unknown, @Query() query: unknown) {
    const { id: grow } = validated(GrowPath, parameters);
    const { status = null, limit } = validated(ProposalsQuery, query);
    const arguments_ = { owner, grow, status, limit: Number(limit) };
    return (await this.database.call('list_plan_proposals', arguments_)) ?? noGrow();
  }

  @Get('proposals/:pid')
  @ApiProposal()
  @ApiOkResponse({ type: PlanProposalResponse })
  @ApiErrors(400, 401, 404, 503)
  async find(@UserId() owner: string, @Param() parameters: unknown): Promise<PlanProposalRow> {
    const { id: grow, pid: proposal } = validated(ProposalPath, parameters);
    return (await this.database.call('find_plan_proposal', { owner, grow, proposal })) ?? noProposal();
  }

  @Post('proposals/:pid/accept')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Change the plan as proposed',
    description:
      'Accepting again answers the same. 409 where it was rejected, or the plan is no longer what the proposal began from: then nothing changes and it becomes outdated.',
  })
  @ApiProposal()
  @ApiOkResponse({ type: PlanProposalResponse })
  @ApiErrors(400, 401, 404, 409, 503)
  accept(@UserId() owner: string, @Param() parameters: unknown): Promise<PlanProposalRow> {
    return this.decide(owner, parameters, 'accepted');
  }

  @Post('proposals/:pid/reject')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Leave the plan as it is',
    description: 'Rejecting again answers the same. 409 where it was accepted or is outdated.',
  })
  @ApiProposal()
  @ApiOkResponse({ type: PlanProposalResponse })
  @ApiErrors(400, 401, 404, 409, 503)
  reject(@UserId() owner: string, @Param() parameters: unknown): Promise<PlanProposalRow> {
    return this.decide(owner, parameters, 'rejected');
  }

  @Get('history')
  @ApiOperation({ summary: 'How the plan was changed, newest first: by proposals and by the grower' })
  @ApiQuery({ type: PlanHistoryQuery })
  @ApiOkResponse({ type: PlanHistoryResponse })
  @ApiErrors(400, 401, 404, 503)
  async history(@UserId() owner: string, @Param() parameters: unknown, @Query() query: unknown) {
    const { id: grow } = validated(GrowPath, parameters);
    const { limit } = validated(PlanHistoryQuery, query);
    return (await this.database.call('plan_history', { owner, grow, limit: Number(limit) })) ?? noGrow();
  }

  private async decide(owner: string, parameters: unknown, decision: 'accepted' | 'rejected') {
    const { id: grow, pid: proposal } = validated(ProposalPath, parameters);
    const decided = await this.database.call('decide_plan_proposal', { owner, grow, proposal, decision });
    if (decided === null) return noProposal();
    if (decided.status !== decision) throw new AppError('CONFLICT', DECIDED[decided.status]!);
    return decided;
  }
}

function noGrow(): never {
  throw notFound('The grow');
}

function noProposal(): never {
  throw notFound('The proposal');
}
