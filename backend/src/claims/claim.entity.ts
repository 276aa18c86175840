import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ClaimState } from '../domain/claim-lifecycle/index.js';
import type { Verdict } from '../domain/verdict/index.js';

/** A checkable statement in wording that stands alone; the unit of review. Only this room writes its state. */
@Entity('claims')
@ForeignKey('Queue', ['queueId'], ['id'], { name: 'claims_queue_fk' })
@ForeignKey('RoutingRule', ['ruleId'], ['id'], { name: 'claims_rule_fk' })
@ForeignKey('RuleSet', ['ruleSetId'], ['id'], { name: 'claims_rule_set_fk' })
@ForeignKey('Claim', ['mergedInto'], ['id'], { name: 'claims_merged_into_fk' })
@Index('claims_same_wording_once', ['wordingKey'], { unique: true })
@Index('claims_by_state_priority', ['state', 'priority', 'id'])
@Index('claims_by_queue_priority', ['queueId', 'priority', 'id'])
@Index('claims_by_priority', ['priority', 'id'])
@Index('claims_by_creation', ['createdAt', 'id'])
@Index('claims_by_check_worthiness', ['checkWorthiness', 'id'])
@Index('claims_by_words', { synchronize: false })
@Index('claims_by_stems', { synchronize: false })
@Index('claims_by_reckoning', ['reckonAt'], { where: `state = 'queued' AND reckon_at IS NOT NULL` })
@Index('claims_disputed', ['queueId'], { where: `state = 'disputed'` })
@Index('claims_by_waking', ['snoozedUntil'], { where: `state = 'snoozed'` })
@Index('claims_by_merge', ['mergedInto'], { where: 'merged_into IS NOT NULL' })
@Index('claims_clashing', ['priority', 'id'], { where: 'clashes > 0' })
@Check('claims_state_known', `state IN ('detected', 'queued', 'snoozed', 'disputed', 'decided', 'published', 'corrected', 'withdrawn', 'dismissed')`)
@Check('claims_verdict_known', `verdict IN ('verified', 'contradicted', 'conflicting_evidence', 'not_enough_evidence', 'not_checkable')`)
@Check('claims_verdict_when_decided', `((verdict IS NOT NULL) = (state IN ('decided', 'published', 'corrected', 'withdrawn')))`)
@Check('claims_hash_when_decided', '(content_hash IS NOT NULL) = (verdict IS NOT NULL)')
@Check('claims_queue_when_queued', `queue_id IS NOT NULL OR state IN ('detected', 'dismissed')`)
@Check('claims_snooze_whole', `state = 'snoozed' OR (snoozed_until IS NULL AND NOT wakes_on_sighting)`)
@Check('claims_snooze_ends', `state <> 'snoozed' OR snoozed_until IS NOT NULL OR wakes_on_sighting`)
@Check('claims_merged_are_dismissed', `merged_into IS NULL OR state = 'dismissed'`)
@Check('claims_merged_into_another', 'merged_into <> id')
@Check('claims_clashes_sane', 'clashes >= 0')
@Check('claims_check_worthiness_sane', 'check_worthiness BETWEEN 0 AND 1')
@Check('claims_priority_sane', 'priority BETWEEN 0 AND 100')
export class Claim {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'claims_pk' })
  id!: string;

  @Column('text')
  wording!: string;

  /** SHA-256 of the folded wording and the speaker: the same statement by the same speaker is one claim. */
  @Column('bytea')
  wordingKey!: Buffer;

  @Column('text')
  type!: string;

  /** Kinds of the quantities in it, for routing. */
  @Column('text', { array: true, default: () => `'{}'` })
  kinds!: string[];

  @Column('text', { nullable: true })
  speaker!: string | null;

  @Column('real')
  checkWorthiness!: number;

  @Column('text', { default: 'detected' })
  state!: ClaimState;

  @Column('uuid', { nullable: true })
  queueId!: string | null;

  @Column('uuid', { nullable: true })
  ruleId!: string | null;

  /** The version of the rules that sent it here, by one of them or because none fitted; null where a person moved it. */
  @Column('uuid', { nullable: true })
  ruleSetId!: string | null;

  @Column('smallint', { default: 0 })
  priority!: number;

  @Column('text', { nullable: true })
  verdict!: Verdict | null;

  /** SHA-256 of claim, verdict and evidence, hexadecimal: what an approval is bound to. */
  @Column('text', { nullable: true })
  contentHash!: string | null;

  @Column('integer', { default: 0 })
  sightingCount!: number;

  /** When a snoozed claim goes back to its queue; null: only with a new sighting. */
  @Column('timestamptz', { nullable: true })
  snoozedUntil!: Date | null;

  @Column('boolean', { default: false })
  wakesOnSighting!: boolean;

  /** When its priority has to be reckoned anew, because time or a new sighting changes it; null: not by itself. */
  @Column('timestamptz', { nullable: true })
  reckonAt!: Date | null;

  /** The claim that it was joined to; never itself joined to another. What is found in these words counts for that one. */
  @Column('uuid', { nullable: true })
  mergedInto!: string | null;

  /** How many other claims it clashes with, as far as nobody said that they don't. */
  @Column('integer', { default: 0 })
  clashes!: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
