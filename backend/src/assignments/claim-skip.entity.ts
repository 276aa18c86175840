import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Somebody passed on a claim: it goes on to others and never comes back to them by itself. */
@Entity('claim_skips')
@ForeignKey('User', ['userId'], ['id'], { name: 'claim_skips_person_fk', onDelete: 'CASCADE' })
@ForeignKey('Claim', ['claimId'], ['id'], { name: 'claim_skips_claim_fk' })
@Index('claim_skips_by_claim', ['claimId'])
export class ClaimSkip {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'claim_skips_pk' })
  userId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'claim_skips_pk' })
  claimId!: string;

  @Column('text', { default: '' })
  reason!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;
}
