import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ReviewPolicy, Verdict } from '../domain/verdict/index.js';

/** Ordered review work with its own people and guidelines. Never a job queue. */
@Entity('queues')
@Index('queues_name_once', { synchronize: false })
@Index('queues_one_fallback', ['isFallback'], { unique: true, where: 'is_fallback' })
@Check('queues_name_not_blank', `btrim(name) <> ''`)
@Check('queues_lease_sane', 'lease_minutes BETWEEN 1 AND 480')
@Check('queues_review_policy_known', `review_policy IN ('one', 'two_blind', 'two_and_editor')`)
@Check('queues_work_order_known', `work_order IN ('priority', 'oldest', 'due')`)
@Check(
  'queues_verdicts_known',
  `cardinality(allowed_verdicts) > 0 AND allowed_verdicts <@ ARRAY['verified', 'contradicted', 'conflicting_evidence', 'not_enough_evidence', 'not_checkable']`,
)
@Check('queues_hold_limit_sane', 'hold_limit BETWEEN 0 AND 100')
@Check(
  'queues_sla_sane',
  'coalesce(sla_urgent_hours, 1) BETWEEN 1 AND 8760 AND coalesce(sla_normal_hours, 1) BETWEEN 1 AND 8760 AND coalesce(sla_low_hours, 1) BETWEEN 1 AND 8760',
)
@ForeignKey('Queue', ['drainingTo'], ['id'], { name: 'queues_draining_to_fk' })
@Check('queues_draining_whole', 'draining_to IS NULL OR draining_at IS NOT NULL OR archived_at IS NOT NULL')
@Check('queues_draining_elsewhere', 'draining_to <> id')
@Check('queues_fallback_never_drains', 'NOT (is_fallback AND draining_at IS NOT NULL)')
@Check('queues_gold_percent_sane', 'gold_percent BETWEEN 0 AND 50')
@Check('queues_fallback_stays', 'NOT (is_fallback AND archived_at IS NOT NULL)')
export class Queue {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'queues_pk' })
  id!: string;

  @Column('text')
  name!: string;

  @Column('text', { default: '' })
  description!: string;

  /** Markdown, shown on the desk. */
  @Column('text', { default: '' })
  guidelines!: string;

  @Column('integer', { default: 15 })
  leaseMinutes!: number;

  @Column('boolean', { default: false })
  paused!: boolean;

  /** Takes the claims that no rule fits; there is exactly one. */
  @Column('boolean', { default: false })
  isFallback!: boolean;

  /** How many people review a claim, and who has the last word. */
  @Column('text', { default: 'one' })
  reviewPolicy!: ReviewPolicy;

  @Column('text', { array: true, default: () => `'{verified,contradicted,conflicting_evidence,not_enough_evidence,not_checkable}'` })
  allowedVerdicts!: Verdict[];

  @Column('text', { default: 'priority' })
  workOrder!: 'priority' | 'oldest' | 'due';

  /** How many claims one person may keep on hold at once. */
  @Column('integer', { default: 5 })
  holdLimit!: number;

  /** Hours until a claim of that priority is due; null: no deadline. */
  @Column('integer', { nullable: true })
  slaUrgentHours!: number | null;

  @Column('integer', { nullable: true })
  slaNormalHours!: number | null;

  @Column('integer', { nullable: true })
  slaLowHours!: number | null;

  /** Of a person's reviews in it, how many are claims with a known verdict; 0 for none. */
  @Column('smallint', { default: 0 })
  goldPercent!: number;

  /** Takes no more claims, and is kept for what went through it. */
  @Column('timestamptz', { nullable: true })
  archivedAt!: Date | null;

  /** Since when it hands out nothing more and waits for what is held, to be archived then. */
  @Column('timestamptz', { nullable: true })
  drainingAt!: Date | null;

  /** Where its open work goes; null: the fallback queue. */
  @Column('uuid', { nullable: true })
  drainingTo!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
