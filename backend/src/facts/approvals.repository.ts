import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Conditions, listPage, type ListPage, row, rows, type Tx } from '../database/index.js';
import type { PublicationState } from '../domain/publication/index.js';
import type { EvidenceInput, Verdict } from '../domain/verdict/index.js';
import type { ApprovalList } from './approvals.schema.js';

export interface NewApproval {
  claimId: string;
  decisionId: string;
  approvedBy: string;
  contentHash: string;
  breakGlass: string | null;
}

/** A decided claim with all that an editor judges it by. */
export interface WaitingRow {
  id: string;
  wording: string;
  speaker: string | null;
  verdict: Verdict;
  priority: number;
  content_hash: string;
  sources: string[] | null;
  basis: 'single' | 'agreed' | 'adjudicated';
  rationale: string;
  evidence: EvidenceInput[];
  decided_at: Date;
  decided_by: string | null;
  adjudicator_name: string | null;
  reviews: Array<{ id: string; name: string; verdict: Verdict; confidence: number | null }> | null;
  fact_id: string | null;
  fact_version: number | null;
  fact_state: PublicationState | null;
}

export interface VoidedRow {
  approved_by: string;
  approver_name: string;
  approved_at: Date;
  voided_at: Date;
}

const COLUMNS = `c.id, c.wording, c.speaker, c.verdict, c.priority, c.content_hash, d.basis, d.rationale, d.evidence, d.decided_at, d.decided_by, judge.name AS adjudicator_name,
  f.id AS fact_id, f.version AS fact_version, f.publication_state AS fact_state,
  (SELECT array_agg(DISTINCT so.name) FROM sightings si JOIN articles a ON a.id = si.article_id JOIN sources so ON so.id = a.source_id WHERE si.claim_id = c.id) AS sources,
  (SELECT json_agg(json_build_object('id', u.id, 'name', u.name, 'verdict', r.verdict, 'confidence', r.confidence) ORDER BY r.id)
    FROM reviews r JOIN users u ON u.id = r.reviewer_id WHERE r.claim_id = c.id AND r.superseded_at IS NULL AND r.undone_at IS NULL) AS reviews`;
const FROM = `claims c JOIN decisions d ON d.claim_id = c.id AND d.superseded_at IS NULL LEFT JOIN users judge ON judge.id = d.decided_by LEFT JOIN facts f ON f.claim_id = c.id`;
const WITH_WORDS = `(to_tsvector('simple', c.wording) @@ words_sought('simple', ?) OR to_tsvector('english', c.wording) @@ words_sought('english', ?))`;
const SORTED = { priority: ['c.priority', 'int'], decidedAt: ['d.decided_at', 'timestamptz'] } as const;

/** Approvals, and what waits for one. */
@Injectable()
export class ApprovalsRepository {
  waiting(tx: Tx, query: z.output<typeof ApprovalList>): Promise<ListPage<WaitingRow & { sort_key: string }>> {
    const [sortColumn, sortType] = SORTED[query.sort.by];
    const { where, values } = new Conditions().when(true, `c.state = 'decided'`).add('c.verdict = ?', query.filter.verdict).add(WITH_WORDS, query.filter.q);
    return listPage(tx, {
      select: COLUMNS,
      from: FROM,
      counted: 'claims c',
      where,
      values,
      sortColumn,
      sortType,
      idColumn: 'c.id',
      descending: query.sort.descending,
      page: query.page,
    });
  }

  /** Null where the claim is not decided. */
  oneWaiting(tx: Tx, claimId: string): Promise<WaitingRow | null> {
    return row(tx, `SELECT ${COLUMNS} FROM ${FROM} WHERE c.state = 'decided' AND c.id = $1`, [claimId]);
  }

  async insert(tx: Tx, approval: NewApproval): Promise<string> {
    const inserted = await row<{ id: string }>(
      tx,
      `INSERT INTO approvals (claim_id, decision_id, approved_by, content_hash, break_glass) VALUES ($1, $2, $3, $4, $5) RETURNING id`,
      [approval.claimId, approval.decisionId, approval.approvedBy, approval.contentHash, approval.breakGlass],
    );
    return inserted!.id;
  }

  /** Makes room for another one; what a change of the claim makes void is the database's. */
  async void(tx: Tx, claimId: string): Promise<void> {
    await rows(tx, `UPDATE approvals SET voided_at = clock_timestamp() WHERE claim_id = $1 AND voided_at IS NULL`, [claimId]);
  }

  /** The claim's last approval that no longer stands. */
  lastVoided(tx: Tx, claimId: string): Promise<VoidedRow | null> {
    return row(
      tx,
      `SELECT a.approved_by, u.name AS approver_name, a.approved_at, a.voided_at FROM approvals a JOIN users u ON u.id = a.approved_by
        WHERE a.claim_id = $1 AND a.voided_at IS NOT NULL ORDER BY a.approved_at DESC LIMIT 1`,
      [claimId],
    );
  }

  /** Which of these claims the person reviewed or decided, and may not approve therefore. */
  async ownPart(tx: Tx, claimIds: readonly string[], personId: string): Promise<Set<string>> {
    const found = await rows<{ id: string }>(
      tx,
      `SELECT claim_id AS id FROM reviews WHERE claim_id = ANY ($1::uuid[]) AND reviewer_id = $2 AND undone_at IS NULL AND superseded_at IS NULL
        UNION SELECT claim_id FROM decisions WHERE claim_id = ANY ($1::uuid[]) AND decided_by = $2 AND superseded_at IS NULL`,
      [claimIds, personId],
    );
    return new Set(found.map(({ id }) => id));
  }
}
