import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Conditions, listPage, type ListPage, row, rows, rowsOnce, type Tx } from '../database/index.js';
import type { EvidenceInput, Verdict } from '../domain/verdict/index.js';
import type { FactList } from './facts.schema.js';

export interface FactAppearanceItem {
  source: string | null;
  title: string;
  url: string | null;
  publishedAt: string | null;
}

export interface FactRow {
  id: string;
  claim_id: string;
  slug: string;
  statement: string;
  verdict: Verdict;
  summary: string;
  speaker: string | null;
  evidence: EvidenceInput[];
  appearances: FactAppearanceItem[];
  approved_by: string;
  approver_name: string;
  content_hash: string;
  published_at: Date;
  version: number;
}

export interface NewApproval {
  claimId: string;
  decisionId: string;
  approvedBy: string;
  contentHash: string;
  breakGlass: string | null;
}

export interface NewFact {
  claimId: string;
  approvalId: string;
  slug: string;
  statement: string;
  verdict: Verdict;
  summary: string;
  speaker: string | null;
  evidence: EvidenceInput[];
  appearances: FactAppearanceItem[];
}

/** Which facts an export takes. */
export interface FactFilter {
  verdict?: Verdict;
  since?: string;
}

const COLUMNS = `f.id, f.claim_id, f.slug, f.statement, f.verdict, f.summary, f.speaker, f.evidence, f.appearances, f.published_at, f.version,
  a.approved_by, u.name AS approver_name, a.content_hash`;
const FROM = 'facts f JOIN approvals a ON a.id = f.approval_id JOIN users u ON u.id = a.approved_by';
/** Stems of words, or any part of the statement. */
const WITH_WORDS = `(strpos(lower(f.statement), lower(?)) > 0 OR f.id IN (SELECT id FROM facts WHERE to_tsvector('english', statement) @@ words_sought('english', ?)))`;
const PUBLISHED = `f.publication_state = 'published'`;

@Injectable()
export class FactsRepository {
  byId(tx: Tx, id: string): Promise<FactRow | null> {
    return row(tx, `SELECT ${COLUMNS} FROM ${FROM} WHERE f.id = $1`, [id]);
  }

  async approve(tx: Tx, approval: NewApproval): Promise<string> {
    const inserted = await row<{ id: string }>(
      tx,
      `INSERT INTO approvals (claim_id, decision_id, approved_by, content_hash, break_glass) VALUES ($1, $2, $3, $4, $5) RETURNING id`,
      [approval.claimId, approval.decisionId, approval.approvedBy, approval.contentHash, approval.breakGlass],
    );
    return inserted!.id;
  }

  /** No approval stands any more: what is published stays as it is until the next one. */
  async voidApproval(tx: Tx, claimId: string): Promise<void> {
    await rows(tx, `UPDATE approvals SET voided_at = clock_timestamp() WHERE claim_id = $1 AND voided_at IS NULL`, [claimId]);
  }

  /** A claim that was published before keeps its fact and its address: the fact is another version of itself. */
  async publish(tx: Tx, fact: NewFact): Promise<string> {
    const inserted = await row<{ id: string }>(
      tx,
      `INSERT INTO facts (claim_id, approval_id, slug, statement, verdict, summary, speaker, evidence, appearances)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9::jsonb)
        ON CONFLICT (claim_id) DO UPDATE SET approval_id = excluded.approval_id, statement = excluded.statement, verdict = excluded.verdict,
          summary = excluded.summary, speaker = excluded.speaker, evidence = excluded.evidence, appearances = excluded.appearances,
          published_at = clock_timestamp(), version = facts.version + 1
        RETURNING id`,
      [
        fact.claimId,
        fact.approvalId,
        fact.slug,
        fact.statement,
        fact.verdict,
        fact.summary,
        fact.speaker,
        JSON.stringify(fact.evidence),
        JSON.stringify(fact.appearances),
      ],
    );
    return inserted!.id;
  }

  list(tx: Tx, query: z.output<typeof FactList>): Promise<ListPage<FactRow & { sort_key: string }>> {
    const { where, values } = new Conditions()
      .when(true, PUBLISHED)
      .add('f.verdict = ?', query.filter.verdict)
      .add('f.published_at >= ?::timestamptz', query.filter.since)
      .add(WITH_WORDS, query.filter.q);
    return listPage(tx, {
      select: COLUMNS,
      from: FROM,
      counted: 'facts f',
      where,
      values,
      sortColumn: 'f.published_at',
      sortType: 'timestamptz',
      idColumn: 'f.id',
      descending: query.sort.descending,
      page: query.page,
    });
  }

  /** The next `limit` published facts in the order of their ids, for exports: each page is a short statement of its own. */
  pageAfter(tx: Tx, filter: FactFilter, afterId: string | null, limit: number): Promise<FactRow[]> {
    const { where, values } = new Conditions()
      .when(true, PUBLISHED)
      .add('f.verdict = ?', filter.verdict)
      .add('f.published_at >= ?::timestamptz', filter.since)
      .add('f.id > ?', afterId ?? undefined);
    return rowsOnce(tx, `SELECT ${COLUMNS} FROM ${FROM} WHERE ${where.join(' AND ')} ORDER BY f.id LIMIT ${limit}`, values);
  }
}
