import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Stance } from '../domain/verdict/index.js';

/** What a review rests on. */
@Entity('evidence')
@ForeignKey('Review', ['reviewId'], ['id'], { name: 'evidence_review_fk' })
@ForeignKey('Capture', ['captureId'], ['id'], { name: 'evidence_capture_fk' })
@Index('evidence_one_order', ['reviewId', 'position'], { unique: true })
@Index('evidence_by_url', { synchronize: false })
@Index('evidence_by_words', { synchronize: false })
@Check('evidence_stance_known', `stance IN ('supports', 'contradicts', 'context')`)
export class Evidence {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'evidence_pk' })
  id!: string;

  @Column('uuid')
  reviewId!: string;

  @Column('smallint')
  position!: number;

  @Column('text')
  url!: string;

  @Column('text')
  quote!: string;

  @Column('text')
  stance!: Stance;

  /** The archived copy of what it cites. */
  @Column('uuid', { nullable: true })
  captureId!: string | null;
}
