import { Module } from '@nestjs/common';
import { SocketLimits } from './socket-limits.js';

@Module({ providers: [SocketLimits], exports: [SocketLimits] })
export class RealtimeModule {}
