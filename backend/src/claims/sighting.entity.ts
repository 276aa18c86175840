import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { SightingRecord } from './sightings.repository.js';

/** One occurrence of a claim: where it stands in which article, and who says it there. */
@Entity('sightings')
@ForeignKey('Claim', ['claimId'], ['id'], { name: 'sightings_claim_fk' })
@ForeignKey('Claim', ['detectedAs'], ['id'], { name: 'sightings_detected_as_fk' })
@ForeignKey('Article', ['articleId'], ['id'], { name: 'sightings_article_fk' })
@Index('sightings_one_per_span', ['articleId', 'spanStart', 'spanEnd', 'detectedAs'], { unique: true })
@Index('sightings_by_claim', ['claimId', 'id'])
@Index('sightings_by_detection', ['detectedAs', 'id'])
@Index('sightings_unrelated', ['articleId'], { where: 'related_at IS NULL' })
@Check('sightings_span_sane', 'span_start >= 0 AND span_end > span_start')
export class Sighting {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'sightings_pk' })
  id!: string;

  /** The claim that it counts for now: a trigger follows joins. */
  @Column('uuid')
  claimId!: string;

  /** The claim of its own wording, as it was found. */
  @Column('uuid')
  detectedAs!: string;

  @Column('uuid')
  articleId!: string;

  /** UTF-16 offsets into the article's text. */
  @Column('integer')
  spanStart!: number;

  @Column('integer')
  spanEnd!: number;

  @Column('text')
  quote!: string;

  @Column('text', { nullable: true })
  speaker!: string | null;

  @Column('text', { nullable: true })
  cue!: string | null;

  @Column('boolean', { default: false })
  hedged!: boolean;

  @Column('jsonb')
  record!: SightingRecord;

  /** When it was compared with what others say; null: not yet. */
  @Column('timestamptz', { nullable: true })
  relatedAt!: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
