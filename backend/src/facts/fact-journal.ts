import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/index.js';
import { row, type Tx } from '../database/index.js';
import { staleVersion } from '../domain/errors.js';
import type { Actor } from '../domain/ids.js';
import { type FactChange, type FactContent, STATE_AFTER } from '../domain/publication/index.js';
import { Outbox } from '../jobs/index.js';
import type { FactAppearanceItem } from './facts.repository.js';
import { slugOf } from './slug.js';

/** A version of a fact that is about to be made. */
export interface NewVersion {
  content: FactContent;
  appearances: readonly FactAppearanceItem[];
  approvalId: string;
  change: FactChange;
  /** What readers are told of it; null where there is nothing to tell. */
  note: string | null;
}

const AUDITED: Readonly<Record<FactChange, string>> = {
  held: 'fact.hold',
  published: 'fact.publish',
  updated: 'fact.update',
  corrected: 'fact.correct',
  paused: 'fact.pause',
  resumed: 'fact.resume',
  withdrawn: 'fact.withdraw',
};

/** The only writer of facts: each change is a version of its own, with its audit event. */
@Injectable()
export class FactJournal {
  constructor(
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** The first version of a claim's fact. @returns the fact's id */
  async open(tx: Tx, actor: Actor, claimId: string, version: NewVersion, more: Record<string, unknown> = {}): Promise<string> {
    const slug = slugOf(version.content.statement, claimId);
    const made = await row<{ id: string }>(
      tx,
      `INSERT INTO facts (statement, verdict, summary, speaker, evidence, appearances, valid_from, as_of, valid_until, approval_id, publication_state, change, note, changed_by, claim_id, slug)
        VALUES ($1, $2, $3, $4, $5::jsonb, $6::jsonb, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) RETURNING id`,
      [...valuesOf(version, actor), claimId, slug],
    );
    await this.tell(tx, actor, made!.id, 1, version, { claimId, ...more });
    return made!.id;
  }

  /**
   * The next version, after `after`.
   *
   * @returns its number
   * @throws DomainError `stale-version` where somebody else was faster
   */
  async add(tx: Tx, actor: Actor, factId: string, after: number, version: NewVersion, more: Record<string, unknown> = {}): Promise<number> {
    const made = await row<{ version: number }>(
      tx,
      `UPDATE facts SET statement = $1, verdict = $2, summary = $3, speaker = $4, evidence = $5::jsonb, appearances = $6::jsonb, valid_from = $7, as_of = $8, valid_until = $9,
          approval_id = $10, publication_state = $11, change = $12, note = $13, changed_by = $14, version = version + 1, expired_at = NULL
        WHERE id = $15 AND version = $16 RETURNING version`,
      [...valuesOf(version, actor), factId, after],
    );
    if (!made) throw staleVersion('fact');
    await this.tell(tx, actor, factId, made.version, version, more);
    return made.version;
  }

  /** The audit log holds the version's hash: what was published can't be exchanged without it. Those who asked to be told are told by a job. */
  private async tell(tx: Tx, actor: Actor, factId: string, number: number, { content, appearances, change, note }: NewVersion, more: Record<string, unknown>): Promise<void> {
    const sha256 = createHash('sha256').update(JSON.stringify([content, appearances])).digest('hex');
    await this.audit.record(tx, {
      actor,
      action: AUDITED[change],
      subject: { type: 'fact', id: factId },
      after: { version: number, verdict: content.verdict, sha256, ...(note ? { note } : {}), ...more },
    });
    await this.outbox.promise(tx, 'fact.announce', { factId, version: number });
  }
}

const valuesOf = ({ content, appearances, approvalId, change, note }: NewVersion, actor: Actor): unknown[] => [
  content.statement,
  content.verdict,
  content.summary,
  content.speaker,
  JSON.stringify(content.evidence),
  JSON.stringify(appearances),
  content.validFrom,
  content.asOf,
  content.validUntil,
  approvalId,
  STATE_AFTER[change],
  change,
  note,
  actor.id,
];
