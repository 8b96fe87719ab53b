import { Module } from '@nestjs/common';
import { PlanProposalsController } from './plan-proposals.controller.js';

@Module({ controllers: [PlanProposalsController] })
export class PlanProposalsModule {}
