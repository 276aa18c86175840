import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Verdict } from '../domain/verdict/index.js';

/** The standing verdict of a claim and how it came about. */
@Entity('decisions')
@ForeignKey('Claim', ['claimId'], ['id'], { name: 'decisions_claim_fk' })
@ForeignKey('Review', ['reviewId'], ['id'], { name: 'decisions_review_fk' })
@Index('decisions_one_standing', ['claimId'], { unique: true, where: 'superseded_at IS NULL' })
@Check('decisions_basis_known', `basis IN ('single', 'agreed', 'adjudicated')`)
export class Decision {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'decisions_pk' })
  id!: string;

  @Column('uuid')
  claimId!: string;

  @Column('text')
  verdict!: Verdict;

  @Column('text')
  basis!: 'single' | 'agreed' | 'adjudicated';

  /** The review whose rationale and evidence the decision stands on. */
  @Column('uuid')
  reviewId!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  decidedAt!: Date;

  @Column('timestamptz', { nullable: true })
  supersededAt!: Date | null;
}
