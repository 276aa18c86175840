import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { EvidenceInput, Verdict } from '../domain/verdict/index.js';

/** What a person said of a gold claim. Stands apart from the reviews, so that it never counts towards a decision. */
@Entity('gold_answers')
@ForeignKey('Claim', ['claimId'], ['id'], { name: 'gold_answers_claim_fk' })
@ForeignKey('Assignment', ['assignmentId'], ['id'], { name: 'gold_answers_assignment_fk' })
@ForeignKey('User', ['reviewerId'], ['id'], { name: 'gold_answers_person_fk' })
@Index('gold_answers_one_per_person', ['claimId', 'reviewerId'], { unique: true, where: 'undone_at IS NULL' })
@Index('gold_answers_by_person', ['reviewerId', 'createdAt'])
@Check('gold_answers_verdict_known', `verdict IN ('verified', 'contradicted', 'conflicting_evidence', 'not_enough_evidence', 'not_checkable')`)
@Check('gold_answers_confidence_sane', 'confidence BETWEEN 1 AND 5')
export class GoldAnswer {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'gold_answers_pk' })
  id!: string;

  @Column('uuid')
  claimId!: string;

  @Column('uuid')
  assignmentId!: string;

  @Column('uuid')
  reviewerId!: string;

  @Column('text')
  verdict!: Verdict;

  /** The verdict that was known when the answer was given. */
  @Column('text')
  expected!: Verdict;

  @Column('text')
  rationale!: string;

  @Column('jsonb')
  evidence!: EvidenceInput[];

  /** 1 (guess) to 5 (certain). */
  @Column('smallint', { nullable: true })
  confidence!: number | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  undoneAt!: Date | null;
}
