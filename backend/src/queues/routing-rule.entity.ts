import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Condition } from '../domain/routing/index.js';

/** Never edited in place: a change retires the row, so that a claim can always name the rule that brought it here. */
@Entity('routing_rules')
@ForeignKey('Queue', ['queueId'], ['id'], { name: 'routing_rules_queue_fk' })
@Index('routing_rules_one_order', ['queueId', 'position'], { unique: true, where: 'retired_at IS NULL' })
@Check('routing_rules_priority_sane', 'priority BETWEEN 0 AND 100')
export class RoutingRule {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'routing_rules_pk' })
  id!: string;

  @Column('uuid')
  queueId!: string;

  @Column('integer')
  position!: number;

  @Column('text')
  name!: string;

  @Column('jsonb')
  condition!: Condition;

  @Column('smallint')
  priority!: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  retiredAt!: Date | null;
}
