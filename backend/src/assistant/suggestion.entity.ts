import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { SUGGESTION_STATES } from './assistant.schema.js';

/** A claim that the assistant proposed; it becomes one when a person accepts it. */
@Entity('suggestions')
@ForeignKey('Article', ['articleId'], ['id'], { name: 'suggestions_article_fk' })
@ForeignKey('Claim', ['claimId'], ['id'], { name: 'suggestions_claim_fk' })
@ForeignKey('User', ['decidedBy'], ['id'], { name: 'suggestions_person_fk' })
@Index('suggestions_one_per_wording', ['articleId', 'spanStart', 'spanEnd', 'wording'], { unique: true })
@Check('suggestions_span_sane', 'span_start >= 0 AND span_end > span_start')
@Check('suggestions_state_known', `state IN ('open', 'accepted', 'dismissed')`)
@Check(
  'suggestions_decided_whole',
  `(state = 'open') = (decided_at IS NULL) AND (state = 'open') = (decided_by IS NULL) AND (state = 'accepted') = (claim_id IS NOT NULL)`,
)
export class Suggestion {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'suggestions_pk' })
  id!: string;

  @Column('uuid')
  articleId!: string;

  /** UTF-16 offsets into the article's text. */
  @Column('integer')
  spanStart!: number;

  @Column('integer')
  spanEnd!: number;

  @Column('text')
  quote!: string;

  @Column('text')
  wording!: string;

  @Column('text', { default: 'open' })
  state!: (typeof SUGGESTION_STATES)[number];

  /** What it became. */
  @Column('uuid', { nullable: true })
  claimId!: string | null;

  @Column('text')
  model!: string;

  @Column('text')
  promptVersion!: string;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
