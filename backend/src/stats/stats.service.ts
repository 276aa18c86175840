import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { row, rows, UnitOfWork, upTo } from '../database/index.js';
import type { SignedIn } from '../http/index.js';
import { WAITING } from '../queues/index.js';
import { COUNTED, type Overview } from './stats.schema.js';

/** A first page that is asked for at every sign-in counts no further: there it says "10,000+". */
const counted = (what: string): string => `least(${upTo(COUNTED, what)}, ${COUNTED})`;

type OverviewView = z.output<typeof Overview>;

/** Numbers for the first page. Reads only. */
@Injectable()
export class StatsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async overview({ id }: SignedIn): Promise<OverviewView> {
    const tx = this.unitOfWork.reader;
    const [my, queues, newsroom] = await Promise.all([
      row<{ reviews_today: number; held: number; assigned: number }>(
        tx,
        `SELECT
            (SELECT count(*)::int FROM reviews WHERE reviewer_id = $1 AND created_at >= date_trunc('day', now()) AND undone_at IS NULL) AS reviews_today,
            (SELECT count(*)::int FROM assignments WHERE leased_by = $1 AND state = 'leased' AND lease_expires_at > clock_timestamp()) AS held,
            (SELECT count(*)::int FROM assignments WHERE assigned_to = $1 AND state = 'open') AS assigned`,
        [id],
      ),
      rows<{ id: string; name: string; waiting: number; held: number; paused: boolean; mine: boolean }>(
        tx,
        `SELECT q.id, q.name, q.paused,
            ${WAITING} AS waiting,
            (SELECT count(*)::int FROM assignments s WHERE s.queue_id = q.id AND NOT s.gold AND s.state = 'leased' AND s.lease_expires_at > clock_timestamp()) AS held,
            EXISTS (SELECT 1 FROM queue_members m WHERE m.queue_id = q.id AND m.user_id = $1) AS mine
          FROM queues q ORDER BY q.name LIMIT 200`,
        [id],
      ),
      row<{ articles: number; in_work: number; queued: number; decided: number; facts: number }>(
        tx,
        `SELECT
            ${counted('articles')} AS articles,
            ${counted(`articles WHERE status IN ('received', 'extracting')`)} AS in_work,
            ${counted(`claims WHERE state = 'queued'`)} AS queued,
            ${counted(`claims WHERE state = 'decided'`)} AS decided,
            ${counted(`facts WHERE publication_state = 'published'`)} AS facts`,
      ),
    ]);
    return {
      my: { reviewsToday: my!.reviews_today, held: my!.held, assigned: my!.assigned },
      queues,
      newsroom: {
        articles: newsroom!.articles,
        articlesInWork: newsroom!.in_work,
        claimsQueued: newsroom!.queued,
        claimsDecided: newsroom!.decided,
        facts: newsroom!.facts,
      },
    };
  }
}
