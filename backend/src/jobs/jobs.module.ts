import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Outbox } from './outbox/outbox.js';
import { OutboxRelay } from './outbox/relay.js';
import { JobRunner } from './runner.js';

/** Promising jobs, everywhere. */
@Global()
@Module({ providers: [Outbox], exports: [Outbox] })
export class OutboxModule {}

/** Running them, in the worker only. */
@Module({ imports: [DiscoveryModule], providers: [OutboxRelay, JobRunner], exports: [JobRunner] })
export class JobRunnerModule {}
