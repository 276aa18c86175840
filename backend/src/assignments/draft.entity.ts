import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Verdict } from '../domain/verdict/index.js';
import type { DraftEvidenceItem } from './drafts.repository.js';

/** What somebody typed and has not submitted. It outlives the lease. */
@Entity('drafts')
@ForeignKey('Assignment', ['assignmentId'], ['id'], { name: 'drafts_assignment_fk', onDelete: 'CASCADE' })
@ForeignKey('User', ['userId'], ['id'], { name: 'drafts_user_fk', onDelete: 'CASCADE' })
@Check('drafts_confidence_sane', 'confidence BETWEEN 1 AND 5')
@Index('drafts_by_user', ['userId', 'savedAt'])
export class Draft {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'drafts_pk' })
  assignmentId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'drafts_pk' })
  userId!: string;

  @Column('text', { nullable: true })
  verdict!: Verdict | null;

  @Column('text')
  rationale!: string;

  @Column('jsonb')
  evidence!: DraftEvidenceItem[];

  @Column('smallint', { nullable: true })
  confidence!: number | null;

  @Column('integer')
  revision!: number;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  savedAt!: Date;
}
