import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { FactChange, PublicationState } from '../domain/publication/index.js';
import type { EvidenceInput, Verdict } from '../domain/verdict/index.js';
import type { FactAppearanceItem } from './facts.repository.js';
import { VersionChecks } from './version-checks.js';

/**
 * The approved outcome of a claim, as it leaves the house: it holds what was approved, not links to what may change. This is each fact's newest version; the
 * database keeps them all.
 */
@Entity('facts')
@ForeignKey('Claim', ['claimId'], ['id'], { name: 'facts_claim_fk' })
@ForeignKey('Approval', ['approvalId'], ['id'], { name: 'facts_approval_fk' })
@Index('facts_one_per_claim', ['claimId'], { unique: true })
@Index('facts_slug_once', ['slug'], { unique: true })
@Index('facts_by_stems', { synchronize: false })
@ForeignKey('User', ['changedBy'], ['id'], { name: 'facts_changer_fk' })
@Index('facts_public_by_verdict', ['verdict', 'publishedAt', 'id'], { where: `publication_state = 'published'` })
@Index('facts_by_publication', ['publishedAt', 'id'])
@Index('facts_by_modification', ['modifiedAt', 'id'])
@Index('facts_to_expire', ['validUntil'], { where: `publication_state = 'published' AND expired_at IS NULL` })
@VersionChecks('facts')
@Check('facts_verdict_known', `verdict IN ('verified', 'contradicted', 'conflicting_evidence', 'not_enough_evidence', 'not_checkable')`)
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
  publicationState!: PublicationState;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  publishedAt!: Date;

  @Column('date', { nullable: true })
  validFrom!: string | null;

  @Column('date')
  asOf!: string;

  @Column('date', { nullable: true })
  validUntil!: string | null;

  /** As the approver was called when they approved it. */
  @Column('text')
  approverName!: string;

  @Column('text', { default: 'published' })
  change!: FactChange;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('uuid', { nullable: true })
  changedBy!: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  modifiedAt!: Date;

  /** When its claim was taken up again because its last day was over. */
  @Column('timestamptz', { nullable: true })
  expiredAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;
}
