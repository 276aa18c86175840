import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Verdict } from '../domain/verdict/index.js';

/** One reviewer's verdict and why. It never changes: a change of mind is a new one that supersedes it. */
@Entity('reviews')
@ForeignKey('Claim', ['claimId'], ['id'], { name: 'reviews_claim_fk' })
@ForeignKey('Assignment', ['assignmentId'], ['id'], { name: 'reviews_assignment_fk' })
@ForeignKey('User', ['reviewerId'], ['id'], { name: 'reviews_reviewer_fk' })
@Index('reviews_one_counted_per_person', ['claimId', 'reviewerId'], {
  unique: true,
  where: 'superseded_at IS NULL AND undone_at IS NULL',
})
@Index('reviews_one_per_lease', ['leaseToken'], { unique: true })
@Index('reviews_by_claim', ['claimId', 'id'])
@Index('reviews_by_time', ['createdAt'], { where: 'undone_at IS NULL' })
@Index('reviews_by_reviewer', ['reviewerId', 'createdAt'])
@Check('reviews_verdict_known', `verdict IN ('verified', 'contradicted', 'conflicting_evidence', 'not_enough_evidence', 'not_checkable')`)
@Check('reviews_confidence_sane', 'confidence BETWEEN 1 AND 5')
export class Review {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'reviews_pk' })
  id!: string;

  @Column('uuid')
  claimId!: string;

  @Column('uuid')
  assignmentId!: string;

  @Column('uuid')
  reviewerId!: string;

  /** The lease under which it was written. */
  @Column('uuid')
  leaseToken!: string;

  @Column('text')
  verdict!: Verdict;

  @Column('text')
  rationale!: string;

  /** 1 (guess) to 5 (certain). */
  @Column('smallint', { nullable: true })
  confidence!: number | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  supersededAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  undoneAt!: Date | null;
}
