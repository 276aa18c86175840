import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { FormatName } from '../domain/export-formats.js';
import type { SignedEnvelope } from './proof/index.js';

/** A file of facts: asked for, built by a job, then never changed. */
@Entity('exports')
@ForeignKey('User', ['createdBy'], ['id'], { name: 'exports_creator_fk' })
@ForeignKey('ApiKey', ['createdByKey'], ['id'], { name: 'exports_creator_key_fk' })
@Index('exports_by_creation', ['createdAt', 'id'])
@Check('exports_format_known', `format IN ('claimreview', 'csv', 'json', 'jsonl', 'rss', 'xlsx', 'sheet')`)
@Check('exports_status_known', `status IN ('waiting', 'running', 'ready', 'failed', 'cancelled')`)
@Check('exports_progress_sane', `facts_done >= 0 AND facts_done <= facts_total`)
@Check('exports_proof_when_ready', `proof IS NULL OR status = 'ready'`)
@Check(
  'exports_ready_whole',
  `(status = 'ready') = (sha256 IS NOT NULL AND bytes IS NOT NULL AND fact_count IS NOT NULL AND ready_at IS NOT NULL)`,
)
export class Export {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'exports_pk' })
  id!: string;

  @Column('text')
  format!: FormatName;

  @Column('jsonb')
  filter!: { verdict?: string; since?: string; until?: string; q?: string };

  /** The facts in it are as they were then. */
  @Column('timestamptz')
  asOf!: Date;

  @Column('text', { default: 'waiting' })
  status!: 'waiting' | 'running' | 'ready' | 'failed' | 'cancelled';

  /** All that have to be looked through; null until it was begun. */
  @Column('integer', { nullable: true })
  factsTotal!: number | null;

  @Column('integer', { default: 0 })
  factsDone!: number;

  @Column('integer', { nullable: true })
  factCount!: number | null;

  @Column('bigint', { nullable: true })
  bytes!: string | null;

  @Column('text', { nullable: true })
  sha256!: string | null;

  /** Its manifest, signed; null for exports from before there were any. */
  @Column('jsonb', { nullable: true })
  proof!: SignedEnvelope | null;

  @Column('text', { nullable: true })
  failure!: string | null;

  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  /** The API key that did it, where no person did. */
  @Column('uuid', { nullable: true })
  createdByKey!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  readyAt!: Date | null;
}
