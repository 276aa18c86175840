import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** An editor's sign-off, bound to a hash of claim, verdict and evidence. */
@Entity('approvals')
@ForeignKey('Claim', ['claimId'], ['id'], { name: 'approvals_claim_fk' })
@ForeignKey('Decision', ['decisionId'], ['id'], { name: 'approvals_decision_fk' })
@ForeignKey('User', ['approvedBy'], ['id'], { name: 'approvals_editor_fk' })
@Index('approvals_by_person', ['approvedBy', 'approvedAt'])
@Index('approvals_one_standing', ['claimId'], { unique: true, where: 'voided_at IS NULL' })
@Check('approvals_break_glass_says_why', `btrim(break_glass) <> ''`)
@Check('approvals_hash_whole', `content_hash ~ '^[0-9a-f]{64}$'`)
export class Approval {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'approvals_pk' })
  id!: string;

  @Column('uuid')
  claimId!: string;

  @Column('uuid')
  decisionId!: string;

  @Column('uuid')
  approvedBy!: string;

  @Column('text')
  contentHash!: string;

  /** Why an admin approved what they had a hand in. */
  @Column('text', { nullable: true })
  breakGlass!: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  approvedAt!: Date;

  @Column('timestamptz', { nullable: true })
  voidedAt!: Date | null;
}
