import { Global, Module } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { SharedState } from './shared-state.js';

/** The state that nodes share; null on a node that is alone. */
export const SHARED_STATE = Symbol('SHARED_STATE');

@Global()
@Module({
  providers: [
    {
      provide: SHARED_STATE,
      inject: [CONFIG],
      useFactory: async ({ redis }: Config) => {
        if (redis === null) return null;
        const shared = new SharedState(redis);
        await shared.ready();
        return shared;
      },
    },
  ],
  exports: [SHARED_STATE],
})
export class RedisModule {}
