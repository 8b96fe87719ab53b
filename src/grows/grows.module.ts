import { Module } from '@nestjs/common';
import { GrowsController } from './grows.controller.js';
import { PlanProposalsController } from './plan-proposals.controller.js';
import { ReadingsController } from './readings.controller.js';
import { ReadingsSweep } from './readings-sweep.js';

@Module({
  controllers: [GrowsController, ReadingsController, PlanProposalsController],
  providers: [ReadingsSweep],
})
export class GrowsModule {}
