import { Injectable } from '@nestjs/common';
import { row, rows, type Tx } from '../database/index.js';
import type { Stance, Verdict } from '../domain/verdict/index.js';

export interface DraftEvidenceItem {
  url: string;
  quote: string;
  stance: Stance;
  captureId?: string;
}

export interface DraftContent {
  verdict: Verdict | null;
  rationale: string;
  evidence: readonly DraftEvidenceItem[];
  /** 1 to 5; how sure the writer is. */
  confidence?: number | null;
}

export interface DraftRow {
  assignment_id: string;
  verdict: Verdict | null;
  rationale: string;
  evidence: DraftEvidenceItem[];
  confidence: number | null;
  revision: number;
  saved_at: Date;
}

@Injectable()
export class DraftsRepository {
  /**
   * Saves the draft unless a newer revision is there already.
   *
   * @returns the revision that stands now; null when there is no such assignment
   */
  async save(tx: Tx, assignmentId: string, userId: string, draft: DraftContent, revision: number): Promise<DraftRow | null> {
    const saved = await row<DraftRow>(
      tx,
      `WITH saved AS (
          INSERT INTO drafts (assignment_id, user_id, verdict, rationale, evidence, confidence, revision)
          SELECT id, $2, $3, $4, $5::jsonb, $6, $7 FROM assignments WHERE id = $1
          ON CONFLICT (assignment_id, user_id) DO UPDATE SET verdict = excluded.verdict, rationale = excluded.rationale,
            evidence = excluded.evidence, confidence = excluded.confidence, revision = excluded.revision, saved_at = clock_timestamp()
          WHERE drafts.revision <= excluded.revision
          RETURNING *)
        SELECT * FROM saved
        UNION ALL SELECT * FROM drafts WHERE assignment_id = $1 AND user_id = $2 AND NOT EXISTS (SELECT 1 FROM saved)`,
      [assignmentId, userId, draft.verdict, draft.rationale, JSON.stringify(draft.evidence), draft.confidence ?? null, revision],
    );
    // A newer one that came in while this statement waited for it is not yet in its sight.
    return saved ?? (await this.of(tx, [assignmentId], userId))[0] ?? null;
  }

  of(tx: Tx, assignmentIds: readonly string[], userId: string): Promise<DraftRow[]> {
    return rows(tx, `SELECT * FROM drafts WHERE assignment_id = ANY ($1::uuid[]) AND user_id = $2`, [assignmentIds, userId]);
  }

  /** Drafts of claims that their writer no longer holds, newest first; not what a second press of Save left behind their review. */
  kept(tx: Tx, userId: string): Promise<Array<DraftRow & { claim_id: string; wording: string; can_take: boolean }>> {
    return rows(
      tx,
      `SELECT d.*, s.claim_id, c.wording,
          (s.state = 'open' OR (s.state = 'leased' AND s.lease_expires_at <= clock_timestamp()))
            AND (s.assigned_to IS NULL OR s.assigned_to = $1) AS can_take
        FROM drafts d JOIN assignments s ON s.id = d.assignment_id JOIN claims c ON c.id = s.claim_id
        WHERE d.user_id = $1
          AND NOT (s.state = 'leased' AND s.leased_by = $1 AND s.lease_expires_at > clock_timestamp())
          AND NOT EXISTS (SELECT 1 FROM reviews r WHERE r.claim_id = s.claim_id AND r.assignment_id = s.id AND r.reviewer_id = $1 AND r.undone_at IS NULL)
        ORDER BY d.saved_at DESC LIMIT 50`,
      [userId],
    );
  }

  async remove(tx: Tx, assignmentId: string, userId: string): Promise<void> {
    await rows(tx, `DELETE FROM drafts WHERE assignment_id = $1 AND user_id = $2`, [assignmentId, userId]);
  }
}
