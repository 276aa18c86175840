import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '../config/index.js';
import { FetchRules } from './fetch-rules.js';

/** The walls around every request that the server makes to an address that somebody named. */
@Module({
  providers: [{ provide: FetchRules, useFactory: ({ fetchExceptions }: Config) => new FetchRules(fetchExceptions), inject: [CONFIG] }],
  exports: [FetchRules],
})
export class OutboundModule {}
