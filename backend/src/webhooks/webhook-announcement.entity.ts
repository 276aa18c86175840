import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A version of a fact whose receivers have their deliveries. What has none is announced again, should its job be lost. */
@Entity('webhook_announcements')
@ForeignKey('Fact', ['factId'], ['id'], { name: 'webhook_announcements_fact_fk' })
@Index('webhook_announcements_by_age', ['at'])
export class WebhookAnnouncement {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'webhook_announcements_pk' })
  factId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'webhook_announcements_pk' })
  version!: number;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;
}
