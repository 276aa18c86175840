import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler, type JobPayload } from '../jobs/index.js';
import { CheckMatcher } from './check-matcher.js';

/** Compares imported checks with the claims that there are. */
@Injectable()
@HandlesJob('earlier-checks.read')
export class MatchImportHandler implements JobHandler<'earlier-checks.read'> {
  constructor(private readonly matcher: CheckMatcher) {}

  handle({ importId }: JobPayload<'earlier-checks.read'>): Promise<void> {
    return this.matcher.matchImport(importId);
  }
}
