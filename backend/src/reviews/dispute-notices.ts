import { Injectable } from '@nestjs/common';
import { rows, type Tx } from '../database/index.js';
import type { Actor } from '../domain/ids.js';
import type { Verdict } from '../domain/verdict/index.js';
import { NotificationsService } from '../notifications/index.js';
import type { ReviewRow } from './reviews.repository.js';

/** Tells who is concerned by a dispute: those who may decide it, and afterwards those who reviewed. */
@Injectable()
export class DisputeNotices {
  constructor(private readonly notifications: NotificationsService) {}

  async opened(tx: Tx, actor: Actor, claimId: string, reason: string): Promise<void> {
    const editors = await this.deciders(tx, claimId);
    const about = { kind: 'claim.disputed', subject: { type: 'claim', id: claimId }, actor, params: { reason } } as const;
    await this.notifications.notify(tx, ...editors.map(({ id }) => ({ userId: id, ...about })));
  }

  /** A reviewer learns whether the decision is another than theirs. */
  async decided(tx: Tx, actor: Actor, claimId: string, verdict: Verdict, reviews: readonly ReviewRow[]): Promise<void> {
    await this.notifications.notify(
      tx,
      ...reviews.map((review) => ({
        userId: review.reviewer_id,
        kind: review.verdict === verdict ? ('claim.adjudicated' as const) : ('review.overturned' as const),
        subject: { type: 'claim' as const, id: claimId },
        actor,
        params: { verdict },
      })),
    );
  }

  /** The editors of the claim's queue who wrote none of its reviews; where there are none, all such editors. */
  private deciders(tx: Tx, claimId: string): Promise<Array<{ id: string }>> {
    return rows(
      tx,
      `WITH editors AS (
          SELECT u.id, EXISTS (SELECT 1 FROM queue_members m WHERE m.queue_id = c.queue_id AND m.user_id = u.id) AS member
          FROM users u, claims c
          WHERE c.id = $1 AND u.role = 'editor' AND u.disabled_at IS NULL AND NOT EXISTS (
            SELECT 1 FROM reviews r WHERE r.claim_id = c.id AND r.reviewer_id = u.id AND r.superseded_at IS NULL AND r.undone_at IS NULL))
        SELECT id FROM editors WHERE member OR NOT EXISTS (SELECT 1 FROM editors WHERE member)`,
      [claimId],
    );
  }
}
