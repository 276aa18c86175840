import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ARTICLE_STATUSES } from './articles.schema.js';

/** One ingested document. Its text never changes; a trigger sees to that. */
@Entity('articles')
@ForeignKey('Source', ['sourceId'], ['id'], { name: 'articles_source_fk' })
@ForeignKey('User', ['createdBy'], ['id'], { name: 'articles_creator_fk' })
@ForeignKey('ApiKey', ['createdByKey'], ['id'], { name: 'articles_creator_key_fk' })
@Index('articles_same_text_once', { synchronize: false })
@Index('articles_by_stems', { synchronize: false })
@Index('articles_by_creation', ['createdAt', 'id'])
@Index('articles_by_source', ['sourceId', 'createdAt'])
@Index('articles_in_work', ['id'], { where: `status IN ('received', 'extracting')` })
@Check('articles_status_known', `status IN ('received', 'extracting', 'ready', 'failed')`)
@Check('articles_text_not_empty', `text <> ''`)
@Check('articles_progress_sane', 'sentences_done >= 0 AND (sentence_count IS NULL OR sentences_done <= sentence_count)')
export class Article {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'articles_pk' })
  id!: string;

  @Column('uuid', { nullable: true })
  sourceId!: string | null;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  url!: string | null;

  @Column('text', { nullable: true })
  language!: string | null;

  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;

  @Column('text')
  text!: string;

  /** SHA-256 of the text with its white space folded. */
  @Column('bytea')
  contentHash!: Buffer;

  @Column('text', { default: 'received' })
  status!: (typeof ARTICLE_STATUSES)[number];

  @Column('text', { nullable: true })
  failure!: string | null;

  @Column('integer', { nullable: true })
  sentenceCount!: number | null;

  @Column('integer', { default: 0 })
  sentencesDone!: number;

  @Column('integer', { default: 0 })
  claimCount!: number;

  /** What it is about, its most telling terms first; null until it is read. */
  @Column('text', { array: true, nullable: true })
  terms!: string[] | null;

  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  /** The API key that did it, where no person did. */
  @Column('uuid', { nullable: true })
  createdByKey!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
