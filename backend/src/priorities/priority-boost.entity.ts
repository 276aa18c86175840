import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Breaking news: claims with certain words, or those of a queue, come earlier until it ends. */
@Entity('priority_boosts')
@ForeignKey('Queue', ['queueId'], ['id'], { name: 'priority_boosts_queue_fk' })
@ForeignKey('User', ['createdBy'], ['id'], { name: 'priority_boosts_person_fk' })
@Index('priority_boosts_holding', ['endsAt'], { where: 'settled_at IS NULL' })
@Check('priority_boosts_words_or_queue', '(query IS NULL) = (cardinality(words) = 0) AND (query IS NULL) <> (queue_id IS NULL)')
@Check('priority_boosts_factor_sane', 'factor > 1 AND factor <= 10')
@Check('priority_boosts_reason_not_blank', `reason ~ '[^[:space:]]'`)
@Check('priority_boosts_settled_when_over', 'settled_at IS NULL OR ended_at IS NOT NULL OR settled_at >= ends_at')
export class PriorityBoost {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'priority_boosts_pk' })
  id!: string;

  /** Any of them stands in the claim; several words in one stand in that order. */
  @Column('text', { array: true, default: () => `'{}'` })
  words!: string[];

  @Column('tsquery' as never, { nullable: true })
  query!: string | null;

  @Column('uuid', { nullable: true })
  queueId!: string | null;

  @Column('real')
  factor!: number;

  @Column('timestamptz')
  endsAt!: Date;

  @Column('text')
  reason!: string;

  @Column('uuid')
  createdBy!: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  /** Ended by a person before its time. */
  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  /** Over, and the claims that it had raised are being reckoned anew. */
  @Column('timestamptz', { nullable: true })
  settledAt!: Date | null;
}
