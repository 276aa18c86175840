import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { CheckRecord } from '../domain/earlier-checks/index.js';

/** What somebody else checked and published. Shown beside a claim, and never counted as a verdict of ours. */
@Entity('earlier_checks')
@ForeignKey('CheckImport', ['importId'], ['id'], { name: 'earlier_checks_import_fk' })
@Index('earlier_checks_once', ['identity'], { unique: true })
@Index('earlier_checks_by_import', ['importedAt', 'id'])
@Index('earlier_checks_by_review', { synchronize: false })
@Index('earlier_checks_by_publisher', ['publisher', 'id'])
@Index('earlier_checks_by_words', { synchronize: false })
@Index('earlier_checks_unmatched', ['importId', 'id'], { where: 'NOT matched' })
@Check('earlier_checks_matched_once_read', 'record IS NOT NULL OR NOT matched')
@Check('earlier_checks_rating_whole', 'num_nulls(rating_value, rating_best, rating_worst) IN (0, 3)')
@Check('earlier_checks_rating_on_scale', 'rating_worst < rating_best AND rating_value BETWEEN rating_worst AND rating_best')
@Check('earlier_checks_web_address', `url ~ '^https?://'`)
export class EarlierCheck {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'earlier_checks_pk' })
  id!: string;

  /** The file that last changed it. */
  @Column('uuid')
  importId!: string;

  /** SHA-256 of address and folded claim: one page may check several claims, and a check that comes again may have another rating. */
  @Column('bytea')
  identity!: Buffer;

  @Column('text')
  claim!: string;

  @Column('text', { nullable: true })
  claimant!: string | null;

  @Column('date', { nullable: true })
  claimDate!: string | null;

  @Column('text')
  rating!: string;

  @Column('double precision', { nullable: true })
  ratingValue!: number | null;

  @Column('double precision', { nullable: true })
  ratingBest!: number | null;

  @Column('double precision', { nullable: true })
  ratingWorst!: number | null;

  @Column('text')
  publisher!: string;

  @Column('text')
  url!: string;

  @Column('date', { nullable: true })
  reviewedAt!: string | null;

  @Column('text', { nullable: true })
  language!: string | null;

  /** What extraction read out of the claim; null until the worker has read it. */
  @Column('jsonb', { nullable: true })
  record!: CheckRecord | null;

  /** It was compared with the claims that there were when it came; later ones are compared with it. */
  @Column('boolean', { default: false })
  matched!: boolean;

  @Column('timestamptz', { default: () => 'now()' })
  importedAt!: Date;
}
