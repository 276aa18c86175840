import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler, type JobPayload } from '../jobs/index.js';
import { CheckMatcher } from './check-matcher.js';

/** Compares what an article says with the checks that there are. */
@Injectable()
@HandlesJob('earlier-checks.match')
export class MatchArticleHandler implements JobHandler<'earlier-checks.match'> {
  constructor(private readonly matcher: CheckMatcher) {}

  handle({ articleId }: JobPayload<'earlier-checks.match'>): Promise<void> {
    return this.matcher.matchArticle(articleId);
  }
}
