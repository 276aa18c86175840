import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { EvidenceInput, Verdict } from '../domain/verdict/index.js';

/** The standing verdict of a claim and how it came about. */
@Entity('decisions')
@ForeignKey('Claim', ['claimId'], ['id'], { name: 'decisions_claim_fk' })
@ForeignKey('Review', ['reviewId'], ['id'], { name: 'decisions_review_fk' })
@ForeignKey('User', ['decidedBy'], ['id'], { name: 'decisions_adjudicator_fk' })
@Index('decisions_one_standing', ['claimId'], { unique: true, where: 'superseded_at IS NULL' })
@Index('decisions_by_time', ['decidedAt'])
@Check('decisions_of_reviews_or_a_person', `(basis = 'adjudicated') = (decided_by IS NOT NULL) AND (basis = 'adjudicated') = (review_id IS NULL)`)
@Check('decisions_break_glass_says_why', `break_glass IS NULL OR (btrim(break_glass) <> '' AND basis = 'adjudicated')`)
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

  @Column('text', { default: '' })
  rationale!: string;

  /** What the decision stands on, of all its reviews or as the adjudicator chose it. */
  @Column('jsonb', { default: () => `'[]'` })
  evidence!: EvidenceInput[];

  /** The review that closed the claim; null for an adjudication. */
  @Column('uuid', { nullable: true })
  reviewId!: string | null;

  /** Who decided between the reviews, having written none of them. */
  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  /** Why an admin decided it all the same. */
  @Column('text', { nullable: true })
  breakGlass!: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  decidedAt!: Date;

  @Column('timestamptz', { nullable: true })
  supersededAt!: Date | null;
}
