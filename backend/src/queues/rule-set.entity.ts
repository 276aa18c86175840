import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** All routing rules of the newsroom in one version. There is one live set, at most one draft, and every set that was live once. */
@Entity('rule_sets')
@ForeignKey('User', ['changedBy'], ['id'], { name: 'rule_sets_changer_fk' })
@ForeignKey('User', ['liveBy'], ['id'], { name: 'rule_sets_publisher_fk' })
@Index('rule_sets_version_once', ['version'], { unique: true })
@Index('rule_sets_one_live', ['state'], { unique: true, where: `state = 'live'` })
@Index('rule_sets_one_draft', ['state'], { unique: true, where: `state = 'draft'` })
@Check('rule_sets_state_known', `state IN ('draft', 'live', 'retired')`)
@Check('rule_sets_version_when_live', `(state = 'draft') = (went_live_at IS NULL) AND (version IS NOT NULL OR state <> 'live')`)
@Check('rule_sets_retired_whole', `(state = 'retired') = (retired_at IS NOT NULL)`)
@Check('rule_sets_revision_sane', 'revision > 0 AND based_on >= 0')
export class RuleSet {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'rule_sets_pk' })
  id!: string;

  /** Counted from 1 as sets go live; null for a draft. */
  @Column('integer', { nullable: true })
  version!: number | null;

  @Column('text')
  state!: 'draft' | 'live' | 'retired';

  @Column('text', { default: '' })
  note!: string;

  /** The live version that a draft was made from. */
  @Column('integer', { default: 0 })
  basedOn!: number;

  /** Grows with every save of a draft. */
  @Column('integer', { default: 1 })
  revision!: number;

  @Column('uuid', { nullable: true })
  changedBy!: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  changedAt!: Date;

  @Column('uuid', { nullable: true })
  liveBy!: string | null;

  @Column('timestamptz', { nullable: true })
  wentLiveAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  retiredAt!: Date | null;
}
