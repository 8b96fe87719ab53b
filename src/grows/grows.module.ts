import { Module } from '@nestjs/common';
import { GrowsController } from './grows.controller.js';
import { ReadingsController } from './readings.controller.js';
import { ReadingsSweep } from './readings-sweep.js';

@Module({
  controllers: [GrowsController, ReadingsController],
  providers: [ReadingsSweep],
})
export class GrowsModule {}
