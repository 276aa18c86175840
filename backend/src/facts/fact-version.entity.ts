import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { FactChange, PublicationState } from '../domain/publication/index.js';
import type { EvidenceInput, Verdict } from '../domain/verdict/index.js';
import type { FactAppearanceItem } from './facts.repository.js';
import { VersionChecks } from './version-checks.js';

/** One version of a fact, whole and never changed; the database writes it with each change of the fact. */
@Entity('fact_versions')
@ForeignKey('Fact', ['factId'], ['id'], { name: 'fact_versions_fact_fk' })
@ForeignKey('Approval', ['approvalId'], ['id'], { name: 'fact_versions_approval_fk' })
@ForeignKey('User', ['changedBy'], ['id'], { name: 'fact_versions_changer_fk' })
@Index('fact_versions_by_change', ['madeAt', 'factId'], { where: `change IN ('corrected', 'withdrawn')` })
@Index('fact_versions_by_making', ['madeAt'])
@VersionChecks('fact_versions')
export class FactVersion {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'fact_versions_pk' })
  factId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'fact_versions_pk' })
  version!: number;

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

  @Column('uuid')
  approvalId!: string;

  @Column('text')
  publicationState!: PublicationState;

  @Column('timestamptz')
  publishedAt!: Date;

  @Column('date', { nullable: true })
  validFrom!: string | null;

  @Column('date')
  asOf!: string;

  @Column('date', { nullable: true })
  validUntil!: string | null;

  @Column('text')
  approverName!: string;

  @Column('text', { default: 'published' })
  change!: FactChange;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('uuid', { nullable: true })
  changedBy!: string | null;

  @Column('timestamptz')
  madeAt!: Date;
}
