import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Condition } from '../domain/routing/index.js';

/** One rule of a set. It changes in a draft only, so that a claim can always name the rule that brought it here. */
@Entity('routing_rules')
@ForeignKey('RuleSet', ['ruleSetId'], ['id'], { name: 'routing_rules_set_fk' })
@ForeignKey('Queue', ['queueId'], ['id'], { name: 'routing_rules_queue_fk' })
@Index('routing_rules_one_order', ['ruleSetId', 'position'], { unique: true })
@Index('routing_rules_by_queue', ['queueId'])
@Check('routing_rules_priority_sane', 'priority BETWEEN 0 AND 100')
export class RoutingRule {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'routing_rules_pk' })
  id!: string;

  @Column('uuid')
  ruleSetId!: string;

  @Column('uuid')
  queueId!: string;

  /** In the one order of the newsroom. */
  @Column('integer')
  position!: number;

  @Column('text')
  name!: string;

  @Column('jsonb')
  condition!: Condition;

  @Column('smallint')
  priority!: number;
}
