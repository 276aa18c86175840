import { SetMetadata } from '@nestjs/common';
import type { JobName, JobPayload } from './contracts.js';

export const JOB_HANDLER = 'claimdesk:job-handler';

/** Marks the class that does one kind of job. Jobs are delivered at least once: a handler run twice must have the effect of one run. */
export const HandlesJob = (name: JobName): ClassDecorator => SetMetadata(JOB_HANDLER, name);

export interface JobHandler<Name extends JobName> {
  handle(payload: JobPayload<Name>): Promise<void>;
  /** Called when the last attempt has failed, to tell the people who wait for it. */
  giveUp?(payload: JobPayload<Name>): Promise<void>;
}
