import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { WebhookEvent } from '../domain/webhooks/index.js';

export const DELIVERY_STATES = ['waiting', 'delivered', 'dead'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

const EVENTS = `'fact.published', 'fact.updated', 'fact.corrected', 'fact.paused', 'fact.resumed', 'fact.withdrawn'`;

/** What one endpoint is told of one change. Its id is the message's, on every attempt; its body never changes. */
@Entity('webhook_deliveries')
@ForeignKey('WebhookEndpoint', ['endpointId'], ['id'], { name: 'webhook_deliveries_endpoint_fk' })
@ForeignKey('Fact', ['factId'], ['id'], { name: 'webhook_deliveries_fact_fk' })
@Index('webhook_deliveries_once', ['endpointId', 'factId', 'factVersion'], { unique: true })
@Index('webhook_deliveries_due', ['endpointId', 'nextAttemptAt'], { where: `state = 'waiting'` })
@Index('webhook_deliveries_dead', ['endpointId'], { where: `state = 'dead'` })
@Index('webhook_deliveries_by_creation', ['createdAt', 'id'])
@Index('webhook_deliveries_by_endpoint', ['endpointId', 'createdAt', 'id'])
@Check('webhook_deliveries_event_known', `event IN (${EVENTS}, 'test')`)
@Check('webhook_deliveries_fact_whole', `(fact_id IS NULL) = (event = 'test') AND (fact_id IS NULL) = (fact_version IS NULL)`)
@Check('webhook_deliveries_state_known', `state IN ('waiting', 'delivered', 'dead')`)
@Check('webhook_deliveries_due_while_waiting', `(state = 'waiting') = (next_attempt_at IS NOT NULL)`)
@Check('webhook_deliveries_delivered_when', `(state = 'delivered') = (delivered_at IS NOT NULL)`)
@Check('webhook_deliveries_tries_sane', 'tries BETWEEN 0 AND attempts')
export class WebhookDelivery {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'webhook_deliveries_pk' })
  id!: string;

  @Column('uuid')
  endpointId!: string;

  @Column('text')
  event!: WebhookEvent | 'test';

  @Column('uuid', { nullable: true })
  factId!: string | null;

  @Column('integer', { nullable: true })
  factVersion!: number | null;

  @Column('text')
  body!: string;

  @Column('text', { default: 'waiting' })
  state!: DeliveryState;

  /** All that were made. */
  @Column('integer', { default: 0 })
  attempts!: number;

  /** Those since somebody last asked for it to be sent. */
  @Column('integer', { default: 0 })
  tries!: number;

  @Column('timestamptz', { nullable: true, default: () => 'clock_timestamp()' })
  nextAttemptAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  deliveredAt!: Date | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
