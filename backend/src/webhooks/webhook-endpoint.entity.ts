import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { WebhookEvent } from '../domain/webhooks/index.js';

const EVENTS = `'fact.published', 'fact.updated', 'fact.corrected', 'fact.paused', 'fact.resumed', 'fact.withdrawn'`;

/** Somebody else's address that is told when facts change. The secret has to be kept as it is: every message is signed with it. */
@Entity('webhook_endpoints')
@ForeignKey('User', ['createdBy'], ['id'], { name: 'webhook_endpoints_maker_fk' })
@Index('webhook_endpoints_by_creation', ['createdAt', 'id'])
@Check('webhook_endpoints_url_http', `url ~ '^https?://'`)
@Check('webhook_endpoints_events_known', `events <> '{}' AND events <@ ARRAY[${EVENTS}]`)
@Check('webhook_endpoints_secret_whole', `secret ~ '^whsec_[A-Za-z0-9+/=]{32,}$'`)
@Check('webhook_endpoints_previous_whole', '(previous_secret IS NULL) = (previous_secret_until IS NULL)')
@Check('webhook_endpoints_off_known', `off_because IN ('person', 'gone')`)
@Check('webhook_endpoints_lease_whole', '(lease_token IS NULL) = (busy_until IS NULL)')
export class WebhookEndpoint {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'webhook_endpoints_pk' })
  id!: string;

  @Column('text')
  url!: string;

  @Column('text', { default: '' })
  description!: string;

  @Column('text', { array: true })
  events!: WebhookEvent[];

  @Column('text')
  secret!: string;

  /** Signs beside the new one until then. */
  @Column('text', { nullable: true })
  previousSecret!: string | null;

  @Column('timestamptz', { nullable: true })
  previousSecretUntil!: Date | null;

  /** Null: it is told. */
  @Column('text', { nullable: true })
  offBecause!: 'person' | 'gone' | null;

  /** Of the job that sends to it just now. */
  @Column('uuid', { nullable: true })
  leaseToken!: string | null;

  @Column('timestamptz', { nullable: true })
  busyUntil!: Date | null;

  @Column('uuid')
  createdBy!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
