import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { EvidenceInput, Verdict } from '../domain/verdict/index.js';
import type { FactAppearanceItem } from './facts.repository.js';

/** The approved outcome of a claim, as it leaves the house: it holds what was approved, not links to what may change. */
@Entity('facts')
@ForeignKey('Claim', ['claimId'], ['id'], { name: 'facts_claim_fk' })
@ForeignKey('Approval', ['approvalId'], ['id'], { name: 'facts_approval_fk' })
@Index('facts_one_per_claim', ['claimId'], { unique: true })
@Index('facts_slug_once', ['slug'], { unique: true })
@Index('facts_by_stems', { synchronize: false })
@Index('facts_by_publication', ['publishedAt', 'id'])
@Check('facts_verdict_known', `verdict IN ('verified', 'contradicted', 'conflicting_evidence', 'not_enough_evidence', 'not_checkable')`)
@Check('facts_publication_state_known', `publication_state IN ('unpublished', 'published', 'paused', 'withdrawn')`)
export class Fact {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'facts_pk' })
  id!: string;

  @Column('uuid')
  claimId!: string;

  @Column('uuid')
  approvalId!: string;

  @Column('text')
  slug!: string;

  @Column('text')
  statement!: string;

  @Column('text')
  verdict!: Verdict;

  @Column('text')
  summary!: string;

  @Column('text', { nullable: true })
  speaker!: string | null;

  @Column('jsonb')
  evidence!: EvidenceInput[];

  @Column('jsonb')
  appearances!: FactAppearanceItem[];

  @Column('text', { default: 'published' })
  publicationState!: 'unpublished' | 'published' | 'paused' | 'withdrawn';

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  publishedAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
