import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { RUN_STATUSES } from './assistant.schema.js';

/** The one question about an article to the assistant, and how it ended. */
@Entity('assistant_runs')
@ForeignKey('Article', ['articleId'], ['id'], { name: 'assistant_runs_article_fk' })
@Check('assistant_runs_status_known', `status IN ('asked', 'answered', 'failed')`)
@Check('assistant_runs_failure_when_failed', `((status = 'failed') = (failure IS NOT NULL))`)
@Check('assistant_runs_counts_sane', 'dropped >= 0 AND known >= 0 AND dropped + known <= proposed')
export class AssistantRun {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'assistant_runs_pk' })
  articleId!: string;

  @Column('text', { default: 'asked' })
  status!: (typeof RUN_STATUSES)[number];

  @Column('text', { nullable: true })
  failure!: string | null;

  @Column('integer', { default: 0 })
  proposed!: number;

  /** Proposals that quote words which are not in the text, or that were malformed. */
  @Column('integer', { default: 0 })
  dropped!: number;

  /** Proposals of claims that had been found there already. */
  @Column('integer', { default: 0 })
  known!: number;

  @Column('text')
  model!: string;

  @Column('text')
  promptVersion!: string;

  @Column('integer', { nullable: true })
  inputTokens!: number | null;

  @Column('integer', { nullable: true })
  outputTokens!: number | null;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;
}
